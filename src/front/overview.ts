/**
 * What was read, and what is in it: tables and a figure of the material itself.
 *
 * @example show(overview.importTable(await openProject('../data/brukermote')))
 */
export {
  importSummaryTable as importTable,
  importWarningTable as warningTable,
} from '../corpus/import.tables.js';
export { corpusOverviewTable as corpusTable } from '../corpus/overview.tables.js';
export { portraitFigure } from '../structure/portrait.figure.js';
export { portrait } from '../structure/portrait.js';
export { codesByGroupFigure } from '../units/codesByGroup.figure.js';
