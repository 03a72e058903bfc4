import type { Figure } from '../../figures/figure.js';
import { publishableFigure } from '../../figures/publishableFigure.js';
import { publishableTable } from '../../report/publishableTable.js';
import type { ReportTable } from '../../report/reportTable.js';

/** What may be published of a result, and how many rows or marks of it had numbers withheld. */
export interface Published<Result> {
  readonly shown: Result;
  readonly withheld: number;
}

export interface PublishableOptions {
  /** Whether quotes were asked for; else a table that has them is not published. */
  readonly quotes?: boolean;
}

/**
 * A figure or table without what could show who said what, on its way into a publication. Tables say in their columns, and figures
 * in their basis, what each number rests on. Findings say it in their phrases: the page of findings bounds them (`pageOf`).
 *
 * @param fewest numbers of fewer sources are withheld
 * @returns null where nothing of it is published: a table of quotes, a figure of working material
 * @throws Error for a figure that does not say what it rests on
 */
export function publishable(what: Figure, fewest: number): Published<Figure> | null;
export function publishable(
  what: ReportTable,
  fewest: number,
  options?: PublishableOptions,
): Published<ReportTable> | null;
export function publishable(
  what: Figure | ReportTable,
  fewest: number,
  options: PublishableOptions = {},
): Published<Figure | ReportTable> | null {
  if (what.kind === 'figure') {
    const published = publishableFigure(what, fewest);
    return published === null ? null : { shown: published.figure, withheld: published.withheld };
  }
  const published = publishableTable(what, fewest, options);
  return published === null ? null : { shown: published.table, withheld: published.withheld };
}
