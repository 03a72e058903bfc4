import type { Command } from 'commander';
import { projectsHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';
import { printOption } from './options.js';

const help = `
What is looked for: national identity numbers and D-numbers (check digits), bank accounts (check digit), telephone
numbers, e-mail addresses, street addresses, and names (common Norwegian ones, forms such as "heter …", and --names).
In every text of the project: interviews, quotes, memos, names, attributes, codes.

How sure:  certain   a check digit, a form that nothing else has, or a name that you listed
           likely    a form that seldom means anything else
           possible  worth a look

Examples:
  $ brukermote privacy study.qdpx
  $ brukermote privacy study.qdpx --names participants.txt --masked
  $ brukermote privacy study.qdpx --key ../safe/key.csv
      proposes a pseudonym for each, in a file that only you can read; edit it, and run again to extend it
  $ brukermote privacy study.qdpx --key ../safe/key.csv --redact redacted
      writes a project folder with the pseudonyms of the key; offsets and codings still fit

Exit codes: 0 nothing certain or likely was found (with --redact: is left); 2 the same, of material of which something was lost
in reading (brukermote check lists it); 1 something was found, or the material was refused; 130 stopped by Ctrl-C.`;

/** Adds `brukermote privacy`, which finds what can tell who somebody is. */
export function addPrivacyCommand(program: Command, does: Does): void {
  const command = program
    .command('privacy')
    .argument('<project...>', projectsHelp)
    .description('Find what can tell who somebody is, and propose pseudonyms')
    .option('--names <file>', 'names that identify somebody here, one on each line')
    .option('--key <file>', 'write or extend the key of pseudonyms; keep it away from the project')
    .option('--redact <folder>', 'write the project with the pseudonyms of the key')
    .option('--masked', 'show only the first letter of what was found')
    .addOption(printOption('text', 'json'))
    .addHelpText('after', help);
  withProjectOptions(command).action(does(async () => (await import('../privacyCommand.js')).privacy));
}
