import { level, note } from '../../figures/annotations.js';
import { above, labelledAxis, quietAxis, rowRange } from '../../figures/axes.js';
import { codeLabel } from '../../figures/codeLabels.js';
import { baseLayout, type Figure, shorten } from '../../figures/figure.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import { theme } from '../../figures/theme.js';
import type { Language } from '../../shared/language.js';
import { label, title } from '../../words/labels.js';
import { formatNumber, formatSigned } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { formatP, pEquals } from '../../words/statistics.js';
import { inSentence, termsIn } from '../../words/terms.js';
import { balanceTrace, type GroupColumn, groupColumns } from './cells.figure.js';
import type { Consistency, ConsistencyCell } from './consistency.js';
import type { GroupDirection } from './groupDirection.js';
import { consistencyWhy, describeConsistencyTest, describeGrouping, pairLabel } from './labels.js';
import { agreedCells, mostlyAgreedCells, rankedContradictions } from './ranking.js';

export interface ConsistencyFigureOptions {
  /** Rows shown at most; default 24. */
  readonly most?: number;
}

/** The pairs that the figure is about; each is in one part. */
interface Rows {
  /** Those that could be tested and of which most sources do not say the same, least like chance first. */
  readonly tested: readonly ConsistencyCell[];
  /** Those on which most sources say the same, but some group the opposite. */
  readonly mostly: readonly ConsistencyCell[];
  /** Those that the sources agree on. */
  readonly agreed: readonly ConsistencyCell[];
  /** Those that are shown. */
  readonly cells: readonly ConsistencyCell[];
}

const parts = ['tested', 'mostly', 'agreed'] as const;

/**
 * Where levels and kinds of sources contradict each other: a row for each condition x indicator with enough evidence,
 * a column for each group. The colour is the mean balance of the group's sources, printed with its sign and the
 * number of sources, so that it reads in grey. The contradiction index and adjusted p of the first grouping follow.
 *
 * Rows: the tested pairs of which most sources do not say the same, those that look least like chance first; then those on which
 * most do but some group says the opposite; then those on which all agree.
 */
export function consistencyFigure(found: Consistency, options: ConsistencyFigureOptions = {}): Figure {
  const { language } = found.corpus;
  const texts = words[language];
  const name = 'consistency';
  const rows = rowsOf(found, options.most ?? 24);
  const { cells } = rows;
  if (cells.length === 0) {
    const instead = { name, heading: texts.heading, sentence: consistencyWhy(found, language) };
    return sentenceFigure(found.corpus, instead, language);
  }
  const columns = groupColumns(found, cells);
  return {
    kind: 'figure',
    name,
    data: [balanceTrace(cells, columns, language)],
    layout: layoutOf(found, rows, columns),
    caption: captionOf(found, rows),
    alternative: inWords(found, rows),
  };
}

function rowsOf(found: Consistency, most: number): Rows {
  const tested = rankedContradictions(found).filter(({ agreement }) => agreement === null);
  const mostly = mostlyAgreedCells(found);
  const agreed = agreedCells(found);
  const all = [tested, mostly, agreed];
  const rows = sharedRows(
    all.map(({ length }) => length),
    most,
  );
  return { tested, mostly, agreed, cells: all.flatMap((part, i) => part.slice(0, rows[i])) };
}

/** Rows of each part: a third of all each, as far as it has them, and what is left in the order of the parts. */
function sharedRows(lengths: readonly number[], most: number): number[] {
  const rows = lengths.map((length) => Math.min(length, Math.floor(most / lengths.length)));
  let left = most - rows.reduce((sum, own) => sum + own, 0);
  return rows.map((own, i) => {
    const more = Math.min(left, lengths[i] - own);
    left -= more;
    return own + more;
  });
}

function layoutOf(found: Consistency, rows: Rows, columns: readonly GroupColumn[]): Record<string, unknown> {
  const { cells } = rows;
  const starts = partStarts(rows);
  const { language } = found.corpus;
  const texts = words[language];
  const rowLabels = cells.map((cell) => twoLines(cell, language));
  const left =
    20 + 6.4 * Math.max(...rowLabels.flatMap((text) => text.split('<br>').map((line) => line.length)));
  const top = 84 + 4.2 * Math.max(...columns.map(({ label: text }) => text.length), 12);
  const end = columns.length - 0.5;
  const labelled = columns.flatMap((column, i) => (column.label === '' ? [] : [{ ...column, i }]));
  return {
    ...baseLayout(found.corpus, texts.heading, language),
    width: Math.round(left + (columns.length + 2.6) * 62 + 110),
    height: Math.round(top + 40 * cells.length + 64),
    margin: { l: Math.round(left), r: 110, t: Math.round(top), b: 64 },
    xaxis: quietAxis({
      ...above,
      tickvals: [...labelled.map(({ i }) => i), end + 0.7, end + 1.8],
      ticktext: [...labelled.map((column) => column.label), texts.index, termsIn(language).adjustedP],
      range: [-0.5, end + 2.4],
    }),
    yaxis: labelledAxis(rowLabels, { range: rowRange(cells.length), ticks: '', ticklabelstandoff: 6 }),
    annotations: [
      ...cells.flatMap((cell, row) => measureAnnotations(cell, row, end, language)),
      ...headingsBelow(found, columns),
      ...starts.map(({ part, row }) =>
        note(
          texts.parts[part],
          { x: end + 2.4, y: row - 0.5, xanchor: 'right', yanchor: 'top', yshift: 4 },
          theme.size.small,
        ),
      ),
    ],
    shapes: starts.flatMap(({ row }) => (row === 0 ? [] : [lineAbove(row)])),
  };
}

/** The index and its p of a row, right of the columns. */
function measureAnnotations(cell: ConsistencyCell, row: number, end: number, language: Language) {
  const { contradiction, status, adjusted } = cell.comparisons[0];
  const index = contradiction.index === null ? '–' : formatSigned(contradiction.index, language, 2);
  const p = status === 'tested' && adjusted !== null ? formatP(adjusted, language) : '–';
  return [index, p].map((text, i) => note(text, { x: end + 0.7 + 1.1 * i, y: row }, theme.size.beside));
}

/** The name of each grouping, below its columns. */
function headingsBelow(found: Consistency, columns: readonly GroupColumn[]) {
  const { language } = found.corpus;
  return found.groupings.flatMap(({ attribute }, k) => {
    const own = [...columns.keys()].filter((i) => columns[i].grouping === k && columns[i].label !== '');
    if (own.length === 0) return [];
    const x = (own[0] + own[own.length - 1]) / 2;
    return [note(title(attribute, language), { x, y: 0, yref: 'paper', yanchor: 'top', yshift: -8 })];
  });
}

/** The parts that are shown, each with its first row; none where there is only one. */
function partStarts({ cells, ...rows }: Rows) {
  const starts = parts.flatMap((part) => {
    const row = cells.findIndex((cell) => rows[part].includes(cell));
    return row < 0 ? [] : [{ part, row }];
  });
  return starts.length < 2 ? [] : starts;
}

/** The line between two parts. */
function lineAbove(row: number) {
  return level(row - 0.5, { color: theme.color.ink, width: theme.width.medium });
}

function twoLines(cell: ConsistencyCell, language: Language): string {
  return cell.codes
    .map((code, i) => `${i === 0 ? '' : '× '}${shorten(codeLabel(code, language), 38)}`)
    .join('<br>');
}

function captionOf(found: Consistency, rows: Rows): string {
  const { tested, mostly, agreed, cells } = rows;
  const starts = partStarts(rows).map(({ part }) => part);
  const { language } = found.corpus;
  const texts = words[language];
  const [first] = found.groupings;
  const all = tested.length + mostly.length + agreed.length;
  return [
    texts.caption({
      shown: formatNumber(cells.length, language),
      all: counted(found.cells.length, 'pair', language),
      least: counted(found.leastSources, 'source', language),
    }),
    texts.howToRead,
    first.ordered ? texts.ordered(label(first.attribute, language)) : texts.unordered,
    texts.grouping(found.groupings.map((_, k) => describeGrouping(found, k, language)).join('; ')),
    describeConsistencyTest(found, 0, language),
    ...starts.map((part) => texts.line[part]),
    ...(cells.length < all ? [texts.cut(formatNumber(all, language))] : []),
  ].join(' ');
}

/** The pairs least like chance, group by group, those that most sources agree on, and those that all groups do. */
function inWords(found: Consistency, { tested, mostly, agreed }: Rows): string {
  const { language } = found.corpus;
  const texts = words[language];
  const signed = ({ balance, sources }: GroupDirection) =>
    `${formatSigned(balance!, language, 1)} (n = ${formatNumber(sources, language)})`;
  const contradicted = tested.slice(0, 4).map((cell) => {
    const { contradiction, adjusted, groups } = cell.comparisons[0];
    const told = groups.filter(({ sources }) => sources > 0);
    const byGroup = told.map((group) => `${label(group.group, language)} ${signed(group)}`).join(', ');
    const index = `${texts.index.toLowerCase()} ${formatSigned(contradiction.index ?? 0, language, 2)}`;
    const p = pEquals(adjusted!, language, inSentence('adjustedP', language));
    return `${pairLabel(cell, language)}: ${byGroup}; ${index}, ${p}.`;
  });
  const told = (cells: readonly ConsistencyCell[], heading: string): string[] => {
    const same = cells.slice(0, 4).map((cell) => `${pairLabel(cell, language)} ${signed(cell.all)}`);
    return same.length === 0 ? [] : [`${heading}: ${same.join('; ')}.`];
  };
  return [
    `${texts.heading}.`,
    ...(contradicted.length === 0 ? [] : [`${texts.contradicted(found.groupings[0].tested)}:`]),
    ...contradicted,
    ...told(mostly, texts.mostly),
    ...told(agreed, texts.parts.agreed),
  ].join(' ');
}

/** What a caption fills in. */
interface Shown {
  readonly shown: string;
  readonly all: string;
  readonly least: string;
}

const words = {
  nb: {
    heading: 'Enighet og motsetning mellom kildene',
    index: 'Indeks',
    caption: ({ shown, all, least }: Shown) =>
      `${shown} av ${all} av betingelse og indikator: de som minst ${least} omtaler med retning, og som enten kunne prøves eller har tre av fire kilder på samme side.`,
    howToRead:
      'Tallet er gruppens balanse, middelet av kildenes: fra +1 (alle sier fremmer, blått) til −1 (alle sier hemmer, rødt); n er antall kilder. Tomt: ingen kilde i gruppen sier noe om retningen. Enheten er kilden.',
    ordered: (attribute: string) =>
      `Indeksen gjelder ${attribute}: andelen kildepar fra ulike grupper der den til venstre fremmer og den til høyre hemmer, minus andelen omvendt.`,
    unordered:
      'Indeksen gjelder den første grupperingen: andelen motsatte kildepar mellom grupper minus andelen innenfor grupper.',
    grouping: (groupings: string) => `Sammenlignet ${groupings}.`,
    parts: { tested: 'Kan være motsetning', mostly: 'De fleste, ikke alle', agreed: 'Enige' },
    line: {
      tested: '«Kan være motsetning»: par som kunne prøves, og der kildene er delt.',
      mostly: '«De fleste, ikke alle»: tre av fire kilder sier det samme, men minst én gruppe det motsatte.',
      agreed: '«Enige»: tre av fire kilder sier det samme, og ingen gruppe det motsatte.',
    },
    cut: (all: string) => `Det er ${all} slike rader; de første av hver del er vist.`,
    contradicted: (tested: number) => `Minst lik tilfeldighet av ${tested} prøvde par`,
    mostly: 'De fleste sier det samme, men minst én gruppe det motsatte',
  },
  en: {
    heading: 'Agreement and contradiction between sources',
    index: 'Index',
    caption: ({ shown, all, least }: Shown) =>
      `${shown} of ${all} of condition and indicator: those that at least ${least} describe with a direction, and that either could be tested or have three in four sources on one side.`,
    howToRead:
      'The number is the balance of the group, the mean of its sources: from +1 (all say it promotes, blue) to −1 (all say it hinders, red); n is the number of sources. Empty: no source of the group gives a direction. The unit is the source.',
    ordered: (attribute: string) =>
      `The index is for ${attribute}: the share of pairs of sources from different groups in which the one to the left promotes and the one to the right hinders, minus the share the other way round.`,
    unordered:
      'The index is for the first grouping: the share of opposing pairs of sources between groups minus the share within groups.',
    grouping: (groupings: string) => `Compared ${groupings}.`,
    parts: { tested: 'May contradict', mostly: 'Most, not all', agreed: 'Agreed' },
    line: {
      tested: '“May contradict”: pairs that could be tested, and on which the sources are divided.',
      mostly: '“Most, not all”: three in four sources say the same, but some group the opposite.',
      agreed: '“Agreed”: three in four sources say the same, and no group the opposite.',
    },
    cut: (all: string) => `There are ${all} such rows; the first of each part are shown.`,
    contradicted: (tested: number) => `Least like chance of ${tested} tested pairs`,
    mostly: 'Most say the same, but some group the opposite',
  },
} as const;
