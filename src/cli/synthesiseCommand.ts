import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFolder } from '../disk/writeFolder.js';
import { given } from '../shared/given.js';
import { RequestError } from '../shared/problem.js';
import { editions } from '../synthetic/editions.js';
import { readSentences, synthesise } from '../synthetic/synthesise.js';
import { packageRoot } from './packageRoot.js';
import type { ExitCode, Session } from './session.js';

export interface SynthesiseFlags {
  readonly out: string;
  readonly seed: number;
  readonly effects: boolean;
  readonly edition: number;
  readonly sources?: number;
}

/** Writes the synthetic project of a seed. */
export function synthesiseProject(session: Session, flags: SynthesiseFlags): ExitCode {
  const { seed } = flags;
  if (!Number.isSafeInteger(seed))
    throw new RequestError({
      nb: `--seed trenger et helt tall; fant «${seed}»`,
      en: `--seed needs a whole number; found "${seed}"`,
    });
  const { effects, edition, sources } = flags;
  const project = synthesise(wholeBank(), { seed, effects, edition, ...given({ sources }) });
  writeFolder(flags.out, project.files, {
    kind: 'synthetic',
    inputs: [join(packageRoot, 'data', 'sentences')],
    say: ({ en }) => session.say(en),
  });
  session.say(`${flags.out}: ${project.files.size} files, seed ${seed}`);
  return 0;
}

/** The sentences of every edition: the first in its own folder, each later one in a folder inside it. */
function wholeBank() {
  const first = join(packageRoot, 'data', 'sentences');
  return editions.flatMap((edition) => {
    const folder = edition === 1 ? first : join(first, `edition-${edition}`);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .flatMap((name) => readSentences(readFileSync(join(folder, name), 'utf8'), edition));
  });
}
