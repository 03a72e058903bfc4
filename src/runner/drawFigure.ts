import type { Page } from 'playwright-core';
import { fitWidth, smallestLetter } from '../figures/fitWidth.js';
import { theme } from '../figures/theme.js';
import { millimetresOf, pixelsOf, scaleOf } from '../shared/millimetres.js';
import { RequestError } from '../shared/problem.js';
import { launchBrowser } from './browser.js';
import { exactPdf } from './exactPdf.js';
import { printFont } from './imageFonts.js';
import { type Illegible, illegible, laidTexts } from './legibility.js';
import { withPixelSize } from './pngSize.js';
import { drawOn, type PlotlyFigure, preparePage } from './staticImages.js';

/** Files that a figure is drawn into. */
export const drawnFormats = ['svg', 'pdf', 'png'] as const;

export type DrawnFormat = (typeof drawnFormats)[number];

/** A figure, and how it is drawn. */
export interface FigureToDraw {
  /** As Plotly reads it. */
  readonly figure: PlotlyFigure;
  readonly format: DrawnFormat;
  /** In millimetres; null: as wide as it is on a screen. */
  readonly width: number | null;
  /** Dots an inch of a PNG. */
  readonly dotsAnInch: number;
}

/**
 * A figure as SVG, PDF (text as text, with the font in it) or PNG, in the size that it is printed in. At a given width it is laid
 * out for it; what then cannot be read (letters below 6 pt, texts cut off or over one another) is not drawn.
 *
 * @throws RequestError where the figure cannot be read at the width, with the least width at which it can; and where no browser
 *   starts
 */
export async function drawFigure({ figure, format, width, dotsAnInch }: FigureToDraw): Promise<Uint8Array> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({
      deviceScaleFactor: scaleOf(dotsAnInch),
      locale: 'en-US',
      timezoneId: 'UTC',
      offline: true,
    });
    const page = await context.newPage();
    await preparePage(page);
    await page.evaluate(steadyIds);
    const size =
      width === null ? await drawOn(page, figure) : await drawFitting(page, figure, pixelsOf(width));
    const printed = printedSize(size, width);
    if (format === 'pdf') return await pdf(page, printed);
    if (format === 'svg') return new TextEncoder().encode(await svg(page, size, printed));
    const png = await page.screenshot({ clip: { x: 0, y: 0, ...size }, animations: 'disabled' });
    return withPixelSize(png, dotsAnInch);
  } finally {
    await browser.close();
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** In millimetres: exactly as wide as was asked for, although a figure has whole pixels. */
function printedSize(size: Size, width: number | null): Size {
  const own = { width: millimetresOf(size.width), height: millimetresOf(size.height) };
  return width === null ? own : { width, height: (own.height * width) / own.width };
}

/** How much wider the next try is, in pixels, where a figure cannot be read. */
const step = pixelsOf(5);

async function drawFitting(page: Page, figure: PlotlyFigure, width: number): Promise<Size> {
  const found = await tryWidth(page, figure, width);
  if (found.problems.length === 0) return found.size;
  const widest = Number(figure.layout?.width ?? 700);
  for (let wider = width + step; wider < widest + step; wider += step) {
    const { problems } = await tryWidth(page, figure, Math.min(wider, widest));
    if (problems.length === 0) throw tooNarrow(width, found.problems, Math.min(wider, widest));
  }
  throw tooNarrow(width, found.problems, null);
}

/** What is left for the plot beside its labels, as a share of the width, at least. */
const leastPlot = 0.3;

async function tryWidth(page: Page, { data = [], layout = {} }: PlotlyFigure, width: number) {
  const fitted = fitWidth({ data: data as Record<string, unknown>[], layout }, Math.round(width));
  const size = await drawOn(page, fitted as PlotlyFigure);
  const problems = illegible(await laidTexts(page), size, smallestLetter);
  const { l, r } = (fitted.layout as { margin?: { l: number; r: number } }).margin ?? { l: 0, r: 0 };
  const isNarrow = size.width - l - r < leastPlot * size.width;
  return { size, problems: isNarrow ? [{ kind: 'narrow', texts: [] } as const, ...problems] : problems };
}

/** How many of the problems are told. */
const mostTold = 3;

function tooNarrow(width: number, problems: readonly Illegible[], least: number | null): RequestError {
  const told = (kinds: Readonly<Record<Illegible['kind'], (texts: readonly string[]) => string>>) =>
    problems
      .slice(0, mostTold)
      .map(({ kind, texts }) => kinds[kind](texts))
      .join('; ');
  const nb = told({
    narrow: () => 'det blir ikke plass til mer enn navnene',
    small: ([text]) => `«${text}» er mindre enn 6 pt`,
    cut: ([text]) => `«${text}» er kuttet i kanten`,
    over: ([one, other]) => `«${one}» og «${other}» ligger over hverandre`,
  });
  const en = told({
    narrow: () => 'there is room for little but the labels',
    small: ([text]) => `"${text}" is smaller than 6 pt`,
    cut: ([text]) => `"${text}" is cut off at the edge`,
    over: ([one, other]) => `"${one}" and "${other}" lie over one another`,
  });
  const found = Math.round(millimetresOf(width));
  const wanted = least === null ? null : Math.ceil(millimetresOf(least));
  return new RequestError({
    nb: `figuren kan ikke leses på ${found} mm: ${nb}. ${wanted === null ? 'Vis færre koder, eller lagre den uten bredde' : `Den trenger ${wanted} mm; eller vis færre koder`}`,
    en: `the figure cannot be read at ${found} mm: ${en}. ${wanted === null ? 'Show fewer codes, or save it without a width' : `It needs ${wanted} mm; or show fewer codes`}`,
  });
}

async function pdf(page: Page, { width, height }: Size): Promise<Uint8Array> {
  const made = await page.pdf({
    width: `${width}mm`,
    height: `${height}mm`,
    margin: { top: '0', right: '0', bottom: '0', left: '0' },
    printBackground: true,
    pageRanges: '1',
  });
  return exactPdf(made, { width: pixelsOf(width), height: pixelsOf(height) });
}

/** What Plotly made, with its font inside, in millimetres. */
async function svg(page: Page, { width, height }: Size, printed: Size): Promise<string> {
  const uri = (await page.evaluate(
    `Plotly.toImage(document.getElementById('figure'), { format: 'svg', width: ${width}, height: ${height} })`,
  )) as string;
  const text = decodeURIComponent(uri.slice(uri.indexOf(',') + 1));
  const used = (await page.evaluate(`document.getElementById('figure').textContent`)) as string;
  const opening = /<svg[^>]*>/u.exec(text)![0];
  const sized = opening
    .replace(/ width="[^"]*"/u, ` width="${tidy(printed.width)}mm"`)
    .replace(/ height="[^"]*"/u, ` height="${tidy(printed.height)}mm"`)
    .replace(/ viewBox="[^"]*"/u, '')
    .replace(/>$/u, ` viewBox="0 0 ${width} ${height}">`);
  const styles = `<style>${printFont(used)}</style>`;
  const ground = `<rect width="${width}" height="${height}" fill="${theme.color.ground}"/>`;
  return `${text.replace(opening, `${sized}${styles}${ground}`)}\n`;
}

function tidy(length: number): string {
  return String(Number(length.toFixed(2)));
}

/** Plotly makes up ids at random: the same figure shall give the same file. */
const steadyIds = `(() => {
  let state = 1;
  Math.random = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
})()`;
