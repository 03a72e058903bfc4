import { expect, test } from 'vitest';
import { plainProgress, terminalProgress } from '../../src/runner/progress.js';

test('a log gets a line when a notebook starts and one when it is finished', () => {
  const lines: string[] = [];
  const progress = plainProgress('nb', { write: (text: string) => lines.push(text) });
  progress.start(3);
  progress.cell('rq1.ipynb', 1, 2);
  progress.cell('rq1.ipynb', 2, 2);
  progress.done('rq1.ipynb', 'ok');
  progress.stop();
  expect(lines).toEqual(['Kjører rq1.ipynb (2 celler)\n', 'Ferdig rq1.ipynb\n']);
});

test('a terminal gets one bar that names the notebooks and cells that run', () => {
  let written = '';
  const stream = { isTTY: true, columns: 120, write: (text: string) => (written += text) };
  const progress = terminalProgress('en', stream);
  progress.start(12);
  progress.cell('notebooks/rq1.ipynb', 3, 8);
  progress.cell('notebooks/rq2.ipynb', 1, 4);
  progress.stop();
  expect(written).toContain('2/12 cells · rq1.ipynb cell 3/8 · rq2.ipynb cell 1/4');
});
