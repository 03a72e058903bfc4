import { codeLabel } from '../figures/codeLabels.js';
import { sourceLabel } from '../figures/sourceLabel.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Statement } from '../report/statement.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatSigned } from '../words/numbers.js';
import type { LeaveOneOut, Range } from './leaveOneOut.js';

/** What leaving out one source at a time does to a cell, in words. */
export function describeLeaveOneOut(
  left: LeaveOneOut,
  options: { readonly language?: Language } = {},
): Statement {
  const { language } = left.corpus;
  const texts = words[language];
  if (left.row === null || left.column === null || left.reason !== null) {
    return { kind: 'statement', text: left.reason?.[language] ?? '' };
  }
  const number = (value: number | null, decimals = 1) =>
    value === Number.POSITIVE_INFINITY ? '∞' : formatNumber(value ?? Number.NaN, language, decimals);
  const z = (value: number | null) => formatSigned(value ?? Number.NaN, language, 2);
  const span = (range: Range | null, print: (value: number) => string) =>
    range === null
      ? '–'
      : print(range.lowest) === print(range.highest)
        ? print(range.lowest)
        : texts.span(print(range.lowest), print(range.highest));
  const [row, column] = [left.row, left.column].map((code) => `**${codeLabel(code, language)}**`);
  const list = (names: readonly string[]) => {
    const most = 5;
    return names.length <= most
      ? names.join(', ')
      : `${names.slice(0, most).join(', ')} ${texts.more(number(names.length - most, 0))}`;
  };
  const sentences = [
    texts.whole(row, column, number(left.count, 0), left.count === 1, z(left.z), number(left.oddsRatio)),
    texts.range(
      number(left.sources.length, 0),
      span(left.range.count, (value) => number(value, 0)),
      span(left.range.z, z),
      span(left.range.oddsRatio, (value) => number(value)),
    ),
  ];
  const influential = left.sources
    .filter(({ influence }) => influence !== null && Math.abs(influence) > 1e-9)
    .slice(0, 3);
  if (influential.length > 0) {
    sentences.push(
      texts.most(
        influential
          .map((each) => `${sourceLabel(each.source)} (${texts.without} z = ${z(each.z)})`)
          .join(', '),
      ),
    );
  }
  if (left.carrying.length > 0)
    sentences.push(texts.carrying(list(left.carrying.map((each) => sourceLabel(each)))));
  if (left.turning.length > 0)
    sentences.push(texts.turning(list(left.turning.map((each) => sourceLabel(each)))));
  else if (left.carrying.length === 0) sentences.push(texts.stable);
  return { kind: 'statement', text: sentences.join(' ') };
}

/** The sources that matter most to a cell: what they hold, and what the others give without them. */
export function leaveOneOutTable(
  left: LeaveOneOut,
  options: { readonly language?: Language; readonly most?: number } = {},
): ReportTable {
  const { language } = left.corpus;
  const texts = words[language];
  const shown = left.sources.slice(0, options.most ?? 10);
  return {
    kind: 'table',
    language,
    name: 'leave-one-out',
    columns: [
      { key: 'source', label: texts.source },
      { key: 'units', label: texts.units },
      { key: 'both', label: texts.both },
      { key: 'count', label: texts.count },
      { key: 'z', label: texts.z, decimals: 2 },
      { key: 'influence', label: texts.influence, decimals: 2 },
      { key: 'oddsRatio', label: texts.oddsRatio, decimals: 2 },
    ],
    rows: shown.map(({ source, units, both, count, z, influence, oddsRatio }) => ({
      source: sourceLabel(source, 80),
      units,
      both,
      count,
      z,
      influence,
      oddsRatio,
    })),
    caption:
      left.reason?.[language] ??
      texts.caption(formatNumber(shown.length, language), formatNumber(left.sources.length, language)),
  };
}

const words = {
  nb: {
    whole: (row: string, column: string, count: string, one: boolean, z: string, odds: string) =>
      `${row} og ${column} står sammen i ${count} ${one ? 'enhet' : 'enheter'}: z = ${z}, oddsforhold ${odds} (Mantel-Haenszel).`,
    range: (sources: string, count: string, z: string, odds: string) =>
      `Når hver av de ${sources} kildene utelates etter tur, blir antallet ${count}, z ${z} og oddsforholdet ${odds}.`,
    span: (lowest: string, highest: string) => `${lowest} til ${highest}`,
    most: (list: string) => `Mest betyr ${list}.`,
    without: 'uten den',
    carrying: (list: string) => `Uten ${list} er det ingenting igjen å sammenligne.`,
    turning: (list: string) => `Fortegnet snur uten ${list}.`,
    stable: 'Ingen enkelt kilde snur fortegnet.',
    more: (count: string) => `og ${count} til`,
    source: 'Kilde',
    units: 'Enheter i kilden',
    both: 'Med begge koder',
    count: 'Antall uten kilden',
    z: 'z uten kilden',
    influence: 'Kilden løfter z med',
    oddsRatio: 'Oddsforhold uten kilden',
    caption: (shown: string, all: string) => `De ${shown} av ${all} kildene som betyr mest for z.`,
  },
  en: {
    whole: (row: string, column: string, count: string, one: boolean, z: string, odds: string) =>
      `${row} and ${column} stand together in ${count} ${one ? 'unit' : 'units'}: z = ${z}, odds ratio ${odds} (Mantel-Haenszel).`,
    range: (sources: string, count: string, z: string, odds: string) =>
      `With each of the ${sources} sources left out in turn, the count is ${count}, z ${z} and the odds ratio ${odds}.`,
    span: (lowest: string, highest: string) => `${lowest} to ${highest}`,
    most: (list: string) => `Most influential: ${list}.`,
    without: 'without it',
    carrying: (list: string) => `Without ${list} nothing is left to compare.`,
    turning: (list: string) => `The sign changes without ${list}.`,
    stable: 'No single source changes the sign.',
    more: (count: string) => `and ${count} more`,
    source: 'Source',
    units: 'Units of the source',
    both: 'With both codes',
    count: 'Count without it',
    z: 'z without it',
    influence: 'The source raises z by',
    oddsRatio: 'Odds ratio without it',
    caption: (shown: string, all: string) => `The ${shown} of ${all} sources that matter most to z.`,
  },
} as const;
