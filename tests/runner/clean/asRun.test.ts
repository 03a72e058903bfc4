import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kernelInfo } from '../../../src/kernel/kernelInfo.js';
import { asRun } from '../../../src/runner/clean/asRun.js';
import type { CodeCell, Output } from '../../../src/runner/nbformat.js';
import { parseNotebook, serialiseNotebook } from '../../../src/runner/nbformat.js';
import { root } from '../../support/brukermote.js';
import { figure, notebookOf, ran } from './notebooks.js';

const names = readdirSync(`${root}notebooks`).filter((name) => name.endsWith('.ipynb'));
const printed = (text: string, name = 'stdout'): Output => ({ output_type: 'stream', name, text });

describe('a notebook as a run would have saved it', () => {
  it.each(names)('is %s itself, which a run has saved', (name) => {
    const text = readFileSync(`${root}notebooks/${name}`, 'utf8');
    expect(serialiseNotebook(asRun(parseNotebook(text, name)))).toBe(text);
  });

  it('is the same after a front end has counted on, cut prints, drawn figures anew and noted times', () => {
    const image = { 'image/png': 'b3Vycw==' };
    const size = { 'image/png': { width: 10, height: 20 } };
    const saved = notebookOf(
      [
        ran('a', [figure('x', { data: image, metadata: size })], 1),
        ran('', [], null),
        ran('b', [printed('en\nto\n')], 2),
      ],
      { language_info: kernelInfo.language_info },
    );
    const inFront = notebookOf(
      [
        {
          ...ran('a', [figure('x', { data: { 'image/png': 'dGhlaXJz' } })], 17),
          metadata: { execution: {} },
        },
        ran('', [], null),
        { ...ran('b', [printed('en\n'), printed('to\n')], 18), metadata: { scrolled: true } },
      ],
      { language_info: { name: 'typescript', version: '5.0.4' }, widgets: {} },
    );
    expect(serialiseNotebook(asRun(inFront, saved))).toBe(serialiseNotebook(saved));
  });

  it('takes the image of an equal figure only', () => {
    const old = notebookOf([
      ran('a', [figure('x', { data: { 'image/png': 'eA==' }, metadata: { 'image/png': { width: 1 } } })]),
    ]);
    const [cell] = asRun(notebookOf([ran('a', [figure('another')])]), old).cells as CodeCell[];
    expect(cell.outputs).toEqual([figure('another')]);
  });

  it('keeps what two streams printed apart, and leaves the language of another kernel as it is', () => {
    const outputs = [printed('a'), printed('b', 'stderr'), printed('c')];
    const metadata = {
      kernelspec: { name: 'python3', language: 'python' },
      language_info: { name: 'python' },
    };
    const after = asRun(notebookOf([ran('a', outputs)], metadata));
    expect((after.cells[0] as CodeCell).outputs).toEqual(outputs);
    expect(after.metadata).toEqual(metadata);
  });
});
