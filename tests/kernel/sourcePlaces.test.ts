import ts from '@tslab/typescript-for-tslab';
import { expect, it } from 'vitest';
import { sourceLine } from '../../src/kernel/sourcePlaces.js';

const source = [
  "import { show } from '..';",
  'interface Named { name: string }',
  '',
  'const half = (n: number): number => {',
  "  throw new RangeError('no');",
  '};',
  'half(2 as number);',
].join('\n');
const made = [
  'exports.half = void 0;',
  'const __1 = require("..");',
  'const half = (n) => {',
  '    throw new RangeError("no");',
  '};',
  'exports.half = half;',
  'exports.tsLastExpr = half(2);',
].join('\n');

it('finds the line of the cell that JavaScript comes from', () => {
  const lineOf = (text: string) => sourceLine(ts, source, made, made.indexOf(text));
  expect(lineOf('new RangeError')).toBe(5);
  expect(lineOf('half(2)')).toBe(7);
});

it('tells nothing where nothing of the cell comes before', () => {
  expect(sourceLine(ts, source, 'void 0;', 0)).toBeNull();
});
