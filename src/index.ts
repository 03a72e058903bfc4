/**
 * Brukermøte, as notebooks import it: `import { openProject, coOccurrence, show } from '..'`.
 *
 * The order is the flow of the data: corpus -> units -> cooccurrence -> measures -> figures -> report.
 */

export { type CoOccurrenceOptions, coOccurrence } from './cooccurrence/coOccurrence.js';
export { type Cell, CooccurrenceMatrix, type Evidence } from './cooccurrence/cooccurrenceMatrix.js';
export { type CodeChoice, chooseCodes } from './corpus/chooseCodes.js';
export { type Code, type Family, families, pathLabel, type Role, roles } from './corpus/code.js';
export { Corpus, type CorpusFilter } from './corpus/corpus.js';
export { CorpusBuilder } from './corpus/corpusBuilder.js';
export type { ImportedProject, ImportReport } from './corpus/importReport.js';
export type { Coder, Memo, Source, SourceKind } from './corpus/source.js';
export { SourceText } from './corpus/sourceText.js';
export { codesByGroup } from './figures/codesByGroup.js';
export { coOccurrenceHeatmap } from './figures/coOccurrenceHeatmap.js';
export type { Figure } from './figures/figure.js';
export { type Frame, toFrame } from './frames/toFrame.js';
export { type CellRecord, cellRecords } from './measures/cellRecords.js';
export { columnGivenRow, rowGivenColumn } from './measures/conditional.js';
export { jaccard } from './measures/jaccard.js';
export { lift } from './measures/lift.js';
export type { CodeValues, Margins } from './measures/measure.js';
export { openProject } from './notebook/openProject.js';
export { show } from './notebook/show.js';
export { cellEvidence, strongestCell } from './report/cellEvidence.js';
export { corpusOverview } from './report/corpusOverview.js';
export { describeCell, type Statement } from './report/describeCell.js';
export { importSummary, importWarnings } from './report/importTables.js';
export type { ReportTable } from './report/reportTable.js';
export { strongestCells } from './report/strongestCells.js';
export type { Language } from './shared/language.js';
export { describeProblem, type Problem, ProblemsError } from './shared/problem.js';
export { type CoderRule, defaultCoderRule, parseCoderRule } from './units/coderRule.js';
export { type Incidence, incidence, type UnitKind } from './units/incidence.js';
