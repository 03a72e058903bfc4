import type { Figure } from '../../figures/figure.js';
import { publishableFigure } from '../../figures/publishableFigure.js';
import type { Findings } from '../../report/finding.js';
import { type Phrase, phraseText } from '../../report/phrase.js';
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
 * A result without what could show who said what: the one place where anything is withheld, on its way into a publication.
 * Tables say in their columns, figures in their basis and findings in their phrases what each number rests on.
 *
 * @param fewest numbers of fewer sources are withheld
 * @returns null where nothing of it is published: a table of quotes, a figure of working material
 * @throws Error for a figure that does not say what it rests on
 */
export function publishable(what: Findings, fewest: number): Published<Findings>;
export function publishable(what: Figure, fewest: number): Published<Figure> | null;
export function publishable(
  what: ReportTable,
  fewest: number,
  options?: PublishableOptions,
): Published<ReportTable> | null;
export function publishable(
  what: Findings | Figure | ReportTable,
  fewest: number,
  options: PublishableOptions = {},
): Published<Findings | Figure | ReportTable> | null {
  if (what.kind === 'findings') return publishableFindings(what, fewest);
  if (what.kind === 'figure') {
    const published = publishableFigure(what, fewest);
    return published === null ? null : { shown: published.figure, withheld: published.withheld };
  }
  const published = publishableTable(what, fewest, options);
  return published === null ? null : { shown: published.table, withheld: published.withheld };
}

/** The sentences with small numbers bounded, and nothing behind them that tells more. */
function publishableFindings(findings: Findings, fewest: number): Published<Findings> {
  const { language } = findings;
  const text = (said: Phrase) => [phraseText(said, language, fewest)];
  const found = findings.found.map(
    ({ key, verdict, null: tested, sentence, n, caveat, against, change, plain, fold }) => ({
      key,
      verdict,
      null: tested,
      sentence: text(sentence),
      n: text(n),
      caveat,
      ...(against === undefined ? {} : { against: text(against) }),
      ...(change === undefined ? {} : { change: text(change) }),
      ...(plain === undefined ? {} : { plain }),
      ...(fold === undefined ? {} : { fold: { ...fold, short: text(fold.short) } }),
    }),
  );
  const changed = findings.found.filter(
    ({ sentence, n }, i) =>
      phraseText(sentence, language) !== found[i].sentence[0] || phraseText(n, language) !== found[i].n[0],
  );
  return { shown: { ...findings, found }, withheld: changed.length };
}
