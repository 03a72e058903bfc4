import { describe, expect, it } from 'vitest';
import { codesByCodesNeeds } from '../../../src/readers/table/codesByCodes.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { oneFile } from '../../support/files.js';
import { problemsOf } from '../../support/problems.js';

const refusal = async (text: string) =>
  (await problemsOf(() => readTables(oneFile('m.csv', text), {}))).map(({ message }) => message);

describe('a table of codes by codes of a tool that it does not name', () => {
  it.each([
    ['square', ';Tid;Tillit\nTid;0;2\nTillit;2;0\n'],
    ['with sums', ';Tid;Tillit;SUM\nTid;0;2;2\nTillit;2;0;2\nSUM;2;2;4\n'],
    ['with coefficients', ';Tid;Tillit\nTid;;2 (0,33)\nTillit;2 (0,33);\n'],
    ['with empty halves', ';A;B;C\nA;;1;2\nB;;;3\nC;;;\n'],
  ])('is told what it lacks: %s', async (_, text) => {
    expect(await refusal(text)).toEqual([codesByCodesNeeds.en]);
  });

  it('is no table with other names on the other side', async () => {
    const [message] = await refusal(';Int1;Int2\nTid;0;2\nTillit;2;0\n');
    expect(message).not.toBe(codesByCodesNeeds.en);
  });
});
