import { expect, it } from 'vitest';
import { listed, listedParts } from '../../src/words/lists.js';

it('lists names as the language does, without a comma before the last', () => {
  expect(listed(['K1', 'K2', 'K3'], 'nb')).toBe('K1, K2 og K3');
  expect(listed(['K1', 'K2', 'K3'], 'en')).toBe('K1, K2 and K3');
  expect([listed(['K1'], 'en'), listed([], 'nb')]).toEqual(['K1', '']);
});

it('lists what is no text yet, with the words between', () => {
  expect(listedParts([{ id: 1 }, { id: 2 }], 'nb')).toEqual([{ id: 1 }, ' og ', { id: 2 }]);
});
