import type { Command } from 'commander';
import { families, roles } from '../../corpus/code.js';
import { familyWords } from '../../words/familyWords.js';
import { projectsHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';

const examples = `
Choose a family for the codes that the analysis is about, and leave the others empty; children inherit from their
parents. Then give the file to any command with --families. A workbook offers the words as a list, and explains them
on a second sheet; CSV opens in Excel with æøå. A file that is there is never overwritten.

  family   ${families.join(', ')}
  role     only for codes that give a direction, a side, whose value it is, or what a study reports:
           ${roles.join(', ')}

With --lang nb (the default) headers and words are Norwegian (${families.map((family) => familyWords[family].nb).join(', ')}). Either
language is read, whatever the case, in one or several (condition, betingelser, Organisatoriske betingelser). Codes
are found by path, else by name; where two codes have one name, the path tells them apart. The column id is not needed.

A code called "A satt foran B" or "A put before B" is a trade-off between the interests A and B, and needs no role.

Examples:
  $ brukermote families study.qdpx --out families.xlsx
  $ brukermote families study.qdpx --out families.csv --lang en
  $ brukermote matrix study.qdpx --families families.xlsx`;

/** Adds `brukermote families`, which writes a starter file for `--families`. */
export function addFamiliesCommand(program: Command, does: Does): void {
  const command = program
    .command('families')
    .argument('<project...>', projectsHelp)
    .description(
      'Write a sheet for --families: every code, its path, how often it is used, and room for its family',
    )
    .option('--out <file>', 'write a new .xlsx or .csv instead of printing')
    .addHelpText('after', examples);
  withProjectOptions(command).action(does(async () => (await import('../familiesCommand.js')).families));
}
