import type { Command } from 'commander';
import { defaultSeed } from '../../synthetic/defaultSeed.js';
import { defaultEdition, editions } from '../../synthetic/editions.js';
import type { Does } from './does.js';
import { number } from './options.js';

/** Adds `brukermote synthesise`, which writes the synthetic project. */
export function addSynthesiseCommand(program: Command, does: Does): void {
  program
    .command('synthesise')
    .description('Write a synthetic project with known effects (truth.json), the same for the same seed')
    .requiredOption('--out <folder>', 'where to write it (required); an earlier one there is replaced')
    .option('--seed <number>', 'seed of the generator', number, defaultSeed)
    .option(
      '--edition <number>',
      `edition of the generator (${editions.join(', ')}); each stays as it is`,
      number,
      defaultEdition,
    )
    .option(
      '--sources <number>',
      'how many sources (edition 2; 120 at least, which is also the default); with 300 every planted association has power',
      number,
    )
    .option('--no-effects', 'plant no effects: a world in which nothing is associated')
    .action(does(async () => (await import('../synthesiseCommand.js')).synthesiseProject));
}
