import type { Command } from 'commander';
import { withLanguageOption } from '../projectOptions.js';
import type { Does } from './does.js';

const help = `
The codebook of the study, to code with or to change: organisational conditions, indicators of value creation, interests
with the two sides of a trade-off, valence (promotes, hinders, destroys, ambivalent), whose value it is, needs and
expectations, each with a description in Norwegian and English. It is a template: it holds no sources and no codings. docs/code-it-so.md says how to code with it.

  .qdc           REFI-QDA codebook, which NVivo, ATLAS.ti, MAXQDA and QualCoder import
  .xlsx, .csv    a sheet, which --codebook reads; the workbook offers families and roles as lists

Examples:
  $ brukermote template --out codebook.qdc
  $ brukermote template --out codebook.xlsx --lang en
  $ brukermote check codings.xlsx --codebook codebook.xlsx

Names are in the language of --lang. A file that is there is never overwritten.`;

/** Adds `brukermote template`, which writes the codebook of the study as a template. */
export function addTemplateCommand(program: Command, does: Does): void {
  const command = program
    .command('template')
    .description('Write a template codebook for the study: conditions, indicators, interests, valence')
    .requiredOption('--out <file>', 'a new .qdc, .xlsx or .csv (required)')
    .addHelpText('after', help);
  withLanguageOption(command).action(does(async () => (await import('../templateCommand.js')).template));
}
