import { describe, expect, it } from 'vitest';
import { prioritiesFindings } from '../../../src/questions/priorities/findings.js';
import { priorities } from '../../../src/questions/priorities/priorities.js';
import {
  describeInterestShare,
  describePriorityCycles,
  describePriorityGroups,
  describePriorityOrder,
  describeTradeoffMaterial,
} from '../../../src/questions/priorities/statements.js';
import {
  interestShareTable,
  priorityGroupTable,
  priorityTable,
} from '../../../src/questions/priorities/tables.js';
import {
  incompleteTradeoffTable,
  priorityCycleTable,
  tradeoffTable,
} from '../../../src/questions/priorities/tradeoff.quotes.js';
import { weighing, withLevels } from './tradeoffs.js';

const few = { samples: 99, permutations: 199 };
const en = { language: 'en' } as const;
const sources = (count: number, says: (s: number) => string) =>
  Array.from({ length: count }, (_, s) =>
    says(s)
      .split(' ')
      .map((each) => `s${s} ${each}`)
      .join('\n'),
  ).join('\n');
const ordered = priorities(weighing(sources(14, (s) => `${s === 0 ? 'B>A' : 'A>B'} B>C A>C`)), {
  ...few,
  focus: 'C',
});
const circle = priorities(weighing(sources(30, (s) => ['A>B', 'B>C', 'C>A'][s % 3])), few);
const silent = priorities(weighing('s1 -'), few);
const alone = priorities(weighing('s1 A>B\ns1 B>C'), few);
const sidesOnly = priorities(weighing('s1 A>\ns2 >B'), few);

describe('statements on priorities', () => {
  it('count the material and what is left out', () => {
    const text = describeTradeoffMaterial(sidesOnly, en).text;
    expect(text).toContain('0 trade-offs in 0 sources, between 4 interests');
    expect(text).toContain('having one side of a trade-off only: 2');
    expect(describeTradeoffMaterial(silent).text).toMatch(/^Her mangler avveininger mellom hensyn/u);
  });

  it('tell the order and what it is worth', () => {
    expect(describePriorityOrder(ordered, en).text).toMatch(
      /^From first to last: \*\*A\*\* > \*\*B\*\* > \*\*C\*\*\. Such a difference between the interests is more than chance \(p = 0\.005/u,
    );
    expect(describePriorityOrder(circle, en).text).toContain('No common order can be told from chance');
    expect(describePriorityOrder(alone, en).text).toContain('With one source this cannot be tried');
    expect(describePriorityOrder(silent).text).toContain('Ingen utvalg setter ett hensyn foran et annet');
  });

  it('list circles with what speaks for and against them', () => {
    const text = describePriorityCycles(circle, en).text;
    expect(text).toContain('1 of 1 sets of three interests');
    expect(text).toContain('**A** > **B** (10–0) > **C** (10–0) > **A** (10–0)');
    expect(describePriorityCycles(ordered, en).text).toContain('0 of 1 sets of three interests');
    expect(describePriorityCycles(silent, en).text).toContain('no circles to look for');
  });

  it('tell how often the interest of choice comes first, or how to choose one', () => {
    expect(describeInterestShare(ordered, en).text).toMatch(
      /^\*\*C\*\* is put first in 0% .*: 0 of 28 trade-offs in 14 sources/u,
    );
    expect(describeInterestShare(ordered, en).text).toContain('less often than one half (p = 0.005)');
    expect(describeInterestShare(circle).text).toContain(
      'Sett `focus` i parametercellen til et av disse: A; B; C; D',
    );
    expect(describePriorityGroups(ordered, en).map(({ text }) => text)).toEqual([
      'The sources that weigh interests are not divided into groups by level.',
      'The sources that weigh interests are not divided into groups by kind of source.',
    ]);
  });
});

describe('tables of priorities', () => {
  it('lead from each count to its quotes, in the order of the strengths', () => {
    const table = tradeoffTable(ordered, en);
    expect(table.rows).toHaveLength(42);
    expect(table.rows[0]).toMatchObject({ before: 'A', after: 'B', source: 's1' });
    expect(table.rows.at(-1)).toMatchObject({ before: 'B', after: 'C', source: 's13' });
    expect(tradeoffTable(ordered, { ...en, interest: ordered.focus!.interest }).rows).toHaveLength(28);
    expect(tradeoffTable(silent).caption).toContain('Ingen utvalg');
    expect(incompleteTradeoffTable(sidesOnly, en).rows).toMatchObject([
      { before: 'A', after: '', source: 's1' },
      { before: '', after: 'B', source: 's2' },
    ]);
  });

  it('show what each circle rests on, for and against', () => {
    const broken = priorities(weighing('s1 A>B\ns2 A>B\ns3 B>A\ns1 B>C\ns2 C>A\ns4 A>D'), few);
    expect(
      priorityCycleTable(broken, en).rows.map(({ circle: of, before, after, side, source }) => [
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
    expect(priorityCycleTable(ordered).caption).toBe('Ingen sirkler.');
  });

  it('hold counts beside strengths, and a dash where there is no number', () => {
    const [first, , , last] = priorityTable(ordered, en).rows;
    expect(first).toMatchObject({ interest: 'A', before: 27, after: 1, sources: 14, rank: 1 });
    expect(last).toMatchObject({ interest: 'D', before: 0, strength: null, lower: null, rank: null });
    expect(priorityGroupTable(ordered, en).rows[0]).toMatchObject({
      sources: 14,
      tradeoffs: 42,
      adjusted: null,
    });
    expect(interestShareTable(ordered, en).rows[0]).toMatchObject({
      before: 0,
      after: 28,
      share: 0,
      sources: 14,
    });
    expect(interestShareTable(circle, en)).toMatchObject({ rows: [] });
    expect(priorityTable(silent).rows.every(({ strength }) => strength === null)).toBe(true);
  });
});

describe('findings on priorities', () => {
  it('say the order, the interest of choice and the circles, each with its n and caveat', () => {
    const findings = prioritiesFindings(ordered, en);
    expect(findings.map(({ sentence }) => sentence)).toEqual([
      'When interests are weighed against each other, **A** most often comes first and **C** most often last; the order is more than chance (p = 0.005).',
      expect.stringContaining('**C** is put first in 0% of the trade-offs of an average source'),
      expect.stringContaining('0 of 1 sets of three interests go in a circle'),
    ]);
    expect(findings.map(({ n }) => n)).toEqual([
      '42 trade-offs in 14 sources',
      '28 trade-offs in 14 sources',
      '42 trade-offs in 14 sources',
    ]);
    expect(findings.every(({ question, caveat }) => question === 'priorities' && caveat.length > 20)).toBe(
      true,
    );
  });

  it('say plainly where nothing was found, and where something is missing', () => {
    expect(prioritiesFindings(circle)[0].sentence).toContain(
      'Ingen felles rekkefølge mellom hensynene kan skilles fra tilfeldighet',
    );
    expect(prioritiesFindings(silent, en)).toHaveLength(1);
    expect(prioritiesFindings(silent, en)[0].sentence).toContain(
      'This material lacks trade-offs between interests',
    );
    expect(prioritiesFindings(sidesOnly, en)[0].sentence).toContain(
      'No selection of the material puts one interest',
    );
    expect(prioritiesFindings(alone, en)[0].sentence).toContain('Only one source weighs interests');
  });

  it('tell which interest parts the groups', () => {
    const notes = sources(40, (s) => (s < 20 ? 'A>B A>C' : 'B>A A>C'));
    const corpus = withLevels(weighing(notes), (s) => (s < 20 ? 'law' : 'counsellor'));
    const found = priorities(corpus, few);
    const text = prioritiesFindings(found, en)
      .map(({ sentence }) => sentence)
      .join('\n');
    expect(text).toContain('put in different orders when sources are divided by level (p = 0.005)');
    expect(describePriorityGroups(found, en)[0].text).toMatch(
      /\*\*A\*\* is put first most often in the group law and least often in counsellor/u,
    );
  });
});
