import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agreement, agreement } from '../../src/agreement/agreement.js';
import { coefficientNames } from '../../src/agreement/coefficients.js';
import type { Estimate } from '../../src/agreement/estimate.js';
import { krippendorffAlpha } from '../../src/agreement/krippendorffAlpha.js';
import { ratings } from '../../src/agreement/ratings.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { SeededRandom } from '../../src/shared/seededRandom.js';
import { build, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';

const quick = { replicates: 99 } as const;
const codeOf = (report: Agreement, id: string) => report.codes.find(({ code }) => code.id === id)!;

function estimatesOf({ codes, overall }: Agreement): Estimate[] {
  const perCode = codes.flatMap(({ coefficients }) => Object.values(coefficients));
  if (overall === null) return perCode;
  return [
    ...perCode,
    ...Object.values(overall.coefficients),
    overall.setValued.jaccard,
    overall.setValued.masi,
  ];
}

/** Every number anywhere in a result. */
function numbersIn(value: unknown, seen = new Set<unknown>()): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((part) => numbersIn(part, seen));
}

/** Two coders, lines; each coder codes what the truth says, save for a share of mistakes. */
function twoCoders(sources: number, lines: number, mistakes: number, seed: number): Corpus {
  const random = new SeededRandom(seed, 'test corpus');
  const builder = new CorpusBuilder();
  const codes = ['A', 'B', 'C', 'D'].map((id) => builder.addCode({ id, name: id }, ''));
  const coders = ['anna', 'bo'].map((id) => builder.coder(id));
  for (let s = 0; s < sources; s++) {
    const source = builder.addSource({ id: `s${s}` }, '');
    for (const coder of coders) builder.addReading(source, coder);
    const common = codes.map(() => random.uniform() * 0.6);
    for (let i = 0; i < lines; i++) {
      const line = builder.addLine(source, '');
      for (const code of codes.slice(0, 3)) {
        const truth = random.uniform() < common[code];
        for (const coder of coders) {
          if (random.uniform() < mistakes !== truth) builder.addCoding(builder.line(line), code, coder, '');
        }
      }
    }
  }
  const provenance = { name: 'test', synthetic: true, licence: '', description: '' };
  return builder.build('test', 'test', 'test', provenance).corpus;
}

describe('agreement', () => {
  it('is of codes that can be applied, and not of the folders that hold them', () => {
    const builder = new CorpusBuilder();
    builder.addCode({ id: 'f', name: 'Rammer', isCategory: true }, '');
    const code = builder.addCode({ id: 'a', name: 'Tid', parentId: 'f' }, '');
    const source = builder.addSource({ id: 's', text: 'Vi har ikke tid.' }, '');
    for (const coder of ['anna', 'bo'])
      builder.addCoding(builder.span(source, 0, 6, ''), code, builder.coder(coder), '');
    const provenance = { name: 'test', synthetic: true, licence: '', description: '' };
    const { corpus } = builder.build('test', 'test', 'test', provenance);
    expect(agreement(corpus, { unit: 'selection' }).codes.map(({ code: { name } }) => name)).toEqual(['Tid']);
  });

  const corpus = corpusOf(
    `
    s1 0-10  A   @anna
    s1 5-15  A   @bo
    s1 20-30 B   @bo
    s2 0-8   A B @anna
    s2 0-8   A   @bo
    s2 0-8   B   @reconciled
    s3 0-5   A   @anna
    `,
    { codes: 'A B C', texts: { s1: 'x'.repeat(40), s2: 'x'.repeat(20), s3: 'x'.repeat(9) } },
  );

  it('puts prevalence and the 2x2 table beside every code', () => {
    const report = agreement(corpus, { unit: 'character', ...quick });
    const { units, sources, prevalence, counts } = codeOf(report, 'A');
    expect({ units, sources }).toEqual({ units: 60, sources: 2 });
    expect(prevalence.map(({ coder, coded, share }) => [coder.id, coded, share])).toEqual([
      ['anna', 18, 0.3],
      ['bo', 18, 0.3],
    ]);
    expect(counts).toMatchObject([
      { first: { id: 'anna' }, second: { id: 'bo' }, both: 13, onlyFirst: 5, onlySecond: 5, neither: 37 },
    ]);
  });

  it('gives every coefficient of those counts', () => {
    const { coefficients } = codeOf(agreement(corpus, { unit: 'character', ...quick }), 'A');
    expect(Object.keys(coefficients)).toEqual([...coefficientNames]);
    expect(coefficients.percent.value).toBeCloseTo(50 / 60, 12);
    expect(coefficients.cohenKappa.value).toBeCloseTo((50 / 60 - 0.58) / 0.42, 12);
    expect(coefficients.holsti.value).toBeCloseTo(26 / 36, 12);
    const rows = [
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    expect(coefficients.krippendorffAlpha.value).toBeCloseTo(
      krippendorffAlpha(ratings(rows, { weights: [13, 5, 5, 37] })).value,
      12,
    );
  });

  it('says how selections were matched, and compares in selections', () => {
    const report = agreement(corpus, { unit: 'selection', minimumOverlap: 0.3, ...quick });
    expect(report.matching).toEqual({ rule: 'overlap', minimumOverlap: 0.3, of: 'union' });
    expect(report.units).toBe(3);
    expect(codeOf(report, 'A').counts).toMatchObject([{ both: 2, onlyFirst: 0, onlySecond: 0, neither: 1 }]);
    expect(codeOf(report, 'B').counts).toMatchObject([{ both: 0, onlyFirst: 1, onlySecond: 1, neither: 1 }]);
    expect(agreement(corpus, { unit: 'selection', matching: 'identical', ...quick }).units).toBe(4);
    expect(agreement(corpus, { unit: 'character', ...quick }).matching).toBeNull();
  });

  it('pools over the codes that somebody used, keeping each code’s own chance agreement', () => {
    const report = agreement(corpus, { unit: 'character', ...quick });
    const used = ['A', 'B'].map((id) => codeOf(report, id).coefficients.cohenKappa);
    const mean = (part: 'observed' | 'expected') => (used[0][part]! + used[1][part]!) / 2;
    const { codes, decisions, coefficients, counts, setValued } = report.overall!;
    expect({ codes, decisions }).toEqual({ codes: 2, decisions: 120 });
    expect(coefficients.cohenKappa.value).toBeCloseTo(
      (mean('observed') - mean('expected')) / (1 - mean('expected')),
      12,
    );
    expect(counts).toMatchObject([{ both: 13, onlyFirst: 13, onlySecond: 15, neither: 79 }]);
    expect(coefficients.holsti.value).toBeCloseTo((2 * 13) / (2 * 13 + 13 + 15), 12);
    expect(setValued.masi.status).toBe('no-sets');
  });

  it('takes sets of codes as ratings in selections', () => {
    // Matched: {A} {A}; {} {B}; {A,B} {A}.
    const report = agreement(corpus, { unit: 'selection', minimumOverlap: 0.3, ...quick });
    const sets = ratings<readonly string[]>([
      [['A'], ['A']],
      [[], ['B']],
      [['A', 'B'], ['A']],
    ]);
    expect(sets.categories).toHaveLength(4);
    const { jaccard, masi } = report.overall!.setValued;
    // Do: (0 + 1 + 1/2) / 3; De over the six ratings A A {} B AB A: pairs that differ, by hand.
    const far = { 'A {}': 3, 'A B': 3, '{} B': 1, '{} AB': 1 };
    const half = { 'A AB': 3, 'B AB': 1 };
    const pairs =
      Object.values(far).reduce((a, b) => a + b) + Object.values(half).reduce((a, b) => a + b) / 2;
    expect(jaccard.value).toBeCloseTo(1 - 0.5 / (pairs / 15), 12);
    expect(masi.value).toBeLessThan(jaccard.value!);
  });

  it('names what was left out and why', () => {
    const report = agreement(corpus, { unit: 'character', ...quick });
    expect(report.notes.map(({ kind }) => kind)).toEqual(['left-out', 'few-sources']);
    expect(report.notes[0]).toMatchObject({ reason: 'one-coder', sources: [{ id: 's3' }] });
    expect(report.coders.map(({ id }) => id)).toEqual(['anna', 'bo']);
  });

  it('records the settings that it was made with', () => {
    const { seed, replicates, confidence, method } = agreement(corpus, {
      unit: 'character',
      confidence: undefined,
    });
    expect({ seed, replicates, confidence }).toEqual({ seed: 2026, replicates: 1999, confidence: 0.95 });
    expect(method).toBe('percentile bootstrap of sources, xoroshiro128plus (pure-rand 8)');
  });

  it('refuses settings that are no shares or numbers', () => {
    expect(() => agreement(corpus, { unit: 'character', confidence: 95 })).toThrow(
      'confidence is a share between 0 and 1; found 95',
    );
    expect(() => agreement(corpus, { unit: 'character', replicates: 1.5 })).toThrow(RangeError);
  });
});

describe('instead of NaN, agreement says', () => {
  const texts = { s1: 'x'.repeat(40), s2: 'x'.repeat(20) };
  const kindOf = (rows: string, unit: 'character' | 'selection' = 'character', notes = { texts }) =>
    agreement(corpusOf(rows, notes), { unit, ...quick }).status;

  it('that there is one coder, no shared source, or no unit', () => {
    expect(kindOf('s1 0-5 A @anna')).toBe('one-coder');
    expect(kindOf('s1 0-5 A @anna\ns2 0-5 A @bo')).toBe('no-shared-sources');
    expect(kindOf('s3 0-5 A @anna\ns3 0-5 A @bo')).toBe('no-units');
    expect(kindOf('s3 0-5 A @anna\ns3 0-5 A @bo', 'selection')).toBeNull();
    const report = agreement(corpusOf('s1 0-5 A @anna', { texts }), { unit: 'character' });
    expect([report.codes, report.overall]).toEqual([[], null]);
  });

  it('that a code was never used, and leaves it out of the pool', () => {
    const report = agreement(
      corpusOf('s1 0-5 A @anna\ns1 2-5 A @bo\ns2 0-5 A @anna @bo\ns2 0-4 A @bo', { texts, codes: 'A Z' }),
      {
        unit: 'character',
        ...quick,
      },
    );
    const { status, coefficients } = codeOf(report, 'Z');
    expect(status).toBe('never-used');
    expect(coefficients.cohenKappa).toMatchObject({
      value: null,
      interval: null,
      status: 'never-used',
    });
    expect(coefficients.gwetAc1).toMatchObject({ value: 1, interval: null, status: 'never-used' });
    expect(report.overall!.codes).toBe(1);
  });

  it('that all coded everything alike', () => {
    const report = agreement(
      corpusOf('s1 whole A @anna\ns1 whole A @bo\ns2 0-20 A @anna\ns2 0-20 A @bo', { texts }),
      {
        unit: 'character',
        ...quick,
      },
    );
    const { status, coefficients } = codeOf(report, 'A');
    expect(status).toBe('always-used');
    expect(coefficients.percent.value).toBe(1);
    expect(coefficients.cohenKappa).toMatchObject({ value: null, status: 'no-variation' });
    expect(report.overall!.coefficients.krippendorffAlpha.status).toBe('no-variation');
  });

  it('that one source gives no interval', () => {
    const report = agreement(corpusOf('s1 0-5 A @anna\ns1 2-5 A @bo', { texts }), {
      unit: 'character',
    });
    expect(report.replicates).toBe(0);
    const { value, interval, status } = codeOf(report, 'A').coefficients.cohenKappa;
    expect(value).toBeGreaterThan(0);
    expect([interval, status]).toEqual([null, 'one-source']);
  });

  it('how many units each coder judged, where coders went through different sources', () => {
    const rows = 's1 0-5 A @anna\ns1 0-5 A @bo\ns2 0-5 A @bo\ns2 0-5 A @cy\ns2 6-9 B @cy';
    const { prevalence, counts } = codeOf(agreement(corpusOf(rows), { unit: 'selection', ...quick }), 'A');
    expect(prevalence.map(({ units, coded }) => [units, coded])).toEqual([
      [1, 1],
      [3, 2],
      [2, 1],
    ]);
    expect(counts.map(({ both, neither }) => [both, neither])).toEqual([
      [1, 0],
      [0, 0],
      [1, 1],
    ]);
  });

  it('that two-coder coefficients need two coders', () => {
    const rows = 's1 0-5 A @anna\ns1 2-5 A @bo\ns1 0-9 A @cy\ns2 0-5 A @anna\ns2 1-5 A @bo';
    const { coefficients } = codeOf(
      agreement(corpusOf(rows, { texts }), { unit: 'character', ...quick }),
      'A',
    );
    expect(coefficients.cohenKappa.status).toBe('two-coders-only');
    expect(coefficients.congerKappa.value).not.toBeNull();
    const two = agreement(corpusOf(rows, { texts }), {
      unit: 'character',
      coders: ['anna', 'bo'],
      ...quick,
    });
    expect(codeOf(two, 'A').coefficients.cohenKappa.value).not.toBeNull();
  });

  it('something for every missing value or interval, and never NaN', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('span', 'line').chain((place) => randomProject(place as 'span' | 'line')),
        (project) => {
          const corpus = build(project);
          const units =
            project.place === 'line'
              ? (['line', 'selection'] as const)
              : (['selection', 'character'] as const);
          for (const unit of units) {
            const report = agreement(corpus, { unit, replicates: 9 });
            for (const { value, interval, status } of estimatesOf(report)) {
              expect(status === null).toBe(value !== null && interval !== null);
            }
            expect(numbersIn({ codes: report.codes, overall: report.overall }).some(Number.isNaN)).toBe(
              false,
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('intervals', () => {
  it('are the same for the same seed, hold the value, and widen with confidence', () => {
    const corpus = twoCoders(12, 40, 0.15, 1);
    const [a, b] = [1, 2].map(() => agreement(corpus, { unit: 'line', replicates: 499 }));
    expect(b.codes).toEqual(a.codes);
    const wide = agreement(corpus, { unit: 'line', replicates: 499, confidence: 0.99 });
    for (const name of coefficientNames) {
      const { value, interval } = codeOf(a, 'A').coefficients[name];
      expect(interval!.lower).toBeLessThan(value!);
      expect(interval!.upper).toBeGreaterThan(value!);
      expect(codeOf(wide, 'A').coefficients[name].interval!.lower).toBeLessThan(interval!.lower);
    }
    const { setValued, coefficients } = a.overall!;
    for (const { value, interval } of [setValued.jaccard, setValued.masi, coefficients.krippendorffAlpha]) {
      expect(interval!.lower).toBeLessThan(value!);
      expect(interval!.upper).toBeGreaterThan(value!);
    }
  });

  it('cover the truth about as often as they say, with 40 sources', () => {
    // The truth is taken from forty times as many sources of the same kind.
    const world = twoCoders(1500, 20, 0.1, 99);
    const truth = codeOf(agreement(world, { unit: 'line', replicates: 0 }), 'A').coefficients
      .krippendorffAlpha.value!;
    let covered = 0;
    const worlds = 60;
    for (let i = 0; i < worlds; i++) {
      const report = agreement(twoCoders(40, 20, 0.1, 1000 + i).where({ code: ({ id }) => id === 'A' }), {
        unit: 'line',
        replicates: 199,
      });
      const { interval } = codeOf(report, 'A').coefficients.krippendorffAlpha;
      if (interval!.lower <= truth && truth <= interval!.upper) covered++;
    }
    expect(covered / worlds).toBeGreaterThan(0.85);
  });

  it('are not made when no replicates are asked for', () => {
    const report = agreement(twoCoders(5, 10, 0.1, 5), { unit: 'line', replicates: 0 });
    expect(codeOf(report, 'A').coefficients.percent.status).toBe('no-replicates');
  });

  it('of coders who code at random hold 0, and of coders who always agree are 1', () => {
    const chance = agreement(twoCoders(20, 60, 0.5, 4), { unit: 'line', replicates: 199 });
    for (const name of ['cohenKappa', 'krippendorffAlpha', 'gwetAc1'] as const) {
      expect(Math.abs(chance.overall!.coefficients[name].value!)).toBeLessThan(0.06);
    }
    const perfect = agreement(twoCoders(20, 60, 0, 4), { unit: 'line', replicates: 199 });
    for (const estimate of [
      ...Object.values(perfect.overall!.coefficients),
      perfect.overall!.setValued.masi,
    ]) {
      expect(estimate).toMatchObject({ value: 1, interval: { lower: 1, upper: 1 } });
    }
  });
});
