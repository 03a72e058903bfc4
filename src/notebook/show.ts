import type { Figure } from '../figures/figure.js';
import { notebookConfig } from '../figures/plotlyConfig.js';
import { markdownText, plainOfMarkdown } from '../report/escape/markdownText.js';
import { terminalText } from '../report/escape/terminalText.js';
import { type Findings, findingsText } from '../report/finding.js';
import type { MarkedQuotes } from '../report/markedQuotes.js';
import { quotesHtml, quotesMarkdown, quotesText } from '../report/markedQuotesMarkup.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Statement } from '../report/statement.js';
import { tableCsv, tableHtml, tableText } from '../report/tableMarkup.js';
import { figureBundle, figureParts, type MimeBundle } from './bundle.js';
import { captionHtml } from './captionHtml.js';
import { displayBundle } from './display.js';

/** What a notebook can show. */
export type Shown = Figure | ReportTable | Statement | Findings | MarkedQuotes;

/**
 * Shows figures, tables, statements, findings and quotes in the notebook, each as one bundle of representations: the front end
 * picks the best that it can draw, and the others stay in the file (the runner adds a static image to figures). The
 * caption of a figure follows as text. A figure without data has nothing to draw: its sentence is shown as text.
 *
 * @param what one thing, or several in their order
 */
export function show(what: Shown | readonly Shown[]): void {
  if (Array.isArray(what)) for (const each of what as readonly Shown[]) showOne(each);
  else showOne(what as Shown);
}

function showOne(what: Shown): void {
  if (what.kind === 'figure' && what.data.length === 0) showText(markdownText(`*${what.caption}*`));
  else if (what.kind === 'figure') showFigure(what);
  else if (what.kind === 'table') showTable(what);
  else if (what.kind === 'quotes') showQuotes(what);
  else if (what.kind === 'findings') showText(findingsText(what), about('findings', what.question, what));
  else showText(markdownText(what.text));
}

function showFigure(figure: Figure): void {
  const { name, caption, layout } = figure;
  const { alternative, ...drawn } = figureParts(figure);
  displayBundle(figureBundle({ ...drawn, config: notebookConfig }, alternative), about('figure', name));
  const { width, height } = layout;
  const size = typeof width === 'number' && typeof height === 'number' ? { width, height } : undefined;
  displayBundle({ 'text/html': captionHtml(caption, size), ...textBundle(markdownText(`*${caption}*`)) });
}

function showTable(table: ReportTable): void {
  displayBundle(
    { 'text/html': tableHtml(table), 'text/csv': tableCsv(table), 'text/plain': tableText(table) },
    about('table', table.name),
  );
}

function showQuotes(quotes: MarkedQuotes): void {
  displayBundle({
    'text/html': quotesHtml(quotes),
    'text/markdown': quotesMarkdown(quotes),
    'text/plain': quotesText(quotes),
  });
}

function showText(markdown: string, metadata: Record<string, unknown> = {}): void {
  displayBundle(textBundle(markdown), metadata);
}

function textBundle(markdown: string): MimeBundle {
  return { 'text/markdown': markdown, 'text/plain': terminalText(plainOfMarkdown(markdown)) };
}

/** What `brukermote run` names the files of an output after; findings are kept whole, for the page of a run. */
function about(kind: 'figure' | 'table' | 'findings', name: string, findings?: Findings) {
  return { brukermote: { kind, name, ...(findings === undefined ? {} : { findings }) } };
}
