import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noTestText } from '../../src/cooccurrence/noTest.labels.js';
import { analysisOf } from '../../src/inference/analysis/analysis.js';
import type { AnalysisOptions } from '../../src/inference/analysis/analysisOptions.js';
import { cellTests } from '../../src/inference/cellTests.js';
import { exactTest } from '../../src/inference/exactTest.js';
import { stratifiedMoments } from '../../src/inference/stratifiedMoments.js';
import { pooledTable, stratifiedTables } from '../../src/inference/stratifiedTables.js';
import { reasonText } from '../../src/robustness/reason.labels.js';
import { isComputed, type Specification } from '../../src/robustness/specification.js';
import { specificationCurve } from '../../src/robustness/specificationCurve.js';
import { specificationSummary } from '../../src/robustness/specificationSummary.js';
import { incidence } from '../../src/units/incidence.js';
import { expectShare, linesOf } from '../inference/support.js';
import { build, codeIds, everyCode, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';

const lines = linesOf({
  s1: 'AC AC B - D BD A AC - -',
  s2: 'A C BD B - AC',
  s3: 'AC - BC D',
});
const pair = { row: 'A', column: 'C' };
const matrix = { rows: 'A; B', columns: 'C; D' };
const find = (specifications: readonly Specification[], wanted: Partial<Specification>) =>
  specifications.filter((each) =>
    Object.entries(wanted).every(([key, value]) => each[key as keyof Specification] === value),
  );
const reasonsOf = (curve: ReturnType<typeof specificationCurve>) =>
  Object.fromEntries(
    curve.dropped.map(({ value, reason }) => [value, reasonText(curve.corpus, reason, 'en')]),
  );

describe('a specification curve', () => {
  it('has every combination of choices once', () => {
    const curve = specificationCurve(lines, pair, matrix);
    const { units, coders, rollUps, measures, nulls, specifications } = curve;
    expect(units).toEqual(['selection', 'line', 'source']);
    expect(coders).toEqual(['any']);
    expect(rollUps).toEqual([false]);
    const combinations = specifications.map(({ unit, coders: rule, rollUp, measure, null: name }) =>
      [unit, rule, rollUp, measure, name].join(),
    );
    expect(combinations.length).toBe(
      units.length * coders.length * rollUps.length * measures.length * nulls.length,
    );
    expect(new Set(combinations).size).toBe(combinations.length);
  });

  it('marks the analysis that was chosen as the usual one, and has it whatever else it has', () => {
    const usualOf = (usual: AnalysisOptions) =>
      specificationCurve(lines, pair, { ...matrix, usual })
        .specifications.filter((each) => each.usual)
        .map(({ unit, coders, null: test }) => [unit, coders, test].join());
    expect(usualOf({})).toEqual([`line,any,${analysisOf(lines, matrix).analysis.test}`]);
    expect(usualOf({ unit: 'selection', test: 'curveball' })).toEqual(['selection,any,curveball']);
    expect(usualOf({ unit: 'group:kind', test: 'exact' })).toEqual(['group:kind,any,exact']);
    expect(usualOf({ test: 'permutation', coders: 'coder:anna' })).toEqual(['line,coder:anna,exact']);
    // Windows are no units, so no specification is the usual one.
    expect(usualOf({ unit: 'window:4' })).toEqual([]);
    expect(specificationCurve(lines, pair, { usual: { seed: 7 } }).seed).toBe(7);
  });

  it('says what each test and each measure say one by one', () => {
    const { specifications } = specificationCurve(lines, pair, matrix);
    const units = incidence(lines, { unit: 'line' });
    const [a, c] = [lines.code('A'), lines.code('C')];
    const tables = stratifiedTables(units, a.index, c.index);
    const [exact] = find(specifications, { unit: 'line', measure: 'jaccard', null: 'exact' });
    expect(exact).toMatchObject({ count: 5, sources: 3, rank: 1, of: 4, percentile: 1, status: 'tested' });
    expect(exact.pValue).toBe(exactTest(tables).pValue);
    const { expected, z } = stratifiedMoments(tables);
    expect([exact.expected, exact.z]).toEqual([expected, z]);
    // A and C in 7 lines each, in 5 of them both.
    expect(exact.value).toBeCloseTo(5 / 9, 12);

    const [shift] = find(specifications, { unit: 'line', measure: 'jaccard', null: 'shift' });
    const [tested] = cellTests(units, [a], [c], { test: 'shift', bootstrap: 0 });
    expect(shift.pValue).toBe(tested.pValue);
    expect(shift.expected).toBeCloseTo(tested.expected!, 12);

    const [pooled] = find(specifications, { unit: 'line', measure: 'lift', null: 'pooled' });
    expect(pooled.pValue).toBe(exactTest(pooledTable(tables)).pValue);
    // 20 lines, A in 7 of them and C in 7: 49 / 20 expected when all lines are alike.
    expect([pooled.expected, pooled.value]).toEqual([2.45, 5 / 2.45]);
  });

  it('draws from the nulls that are drawn from, and comes near what is known of them', () => {
    const options = {
      ...matrix,
      units: ['line'] as const,
      nulls: ['exact', 'permutation', 'curveball'] as const,
    };
    const curve = specificationCurve(lines, pair, { ...options, permutations: 4000 });
    const [exact, permutation, curveball] = find(curve.specifications, { measure: 'jaccard' });
    expectShare(permutation.pValue!, exact.pValue!, 4000);
    const rows = ['A', 'B', 'C', 'D'].map((id) => lines.code(id));
    const joint = cellTests(incidence(lines, { unit: 'line' }), rows.slice(0, 2), rows.slice(2), {
      test: 'curveball',
      permutations: 4000,
      bootstrap: 0,
    });
    expect(Math.abs(curveball.pValue! - joint[0].pValue!)).toBeLessThan(0.05);
    expect(curve.permutations).toBe(4000);
    expect(specificationCurve(lines, pair, { ...options, permutations: 4000 })).toEqual(curve);
    expect(specificationCurve(lines, pair, { ...matrix, nulls: ['exact'] }).permutations).toBeNull();
    expect(() => specificationCurve(lines, pair, { permutations: 0 })).toThrow(
      'whole number from 1; found 0',
    );
  });

  it('marks what one gets without choosing anything', () => {
    const usual = specificationCurve(lines, pair, matrix).specifications.filter((each) => each.usual);
    expect(usual).toHaveLength(1);
    expect(usual[0]).toMatchObject({
      unit: 'line',
      coders: 'any',
      rollUp: false,
      measure: 'jaccard',
      null: 'exchange',
    });
  });

  it('drops a rule that gives the codings of another, and says so', () => {
    const curve = specificationCurve(lines, pair, matrix);
    const same = 'gives the same codings as at least one coder';
    expect(reasonsOf(curve)).toMatchObject({
      majority: same,
      all: same,
      reconciled: same,
      'coder:anna': same,
      paragraph: 'no coded source has a text to cut up',
      window: noTestText('window', 'en'),
      true: 'neither of the two codes has descendants',
      permutation: 'the same null hypothesis as the exact test, which computes it without drawing',
    });
  });

  it('keeps the rules that differ, and names what two coders without a reconciled coding lack', () => {
    const two = corpusOf(`
      s1 0-1 A X @anna
      s1 0-1 A @berit
      s1 2-3 B X @anna
      s1 2-3 B X @berit
      s1 4-5 A @berit`);
    const curve = specificationCurve(two, { row: 'A', column: 'X' });
    expect(curve.coders).toEqual(['any', 'majority', 'coder:anna', 'coder:berit']);
    expect(reasonsOf(curve)).toMatchObject({
      all: 'gives the same codings as a majority of the coders',
      reconciled: 'a source of several coders has no reconciled coding',
    });
    const counts = (coders: Specification['coders']) =>
      find(curve.specifications, { coders, unit: 'selection', measure: 'jaccard', null: 'exact' })[0].count;
    // Anna alone saw A with X.
    expect([counts('any'), counts('majority'), counts('coder:anna'), counts('coder:berit')]).toEqual([
      1, 0, 1, 0,
    ]);
  });

  it('bounds the coders by name, and names those who are left out', () => {
    const rows = ['k1', 'k2', 'k3', 'k4'].map(
      (coder, i) => `s1 ${i}-${i + 1} A @${coder}\ns1 ${i + 9}-${i + 10} ${i < 2 ? 'X' : '-'} @${coder}`,
    );
    const many = corpusOf(rows.join('\n'));
    const curve = specificationCurve(many, { row: 'A', column: 'X' }, { mostCoders: 2 });
    expect(curve.coders.filter((rule) => rule.startsWith('coder:'))).toEqual(['coder:k1', 'coder:k2']);
    expect(reasonsOf(curve)['coder:k4']).toBe('only the 2 coders with most codings are taken');
  });

  it('drops a unit that gives the units of another, and keeps the usual one', () => {
    const coded = linesOf({ s1: 'AC A C B', s2: 'AC B D' });
    const curve = specificationCurve(coded, pair, matrix);
    expect(curve.units).toEqual(['line', 'source']);
    expect(reasonsOf(curve).selection).toBe('gives the same units as line');
  });

  it('counts paragraphs and sentences where there is a text', () => {
    const text = 'Hun fikk hjelp.\nDet tok tid.\n\nSaken stoppet.\nIngen ringte.\n\nSlutt.';
    const rows = ['s1 0-14 A X', 's1 16-28 B', 's1 30-44 A', 's1 45-58 X'];
    const curve = specificationCurve(
      corpusOf(rows.join('\n'), { texts: { s1: text } }),
      { row: 'A', column: 'X' },
      { rows: 'A; B', columns: 'X' },
    );
    expect(curve.units).toEqual(['selection', 'line', 'paragraph', 'source']);
    expect(reasonsOf(curve).sentence).toBe('gives the same units as line');
    const count = (unit: Specification['unit']) =>
      find(curve.specifications, { unit, measure: 'jaccard', null: 'exact' })[0]?.count;
    expect([count('selection'), count('paragraph'), count('source')]).toEqual([1, 2, 1]);
  });

  it('rolls up where a code has descendants, and only so where it is a heading', () => {
    const codes = 'P A<P B X';
    const applied = corpusOf('s1 0-1 A X\ns1 2-3 P\ns1 4-5 B\ns1 6-7 X', { codes });
    const curve = specificationCurve(applied, { row: 'P', column: 'X' });
    expect(curve.rollUps).toEqual([false, true]);
    const count = (rollUp: boolean) =>
      find(curve.specifications, { rollUp, unit: 'selection', measure: 'jaccard', null: 'exact' })[0].count;
    expect([count(false), count(true)]).toEqual([0, 1]);

    const heading = corpusOf('s1 0-1 A X\ns1 4-5 B\ns1 6-7 X', { codes });
    const rolled = specificationCurve(heading, { row: 'P', column: 'X' });
    expect(rolled.rollUps).toEqual([true]);
    expect(rolled.specifications.find((each) => each.usual)).toMatchObject({ rollUp: true, count: 1 });
  });

  it('keeps what cannot be computed, with a reason', () => {
    const { specifications } = specificationCurve(lines, pair, matrix);
    const failed = specifications.filter((each) => !isComputed(each));
    expect(failed.every(({ reason, pValue, z }) => reason !== null && pValue === null && z === null)).toBe(
      true,
    );
    const why = (wanted: Partial<Specification>) =>
      find(specifications, { ...wanted, measure: 'jaccard' })[0];
    expect(why({ unit: 'source', null: 'shift' })).toMatchObject({ status: 'in every unit' });
    expect(why({ unit: 'source', null: 'pooled' })).toMatchObject({ status: 'same as exact' });
    const quotes = corpusOf('s1 "a" A X\ns1 "b" A\ns1 "c" B\ns2 "d" X\ns2 "e" B');
    const unordered = specificationCurve(quotes, { row: 'A', column: 'X' });
    const [shift] = find(unordered.specifications, { unit: 'selection', null: 'shift' });
    expect(shift).toMatchObject({ status: 'no sequence', count: 1 });
    expect(shift.reason).toEqual({ kind: 'no order' });
  });

  it('says so where a code is never used', () => {
    const unused = corpusOf('s1 0-1 A\ns1 2-3 B\ns2 0-1 A', { codes: 'A B X' });
    const curve = specificationCurve(unused, { row: 'A', column: 'X' });
    expect(curve.specifications.length).toBeGreaterThan(0);
    const { status, reason, count, value } = find(curve.specifications, {
      unit: 'selection',
      null: 'exact',
    })[0];
    expect([status, reasonText(curve.corpus, reason, 'nb'), count, value]).toEqual([
      'never used',
      'X er ikke brukt i noen enhet; det er ikke noe å teste.',
      0,
      0,
    ]);
  });

  it('tells two codes that cannot meet from two that do not', () => {
    const kinds = corpusOf('s1 0-1 A\ns1 2-3 B\ns2 0-1 X\ns2 2-3 B');
    const sources = kinds.sources.map((source, i) => ({
      ...source,
      kind: i === 0 ? ('interview' as const) : ('document' as const),
    }));
    const apart = new (Object.getPrototypeOf(kinds).constructor)({ ...kinds, sources }) as typeof kinds;
    const { specifications } = specificationCurve(apart, { row: 'A', column: 'X' });
    expect(new Set(specifications.map(({ status }) => status))).toEqual(new Set(['impossible']));
  });

  it('is empty where there is no pair, and refuses a code with itself', () => {
    const curve = specificationCurve(lines, undefined);
    expect([curve.row, curve.specifications]).toEqual([null, []]);
    expect(specificationSummary(curve)).toMatchObject({
      computed: 0,
      medianPercentile: null,
      decisive: null,
    });
    expect(() => specificationCurve(lines, { row: 'A', column: 'A' })).toThrow('two different codes');
    expect(() => specificationCurve(lines, { row: 'A', column: 'Q' })).toThrow('unknown code "Q"');
  });

  it('tells how far it has come', () => {
    const steps: string[] = [];
    specificationCurve(lines, pair, { onProgress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(['1/3', '2/3', '3/3']);
  });

  it('has numbers or reasons, and never NaN, whatever the project', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('span' as const, 'line' as const).chain(randomProject),
        fc.shuffledSubarray([...codeIds], { minLength: 2, maxLength: 2 }),
        (project, [row, column]) => {
          const curve = specificationCurve(build(project), { row, column }, everyCode);
          const isRight = (each: Specification) =>
            isComputed(each) === (each.reason === null) &&
            isComputed(each) === (each.pValue !== null && each.z !== null) &&
            !Object.values(each).some(Number.isNaN) &&
            (each.rank === null || (each.rank >= 1 && each.rank <= each.of)) &&
            (!isComputed(each) || each.pValue! > 0);
          expect(curve.specifications.filter((each) => !isRight(each))).toEqual([]);
          const { computed, specifications, top, above, significant } = specificationSummary(curve);
          expect(computed).toBeLessThanOrEqual(specifications);
          for (const { count, of } of [top, above, significant]) expect(count).toBeLessThanOrEqual(of);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('does not change when rows and columns change places, or sources their order', () => {
    fc.assert(
      fc.property(randomProject('line'), (project) => {
        const numbers = (curve: ReturnType<typeof specificationCurve>) =>
          curve.specifications.map(({ rank, of, pValue, count, status }) => ({
            rank,
            of,
            p: pValue === null ? null : Number(pValue.toPrecision(9)),
            count,
            status,
          }));
        const corpus = build(project);
        // What is drawn changes with the order of the codes and of the sources.
        const options = { ...everyCode, nulls: ['exact', 'shift', 'pooled'] as const };
        const here = specificationCurve(corpus, { row: 'A', column: 'C' }, options);
        const swapped = specificationCurve(corpus, { row: 'C', column: 'A' }, options);
        expect(numbers(swapped)).toEqual(numbers(here));
        const reordered = specificationCurve(
          build(project, [2, 0, 3, 1]),
          { row: 'A', column: 'C' },
          options,
        );
        // Coders are numbered as they come, and so may be the rules.
        const sorted = (curve: typeof here) =>
          numbers(curve)
            .map((each) => JSON.stringify(each))
            .sort();
        expect(sorted(reordered)).toEqual(sorted(here));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the summary of a curve', () => {
  const nulls = ['exact', 'shift', 'curveball', 'pooled'] as const;
  const curve = specificationCurve(lines, pair, { ...matrix, nulls });
  const summary = specificationSummary(curve);

  it('counts a test once whatever the measure, a ranking once whatever the null, and the foil apart', () => {
    // Lines and selections, each with exact, shift and curveball; sources have both codes in all of them.
    expect(summary.above).toEqual({ count: 6, of: 6 });
    expect(summary.foil.of).toBe(2);
    expect(summary.top.of).toBe(10);
    expect(summary.computed).toBe(2 * 5 * 4);
    expect(summary.specifications).toBe(3 * 5 * 4);
  });

  it('tells what a choice does to the rank and to the tests, where it has a part in them', () => {
    const of = (choice: string, value: string) =>
      summary.byChoice.find((each) => each.choice === choice && each.value === value)!;
    expect(of('unit', 'line')).toMatchObject({ computed: 20, above: { count: 3, of: 3 } });
    expect(of('unit', 'source')).toMatchObject({ computed: 0, medianPercentile: null });
    expect(of('measure', 'lift')).toMatchObject({ above: null, significant: null, top: { of: 2 } });
    expect(of('null', 'pooled')).toMatchObject({
      medianPercentile: null,
      top: null,
      above: { count: 2, of: 2 },
    });
  });

  it('names the choice on which the place depends most', () => {
    // Within sources A and C stand apart; over sources they go together.
    const apart = linesOf({ s1: 'A A C C -', s2: 'A C C -', s3: '- - - -', s4: 'B - - -', s5: 'D B D -' });
    const decisive = specificationSummary(specificationCurve(apart, pair, matrix)).decisive!;
    expect([decisive.choice, decisive.lowest.value, decisive.highest.value]).toEqual([
      'unit',
      'selection',
      'source',
    ]);
  });
});
