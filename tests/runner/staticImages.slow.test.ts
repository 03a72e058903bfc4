import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runNotebooks } from '../../src/runner/runNotebooks.js';
import { withRenderer } from '../../src/runner/staticImages.js';
import { privateTemporaryFolder } from './privateTemporaryFolder.js';

const { folder, leftovers } = privateTemporaryFolder();
const pngSize = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

test('adds an image to a Plotly figure, the same bytes from another browser, in the font that we carry', async () => {
  const path = fileURLToPath(new URL('../fixtures/runner/figure.ipynb', import.meta.url));
  const [result] = await runNotebooks({ notebooks: [{ path, outputPath: join(folder, 'figure.ipynb') }] });
  const cell = result!.notebook.cells[0]!;
  const output = cell.cell_type === 'code' ? cell.outputs[0] : undefined;
  if (output?.output_type !== 'display_data') throw new Error('a figure was expected');
  const png = Buffer.from(String(output.data['image/png']), 'base64');
  // As many pixels as it is wide: JupyterLab draws all of them, and forgets what is noted beside it.
  expect(pngSize(png)).toEqual({ width: 400, height: 300 });
  expect(output.metadata['image/png']).toEqual({ width: 400, height: 300 });
  expect(result!.pictures).toBeUndefined();

  const figure = output.data['application/vnd.plotly.v1+json'] as object;
  await withRenderer(async (render) => {
    expect((await render(figure, 'screen')).equals(png)).toBe(true);
    expect(pngSize(await render(figure))).toEqual({ width: 600, height: 450 });
    const wide = { layout: { width: 1680, height: 700, title: { text: 'Wide' } } };
    expect(pngSize(await render(wide, 'screen'))).toEqual({ width: 840, height: 350 });
    expect((await render(figure, 'screen')).equals(png)).toBe(true);
    const named = (family?: string) => render({ layout: { title: { text: 'Skjønn' }, font: { family } } });
    const own = await named();
    expect(own.equals(await named('"Source Sans 3"'))).toBe(true);
    expect(own.equals(await named('Open Sans'))).toBe(false);
  });
  expect(leftovers()).toEqual([]);
});

test('an abort closes the browser', async () => {
  const stop = new AbortController();
  const work = withRenderer(async (render) => {
    stop.abort(new Error('stopped'));
    for (;;) await render({});
  }, stop.signal);
  await expect(work).rejects.toThrow('stopped');
  expect(leftovers()).toEqual([]);
});
