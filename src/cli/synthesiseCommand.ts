import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFolder } from '../disk/writeFolder.js';
import { RequestError } from '../shared/problem.js';
import { readSentences, synthesise } from '../synthetic/synthesise.js';
import { packageRoot } from './packageRoot.js';
import type { ExitCode, Session } from './session.js';

export interface SynthesiseFlags {
  readonly out: string;
  readonly seed: number;
  readonly effects: boolean;
  readonly edition: number;
}

/** Writes the synthetic project of a seed. */
export function synthesiseProject(session: Session, flags: SynthesiseFlags): ExitCode {
  const { seed } = flags;
  if (!Number.isSafeInteger(seed))
    throw new RequestError({
      nb: `--seed trenger et helt tall; fant «${seed}»`,
      en: `--seed needs a whole number; found "${seed}"`,
    });
  const folder = join(packageRoot, 'data', 'sentences');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort();
  const bank = files.flatMap((name) => readSentences(readFileSync(join(folder, name), 'utf8')));
  const project = synthesise(bank, { seed, effects: flags.effects, edition: flags.edition });
  writeFolder(flags.out, project.files, 'truth.json');
  session.say(`${flags.out}: ${project.files.size} files, seed ${seed}`);
  return 0;
}
