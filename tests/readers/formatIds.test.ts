import { expect, it } from 'vitest';
import { formatIds } from '../../src/readers/formatIds.js';
import { formats } from '../../src/readers/formats.js';

it('the ids of the formats are those of the formats, in the order in which they are tried', () => {
  expect(formats.map(({ id }) => id)).toEqual([...formatIds]);
});
