import { balanceScale } from '../../figures/balanceScale.js';
import { axisLabels } from '../../figures/codeLabels.js';
import { baseLayout, type Figure, matrixSize } from '../../figures/figure.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import type { Language } from '../../shared/language.js';
import { formatNumber, formatSigned } from '../../words/numbers.js';
import type { Consistency, ConsistencyCell } from './consistency.js';
import { consistencyWhy, pairLabel } from './labels.js';

/**
 * The direction of every condition x indicator over all sources: the mean balance as colour and number, with the
 * sources that speak of it. Cells with fewer sources than required are white with grey text. A mark tells the pairs
 * on which levels contradict each other beyond chance, and those of one direction.
 */
export function balanceFigure(found: Consistency): Figure {
  const { language } = found.corpus;
  const texts = words[language];
  const name = 'direction-overview';
  const spoken = found.cells.filter(({ all }) => all.sources > 0);
  if (found.columns === null || spoken.length === 0) {
    const sentence = found.columns === null ? texts.needsBoth : consistencyWhy(found, language);
    return sentenceFigure(found.corpus, { name, heading: texts.heading, sentence }, language);
  }
  const of = (place: 0 | 1) =>
    [...(place === 0 ? found.rows : found.columns!)].filter((code) =>
      spoken.some(({ codes }) => codes[place].index === code.index),
    );
  const [rows, columns] = [of(0), of(1)];
  const cellOf = new Map(spoken.map((cell) => [cell.codes.map(({ index }) => index).join(), cell]));
  const grid = rows.map((row) => columns.map((column) => cellOf.get(`${row.index},${column.index}`)));
  const enough = (cell: ConsistencyCell | undefined): cell is ConsistencyCell =>
    cell !== undefined && cell.all.sources >= found.leastSources;
  const [rowLabels, columnLabels] = [axisLabels(rows, language), axisLabels(columns, language)];
  const shared = {
    ...{
      type: 'heatmap',
      x: columnLabels,
      y: rowLabels,
      texttemplate: '%{text}',
      textfont: { size: 11, color: '#111111' },
    },
    ...{ hovertemplate: '%{customdata}<extra></extra>', hoverongaps: false, xgap: 1, ygap: 1 },
    customdata: grid.map((line) => line.map((cell) => (cell === undefined ? '' : hover(cell, language)))),
  };
  const data = [
    {
      ...shared,
      name: texts.few,
      z: grid.map((line) => line.map((cell) => (cell === undefined || enough(cell) ? null : 0))),
      text: grid.map((line) =>
        line.map((cell) =>
          cell === undefined || enough(cell)
            ? ''
            : `<span style="color:#767676">${printed(cell, language)}</span>`,
        ),
      ),
      colorscale: [
        [0, '#ffffff'],
        [1, '#ffffff'],
      ],
      showscale: false,
    },
    {
      ...shared,
      name: texts.balance,
      z: grid.map((line) =>
        line.map((cell) => (enough(cell) ? Number(cell.all.balance!.toPrecision(12)) : null)),
      ),
      text: grid.map((line) => line.map((cell) => (enough(cell) ? printed(cell, language) : ''))),
      ...balanceScale(language),
    },
  ];
  const layout = {
    ...baseLayout(found.corpus, texts.heading, language),
    ...matrixSize(rowLabels, columnLabels),
    xaxis: { side: 'top', tickangle: -40, type: 'category', showgrid: false, fixedrange: true, ticks: '' },
    yaxis: {
      ...{ autorange: 'reversed', type: 'category', showgrid: false, fixedrange: true, ticks: '' },
      ticklabelstandoff: 6,
    },
  };
  const extremes = spoken.filter(enough).sort((a, b) => b.all.balance! - a.all.balance!);
  const inWords = (cell: ConsistencyCell) =>
    `${pairLabel(cell, language)} ${formatSigned(cell.all.balance!, language, 1)} (n ${formatNumber(cell.all.sources, language)})`;
  return {
    kind: 'figure',
    basis: 'working material',
    name,
    data,
    layout,
    caption: texts.caption(
      formatNumber(
        new Set(spoken.flatMap(({ sources }) => sources.map(({ source }) => source))).size,
        language,
      ),
      formatNumber(found.leastSources, language),
    ),
    alternative: `${texts.heading}. ${texts.highest}: ${extremes.slice(0, 3).map(inWords).join('; ') || '–'}. ${texts.lowest}: ${extremes.slice(-3).reverse().map(inWords).join('; ') || '–'}.`,
  };
}

function printed(cell: ConsistencyCell, language: Language): string {
  const contradicts = cell.comparisons.some(({ adjusted }) => adjusted !== null && adjusted < 0.05);
  const mark = contradicts
    ? ' ↑↓'
    : cell.consistent === 'promotes'
      ? ' ↑'
      : cell.consistent === 'hinders'
        ? ' ↓'
        : '';
  return `<b>${formatSigned(cell.all.balance!, language, 1)}</b>${mark}<br>n ${formatNumber(cell.all.sources, language)}`;
}

function hover(cell: ConsistencyCell, language: Language): string {
  const { promotes, hinders, ambivalent, balance } = cell.all;
  const [forIt, against, both] = words[language].verdicts;
  return [
    `<b>${pairLabel(cell, language)}</b>`,
    `${words[language].balance}: ${formatSigned(balance!, language, 2)}`,
    `${forIt}: ${formatNumber(promotes, language)}`,
    `${against}: ${formatNumber(hinders, language)}`,
    `${both}: ${formatNumber(ambivalent, language)}`,
  ].join('<br>');
}

const words = {
  nb: {
    heading: 'Retning: fremmer eller hemmer, alle kilder under ett',
    balance: 'Balanse',
    few: 'for få kilder',
    highest: 'Mest fremmende',
    lowest: 'Mest hemmende',
    verdicts: ['Kilder som sier fremmer', 'Kilder som sier hemmer', 'Begge deler'],
    needsBoth: 'Oversikten krever både betingelser og indikatorer.',
    caption: (sources: string, least: string) =>
      `${sources} kilder sier noe om retningen for minst ett par. Tallet er middelet av kildenes balanse, fra +1 (alle sier fremmer) til −1 (alle sier hemmer); n er antall kilder. Grått: færre enn ${least} kilder. ↑ og ↓: minst tre av fire kilder sier det samme. ↑↓: grupper av kilder motsier hverandre (justert p under 0,05). En balanse nær 0 kan være enighet om begge deler eller en motsetning mellom grupper; det skiller figuren med nivåene. Enheten er kilden.`,
  },
  en: {
    heading: 'Direction: promotes or hinders, all sources together',
    balance: 'Balance',
    few: 'too few sources',
    highest: 'Most promoting',
    lowest: 'Most hindering',
    verdicts: ['Sources that say promotes', 'Sources that say hinders', 'Both'],
    needsBoth: 'The overview needs both conditions and indicators.',
    caption: (sources: string, least: string) =>
      `${sources} sources give a direction for at least one pair. The number is the mean of the sources’ balances, from +1 (all say promotes) to −1 (all say hinders); n is the number of sources. Grey: fewer than ${least} sources. ↑ and ↓: at least three in four sources say the same. ↑↓: groups of sources contradict each other (adjusted p below 0.05). A balance near 0 can be agreement on both, or a contradiction between groups; the figure with the levels tells them apart. The unit is the source.`,
  },
} as const;
