import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoderRule } from '../../src/units/coderRule.js';
import { incidence } from '../../src/units/incidence.js';
import { build, projectWithGaps } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';
import { unitRows, unknownRows } from '../support/matrices.js';
import { withSources } from './withSources.js';

const lines = (rows: string, coders?: CoderRule, codes = 'A B') =>
  incidence(corpusOf(rows, { codes }), { unit: 'line', ...(coders === undefined ? {} : { coders }) });

describe('what is not known of a line', () => {
  it('is nothing where everything was judged', () => {
    expect(lines('s1 L1 A\ns1 L2 -').unknown).toBeNull();
  });

  it('is what the one coder did not judge and did not apply', () => {
    const found = lines('s1 L1 A ?B\ns1 L2 ?A\ns1 L3 ?\ns1 L4 A ?\ns1 L5 B');
    expect(unitRows(found)).toEqual(['s1: A', 's1:', 's1:', 's1: A', 's1: B']);
    expect(unknownRows(found)).toEqual(['B', 'A', 'A B', 'B', '']);
  });

  it('is everything where nobody went through the source, or not the coder who is asked for', () => {
    const rows = 's1 L1 A @anna\ns2 L1 @bo\ns3 L1 A @bo';
    expect(unknownRows(lines(rows))).toEqual(['', 'A B', '']);
    expect(unknownRows(lines(rows, 'coder:anna'))).toEqual(['', 'A B', 'A B']);
  });

  it('is what was not judged in the source as a whole', () => {
    const found = lines('s1 L1 B\ns1 L2 -\ns1 whole ?A @anna');
    expect(unknownRows(found)).toEqual(['A', 'A']);
  });
});

describe('several coders, of whom some did not judge a line', () => {
  // Anna, bo and cy went through s1, as line 9 shows. What follows is what they say of A on other lines: yes, no, not judged.
  const says = (anna: string, bo: string, cy: string, reconciled = '') =>
    [
      's1 L9 A @anna',
      's1 L9 A @bo',
      's1 L9 A @cy',
      `s1 L1 ${anna} @anna`,
      `s1 L1 ${bo} @bo`,
      `s1 L1 ${cy} @cy`,
      ...(reconciled === '' ? [] : ['s1 L9 A @reconciled', `s1 L1 ${reconciled} @reconciled`]),
    ].join('\n');
  const [yes, no, open] = ['A', '-', '?'];
  const outcome = (rows: string, rule: CoderRule) => {
    const found = lines(rows, rule, 'A');
    return unknownRows(found)[1] === 'A' ? 'unknown' : unitRows(found)[1] === 's1: A' ? 'present' : 'absent';
  };

  it.each([
    // Those who judged decide; any: one of them, majority: more than half of them, all: every one of them.
    { votes: [yes, no, no], any: 'present', majority: 'absent', all: 'absent' },
    { votes: [yes, yes, no], any: 'present', majority: 'present', all: 'absent' },
    { votes: [yes, no, open], any: 'present', majority: 'absent', all: 'absent' },
    { votes: [yes, yes, open], any: 'present', majority: 'present', all: 'present' },
    { votes: [no, no, open], any: 'absent', majority: 'absent', all: 'absent' },
    { votes: [yes, open, open], any: 'present', majority: 'present', all: 'present' },
    { votes: [no, open, open], any: 'absent', majority: 'absent', all: 'absent' },
    { votes: [open, open, open], any: 'unknown', majority: 'unknown', all: 'unknown' },
  ])('$votes: any $any, majority $majority, all $all', ({ votes: [anna, bo, cy], any, majority, all }) => {
    const rows = says(anna, bo, cy);
    expect([outcome(rows, 'any'), outcome(rows, 'majority'), outcome(rows, 'all')]).toEqual([
      any,
      majority,
      all,
    ]);
  });

  it('leave a named coder unknown where that coder did not judge, whatever the others say', () => {
    expect(outcome(says(open, yes, no), 'coder:anna')).toBe('unknown');
    expect(outcome(says(open, yes, no), 'coder:bo')).toBe('present');
    expect(outcome(says(open, yes, no), 'coder:cy')).toBe('absent');
  });

  it('leave the reconciled coding unknown where it has none, whatever they say themselves', () => {
    expect(outcome(says(yes, yes, yes, open), 'reconciled')).toBe('unknown');
    expect(outcome(says(yes, yes, yes, no), 'reconciled')).toBe('absent');
    expect(outcome(says(open, open, no, yes), 'reconciled')).toBe('present');
  });
});

describe('a parent that is present with its descendants', () => {
  const codes = 'P A<P B<P';
  const parent = (rows: string, coders: CoderRule = 'any') => {
    const found = incidence(corpusOf(rows, { codes }), { unit: 'line', rollUp: true, coders });
    return [unitRows(found)[0], unknownRows(found)[0]];
  };

  it('is unknown where none of them is present and some are unknown', () => {
    expect(parent('s1 L1 ?A\ns1 L2 -')).toEqual(['s1:', 'P A']);
  });

  it('is present where one of them is, whatever the others are', () => {
    expect(parent('s1 L1 A ?B')).toEqual(['s1: P A', 'B']);
  });

  it('is absent where every one of them was judged by somebody', () => {
    expect(parent('s1 L1 ?A @anna\ns1 L1 ?B @bo\ns1 L2 A @anna\ns1 L2 A @bo')).toEqual(['s1:', '']);
  });

  it('is decided by those who applied one of them, or judged all', () => {
    // Anna applied A; bo left B open and did not apply A: bo does not know of P.
    const rows = 's1 L1 A @anna\ns1 L1 ?B @bo\ns1 L2 A @bo';
    expect(parent(rows, 'all')).toEqual(['s1: P', '']);
  });
});

describe('a source', () => {
  const source = (rows: string, coders: CoderRule = 'any') => {
    const found = incidence(corpusOf(rows, { codes: 'A B' }), { unit: 'source', coders });
    return [unitRows(found)[0], unknownRows(found)[0]];
  };

  it('has a code that stands on one of its lines, whatever the others are', () => {
    expect(source('s1 L1 A\ns1 L2 ?A')).toEqual(['s1: A', '']);
  });

  it('is unknown for a code that stands on none, and that nobody judged on some', () => {
    expect(source('s1 L1 B\ns1 L2 ?A')).toEqual(['s1: B', 'A']);
  });

  it('lacks a code that somebody judged on each line', () => {
    const rows = 's1 L1 B @anna\ns1 L2 ?A @anna\ns1 L1 ?A B @bo\ns1 L2 B @bo';
    expect(source(rows)).toEqual(['s1: B', '']);
  });

  it('is unknown for a code that was not judged on a selection of it', () => {
    expect(source('s1 "her" B\ns1 "der" ?A B')).toEqual(['s1: B', 'A']);
  });

  it('makes a group unknown where no source of the group has the code', () => {
    const corpus = withSources(
      corpusOf('s1 L1 B\ns1 L2 ?A\ns2 L1 B\ns3 L1 A\ns4 L1 ?A B', { codes: 'A B' }),
      {
        s1: { office: 'east' },
        s2: { office: 'east' },
        s3: { office: 'west' },
        s4: { office: 'west' },
      },
    );
    const found = incidence(corpus, { unit: 'group:office' });
    expect(unitRows(found)).toEqual(['s1: B', 's3: A B']);
    expect(unknownRows(found)).toEqual(['A', '']);
  });
});

describe('properties', () => {
  const rules = ['any', 'majority', 'all', 'coder:coder0'] as const;

  it('no code is both present and unknown, and a gap takes no code away that its coder applied', () => {
    fc.assert(
      fc.property(projectWithGaps, fc.constantFrom('line', 'source', 'selection'), (project, unit) => {
        const [whole, holed] = [{ ...project, gaps: [] }, project].map((each) =>
          incidence(build(each), { unit, coders: 'any' }),
        );
        expect(unitRows(holed)).toEqual(unitRows(whole));
        for (let unit = 0; unit < holed.unitCount; unit++) {
          const present = holed.codes.subarray(holed.offsets[unit], holed.offsets[unit + 1]);
          const { offsets, codes } = holed.unknown ?? {
            offsets: new Int32Array(holed.unitCount + 1),
            codes: [],
          };
          const unknown = [...codes].slice(offsets[unit], offsets[unit + 1]);
          expect(unknown.filter((code) => present.includes(code))).toEqual([]);
          expect(unknown).toEqual([...unknown].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('what is unknown stays so when sources are left out', () => {
    fc.assert(
      fc.property(projectWithGaps, fc.constantFrom(...rules), fc.nat(3), (project, coders, without) => {
        const corpus = build({ ...project, codings: [...project.codings, ...seen] });
        const asked = { unit: 'line', coders } as const;
        const part = incidence(corpus.where({ source: ({ id }) => id !== `s${without}` }), asked);
        const all = incidence(corpus, asked);
        const kept = unitRows(all).map((row) => !row.startsWith(`s${without}:`));
        expect(unknownRows(part)).toEqual(unknownRows(all).filter((_, unit) => kept[unit]));
        expect(unitRows(part)).toEqual(unitRows(all).filter((_, unit) => kept[unit]));
      }),
    );
  });
});

/** Each coder went through each source. */
const seen = [0, 1, 2].flatMap((coder) =>
  [0, 1, 2, 3].map((source) => ({ source, start: 0, end: 1, line: 0, code: 4, coder })),
);
