import type { Command } from 'commander';
import { mappingHelp } from '../../readers/table/mappingKeys.js';
import { exitCodesHelp } from '../exitCodes.js';
import { projectsHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';
import { printOption } from './options.js';

const examples = `
Keys of --mapping, a JSON file such as {"source": "Document", "code": "Code", "attributes": {"level": "Level"}}:
${mappingHelp().en}

Examples:
  $ brukermote check data/brukermote
  $ brukermote check study.qdpx --lang en
  $ brukermote check study.qdpx --families families.xlsx
  $ brukermote check quotations.xlsx --codebook codebook.csv --all
  $ brukermote check codings.csv --strict --print json > report.json

Warnings are odd things of which everything was kept; losses are what was not kept as the file has it, one by one.
Last stands what the research questions need and the material lacks, and how it is coded; docs/code-it-so.md shows how in
NVivo, ATLAS.ti, MAXQDA, QualCoder and Excel, and docs/formats.md what is read of each. Which codes are which is said with
--families (brukermote families writes the sheet).
What takes longer than two seconds shows how far it is.
${exitCodesHelp}`;

/** Adds `brukermote check`, which reports what a project holds. */
export function addCheckCommand(program: Command, does: Does): void {
  const command = program
    .command('check')
    .argument('<project...>', projectsHelp)
    .description('Read a project and report what it holds, and everything that is odd or wrong in it')
    .addOption(printOption('text', 'json'))
    .option('--all', 'every place of a warning, not the first ones of each kind')
    .addHelpText('after', examples);
  withProjectOptions(command).action(does(async () => (await import('../checkCommand.js')).check));
}
