import { balanceScale } from '../../figures/balanceScale.js';
import { codeLabel } from '../../figures/codeLabels.js';
import { baseLayout, type Figure, type FigureOptions, shorten } from '../../figures/figure.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import { isFew, withheldMark, withheldParts } from '../../shared/fewSources.js';
import type { Language } from '../../shared/language.js';
import { label, title } from '../../words/labels.js';
import { formatNumber, formatSigned } from '../../words/numbers.js';
import { formatP } from '../../words/statistics.js';
import type { Consistency, ConsistencyCell, GroupDirection } from './consistency.js';
import { consistencyWhy, describeConsistencyTest, pairLabel } from './labels.js';
import { consistentCells, rankedContradictions } from './ranking.js';

export interface ConsistencyHeatmapOptions extends FigureOptions {
  /** Rows shown at most; default 24. */
  readonly most?: number;
  /** Groups of fewer sources than this are withheld, for publication; default 1: none is. */
  readonly fewest?: number;
}

/**
 * Where levels and kinds of sources contradict each other: a row for each condition x indicator with enough evidence,
 * a column for each group. The colour is the mean balance of the group's sources, printed with its sign and the
 * number of sources, so that it reads in grey. The contradiction index and adjusted p of the first grouping follow.
 *
 * Rows: the tested pairs, those that look least like chance first; then those on which the sources agree.
 */
export function consistencyHeatmap(found: Consistency, options: ConsistencyHeatmapOptions = {}): Figure {
  const { language } = found.corpus;
  const { fewest = 1 } = options;
  const texts = words[language];
  const name = 'consistency';
  const enough = (cell: ConsistencyCell) => !isFew(cell.all.sources, fewest);
  const tested = rankedContradictions(found).filter(enough);
  const agreed = consistentCells(found).filter((cell) => enough(cell) && !tested.includes(cell));
  const all = [...tested, ...agreed];
  const cells = all.slice(0, options.most ?? 24);
  if (cells.length === 0) {
    const instead = { name, heading: texts.heading, sentence: consistencyWhy(found, language) };
    return sentenceFigure(found.corpus, instead, language);
  }
  const columns = columnsOf(found, cells, language);
  const height = 40 * cells.length;
  const y = Array.from(cells.keys());
  const grid = cells.map((cell) => {
    const withheld = withheldGroups(cell, fewest);
    return columns.map((column): Mark => {
      const group = column.of(cell);
      return { group, withheld: group !== null && withheld.has(group) };
    });
  });
  const anyWithheld = grid.flat().some(({ withheld }) => withheld);
  const rowLabels = cells.map((cell) => twoLines(cell, language));
  const data = [
    {
      type: 'heatmap',
      x: columns.map((_, i) => i),
      y,
      z: grid.map((row) =>
        row.map(({ group, withheld }) => (withheld ? null : rounded(group?.balance ?? null, fewest))),
      ),
      text: grid.map((row) => row.map(({ group, withheld }) => (withheld ? '' : printed(group, language)))),
      texttemplate: '%{text}',
      textfont: { size: 12, color: '#111111' },
      customdata: cells.map((cell, r) =>
        columns.map((column, c) => {
          const { group, withheld } = grid[r][c];
          return withheld ? texts.withheld(fewest) : hover(cell, column.label, group, fewest, language);
        }),
      ),
      hovertemplate: '%{customdata}<extra></extra>',
      hoverongaps: false,
      ...balanceScale(language),
      xgap: 1,
      ygap: 1,
    },
  ];
  const left =
    20 + 6.4 * Math.max(...rowLabels.flatMap((text) => text.split('<br>').map((line) => line.length)));
  const top = 84 + 4.2 * Math.max(...columns.map(({ label: text }) => text.length), 12);
  const first = found.groupings[0];
  const measures = [texts.index, texts.adjusted];
  const end = columns.length - 0.5;
  const layout = {
    ...baseLayout(found.corpus, texts.heading, language),
    width: Math.round(left + (columns.length + 2.6) * 62 + 110),
    height: Math.round(top + height + 64),
    margin: { l: Math.round(left), r: 110, t: Math.round(top), b: 64 },
    xaxis: {
      ...{ side: 'top', tickangle: -40, showgrid: false, zeroline: false, fixedrange: true, ticks: '' },
      tickvals: [...columns.flatMap((column, i) => (column.label === '' ? [] : [i])), end + 0.7, end + 1.8],
      ticktext: [...columns.flatMap((column) => (column.label === '' ? [] : [column.label])), ...measures],
      range: [-0.5, end + 2.4],
    },
    yaxis: {
      ...{ tickvals: y, ticktext: rowLabels, showgrid: false, zeroline: false, fixedrange: true, ticks: '' },
      range: [cells.length - 0.5, -0.5],
      ticklabelstandoff: 6,
    },
    annotations: [
      // A cell without a colour prints no text of its own.
      ...grid.flatMap((row, r) =>
        row.flatMap(({ withheld }, c) =>
          withheld ? [{ x: c, y: r, text: withheldMark, showarrow: false, font: { size: 13 } }] : [],
        ),
      ),
      ...cells.flatMap((cell, row) =>
        measured(cell, language).map((text, i) => ({
          ...{ x: end + 0.7 + 1.1 * i, y: row, text, showarrow: false, font: { size: 12 } },
        })),
      ),
      ...headingsBelow(found, columns, language),
    ],
    shapes:
      tested.length > 0 && tested.length < cells.length
        ? [
            {
              ...{
                type: 'line',
                xref: 'paper',
                x0: 0,
                x1: 1,
                y0: tested.length - 0.5,
                y1: tested.length - 0.5,
              },
              line: { color: '#222222', width: 1.5 },
            },
          ]
        : [],
  };
  const caption = [
    texts.caption(
      formatNumber(cells.length, language),
      formatNumber(found.cells.length, language),
      formatNumber(found.leastSources, language),
    ),
    texts.howToRead,
    first.ordered ? texts.ordered(label(first.attribute, language)) : texts.unordered,
    describeConsistencyTest(found, 0, language),
    ...(anyWithheld ? [texts.withheld(fewest)] : []),
    ...(tested.length < cells.length ? [texts.line] : []),
    ...(cells.length < all.length ? [texts.cut(formatNumber(all.length, language))] : []),
  ].join(' ');
  return {
    kind: 'figure',
    basis: 'working material',
    name,
    data,
    layout,
    caption,
    alternative: inWords(found, tested, agreed, fewest, language),
  };
}

/** What a cell shows of a group. */
interface Mark {
  readonly group: GroupDirection | null;
  readonly withheld: boolean;
}

/** The groups that may not be shown of a cell: in each grouping the small ones, and what would give them away. */
function withheldGroups({ comparisons }: ConsistencyCell, fewest: number): ReadonlySet<GroupDirection> {
  return new Set(
    comparisons.flatMap(({ groups }) => {
      const withheld = withheldParts(
        groups.map(({ sources }) => sources),
        fewest,
      );
      return groups.filter((_, g) => withheld[g]);
    }),
  );
}

interface Column {
  readonly label: string;
  readonly of: (cell: ConsistencyCell) => GroupDirection | null;
}

/** The groups of every grouping that some cell speaks of, with an empty column between groupings. */
function columnsOf(found: Consistency, cells: readonly ConsistencyCell[], language: Language): Column[] {
  return found.groupings.flatMap((grouping, k) => {
    const own = grouping.groups.flatMap((group, g): Column[] => {
      const of = (cell: ConsistencyCell) => cell.comparisons[k].groups[g];
      if (cells.every((cell) => of(cell).sources === 0)) return [];
      return [{ label: shorten(title(group, language), 26), of }];
    });
    return k === 0 || own.length === 0 ? own : [{ label: '', of: () => null }, ...own];
  });
}

/** The name of each grouping, below its columns. */
function headingsBelow(found: Consistency, columns: readonly Column[], language: Language) {
  const spans: { from: number; to: number }[] = [];
  columns.forEach((column, i) => {
    if (i === 0 || column.label === '') spans.push({ from: column.label === '' ? i + 1 : i, to: i });
    spans[spans.length - 1].to = i;
  });
  return spans.map(({ from, to }, k) => ({
    ...{ x: (from + to) / 2, y: 0, yref: 'paper', yanchor: 'top', yshift: -8, showarrow: false },
    text: title(found.groupings[k].attribute, language),
    font: { size: 13 },
  }));
}

function twoLines(cell: ConsistencyCell, language: Language): string {
  return cell.codes
    .map((code, i) => `${i === 0 ? '' : '× '}${shorten(codeLabel(code, language), 38)}`)
    .join('<br>');
}

function printed(group: GroupDirection | null, language: Language): string {
  if (group === null || group.balance === null) return '';
  return `<b>${formatSigned(group.balance, language, 1)}</b><br>n ${formatNumber(group.sources, language)}`;
}

function measured(cell: ConsistencyCell, language: Language): string[] {
  const { contradiction, status, adjusted } = cell.comparisons[0];
  const index = contradiction.index === null ? '–' : formatSigned(contradiction.index, language, 2);
  return [index, status === 'tested' && adjusted !== null ? formatP(adjusted, language) : '–'];
}

function hover(
  cell: ConsistencyCell,
  group: string,
  direction: GroupDirection | null,
  fewest: number,
  language: Language,
): string {
  const texts = words[language];
  if (direction === null || direction.balance === null) return '';
  const parts = ['promotes', 'hinders', 'ambivalent'] as const;
  const counts = parts.some((part) => isFew(direction[part], fewest))
    ? []
    : parts.map((part) => `${title(part, language)}: ${formatNumber(direction[part], language)}`);
  return [
    ...cell.codes.map((code) => `<b>${codeLabel(code, language)}</b>`),
    group,
    `${texts.balance}: ${formatSigned(direction.balance, language, fewest > 1 ? 1 : 2)}`,
    ...counts,
  ].join('<br>');
}

/** In publication a balance has the digits that are printed: all of them would tell the counts. */
function rounded(value: number | null, fewest: number): number | null {
  if (value === null) return null;
  return fewest > 1 ? Number(value.toFixed(1)) : Number(value.toPrecision(12));
}

function inWords(
  found: Consistency,
  tested: readonly ConsistencyCell[],
  agreed: readonly ConsistencyCell[],
  fewest: number,
  language: Language,
): string {
  const texts = words[language];
  const top = tested.slice(0, 4).map((cell) => {
    const { contradiction, adjusted, groups } = cell.comparisons[0];
    const withheld = withheldGroups(cell, fewest);
    const parts = groups.flatMap((each) => {
      const { group, balance, sources } = each;
      return balance === null || withheld.has(each)
        ? []
        : [
            `${label(group, language)} ${formatSigned(balance, language, 1)} (n ${formatNumber(sources, language)})`,
          ];
    });
    return `${pairLabel(cell, language)}: ${parts.join(', ')}; ${texts.index.toLowerCase()} ${formatSigned(contradiction.index ?? 0, language, 2)}, ${texts.adjusted.toLowerCase()} ${formatP(adjusted!, language)}`;
  });
  const same = agreed
    .slice(0, 4)
    .map(
      (cell) =>
        `${pairLabel(cell, language)} ${formatSigned(cell.all.balance!, language, 1)} (n ${formatNumber(cell.all.sources, language)})`,
    );
  const sentences = [
    ...(top.length > 0 ? [`${texts.contradicted(found.groupings[0].tested)}: ${top.join('. ')}.`] : []),
    ...(same.length > 0 ? [`${texts.agreed}: ${same.join('; ')}.`] : []),
  ];
  return `${texts.heading}. ${sentences.join(' ')}`;
}

const words = {
  nb: {
    heading: 'Enighet og motsetning mellom kildene',
    index: 'Indeks',
    adjusted: 'Justert p',
    balance: 'Balanse',
    caption: (shown: string, all: string, least: string) =>
      `${shown} av ${all} par av betingelse og indikator: de som minst ${least} kilder omtaler med retning, og som enten kunne prøves eller har tre av fire kilder på samme side.`,
    howToRead:
      'Tallet er gruppens balanse, middelet av kildenes: fra +1 (alle sier fremmer, blått) til −1 (alle sier hemmer, rødt); n er antall kilder. Tomt: ingen kilde i gruppen sier noe om retningen. Enheten er kilden.',
    ordered: (attribute: string) =>
      `Indeksen gjelder ${attribute}: andelen kildepar fra ulike grupper der den til venstre fremmer og den til høyre hemmer, minus andelen omvendt.`,
    unordered:
      'Indeksen gjelder den første grupperingen: andelen motsatte kildepar mellom grupper minus andelen innenfor grupper.',
    withheld: (fewest: number) =>
      `× er holdt tilbake: færre enn ${fewest} kilder, eller en gruppe som ellers ville røpet en slik.`,
    line: 'Under streken står par der kildene i hovedsak er enige.',
    cut: (all: string) => `Det er ${all} slike rader; de første er vist.`,
    contradicted: (tested: number) => `Minst lik tilfeldighet av ${tested} prøvde par`,
    agreed: 'Enige',
  },
  en: {
    heading: 'Agreement and contradiction between sources',
    index: 'Index',
    adjusted: 'Adjusted p',
    balance: 'Balance',
    caption: (shown: string, all: string, least: string) =>
      `${shown} of ${all} pairs of condition and indicator: those that at least ${least} sources speak of with a direction, and that either could be tested or have three in four sources on one side.`,
    howToRead:
      'The number is the balance of the group, the mean of its sources: from +1 (all say promotes, blue) to −1 (all say hinders, red); n is the number of sources. Empty: no source of the group gives a direction. The unit is the source.',
    ordered: (attribute: string) =>
      `The index is for ${attribute}: the share of pairs of sources of different groups of which the left one promotes and the right one hinders, less the share the other way round.`,
    unordered:
      'The index is for the first grouping: the share of opposing pairs of sources between groups less the share within groups.',
    withheld: (fewest: number) =>
      `× is withheld: fewer than ${fewest} sources, or a group that would give such a one away.`,
    line: 'Below the line stand pairs on which the sources mostly agree.',
    cut: (all: string) => `There are ${all} such rows; the first are shown.`,
    contradicted: (tested: number) => `Least like chance of ${tested} tested pairs`,
    agreed: 'Agreed',
  },
} as const;
