import type { Command } from 'commander';
import { coderRules } from '../../units/coderRule.js';
import { analysisHelp, withAnalysisOptions } from '../analysisFlags.js';
import { testHelp, unitHelp } from '../choiceHelp.js';
import { projectsHelp, withProjectOptions } from '../projectOptions.js';
import type { Does } from './does.js';
import { printOption } from './options.js';

const examples = `
Examples:
  $ brukermote matrix data/brukermote --print csv
      conditions x indicators, a row for each cell that is not empty
  $ brukermote matrix study.qdpx --rows all --columns all --unit overlap --print json
      overlapping pairs of codings, for every two codes
  $ brukermote matrix codings.csv --families families.csv --rows condition --columns indicator --roll-up
  $ brukermote matrix data/brukermote --rows "C06;C07" --columns V06 --coders coder:K1

What is counted (--unit):
${unitHelp}

Whose codings (--coders): ${coderRules.join(', ')}, coder:ID. Default: reconciled where there is one, else any.
What is expected, z, p, adjusted p and the odds ratio with its interval are those of a test (--test); without one there are
counts and measures only. z is not corrected for the number of cells:
  $ brukermote matrix data/brukermote --test exchange --adjust bh --print json
  $ brukermote matrix data/brukermote --test permutation --permutations 9999 --seed 1 --adjust maxT

--row and --column print that cell only. p keeps the adjustment for all cells of the families that it was picked from, also
where --rows and --columns name single codes, unless the cell was declared beforehand (--declared):
  $ brukermote matrix data/brukermote --test exchange --row C06 --column V06
  $ brukermote matrix data/brukermote --row C06 --column V06 --explain
      every z and odds ratio of the cell in words: which is which, and how it comes about
  $ brukermote matrix study.qdpx --test exchange --declared preanalysis.json
      { "registered": "2026-02-01", "note": "…", "cells": [["C06", "V06"]] }

${testHelp}

${analysisHelp}`;

/** Adds `brukermote matrix`, which prints the co-occurrence matrix. */
export function addMatrixCommand(program: Command, does: Does): void {
  const command = program
    .command('matrix')
    .argument('<project...>', projectsHelp)
    .description('Print the co-occurrence matrix, one tidy record for each cell')
    .option('--all', 'empty cells too; with a test those that have a p are printed anyway')
    .option('--explain', 'the cell of --row and --column in words: which of its numbers is which')
    .addOption(printOption('csv', 'json'))
    .addHelpText('after', examples);
  withProjectOptions(withAnalysisOptions(command)).action(
    does(async () => (await import('../matrixCommand.js')).matrix),
  );
}
