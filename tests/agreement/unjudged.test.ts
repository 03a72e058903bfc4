import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agreement, agreement } from '../../src/agreement/agreement.js';
import { codersStatement } from '../../src/agreement/coders.statements.js';
import { disagreements } from '../../src/agreement/disagreements.js';
import { saturation } from '../../src/agreement/saturation.js';
import { build, projectWithGaps } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';

const quick = { replicates: 0 } as const;
const codeOf = (found: Agreement, id: string) => found.codes.find(({ code }) => code.id === id)!;
const notes = { codes: 'A B' };

// K2 has no say on the last line. Of A: 1 1, 0 0, 1 0 on the others.
const ratings = `
i1 L1 A   @K1
i1 L1 A   @K2
i2 L2 B   @K1
i2 L2 -   @K2
i3 L3 A B @K1
i3 L3 B   @K2
i3 L4 A B @K1
i3 L4 ?   @K2
`;

describe('agreement where not everything was judged', () => {
  const corpus = corpusOf(ratings, notes);
  const three = agreement(
    corpusOf(ratings.replace('i2 L2 -   @K2', 'i2 L2 ?B @K2\ni2 L0 B @K2\ni2 L0 B @K1'), notes),
    {
      unit: 'line',
      ...quick,
    },
  );

  it('is over the units that both judged', () => {
    const found = codeOf(agreement(corpus, { unit: 'line', ...quick }), 'A');
    expect(found.units).toBe(3);
    expect(found.counts).toMatchObject([{ both: 1, onlyFirst: 1, onlySecond: 0, neither: 1 }]);
    expect(found.coefficients.percent.value).toBe(2 / 3);
    // By chance 2/3 x 1/3 + 1/3 x 2/3 = 4/9, so (6/9 - 4/9) / (5/9).
    expect(found.coefficients.cohenKappa.value).toBeCloseTo(0.4, 12);
    // Of six judgements three are yes, so two that are drawn differ in 3/5; in the units 1/3 do: 1 - 5/9.
    expect(found.coefficients.krippendorffAlpha.value).toBeCloseTo(4 / 9, 12);
    expect(found.prevalence.map(({ units, coded }) => [units, coded])).toEqual([
      [3, 2],
      [3, 1],
    ]);
  });

  it('is counted code by code: a line that lacks one code counts for the others', () => {
    expect([codeOf(three, 'A').units, codeOf(three, 'B').units]).toEqual([4, 3]);
    expect(three.overall!.decisions).toBe(7);
    expect(three.units).toBe(4);
  });

  it('says what was not judged', () => {
    expect(three.notes[0]).toEqual({ kind: 'not-judged', units: 2, of: 5, leftOut: 1 });
    expect(codersStatement({ ...three, corpus: corpus.inLanguage('en') }).text).toContain(
      'In 2 of 5 units not all judgements were made; they count neither for nor against',
    );
  });

  it('takes a set of codes that is not known as missing', () => {
    // Lines 1, 0 and 3 have both sets; of line 2 K2's set is not known, and line 4 is judged by one.
    const whole = ratings
      .split('\n')
      .filter((line) => !/L2|L4/u.test(line))
      .join('\n');
    const left = agreement(corpusOf(`${whole}\ni2 L0 B @K2\ni2 L0 B @K1`, notes), { unit: 'line', ...quick });
    expect(three.overall!.setValued).toEqual(left.overall!.setValued);
  });

  it('leaves a third coder out where that coder did not judge', () => {
    const rows = 's1 L1 A @a\ns1 L1 A @b\ns1 L1 ? @c\ns1 L2 A @a\ns1 L2 - @b\ns1 L2 A @c';
    const found = codeOf(agreement(corpusOf(rows, notes), { unit: 'line', ...quick }), 'A');
    expect(found.units).toBe(2);
    expect(found.prevalence.map(({ units }) => units)).toEqual([2, 2, 1]);
  });

  it('has no disputed code that one of the coders did not judge', () => {
    const places = disagreements(corpusOf(ratings, notes), { unit: 'line' }).places;
    expect(places.map(({ disputed }) => disputed.map(({ id }) => id))).toEqual([['B'], ['A']]);
  });

  it('is over selections that both judged', () => {
    const rows = 's1 0-9 A @a\ns1 0-9 A @b\ns1 20-29 A @a\ns1 20-29 ? @b\ns1 40-49 A @a';
    const found = agreement(corpusOf(rows, notes), { unit: 'selection', ...quick });
    expect([found.units, codeOf(found, 'A').counts]).toMatchObject([2, [{ both: 1, onlyFirst: 1 }]]);
  });

  it('is over the characters of sources in which both judged the code', () => {
    const texts = { s1: 'Hun fikk hjelp', s2: 'Hun ventet lenge' };
    const rows = 's1 0-3 A B @a\ns1 0-3 A B @b\ns2 0-3 A B @a\ns2 0-3 B @b\ns2 whole ?A @b';
    const found = agreement(corpusOf(rows, { ...notes, texts }), { unit: 'character', ...quick });
    expect([codeOf(found, 'A').units, codeOf(found, 'B').units]).toEqual([14, 30]);
    expect(codeOf(found, 'A').coefficients.cohenKappa.value).toBe(1);
  });
});

describe('properties', () => {
  it('agreement is that of the units in which two judged the code: for each code alone', () => {
    fc.assert(
      fc.property(projectWithGaps, (project) => {
        const corpus = build(project);
        const found = agreement(corpus, { unit: 'line', ...quick });
        for (const { units, counts, prevalence } of found.codes) {
          const pairs = counts.map((each) => each.both + each.onlyFirst + each.onlySecond + each.neither);
          for (const pair of pairs) expect(pair).toBeLessThanOrEqual(units);
          for (const each of prevalence) expect(each.units).toBeLessThanOrEqual(units);
          // With two coders a unit that counts was judged by both.
          if (found.coders.length === 2) expect(pairs).toEqual([units]);
        }
      }),
    );
  });

  it('a line that nobody judged changes nothing', () => {
    fc.assert(
      fc.property(projectWithGaps, (project) => {
        const gaps = Array.from({ length: 12 }, (_, i) => ({
          source: i % 4,
          line: 6,
          code: -1,
          coder: i % 3,
        }));
        const [one, other] = [
          build(project),
          build({ ...project, gaps: [...project.gaps!, ...gaps] }, undefined, 7),
        ].map((corpus) => {
          const { codes, overall, units } = agreement(corpus, { unit: 'line', ...quick });
          return { overall, units, codes: codes.map(({ code, ...rest }) => ({ id: code.id, ...rest })) };
        });
        expect(other.codes).toEqual(one.codes);
        expect(other.overall?.coefficients).toEqual(one.overall?.coefficients);
        expect(other.units).toBe(one.units);
      }),
      { numRuns: 60 },
    );
  });
});

it('saturation counts codes that are known to be there, and no source twice for what is unknown', () => {
  const rows = 's1 L1 A\ns2 L1 ?B A\ns3 L1 A\ns4 L1 A\ns5 L1 A\ns6 L1 A';
  expect(saturation(corpusOf(rows, notes)).steps.map(({ cumulative }) => cumulative)).toEqual([
    1, 1, 1, 1, 1, 1,
  ]);
});
