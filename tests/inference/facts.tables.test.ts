import { expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { factsTable } from '../../src/inference/facts.tables.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf('s1 L1 A X\ns1 L2 -\ns1 L3 B\ns2 L1 A\ns2 L2 X', {
  codes: 'A:condition B:condition X:indicator',
});
const rowsOf = (language: 'nb' | 'en', unit: 'line' | 'window:2' = 'line') =>
  factsTable(coOccurrence(corpus.inLanguage(language), { unit })).rows.map(({ what, value }) => [
    what,
    value,
  ]);

it('tells each fact in a row, in both languages', () => {
  expect(rowsOf('en')).toEqual([
    ['Units', 5],
    ['Units without any of the codes', '20.0%'],
    ['Codes a unit', '1.00'],
    ['Codes a unit that has any', '1.25'],
    ['Sources', 2],
    ['Coders', '1 (anna); rule: at least one coder'],
    ['Order within sources', 'known'],
    ['Passages', 4],
    ['Exchanges: pairs of passages that can exchange codes (at most 4 passages apart)', 1],
    ['Uncertainty is computed between', '1 block of passages'],
  ]);
  expect(rowsOf('nb').map(([what]) => what)).toEqual(
    expect.arrayContaining(['Enheter uten noen av kodene', 'Koder per enhet', 'Passasjer']),
  );
});

it('has a dash for what windows do not have, and says why', () => {
  expect(rowsOf('en', 'window:2')).toEqual(expect.arrayContaining([['Passages', null]]));
  expect(factsTable(coOccurrence(corpus.inLanguage('en'), { unit: 'window:2' })).caption).toContain(
    'Windows overlap one another, so a line counts in several: no p',
  );
});
