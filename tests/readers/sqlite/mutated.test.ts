import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryFile } from '../../../src/readers/input.js';
import { readProject } from '../../../src/readers/readProject.js';
import { ProblemsError } from '../../../src/shared/problem.js';
import { inputOf } from '../../support/sqliteFile.js';

const projects = ['qualcoder-v8/project.qda', 'taguette/project.sqlite3', 'rqda/project.rqda'].map((path) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/projects/${path}`, import.meta.url))),
);

/** A place as a share of the file, and a byte; without bias, or the header would be hit most of the time. */
const change = fc.noBias(fc.tuple(fc.nat(999_999), fc.nat(255)));

describe('a database with changed bytes', () => {
  it('is read, or refused with its place, and nothing else happens', async () => {
    const outcomes = { read: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...projects),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (whole, changes) => {
          const bytes = Uint8Array.from(whole);
          for (const [place, byte] of changes) bytes[Math.floor((place / 1e6) * bytes.length)] = byte;
          try {
            const { corpus, report } = await readProject(inputOf(memoryFile('x.db', bytes)));
            expect(report.codings).toBe(corpus.codings.length);
            outcomes.read++;
          } catch (error) {
            expect(error).toBeInstanceOf(ProblemsError);
            expect((error as ProblemsError).problems.every(({ where }) => where !== '')).toBe(true);
            outcomes.refused++;
          }
        },
      ),
      { numRuns: 150, seed: 2024 },
    );
    expect(outcomes.read).toBeGreaterThan(5);
    expect(outcomes.refused).toBeGreaterThan(5);
  }, 60_000);
});
