import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { imageConfig } from '../figures/plotlyConfig.js';
import { theme } from '../figures/theme.js';
import { browserGone, launchBrowser } from './browser.js';
import { type FigureOutput, isFigure, plotlyMime } from './figureOutput.js';
import { imageFontRules } from './imageFonts.js';
import type { Cell, MimeBundle, Notebook, Output } from './nbformat.js';

export { requireBrowser } from './browser.js';

/** A figure as Plotly writes it. */
export interface PlotlyFigure {
  data?: unknown[];
  layout?: Record<string, unknown>;
}

/** Device pixels for each pixel of the figure in a file: sharp enough for print at column width. */
const scale = 1.5;
/**
 * Pixels of an image in a notebook at most. JupyterLab draws a saved image with all of its pixels, and leaves out the size that is
 * noted beside it when it saves: so an image has as many pixels as it is wide, and no more than there is room for in a window of 1280
 * pixels, beside the list of files.
 */
const widest = 840;
const defaultSize = { width: 960, height: 600 };

/** True if an output has a Plotly figure that lacks its image. */
export function hasFigures(notebook: Notebook): boolean {
  return notebook.cells.some((cell) => cell.cell_type === 'code' && cell.outputs.some(needsImage));
}

/**
 * Adds `image/png` beside every Plotly figure, for the places that show images only: GitHub, nbviewer, print. One
 * browser serves all notebooks, and it is gone when this returns or throws.
 *
 * @param how `pictures`: gets an image for a file of each figure too
 * @returns the notebooks in order; the given ones stay as they are
 * @throws the signal's reason if it aborts
 */
export async function addStaticImages(
  notebooks: readonly Notebook[],
  { signal, pictures }: { readonly signal?: AbortSignal; readonly pictures?: Pictures } = {},
): Promise<Notebook[]> {
  if (!notebooks.some(hasFigures)) return [...notebooks];
  return withRenderer(async (render) => {
    const result: Notebook[] = [];
    for (const notebook of notebooks) {
      const cells: Cell[] = [];
      for (const cell of notebook.cells) cells.push(await addToCell(cell, render, pictures));
      result.push({ ...notebook, cells });
    }
    return result;
  }, signal);
}

/** Images for files, finer than those of a notebook: of each figure, by the representations of its output. */
export type Pictures = Map<MimeBundle, Buffer>;

/** Draws a figure for a file, or for the screen: no wider than there is room for. */
type Render = (figure: PlotlyFigure, place?: 'file' | 'screen') => Promise<Buffer>;

/**
 * Gives the work a function that renders a figure to PNG, with a browser that lives only as long as the work.
 *
 * @throws the signal's reason if it aborts: the browser is then closed at once
 * @throws RequestError where the browser does not start, or is gone while it draws
 */
export async function withRenderer<Result>(
  work: (render: Render) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  signal?.throwIfAborted();
  const browser = await launchBrowser(signal);
  let isLost = false;
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= browser.close();
    return closed;
  };
  signal?.addEventListener('abort', close, { once: true });
  try {
    signal?.throwIfAborted();
    const pageOf = async (deviceScaleFactor: number) => {
      const how = { deviceScaleFactor, locale: 'en-US', timezoneId: 'UTC', offline: true };
      const page = await (await browser.newContext(how)).newPage();
      page.once('crash', () => {
        isLost = true;
      });
      await preparePage(page);
      return page;
    };
    const pages: { file?: Promise<Page>; screen?: Promise<Page> } = {};
    return await work(async (figure, place = 'file') => {
      pages[place] ??= pageOf(place === 'file' ? scale : 1);
      const page = await pages[place];
      return place === 'file' ? renderFigure(page, figure) : renderForScreen(page, figure);
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw isLost || !browser.isConnected() ? browserGone(error) : error;
  } finally {
    signal?.removeEventListener('abort', close);
    await close();
  }
}

/** Gives a page Plotly, the font and a place to draw in. */
export async function preparePage(page: Page): Promise<void> {
  const plotly = createRequire(import.meta.url).resolve('plotly.js-dist-min/plotly.min.js');
  await page.setContent(
    `<!doctype html><style>${imageFontRules()} body { margin: 0; background: ${theme.color.ground}; }</style><div id="figure"></div>`,
  );
  await page.addScriptTag({ content: await readFile(plotly, 'utf8') });
  await page.evaluate('Promise.all([...document.fonts].map((font) => font.load())).then(() => undefined)');
}

/**
 * A picture of the page, and not Plotly.toImage: that draws an SVG image, in which a browser does not use the
 * fonts of the page.
 */
async function renderFigure(page: Page, figure: PlotlyFigure): Promise<Buffer> {
  const size = await drawOn(page, figure);
  return page.screenshot({ clip: { x: 0, y: 0, ...size }, animations: 'disabled' });
}

/**
 * Draws a figure on a page that was prepared, alone, at its own size.
 *
 * @returns its size in pixels
 */
export async function drawOn(
  page: Page,
  { data = [], layout = {} }: PlotlyFigure,
): Promise<{ width: number; height: number }> {
  const size = figureSize(layout);
  await page.setViewportSize(size);
  const figure = { data, layout: { ...layout, ...size, autosize: false, font: fontOf(layout) } };
  await page.evaluate(`(async ({ data, layout }) => {
    const element = document.getElementById('figure');
    Plotly.purge(element);
    element.replaceChildren();
    await Plotly.newPlot(element, data, layout, ${JSON.stringify(imageConfig)});
    await document.fonts.ready;
  })(${JSON.stringify(figure)})`);
  return size;
}

/** The same, smaller as a whole where it is wider than there is room for. */
async function renderForScreen(page: Page, figure: PlotlyFigure): Promise<Buffer> {
  const { share, ...size } = screenSize(figure.layout ?? {});
  await drawOn(page, figure);
  const style = `transform-origin: 0 0; transform: scale(${share})`;
  await page.evaluate(`document.getElementById('figure').setAttribute('style', '${style}')`);
  return page.screenshot({ clip: { x: 0, y: 0, ...size }, animations: 'disabled' });
}

function screenSize(layout: Record<string, unknown>): { width: number; height: number; share: number } {
  const { width, height } = figureSize(layout);
  const share = Math.min(1, widest / width);
  return { width: Math.round(width * share), height: Math.round(height * share), share };
}

function figureSize(layout: Record<string, unknown>): { width: number; height: number } {
  const whole = (value: unknown, otherwise: number) =>
    typeof value === 'number' && value >= 1 ? Math.round(value) : otherwise;
  return { width: whole(layout.width, defaultSize.width), height: whole(layout.height, defaultSize.height) };
}

interface Font {
  family?: string;
}

/** The figure's own font if it names one, else the one that we carry. */
function fontOf(layout: { font?: Font; template?: { layout?: { font?: Font } } }): Font {
  const family = layout.font?.family ?? layout.template?.layout?.font?.family ?? theme.font.carried;
  return { ...layout.font, family };
}

async function addToCell(cell: Cell, render: Render, pictures?: Pictures): Promise<Cell> {
  if (cell.cell_type !== 'code' || !cell.outputs.some(needsImage)) return cell;
  const outputs: Output[] = [];
  for (const output of cell.outputs) {
    const shown = needsImage(output) ? await withImage(output, render) : output;
    outputs.push(shown);
    if (pictures === undefined || !needsImage(output) || !('data' in shown)) continue;
    pictures.set(shown.data, await render(output.data[plotlyMime] as PlotlyFigure));
  }
  return { ...cell, outputs };
}

/** An image that the notebook made itself stays. */
function needsImage(output: Output): output is FigureOutput {
  return isFigure(output) && !('image/png' in output.data);
}

async function withImage(output: FigureOutput, render: Render): Promise<Output> {
  const figure = output.data[plotlyMime] as PlotlyFigure;
  const png = await render(figure, 'screen');
  const { width, height } = screenSize(figure.layout ?? {});
  return {
    ...output,
    data: { ...output.data, 'image/png': png.toString('base64') },
    metadata: { ...output.metadata, 'image/png': { width, height } },
  };
}
