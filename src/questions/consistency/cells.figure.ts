import { balanceScale } from '../../figures/balanceScale.js';
import { codeLabel } from '../../figures/codeLabels.js';
import { shorten } from '../../figures/figure.js';
import { heatmap, silentGaps } from '../../figures/heatmap.js';
import { theme } from '../../figures/theme.js';
import type { Language } from '../../shared/language.js';
import { title } from '../../words/labels.js';
import { formatNumber, formatSigned } from '../../words/numbers.js';
import { termsIn } from '../../words/terms.js';
import { directions } from '../direction.js';
import type { Consistency, ConsistencyCell } from './consistency.js';
import type { GroupDirection } from './groupDirection.js';

/** A column of the heatmap: a group of sources, or the empty space between two groupings. */
export interface GroupColumn {
  /** Empty between groupings. */
  readonly label: string;
  /** Position of the grouping. */
  readonly grouping: number;
  readonly of: (cell: ConsistencyCell) => GroupDirection | null;
}

/** The groups of every grouping that some cell speaks of, with an empty column between groupings. */
export function groupColumns(found: Consistency, cells: readonly ConsistencyCell[]): GroupColumn[] {
  const { language } = found.corpus;
  return found.groupings.flatMap(({ groups }, grouping) => {
    const own = groups.flatMap((group, g): GroupColumn[] => {
      const of = (cell: ConsistencyCell) => cell.comparisons[grouping].groups[g];
      if (cells.every((cell) => of(cell).sources === 0)) return [];
      return [{ label: shorten(title(group, language), 26), grouping, of }];
    });
    return grouping === 0 || own.length === 0 ? own : [{ label: '', grouping, of: () => null }, ...own];
  });
}

/** The balances of the groups: a row for each cell, a column for each group. */
export function balanceTrace(
  cells: readonly ConsistencyCell[],
  columns: readonly GroupColumn[],
  language: Language,
) {
  return {
    ...heatmap({
      columns: [...columns.keys()],
      rows: [...cells.keys()],
      cells: cells.map((cell) => columns.map((column) => ({ cell, column, group: column.of(cell) }))),
      value: ({ group }) => plotted(group?.balance ?? null),
      text: ({ group }) => printed(group, language),
      hover: ({ cell, column }) => hover(cell, column, language),
      font: { size: theme.size.beside, color: theme.color.onLight },
    }),
    ...silentGaps,
    ...balanceScale(language),
  };
}

function plotted(balance: number | null): number | null {
  return balance === null ? null : Number(balance.toPrecision(12));
}

function printed(group: GroupDirection | null, language: Language): string {
  if (group === null || group.balance === null) return '';
  return `<b>${formatSigned(group.balance, language, 1)}</b><br>n = ${formatNumber(group.sources, language)}`;
}

function hover(cell: ConsistencyCell, { label: group, of }: GroupColumn, language: Language): string {
  const direction = of(cell);
  if (direction === null || direction.balance === null) return '';
  return [
    ...cell.codes.map((code) => `<b>${codeLabel(code, language)}</b>`),
    group,
    `${termsIn(language).balance}: ${formatSigned(direction.balance, language, 2)}`,
    ...directions.map(
      (verdict) => `${title(verdict, language)}: ${formatNumber(direction[verdict], language)}`,
    ),
  ].join('<br>');
}
