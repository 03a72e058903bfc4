#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addAgreementCommand } from './agreementCommand.js';
import { addCheckCommand } from './checkCommand.js';
import { addConvertCommand } from './convertCommand.js';
import { addFamiliesCommand } from './familiesCommand.js';
import { addGuardCommand } from './guardCommand.js';
import { addMatrixCommand } from './matrixCommand.js';
import { Stopped } from './openForCommand.js';
import { printError, say } from './output.js';
import { packageVersion } from './packageRoot.js';
import { addPrivacyCommand } from './privacyCommand.js';
import { addRunCommand } from './runCommand.js';
import { addSynthesiseCommand } from './synthesiseCommand.js';

const program = new Command('brukermote')
  .version(packageVersion())
  .description('Co-occurrence of codes in qualitative material: counted, tested, and traced to its evidence.')
  .showHelpAfterError('(brukermote --help shows how)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Start here:
  $ npm start                                   run every notebook on the synthetic example
  $ npm start -- --project my-study.qdpx        the same on your own material
  $ npx brukermote check my-study.qdpx          what is in it, and what is odd
  $ npx brukermote families my-study.qdpx       say which codes are conditions and indicators
  $ npx brukermote matrix my-study.qdpx         the numbers, as CSV or JSON
  $ npx brukermote agreement my-study.qdpx      how far the coders agree
  $ npx brukermote convert my-study.qdpx out    into a folder, another tool's file, CSV, XLSX …
  $ npx brukermote privacy my-study.qdpx        what in it can tell who somebody is

Nothing leaves this machine. Exit codes: 0 done, 1 something is wrong in the material or the request, 130 stopped by Ctrl-C.`,
  );
addRunCommand(program);
addMatrixCommand(program);
addAgreementCommand(program);
addCheckCommand(program);
addFamiliesCommand(program);
addConvertCommand(program);
addPrivacyCommand(program);
addGuardCommand(program);
addSynthesiseCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed its own message, or the help that was asked for.
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else if (error instanceof Stopped) {
    say(error.message);
    process.exitCode = error.exitCode;
  } else {
    printError(error);
    process.exitCode = 1;
  }
}
