import { expect, it } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.js';
import { sourceLabel } from '../../src/figures/sourceLabel.js';
import { corpusOf } from '../support/corpusOf.js';

it('cuts long names, and keeps those apart that begin alike', () => {
  const corpus = corpusOf('a "x" A\nb "x" A\nc "x" A');
  const names = ['Intervju med veileder ved kontor A', 'Intervju med veileder ved kontor B', 'Kort'];
  const sources = corpus.sources.map((source, i) => ({ ...source, name: names[i] }));
  const whole = new Corpus({ ...corpus, sources });
  expect(whole.sources.map((source) => sourceLabel(whole, source, 30))).toEqual([
    'Intervju med veileder ved… (1)',
    'Intervju med veileder ved… (2)',
    'Kort',
  ]);
  expect(sourceLabel(whole, whole.sources[0], 80)).toBe(names[0]);
});
