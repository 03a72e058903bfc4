import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { openInput } from '../../src/disk/openInput.js';
import { readProject } from '../../src/readers/readProject.js';
import { hasShared, sharedPath } from '../support/shared.js';

const folder = 'cases/05-overlap-of-recordings';

it('counts overlaps of recordings and pictures as the shared case says', async () => {
  if (!hasShared(`${folder}/expected.json`)) return;
  const expected = JSON.parse(readFileSync(sharedPath(`${folder}/expected.json`), 'utf8'));
  const count = async (file: string, row: string, column: string) => {
    const { corpus } = await readProject(openInput(sharedPath(`${folder}/${file}`)));
    return coOccurrence(corpus, { unit: 'overlap', rows: 'all', columns: 'all' }).at(row, column).count;
  };
  expect(await count('atlas26.qdpx', 'A', 'B')).toBe(expected['atlas26.qdpx --unit overlap']['A x B']);
  expect(await count('vis.qda', 'A', 'C')).toBe(expected['vis.qda --unit overlap']['A x C']);
});
