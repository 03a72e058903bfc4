import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { notebookConfig } from '../../src/figures/plotlyConfig.js';
import { captionHtml } from '../../src/notebook/captionHtml.js';
import { launchBrowser } from '../../src/runner/browser.js';

// A figure and its caption in a real browser, in the elements that JupyterLab and nbconvert put outputs in.

const size = { width: 800, height: 400 };
const figure = {
  data: [
    {
      type: 'heatmap',
      x: ['a', 'b', 'c', 'd'],
      y: ['r', 's'],
      z: [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ],
    },
  ],
  layout: { ...size, paper_bgcolor: '#ffffff', margin: { l: 40, r: 40, t: 40, b: 40 } },
};

let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** @param trusted otherwise without styles, as what is not trusted is shown */
async function shown(about: { width: number; light?: boolean; trusted?: boolean }): Promise<Page> {
  const { width, light = true, trusted = true } = about;
  const page = await (
    await browser.newContext({ offline: true, viewport: { width, height: 600 } })
  ).newPage();
  const caption = captionHtml('Om figuren.', size);
  const output = (kind: string, inside: string) =>
    `<div class="jp-OutputArea-child" style="display:flex;width:100%"><div style="flex:0 0 64px"></div><div class="${kind} jp-OutputArea-output">${inside}</div></div>`;
  await page.setContent(
    `<!doctype html><style>.jp-OutputArea-output{flex:1 1 0;overflow:auto}</style><body style="margin:0;--jp-cell-prompt-width:64px" data-jp-theme-light="${light}">${output('jp-RenderedPlotly', '')}${output('jp-RenderedHTML', trusted ? caption : caption.replace(/<style>.*<\/style>/su, ''))}${output('jp-RenderedImage', '<svg width="5" height="5"></svg>')}`,
  );
  const plotly = createRequire(import.meta.url).resolve('plotly.js-dist-min/plotly.min.js');
  await page.addScriptTag({ content: readFileSync(plotly, 'utf8') });
  await page.evaluate(
    `Plotly.newPlot(document.querySelector('.jp-RenderedPlotly'), ${JSON.stringify(figure.data)}, ${JSON.stringify(figure.layout)}, ${JSON.stringify(notebookConfig)}).then(() => undefined)`,
  );
  return page;
}

const drawn = (page: Page) =>
  page.evaluate(`(() => {
    const [figure, caption] = document.querySelectorAll('.jp-OutputArea-output');
    const svg = figure.querySelector('.main-svg').getBoundingClientRect();
    return { right: Math.round(svg.right), height: Math.round(svg.height), offset: figure.offsetWidth,
      caption: Math.round(caption.getBoundingClientRect().top), filter: getComputedStyle(figure).filter };
  })()`) as Promise<{ right: number; height: number; offset: number; caption: number; filter: string }>;

it('is drawn smaller as a whole where the window is narrow, with the caption right below', async () => {
  const page = await shown({ width: 468 });
  const { right, height, offset, caption } = await drawn(page);
  // 468 - 64 - 4 = 400 pixels are left: half of its width.
  expect([right, height, caption]).toEqual([64 + 400, 200, 200]);
  // Plotly measures the figure, and saves its image, at its own size.
  expect(offset).toBe(800);
});

it('answers the pointer where it is seen', async () => {
  const page = await shown({ width: 468 });
  // Column c of the second row from below: margins of 40 are 20 here; 360 pixels for four columns, 160 for two rows.
  await page.mouse.move(64 + 20 + 200, 60);
  await page.mouse.move(64 + 20 + 225, 60);
  await page.waitForSelector('.hoverlayer text');
  expect(await page.locator('.hoverlayer').textContent()).toContain('x: c');
  expect(await page.locator('.hoverlayer').textContent()).toContain('z: 7');
});

it('keeps its size in a wide window', async () => {
  expect(await drawn(await shown({ width: 1200 }))).toMatchObject({ right: 864, height: 400 });
});

it('is turned dark in a dark theme, and what is not ours is left alone', async () => {
  const page = await shown({ width: 1200, light: false });
  expect((await drawn(page)).filter).toBe('invert(0.9) hue-rotate(180deg)');
  expect(await page.evaluate(`getComputedStyle(document.querySelector('.jp-RenderedImage')).filter`)).toBe(
    'none',
  );
  expect((await drawn(await shown({ width: 1200 }))).filter).toBe('none');
  const shot = await page.screenshot({ clip: { x: 70, y: 5, width: 1, height: 1 } });
  expect(await colour(page, shot)).toBeLessThan(40);
});

it('is the figure as it is, and its caption, where styles are not let through', async () => {
  const page = await shown({ width: 468, light: false, trusted: false });
  expect(await drawn(page)).toMatchObject({ height: 400, filter: 'none' });
  expect(await page.locator('.brukermote-caption').textContent()).toBe('Om figuren.');
});

/** The brightest of the three colours of the first pixel, 0 to 255. */
function colour(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const context = document.createElement('canvas').getContext('2d');
    context.drawImage(image, 0, 0);
    return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3));
  })()`) as Promise<number>;
}
