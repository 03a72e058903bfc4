import { expect, it } from 'vitest';
import { checkApi } from '../scripts/api.mjs';

it('the pages of docs/api are what the docstrings say, and every type of a public signature is exported', async () => {
  expect(await checkApi()).toEqual([]);
});
