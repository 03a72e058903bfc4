/**
 * How far coders agree, and whether codes have saturated. `agreement.ask` compares them; the coefficients stand by name.
 *
 * @example show(agreement.table(agreement.ask(corpus, { unit: 'selection' })))
 */
export { agreementFigure as figure } from '../agreement/agreement.figure.js';
export { agreement as ask } from '../agreement/agreement.js';
export { agreementStatement as statement } from '../agreement/agreement.statements.js';
export { agreementTable as table } from '../agreement/agreement.tables.js';
export { agreementRecords as records } from '../agreement/agreementRecords.js';
export { brennanPrediger } from '../agreement/brennanPrediger.js';
export { agreementByUnitTable as byUnitTable } from '../agreement/byUnit.tables.js';
export { codersStatement } from '../agreement/coders.statements.js';
export { cohenKappa } from '../agreement/cohenKappa.js';
export { congerKappa } from '../agreement/congerKappa.js';
export { disagreementTable } from '../agreement/disagreement.tables.js';
export { disagreements } from '../agreement/disagreements.js';
export * as distances from '../agreement/distances.js';
export { agreementFindings as findings } from '../agreement/findings.js';
export { fleissKappa } from '../agreement/fleissKappa.js';
export { gwetAc1 } from '../agreement/gwetAc1.js';
export { holsti } from '../agreement/holsti.js';
export { krippendorffAlpha } from '../agreement/krippendorffAlpha.js';
export { percent } from '../agreement/percent.js';
export { ratings } from '../agreement/ratings.js';
export { saturationFigure } from '../agreement/saturation.figure.js';
export { saturation } from '../agreement/saturation.js';
export { saturationStatement } from '../agreement/saturation.statements.js';
export { saturationTable } from '../agreement/saturation.tables.js';
export { scottPi } from '../agreement/scottPi.js';
export { waysToCount } from '../agreement/waysToCount.js';
