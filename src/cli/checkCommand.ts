import { type Command, Option } from 'commander';
import { importText } from '../corpus/import.tables.js';
import { type Problem, ProblemsError } from '../shared/problem.js';
import { openForCommand } from './openForCommand.js';
import { printResult } from './output.js';
import { type ProjectFlags, projectHelp, withProjectOptions } from './projectOptions.js';

interface CheckFlags extends ProjectFlags {
  readonly print: 'text' | 'json';
  readonly all?: boolean;
  readonly strict?: boolean;
}

const examples = `
Examples:
  $ brukermote check data/brukermote
  $ brukermote check study.qdpx --lang en
  $ brukermote check quotations.xlsx --codebook codebook.csv --all
  $ brukermote check codings.csv --strict --print json > report.json

What takes longer than two seconds shows how far it is. Exit code: 0 when the material was read (with or without
warnings), 1 when it was not, 2 with --strict when there are warnings or parts that were not understood, 130 when
Ctrl-C stopped it.`;

export function addCheckCommand(program: Command): void {
  const command = program
    .command('check')
    .argument('<project>', projectHelp)
    .description('Read a project and report what it holds, and everything that is odd or wrong in it')
    .addOption(new Option('--print <as>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--all', 'every place of a warning, not the first ones of each kind')
    .option('--strict', 'exit code 2 when there are warnings or parts that were not understood')
    .addHelpText('after', examples);
  withProjectOptions(command).action(async (path: string, flags: CheckFlags) => {
    try {
      const imported = await openForCommand(path, flags);
      const { report } = imported;
      const text = () => importText(imported, { all: flags.all === true });
      printResult(flags.print === 'json' ? JSON.stringify(report, null, 2) : text());
      const odd = report.warnings.length + report.notUnderstood.length;
      if (flags.strict === true && odd > 0) process.exitCode = 2;
    } catch (error) {
      if (flags.print !== 'json' || !(error instanceof ProblemsError)) throw error;
      printResult(JSON.stringify(unread(path, error.problems), null, 2));
      process.exitCode = 1;
    }
  });
}

/** The report of material that could not be read: nothing is known but what is wrong. */
function unread(project: string, errors: readonly Problem[]) {
  return {
    project,
    format: null,
    tool: null,
    sources: null,
    codes: null,
    codesUsed: null,
    codings: null,
    selections: null,
    coders: null,
    offsets: null,
    warnings: [],
    notUnderstood: [],
    errors,
  };
}
