import { afterEach, expect, it, vi } from 'vitest';
import { sentenceFigure } from '../../src/figures/sentenceFigure.js';
import { show } from '../../src/notebook/show.js';
import { corpusOf } from '../support/corpusOf.js';

afterEach(() => vi.restoreAllMocks());

it('shows a figure that has nothing to draw as its sentence, once and without a picture', () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  const sentence = 'Ingen kilde sier noe om dette.';
  show(sentenceFigure(corpusOf('s1 0-1 A'), { name: 'needs', heading: 'Behov', sentence }, 'nb'));
  expect(printed.mock.calls).toEqual([[sentence]]);
});
