import { nameIn } from '../../corpus/code.js';
import type { Finding } from '../../report/finding.js';
import { listedPhrases, measured, type Phrase, phrase } from '../../report/phrase.js';
import { formatNumber } from '../../words/numbers.js';
import type { DesignGaps } from './designGaps.js';

/** Indicators from which on it says something to be among the first. */
const enough = 5;

/** Which needs are among the first under how many of the ways to count, and how far the gap follows the need alone. */
export function orderFindings({ corpus, estimands, indicators }: DesignGaps, n: Phrase): Finding[] {
  const { language } = corpus;
  const texts = words[language];
  const { compared, among, gapWithNeed } = estimands;
  if (compared.length < 2 || indicators.filter(({ gap }) => gap !== null).length < enough) return [];
  const number = (key: string, value: number) => measured(key, value, formatNumber(value, language));
  const named = estimands.indicators
    .filter(({ amongFirst }) => amongFirst > 0)
    .map(
      ({ indicator, amongFirst }) =>
        phrase`**${nameIn(indicator, language)}** (${number('times', amongFirst)})`,
    );
  if (named.length === 0) return [];
  const correlation =
    gapWithNeed === null
      ? []
      : texts.correlation(measured('correlation', gapWithNeed, formatNumber(gapWithNeed, language, 2)));
  const sentence = texts.order(
    number('ways', compared.length),
    number('first', among),
    listedPhrases(named, language),
    correlation,
  );
  return [{ key: 'design.estimands', verdict: 'description', null: null, sentence, n, caveat: texts.caveat }];
}

type Part = Phrase[number];

const words = {
  nb: {
    order: (ways: Part, first: Part, list: Phrase, correlation: Phrase) =>
      phrase`Regnet på ${ways} måter er disse blant de ${first} minst dekkede behovene, i parentes på hvor mange: ${list}${correlation}.`,
    correlation: (value: Part) => phrase`; gapet og behovet alene har korrelasjon ${value}`,
    caveat: 'Måtene deler tall, så de er ikke uavhengige av hverandre.',
  },
  en: {
    order: (ways: Part, first: Part, list: Phrase, correlation: Phrase) =>
      phrase`Counted in ${ways} ways, these are among the ${first} least met needs, in brackets in how many: ${list}${correlation}.`,
    correlation: (value: Part) => phrase`; the gap and the need alone have correlation ${value}`,
    caveat: 'The ways share numbers, so they are not independent of each other.',
  },
} as const;
