import { type Command, Option } from 'commander';
import { coderRules } from '../../units/coderRule.js';
import { unitChoices } from '../../units/units.js';
import { tableLayouts } from '../../writers/convertTarget.js';
import { exitCodes } from '../exitCodes.js';
import { projectHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';

const examples = `
What is written, by the ending of OUT:
  (none)      project folder: everything, as CSV tables and texts (Frictionless Data Package)
  .qdpx       REFI-QDA project, for NVivo, ATLAS.ti, MAXQDA, QualCoder and others
  .qdc        REFI-QDA codebook
  .csv        tidy: a row for each coding; --table units: a row for each unit, 0/1 for each code; --table codes
  .parquet    the same tables for R, Python and DuckDB; not read back here
  .xlsx       workbook: codings, codes, sources, attributes, coders, memos, the project, and lines, readings and
              judgements not made where there are any; read back here with all its sheets
  .graphml    network of codes, for Gephi, Cytoscape, igraph and NetworkX

What OUT cannot hold is listed first, counted; --dry-run prints the list and writes nothing. A file that is read back
here differs from the project in what was listed, and in nothing else.

Examples:
  $ brukermote convert study.qdpx study                         into a folder that holds everything
  $ brukermote convert data/brukermote brukermote.qdpx          for another tool
  $ brukermote convert data/brukermote codings.csv --no-quotes  offsets and codes, and not a word of the material
  $ brukermote convert data/brukermote wide.csv --unit source --coders reconciled
  $ brukermote convert study.qdpx codings.xlsx --dry-run        what a workbook would lose

CSV is safe to open in a spreadsheet: a cell that would run as a formula has an apostrophe in front, and the column
"neutralised" says where, so that reading it here gives the text back to the letter. For Norwegian letters in
Excel take .xlsx. OUT is written whole or not at all; one that exists is replaced
with --force, if it was written here and nobody changed it.
Exit codes: ${exitCodes.done} written, also where OUT cannot hold all of it (that was chosen, and is listed); ${exitCodes.losses} written, of a project of which
something was lost in reading (brukermote check lists it); ${exitCodes.refused} not written; ${exitCodes.stopped} stopped by Ctrl-C (nothing is half-written).`;

/** Adds `brukermote convert`, which writes a project in another format. */
export function addConvertCommand(program: Command, does: Does): void {
  const command = program
    .command('convert')
    .argument('<project>', projectHelp)
    .argument('<out>', 'folder or file to write; its ending says what')
    .description('Write a project in another format, and say first what that format cannot hold')
    .addOption(
      new Option('--table <layout>', 'which table, for .csv and .parquet (default: codings)').choices(
        tableLayouts,
      ),
    )
    .option('--unit <unit>', `rows of the wide table: ${unitChoices.join(', ')}; counts of .graphml`)
    .option('--coders <rule>', `whose codings count there (${coderRules.join(', ')}, coder:ID)`)
    .option('--no-quotes', 'leave out texts, quotes and memos: confidential material')
    .option('--dry-run', 'only print what cannot be held')
    .option('--force', 'replace what was written here before; never another file or folder')
    .addHelpText('after', examples);
  withProjectOptions(command).action(does(async () => (await import('../convertCommand.js')).convert));
}
