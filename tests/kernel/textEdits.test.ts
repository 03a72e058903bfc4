import ts from '@tslab/typescript-for-tslab';
import { expect, it } from 'vitest';
import { spelledOutProperties, watchedAwaits } from '../../src/kernel/cellSyntax.js';
import { placeBefore, withInsertions } from '../../src/kernel/textEdits.js';

it('puts pieces in, and finds the way back to every place', () => {
  const insertions = [
    { at: 4, text: 'xy' },
    { at: 1, text: '-' },
  ];
  const text = withInsertions('abcdef', insertions);
  expect(text).toBe('a-bcdxyef');
  for (const [place, letter] of [...'abcdef'].entries())
    expect(placeBefore(insertions, text.indexOf(letter))).toBe(place);
  // Within a piece: where it was put in.
  expect(placeBefore(insertions, 6)).toBe(4);
});

it('spells out properties that are named after a variable, in what is made and in what is taken apart', () => {
  const spelled = (source: string) => withInsertions(source, spelledOutProperties(ts, source));
  expect(spelled('f({ language, unit: 1 })')).toBe('f({ language: language, unit: 1 })');
  expect(spelled('({ a, b = 2 } = found);')).toBe('({ a: a, b: b = 2 } = found);');
  expect(spelled('const { corpus } = project;')).toBe('const { corpus } = project;');
});

it('looks after each wait, however deep', () => {
  const output = 'const a = await f(await g);';
  expect(withInsertions(output, watchedAwaits(ts, output, 'look'))).toBe(
    'const a = look(look(), await f(look(look(), await g)));',
  );
});
