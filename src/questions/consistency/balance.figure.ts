import type { Code } from '../../corpus/code.js';
import { matrixAxes } from '../../figures/axes.js';
import { balanceScale } from '../../figures/balanceScale.js';
import { axisLabels } from '../../figures/codeLabels.js';
import { baseLayout, type Figure, matrixSize } from '../../figures/figure.js';
import { heatmap, silentGaps, white } from '../../figures/heatmap.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import { faintText } from '../../figures/spans.js';
import { theme } from '../../figures/theme.js';
import { defaults } from '../../shared/defaults.js';
import type { Language } from '../../shared/language.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { formatNumber, formatSigned } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { formatLevel } from '../../words/statistics.js';
import { inSentence, termsIn } from '../../words/terms.js';
import type { Consistency, ConsistencyCell } from './consistency.js';
import { consistencyWhy, pairLabel } from './labels.js';

/** A cell of the figure; absent where no source speaks of the pair. */
type Spoken = ConsistencyCell | undefined;

/**
 * The direction of every condition x indicator over all sources: the mean balance as colour and number, with the
 * sources that speak of it. Cells with fewer sources than required are white with grey text. A mark tells the pairs
 * on which levels contradict each other beyond chance, and those of one direction.
 */
export function balanceFigure(found: Consistency): Figure {
  const { language } = found.corpus;
  const texts = words[language];
  const { heading } = texts;
  const name = 'direction-overview';
  const spoken = found.cells.filter(({ all }) => all.sources > 0);
  if (found.columns === null || spoken.length === 0) {
    const sentence = found.columns === null ? texts.needsBoth : consistencyWhy(found, language);
    return sentenceFigure(found.corpus, { name, heading, sentence }, language);
  }
  const used = (codes: readonly Code[], place: 0 | 1) =>
    codes.filter(({ index }) => spoken.some((cell) => cell.codes[place].index === index));
  const [rows, columns] = [used(found.rows, 0), used(found.columns, 1)];
  const cellOf = new Map(spoken.map((cell) => [cell.codes.map(({ index }) => index).join(), cell]));
  const grid = rows.map((row) => columns.map((column) => cellOf.get(`${row.index},${column.index}`)));
  const labels = { rows: axisLabels(rows, language), columns: axisLabels(columns, language) };
  const speaking = new Set(spoken.flatMap(({ sources }) => sources.map(({ source }) => source)));
  return {
    kind: 'figure',
    name,
    data: traces(found, grid, labels),
    layout: {
      ...baseLayout(found.corpus, heading, language),
      ...matrixSize(labels.rows, labels.columns),
      ...matrixAxes({ standoff: 6 }),
    },
    caption: texts.caption(
      counted(speaking.size, 'source', language),
      counted(found.leastSources, 'source', language),
    ),
    alternative: inWords(found, spoken),
  };
}

const hasEnough = (cell: Spoken, { leastSources }: Consistency): cell is ConsistencyCell =>
  cell !== undefined && cell.all.sources >= leastSources;

/** The cells of too few sources, white with grey text, and those of enough, in colour. */
function traces(
  found: Consistency,
  cells: readonly (readonly Spoken[])[],
  labels: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): Record<string, unknown>[] {
  const { language } = found.corpus;
  const terms = termsIn(language);
  const isFew = (cell: Spoken): cell is ConsistencyCell => cell !== undefined && !hasEnough(cell, found);
  const shared = {
    ...labels,
    cells,
    hover: (cell: Spoken) => (cell === undefined ? '' : hover(cell, language)),
    font: { size: theme.size.small, color: theme.color.onLight },
  };
  return [
    {
      ...heatmap<Spoken>({
        ...shared,
        value: (cell) => (isFew(cell) ? 0 : null),
        text: (cell) => (isFew(cell) ? faintText(printed(cell, language)) : ''),
      }),
      ...silentGaps,
      ...white,
      name: terms.fewSources,
    },
    {
      ...heatmap<Spoken>({
        ...shared,
        value: (cell) => (hasEnough(cell, found) ? Number(cell.all.balance!.toPrecision(12)) : null),
        text: (cell) => (hasEnough(cell, found) ? printed(cell, language) : ''),
      }),
      ...silentGaps,
      ...balanceScale(language),
      name: terms.balance,
    },
  ];
}

/** The three pairs that promote most, and the three that hinder most. */
function inWords(found: Consistency, spoken: readonly ConsistencyCell[]): string {
  const { language } = found.corpus;
  const texts = words[language];
  const extremes = spoken
    .filter((cell) => hasEnough(cell, found))
    .sort((a, b) => b.all.balance! - a.all.balance!);
  const listed = (cells: readonly ConsistencyCell[]) =>
    cells
      .map(
        (cell) =>
          `${pairLabel(cell, language)} ${formatSigned(cell.all.balance!, language, 1)} (n = ${formatNumber(cell.all.sources, language)})`,
      )
      .join('; ') || '–';
  const [highest, lowest] = [extremes.slice(0, 3), extremes.slice(-3).reverse()];
  return `${texts.heading}. ${texts.highest}: ${listed(highest)}. ${texts.lowest}: ${listed(lowest)}.`;
}

const arrows = { promotes: '↑', hinders: '↓' } as const;

function printed(cell: ConsistencyCell, language: Language): string {
  const contradicts = cell.comparisons.some(({ adjusted }) => beyondChance(adjusted));
  const mark = contradicts
    ? ' ↑↓'
    : cell.agreement === null
      ? ''
      : ` ${cell.agreement.kind === 'mostly' ? '(' : ''}${arrows[cell.agreement.direction]}${cell.agreement.kind === 'mostly' ? ')' : ''}`;
  return `<b>${formatSigned(cell.all.balance!, language, 1)}</b>${mark}<br>n = ${formatNumber(cell.all.sources, language)}`;
}

function hover(cell: ConsistencyCell, language: Language): string {
  const { promotes, hinders, ambivalent, balance } = cell.all;
  const [forIt, against, both] = words[language].verdicts;
  return [
    `<b>${pairLabel(cell, language)}</b>`,
    `${termsIn(language).balance}: ${formatSigned(balance!, language, 2)}`,
    `${forIt}: ${formatNumber(promotes, language)}`,
    `${against}: ${formatNumber(hinders, language)}`,
    `${both}: ${formatNumber(ambivalent, language)}`,
  ].join('<br>');
}

const words = {
  nb: {
    heading: 'Retning: fremmer eller hemmer, alle kilder under ett',
    highest: 'Mest fremmende',
    lowest: 'Mest hemmende',
    verdicts: ['Kilder som sier fremmer', 'Kilder som sier hemmer', 'Begge deler'],
    needsBoth: 'Oversikten krever både betingelser og indikatorer.',
    caption: (sources: string, least: string) =>
      `${sources} sier noe om retningen for minst ett par. Tallet er middelet av kildenes balanse, fra +1 (alle sier fremmer) til −1 (alle sier hemmer); n er antall kilder. Grått: færre enn ${least}. ↑ og ↓: minst tre av fire kilder sier det samme; i parentes der minst én gruppe likevel sier det motsatte. ↑↓: grupper av kilder motsier hverandre (${inSentence('adjustedP', 'nb')} høyst ${formatLevel(defaults.alpha, 'nb')}). En balanse nær 0 kan være enighet om begge deler eller en motsetning mellom grupper; det skiller figuren med nivåene. Enheten er kilden.`,
  },
  en: {
    heading: 'Direction: promotes or hinders, all sources together',
    highest: 'Most promoting',
    lowest: 'Most hindering',
    verdicts: ['Sources that say it promotes', 'Sources that say it hinders', 'Both'],
    needsBoth: 'The overview needs both conditions and indicators.',
    caption: (sources: string, least: string) =>
      `${sources} give a direction for at least one pair. The number is the mean of the sources’ balances, from +1 (all say it promotes) to −1 (all say it hinders); n is the number of sources. Grey: fewer than ${least}. ↑ and ↓: at least three in four sources say the same; in brackets where some group nevertheless says the opposite. ↑↓: groups of sources contradict each other (${inSentence('adjustedP', 'en')} at most ${formatLevel(defaults.alpha, 'en')}). A balance near 0 can be agreement on both, or a contradiction between groups; the figure with the levels tells them apart. The unit is the source.`,
  },
} as const;
