import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { notebookConfig } from '../../src/figures/plotlyConfig.js';
import { launchBrowser } from '../../src/runner/browser.js';

/** What Plotly drew of a figure, in a real browser. */
export interface Drawn {
  /** Text elements, each as it is read. */
  readonly texts: readonly string[];
  /** Links, scripts and images from elsewhere that came of it; a heatmap is an image of its own. */
  readonly foreign: number;
  /** Titles of the buttons above it. */
  readonly buttons: readonly string[];
}

/** Draws figures one after another as a notebook does, without any network. */
export async function withPlotly<Result>(
  work: (draw: (figure: { data: unknown; layout?: unknown }) => Promise<Drawn>) => Promise<Result>,
): Promise<Result> {
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ offline: true })).newPage();
    await page.setContent('<!doctype html><div id="figure"></div>');
    const plotly = createRequire(import.meta.url).resolve('plotly.js-dist-min/plotly.min.js');
    await page.addScriptTag({ content: readFileSync(plotly, 'utf8') });
    return await work(async ({ data, layout = {} }) => {
      const given = JSON.stringify({
        data,
        layout,
        config: { ...notebookConfig, responsive: false, displayModeBar: true },
      });
      return (await page.evaluate(`(async ({ data, layout, config }) => {
        const element = document.getElementById('figure');
        Plotly.purge(element);
        element.replaceChildren();
        await Plotly.newPlot(element, data, layout, config);
        return {
          texts: [...element.querySelectorAll('svg text')].map((text) => text.textContent),
          foreign: element.querySelectorAll('svg a, svg script, svg foreignObject').length +
            [...element.querySelectorAll('svg image')].filter((image) => !/^data:/u.test(image.getAttribute('href') ?? image.getAttribute('xlink:href') ?? '')).length,
          buttons: [...element.querySelectorAll('.modebar-btn')].map((button) => button.dataset.title ?? ''),
        };
      })(${given})`)) as Drawn;
    });
  } finally {
    await browser.close();
  }
}
