import { defaults } from '../shared/defaults.js';
import type { Language } from '../shared/language.js';
import { listed } from '../words/lists.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { formatOdds } from '../words/statistics.js';
import type { CellTest } from './cellTest.js';
import { halfShown } from './halfShown.js';
import { cellVerdicts, verdictOf } from './verdict.js';
import { regionSentence, verdictLabel } from './verdict.labels.js';

/**
 * How many cells have which verdict, and what odds ratio half of the tested cells would have shown: a sentence each.
 *
 * @returns nothing where no cell was tested
 */
export function verdictTexts(tests: readonly CellTest[], language: Language): string[] {
  const tested = tests.filter((test) => verdictOf(test) !== 'not tested');
  if (tested.length === 0) return [];
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const counts = cellVerdicts
    .map((verdict) => ({ verdict, count: tested.filter((test) => verdictOf(test) === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `**${number(count)}** ${verdictLabel(verdict, language)}`);
  return [
    texts.counts(listed(counts, language), regionSentence(defaults.alike, language)),
    ...shown(tested, language),
  ];
}

/** The odds ratios that half of the cells would show. */
function shown(tested: readonly CellTest[], language: Language): string[] {
  const half = halfShown(tested);
  if (half === null) return [];
  const texts = words[language];
  const { more, less } = half;
  const power = formatPercent(half.power, language);
  return [
    [
      more === null ? texts.notMore(power) : texts.more(formatOdds(more, language), power),
      less === null ? texts.notLess : texts.less(formatOdds(less, language)),
    ].join(' '),
  ];
}

const words = {
  nb: {
    counts: (counts: string, region: string) => `Konklusjonene: ${counts}. ${region}`,
    more: (odds: string, power: string) =>
      `I halvparten av de testede rutene ville materialet med ${power} sannsynlighet vist et oddsforhold på ${odds} eller mer.`,
    notMore: (power: string) =>
      `I over halvparten av de testede rutene er materialet for lite til at det med ${power} sannsynlighet ville vist at kodene står oftere sammen.`,
    less: (odds: string) => `Under 1 gjelder det ${odds} eller mindre.`,
    notLess:
      'I over halvparten av dem er materialet for lite til at det like sikkert ville vist at kodene står sjeldnere sammen.',
  },
  en: {
    counts: (counts: string, region: string) => `Verdicts: ${counts}. ${region}`,
    more: (odds: string, power: string) =>
      `In half of the tested cells this material would show an odds ratio of ${odds} or more with ${power} probability.`,
    notMore: (power: string) =>
      `In more than half of the tested cells there is too little material to show with ${power} probability that the codes stand together more often.`,
    less: (odds: string) => `Below 1 it is ${odds} or less.`,
    notLess:
      'In more than half of them there is too little material to show as surely that the codes stand together less often.',
  },
} as const;
