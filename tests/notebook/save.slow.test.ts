import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { heatmapFigure } from '../../src/inference/heatmap.figure.js';
import { openProject } from '../../src/notebook/openProject.js';
import { type SaveOptions, save } from '../../src/notebook/save.js';
import type { RequestError } from '../../src/shared/problem.js';
import { root } from '../support/brukermote.js';
import { KernelClient } from '../support/kernelClient.js';

// Figures drawn by the built program, in a process of its own.

const folder = mkdtempSync(join(tmpdir(), 'brukermote-drawn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const { corpus } = await openProject({ project: `${root}data/brukermote`, language: 'nb' });
const matrix = coOccurrence(corpus);
const figure = heatmapFigure(matrix, { measure: 'npmi' });

describe('a figure that is saved at 84 mm', () => {
  it('is that wide as SVG, with its font, its names, and no letter below 6 pt; and the same every time', async () => {
    await save(figure, at('one.svg'), { width: '84mm' });
    const svg = readFileSync(at('one.svg'), 'utf8');
    const [, width, height] = /<svg[^>]* width="([\d.]+)mm" height="([\d.]+)mm"/u.exec(svg)!.map(Number);
    const [, pixels, high] = /viewBox="0 0 (\d+) (\d+)"/u.exec(svg)!.map(Number);
    expect(width).toBe(84);
    expect(height / width).toBeCloseTo(high / pixels, 3);
    // User units are pixels, of which 8 are 6 pt.
    const texts = [...svg.matchAll(/<text[^>]*>.*?<\/text>/gsu)].map(([text]) => text);
    const sizes = texts
      .filter((text) => text.replace(/<[^>]*>/gu, '').trim() !== '')
      .flatMap((text) => [...text.matchAll(/font-size:\s*([\d.]+)px/gu)].map(([, size]) => Number(size)))
      // The blank line below the heading of the legend.
      .filter((size) => size !== 3);
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    expect(svg).toContain("font-family: 'Source Sans 3'");
    expect(svg).toContain('Porteføljestørrelse');
    expect(svg).toContain('SYNTETISKE DATA');
    await save(figure, at('two.svg'), { width: '8,4 cm' });
    expect(readFileSync(at('two.svg'), 'utf8') === svg).toBe(true);
  });

  it('is that wide as PDF, with its font inside, and the same every time', async () => {
    await save(figure, at('one.pdf'), { width: '84mm' });
    const pdf = readFileSync(at('one.pdf'), 'latin1');
    const box = /\/MediaBox \[([^\]]*)\]/u.exec(pdf)![1].trim().split(/\s+/u).map(Number);
    expect(box[2] / (72 / 25.4)).toBeCloseTo(84, 2);
    expect(pdf).toMatch(/\/FontFile\d/u);
    expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(1);
    await delay(1100);
    await save(figure, at('two.pdf'), { width: '84mm' });
    expect(readFileSync(at('two.pdf'), 'latin1') === pdf).toBe(true);
  });

  it('is that wide as PNG, at as many dots an inch as are asked for', async () => {
    for (const dpi of [300, 600]) {
      await save(figure, at(`${dpi}.png`), { width: '84mm', dpi });
      const png = readFileSync(at(`${dpi}.png`));
      expect(Math.abs(png.readUInt32BE(16) - (84 / 25.4) * dpi)).toBeLessThan(dpi / 90);
      const size = png.indexOf('pHYs');
      expect(png.readUInt32BE(size + 4)).toBe(Math.round(dpi / 0.0254));
    }
  });

  it('is refused where it cannot be read, with the width that it needs, and no file is made', async () => {
    const crowded = heatmapFigure(coOccurrence(corpus, { rows: 'all', columns: 'all' }), { measure: 'npmi' });
    const said = await save(crowded, at('crowded.svg'), { width: '84mm' }).catch(
      (error: RequestError) => error.texts,
    );
    expect(said).toMatchObject({
      nb: expect.stringMatching(
        /^figuren kan ikke leses på 84 mm: .*(?:Den trenger \d+ mm|Vis færre koder)/u,
      ),
      en: expect.stringMatching(
        /^the figure cannot be read at 84 mm: .*(?:It needs \d+ mm|Show fewer codes)/u,
      ),
    });
    expect(existsSync(at('crowded.svg'))).toBe(false);
  });

  it('has its panels below one another where they do not fit side by side', async () => {
    const panels = heatmapFigure(matrix, { measure: 'jaccard', by: 'kind' });
    const heightOf = async (name: string, options: SaveOptions) => {
      await save(panels, at(name), options);
      return Number(/height="([\d.]+)mm"/u.exec(readFileSync(at(name), 'utf8'))![1]);
    };
    const narrow = await heightOf('narrow.svg', { width: '84mm' });
    expect(narrow).toBeGreaterThan(84 * 2);
    expect(await heightOf('wide.svg', { width: '174mm' })).toBeLessThan(174 * 1.2);
  });
});

describe('in the kernel', () => {
  it('a question is asked from left to right, saved, and the kernel can be interrupted afterwards', async () => {
    const kernel = await KernelClient.start(`${root}notebooks`);
    try {
      await kernel.run(
        `const { corpus } = await openProject({ project: '../data/brukermote', language: 'en' });`,
      );
      const asked = await kernel.run(
        `corpus.where({ level: 'counsellor' }).units('passage').count('condition', 'indicator').test().top(10)`,
      );
      expect(asked.reply).toMatchObject({ status: 'ok' });
      const wrong = await kernel.run(`corpus.where({ level: 'councellor' })`);
      expect(JSON.stringify(wrong.reply)).toContain('did you mean \\"counsellor\\"?');
      const path = JSON.stringify(at('kernel.svg'));
      const saved = await kernel.run(
        `await save(heatmap(coOccurrence(corpus), { measure: 'npmi' }), ${path}, { width: '84mm' })`,
      );
      expect(saved.reply).toMatchObject({ status: 'ok' });
      expect(readFileSync(at('kernel.svg'), 'utf8')).toContain('width="84mm"');
      const { ran } = await kernel.begin('await null; while (true) {}');
      await delay(300);
      await kernel.control('interrupt_request');
      expect((await ran).reply).toMatchObject({ status: 'error', ename: 'Interrupted' });
      expect((await kernel.run('40 + 2')).printed).toBe('42\n');
      expect(kernel.process.exitCode).toBeNull();
    } finally {
      await kernel.stop();
    }
  });
});
