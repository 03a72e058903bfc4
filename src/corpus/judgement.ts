import type { Bilingual } from '../shared/language.js';
import { type ProblemDraft, ProblemsError, type Text, textIn } from '../shared/problem.js';
import { didYouMean } from '../shared/suggest.js';
import type { Code } from './code.js';
import { type Corpus, findCodes } from './corpus.js';

/** The four components of confidence in a finding of a review (GRADE-CERQual). */
export const components = ['methodological-limitations', 'coherence', 'adequacy', 'relevance'] as const;

export type Component = (typeof components)[number];

/** How much there is to be concerned about; `none` is no or very minor concerns. */
export const concerns = ['none', 'minor', 'moderate', 'serious'] as const;

export type Concern = (typeof concerns)[number];

/** Confidence in a finding, from the most to the least. */
export const confidenceLevels = ['high', 'moderate', 'low', 'very-low'] as const;

export type ConfidenceLevel = (typeof confidenceLevels)[number];

/** What a researcher judged of one component, or of the finding as a whole, and why. */
export interface Judgement {
  /** Id, name or path of the indicator. */
  readonly indicator: string;
  readonly judged:
    | { readonly component: Component; readonly concern: Concern }
    | { readonly component: 'overall'; readonly level: ConfidenceLevel };
  readonly reason: string;
  readonly where: Text;
}

/**
 * Judgements by the code that they are about.
 *
 * @throws ProblemsError naming every row whose indicator is unknown, is no indicator, or is shared by several codes,
 *   and every component that is judged twice
 */
export function judgementsByCode(
  corpus: Corpus,
  judgements: readonly Judgement[],
): Map<Code, readonly Judgement[]> {
  const problems: ProblemDraft[] = [];
  const byCode = new Map<Code, Judgement[]>();
  for (const judgement of judgements) {
    const { indicator, where } = judgement;
    const found = findCodes(corpus.codes, indicator);
    if (found.length !== 1 || found[0].family !== 'indicator') {
      problems.push({ kind: 'unknown-indicator', where, message: whyNot(corpus, indicator, found) });
      continue;
    }
    const same = byCode.get(found[0]) ?? [];
    const before = same.find(({ judged }) => judged.component === judgement.judged.component);
    if (before !== undefined) {
      const { component } = judgement.judged;
      const message = {
        nb: `${component} for «${indicator}» vurderes én gang; funnet før i ${textIn(before.where, 'nb')}`,
        en: `${component} of "${indicator}" is judged once; found before at ${textIn(before.where, 'en')}`,
      };
      problems.push({ kind: 'judged-twice', where, message });
    } else byCode.set(found[0], [...same, judgement]);
  }
  if (problems.length > 0) {
    const title = { nb: 'Vurderingene ble ikke brukt', en: 'The judgements were not used' };
    throw new ProblemsError(title, problems);
  }
  return byCode;
}

function whyNot(corpus: Corpus, label: string, found: readonly Code[]): Bilingual {
  if (found.length > 1) {
    const ids = found.map(({ id }) => id).join(', ');
    return {
      nb: `«${label}» er navnet på ${found.length} koder; bruk en id: ${ids}`,
      en: `"${label}" is the name of ${found.length} codes; use an id: ${ids}`,
    };
  }
  if (found.length === 1) {
    const [{ family }] = found;
    return {
      nb: `en indikator kreves; «${label}» er av familien ${family}`,
      en: `an indicator is required; "${label}" is of the family ${family}`,
    };
  }
  const indicators = corpus.codes.filter(({ family }) => family === 'indicator');
  const hint = didYouMean(
    label,
    indicators.flatMap(({ id, name }) => [id, name]),
  );
  return { nb: `ukjent indikator «${label}»${hint.nb}`, en: `unknown indicator "${label}"${hint.en}` };
}
