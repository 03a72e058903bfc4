import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { writeFolder } from '../disk/writeFolder.js';
import { defaultSeed, readSentences, synthesise } from '../synthetic/synthesise.js';
import { say } from './output.js';
import { packageRoot } from './packageRoot.js';

export function addSynthesiseCommand(program: Command): void {
  program
    .command('synthesise')
    .description('Write a synthetic project with known effects (truth.json), the same for the same seed')
    .requiredOption('--out <folder>', 'where to write it; an earlier one there is replaced')
    .option('--seed <number>', 'seed of the generator', String(defaultSeed))
    .option('--no-effects', 'plant no effects: a world in which nothing is associated')
    .action((flags: { out: string; seed: string; effects: boolean }) => {
      const seed = Number(flags.seed);
      if (!Number.isSafeInteger(seed))
        throw new RangeError(`--seed needs a whole number; found "${flags.seed}"`);
      const folder = join(packageRoot, 'data', 'sentences');
      const files = readdirSync(folder)
        .filter((name) => name.endsWith('.csv'))
        .sort();
      const bank = files.flatMap((name) => readSentences(readFileSync(join(folder, name), 'utf8')));
      const project = synthesise(bank, { seed, effects: flags.effects });
      writeFolder(flags.out, project.files, 'truth.json');
      say(`${flags.out}: ${project.files.size} files, seed ${seed}`);
    });
}
