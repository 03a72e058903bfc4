import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askConsistency } from '../../../src/questions/consistency/askConsistency.js';
import { consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { consistencyFindings } from '../../../src/questions/consistency/findings.js';
import {
  agreedCells,
  mostlyAgreedCells,
  rankedContradictions,
} from '../../../src/questions/consistency/ranking.js';
import { beyondChance } from '../../../src/statistics/beyondChance.js';
import { corpusOf } from '../../support/corpusOf.js';
import { withSources } from '../../units/withSources.js';
import { codes, withDirections } from './levels.js';

/** Sources that each say one thing of C with V. */
function sayings(
  says: readonly {
    readonly kind: 'document' | 'interview';
    readonly level?: string;
    readonly plus: boolean;
  }[],
) {
  const rows = says.map(({ plus }, i) => `s${i} 0-5 C V ${plus ? 'plus' : 'minus'}`).join('\n');
  const sources = Object.fromEntries(says.map(({ kind, level }, i) => [`s${i}`, { kind, level }]));
  return withSources(withDirections(corpusOf(rows, { codes })), sources);
}

const document = { kind: 'document', plus: true } as const;
const interview = { kind: 'interview', plus: false } as const;
const six = Array.from({ length: 6 }, () => interview);

describe('agreement', () => {
  it('is not where one document promotes and six interviews hinder, though six in seven say the same', () => {
    const found = consistencyOf(sayings([document, ...six]));
    expect(found.groupings.map(({ attribute }) => attribute)).toEqual(['kind']);
    const [{ agreement, all }] = found.cells;
    expect(all).toMatchObject({ sources: 7, hinders: 6, promotes: 1 });
    expect(agreement).toMatchObject({
      kind: 'mostly',
      direction: 'hinders',
      against: [{ attribute: 'kind', group: 'document', sources: 1, balance: 1 }],
    });
    expect([agreedCells(found).length, mostlyAgreedCells(found).length]).toEqual([0, 1]);
  });

  it('is where the one source that promotes is in a group of which most hinder', () => {
    const found = consistencyOf(
      sayings([{ ...interview, plus: true }, ...six, { ...document, plus: false }]),
    );
    expect(found.cells[0].agreement).toEqual({ kind: 'agreed', direction: 'hinders', against: [] });
    // Three in four of eight are six; with two more that promote it is no longer so.
    const less = consistencyOf(
      sayings([...six, ...Array.from({ length: 3 }, () => ({ ...interview, plus: true }))]),
    );
    expect(less.cells[0].agreement).toBeNull();
  });

  it('counts a group as against where its mean is even but more of its sources stand on the other side', () => {
    // The documents: one promotes with all it says, two hinder with half of what they say: mean 0.
    const corpus = withSources(
      withDirections(
        corpusOf(
          `
  d1 0-5 C V plus
  d2 0-5 C V minus
  d2 6-9 C V minus
  d2 10-14 C V plus
  d2 15-19 C V minus
  d3 0-5 C V minus
  d3 6-9 C V minus
  d3 10-14 C V plus
  d3 15-19 C V minus
  ${[1, 2, 3, 4, 5].map((i) => `i${i} 0-5 C V plus`).join('\n')}
  ${[6, 7, 8].map((i) => `i${i} 0-5 C V plus`).join('\n')}
  i9 0-5 C V minus
`,
          { codes },
        ),
      ),
      Object.fromEntries(
        ['d1', 'd2', 'd3', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => `i${i}`)].map((id) => [
          id,
          { kind: id.startsWith('d') ? ('document' as const) : ('interview' as const) },
        ]),
      ),
    );
    const [{ agreement, comparisons }] = consistencyOf(corpus).cells;
    expect(comparisons[0].groups[0]).toMatchObject({
      group: 'document',
      balance: 0,
      promotes: 1,
      hinders: 2,
    });
    expect(agreement).toMatchObject({ kind: 'mostly', against: [{ group: 'document' }] });
  });

  it('is found by every grouping that is used', () => {
    const levels = ['office', 'office', 'office', 'office', 'office', 'law'];
    const says = levels.map((level, i) => ({ ...interview, level, plus: i === 5 }));
    const corpus = sayings([...says, { ...document, plus: false, level: 'office' }]);
    expect(consistencyOf(corpus, { by: ['kind'] }).cells[0].agreement?.kind).toBe('agreed');
    expect(consistencyOf(corpus).cells[0].agreement).toMatchObject({
      kind: 'mostly',
      against: [{ attribute: 'level', group: 'law' }],
    });
  });

  it('excludes contradiction, and what all agree on excludes what most do, whatever the material', () => {
    const saying = fc.record({
      kind: fc.constantFrom('document' as const, 'interview' as const),
      level: fc.constantFrom('law', 'office', 'counsellor'),
      plus: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(saying, { minLength: 2, maxLength: 16 }), (says) => {
        const found = consistencyOf(sayings(says), { leastSources: 2, leastEachSide: 1, permutations: 199 });
        const holding = found.groupings.flatMap((_, k) =>
          rankedContradictions(found, k).filter((cell) => beyondChance(cell.comparisons[k].adjusted)),
        );
        const lists = [agreedCells(found), mostlyAgreedCells(found), [...new Set(holding)]];
        const listed = lists.flat();
        expect(new Set(listed).size).toBe(listed.length);
        for (const cell of agreedCells(found)) {
          const sign = cell.agreement!.direction === 'promotes' ? 1 : -1;
          for (const { groups } of cell.comparisons)
            for (const { balance } of groups) expect(sign * (balance ?? 0)).toBeGreaterThanOrEqual(0);
        }
        for (const cell of mostlyAgreedCells(found))
          expect(cell.agreement!.against.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('is told of the documents in words, with their number', () => {
    const found = askConsistency(sayings([document, ...six]).inLanguage('en'));
    const keys = consistencyFindings(found).map(({ key }) => key);
    expect(keys).toContain('consistency.mostly');
    expect(keys).not.toContain('consistency.agreed');
  });
});
