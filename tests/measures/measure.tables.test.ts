import { expect, it } from 'vitest';
import { measureTable } from '../../src/measures/measure.tables.js';
import { measureGuide } from '../../src/measures/measureGuide.js';
import { corpusOf } from '../support/corpusOf.js';

it('has the question of every measure, in the language of the material', () => {
  const corpus = corpusOf('s1 L1 A');
  expect(measureTable(corpus.inLanguage('en')).rows).toHaveLength(measureGuide.length);
  expect(measureTable(corpus).rows[0].question).toBe(measureGuide[0].question.nb);
  expect(measureTable(corpus).rows.map(({ range }) => range)).toContain('0 til 1');
  expect(measureTable(corpus).rows.map(({ formula }) => formula)).toContain('N n12 / (n1 n2)');
});
