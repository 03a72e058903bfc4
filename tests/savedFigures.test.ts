import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFigure, isOwnImage } from '../src/runner/figureOutput.js';
import { type Output, parseNotebook } from '../src/runner/nbformat.js';
import { root } from './support/brukermote.js';

// GitHub runs no script of a notebook: of an output it draws the image, the HTML, the Markdown or the text that is saved in it.

const drawn = ['image/png', 'text/html', 'text/markdown', 'text/plain'];
const names = readdirSync(`${root}notebooks`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ipynb') && !name.includes('.ipynb_checkpoints'))
  .sort();

describe.each(names)('what GitHub shows of %s', (name) => {
  const path = `${root}notebooks/${name}`;
  const notebook = parseNotebook(readFileSync(path, 'utf8'), name);
  const outputs = notebook.cells.flatMap((cell) => (cell.cell_type === 'code' ? cell.outputs : []));

  it('is every figure, as an image that is whole and of the size that it says', () => {
    for (const figure of outputs.filter(isFigure)) {
      expect(isOwnImage(figure)).toBe(true);
      const png = Buffer.from(String(figure.data['image/png']), 'base64');
      const { width, height } = figure.metadata['image/png'] as { width: number; height: number };
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.subarray(-8, -4).toString('latin1')).toBe('IEND');
      // No fewer pixels than the size that it is shown at, in the same shape.
      const scale = png.readUInt32BE(16) / width;
      expect(scale).toBeGreaterThanOrEqual(1);
      expect(Math.abs(png.readUInt32BE(20) - height * scale)).toBeLessThan(scale + 1);
    }
  });

  it('is every other output, and nothing that only a program draws', () => {
    const shows = (output: Output) =>
      output.output_type === 'stream' || ('data' in output && drawn.some((mime) => mime in output.data));
    expect(outputs.filter((output) => !shows(output))).toEqual([]);
    const html = outputs.flatMap((output) =>
      'data' in output ? [String(output.data['text/html'] ?? '')] : [],
    );
    // A long table has a script, which adds pages to rows that all stand without it.
    const still = html.map((each) =>
      each.replace(/(<\/table>.*)<script>[^<]*<\/script>\n<\/figure>$/su, '$1'),
    );
    expect(still.filter((each) => /<script|<iframe|<object/iu.test(each))).toEqual([]);
  });

  it('is no error, and is not too much for it to show', () => {
    expect(outputs.filter(({ output_type }) => output_type === 'error')).toEqual([]);
    expect(statSync(path).size).toBeLessThan(5_000_000);
  });
});

it('figures were looked at', () => {
  const all = names.map((name) => readFileSync(`${root}notebooks/${name}`, 'utf8')).join('');
  expect(all.match(/application\/vnd\.plotly/gu)!.length).toBeGreaterThan(20);
});
