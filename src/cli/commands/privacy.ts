import type { Command } from 'commander';
import { projectsHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';
import { printOption, wholeNumberFrom } from './options.js';

const help = `
What is looked for: national identity numbers and D-numbers (check digits), bank accounts (check digit), telephone
numbers, e-mail addresses, street addresses, dates of birth, case numbers, number plates, web addresses, user names, places,
places of work, and names (lists of Norwegian, Sámi, Polish, Arabic, Somali, Vietnamese and other names, in any case of letters,
forms such as "heter …", and --names). In every text of the project: interviews, quotes, memos, names of codes, coders and files,
attributes and what they are called. Letters that nobody sees, and other forms of digits and spaces, hide nothing.

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
  $ brukermote privacy study.qdpx --k 5
      tells which values of attributes fewer than five sources share, and what to merge or leave out
  $ brukermote privacy study.qdpx --names-model ../models/ner
      also finds names with a model of yours (model.onnx, vocab.txt, config.json); needs onnxruntime-node, fetches nothing

With a key, somewhere, the material is pseudonymised, and still personal data. It is anonymous only where no key exists anywhere,
and nobody can be recognised (Sikt). After --redact, what is left of the key is looked for in every file that was written.

Exit codes: 0 nothing certain or likely was found (with --redact: is left), and no small group with --k; 2 the same, of material of which something was lost
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
    .option('--k <n>', 'sources that must share each combination of attributes', wholeNumberFrom(2))
    .option('--names-model <folder>', 'find names with a local ONNX model, too')
    .option('--masked', 'show only the first letter of what was found')
    .addOption(printOption('text', 'json'))
    .addHelpText('after', help);
  withProjectOptions(command).action(does(async () => (await import('../privacyCommand.js')).privacy));
}
