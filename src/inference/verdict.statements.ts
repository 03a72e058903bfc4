import { defaults } from '../shared/defaults.js';
import type { Language } from '../shared/language.js';
import { listed } from '../words/lists.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { formatOdds } from '../words/statistics.js';
import type { CellTest } from './cellTest.js';
import { cellVerdicts, verdictOf } from './verdict.js';
import { regionText, verdictLabel } from './verdict.labels.js';

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
    texts.counts(listed(counts, language), regionText(defaults.alike, language)),
    ...shown(tested, language),
  ];
}

/** The odds ratios that half of the cells would show; those of which it is not known would show none. */
function shown(tested: readonly CellTest[], language: Language): string[] {
  const known = tested.flatMap(({ smallestOddsRatio }) => smallestOddsRatio ?? []);
  if (known.length === 0) return [];
  const texts = words[language];
  const half = (values: readonly number[]) => {
    const value = [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1];
    return Number.isFinite(value) ? value : null;
  };
  const more = half(known.map((each) => each.more ?? Number.POSITIVE_INFINITY));
  const less = half(known.map((each) => (each.less === null ? Number.POSITIVE_INFINITY : 1 / each.less)));
  const power = formatPercent(known[0].power, language);
  return [
    [
      more === null ? texts.notMore(power) : texts.more(formatOdds(more, language), power),
      less === null ? texts.notLess : texts.less(formatOdds(1 / less, language)),
    ].join(' '),
  ];
}

const words = {
  nb: {
    counts: (counts: string, region: string) => `Rutene: ${counts} (${region}).`,
    more: (odds: string, power: string) =>
      `I halvparten av de testede rutene ville materialet med ${power} sannsynlighet vist et oddsforhold på ${odds} og mer.`,
    notMore: (power: string) =>
      `I over halvparten av de testede rutene er det ikke noe oddsforhold som materialet med ${power} sannsynlighet ville vist som oftere.`,
    less: (odds: string) => `For sjeldnere gjelder det ${odds} og mindre.`,
    notLess:
      'At noe er sjeldnere, kan materialet ikke vise i halvparten av dem, heller ikke om kodene aldri sto sammen.',
  },
  en: {
    counts: (counts: string, region: string) => `The cells: ${counts} (${region}).`,
    more: (odds: string, power: string) =>
      `In half of the tested cells this material would show an odds ratio of ${odds} and more with ${power} probability.`,
    notMore: (power: string) =>
      `In more than half of the tested cells there is no odds ratio that this material would show as more often with ${power} probability.`,
    less: (odds: string) => `For less often it is ${odds} and less.`,
    notLess:
      'That something is less often cannot be shown in half of them, even if the codes never stood together.',
  },
} as const;
