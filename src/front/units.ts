/** What counts as one: units of analysis, whose codings count, and which code is in which unit. */
export { chooseCodes } from '../corpus/chooseCodes.js';
export { unitsTable as table } from '../notebook/unitsTable.js';
export { withApplicability } from '../units/applicability.js';
export { coderRules, defaultCoderRule, parseCoderRule } from '../units/coderRule.js';
export { incidence } from '../units/incidence.js';
export { segmentText } from '../units/segmentText.js';
export { defaultUnit, unitKinds, units as records } from '../units/units.js';
export { withKnown } from '../units/withKnown.js';
