/** Qualitative comparative analysis: which combinations of conditions go with an outcome. */
export { calibrateCrisp, calibrateFuzzy, calibrateLevels } from '../questions/qca/calibrate.js';
export { expressionText, termText } from '../questions/qca/expression.js';
export { necessityFit, sufficiencyFit } from '../questions/qca/fit.js';
export { minimise, modelText } from '../questions/qca/minimise.js';
export { necessity } from '../questions/qca/necessity.js';
export { negateOutcome, qcaData } from '../questions/qca/sets.js';
export { truthTable } from '../questions/qca/truthTable.js';
