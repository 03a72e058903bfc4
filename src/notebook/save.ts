import { extname } from 'node:path';
import { requireWritable } from '../disk/requireWritable.js';
import { writeFile } from '../disk/writeFile.js';
import type { Figure } from '../figures/figure.js';
import { markdownText } from '../report/escape/markdownText.js';
import { findingsText } from '../report/finding.js';
import { quotesMarkdown, quotesText } from '../report/markedQuotesMarkup.js';
import { tableLatex } from '../report/tableLatex.js';
import { tableCsv } from '../report/tableMarkup.js';
import { tableXlsx } from '../report/tableXlsx.js';
import type { Bilingual } from '../shared/language.js';
import { millimetres } from '../shared/millimetres.js';
import { RequestError } from '../shared/problem.js';
import { figureRecord } from './bundle.js';
import { drawnFigure } from './drawnFigure.js';
import type { Shown } from './show.js';
import { type ShownAsOne, shownOf } from './shownOf.js';

/** How `save` writes. */
export interface SaveOptions {
  /**
   * Replace a file that is there, if it was written here and nobody changed it since; default: it is left alone, and an error
   * says so. Any other file is left alone in any case.
   */
  readonly replace?: boolean;
  /**
   * Of a figure that is drawn, as it is printed: `84mm`, `8.4cm`, `3.3in`. It is laid out for that width, with no letter below
   * 6 pt. Default: as wide as it is on a screen.
   */
  readonly width?: string;
  /** Dots an inch of a PNG; default 300. */
  readonly dpi?: number;
}

type Content = string | Uint8Array;
type Writer<What> = (what: What, options: SaveOptions) => Content | Promise<Content>;

/** What is written of each kind, by the ending of the file. */
const writers: {
  readonly [Kind in Shown['kind']]: Readonly<Record<string, Writer<Extract<Shown, { kind: Kind }>>>>;
} = {
  figure: {
    '.svg': drawn('svg'),
    '.pdf': drawn('pdf'),
    '.png': drawn('png'),
    '.json': (figure) => `${JSON.stringify(figureRecord(figure), null, 2)}\n`,
  },
  table: {
    '.csv': (table) => tableCsv(table),
    '.xlsx': (table) => tableXlsx(table),
    '.docx': async (table) => (await import('../report/tableDocx.js')).tableDocx(table),
    '.tex': (table) => tableLatex(table),
  },
  statement: { '.md': ({ text }) => `${markdownText(text)}\n` },
  findings: { '.md': (findings) => `${findingsText(findings)}\n` },
  quotes: {
    '.md': (quotes) => `${quotesMarkdown(quotes)}\n`,
    '.txt': (quotes) => `${quotesText(quotes)}\n`,
  },
};

/** What a person calls each kind. */
const kinds: Readonly<Record<Shown['kind'], Bilingual>> = {
  figure: { nb: 'en figur', en: 'a figure' },
  table: { nb: 'en tabell', en: 'a table' },
  statement: { nb: 'et utsagn', en: 'a statement' },
  findings: { nb: 'funn', en: 'findings' },
  quotes: { nb: 'sitater', en: 'quotes' },
};

/**
 * Saves what a notebook shows, as the ending of the path says. A figure: `.svg`, `.pdf` or `.png` in the size that it is printed
 * in, or `.json` (Plotly, with its caption). A table: `.xlsx`, `.docx` or `.tex` (LaTeX with booktabs) with headings for
 * people and numbers as they are shown, or `.csv` with keys and all digits. A statement, findings or quotes: `.md`. What a
 * notebook shows as one of these (a matrix, two groups compared, the last step of a question) is saved as that. A file is
 * written whole or not at all, and never over one that was not written here.
 *
 * @param path relative to the notebook
 * @throws RangeError for an ending that does not fit, for a file that is there already, and for a figure that cannot be read
 *   at the width
 * @example await save(heatmap(matrix, { measure: 'npmi' }), 'figure1.svg', { width: '84mm' })
 * @example await save(priorities.table(found), 'priorities.xlsx')
 */
export async function save(what: Savable, path: string, options: SaveOptions = {}): Promise<void> {
  const write = writerFor(savedAs(what, path), path, options);
  const file = { force: options.replace ?? false, forceBy: '{ replace: true }' };
  requireWritable(path, file);
  await writeFile(path, [await write()], file);
}

/** What can be saved: what is shown, and what is shown as one thing. */
export type Savable = Shown | ShownAsOne;

function savedAs(what: Savable, path: string): Shown {
  const shown = shownOf(what);
  if (shown !== undefined && !Array.isArray(shown)) return shown as Shown;
  throw new RequestError({
    nb: `${path}: dette kan ikke lagres som én fil; lagre en figur, en tabell, et utsagn, funn eller sitater`,
    en: `${path}: this cannot be saved as one file; save a figure, a table, a statement, findings or quotes`,
  });
}

function writerFor(what: Shown, path: string, options: SaveOptions): () => Content | Promise<Content> {
  const ofKind = writers[what.kind] as Readonly<Record<string, Writer<Shown>>>;
  const ending = extname(path).toLowerCase();
  if (!Object.hasOwn(ofKind, ending)) {
    const { nb, en } = kinds[what.kind];
    const endings = Object.keys(ofKind).join(', ');
    throw new RequestError({
      nb: `${path}: ${nb} lagres som ${endings}; fant «${ending}»`,
      en: `${path}: ${en} is saved as ${endings}; found "${ending}"`,
    });
  }
  requireDrawn(what, path, ending, options);
  return () => ofKind[ending](what, options);
}

const leastDots = 72;
const mostDots = 1200;

/** A width is of what is drawn, and so are dots. */
function requireDrawn({ kind }: Shown, path: string, ending: string, { width, dpi }: SaveOptions): void {
  const isDrawn = kind === 'figure' && ending !== '.json';
  if (width !== undefined && !isDrawn)
    throw new RequestError({
      nb: `${path}: bare en figur som tegnes (.svg, .pdf, .png), har en bredde`,
      en: `${path}: only a figure that is drawn (.svg, .pdf, .png) has a width`,
    });
  if (width !== undefined) millimetres(width);
  if (dpi === undefined || (ending === '.png' && dpi >= leastDots && dpi <= mostDots)) return;
  throw new RequestError({
    nb: `${path}: dpi gjelder .png, fra ${leastDots} til ${mostDots}; fant ${dpi}`,
    en: `${path}: dpi is of .png, from ${leastDots} to ${mostDots}; found ${dpi}`,
  });
}

function drawn(format: 'svg' | 'pdf' | 'png'): Writer<Figure> {
  return (figure, { width, dpi = 300 }) =>
    drawnFigure(figure, {
      format,
      width: width === undefined ? null : millimetres(width),
      dotsAnInch: dpi,
    });
}
