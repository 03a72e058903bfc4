import { type AgreementUnit, agreementUnits } from '../agreement/codeTables.js';
import { type TestName, testNames, tests } from '../inference/tests.js';
import { type Matching, matchingRules } from '../units/spanMatching.js';
import { countedThings } from '../units/units.js';

/** What can be counted, a line each, for the help of `--unit`. */
export const unitHelp: string = helpList(
  countedThings.map(({ typed, thing }) => [
    typed.join(', '),
    thing.stratum === null
      ? `${thing.help.en}; no units, so without expected count and coefficients`
      : thing.help.en,
  ]),
);

/** The tests, a line each, for the help of `--test`. */
export const testHelp: string = helpList(testNames.map((name: TestName) => [name, tests[name].help.en]));

const agreementUnitWords: Readonly<Record<AgreementUnit, string>> = {
  selection: 'what any of the coders selected; selections of two coders are one unit when they share enough',
  character: 'every character of the text, coded or not',
  line: 'rows of a wide table, coded or not',
};

/** The units of agreement, a line each, for the help of `--unit`. */
export const agreementUnitHelp: string = helpList(
  agreementUnits.map((unit) => [unit, agreementUnitWords[unit]]),
);

const matchingWords: Readonly<Record<Matching['rule'], string>> = {
  overlap:
    'they share at least --minimum-overlap (0.5) of --overlap-of: both together (union), the shorter, the longer',
  identical: 'they are exactly the same span',
};

/** When selections are one unit, a line each, for the help of `--matching`. */
export const matchingHelp: string = helpList(matchingRules.map((rule) => [rule, matchingWords[rule]]));

/** Names in a column, and what each of them is beside it, broken where a line is full. */
function helpList(entries: readonly (readonly [name: string, help: string])[], width = 118): string {
  const column = Math.max(...entries.map(([name]) => name.length)) + 2;
  const lines = entries.map(([name, help]) => {
    const broken = [''];
    for (const word of help.split(' ')) {
      const last = broken[broken.length - 1];
      if (last !== '' && 2 + column + last.length + 1 + word.length > width) broken.push(word);
      else broken[broken.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    const indent = `\n${' '.repeat(2 + column)}`;
    return `  ${name.padEnd(column)}${broken.join(indent)}`;
  });
  return lines.join('\n');
}
