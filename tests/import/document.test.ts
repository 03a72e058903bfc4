import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readResults, withTable } from '../../benchmarks/import/report.mjs';

const data = readResults();
const oursOf = (read: (typeof data.results)[number]['read']) =>
  read.find(({ reader }) => reader === 'brukermote')!;

it('the README of the import benchmark holds the numbers of the last run', () => {
  const path = fileURLToPath(new URL('../../benchmarks/import/README.md', import.meta.url));
  const readme = readFileSync(path, 'utf8');
  expect(readme).toBe(withTable(readme, data));
});

it('the last run read every coding and selection that was made', () => {
  for (const { project, read } of data.results) {
    const { codings, selections } = oursOf(read);
    expect({ codings, selections }).toEqual({ codings: project.codings, selections: project.selections });
  }
});

it('the last run read a million codings in more than 200 MB of XML in a minute and less than three times its size', () => {
  const { project, read } = data.results.at(-1)!;
  expect(project.codings).toBe(1_000_000);
  expect(project.xmlBytes).toBeGreaterThan(200e6);
  expect(oursOf(read).seconds).toBeLessThan(60);
  expect(oursOf(read).peakBytes).toBeLessThan(3 * project.xmlBytes);
});
