/**
 * Brukermøte, as notebooks import it: open a project, count, test, ask, show and save.
 *
 * What is used in every session stands on the front. The rest is in namespaces by subject: `measures.jaccard`,
 * `tests.exact`, `agreement.fleissKappa`.
 *
 * @example
 * import { coOccurrence, heatmap, openProject, priorities, show } from '..';
 *
 * const { corpus } = await openProject({ project: '../data/brukermote', language: 'en' });
 * show(heatmap(coOccurrence(corpus), { measure: 'npmi' }));
 * show(corpus.where({ level: 'counsellor' }).units('passage').count('condition', 'indicator').test().top(10));
 * show(priorities.findings(priorities.ask(corpus)));
 *
 * @module
 */

import './notebook/asking/corpusUnits.js';

export { coOccurrence } from './cooccurrence/coOccurrence.js';
export { CooccurrenceMatrix } from './cooccurrence/cooccurrenceMatrix.js';
export { Corpus } from './corpus/corpus.js';
export { CorpusBuilder } from './corpus/corpusBuilder.js';
export { toArquero } from './frames/toArquero.js';
export { toFrame } from './frames/toFrame.js';
export * as agreement from './front/agreement.js';
export * as cooccurrence from './front/cooccurrence.js';
export * as directions from './front/directions.js';
export * as measures from './front/measures.js';
export * as overview from './front/overview.js';
export * as qca from './front/qca.js';
export * as robustness from './front/robustness.js';
export * as statistics from './front/statistics.js';
export * as structure from './front/structure.js';
export * as tests from './front/tests.js';
export type * as types from './front/types.js';
export * as units from './front/units.js';
export { cellQuotes as quotes } from './inference/cell.quotes.js';
export { explainCell as explain } from './inference/cell.statements.js';
export { compareGroups } from './inference/compareGroups.js';
export { heatmapFigure as heatmap } from './inference/heatmap.figure.js';
export { matrixTests } from './inference/matrixTests.js';
export { convert } from './notebook/convert.js';
export { openJudgements } from './notebook/openJudgements.js';
export { type Material, openProject } from './notebook/openProject.js';
export { openSets } from './notebook/openSets.js';
export { save } from './notebook/save.js';
export { show } from './notebook/show.js';
export { consistency } from './questions/consistency/question.js';
export { design } from './questions/design/question.js';
export { needs } from './questions/needs/question.js';
export { opportunities } from './questions/opportunities/question.js';
export { priorities } from './questions/priorities/question.js';
export { questions } from './questions/questions.js';
export type { ReportTable } from './report/reportTable.js';
export { describeProblem, ProblemsError } from './shared/problem.js';
export { codesByGroupTable as crosstab } from './units/codesByGroup.tables.js';
