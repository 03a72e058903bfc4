import { heatmap, silentGaps } from '../../figures/heatmap.js';
import { sizedText } from '../../figures/spans.js';
import { theme } from '../../figures/theme.js';
import { formatNumber } from '../../words/numbers.js';
import { termsIn } from '../../words/terms.js';
import { interestLabel } from './labels.js';
import type { Priorities } from './priorities.js';
import type { InterestStrength } from './priorityOrder.js';

/** What one cell of the matrix counts: how often the row's interest is put before the column's. */
interface MatrixCell {
  /** Trade-offs that put the row first, and those that put the column first. */
  readonly first: number;
  readonly last: number;
  /** Sources that put the row first. */
  readonly sources: number;
  /** Share of what the two won of each other, by the weight that was chosen; null where they do not meet. */
  readonly share: number | null;
  /** `A before B` */
  readonly heading: string;
}

/** Which interest is put before which: darker the larger the share that puts the row first. */
export function matrixTrace(found: Priorities, rows: readonly InterestStrength[]) {
  const { language } = found.corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  return {
    ...heatmap<MatrixCell>({
      columns: [...rows.keys()],
      rows: [...rows.keys()],
      cells: matrixCells(found, rows),
      value: ({ share }) => share,
      text: ({ share, first, sources }) =>
        share === null ? '' : `<b>${number(first)}</b><br>${sizedText(number(sources), theme.size.crowded)}`,
      hover: ({ heading, first, last, sources }) =>
        [
          heading,
          texts.times(number(first), number(first + last)),
          `${termsIn(language).sources}: ${number(sources)}`,
        ].join('<br>'),
      font: { size: theme.size.text },
      gap: 2,
    }),
    ...silentGaps,
    colorscale: theme.scale.share,
    zmin: 0,
    zmax: 1,
    showscale: false,
  };
}

function matrixCells(
  { corpus, tradeoffs, dominance }: Priorities,
  rows: readonly InterestStrength[],
): MatrixCell[][] {
  const { language } = corpus;
  const { items } = dominance;
  const name = (interest: number) => `<b>${interestLabel(tradeoffs.interests[interest], language)}</b>`;
  return rows.map(({ interest: i }) =>
    rows.map(({ interest: j }) => {
      const [own, other] = [i * items + j, j * items + i];
      const met = dominance.wins[own] + dominance.wins[other];
      return {
        first: dominance.tradeoffs[own],
        last: dominance.tradeoffs[other],
        sources: dominance.sources[own],
        share: i === j || met === 0 ? null : Number((dominance.wins[own] / met).toPrecision(10)),
        heading: words[language].before(name(i), name(j)),
      };
    }),
  );
}

const words = {
  nb: {
    before: (first: string, last: string) => `${first} foran ${last}`,
    times: (first: string, all: string) => `${first} av ${all} avveininger`,
  },
  en: {
    before: (first: string, last: string) => `${first} before ${last}`,
    times: (first: string, all: string) => `${first} of ${all} trade-offs`,
  },
} as const;
