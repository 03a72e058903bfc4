/** What other analytic choices would have given, and which sources carry a finding. */
export { chosenPair } from '../inference/chosenPair.js';
export { robustnessFindings as findings } from '../robustness/findings.js';
export { leaveOneOutFigure } from '../robustness/leaveOneOut.figure.js';
export { leaveOneOut } from '../robustness/leaveOneOut.js';
export { leaveOneOutStatement } from '../robustness/leaveOneOut.statements.js';
export { leaveOneOutTable } from '../robustness/leaveOneOut.tables.js';
export { specificationCurveFigure as specificationFigure } from '../robustness/specification.figure.js';
export { specificationStatement } from '../robustness/specification.statements.js';
export { choiceTable, notComputedTable, specificationTable } from '../robustness/specification.tables.js';
export { specificationCurve } from '../robustness/specificationCurve.js';
export { specificationSummary } from '../robustness/specificationSummary.js';
