import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { openFile, openInput } from '../../src/disk/openInput.js';
import { readProject } from '../../src/readers/readProject.js';
import { ProblemsError } from '../../src/shared/problem.js';
import { lossesOf } from '../../src/writers/losses.js';
import { root } from '../support/brukermote.js';
import { canBeWritten, wrongLosses } from '../support/covered.js';
import { differences } from '../support/differences.js';
import { readBackTargets, roundTrip } from '../support/roundTrip.js';
import { hasShared, sharedPath } from '../support/shared.js';

/** Every project that is at hand: fixtures, the embedded one, cases and public data. */
function projects(): string[] {
  const fixtures = `${root}tests/fixtures/projects`;
  const own = readdirSync(fixtures).map((folder) => {
    const name = readdirSync(join(fixtures, folder)).find((each) => /^project(?:\.|$)/u.test(each));
    return join(fixtures, folder, name ?? '');
  });
  const shared = ['cases', 'data'].filter((folder) => hasShared(folder));
  const others = shared.flatMap((folder) =>
    readdirSync(sharedPath(folder)).flatMap((name) =>
      readdirSync(sharedPath(`${folder}/${name}`))
        .filter((file) => !/\.(?:json|txt|xsd)$/u.test(file))
        .map((file) => sharedPath(`${folder}/${name}/${file}`)),
    ),
  );
  return [...own, `${root}data/brukermote`, `${root}data/example`, ...others].filter((path) =>
    existsSync(path),
  );
}

/** The project as it is opened with what lies beside it; undefined where nothing reads it. */
async function opened(path: string): Promise<Corpus | undefined> {
  const beside = (name: string) => {
    const file = join(dirname(path), name);
    return path.includes('fixtures') && existsSync(file) ? openFile(file) : undefined;
  };
  try {
    const [mapping, codebook, families] = ['mapping.json', 'codebook.csv', 'families.csv'].map(beside);
    return (
      await readProject(openInput(path), {
        ...(mapping && { mapping }),
        ...(codebook && { codebook }),
        ...(families && { families }),
      })
    ).corpus;
  } catch (error) {
    // What cannot be read is not written; anything else is a fault.
    if (error instanceof ProblemsError || error instanceof RangeError) return undefined;
    throw error;
  }
}

describe('a project that is written and read again', () => {
  it.each(projects())('differs in nothing but what was listed: %s', async (path) => {
    const corpus = await opened(path);
    if (corpus === undefined) return;
    for (const target of readBackTargets) {
      if (!canBeWritten(corpus, target)) continue;
      const { corpus: back } = await roundTrip(corpus, target);
      const losses = lossesOf(corpus, target, { quotes: true });
      expect([target, wrongLosses(target, losses, differences(corpus, back))]).toEqual([target, []]);
    }
  });
});
