import { describe, expect, it } from 'vitest';
import { prioritiesOf } from '../../../src/questions/priorities/priorities.js';
import {
  incompleteTradeoffTable,
  priorityCycleTable,
  tradeoffTable,
} from '../../../src/questions/priorities/tradeoff.quotes.js';
import { few, ordered, sidesOnly, silent } from './examples.js';
import { weighing } from './tradeoffs.js';

describe('the quotes of trade-offs', () => {
  it('lead from each count to its quotes, in the order of the strengths', () => {
    const table = tradeoffTable(ordered);
    expect(table.rows).toHaveLength(42);
    expect(table.rows[0]).toMatchObject({ before: 'A', after: 'B', source: 's1' });
    expect(table.rows.at(-1)).toMatchObject({ before: 'B', after: 'C', source: 's13' });
    expect(tradeoffTable(ordered, { interest: ordered.focus!.interest }).rows).toHaveLength(28);
    expect(tradeoffTable(silent).caption).toContain('No selection puts');
    expect(incompleteTradeoffTable(sidesOnly).rows).toMatchObject([
      { before: 'A', after: '', source: 's1' },
      { before: '', after: 'B', source: 's2' },
    ]);
  });

  it('show what each circle rests on, for and against', () => {
    const broken = prioritiesOf(
      weighing('s1 A>B\ns2 A>B\ns3 B>A\ns1 B>C\ns2 C>A\ns4 A>D').inLanguage('en'),
      few,
    );
    expect(
      priorityCycleTable(broken).rows.map(({ circle: of, before, after, side, source }) => [
        of,
        before,
        after,
        side,
        source,
      ]),
    ).toEqual([
      ['A > B > C > A', 'A', 'B', 'for', 's1'],
      ['A > B > C > A', 'A', 'B', 'for', 's2'],
      ['A > B > C > A', 'B', 'A', 'against', 's3'],
      ['A > B > C > A', 'B', 'C', 'for', 's1'],
      ['A > B > C > A', 'C', 'A', 'for', 's2'],
    ]);
    expect(priorityCycleTable(ordered).caption).toBe('No circles.');
  });
});
