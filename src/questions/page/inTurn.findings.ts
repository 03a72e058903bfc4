import { agreement } from '../../agreement/agreement.js';
import { agreementFindings } from '../../agreement/findings.js';
import { waysToCount } from '../../agreement/waysToCount.js';
import type { CooccurrenceMatrix } from '../../cooccurrence/cooccurrenceMatrix.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { AnalysisOptions } from '../../inference/analysis/analysisOptions.js';
import { chosenPair } from '../../inference/chosenPair.js';
import { cooccurrenceFindings } from '../../inference/cooccurrence.findings.js';
import { matrixTests } from '../../inference/matrixTests.js';
import type { Findings } from '../../report/finding.js';
import { type SectionId, sectionIds } from '../../report/section.js';
import { robustnessFindings } from '../../robustness/findings.js';
import { leaveOneOut } from '../../robustness/leaveOneOut.js';
import { usualMeasures } from '../../robustness/specification.js';
import { specificationCurve } from '../../robustness/specificationCurve.js';
import { given } from '../../shared/given.js';
import type { FindingsOptions } from '../question.js';
import { questions } from '../questions.js';

export interface InTurnOptions extends FindingsOptions {
  /** What was chosen; default: nothing. */
  readonly analysis?: AnalysisOptions;
  /** Of that analysis; null where the material bears none. */
  readonly matrix: CooccurrenceMatrix | null;
  /** Default: all of them, in their order. */
  readonly sections?: readonly SectionId[];
}

/**
 * What was found, section by section, each computed when it is asked for: the same as the notebooks show one by one.
 *
 * @example const found = [...findingsInTurn(corpus, { matrix: coOccurrence(corpus) })];
 */
export function* findingsInTurn(
  corpus: Corpus,
  { sections = sectionIds, ...options }: InTurnOptions,
): Generator<Findings> {
  for (const id of sections) yield findingsOf(id, corpus, options);
}

/** What was found in one section. */
export function findingsOf(
  id: SectionId,
  corpus: Corpus,
  { analysis = {}, matrix, change = true }: Omit<InTurnOptions, 'sections'>,
): Findings {
  if (id === 'agreement') {
    const [way] = waysToCount(corpus);
    return agreementFindings(agreement(corpus, { ...way, ...given({ seed: analysis.seed }) }));
  }
  if (id === 'cooccurrence' || id === 'robustness') {
    if (matrix === null) return { kind: 'findings', question: id, language: corpus.language, found: [] };
    const tests = matrixTests(matrix, analysis);
    if (id === 'cooccurrence') return cooccurrenceFindings(matrix, tests, { ...analysis, change });
    const pair = chosenPair(matrix, analysis.row, analysis.column, tests);
    // A test does not depend on the measure that a cell is ranked by.
    const measures = usualMeasures.slice(0, 1);
    const curve = specificationCurve(corpus, pair, { usual: analysis, measures });
    return robustnessFindings(curve, leaveOneOut(corpus, pair, analysis));
  }
  const question = questions.find((each) => each.id === id)!;
  return question.answer(corpus, analysis, { change }).findings;
}
