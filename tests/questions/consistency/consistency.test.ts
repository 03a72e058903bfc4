import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { documentConflicts } from '../../../src/questions/consistency/documentConflicts.js';
import { opposingUnits } from '../../../src/questions/consistency/opposingUnits.js';
import { corpusOf } from '../../support/corpusOf.js';
import { withSources } from '../../units/withSources.js';
import { codes, levels, withDirections } from './levels.js';

const found = consistencyOf(levels);
const cell = found.cells[0];
const quote = (corpus: Corpus, unit: number) => corpus.quote(found.directed.incidence.item[unit]);

describe('consistency, counted by hand', () => {
  it('takes every condition with every indicator, and each source that gives a direction once', () => {
    expect(found.cells.map((each) => each.codes.map(({ id }) => id))).toEqual([
      ['C', 'V'],
      ['D', 'V'],
    ]);
    expect(cell.sources.map(({ source, balance }) => [levels.sources[source].id, balance])).toEqual([
      ['d1', 1],
      ['d2', 1],
      ['o1', 1],
      ['o2', -1],
      ['k1', -1],
      ['k2', -1],
      ['k3', 0],
      ['s1', -1],
    ]);
    expect(cell.units).toHaveLength(12);
    expect(cell.all).toMatchObject({ sources: 8, promotes: 3, hinders: 4, ambivalent: 1, balance: -1 / 8 });
  });

  it('groups them by level, from the law down, and by kind; a source without a level is in none', () => {
    expect(found.groupings.map(({ attribute, groups, ordered }) => [attribute, ordered, groups])).toEqual([
      ['level', true, ['ministry', 'directorate', 'office', 'counsellor']],
      ['kind', false, ['document', 'interview', 'study']],
    ]);
    expect(found.groupings[0].scores).toEqual([1, 2, 4, 5]);
    const [byLevel, byKind] = cell.comparisons;
    expect(byLevel.groups.map(({ sources, balance }) => [sources, balance])).toEqual([
      [0, null],
      [2, 1],
      [2, 0],
      [3, -2 / 3],
    ]);
    expect(byLevel.sources).toBe(7);
    expect(byKind.groups.map(({ sources, balance }) => [sources, balance])).toEqual([
      [3, 1 / 3],
      [4, -1 / 4],
      [1, -1],
    ]);
  });

  it('counts the contradiction over pairs of sources, and without each source in turn', () => {
    const [{ contradiction, without }] = cell.comparisons;
    expect(contradiction).toMatchObject({ pairs: 16, falling: 8, rising: 0, index: 0.5 });
    // Without k1: (2x1 + 2x1 + 1x1) / (4 + 4 + 4) = 5/12; without k3: (2x1 + 2x2 + 1x2) / 12 = 8/12; d1 gives 5/11,
    // and each of the offices 6/11.
    expect(without.lowest).toBeCloseTo(5 / 12, 12);
    expect(without.highest).toBeCloseTo(8 / 12, 12);
  });

  it('tests the trend along the levels over all ways to deal them', () => {
    const { test, status, adjusted, holm } = cell.comparisons[0];
    expect([status, test?.kind, test?.method]).toEqual(['tested', 'trend', 'enumeration of tables']);
    // 210 ways to deal 2, 2 and 3 labels among 7 sources, each seen through the correlation with 2, 4 and 5.
    let [ways, reached] = [0, 0];
    const values = [1, 1, 1, -1, -1, -1, 0];
    const seen = Math.abs(correlation([2, 2, 4, 4, 5, 5, 5], values));
    for (const scores of dealt([2, 2, 4, 4, 5, 5, 5])) {
      ways++;
      if (Math.abs(correlation(scores, values)) >= seen - 1e-9) reached++;
    }
    expect(ways).toBe(210);
    expect(test?.pValue).toBeCloseTo(reached / ways, 12);
    // The only cell that could be tested, so nothing is added.
    expect([adjusted, holm]).toEqual([test?.pValue, test?.pValue]);
    expect(found.groupings[0]).toMatchObject({ tested: 1 });
    expect(found.groupings[0].omnibus).toMatchObject({
      cells: 1,
      sources: 7,
      permutations: 9999,
      seed: 2026,
    });
    // With a single cell the test of all cells is the test of the cell.
    expect(Math.abs(found.groupings[0].omnibus!.pValue! - test!.pValue!)).toBeLessThan(0.015);
  });

  it('says why a cell is not tested', () => {
    expect(found.cells[1].comparisons.map(({ status }) => status)).toEqual(['few sources', 'few sources']);
    const strict = consistencyOf(levels, { leastEachSide: 4 });
    expect(strict.cells[0].comparisons[0].status).toBe('one direction');
    const counsellors = levels.where({ source: ({ id }) => id.startsWith('k') });
    const one = consistencyOf(counsellors, { leastSources: 2, leastEachSide: 0 });
    expect(one.cells[0].comparisons[0].status).toBe('one group');
    // Two against two: of six ways to deal the levels two are as clear as can be.
    const four = levels.where({ source: ({ id }) => ['d1', 'd2', 'k1', 'k2'].includes(id) });
    const few = consistencyOf(four, { leastSources: 4 });
    expect(few.cells[0].comparisons[0]).toMatchObject({ status: 'untestable', adjusted: null, holm: null });
    expect(few.cells[0].comparisons[0].test?.smallestP).toBeCloseTo(1 / 3, 12);
    expect(few.groupings[0]).toMatchObject({ tested: 0, omnibus: null });
  });

  it('names a direction that at least three in four sources have', () => {
    const agreed = levels.where({ source: ({ id }) => ['o2', 'k1', 'k2', 's1', 'd1'].includes(id) });
    // Four in five hinder, but the directorate promotes.
    expect(consistencyOf(agreed, { leastSources: 4 }).cells[0].agreement).toMatchObject({
      kind: 'mostly',
      direction: 'hinders',
      against: [{ attribute: 'level', group: 'directorate', sources: 1 }],
    });
    expect(consistencyOf(agreed, { leastSources: 6 }).cells[0].agreement).toBeNull();
    expect(cell.agreement).toBeNull();
  });

  it('chooses opposing quotes by rule: extreme groups, the furthest source with most selections, its first', () => {
    const pair = opposingUnits(found, cell)!;
    expect([pair.promotes.group, pair.hinders.group]).toEqual(['directorate', 'counsellor']);
    expect(quote(levels, pair.promotes.unit)).toBe('d2 first');
    expect(quote(levels, pair.hinders.unit)).toBe('k2 second');
    const agreed = consistencyOf(levels.where({ source: ({ id }) => id.startsWith('k') }));
    expect(opposingUnits(agreed, agreed.cells[0])).toBeNull();
  });

  it('sets document against document, on conditions alone', () => {
    const { found: documents, conflicts, pairs, chance } = documentConflicts(levels);
    expect(documents.corpus.sources.map(({ id }) => id)).toEqual(['d1', 'd2', 'o2', 'm1']);
    expect(documents.groupings.map(({ attribute }) => attribute)).toEqual(['document_kind', 'level']);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({ opposing: 2, pairs: 3 });
    const id = (source: number) => documents.corpus.sources[source].id;
    expect([id(conflicts[0].promotes.source), id(conflicts[0].hinders.source)]).toEqual(['d2', 'o2']);
    expect(pairs.map((pair) => [pair.documents.map(id), pair.opposing, pair.agreeing])).toEqual([
      [['d1', 'o2'], [0], 0],
      [['d2', 'o2'], [0], 0],
    ]);
    // Whoever hinders, two pairs oppose on the one condition.
    expect(chance).toMatchObject({
      largest: 1,
      expected: 1,
      pValue: 1,
      clusters: { count: 4, grouped: false },
    });
  });

  it('counts documents of one office as one where pairs are set against chance, and gives no p of few', () => {
    const office = (id: string) => (id === 'd1' || id === 'o2' ? 'A' : id);
    const together = withSources(
      levels,
      Object.fromEntries(
        levels.sources.map(({ id, kind, attributes: { level } }) => [
          id,
          { kind, office: office(id), ...(level === undefined ? {} : { level }) },
        ]),
      ),
    );
    // d1 promotes and o2 hinders: together they balance, and d2 opposes nobody.
    const { chance, pairs } = documentConflicts(together);
    expect(pairs).toHaveLength(2);
    expect(chance).toMatchObject({
      largest: 0,
      pValue: null,
      clusters: { count: 3, grouped: true, few: true },
    });
    const apart = documentConflicts(together, { clusters: 'source' });
    expect(apart.chance).toEqual(documentConflicts(levels).chance);
    // An attribute that only interviews have is no cluster of documents.
    const teams = withSources(
      levels,
      Object.fromEntries(
        levels.sources.map(({ id, kind }) => [id, { kind, ...(kind === 'document' ? {} : { team: id }) }]),
      ),
    );
    expect(documentConflicts(teams, { clusters: 'team' }).found.clusters.by).toBeNull();
  });
});

describe('consistency of other material', () => {
  it('asks of conditions alone, or of codes that are named', () => {
    const alone = consistencyOf(levels, { columns: null });
    expect(alone.cells.map((each) => each.codes.map(({ id }) => id))).toEqual([['C'], ['D']]);
    expect(alone.cells[1].all).toMatchObject({ sources: 2, promotes: 2 });
    const named = consistencyOf(levels, { rows: 'D', columns: 'V' });
    expect(named.cells).toHaveLength(1);
    expect(named.cells[0].units.map((unit) => quote(levels, unit))).toEqual(['k2 first']);
  });

  it('says what is missing, and never throws for it', () => {
    const plain = corpusOf('s1 0-5 A B\ns1 6-9 A');
    const none = consistencyOf(plain);
    expect(none.missing).toEqual(['conditions', 'indicators', 'valence', 'levels']);
    expect(none.cells).toEqual([]);
    expect(none.groupings.map(({ attribute }) => attribute)).toEqual(['kind']);
    expect(documentConflicts(plain)).toMatchObject({ conflicts: [], pairs: [], chance: null });
    const undirected = consistencyOf(corpusOf('s1 0-5 C V', { codes: 'C:condition V:indicator' }));
    expect(undirected.cells[0].all).toMatchObject({ sources: 0, balance: null });
  });

  it('compares groups without a known order by their differences, and orders those that are given one', () => {
    const renamed = withSources(levels, {
      ...Object.fromEntries(levels.sources.map(({ id, kind }) => [id, { kind, level: id[0] }])),
    });
    expect(consistencyOf(renamed).groupings[0]).toMatchObject({
      ordered: false,
      groups: ['d', 'k', 'm', 'o', 's'],
    });
    const given = consistencyOf(renamed, { orders: { level: ['s', 'k', 'o', 'd', 'm'] } });
    expect(given.groupings[0]).toMatchObject({ ordered: true, groups: ['s', 'k', 'o', 'd', 'm'] });
    expect(given.cells[0].comparisons[0].contradiction.index).toBeLessThan(0);
  });

  it('says why these groups are compared, and whose their order is', () => {
    expect([found.chosen, ...found.groupings.map(({ orderOf }) => orderOf)]).toEqual([
      'default',
      'study',
      null,
    ]);
    expect(consistencyOf(levels, { by: ['kind'] }).chosen).toBe('asked');
    const flat = withSources(
      levels,
      Object.fromEntries(levels.sources.map(({ id, kind }) => [id, { kind, level: 'office' }])),
    );
    // One level is none to compare: kinds are used, and the level is missing all the same.
    expect(consistencyOf(flat)).toMatchObject({ chosen: 'no levels', missing: ['levels'] });
    expect(consistencyOf(flat).groupings.map(({ attribute }) => attribute)).toEqual(['kind']);
    const orders = { level: ['counsellor', 'office', 'directorate', 'ministry'] };
    expect(consistencyOf(levels, { orders }).groupings[0].orderOf).toBe('given');
  });

  it('keeps sources of one office together, and gives no p where the offices are few', () => {
    const inOffices = (offices: readonly string[]) =>
      withSources(
        levels,
        Object.fromEntries(
          levels.sources.map(({ id, kind, attributes: { level } }, i) => [
            id,
            { kind, ...(level === undefined ? {} : { level }), office: offices[i % offices.length] },
          ]),
        ),
      );
    const few = consistencyOf(inOffices(['A', 'B', 'C']));
    expect(few.clusters).toMatchObject({ by: 'office', count: 3 });
    expect(few.cells[0].comparisons[0]).toMatchObject({ status: 'few clusters', adjusted: null });
    expect(few.groupings[0]).toMatchObject({ tested: 0, omnibus: { pValue: null, clusters: { few: true } } });
    const alone = consistencyOf(inOffices(['A', 'B', 'C']), { clusters: 'source' });
    expect(alone.clusters).toMatchObject({ by: null, alikeness: null });
    expect(alone.cells[0].comparisons[0].test).toEqual(cell.comparisons[0].test);
    const own = consistencyOf(inOffices(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']));
    expect(own.cells[0].comparisons[0].test?.pValue).toBe(cell.comparisons[0].test?.pValue);
    expect(own.clusters.alikeness).toBeNull();
  });

  it('refuses an attribute that no source has', () => {
    expect(() => consistencyOf(levels, { by: ['levle'] })).toThrow(/no source has the attribute "levle"/u);
  });
});

describe('consistency, whatever the material', () => {
  const speech = fc.record({
    level: fc.constantFrom('directorate', 'office', 'counsellor'),
    codes: fc.array(fc.constantFrom('C V plus', 'C V minus', 'D V plus', 'D V minus', 'C V'), {
      minLength: 1,
    }),
  });
  const build = (sources: readonly { level: string; codes: readonly string[] }[], ids: readonly string[]) =>
    withSources(
      withDirections(
        corpusOf(
          sources
            .flatMap(({ codes: rows }, s) => rows.map((row, i) => `${ids[s]} ${i * 5}-${i * 5 + 4} ${row}`))
            .join('\n'),
          { codes },
        ),
      ),
      Object.fromEntries(sources.map(({ level }, s) => [ids[s], { level }])),
    );
  const summary = (corpus: Corpus) =>
    consistencyOf(corpus, { by: ['level'], leastSources: 3, leastEachSide: 1, permutations: 99 }).cells.map(
      ({ comparisons: [{ contradiction, test, groups, status }] }) => ({
        contradiction,
        status,
        balances: groups.map(({ group, balance }) => [group, rounded(balance)]),
        p: rounded(test?.method === 'enumeration of tables' ? test.pValue : null),
      }),
    );

  it('does not depend on the order of the sources, nor on a source that says nothing', () => {
    fc.assert(
      fc.property(fc.array(speech, { minLength: 3, maxLength: 7 }), (sources) => {
        const ids = sources.map((_, i) => `s${i}`);
        const plain = summary(build(sources, ids));
        expect(summary(build([...sources].reverse(), [...ids].reverse()))).toEqual(plain);
        const more = build(
          [...sources, { level: sources[0].level, codes: ['C V', '-'] }],
          [...ids, 'silent'],
        );
        expect(summary(more)).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  it('turns its signs when promotes and hinders change places', () => {
    const turned = (row: string) =>
      row.includes('plus') ? row.replace('plus', 'minus') : row.replace('minus', 'plus');
    fc.assert(
      fc.property(fc.array(speech, { minLength: 3, maxLength: 7 }), (sources) => {
        const ids = sources.map((_, i) => `s${i}`);
        const plain = summary(build(sources, ids));
        const other = summary(
          build(
            sources.map(({ level, codes: rows }) => ({ level, codes: rows.map(turned) })),
            ids,
          ),
        );
        expect(other.map(({ p }) => p)).toEqual(plain.map(({ p }) => p));
        expect(other.map(({ contradiction }) => rounded(contradiction.index))).toEqual(
          plain.map(({ contradiction: { index } }) => rounded(index === null ? null : -index)),
        );
      }),
      { numRuns: 30 },
    );
  });
});

function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 1e9) / 1e9 + 0;
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const dot = (a: readonly number[], b: readonly number[], ma: number, mb: number) =>
    a.reduce((sum, value, i) => sum + (value - ma) * (b[i] - mb), 0);
  return dot(x, y, mx, my) / Math.sqrt(dot(x, x, mx, mx) * dot(y, y, my, my));
}

/** Every distinct order of a list. */
function* dealt(list: readonly number[]): Generator<number[]> {
  if (list.length === 0) yield [];
  for (const first of new Set(list)) {
    const at = list.indexOf(first);
    for (const rest of dealt([...list.slice(0, at), ...list.slice(at + 1)])) yield [first, ...rest];
  }
}
