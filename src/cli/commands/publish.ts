import { type Command, InvalidArgumentError, Option } from 'commander';
import { crossMeanings, defaultPolicy, policyNames } from '../../disclosure/policy.js';
import { analysisHelp, withAnalysisOptions } from '../analysisFlags.js';
import { projectsHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';
import { wholeNumberFrom } from './options.js';

const help = `
What is written to FOLDER, to lie beside an article: README.md (what it is, under which policy, what is withheld),
findings.md and findings.json (the one page), tables/*.csv, figures/*.png and *.json, publication.json.
No text, no memo, no coding and no notebook; no quote, unless --quotes asks for them.

Numbers are those of run. Withheld afterwards is every number of sources that is small under the policy, and all from
which one could be computed: before anything is written, all that would be published is attacked at once with integer
programming. What does not stand is marked; a finding stands only where every number that it rests on does.

Policies (--policy):
  oslomet-5  1 to 5 sources are not shown; × is one of these or more, and which of them is not said (default)
  tre-10     0 to 9 are not shown; × is fewer than 10, · is withheld to protect another
  three      1 and 2 are not shown; × is fewer than 3, · is withheld to protect another
--cross mark|band gives another meaning to × than the policy does.

What was published of a project is remembered in PROJECT.publications.json beside it (--ledger: elsewhere): later
publications are attacked together with it. Keep it with the project, as confidential as that. Where the material has
changed by a few sources, nothing is published, unless --despite-earlier says so.

--for-checking writes something else: records of sources without names, texts, coders and order, for one reader who
has agreed to the terms in the folder (TERMS.md). Attributes are so coarse that --k sources share each combination, and
the records are held together with all that is published of the project.

A code whose name is somebody's words (it stands in a source) is shown by its id or a number; --label-codes FILE gives
names (CSV with code, label). Where a label holds an identifier, nothing is written: give it a pseudonym first
(brukermote privacy --redact), or let the text through by itself (--allow-item).

Examples:
  $ brukermote publish study.qdpx --out publication
  $ brukermote publish data/brukermote --out publication --lang en --policy three
  $ brukermote publish study.qdpx --audit
      tries it, and writes nothing
  $ brukermote publish study.qdpx --for-checking --out records-for-reviewer
  $ brukermote publish study.qdpx --out publication --names participants.txt --label-codes labels.csv
  $ brukermote publish study.qdpx --out publication --allow-item "Storgata 1"

${analysisHelp}
Unit, coders, roll-up, rows and columns are those of the matrix; the questions have units of their own, and take the
coders, the seed and the number of draws.

Equal material, choices and earlier publications give equal files. A folder that publish wrote is replaced whole; no
other is touched.
Exit codes: 0 written; 2 written, of material of which something was lost in reading (brukermote check lists it);
1 refused or wrong; 130 stopped by Ctrl-C (nothing is left half-written).`;

/** Adds `brukermote publish`, which writes what may be published. */
export function addPublishCommand(program: Command, does: Does): void {
  const command = program
    .command('publish')
    .argument('<project...>', projectsHelp)
    .description('Write findings, tables and figures to publish: no quotes, no small numbers, no identifiers')
    .option('--out <folder>', 'folder to write')
    .addOption(
      new Option('--policy <policy>', 'which numbers of sources are withheld')
        .choices(policyNames)
        .default(defaultPolicy),
    )
    .addOption(
      new Option('--cross <meaning>', 'what × means (default: as the policy says)').choices(crossMeanings),
    )
    .option('--audit', 'print what was tried against it; without --out nothing is written')
    .option('--ledger <file>', 'list of publications (default: PROJECT.publications.json beside the project)')
    .option('--despite-earlier', 'publish although numbers differ a little from an earlier publication')
    .option('--label-codes <file>', 'CSV of names under which codes are published: code, label')
    .option('--names <file>', 'names that identify somebody here, one on each line')
    .option('--allow-item <text>', 'a text to let through, as it stands; may be given again', collect)
    .option('--allow-items <file>', 'such texts, one on each line')
    .option('--for-checking', 'write records for a reader who has agreed to terms, in place of a publication')
    .option(
      '--k <n>',
      'records for checking: sources that share each combination of attributes, at least',
      wholeNumberFrom(2, 'one source is one person'),
      5,
    )
    .option('--quotes', 'also write quotes: one at most for each pair of codes and direction that is shown')
    .addOption(gone('--fewest <n>', 'Say which policy instead: --policy', policyNames))
    .addOption(gone('--allow <kinds>', 'Let each text through by itself instead: --allow-item', ['"TEXT"']))
    .addHelpText('after', help);
  withProjectOptions(withAnalysisOptions(command)).action(
    does(async () => (await import('../publishCommand.js')).publish),
  );
}

function collect(text: string, earlier: readonly string[] = []): string[] {
  return [...earlier, text];
}

/** An option that there was once: who knows it is told what to say now. */
function gone(flags: string, instead: string, words: readonly string[]): Option {
  return new Option(flags).hideHelp().argParser(() => {
    throw new InvalidArgumentError(`${instead} ${words.join('|')}.`);
  });
}
