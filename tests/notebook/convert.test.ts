import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { convert } from '../../src/notebook/convert.js';
import { openProject } from '../../src/notebook/openProject.js';
import { corpusOf } from '../support/corpusOf.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-convert-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const corpus = corpusOf('s1 0-5 A B\ns1 6-9 A\ns2 0-3 B', {
  codes: 'A:condition B:indicator',
  texts: { s1: 'Hemmelige ord', s2: 'Andre ord' },
}).inLanguage('en');

it('writes a project that another tool reads, and that comes back with what it held', async () => {
  const said = await convert(corpus, at('a.qdpx'));
  expect(said.text).toContain('cannot hold');
  const { corpus: back } = await openProject(at('a.qdpx'));
  expect([back.sources.length, back.codings.length]).toEqual([2, 4]);
  expect(coOccurrence(back).at('A', 'B').count).toBe(1);
  expect(back.quote(0)).toBe('Hemme');
});

it('writes 0 and 1 for each code in each unit, and no word where none is wanted', async () => {
  const said = await convert(corpus, at('units.csv'), { unit: 'source', quotes: false });
  expect(said.text).toContain('The wide table cannot hold:');
  const [head, ...rows] = readFileSync(at('units.csv'), 'utf8').trim().split(/\r?\n/u);
  const [a, b] = ['A', 'B'].map((code) => head.split(',').indexOf(code));
  expect(rows.map((row) => [row.split(',')[a], row.split(',')[b]])).toEqual([
    ['1', '1'],
    ['0', '1'],
  ]);
  await convert(corpus, at('codings.csv'), { quotes: false });
  expect(readFileSync(at('codings.csv'), 'utf8')).not.toContain('Hemme');
});

it('says in the language of the material what was written', async () => {
  const said = await convert(corpus.inLanguage('nb'), at('net.graphml'));
  expect(said.text).toMatch(/^Skrev \*\*.*net.graphml\*\*\. Kodenettverket kan ikke holde:\n\n- 2 /u);
});

it('leaves what is there alone, and what it did not write in any case', async () => {
  await expect(convert(corpus, at('a.qdpx'))).rejects.toThrow(/\{ replace: true \}/u);
  await convert(corpus, at('a.qdpx'), { replace: true });
  writeFileSync(at('mine.csv'), 'mine');
  await expect(convert(corpus, at('mine.csv'), { replace: true })).rejects.toThrow(/not written by us/u);
  expect(readFileSync(at('mine.csv'), 'utf8')).toBe('mine');
});

it('tells choices that do not fit as a notebook says them, and where a folder is written', async () => {
  await expect(convert(corpus, at('b.qdpx'), { unit: 'source' })).rejects.toThrow(
    /: ?unit and coders|^unit and coders/u,
  );
  await expect(convert(corpus, at('b.docx'))).rejects.toThrow(/\.csv, \.parquet/u);
  await expect(convert(corpus, at('b'))).rejects.toThrow(/brukermote convert/u);
  await expect(convert(corpus, at('b.csv'), { unit: 'chapter' })).rejects.toThrow(/found "chapter"/u);
});
