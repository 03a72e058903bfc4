/** Whether codes promote or hinder: the directions that valence codes give, which every question builds on. */

export { interestsOf } from '../corpus/interests.js';
export { contradiction } from '../questions/consistency/contradiction.js';
export { documentConflicts } from '../questions/consistency/documentConflicts.js';
export { opposingUnits } from '../questions/consistency/opposingUnits.js';
export { rankedContradictions } from '../questions/consistency/ranking.js';
export { directedUnits, sourceDirections, unitsWith } from '../questions/directedUnits.js';
export { balance } from '../questions/direction.js';
export { tradeoffsOf } from '../questions/priorities/tradeoffs.js';
