import { type Command, InvalidArgumentError } from 'commander';
import { type IdentifierKind, identifierKinds } from '../../privacy/identifier.js';
import { defaultFewest } from '../../report/publishableTable.js';
import { didYouMean } from '../../shared/suggest.js';
import { analysisHelp, withAnalysisOptions } from '../analysisFlags.js';
import { projectsHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';
import { listOf, wholeNumberFrom } from './options.js';

const help = `
What is written to FOLDER, to lie beside an article: README.md (what it is, how it was made, what is withheld),
findings.md and findings.json (the one page), tables/*.csv, figures/*.png and *.json, publication.json.
No text, no memo, no coding and no notebook; no quote, unless --quotes asks for them.

Numbers that rest on fewer sources than --fewest are withheld (×), and so is what they could be computed from.
Groups of sources (a level, an office) that are smaller than that are not shown by themselves.

Where identifiers are found in the material, certain or likely ones, nothing is written. Give them pseudonyms first
(brukermote privacy --redact), or let a kind through by its name:
  ${identifierKinds.join(', ')}

Examples:
  $ brukermote publish study.qdpx --out publication
  $ brukermote publish data/brukermote --out publication --lang en
  $ brukermote publish study.qdpx --out publication --fewest 5 --names participants.txt
  $ brukermote publish study.qdpx --out publication --allow phone,address
      the telephone numbers are those of offices

${analysisHelp}
Unit, coders, roll-up, rows and columns are those of the matrix; the questions have units of their own, and take the
coders, the seed and the number of draws. No p of a cell is published but those in the findings; the test, its adjustment and
the cell are recorded.
Choices that name a coder by name are recorded by id.

Equal material and choices give equal files. A folder that publish wrote is replaced whole; no other is touched.
Exit codes: 0 written; 2 written, of material of which something was lost in reading (brukermote check lists it);
1 refused or wrong; 130 stopped by Ctrl-C (nothing is left half-written).`;

/** Adds `brukermote publish`, which writes what may be published. */
export function addPublishCommand(program: Command, does: Does): void {
  const command = program
    .command('publish')
    .argument('<project...>', projectsHelp)
    .description('Write findings, tables and figures to publish: no quotes, no small cells, no identifiers')
    .requiredOption('--out <folder>', 'folder to write (required)')
    .option(
      '--fewest <n>',
      'sources that a number must rest on',
      wholeNumberFrom(2, 'one source is one person'),
      defaultFewest,
    )
    .option('--names <file>', 'names that identify somebody here, one on each line')
    .option('--allow <kinds>', 'kinds of identifiers to let through, by name, with , between', allowedKinds)
    .option('--quotes', 'also write the tables of quotes')
    .addHelpText('after', help);
  withProjectOptions(withAnalysisOptions(command)).action(
    does(async () => (await import('../publishCommand.js')).publish),
  );
}

function allowedKinds(text: string): IdentifierKind[] {
  return listOf(text, ',').map((name) => {
    const kind = identifierKinds.find((each) => each === name);
    if (kind !== undefined) return kind;
    const hint = didYouMean(name, identifierKinds, '.');
    throw new InvalidArgumentError(`Unknown kind "${name}"${hint.en} Kinds: ${identifierKinds.join(', ')}.`);
  });
}
