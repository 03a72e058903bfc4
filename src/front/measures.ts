/**
 * How strongly two codes go together, by name: `measures.jaccard(matrix)`, or of four numbers. Which measure answers which
 * question stands in `measures.guide` and `measures.table(corpus)`.
 */
export { cellRecords } from '../measures/cellRecords.js';
export { columnGivenRow, rowGivenColumn } from '../measures/conditional.js';
export { dice } from '../measures/dice.js';
export { g2 } from '../measures/g2.js';
export { inclusion } from '../measures/inclusion.js';
export { jaccard } from '../measures/jaccard.js';
export { lift } from '../measures/lift.js';
export { measureTable as table } from '../measures/measure.tables.js';
export { measureGuide as guide } from '../measures/measureGuide.js';
export { npmi } from '../measures/npmi.js';
export { ochiai } from '../measures/ochiai.js';
export { oddsRatio } from '../measures/oddsRatio.js';
export { phi } from '../measures/phi.js';
export { yulesQ } from '../measures/yulesQ.js';
