import { type Command, Option } from 'commander';
import type { ImportReport } from '../corpus/importReport.js';
import { importSummary } from '../report/importTables.js';
import type { Language } from '../shared/language.js';
import { describeProblem, type Problem, ProblemsError } from '../shared/problem.js';
import { openForCommand } from './openForCommand.js';
import { printResult } from './output.js';
import { type ProjectFlags, withProjectOptions } from './projectOptions.js';

interface CheckFlags extends ProjectFlags {
  readonly print: 'text' | 'json';
}

const examples = `
Examples:
  $ brukermote check data/brukermote
  $ brukermote check study.qdpx --lang en
  $ brukermote check codings.csv --codebook codebook.csv --print json

Exit code: 0 when the material was read (with or without warnings), 1 when it was not.`;

export function addCheckCommand(program: Command): void {
  const command = program
    .command('check')
    .argument('<project>', 'project folder, .qdpx, .qdc or table')
    .description('Read a project and report what it holds, and everything that is odd or wrong in it')
    .addOption(new Option('--print <as>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples);
  withProjectOptions(command).action(async (path: string, flags: CheckFlags) => {
    try {
      const { report } = await openForCommand(path, flags);
      printResult(flags.print === 'json' ? JSON.stringify(report, null, 2) : reportText(report, flags.lang));
    } catch (error) {
      if (flags.print !== 'json' || !(error instanceof ProblemsError)) throw error;
      printResult(JSON.stringify(unread(path, error.problems), null, 2));
      process.exitCode = 1;
    }
  });
}

function reportText(report: ImportReport, language: Language): string {
  const summary = importSummary(report, { language });
  const width = Math.max(...summary.rows.map((row) => String(row.what).length));
  const lines = summary.rows.map((row) => `${String(row.what).padEnd(width)}  ${row.value ?? '–'}`);
  const warnings = report.warnings.map((warning) => `  ${describeProblem(warning)}`);
  return [...lines, ...warnings].join('\n');
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
    errors,
  };
}
