import { expect, it } from 'vitest';
import { sentenceStart } from '../../src/words/sentenceStart.js';

it('begins a sentence with a capital', () => {
  expect(sentenceStart('øvre grense')).toBe('Øvre grense');
  expect(sentenceStart('')).toBe('');
});
