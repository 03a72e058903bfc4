import { expect, it } from 'vitest';
import { unitsTable } from '../../src/notebook/unitsTable.js';
import { corpusOf } from '../support/corpusOf.js';
import { withSources } from '../units/withSources.js';

const corpus = withSources(
  corpusOf('s1 L1 A B\ns1 L2 -\ns1 L3 ?A B\ns2 L1 A', { codes: 'A:condition B:indicator' }).inLanguage('en'),
  { s1: { kind: 'interview', level: 'office' }, s2: { kind: 'document' } },
);

it('has a row for each unit, 1 and 0 for each code, and nothing where it is not known', () => {
  const { rows, caption } = unitsTable(corpus);
  expect(rows.map(({ A, B }) => [A, B])).toEqual([
    [1, 1],
    [0, 0],
    [null, 1],
    [1, 0],
  ]);
  expect(rows.map(({ source, level }) => [source, level])).toEqual([
    ['s1', 'office'],
    ['s1', 'office'],
    ['s1', 'office'],
    ['s2', null],
  ]);
  expect(caption).toContain('4 lines in 2 sources');
});

it('takes another unit, and only the codes that are asked for', () => {
  const { columns, rows } = unitsTable(corpus, { unit: 'source', codes: 'condition' });
  expect(rows.map(({ A }) => A)).toEqual([1, 1]);
  expect(columns.map(({ key }) => key)).toEqual([
    'unit',
    'source',
    'source_name',
    'source_kind',
    'level',
    'A',
  ]);
});

it('is headed in the language of the material', () => {
  const labels = (language: 'nb' | 'en') =>
    unitsTable(corpus.inLanguage(language)).columns.map(({ label }) => label);
  expect(labels('nb').slice(0, 4)).toEqual(['Enhet', 'Kildens id', 'Kilde', 'Type kilde']);
  expect(labels('en').slice(0, 4)).toEqual(['Unit', 'Id of the source', 'Source', 'Kind of source']);
});

it('has the words where they are asked for', () => {
  expect(unitsTable(corpus).rows[0].quote).toBeUndefined();
  expect(unitsTable(corpus, { quotes: true }).rows[0].quote).toBe('words of L1');
});

it('refuses a code that does not exist', () => {
  expect(() => unitsTable(corpus, { codes: 'Z' })).toThrow(/Z/u);
});
