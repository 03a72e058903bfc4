import { describe, expect, it } from 'vitest';
import { policies } from '../../../src/disclosure/policy.js';
import { Release } from '../../../src/disclosure/release.js';
import { consistencyPart } from '../../../src/publication/consistency/consistencyPart.js';
import { publicSources } from '../../../src/publication/publicSources.js';
import { isWithheld } from '../../../src/publication/publicTable.js';
import { askConsistency } from '../../../src/questions/consistency/askConsistency.js';
import { consistency } from '../../../src/questions/consistency/question.js';
import { levels } from '../../questions/consistency/levels.js';
import { chanceMaterial } from '../material.js';
import { countOf, releaseByHand, releasedTables } from '../released.js';

const policy = policies['oslomet-5'];

function partOf(corpus = chanceMaterial()) {
  const sources = publicSources(corpus);
  const answer = askConsistency(corpus);
  const findings = consistency.findings(answer, { change: false });
  return { sources, answer, part: consistencyPart({ sources, policy, answer, findings }) };
}

const { sources, answer, part } = partOf();
const all = new Release(
  policy,
  [...releaseByHand(sources, policy, [part]).cells.values()].map((cell) => ({
    ...cell,
    status: 'shown' as const,
  })),
);
const known = new Map(part.subjects.map((subject) => [subject.key, subject]));

/** All is shown but for one count. */
function without(key: string): Release {
  expect(all.cells.has(key)).toBe(true);
  return new Release(
    policy,
    [...all.cells.values()].filter((cell) => cell.key !== key),
  );
}

const rowOf = (release: Release) =>
  releasedTables(part, release)
    .get('consistency')!
    .rows.find((each) => each.row === 'C1' && each.column === 'V1')!;

describe('the table of consistency', () => {
  const cell = answer.cells.find(({ codes }) => codes.map(({ id }) => id).join() === 'C1,V1')!;

  it('has the numbers of the run where everything is shown', () => {
    const row = rowOf(all);
    const [, byKind] = cell.comparisons;
    expect(row.balance).toBe(Number(cell.all.balance!.toFixed(2)));
    expect((row.sources as number) + (row.studies as number)).toBe(cell.all.sources);
    expect(row.index_kind).toBe(Number(byKind.contradiction.index!.toFixed(2)));
    expect(row.pValue_kind).toBe(byKind.test === null ? '–' : Number(byKind.test.pValue!.toFixed(4)));
  });

  it('has a balance where all sides are shown, and nothing of a grouping unless every side of every group is', () => {
    const side = rowOf(without('pair:C1:V1|ambivalent|'));
    expect(isWithheld(side.balance)).toBe(true);
    expect(typeof side.promotes).toBe('number');
    const group = rowOf(without('pair:C1:V1|hinders|kind=interview'));
    expect(typeof group.balance).toBe('number');
    for (const key of ['index_kind', 'statistic_kind', 'pValue_kind', 'adjusted_kind'])
      expect(isWithheld(group[key]), key).toBe(true);
  });

  it('tells nothing of pairs by level, which few sources of each level mention, and so no verdict on all groupings', () => {
    const row = rowOf(all);
    expect(Object.keys(row).filter((key) => key === 'verdict' || key.endsWith('_level'))).toEqual([]);
  });

  it('looks the same where a test is withheld and where there was none', () => {
    const rows = releasedTables(part, new Release(policy, [])).get('consistency')!.rows;
    for (const row of rows)
      for (const [key, value] of Object.entries(row))
        if (!['row', 'column', 'studies'].includes(key)) expect(isWithheld(value), key).toBe(true);
  });
});

describe('subjects of consistency', () => {
  it('say of sources only what is so in every stratum', () => {
    const sum = (key: string, stratum: number, categories: readonly number[]) =>
      categories.reduce((total, category) => total + known.get(key)!.counts[stratum][category], 0);
    expect(part.within.length).toBeGreaterThan(0);
    for (const { lesser, greater } of part.within)
      for (const stratum of sources.strata.keys())
        expect(sum(lesser.subject, stratum, lesser.categories)).toBeLessThanOrEqual(
          sum(greater.subject, stratum, greater.categories),
        );
  });

  it('are each one, as are the counts that would be shown', () => {
    expect(known.size).toBe(part.subjects.length);
    expect(new Set(part.candidates.map(({ key }) => key)).size).toBe(part.candidates.length);
  });

  it('count of all pairs tested together the sources that speak of any of them', () => {
    for (const { attribute, omnibus } of answer.groupings)
      if (omnibus !== null) {
        const studies = attribute === 'kind' ? 4 : 0;
        const count = countOf(sources, known.get(`omnibus:${attribute}`)!, 'speaks', '');
        expect(omnibus.sources - count).toBeLessThanOrEqual(studies);
        expect(omnibus.sources - count).toBeGreaterThanOrEqual(0);
      }
  });
});

describe('documents by themselves', () => {
  it('have the sides that the question counts', () => {
    const table = releasedTables(part, all).get('conditions-in-documents')!;
    expect(table.rows.map(({ promotes, hinders, ambivalent }) => [promotes, hinders, ambivalent])).toEqual(
      answer.documents.found.cells.map(({ all: { promotes, hinders, ambivalent } }) => [
        promotes,
        hinders,
        ambivalent,
      ]),
    );
  });
});

describe('the figure of consistency', () => {
  it('shows what is withheld unlike nobody and unlike few', () => {
    const small = partOf(levels);
    const release = new Release(
      policies.three,
      [...releaseByHand(small.sources, policies.three, [small.part]).cells.values()].map((cell) => ({
        ...cell,
        status: cell.key === 'pair:C:V|ambivalent|' ? ('small' as const) : ('shown' as const),
      })),
    );
    const tables = [...releasedTables(small.part, release).values()];
    const [figure] = small.part.figures(tables, release);
    const texts = figure.data
      .filter(({ type }) => type === 'heatmap')
      .map(({ text }) => (text as string[][]).flat());
    // C with V is withheld but for two of its sides; of D with V one source says that it promotes: few.
    expect(texts[1]).toEqual(['+3 −3<br>n = 7', '']);
    expect(texts[2][1]).toContain('+1,0');
    expect(texts[3]).toEqual(['', '']);
    const names = figure.data.filter(({ type }) => type === 'scatter').map(({ name }) => name);
    expect(names).toEqual([expect.stringContaining('holdt tilbake'), 'færre enn 6 kilder']);
  });
});

describe('findings on consistency', () => {
  it('rest on every side of every group where groups contradict each other on a pair', () => {
    for (const { key, restsOn } of part.findings.found.filter((each) =>
      /^consistency\.level\../u.test(each.key),
    ))
      expect([key, restsOn?.filter((each) => each.includes('level='))?.length]).toEqual([
        key,
        expect.any(Number),
      ]);
  });

  it('are not published of pairs that most agree on, which tell of every group', () => {
    for (const each of part.findings.found.filter(({ key }) => /agreed|mostly/u.test(key)))
      expect(each.restsOn).toBeUndefined();
  });
});

describe('material without directions', () => {
  it('has its findings and nothing else', () => {
    const bare = partOf(chanceMaterial(false)).part;
    expect([bare.tables, bare.candidates, bare.subjects]).toEqual([[], [], []]);
    expect(bare.findings.found.map(({ key, restsOn }) => [key, restsOn])).toEqual([
      ['consistency.lacking', []],
    ]);
  });
});

describe('what each condition creates and takes, in a publication', () => {
  it('stands in the order of the codebook, for every condition, whatever its counts are', () => {
    const { value, rows } = answer;
    const order = [
      ...new Set(
        releasedTables(part, all)
          .get('created-and-destroyed')!
          .rows.map(({ row }) => row),
      ),
    ];
    expect(order).toEqual(rows.map(({ name }) => name));
    // In the page of findings they stand by how divided they are, which is counted.
    expect(value.conditions.map(({ condition }) => condition.name)).not.toEqual(order);
  });
});
