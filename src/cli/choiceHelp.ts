import { type TestName, testNames, tests } from '../inference/tests.js';
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
