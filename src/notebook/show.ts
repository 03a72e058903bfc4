import type { Figure } from '../figures/figure.js';
import type { Statement } from '../report/describeCell.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Language } from '../shared/language.js';
import { figureBundle } from './bundle.js';
import { displayBundle } from './display.js';
import { tableCsv, tableHtml, tableText } from './tableMarkup.js';

/**
 * Shows a figure, a table or a statement in the notebook, as one bundle of representations: the front end picks
 * the best that it can draw, and the others stay in the file (the runner adds a static image to figures). The
 * caption of a figure follows as text.
 */
export function show(
  what: Figure | ReportTable | Statement,
  options: { readonly language?: Language } = {},
): void {
  if (what.kind === 'figure') showFigure(what);
  else if (what.kind === 'table') showTable(what, options.language ?? 'nb');
  else showText(what.text);
}

function showFigure(figure: Figure): void {
  const { data, layout, alternative, name, caption } = figure;
  displayBundle(
    figureBundle({ data, layout, config: { responsive: true } }, alternative),
    about('figure', name),
  );
  showText(`*${caption}*`);
}

function showTable(table: ReportTable, language: Language): void {
  displayBundle(
    {
      'text/html': tableHtml(table, language),
      'text/csv': tableCsv(table),
      'text/plain': tableText(table, language),
    },
    about('table', table.name),
  );
}

function showText(markdown: string): void {
  displayBundle({ 'text/markdown': markdown, 'text/plain': markdown.replace(/\*/gu, '') });
}

/** What `brukermote run` names the files of an output after. */
function about(kind: 'figure' | 'table', name: string): Record<string, unknown> {
  return { brukermote: { kind, name } };
}
