import type { Command } from 'commander';
import { analysisHelp, withAnalysisOptions } from '../analysisFlags.js';
import { projectsHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';

const examples = `
Examples:
  $ brukermote findings data/brukermote
      the page of findings: three plain sentences, then which codes go together, how far the coders agree, the five questions,
      how robust it is, and what to code to answer more
  $ brukermote findings study.qdpx --lang en --out findings
      findings.md and findings.json in the folder findings; a file that is there is never overwritten
  $ brukermote findings study.qdpx --json findings.json
      the page as text, and the same as data: each sentence with its key, its numbers, its n, its null and its verdict
  $ brukermote findings study.qdpx --json - --coders majority
      the data alone
  $ brukermote findings codings.csv --codebook codebook.csv --families families.xlsx --sources sources.xlsx

No notebook is run, and no figure or table is made; brukermote run gives the same page with all of it.
docs/findings.md describes the data.

${analysisHelp}
Unit, coders, roll-up, rows, columns and test are those of the matrix; the questions have units of their own, and take the
coders, the seed and the number of draws.`;

/** Adds `brukermote findings`, which prints the page of findings. */
export function addFindingsCommand(program: Command, does: Does): void {
  const command = program
    .command('findings')
    .argument('<project...>', projectsHelp)
    .description('Print what was found, on one page: plain sentences, each with its numbers and its caveat')
    .option('--json <file>', 'also write it as data to a new file; - prints the data instead of the page')
    .option('--no-change', 'leave out what would change each finding, which takes most of the time')
    .option('--out <folder>', 'write findings.md and findings.json to a folder instead of printing')
    .addHelpText('after', examples);
  withProjectOptions(withAnalysisOptions(command)).action(
    does(async () => (await import('../findingsCommand.js')).findings),
  );
}
