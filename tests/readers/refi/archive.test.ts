import { expect, it } from 'vitest';
import { memoryFile } from '../../../src/readers/input.js';
import { Archive } from '../../../src/readers/refi/archive.js';
import { problemsOf } from '../../support/problems.js';
import { zipOf } from './buildProject.js';

/** The archive with its entries of the directory changed: each is given its number and the bytes that tell of it (APPNOTE 4.3.12). */
async function changed(change: (view: DataView, entry: number) => void) {
  const file = await zipOf({ 'project.qde': '<Project/>', 'a.txt': 'en', 'b.txt': 'to' });
  const bytes = (await file.read()).slice();
  const whole = new DataView(bytes.buffer);
  let entry = 0;
  for (let i = 0; i < bytes.length - 4; i++)
    if (whole.getUint32(i, true) === 0x02014b50) change(new DataView(bytes.buffer, i), entry++);
  return memoryFile('overlapping.qdpx', bytes);
}

it('refuses entries that begin at the same bytes', async () => {
  const file = await changed((view, entry) => {
    if (entry > 0) view.setUint32(42, 0, true);
  });
  const [problem] = await problemsOf(() => Archive.open(file));
  expect(problem.kind).toBe('bad-zip');
  expect(problem.message).toContain('shares bytes with');
});

it('refuses an entry that reaches into the next one', async () => {
  const file = await changed((view, entry) => {
    if (entry === 1) view.setUint32(20, view.getUint32(20, true) + 40, true);
  });
  expect((await problemsOf(() => Archive.open(file)))[0].message).toContain('shares bytes with a.txt');
});

it('opens an archive whose entries stand one after another', async () => {
  expect((await Archive.open(await changed(() => {}))).entries.length).toBe(3);
});
