import { codeLabel } from '../../figures/codeLabels.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import type { Consistency, ConsistencyCell } from './consistency.js';

/** `C01 Mål- og resultatstyring × V10 Framdrift`. */
export function pairLabel({ codes }: Pick<ConsistencyCell, 'codes'>, language: Language): string {
  return codes.map((code) => codeLabel(code, language)).join(' × ');
}

/** How the cells were tested by one attribute, in a sentence: what is dealt, how, and for how many p is adjusted. */
export function describeConsistencyTest(found: Consistency, attribute: number, language: Language): string {
  const grouping = found.groupings[attribute];
  const texts = words[language];
  if (grouping === undefined || grouping.tested === 0) return texts.nothing;
  const drawn = found.cells.some(({ comparisons }) => {
    const { status, test } = comparisons[attribute];
    return status === 'tested' && test?.method === 'Monte Carlo over source labels';
  });
  const draws = drawn
    ? texts.drawn(formatNumber(found.permutations, language), String(found.seed))
    : texts.enumerated;
  return texts.tested({
    attribute: label(grouping.attribute, language),
    ordered: grouping.ordered,
    draws,
    pairs: counted(grouping.tested, 'pair', language),
  });
}

/** Why there is nothing to show. */
export function consistencyWhy(found: Consistency, language: Language): string {
  if (found.missing.includes('valence')) return words[language].noDirection;
  return words[language].why(
    counted(found.cells.length, 'pair', language),
    counted(found.leastSources, 'source', language),
  );
}

/** What `describeConsistencyTest` fills in. */
interface Tested {
  readonly attribute: string;
  readonly ordered: boolean;
  readonly draws: string;
  readonly pairs: string;
}

const words = {
  nb: {
    nothing: 'Ingen par har nok kilder på begge sider til at en motsetning kunne prøves.',
    drawn: (permutations: string, seed: string) =>
      `der det var for mange måter: ${permutations} trekninger, frø ${seed}`,
    enumerated: 'alle måter er regnet ut',
    tested: ({ attribute, ordered, draws, pairs }: Tested) =>
      `Prøvd ved å dele ut ${attribute} på nytt mellom kildene (${ordered ? 'retning langs rekkefølgen' : 'forskjell mellom gruppene'}; ${draws}); p er justert for ${pairs} som kunne vist noe (Benjamini-Hochberg).`,
    noDirection: 'Ingen tekstutdrag har retning, så det er ingen enighet eller motsetning å vise.',
    why: (pairs: string, least: string) =>
      `Av ${pairs} er det ingen som minst ${least} omtaler med retning, og der det kunne vært enighet eller motsetning å vise.`,
  },
  en: {
    nothing: 'No pair has enough sources on both sides for a contradiction to be tested.',
    drawn: (permutations: string, seed: string) =>
      `where there were too many ways: ${permutations} draws, seed ${seed}`,
    enumerated: 'all ways enumerated',
    tested: ({ attribute, ordered, draws, pairs }: Tested) =>
      `Tested by reassigning the ${attribute} among the sources at random (${ordered ? 'direction along the order' : 'difference between the groups'}; ${draws}); p is adjusted for ${pairs} that could have shown anything (Benjamini-Hochberg).`,
    noDirection: 'No selection has a direction, so there is no agreement or contradiction to show.',
    why: (pairs: string, least: string) =>
      `Of ${pairs}, there is none that at least ${least} describe with a direction and in which there could be agreement or contradiction to show.`,
  },
} as const;
