import { coderRuleLabel } from '../cooccurrence/matrix.labels.js';
import { keyed, listedPhrases, measured, type Phrase, phrase, sources } from '../report/phrase.js';
import type { Language } from '../shared/language.js';
import { formatNumber } from '../words/numbers.js';
import { noun } from '../words/plurals.js';
import type { Change, CoderAlone, Fewest } from './cellChange.js';

/**
 * What would change a finding, in one or two short sentences: without how many sources or codings it falls, and what one coder's
 * coding alone gives. Names no source.
 *
 * @returns undefined where nothing is known of it
 * @example changePhrase(change, 'en') // 'Falls without 3 particular sources (fewer are not enough).'
 */
export function changePhrase({ sources, codings, coders }: Change, language: Language): Phrase | undefined {
  const texts = words[language];
  const [ofSources, ofCodings] = [sources, codings].map((fewest, i) =>
    fewest === null ? null : fewestPhrase(fewest, i === 0 ? 'source' : 'coding', language),
  );
  const without = [ofSources, ofCodings].filter((said) => said !== null);
  const said: Phrase[] = [
    ...(without.length === 0 ? [] : [phrase`${texts.falls(without)}`]),
    ...alonePhrases(coders, language),
  ];
  if (said.length === 0) return undefined;
  return said.flatMap((each, i) => (i === 0 ? each : [' ', ...each]));
}

function fewestPhrase(
  { least, most, exact, held = false }: Fewest,
  what: 'source' | 'coding',
  language: Language,
): Phrase {
  const texts = words[language];
  const key = what === 'source' ? 'sourcesToTurn' : 'codingsToTurn';
  const number = (value: number, suffix: string) =>
    measured(`${key}${suffix}`, value, value === 1 ? texts.one[what] : formatNumber(value, language));
  if (most === null)
    return (held ? texts.likelyMore : texts.more)(
      phrase`${number(least - 1, 'NotEnough')} ${noun(least - 1, what, language)}`,
    );
  const several = phrase`${number(most, '')} ${texts.particular[most === 1 ? 0 : 1]} ${noun(most, what, language)}`;
  if (most === 1) return several;
  if (exact) return phrase`${several} (${held ? texts.nearlyExact : texts.exact})`;
  if (least === 1) return phrase`${several} (${texts.perhapsFewer})`;
  return phrase`${several} (${(held ? texts.hardlyFewer : texts.atLeast)([number(least, 'AtLeast')])})`;
}

/** Coders whose coding alone gives the same are told together. */
function alonePhrases(coders: readonly CoderAlone[], language: Language): Phrase[] {
  const texts = words[language];
  return [true, false].flatMap((holds) => {
    const some = coders.filter((each) => each.holds === holds);
    if (some.length === 0) return [];
    const named = some.map(({ coder, sources: count }) => {
      const name = coderRuleLabel(`coder:${coder.id}`, language, [coder]);
      return phrase`${texts.alone(name)} (${keyed('sourcesOfCoder', sources(count, 'source'))})`;
    });
    return [texts.verdict(listedPhrases(named, language), holds)];
  });
}

const words = {
  nb: {
    one: { source: 'én', coding: 'én' },
    particular: ['bestemt', 'bestemte'],
    falls: (without: readonly Phrase[]) =>
      phrase`Faller om ${without.flatMap((each, i) => (i === 0 ? each : [', eller om ', ...each]))} tas bort.`,
    exact: 'færre er ikke nok',
    nearlyExact: 'færre er neppe nok',
    hardlyFewer: (least: Phrase) => phrase`neppe færre enn ${least}`,
    perhapsFewer: 'kanskje færre',
    atLeast: (least: Phrase) => phrase`minst ${least}`,
    more: (few: Phrase) => phrase`flere enn ${few}`,
    likelyMore: (few: Phrase) => phrase`trolig flere enn ${few}`,
    alone: (coder: string) => `${coder} alene`,
    verdict: (coders: Phrase, holds: boolean) =>
      phrase`Med kodingen til ${coders} ${holds ? 'står det seg' : 'faller det'}.`,
  },
  en: {
    one: { source: 'one', coding: 'one' },
    particular: ['particular', 'particular'],
    falls: (without: readonly Phrase[]) =>
      phrase`Falls without ${without.flatMap((each, i) => (i === 0 ? each : [', or without ', ...each]))}.`,
    exact: 'fewer are not enough',
    nearlyExact: 'fewer are hardly enough',
    hardlyFewer: (least: Phrase) => phrase`hardly fewer than ${least}`,
    perhapsFewer: 'perhaps fewer',
    atLeast: (least: Phrase) => phrase`at least ${least}`,
    more: (few: Phrase) => phrase`more than ${few}`,
    likelyMore: (few: Phrase) => phrase`probably more than ${few}`,
    alone: (coder: string) => `${coder} alone`,
    verdict: (coders: Phrase, holds: boolean) =>
      phrase`By the coding of ${coders} it ${holds ? 'holds' : 'falls'}.`,
  },
} as const;
