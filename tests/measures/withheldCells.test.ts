import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { publishableCells } from '../../src/measures/publishableCells.js';
import { withheldCells } from '../../src/measures/withheldCells.js';
import { corpusOf } from '../support/corpusOf.js';

const codes = 'A:condition B:condition X:indicator Y:indicator Z:indicator';

function withheldOf(rows: string, fewest: number): string[] {
  const matrix = coOccurrence(corpusOf(rows, { codes }));
  const isWithheld = withheldCells(matrix, fewest);
  return matrix
    .cells({ all: true })
    .filter(isWithheld)
    .map(({ row, column }) => row.id + column.id);
}

describe('cells that are withheld', () => {
  it('are those of few sources, however many selections they hold', () => {
    const rows = `
      s1 0-1 A X
      s1 2-3 A X
      s1 4-5 A X
      s1 6-7 A Y X
      s2 0-1 A Y Z
      s3 0-1 B Z`;
    expect(withheldOf(rows, 1)).toEqual([]);
    expect(withheldOf(rows, 2)).toEqual(['AX', 'AZ', 'BZ']);
  });

  it('are two where the cells of a row add up to its total', () => {
    // A has X three times (three sources), Y twice (two sources), Z once: 3 + 2 + 1 are all six selections with A.
    const rows = `
      s1 0-1 A X
      s2 0-1 A X
      s3 0-1 A X
      s1 2-3 A Y
      s2 2-3 A Y
      s1 4-5 A Z
      s1 6-7 Z
      s1 8-9 Y
      s1 10-11 X`;
    expect(withheldOf(rows, 2)).toEqual(['AY', 'AZ']);
  });

  it('keep their codes and totals in a record, and no other number', () => {
    const matrix = coOccurrence(
      corpusOf('s1 0-1 A X\ns1 2-3 A\ns2 0-1 A X\ns3 0-1 X\ns3 2-3 B X', { codes }),
    );
    const [ax, , , bx] = publishableCells(matrix, 2);
    expect(ax).toMatchObject({ row: 'A', column: 'X', count: 2, sources: 2, withheld: false });
    const numbers = Object.entries(bx).filter(([, value]) => typeof value === 'number');
    expect([bx.row, bx.column, bx.withheld, numbers]).toEqual([
      'B',
      'X',
      true,
      [
        ['rowTotal', 1],
        ['columnTotal', 4],
        ['units', 5],
        ['unknownUnits', 0],
      ],
    ]);
  });
});
