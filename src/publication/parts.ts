import { agreement } from '../agreement/agreement.js';
import { agreementFindings } from '../agreement/findings.js';
import { waysToCount } from '../agreement/waysToCount.js';
import type { Policy } from '../disclosure/policy.js';
import { analysisOf } from '../inference/analysis/analysis.js';
import type { AnalysisOptions } from '../inference/analysis/analysisOptions.js';
import { chosenPair } from '../inference/chosenPair.js';
import { cooccurrenceFindings } from '../inference/cooccurrence.findings.js';
import { matrixTests } from '../inference/matrixTests.js';
import { consistency } from '../questions/consistency/question.js';
import { design } from '../questions/design/question.js';
import { needs } from '../questions/needs/question.js';
import { opportunities } from '../questions/opportunities/question.js';
import { priorities } from '../questions/priorities/question.js';
import { robustnessFindings } from '../robustness/findings.js';
import { leaveOneOut } from '../robustness/leaveOneOut.js';
import { usualMeasures } from '../robustness/specification.js';
import { specificationCurve } from '../robustness/specificationCurve.js';
import { given } from '../shared/given.js';
import { agreementPart } from './agreement/agreementPart.js';
import { consistencyPart } from './consistency/consistencyPart.js';
import { cooccurrencePart } from './cooccurrence/cooccurrencePart.js';
import { countedPairs } from './cooccurrence/countedPairs.js';
import { designPart } from './design/part.js';
import { needsPart } from './needs/part.js';
import { opportunitiesPart } from './opportunities/part.js';
import { prioritiesPart } from './priorities/part.js';
import type { PublicPart } from './publicPart.js';
import type { PublicSources } from './publicSources.js';
import { robustnessPart } from './robustness/robustnessPart.js';

/** Makes a section of a publication from the whole material. */
export type PartMaker = (sources: PublicSources, analysis: AnalysisOptions, policy: Policy) => PublicPart;

/** The sections of a publication, in the order of the page. */
export const partMakers: readonly PartMaker[] = [
  cooccurrence,
  agreementOfCoders,
  ({ corpus }, analysis) => needsPart(needs.ask(corpus, { analysis })),
  (sources, analysis) => designPart(sources, design.ask(sources.corpus, { analysis })),
  consistencyOf,
  (sources, analysis) => prioritiesPart(sources, priorities.ask(sources.corpus, { analysis })),
  (sources, analysis) => opportunitiesPart(sources, opportunities.ask(sources.corpus, { analysis })),
  robustness,
];

/** The matrix, its tests, and what is counted of its pairs; two sections rest on them, and they are computed once. */
function testedPairs(sources: PublicSources, chosen: AnalysisOptions, policy: Policy): TestedPairs {
  const known = tested.get(sources);
  if (known?.chosen === chosen && known.policy === policy) return known;
  const { matrix, options } = analysisOf(sources.corpus, chosen);
  const tests = matrixTests(matrix, options);
  const pairs = countedPairs(sources, policy, matrix, tests);
  const now = { chosen, policy, matrix, options, tests, pairs };
  tested.set(sources, now);
  return now;
}

interface TestedPairs extends Pick<ReturnType<typeof analysisOf>, 'matrix' | 'options'> {
  readonly chosen: AnalysisOptions;
  readonly policy: Policy;
  readonly tests: ReturnType<typeof matrixTests>;
  readonly pairs: ReturnType<typeof countedPairs>;
}

const tested = new WeakMap<PublicSources, TestedPairs>();

function cooccurrence(sources: PublicSources, analysis: AnalysisOptions, policy: Policy): PublicPart {
  const { matrix, options, tests, pairs } = testedPairs(sources, analysis, policy);
  const findings = cooccurrenceFindings(matrix, tests, { ...options, change: false });
  return cooccurrencePart({ pairs, findings });
}

function agreementOfCoders(sources: PublicSources, analysis: AnalysisOptions, policy: Policy): PublicPart {
  const [way] = waysToCount(sources.corpus);
  const found = agreement(sources.corpus, { ...way, ...given({ seed: analysis.seed }) });
  return agreementPart({ sources, policy, agreement: found, findings: agreementFindings(found) });
}

function consistencyOf(sources: PublicSources, analysis: AnalysisOptions, policy: Policy): PublicPart {
  const answer = consistency.ask(sources.corpus, { analysis });
  const findings = consistency.findings(answer, { change: false });
  return consistencyPart({ sources, policy, answer, findings });
}

function robustness(sources: PublicSources, analysis: AnalysisOptions, policy: Policy): PublicPart {
  const { matrix, options, tests, pairs } = testedPairs(sources, analysis, policy);
  const pair = chosenPair(matrix, options.row, options.column, tests);
  // A test does not depend on the measure that a cell is ranked by.
  const measures = usualMeasures.slice(0, 1);
  const curve = specificationCurve(sources.corpus, pair, { usual: options, measures });
  const findings = robustnessFindings(curve, leaveOneOut(sources.corpus, pair, options));
  return robustnessPart({ pairs, curves: [curve], findings });
}
