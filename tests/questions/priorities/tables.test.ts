import { describe, expect, it } from 'vitest';
import {
  interestShareTable,
  priorityGroupTable,
  priorityTable,
} from '../../../src/questions/priorities/tables.js';
import { circle, ordered, silent } from './examples.js';

describe('tables of priorities', () => {
  it('hold counts beside strengths, and a dash where there is no number', () => {
    const [first, , , last] = priorityTable(ordered).rows;
    expect(first).toMatchObject({ interest: 'A', before: 27, after: 1, sources: 14, rank: 1 });
    expect(last).toMatchObject({ interest: 'D', before: 0, strength: null, lower: null, rank: null });
    expect(priorityGroupTable(ordered).rows[0]).toMatchObject({
      sources: 14,
      tradeoffs: 42,
      adjusted: null,
    });
    expect(interestShareTable(ordered).rows[0]).toMatchObject({
      before: 0,
      after: 28,
      share: 0,
      sources: 14,
    });
    expect(interestShareTable(circle)).toMatchObject({ rows: [] });
    expect(priorityTable(silent).rows.every(({ strength }) => strength === null)).toBe(true);
  });
});
