import { describe, expect, it } from 'vitest';
import { type CoOccurrenceOptions, coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { categoriesOf } from '../../../src/disclosure/countModel.js';
import { policies } from '../../../src/disclosure/policy.js';
import { Release } from '../../../src/disclosure/release.js';
import { cooccurrenceFindings } from '../../../src/inference/cooccurrence.findings.js';
import { matrixTests } from '../../../src/inference/matrixTests.js';
import { cooccurrencePart } from '../../../src/publication/cooccurrence/cooccurrencePart.js';
import { countedPairs } from '../../../src/publication/cooccurrence/countedPairs.js';
import { publicSources } from '../../../src/publication/publicSources.js';
import { isWithheld } from '../../../src/publication/publicTable.js';
import { chanceMaterial } from '../material.js';
import { countOf, releaseByHand, releasedTables } from '../released.js';

const policy = policies['oslomet-5'];

function partOf(options: CoOccurrenceOptions = {}, corpus = chanceMaterial()) {
  const sources = publicSources(corpus);
  const matrix = coOccurrence(corpus, options);
  const tests = matrixTests(matrix);
  const pairs = countedPairs(sources, policy, matrix, tests);
  const findings = cooccurrenceFindings(matrix, tests, { change: false });
  const part = cooccurrencePart({ pairs, findings });
  return { corpus, sources, matrix, tests, pairs, part };
}

const ways: readonly [string, CoOccurrenceOptions][] = [
  ['selections', {}],
  ['paragraphs', { unit: 'paragraph' }],
  ['sources', { unit: 'source' }],
  ['groups of sources', { unit: 'group:level' }],
  ['overlaps', { unit: 'overlap' }],
  ['weighted paragraphs', { unit: 'paragraph', counting: 'weighted' }],
  ['conditions with conditions', { rows: 'condition', columns: 'condition' }],
  ['all codes with all codes', { rows: 'all', columns: 'all' }],
  ['indicators with conditions', { rows: 'indicator', columns: 'condition' }],
];

describe.each(ways)('pairs of %s', (_, options) => {
  const { sources, matrix, pairs, part } = partOf(options);
  const known = new Map(part.subjects.map((subject) => [subject.key, subject]));

  it('have each two codes once, and the sources that the matrix counted, without the studies', () => {
    const names = pairs.pairs.map(({ cell }) => [cell.row.id, cell.column.id].sort().join());
    expect(new Set(names).size).toBe(names.length);
    for (const { cell, counted, studies } of pairs.pairs)
      if (options.unit !== 'group:level')
        expect(countOf(sources, known.get(counted)!, 'mentions', '') + studies).toBe(cell.sources);
  });

  it('say of sources only what is so in every stratum', () => {
    const sum = (key: string, stratum: number, categories: readonly number[]) =>
      categories.reduce((total, category) => total + known.get(key)!.counts[stratum][category], 0);
    for (const { lesser, greater } of part.within)
      for (const stratum of sources.strata.keys())
        expect(sum(lesser.subject, stratum, lesser.categories)).toBeLessThanOrEqual(
          sum(greater.subject, stratum, greater.categories),
        );
  });

  it('would like to show counts of subjects that there are, each once', () => {
    expect(new Set(part.candidates.map(({ key }) => key)).size).toBe(part.candidates.length);
    for (const { subject, set } of part.candidates)
      expect(categoriesOf(known.get(subject)!, set).length).toBeGreaterThan(0);
  });

  it('publish nothing computed where the number of sources is withheld', () => {
    const tables = releasedTables(part, releaseByHand(sources, policy, [part]));
    const totals = ['rowTotal', 'columnTotal'];
    for (const row of tables.get('pairs')!.rows.filter(({ sources: own }) => isWithheld(own)))
      for (const key of [
        'count',
        'expected',
        'z',
        'oddsRatio',
        'lower',
        'upper',
        'pValue',
        'adjusted',
        'informative',
        'jaccard',
        'lift',
        'units',
        'columnGivenRow',
      ])
        if (!totals.includes(key) && row[key] !== undefined && row[key] !== null)
          expect(isWithheld(row[key]), `${key} of ${row.row} × ${row.column}`).toBe(true);
    expect(tables.get('pairs')!.rows.length).toBe(pairs.pairs.filter(({ cell }) => cell.possible).length);
  });

  it('show nothing but words and literature where no count is shown', () => {
    const tables = releasedTables(part, new Release(policy, []));
    for (const { rows, name } of tables.values())
      for (const row of rows)
        for (const [key, value] of Object.entries(row))
          if (typeof value === 'number') expect([name, key]).toEqual([name, 'studies']);
    expect(matrix.counts.length).toBeGreaterThan(0);
  });
});

describe('the table of pairs', () => {
  const { sources, matrix, tests, part } = partOf();
  const release = releaseByHand(sources, policy, [part]);
  const tables = releasedTables(part, release);
  const cell = matrix.at('C1', 'V1');
  const row = tables.get('pairs')!.rows.find((each) => each.row === 'C1' && each.column === 'V1')!;

  it('has the numbers of the run', () => {
    const test = tests.find((each) => each.row.id === 'C1' && each.column.id === 'V1')!;
    expect(row.count).toBe(cell.count);
    expect(row.rowTotal).toBe(cell.rowTotal);
    expect(row.pValue).toBe(Number(test.pValue!.toFixed(4)));
    expect(row.adjusted).toBe(Number(test.adjusted!.toFixed(4)));
    expect(row.oddsRatio).toBe(Number(test.oddsRatio.estimate!.toFixed(2)));
    expect((row.sources as number) + (row.studies as number)).toBe(cell.sources);
  });

  it('looks the same for a pair of few sources and for one that is withheld to protect another', () => {
    const beside = new Release(
      policy,
      [...release.cells.values()].map((each) =>
        each.key === 'pair:C1:V1|mentions|' ? { ...each, status: 'beside' as const } : each,
      ),
    );
    const shown = releasedTables(part, beside).get('pairs')!.rows;
    const signs = (some: (typeof shown)[number]) =>
      ['sources', 'count', 'expected', 'z', 'pValue', 'informative', 'jaccard', 'units'].map(
        (key) => some[key],
      );
    const small = shown.find((each) => each.row === 'C3' && each.column === 'V3')!;
    expect(release.cells.get('pair:C3:V3|mentions|')!.status).toBe('small');
    expect(signs(shown.find((each) => each.row === 'C1' && each.column === 'V1')!)).toEqual(signs(small));
  });

  it('withholds what one source gives most of', () => {
    const strict = { ...policy, dominance: { n: 1, k: 1 } };
    const pairs = countedPairs(sources, strict, matrix, tests);
    const own = cooccurrencePart({ pairs, findings: part.findings });
    const released = releasedTables(own, releaseByHand(sources, strict, [own])).get('pairs')!;
    const first = released.rows.find((each) => each.row === 'C1' && each.column === 'V1')!;
    expect([typeof first.sources, first.count, first.z, first.pValue]).toEqual(['number', '×', '×', '×']);
    expect(own.findings.found.filter(({ restsOn }) => restsOn !== undefined && restsOn.length > 0)).toEqual(
      own.findings.found.filter(
        ({ key, restsOn }) => key === 'cooccurrence.nothing' && restsOn !== undefined,
      ),
    );
  });

  it('leaves out groups of which nothing is shown, and says how many', () => {
    const some = new Release(
      policy,
      [...release.cells.values()].filter(({ key }) => key.startsWith('pair:C1:') || !key.includes('kind=')),
    );
    const byKind = releasedTables(part, some).get('pairs-by-kind')!;
    expect(new Set(byKind.rows.map((each) => each.row))).toEqual(new Set(['C1']));
    expect([byKind.rows.length, byKind.withheld]).toEqual([6, expect.any(Number)]);
    expect(byKind.caption).toContain('12 rader der alt er holdt tilbake');
  });

  it('pools tables of a pair over the sources in which it could vary, and never those of few', () => {
    const pooled = tables.get('informative')!.rows.find((each) => each.row === 'C1' && each.column === 'V1')!;
    const { both, rowOnly, columnOnly, neither } = pooled as Record<string, number>;
    expect(both).toBeLessThanOrEqual(cell.count);
    expect(both + rowOnly).toBeLessThanOrEqual(cell.rowTotal);
    expect(both + columnOnly).toBeLessThanOrEqual(cell.columnTotal);
    expect(both + rowOnly + columnOnly + neither).toBeLessThanOrEqual(cell.units);
  });
});

describe('material without directions', () => {
  it('has sources and tests, and no sides', () => {
    const { part, sources } = partOf({}, chanceMaterial(false));
    const keys = part.tables.find(({ name }) => name === 'pairs')!.columns.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['sources', 'count', 'pValue']));
    expect(keys).not.toContain('promotes');
    expect(part.candidates.filter(({ set }) => set === 'hinders')).toEqual([]);
    expect(releasedTables(part, releaseByHand(sources, policy, [part])).get('pairs')!.rows.length).toBe(9);
  });
});

describe('the figure of pairs', () => {
  const { sources, part } = partOf();
  const release = releaseByHand(sources, policy, [part]);
  const tables = [...releasedTables(part, release).values()];
  const [figure] = part.figures(tables, release);
  const layers = figure.data.filter(({ type }) => type === 'heatmap') as unknown as {
    text: string[][];
    customdata: string[][];
    z: (number | null)[][];
  }[];

  it('prints the sign of what is withheld on a ground of its own, and never its number', () => {
    const withheld = tables[0].rows.filter(({ sources: own }) => own === '×');
    expect(withheld.length).toBeGreaterThan(0);
    expect(layers[1].text.flat().filter((text) => text.includes('×'))).toHaveLength(withheld.length);
    expect(layers[3].z.flat().filter((value) => value !== null)).toEqual(
      tables[0].rows.flatMap(({ sources: own }) => (typeof own === 'number' && own > 0 ? [own] : [])),
    );
  });

  it('says under the pointer what stands in the table', () => {
    const hidden = layers[1].customdata.flat().filter((text) => text.includes('C3') && text.includes('V3'));
    expect(hidden.length).toBeGreaterThan(0);
    for (const text of hidden) expect(text).toMatch(/×/u);
  });
});
