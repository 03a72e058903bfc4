import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { conditionalOddsRatio } from '../../src/inference/conditionalOddsRatio.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { stratifiedMoments } from '../../src/inference/stratifiedMoments.js';
import { stratifiedTables, tablesOf } from '../../src/inference/stratifiedTables.js';
import { leaveOneOut } from '../../src/robustness/leaveOneOut.js';
import { leaveOneOutStatement } from '../../src/robustness/leaveOneOut.statements.js';
import { specificationCurve } from '../../src/robustness/specificationCurve.js';
import { incidence } from '../../src/units/incidence.js';
import { linesOf } from '../inference/support.js';
import { build, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';

const pair = { row: 'A', column: 'C' };
const exact = { test: 'exact' } as const;

describe('leaving out one source at a time', () => {
  // s1 binds A and C, s2 parts them a little, s3 has neither.
  const corpus = linesOf({ s1: 'AC AC AC - - -', s2: 'A A C C - AC', s3: 'B B - D' });
  const left = leaveOneOut(corpus, pair, exact);
  const without = (id: string) => left.sources.find(({ source }) => source.id === id)!;

  it('gives what the other sources give', () => {
    expect([left.count, left.unit, left.coders, left.units]).toEqual([4, 'line', 'any', 16]);
    // s2 alone: 1 of 6 with both, 3 x 3 / 6 = 1.5 expected.
    expect(without('s1')).toMatchObject({ both: 3, units: 6, count: 1 });
    expect(without('s1').z).toBeCloseTo((1 - 1.5) / Math.sqrt((1.5 * 3 * 3) / (6 * 5)), 12);
    // 1 with both, 2 with either alone, 1 with neither.
    expect(without('s1').oddsRatio).toBe(conditionalOddsRatio(tablesOf([[1, 3, 3, 6]]), 0.95).estimate);
    expect(without('s2')).toMatchObject({ count: 3, oddsRatio: Number.POSITIVE_INFINITY });
    expect(without('s3')).toMatchObject({ both: 0, count: 4, z: left.z, influence: 0 });
  });

  it('names the source that moves z most, and those without which its sign changes', () => {
    expect(left.sources.map(({ source }) => source.id)).toEqual(['s1', 's2', 's3']);
    expect(without('s1').influence).toBeCloseTo(left.z! - without('s1').z!, 12);
    expect(left.turning.map(({ id }) => id)).toEqual(['s1']);
    expect(left.carrying).toEqual([]);
    expect(left.range.z).toEqual({ lowest: without('s1').z, highest: without('s2').z });
    expect(left.range.count).toEqual({ lowest: 1, highest: 4 });
  });

  it('leaves nothing out of windows and overlap events, and says why', () => {
    for (const unit of ['window:2', 'overlap'] as const) {
      const none = leaveOneOut(corpus, pair, { unit });
      expect(none).toMatchObject({ unit, status: 'no test', sources: [], count: Number.NaN, z: null });
      expect(leaveOneOutStatement(none).text).toContain('ingen p');
    }
  });

  it('names a source without which nothing is left, first', () => {
    const one = leaveOneOut(linesOf({ s1: 'A - C AC', s2: 'B - D' }), pair, exact);
    expect(one.carrying.map(({ id }) => id)).toEqual(['s1']);
    expect(one.sources[0]).toMatchObject({ z: null, influence: null, count: 0 });
    expect(one.range.z).toEqual({ lowest: one.z, highest: one.z });
  });

  it('equals counting anew in a corpus without the source', () => {
    fc.assert(
      fc.property(
        randomProject('line'),
        fc.constantFrom('line' as const, 'selection' as const, 'source' as const),
        (project, unit) => {
          const whole = build(project);
          const found = leaveOneOut(whole, pair, { ...exact, unit, coders: 'any' });
          for (const each of found.sources) {
            const rest = whole.where({ source: (source) => source.id !== each.source.id });
            const [a, c] = [rest.code('A').index, rest.code('C').index];
            const tables = stratifiedTables(incidence(rest, { unit, coders: 'any' }), a, c);
            const { count, z } = stratifiedMoments(tables);
            expect(each.count).toBe(count);
            if (z === null) expect(each.z).toBeNull();
            else expect(each.z).toBeCloseTo(z, 9);
            const { estimate } = conditionalOddsRatio(tables, 0.95);
            if (estimate === null || estimate === 0 || estimate === Number.POSITIVE_INFINITY)
              expect(each.oddsRatio).toBe(estimate);
            else expect(each.oddsRatio! / estimate).toBeCloseTo(1, 9);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('says in words why there is nothing to leave out', () => {
    expect(leaveOneOut(corpus, undefined)).toMatchObject({ status: 'no pair', sources: [], z: null });
    const alone = leaveOneOut(linesOf({ s1: 'AC A C -' }), pair, exact);
    expect([alone.status, alone.reason]).toEqual(['one source', { kind: 'one source' }]);
    const unused = leaveOneOut(linesOf({ s1: 'A A', s2: 'A -' }), pair, exact);
    expect(unused.status).toBe('never used');
    expect(unused.reason).toMatchObject({ kind: 'never used', code: { id: 'C' } });
    const alike = leaveOneOut(linesOf({ s1: 'AC AC', s2: 'AC AC' }), pair, exact);
    expect(alike.status).toBe('in every unit');
  });

  it('is by the exchange test where no other is named, and says what z and the odds ratio are of', () => {
    // Sixteen sources in which A goes with C and B with D; the last has neither A nor C.
    const many = linesOf(
      Object.fromEntries(
        Array.from({ length: 16 }, (_, i) => [
          `s${i}`,
          i === 15
            ? 'B D BD B'
            : `AC B D A${i % 3 === 0 ? 'D' : 'C'} BD C A - BD AC ${i % 2 === 0 ? 'BC' : 'A'}`,
        ]),
      ),
    );
    const found = leaveOneOut(many, pair);
    const matrix = coOccurrence(many, { rows: 'A;B', columns: 'C;D' });
    const record = matrixTests(matrix).find(({ row, column }) => row.id + column.id === 'AC')!;
    expect(found).toMatchObject({ test: 'exchange', status: 'tested', count: record.count });
    expect([found.passages, found.expected, found.z, found.oddsRatio]).toEqual([
      record.passages,
      record.expected,
      record.z,
      record.oddsRatio.estimate,
    ]);
    expect(found.range.z).toEqual({
      lowest: Math.min(record.leaveOneSourceOut!.lowest, record.z!),
      highest: Math.max(record.leaveOneSourceOut!.highest, record.z!),
    });
    const neither = found.sources.find(({ source }) => source.id === 's15')!;
    expect(neither).toMatchObject({ z: found.z, influence: 0 });
    const odds = found.sources.map(({ oddsRatio }) => oddsRatio!);
    expect(Math.min(...odds)).toBeLessThan(found.oddsRatio!);
    expect(Math.max(...odds)).toBeGreaterThan(found.oddsRatio!);
    expect(leaveOneOutStatement(found).text).toContain('z (byttetest) = +');
  });

  it('has the z of the matrix whatever else was chosen of the exchange test', () => {
    const asked = corpusOf(
      Array.from({ length: 12 }, (_, i) =>
        [
          'A C Q',
          'B D',
          'E C',
          `A ${i % 3 === 0 ? 'D' : 'C'}`,
          'E D Q',
          'C Q',
          'B F',
          `A ${i % 2 === 0 ? 'Q' : ''}`,
          'B C',
        ]
          .map((codes, line) => `s${i} L${line} ${codes}`)
          .join('\n'),
      ).join('\n'),
      { codes: 'A:condition B:condition E:condition C:indicator D:indicator F:indicator Q:other' },
    );
    const usual = leaveOneOut(asked, pair).z;
    for (const chosen of [{ within: 'Q' }, { reach: 2 }, { clusters: 'source' }]) {
      const record = matrixTests(coOccurrence(asked), chosen).find(
        ({ row, column }) => row.id + column.id === 'AC',
      )!;
      expect(leaveOneOut(asked, pair, chosen).z).toBe(record.z);
      const { specifications } = specificationCurve(asked, pair, { usual: chosen, nulls: ['exchange'] });
      expect(specifications.find((each) => each.usual)).toMatchObject({ z: record.z, pValue: record.pValue });
      if (chosen.clusters === undefined) expect(record.z).not.toBeCloseTo(usual!, 3);
    }
  });

  it('has nothing by the curveball, which draws all sources together, and says so', () => {
    const none = leaveOneOut(corpus, pair, { test: 'curveball' });
    expect(none).toMatchObject({ status: 'no sources', z: null, sources: [] });
    expect(leaveOneOutStatement(none).text).toContain('Curveball-testen trekker alle kilder samlet');
  });

  it('counts a heading through its descendants', () => {
    const tree = corpusOf('s1 0-1 A X\ns1 2-3 B\ns2 0-1 A X\ns2 2-3 B', { codes: 'P A<P B X' });
    expect(leaveOneOut(tree, { row: 'P', column: 'X' })).toMatchObject({ rollUp: true, count: 2 });
    expect(leaveOneOut(tree, { row: 'P', column: 'X' }, { rollUp: false }).status).toBe('never used');
  });
});
