import type { Command } from 'commander';
import { exitCodesHelp } from '../exitCodes.js';
import { projectHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';

const examples = `
What is one thing:
  sources     of equal text, whatever they are called; then of equal name, where at most one has a text
  codes       of equal path; then of equal name, where no file has two of the name
  coders      of equal name; who has none is told apart by the file: unknown (b.qdpx)
  selections  at the same place, or of the same words where a file has no places
  codings     of the same coder, code and place: counted once, and told
Nothing is merged by a guess: sources of one name with different texts stay apart. Where the files say different things of one
(a family, a description, an attribute), the first file stands. All of that is in the report.

OUT is a project folder, or .qdpx, .qdc, .csv, .parquet, .xlsx, .graphml, as for convert; what it cannot hold is listed.

Examples:
  $ brukermote merge anna.qdpx bo.qdpx --out both             two coders' files of the same interviews, as a folder
  $ brukermote merge main.qdpx later.qdpx --out all.qdpx --lang en
  $ brukermote merge exports --out all.xlsx                   a folder of projects, or with a table for each interview
  $ brukermote merge anna.csv bo.csv --mapping mapping.json --out both --dry-run
      only the report: what is the same, what differs, what OUT cannot hold
  $ brukermote agreement anna.qdpx bo.qdpx                    every command takes several files, without writing anything

What takes longer than two seconds shows how far it is. OUT is written whole or not at all, and one that exists is replaced
with --force only.
${exitCodesHelp}`;

/** Adds `brukermote merge`, which writes several projects as one. */
export function addMergeCommand(program: Command, does: Does): void {
  const command = program
    .command('merge')
    .argument('<project...>', projectHelp)
    .description("Write several projects as one: coders' files of the same sources, or further sources")
    .requiredOption('--out <out>', 'folder or file to write; its ending says what (required)')
    .option('--all', 'every place of a warning, not the first ones of each kind')
    .option('--no-quotes', 'leave out texts, quotes and memos: confidential material')
    .option('--dry-run', 'only report, and print what cannot be held')
    .option('--force', 'replace what was written here before; never another file or folder')
    .addHelpText('after', examples);
  withProjectOptions(command).action(does(async () => (await import('../mergeCommand.js')).merge));
}
