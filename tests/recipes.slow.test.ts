import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Notebook, Output } from '../src/runner/nbformat.js';
import { parseNotebook } from '../src/runner/nbformat.js';
import { type NotebookResult, runNotebooks } from '../src/runner/runNotebooks.js';
import { root } from './support/brukermote.js';

// The recipes as `brukermote run --save` runs them, beside a copy of themselves, so that what they write is nobody's.

const names = readdirSync(`${root}notebooks/recipes`)
  .filter((name) => name.endsWith('.ipynb'))
  .sort();
const base = mkdtempSync(join(tmpdir(), 'brukermote-recipes-'));
const folder = join(base, 'notebooks', 'recipes');
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('the recipes', () => {
  let results: NotebookResult[];
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    symlinkSync(join(root, 'data'), join(base, 'data'), 'junction');
    for (const name of names) copyFileSync(join(root, 'notebooks', 'recipes', name), join(folder, name));
    // Their images are drawn when they are saved.
    results = await runNotebooks({
      notebooks: names.map((name) => ({ path: join(folder, name) })),
      renderImages: false,
    });
  }, 600_000);

  it.each(names)('%s runs, and shows what is saved of it', (name) => {
    const { error, notebook } = results[names.indexOf(name)];
    expect(error).toBeUndefined();
    const saved = parseNotebook(readFileSync(join(root, 'notebooks', 'recipes', name), 'utf8'), name);
    expect(outputsOf(notebook)).toEqual(outputsOf(saved));
  });

  it('have written all that they name', () => {
    const named = names.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/'out\/([\w.-]+)'/gu)].map(([, file]) => file),
    );
    expect(new Set(named).size).toBeGreaterThan(15);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([...new Set(named)].sort());
  });

  it('have drawn the figures for an article in the width that they ask for', () => {
    const widthOf = (name: string) =>
      Number(/<svg[^>]*\bwidth="([\d.]+)mm"/u.exec(readFileSync(join(folder, 'out', name), 'utf8'))?.[1]);
    expect(widthOf('12-figure-1.svg')).toBeCloseTo(84, 1);
    expect(widthOf('06-two-groups.svg')).toBeCloseTo(174, 1);
  });
});

/** What cells show, without images. */
function outputsOf({ cells }: Notebook): unknown[] {
  return cells.map((cell) => (cell.cell_type === 'code' ? cell.outputs.map(withoutImage) : []));
}

function withoutImage(output: Output): unknown {
  if (!('data' in output)) return output;
  const { 'image/png': _, ...data } = output.data;
  const { 'image/png': __, ...metadata } = output.metadata as Record<string, unknown>;
  return { ...output, data, metadata };
}
