import { describe, expect, it } from 'vitest';
import { neutralisedNote, restoredTable } from '../../src/shared/formulaCells.js';

describe('cells that were made safe for a spreadsheet', () => {
  it('come back to the letter, and what was done is no column any more', () => {
    const restored = restoredTable(
      ['quote', 'memo', 'neutralised'],
      [
        ["'=1+1", "'=x", 'quote'],
        ["'=1+1", 'x', ''],
      ],
    );
    expect(restored).toEqual({
      columns: ['quote', 'memo'],
      rows: [
        ['=1+1', "'=x"],
        ["'=1+1", 'x'],
      ],
    });
  });

  it('are told by number where the names of columns would not come apart', () => {
    expect(neutralisedNote(['a', 'b'], [0, 1])).toBe('a;b');
    const columns = ['a', 'a;b', 'b'];
    expect(neutralisedNote(columns, [1])).toBe('#2');
    expect(restoredTable([...columns, 'neutralised'], [["'=1", "'=2", "'=3", '#2']]).rows).toEqual([
      ["'=1", '=2', "'=3"],
    ]);
  });

  it('are left as they are where a column of another tool only has that name', () => {
    const table = [['x', 'neutralised'], [["'=1", 'yes']]] as const;
    expect(restoredTable(...table)).toEqual({ columns: table[0], rows: table[1] });
  });
});
