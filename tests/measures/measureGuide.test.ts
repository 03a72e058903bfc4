import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { cellRecords } from '../../src/measures/cellRecords.js';
import { measureGuide, measureRows } from '../../src/measures/measureGuide.js';
import { corpusOf } from '../support/corpusOf.js';

it('names a column of the cell records in every entry, once', () => {
  const [record] = cellRecords(coOccurrence(corpusOf('s1 L1 A B\ns1 L2 A\ns1 L3 -', { codes: 'A B' })));
  const names = measureGuide.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(Object.keys(record)).toContain(name);
});

it('is a flat table in both languages', () => {
  const [nb, en] = [measureRows('nb'), measureRows('en')];
  expect(nb).toHaveLength(measureGuide.length);
  nb.forEach((row, i) => {
    for (const [key, value] of Object.entries(row)) expect(value, `${row.name} ${key}`).toMatch(/\S/u);
    expect(row.question).not.toBe(en[i].question);
    expect(row.question).toMatch(/\?$/u);
  });
});

it('is what the documentation says, row by row', () => {
  const lines = readFileSync(new URL('../../docs/measures.md', import.meta.url), 'utf8').split('\n');
  const rows = measureRows('en').map(({ question, label, name, formula, range, caveat, reference }) => {
    const cells = [question, `${label}, \`${name}\``, formula, range, caveat, reference];
    return `| ${cells.join(' | ')} |`;
  });
  // What is missing there can be pasted from here.
  expect(rows.filter((row) => !lines.includes(row))).toEqual([]);
});
