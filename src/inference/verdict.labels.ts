import { defaults } from '../shared/defaults.js';
import type { Language } from '../shared/language.js';
import type { Interval } from '../statistics/interval.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { formatOdds } from '../words/statistics.js';
import { termsIn } from '../words/terms.js';
import { reasonText } from './cellStatus.labels.js';
import type { CellTest } from './cellTest.js';
import { narrow } from './exchange/exchangeTest.js';
import { largestPromised, type SmallestOddsRatio } from './smallestOddsRatio.js';
import { type CellVerdict, verdictOf } from './verdict.js';

/** The verdict on a cell, in words: `more often`. */
export function verdictLabel(verdict: CellVerdict, language: Language): string {
  return words[language].verdicts[verdict];
}

/** What the words of a verdict mean, in a sentence for a caption. */
export function verdictsExplained(language: Language, region: Interval = defaults.alike): string {
  return words[language].explained({
    region: regionText(region, language),
    interval: formatPercent(narrow, language),
    power: formatPercent(defaults.power, language),
  });
}

/** `alike in practice: odds ratios from 0.67 to 1.5` */
export function regionText({ lower, upper }: Interval, language: Language): string {
  return words[language].region(short(lower, language), short(upper, language));
}

/** `Alike in practice is an odds ratio from 0.67 to 1.5.` */
export function regionSentence({ lower, upper }: Interval, language: Language): string {
  return words[language].regionSentence(short(lower, language), short(upper, language));
}

/** With no more decimals than it has: `1.5`. */
function short(value: number, language: Language): string {
  const decimals = Number(value.toPrecision(4)).toString().split('.')[1]?.length ?? 0;
  return formatNumber(value, language, decimals);
}

/** `2.40 or more; 0.31 or less`; what cannot be shown at all is said to be so. */
export function smallestText({ more, less }: SmallestOddsRatio, language: Language): string {
  const texts = words[language];
  const parts = [
    more === null
      ? texts.neverMore(short(largestPromised, language))
      : texts.more(formatOdds(more, language)),
    less === null
      ? texts.neverLess(short(1 / largestPromised, language))
      : texts.less(formatOdds(less, language)),
  ];
  return parts.join(texts.or);
}

/** What a cell shows and what it could have shown, a line each: for hover texts and lists. Why, where it was not tested. */
export function foundLines(test: CellTest, language: Language): string[] {
  const verdict = verdictOf(test);
  const { smallestOddsRatio, reason } = test;
  if (verdict === 'not tested') return reason === null ? [] : [reasonText(reason, language)];
  const line = `${termsIn(language).verdict}: ${verdictLabel(verdict, language)}`;
  if (smallestOddsRatio === null) return [line];
  const power = formatPercent(smallestOddsRatio.power, language);
  return [line, words[language].wouldShow(smallestText(smallestOddsRatio, language), power)];
}

/** The same in sentences: the verdict, and what this material would show at which p. Nothing where it was not tested. */
export function foundSentence(test: CellTest, language: Language): string[] {
  const verdict = verdictOf(test);
  if (verdict === 'not tested') return [];
  const texts = words[language];
  const said = [texts.verdict(verdictLabel(verdict, language), regionSentence(defaults.alike, language))];
  const { smallestOddsRatio: smallest } = test;
  if (smallest !== null)
    said.push(
      texts.would(
        smallestText(smallest, language),
        formatPercent(smallest.power, language),
        levelText(smallest.level, language),
      ),
    );
  return said;
}

/** A level that was computed, with two digits that count: `0.0054`. */
export function levelText(level: number, language: Language): string {
  const decimals = Math.max(2, 1 - Math.floor(Math.log10(level)));
  return formatNumber(Number(level.toPrecision(2)), language, decimals);
}

/** Three columns of a table of cells, each with what it holds of a cell. */
export function foundColumns(language: Language) {
  const terms = termsIn(language);
  return [
    {
      key: 'verdict',
      label: terms.verdict,
      of: (test: CellTest) => verdictLabel(verdictOf(test), language),
    },
    {
      key: 'smallestOddsRatio',
      label: terms.smallestOddsRatio,
      decimals: 2,
      of: ({ smallestOddsRatio }: CellTest) => smallestOddsRatio?.more ?? null,
    },
    {
      key: 'largestOddsRatio',
      label: terms.largestOddsRatio,
      decimals: 2,
      of: ({ smallestOddsRatio }: CellTest) => smallestOddsRatio?.less ?? null,
    },
  ];
}

interface Explained {
  readonly region: string;
  /** Confidence of the interval that has to lie in the region. */
  readonly interval: string;
  readonly power: string;
}

const words = {
  nb: {
    verdicts: {
      'more often': 'oftere',
      'less often': 'sjeldnere',
      'more often, but little': 'oftere, men lite',
      'less often, but little': 'sjeldnere, men lite',
      alike: 'like ofte',
      'cannot be told': 'kan ikke avgjøres',
      'not tested': 'ikke testet',
    },
    explained: ({ region, interval, power }: Explained) =>
      `«Like ofte» og «men lite»: hele ${interval}-intervallet er ${region}. «Kan ikke avgjøres»: verken like ofte eller ulikt det en ventet; materialet er for lite. Minste oddsforhold over 1, og største under 1: fra der ville materialet vist det med ${power} sannsynlighet; en strek der det ikke ville vist noe.`,
    region: (lower: string, upper: string) => `praktisk likt: oddsforhold fra ${lower} til ${upper}`,
    regionSentence: (lower: string, upper: string) =>
      `Praktisk likt er et oddsforhold fra ${lower} til ${upper}.`,
    more: (value: string) => `${value} eller mer`,
    less: (value: string) => `${value} eller mindre`,
    neverMore: (value: string) => `over 1 ingen, ikke engang ${value}`,
    neverLess: (value: string) => `under 1 ingen, ikke engang ${value}`,
    or: '; ',
    wouldShow: (odds: string, power: string) => `Ville vist (${power}): ${odds}`,
    verdict: (verdict: string, region: string) => `${termsIn('nb').verdict}: **${verdict}**. ${region}`,
    would: (odds: string, power: string, level: string) =>
      `Oddsforhold som materialet ville vist med ${power} sannsynlighet (krever p på høyst ${level}): ${odds}.`,
  },
  en: {
    verdicts: {
      'more often': 'more often',
      'less often': 'less often',
      'more often, but little': 'more often, but little',
      'less often, but little': 'less often, but little',
      alike: 'alike',
      'cannot be told': 'cannot be told',
      'not tested': 'not tested',
    },
    explained: ({ region, interval, power }: Explained) =>
      `“Alike” and “but little”: the whole ${interval} interval is ${region}. “Cannot be told”: neither alike nor beyond chance; there is too little material. Smallest odds ratio above 1, and largest below 1: from there this material would show it with ${power} probability; a dash where it would show none.`,
    region: (lower: string, upper: string) => `alike in practice: odds ratios from ${lower} to ${upper}`,
    regionSentence: (lower: string, upper: string) =>
      `Alike in practice is an odds ratio from ${lower} to ${upper}.`,
    more: (value: string) => `${value} or more`,
    less: (value: string) => `${value} or less`,
    neverMore: (value: string) => `above 1 none, not even ${value}`,
    neverLess: (value: string) => `below 1 none, not even ${value}`,
    or: '; ',
    wouldShow: (odds: string, power: string) => `Would show (${power}): ${odds}`,
    verdict: (verdict: string, region: string) => `${termsIn('en').verdict}: **${verdict}**. ${region}`,
    would: (odds: string, power: string, level: string) =>
      `Odds ratios that this material would show with ${power} probability (p of at most ${level} is needed): ${odds}.`,
  },
} as const;
