import { codeLabel } from '../figures/codeLabels.js';
import { sourceLabel } from '../figures/sourceLabel.js';
import { oddsLabel, zLabel } from '../inference/test.labels.js';
import type { Statement } from '../report/statement.js';
import { formatNumber, formatSigned } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import type { LeaveOneOut, Range } from './leaveOneOut.js';
import { reasonText } from './reason.labels.js';

/** What leaving out one source at a time does to a cell, in words. */
export function leaveOneOutStatement(left: LeaveOneOut): Statement {
  const { language } = left.corpus;
  const texts = words[language];
  if (left.row === null || left.column === null || left.reason !== null) {
    return { kind: 'statement', text: reasonText(left.corpus, left.reason, language) };
  }
  const number = (value: number | null, decimals = 1) =>
    value === Number.POSITIVE_INFINITY ? '∞' : formatNumber(value ?? Number.NaN, language, decimals);
  const z = (value: number | null) => formatSigned(value ?? Number.NaN, language, 2);
  const span = (range: Range | null, print: (value: number) => string) =>
    range === null
      ? '–'
      : print(range.lowest) === print(range.highest)
        ? print(range.lowest)
        : `${print(range.lowest)} ${termsIn(language).to} ${print(range.highest)}`;
  const [row, column] = [left.row, left.column].map((code) => `**${codeLabel(code, language)}**`);
  const list = (names: readonly string[]) => {
    const most = 5;
    return names.length <= most
      ? names.join(', ')
      : `${names.slice(0, most).join(', ')} ${texts.more(number(names.length - most, 0))}`;
  };
  const sentences = [
    texts.whole({
      row,
      column,
      units: counted(left.count, 'unit', language),
      z: `${zLabel(left.test, language)} = ${z(left.z)}`,
      odds: `${oddsLabel(left.test, language)} ${number(left.oddsRatio)}`,
    }),
    texts.range({
      sources: number(left.sources.length, 0),
      count: span(left.range.count, (value) => number(value, 0)),
      z: span(left.range.z, z),
      odds: span(left.range.oddsRatio, (value) => number(value)),
    }),
  ];
  const influential = left.sources
    .filter(({ influence }) => influence !== null && Math.abs(influence) > 1e-9)
    .slice(0, 3);
  if (influential.length > 0) {
    sentences.push(
      texts.most(
        influential
          .map((each) => `${sourceLabel(left.corpus, each.source)} (${texts.without} z = ${z(each.z)})`)
          .join(', '),
      ),
    );
  }
  if (left.carrying.length > 0)
    sentences.push(texts.carrying(list(left.carrying.map((each) => sourceLabel(left.corpus, each)))));
  if (left.turning.length > 0)
    sentences.push(texts.turning(list(left.turning.map((each) => sourceLabel(left.corpus, each)))));
  else if (left.carrying.length === 0) sentences.push(texts.stable);
  return { kind: 'statement', text: sentences.join(' ') };
}

interface Whole {
  readonly row: string;
  readonly column: string;
  readonly units: string;
  readonly z: string;
  readonly odds: string;
}

interface Ranges {
  readonly sources: string;
  readonly count: string;
  readonly z: string;
  readonly odds: string;
}

const words = {
  nb: {
    whole: ({ row, column, units, z, odds }: Whole) =>
      `${row} og ${column} står sammen i ${units}: ${z}, ${odds}.`,
    range: ({ sources, count, z, odds }: Ranges) =>
      `Når hver av de ${sources} kildene utelates etter tur, blir antallet ${count}, z ${z} og oddsforholdet ${odds}.`,
    most: (list: string) => `Mest betyr ${list}.`,
    without: 'uten den',
    carrying: (list: string) => `Uten ${list} er det ingenting igjen å sammenligne.`,
    turning: (list: string) => `Fortegnet snur uten ${list}.`,
    stable: 'Ingen enkelt kilde snur fortegnet.',
    more: (count: string) => `og ${count} til`,
  },
  en: {
    whole: ({ row, column, units, z, odds }: Whole) =>
      `${row} and ${column} occur together in ${units}: ${z}, ${odds}.`,
    range: ({ sources, count, z, odds }: Ranges) =>
      `With each of the ${sources} sources left out in turn, the count is ${count}, z ${z} and the odds ratio ${odds}.`,
    most: (list: string) => `Most influential: ${list}.`,
    without: 'without it',
    carrying: (list: string) => `Without ${list} nothing is left to compare.`,
    turning: (list: string) => `The sign changes without ${list}.`,
    stable: 'No single source changes the sign.',
    more: (count: string) => `and ${count} more`,
  },
} as const;
