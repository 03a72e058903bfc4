import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DesignGaps, designGaps } from '../../../src/questions/design/designGaps.js';
import { gapFindings } from '../../../src/questions/design/gap.findings.js';
import { newcombeInterval } from '../../../src/statistics/newcombeInterval.js';
import { productInterval } from '../../../src/statistics/productInterval.js';
import { wilsonInterval } from '../../../src/statistics/wilsonInterval.js';
import { corpusOf } from '../../support/corpusOf.js';
import { kindsOfSources } from '../../support/kindsOfSources.js';

const codes = 'A:indicator B:indicator plus:valence minus:valence both:valence';
const quick = { permutations: 99, samples: 99 };

const rows = `
  s1  0-10   A
  s2  0-10   A minus
  s3  0-10   B
  i1  0-10   A plus
  i1  10-20  A minus
  i1  20-30  A plus
  i1  30-40  A
  i1  40-50  B plus
  i2  0-10   A minus
  i2  10-20  B plus
  i3  0-10   A
  d1  0-10   A plus
  d1  10-20  B minus
  d2  0-10   B both
`;
const kinds = {
  s1: 'study',
  s2: 'study',
  s3: 'study',
  i1: 'interview level=office',
  i2: 'interview level=counsellor',
  i3: 'interview level=office',
  d1: 'document level=law document_kind=lov',
  d2: 'document level=office document_kind=rundskriv',
};
const corpus = kindsOfSources(corpusOf(rows, { codes }), kinds);
const design = designGaps(corpus, quick);
const of = (found: DesignGaps, id: string) => found.indicators.find(({ indicator }) => indicator.id === id)!;

describe('need and design', () => {
  it('compare the share of studies with what the describing sources promote', () => {
    const a = of(design, 'A');
    expect(a.need).toBeCloseTo(2 / 3, 12);
    expect(a.verdicts).toEqual({ promotes: 2, hinders: 1, ambivalent: 0, undirected: 1, absent: 1 });
    // i1 promotes two of three, i2 none, d1 all; i3 has no direction and d2 no word of it.
    expect(a.speaking).toBe(3);
    expect(a.promoted).toBeCloseTo((2 / 3 + 0 + 1) / 3, 12);
    expect(a.promotedOfAll).toBe(2 / 5);
    expect(a.gap).toBeCloseTo(2 / 3 - 5 / 9, 12);
    expect(a.balance.value).toBeCloseTo((1 / 3 - 1 + 1) / 3, 12);
  });

  it('give the unmet need: studies that report it times the speaking sources that hinder it', () => {
    const a = of(design, 'A');
    // Of i1 (2 to 1 promotes), i2 (hinders) and d1 (promotes) one in three hinders; two of three studies report it.
    expect(a.hindered).toBeCloseTo(1 / 3, 12);
    expect(a.unmet).toBeCloseTo(2 / 9, 12);
    expect(a.unmetInterval).toEqual(
      productInterval(
        { mean: 2 / 3, interval: wilsonInterval(2, 3)! },
        { mean: 1 / 3, interval: wilsonInterval(1, 3)! },
      ),
    );
    // B: i1 and i2 promote, d1 hinders, d2 is ambivalent.
    expect(of(design, 'B').hindered).toBe(1 / 4);
    expect(of(design, 'B').unmet).toBeCloseTo(1 / 12, 12);
  });

  it('say where a new source would lie, within -1 and 1', () => {
    // Balances 1/3, -1 and 1: so wide that anything is possible.
    expect(of(design, 'A').newSource).toEqual({ lower: -1, upper: 1 });
    expect(of(design, 'A').correlation).toBeNull();
  });

  it('contrast documents with interviews', () => {
    const { contrast } = of(design, 'B');
    expect(contrast.documents).toBe((-1 + 0) / 2);
    expect(contrast.interviews).toBe(1);
    expect(contrast.value).toBe(-1.5);
    expect(contrast.sources).toEqual([2, 2]);
    // d1 hinders B, and both interviews promote it.
    expect(contrast.otherwise).toEqual([1, 2]);
    expect(of(design, 'A').contrast.pValue).toBeNull();
  });

  it('put the largest gap first', () => {
    // B: needed by one of three, promoted 1, 1, 0, 0.
    expect(of(design, 'B').gap).toBeCloseTo(1 / 3 - 1 / 2, 12);
    expect(design.indicators.map(({ indicator }) => indicator.id)).toEqual(['A', 'B']);
    expect(design.meanGap).toBeCloseTo((1 / 9 - 1 / 6) / 2, 12);
  });

  it('are told for each level and kind, from the law to the counsellor', () => {
    const groups = of(design, 'A').groups.map(({ attribute, group, sources, speaking, promoted }) => [
      attribute,
      group,
      sources,
      speaking,
      promoted === null ? null : Number(promoted.toFixed(4)),
    ]);
    expect(groups).toEqual([
      ['level', 'law', 1, 1, 1],
      ['level', 'office', 3, 1, 0.6667],
      ['level', 'counsellor', 1, 1, 0],
      ['kind', 'interview', 3, 2, 0.3333],
      ['kind', 'document', 2, 1, 1],
      ['document_kind', 'lov', 1, 1, 1],
      ['document_kind', 'rundskriv', 1, 0, null],
    ]);
  });

  it('keep the selections of interviews and documents as evidence', () => {
    expect(of(design, 'A').units).toHaveLength(7);
  });
});

describe('sources of one office', () => {
  const twelve = Array.from({ length: 12 }, (_, i) => `i${i + 1}`);
  const rowsOf = twelve
    .map((id, i) => `${id} 0-10 A ${i < 6 ? 'minus' : 'plus'}\n${id} 10-20 B plus`)
    .join('\n');
  const inOffices = (offices: number) =>
    kindsOfSources(corpusOf(`s1 0-10 A\ns2 0-10 A\ns3 0-10 B\n${rowsOf}`, { codes }), {
      s1: 'study',
      s2: 'study',
      s3: 'study',
      ...Object.fromEntries(
        twelve.map((id, i) => [id, `interview office=o${Math.floor((i * offices) / 12)}`]),
      ),
    });

  it('are alike: two offices of six that agree tell as much as two sources, and have no p', () => {
    const found = designGaps(inOffices(2), quick);
    expect(found.clusters).toMatchObject({ by: 'office', count: 2, grouped: true, few: true });
    const a = of(found, 'A');
    expect(a.correlation).toBe(1);
    expect([a.aboveMean.pValue, a.balance.pValue, a.contrast.pValue]).toEqual([null, null, null]);
    expect(a.hindered).toBe(0.5);
    const alone = of(designGaps(inOffices(2), { ...quick, clusters: 'source' }), 'A');
    expect(alone.correlation).toBeNull();
    expect(alone.gapInterval).toEqual(
      newcombeInterval({ mean: 2 / 3, sources: 3 }, { mean: 0.5, sources: 12 }),
    );
    const width = ({ unmetInterval }: typeof a) => unmetInterval!.upper - unmetInterval!.lower;
    expect(width(a)).toBeGreaterThan(width(alone));
  });

  it('do not become many by the studies beside them, which stand for themselves', () => {
    const studies = Array.from({ length: 10 }, (_, i) => `t${i}`);
    const corpus = kindsOfSources(
      corpusOf(`${studies.map((id) => `${id} 0-10 A`).join('\n')}\n${rowsOf}`, { codes }),
      {
        ...Object.fromEntries(studies.map((id) => [id, 'study'])),
        ...Object.fromEntries(twelve.map((id, i) => [id, `interview office=o${i % 4}`])),
      },
    );
    const found = designGaps(corpus, quick);
    expect(found.clusters.count).toBe(4);
    expect(found.indicators.map(({ aboveMean }) => aboveMean.pValue)).toEqual([null, null]);
    expect(found.indicators.every(({ aboveMean }) => aboveMean.value !== null)).toBe(true);
  });

  it('are each for itself where every office has one', () => {
    const found = designGaps(inOffices(12), quick);
    expect(found.clusters).toMatchObject({ grouped: false, few: false, count: 12 });
    expect(of(found, 'A').balance.pValue).not.toBeNull();
  });
});

describe('needs and expectations', () => {
  it('are told apart in the need, and in no describing source', () => {
    const apart = designGaps(
      kindsOfSources(
        corpusOf(rows.replace('s1  0-10   A', 's1  0-10   A expected\n  i2 30-40 A expected minus'), {
          codes: `${codes} expected`,
        }),
        kinds,
      ),
      quick,
    );
    const a = of(apart, 'A');
    expect([a.supporting, a.need, a.expecting, a.expectation]).toEqual([1, 1 / 3, 1, 1 / 3]);
    expect(a.speaking).toBe(3);
    expect([apart.expectationsCoded, design.expectationsCoded]).toEqual([true, false]);
  });
});

describe('a gap', () => {
  it('is not found of what no study reports as a need, however hindered it is', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `${i}`);
    const material = (need: string) =>
      kindsOfSources(
        corpusOf(
          [
            ...ids.map((i) => `s${i} 0-10 A ${need}\ns${i} 10-20 B ${need}`),
            ...ids.map((i) => `i${i} 0-10 A minus\ni${i} 10-20 B plus\ni${i} 20-30 C plus`),
            ...ids.map((i) => `s${i} 20-30 C ${need}`),
          ].join('\n'),
          { codes: `${codes} C:indicator expected:valence` },
        ),
        Object.fromEntries(
          ids.flatMap((i) => [
            [`s${i}`, 'study'],
            [`i${i}`, 'interview'],
          ]),
        ),
      );
    const patterns = (need: string) =>
      designGaps(material(need), { permutations: 999, samples: 9 }).indicators.map(
        ({ indicator, pattern, aboveMean }) => [indicator.id, pattern, aboveMean.adjusted! <= 0.05],
      );
    expect(patterns('')[0]).toEqual(['A', 'gap', true]);
    expect(patterns('expected')[0]).toEqual(['A', null, true]);
    expect(gapFindings(designGaps(material('expected'), { permutations: 999, samples: 9 }), [])).toEqual([]);
  });
});

describe('material that lacks something', () => {
  it('without direction keeps the needs and what is mentioned', () => {
    const plain = kindsOfSources(
      corpusOf(rows.replace(/ (?:plus|minus|both)/gu, ''), { codes: 'A:indicator B:indicator' }),
      kinds,
    );
    const found = designGaps(plain, quick);
    expect(found.missing).toEqual(['valence']);
    const a = of(found, 'A');
    expect([a.need, a.promoted, a.gap, a.pattern]).toEqual([2 / 3, null, null, null]);
    expect(a.verdicts).toEqual({ promotes: 0, hinders: 0, ambivalent: 0, undirected: 4, absent: 1 });
  });

  it('without studies keeps what is promoted', () => {
    const found = designGaps(corpus.where({ source: ({ kind }) => kind !== 'study' }), quick);
    expect(found.missing).toEqual(['studies']);
    expect(of(found, 'A').promoted).toBeCloseTo(5 / 9, 12);
    expect(of(found, 'A').gapInterval).toBeNull();
    expect(of(found, 'A').balance.pValue).not.toBeNull();
  });

  it('whose sources have no kind is described by every source that is no study', () => {
    const unlabelled = kindsOfSources(corpusOf(rows, { codes }), { s1: 'study', s2: 'study', s3: 'study' });
    const found = designGaps(unlabelled, quick);
    expect(found.describing).toEqual({ interviews: 0, documents: 0, others: 5 });
    expect(found.missing).toEqual([]);
    expect(of(found, 'A').promoted).toBeCloseTo(5 / 9, 12);
    expect(of(found, 'A').contrast.pValue).toBeNull();
  });

  it('without sources that anybody went through is no reason to fail', () => {
    const found = designGaps(corpus.part({ source: () => false }), quick);
    expect(found.missing).toEqual(['indicators', 'studies', 'descriptions', 'valence']);
    expect(found.indicators.every(({ gap }) => gap === null)).toBe(true);
  });

  it('of a single source is no reason to fail', () => {
    for (const id of ['s1', 'i1', 'd1']) {
      const found = designGaps(corpus.where({ source: (source) => source.id === id }), quick);
      expect(found.indicators.every(({ pattern, opposed }) => pattern === null && !opposed)).toBe(true);
    }
  });
});

describe('need and design, whatever the material', () => {
  const unit = fc.record({
    source: fc.constantFrom('s1', 's2', 's3', 'i1', 'i2', 'i3', 'd1', 'd2'),
    code: fc.constantFrom('A', 'B'),
    direction: fc.constantFrom('', 'plus', 'minus', 'both'),
  });
  const build = (units: readonly { source: string; code: string; direction: string }[], extra = '') =>
    kindsOfSources(
      corpusOf(
        units
          .map(({ source, code, direction }, i) => `${source} ${i * 10}-${i * 10 + 9} ${code} ${direction}`)
          .join('\n') + extra,
        { codes },
      ),
      { ...kinds, i9: 'interview', x1: 'other' },
    );
  const numbers = (found: DesignGaps) =>
    found.indicators
      .map(
        ({ indicator, need, promoted, gap, balance }) =>
          [indicator.id, need, promoted, gap, balance.value] as const,
      )
      .sort(([a], [b]) => a.localeCompare(b));

  it('turns promoted into hindered when every valence is turned', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 4, maxLength: 24 }), (units) => {
        const turned = units.map(({ direction, ...rest }) => ({
          ...rest,
          direction: { plus: 'minus', minus: 'plus', both: 'both', '': '' }[direction]!,
        }));
        const [here, there] = [
          numbers(designGaps(build(units), quick)),
          numbers(designGaps(build(turned), quick)),
        ];
        here.forEach(([id, need, , , balance], i) => {
          expect(there[i][0]).toBe(id);
          expect(there[i][1]).toBe(need);
          if (balance === null) expect(there[i][4]).toBeNull();
          else expect(there[i][4]).toBeCloseTo(-balance, 12);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('does not change with a describing source of which only other things are coded, but for silence', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 4, maxLength: 24 }), (units) => {
        const [here, there] = [build(units), build(units, '\ni9 0-9 plus\nx1 0-9 A minus')].map((each) =>
          designGaps(each, quick),
        );
        expect(numbers(there)).toEqual(numbers(here));
        here.indicators.forEach(({ indicator, verdicts }) => {
          expect(of(there, indicator.id).verdicts.absent).toBe(verdicts.absent + 1);
        });
      }),
      { numRuns: 30 },
    );
  });
});
