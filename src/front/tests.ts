/**
 * Whether two codes meet more often than chance gives, within sources: tests of a whole matrix and how they are told, and
 * tests of one table by name (`tests.exact`).
 */
export { analysisOf } from '../inference/analysis/analysis.js';
export { breslowDay } from '../inference/breslowDay.js';
export { calibrationFigure } from '../inference/calibration.figure.js';
export { calibrationStatement } from '../inference/calibration.statements.js';
export { calibrationWorldsFigure } from '../inference/calibrationWorlds.figure.js';
export { calibrationWorldsStatement } from '../inference/calibrationWorlds.statements.js';
export { cellNumbersTable as numbersTable } from '../inference/cellNumbers.tables.js';
export { cellTestStatement as cellStatement } from '../inference/cellTest.statements.js';
export { cellTestTable as table } from '../inference/cellTest.tables.js';
export { cellTests as ofCells } from '../inference/cellTests.js';
export { cochranMantelHaenszel } from '../inference/cochranMantelHaenszel.js';
export { testComparisonTable as comparisonTable } from '../inference/comparison.tables.js';
export { conditionalOddsRatio } from '../inference/conditionalOddsRatio.js';
export { parseDeclaration } from '../inference/declaration.js';
export { evidenceFigure as figure } from '../inference/evidence.figure.js';
export { exactTest as exact } from '../inference/exactTest.js';
export { explainStatements as explain } from '../inference/explain.statements.js';
export { factsOf as facts } from '../inference/facts.js';
export { factsTable } from '../inference/facts.tables.js';
export { forestFigure } from '../inference/forest.figure.js';
export { mantelHaenszel } from '../inference/mantelHaenszel.js';
export { matrixStreaks as streaks } from '../inference/matrixTests.js';
export { permutationTest as permutation } from '../inference/permutationTest.js';
export { planOf as plan } from '../inference/plan.js';
export { pooledHypergeometric as pooled } from '../inference/pooledHypergeometric.js';
export { shiftTest as shift } from '../inference/shiftTest.js';
export { sourceTables, stratifiedTables, tablesOf } from '../inference/stratifiedTables.js';
export { streaks as streaksOf } from '../inference/streaks.js';
export { testStatements as statements } from '../inference/test.statements.js';
export { verdictOf as verdict } from '../inference/verdict.js';
export { calibrationResults } from '../notebook/calibrationResults.js';
