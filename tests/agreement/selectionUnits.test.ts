import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCoders } from '../../src/agreement/comparison.js';
import { selectionUnits } from '../../src/agreement/selectionUnits.js';
import { setRatings } from '../../src/agreement/setValuedAlpha.js';
import type { UnitList } from '../../src/agreement/unitList.js';
import { type Matching, overlapBases } from '../../src/units/spanMatching.js';
import { corpusOf } from '../support/corpusOf.js';

/** Units as `0-10: anna=A bo=A,B`; a coder who left it uncoded has nothing after the sign, one who is missing has ?. */
function unitsOf({ comparison, units }: UnitList): string[] {
  const { corpus, coders } = comparison;
  return units.map(({ start, end, coders: versions }) => {
    const each = versions.map((version, c) => {
      const codes = version === null ? '?' : version.codes.map((code) => corpus.codes[code].id).join();
      return `${coders[c].id}=${codes}`;
    });
    return `${start}-${end}: ${each.join(' ')}`;
  });
}

const overlap = (minimumOverlap: number, of: (typeof overlapBases)[number]): Matching => ({
  rule: 'overlap',
  minimumOverlap,
  of,
});

describe('the unit selection', () => {
  const corpus = corpusOf(`
    s1 0-10  A   @anna
    s1 0-10  A B @bo
    s1 20-30 A   @anna
    s1 24-32 B   @bo
    s1 50-60 C   @bo
  `);
  const units = (matching: Matching) => unitsOf(selectionUnits(compareCoders(corpus), matching));

  it('is an identical span under the rule identical; the rest stands alone', () => {
    expect(units({ rule: 'identical' })).toEqual([
      '0-10: anna=A bo=A,B',
      '20-30: anna=A bo=',
      '24-32: anna= bo=B',
      '50-60: anna= bo=C',
    ]);
  });

  it('joins selections that share enough of the shorter, the longer or both, blind to codes', () => {
    const joined = ['0-10: anna=A bo=A,B', '20-32: anna=A bo=B', '50-60: anna= bo=C'];
    const apart = units({ rule: 'identical' });
    // 24 to 30 are six characters: 6/8 of the shorter, 6/10 of the longer, 6/12 of both.
    expect(units(overlap(0.75, 'shorter'))).toEqual(joined);
    expect(units(overlap(0.76, 'shorter'))).toEqual(apart);
    expect(units(overlap(0.6, 'longer'))).toEqual(joined);
    expect(units(overlap(0.61, 'longer'))).toEqual(apart);
    expect(units(overlap(0.5, 'union'))).toEqual(joined);
    expect(units(overlap(0.51, 'union'))).toEqual(apart);
  });

  it('joins stretches of a recording and rectangles by the same rule, each with its own kind', () => {
    const seen = (rows: string) => {
      const { units, comparison } = selectionUnits(compareCoders(corpusOf(rows)), overlap(0.5, 'union'));
      return units.map(({ coders }) =>
        coders.map((version) => version?.codes.map((code) => comparison.corpus.codes[code].id).join() ?? '?'),
      );
    };
    expect(seen('s1 t0-1000 A @anna\ns1 t200-1000 B @bo')).toEqual([['A', 'B']]);
    expect(seen('s1 t0-1000 A @anna\ns1 t600-1200 B @bo')).toEqual([
      ['A', ''],
      ['', 'B'],
    ]);
    // 50 of 150, and 90 of 110.
    expect(seen('s1 0,0,10,10 A @anna\ns1 0,5,10,15 B @bo')).toHaveLength(2);
    expect(seen('s1 p1:0,0,10,10 A @anna\ns1 p1:0,1,10,11 B @bo')).toEqual([['A', 'B']]);
    expect(seen('s1 p1:0,0,10,10 A @anna\ns1 p2:0,0,10,10 B @bo')).toHaveLength(2);
    expect(seen('s1 t0-10 A @anna\ns1 0-10 B @bo')).toHaveLength(2);
  });

  it('takes what a tool gave several selections at one place as one', () => {
    const same = corpusOf('s1 t0-9 A @anna\ns1 t0-9 B @anna\ns1 t0-9 B @bo');
    const { units } = selectionUnits(compareCoders(same), { rule: 'identical' });
    expect(units.map(({ coders }) => coders.map((version) => version?.codes.length))).toEqual([[2, 1]]);
  });

  it('matches one to one, the best pair first', () => {
    const nested = corpusOf('s1 0-10 A @anna\ns1 0-4 A @bo\ns1 4-10 A @bo');
    expect(unitsOf(selectionUnits(compareCoders(nested), overlap(0.3, 'union')))).toEqual([
      '0-4: anna= bo=A',
      '0-10: anna=A bo=A',
    ]);
  });

  it('matches the spans that are most alike where one holds the other', () => {
    const held = corpusOf('s1 0-20 A @anna\ns1 12-20 B @anna\ns1 10-20 C @bo');
    expect(unitsOf(selectionUnits(compareCoders(held), overlap(0.9, 'shorter')))).toEqual([
      '0-20: anna=A bo=',
      '10-20: anna=B bo=C',
    ]);
  });

  it('lets a third coder join only those that it overlaps enough with', () => {
    const chain = corpusOf('s1 0-10 A @anna\ns1 5-15 A @bo\ns1 10-20 A @cy');
    expect(unitsOf(selectionUnits(compareCoders(chain), overlap(0.3, 'union')))).toEqual([
      '0-15: anna=A bo=A cy=',
      '10-20: anna= bo= cy=A',
    ]);
  });

  it('does not join spans that touch, and joins what has no offsets only when identical', () => {
    const touching = corpusOf('s1 0-10 A @anna\ns1 10-20 A @bo\ns1 "q" A @anna\ns1 "q" B @bo\ns1 "r" B @bo');
    expect(unitsOf(selectionUnits(compareCoders(touching), overlap(0.01, 'shorter')))).toEqual([
      '-1--1: anna=A bo=B',
      '-1--1: anna= bo=B',
      '0-10: anna=A bo=',
      '10-20: anna= bo=A',
    ]);
  });

  it('tells a coder who left it uncoded from one who did not go through the source', () => {
    const three = corpusOf('s1 0-4 A @anna\ns1 0-4 A @bo\ns2 0-4 A @bo\ns2 0-4 A @cy');
    expect(unitsOf(selectionUnits(compareCoders(three), { rule: 'identical' }))).toEqual([
      '0-4: anna=A bo=A cy=?',
      '0-4: anna=? bo=A cy=A',
    ]);
  });

  it('refuses a minimum overlap that is no share', () => {
    for (const share of [0, 1.1, Number.NaN]) {
      expect(() => units(overlap(share, 'union'))).toThrow(
        /minimumOverlap is a share above 0 and at most 1; found/u,
      );
    }
  });

  const random = fc.array(
    fc.record({ start: fc.nat(12), size: fc.nat(8), code: fc.nat(2), coder: fc.nat(2) }),
    { minLength: 1, maxLength: 30 },
  );
  const corpusFrom = (
    spans: readonly { start: number; size: number; code: number; coder: number }[],
    names: string,
  ) =>
    corpusOf(
      spans
        .map(({ start, size, code, coder }) => `s1 ${start}-${start + size} ${'ABC'[code]} @${names[coder]}`)
        .join('\n'),
      { codes: 'A B C' },
    );

  it('puts every selection of every coder in exactly one unit, one of each coder at most', () => {
    fc.assert(
      fc.property(
        random,
        fc.constantFrom(...overlapBases),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (spans, of, share) => {
          const comparison = compareCoders(corpusFrom(spans, 'xyz'));
          if (comparison.sources.length === 0) return;
          const list = selectionUnits(comparison, overlap(share, of));
          const found = list.units.flatMap((unit) =>
            unit.coders.flatMap((version, c) =>
              (version?.selections ?? []).map((selection) => `${c} ${selection}`),
            ),
          );
          const { codings } = comparison.corpus;
          const made = new Set(
            [...codings.selection].map((selection, i) => `${codings.coder[i]} ${selection}`),
          );
          expect(found.sort()).toEqual([...made].sort());
          for (const unit of list.units) {
            for (const version of unit.coders) expect(version?.selections.length ?? 0).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('does not depend on which coder or which row comes first', () => {
    const names = 'xyz';
    const anonymous = (list: UnitList, coderOf: (c: number) => string) =>
      list.units
        .map(
          ({ start, end, coders }) =>
            `${start}-${end} ${coders.map((version, c) => `${coderOf(c)}${version?.codes}`).sort()}`,
        )
        .sort();
    fc.assert(
      fc.property(random, fc.constantFrom(...overlapBases), (spans, of) => {
        const [forward, backward] = [spans, [...spans].reverse()].map((each) =>
          compareCoders(corpusFrom(each, names)),
        );
        if (forward.sources.length === 0) return;
        const lists = [forward, backward].map((comparison) => selectionUnits(comparison, overlap(0.3, of)));
        const [a, b] = lists.map((list) => anonymous(list, (c) => list.comparison.coders[c].id));
        expect(b).toEqual(a);
      }),
      { numRuns: 200 },
    );
  });

  it('gives sets of codes, the empty set among them', () => {
    const [ratings] = setRatings(selectionUnits(compareCoders(corpus), { rule: 'identical' }));
    expect(ratings.categories).toEqual([[0], [0, 1], [], [1], [2]]);
    expect([...ratings.values]).toEqual([0, 1, 0, 2, 2, 3, 2, 4]);
  });
});
