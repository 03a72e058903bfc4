import type { Policy } from '../disclosure/policy.js';
import { analysisOf } from '../inference/analysis/analysis.js';
import type { AnalysisOptions } from '../inference/analysis/analysisOptions.js';
import { cooccurrenceFindings } from '../inference/cooccurrence.findings.js';
import { matrixTests } from '../inference/matrixTests.js';
import { design } from '../questions/design/question.js';
import { needs } from '../questions/needs/question.js';
import { opportunities } from '../questions/opportunities/question.js';
import { priorities } from '../questions/priorities/question.js';
import { cooccurrencePart } from './cooccurrence/cooccurrencePart.js';
import { designPart } from './design/part.js';
import { needsPart } from './needs/part.js';
import { opportunitiesPart } from './opportunities/part.js';
import { prioritiesPart } from './priorities/part.js';
import type { PublicPart } from './publicPart.js';
import type { PublicSources } from './publicSources.js';

/** Makes a section of a publication from the whole material. */
export type PartMaker = (sources: PublicSources, analysis: AnalysisOptions, policy: Policy) => PublicPart;

/** The sections of a publication, in the order of the page. */
export const partMakers: readonly PartMaker[] = [
  cooccurrence,
  ({ corpus }, analysis) => needsPart(needs.ask(corpus, { analysis })),
  (sources, analysis) => designPart(sources, design.ask(sources.corpus, { analysis })),
  (sources, analysis) => prioritiesPart(sources, priorities.ask(sources.corpus, { analysis })),
  (sources, analysis) => opportunitiesPart(sources, opportunities.ask(sources.corpus, { analysis })),
];

function cooccurrence(sources: PublicSources, analysis: AnalysisOptions, policy: Policy): PublicPart {
  const { matrix, options } = analysisOf(sources.corpus, analysis);
  const tests = matrixTests(matrix, options);
  const found = cooccurrenceFindings(matrix, tests, { ...options, change: false });
  return cooccurrencePart({ sources, policy, matrix, tests, findings: found });
}
