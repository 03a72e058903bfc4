import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bounds, tryFile } from '../../benchmarks/hostile/bounds.mjs';
import { hostileFiles } from '../../benchmarks/hostile/files.mjs';
import { readme, readResults, withResults } from '../../benchmarks/hostile/report.mjs';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-hostile-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file made to harm', () => {
  for (const [number, { name, why, kinds, slow, isRead = kinds.length === 0 }] of hostileFiles.entries()) {
    if (slow) continue;
    it(`${name}: ${why}`, () => {
      const { outcome, kinds: found, megabytes, longest, message } = tryFile(number, folder);
      expect({ outcome, kinds: found, message }).toMatchObject({
        outcome: isRead ? 'read' : 'refused',
        kinds: [...kinds].sort(),
      });
      expect(megabytes).toBeLessThanOrEqual(bounds.megabytes);
      expect(longest).toBeLessThanOrEqual(bounds.letters);
    });
  }
});

describe('the last run of all hostile files', () => {
  const data = readResults();

  it('tried every file, within 10 s and 1 GB, and as stated', () => {
    expect(data.bounds).toEqual({ seconds: 10, megabytes: 1024, letters: 2000 });
    expect(data.results.map(({ name, why }) => [name, why])).toEqual(
      hostileFiles.map(({ name, why }) => [name, why]),
    );
    expect(data.results.filter(({ failed }) => failed !== '')).toEqual([]);
  });

  it('stands in the README with its numbers', () => {
    const text = readFileSync(readme, 'utf8');
    expect(text).toBe(withResults(text, data));
  });
});
