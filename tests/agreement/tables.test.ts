import { describe, expect, it } from 'vitest';
import { describeAgreement } from '../../src/agreement/agreement.statements.js';
import { agreementTable } from '../../src/agreement/agreement.tables.js';
import { agreementRecords } from '../../src/agreement/agreementRecords.js';
import { agreementReport } from '../../src/agreement/agreementReport.js';
import { agreementByUnit } from '../../src/agreement/byUnit.tables.js';
import { describeCoders } from '../../src/agreement/coder.statements.js';
import { disagreementTable } from '../../src/agreement/disagreement.tables.js';
import { disagreements } from '../../src/agreement/disagreements.js';
import { saturation } from '../../src/agreement/saturation.js';
import { describeSaturation } from '../../src/agreement/saturation.statements.js';
import { saturationTable } from '../../src/agreement/saturation.tables.js';
import { waysToCount } from '../../src/agreement/waysToCount.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { corpusOf } from '../support/corpusOf.js';

const en = { language: 'en' } as const;
const onLines = (corpus: Corpus) => agreementReport(corpus, { unit: 'line', replicates: 99 });

/** Ten lines of two sources. A: both 2, only anna 1, only bo 1, neither 6. B: both 1, neither 9. C: nobody. */
const corpus = corpusOf(
  `
  s1 L1 A   @anna
  s1 L1 A   @bo
  s1 L2 A   @anna
  s1 L3 -
  s1 L4 -
  s1 L5 -
  s2 L6 A B @anna
  s2 L6 A B @bo
  s2 L7 A   @bo
  s2 L8 -
  s2 L9 -
  s2 L10 -
  s3 L11 A  @anna
  `,
  { codes: 'A B C' },
);
const oneCoder = corpusOf('s1 L1 A @anna\ns2 L2 B @anna');
const apart = corpusOf('s1 L1 A @anna\ns2 L2 A @bo');

describe('the table of agreement', () => {
  const table = agreementTable(onLines(corpus), en);

  it('puts coefficients side by side with how often each coder used the code', () => {
    expect(table.columns.map(({ label }) => label).slice(0, 8)).toEqual([
      ...['Code', 'Sources', 'Share anna', 'Share bo'],
      ...['Percent agreement', 'Cohen’s kappa', 'Gwet’s AC1', 'Krippendorff’s alpha'],
    ]);
    const [a] = table.rows;
    // By hand: Po = .8; kappa Pe = .3*.3 + .7*.7 = .58; AC1 Pe = 2*.3*.7 = .42; alpha De = 2*6*14/(20*19), Do = .2.
    expect(a).toMatchObject({ code: 'A', sources: 2, prevalence1: 0.3, prevalence2: 0.3 });
    expect(a.percent).toBeCloseTo(0.8, 10);
    expect(a.cohenKappa).toBeCloseTo((0.8 - 0.58) / 0.42, 10);
    expect(a.gwetAc1).toBeCloseTo((0.8 - 0.42) / 0.58, 10);
    expect(a.krippendorffAlpha).toBeCloseTo(1 - 0.2 / (168 / 380), 10);
  });

  it('ends with all codes together, and counts the codes that nobody used', () => {
    expect(table.rows.map(({ code }) => code)).toEqual(['A', 'B', 'All codes together']);
    expect(table.caption).toContain('1 code was not used');
    expect(table.caption).toContain('10 lines in 2 sources, coded by anna and bo.');
  });

  it('says why where there is no value', () => {
    const alike = agreementTable(onLines(corpusOf('s1 L1 A @anna\ns1 L1 A @bo')), en);
    expect(alike.rows[0]).toMatchObject({ krippendorffAlpha: null, lower: null });
    expect(alike.rows[0].note).toContain('All judgements are alike');
  });

  it('takes the coefficients that suit three coders', () => {
    const three = corpusOf('s1 L1 A @a\ns1 L1 A @b\ns1 L2 A @c\ns2 L3 A @a\ns2 L3 A @b\ns2 L4 -');
    const keys = agreementTable(onLines(three)).columns.map(({ key }) => key);
    expect(keys).toContain('congerKappa');
    expect(keys).not.toContain('cohenKappa');
  });
});

describe('agreement counted in several ways', () => {
  const texts = { s1: 'x'.repeat(100), s2: 'x'.repeat(100) };
  const spans = corpusOf('s1 0-10 A @anna\ns1 2-10 A @bo\ns2 0-10 A @anna\ns2 50-60 A @bo', { texts });

  it('begins with lines where there are lines, else with selections', () => {
    expect(waysToCount(corpus)[0]).toEqual({ unit: 'line' });
    expect(waysToCount(spans)[0]).toEqual({ unit: 'selection', minimumOverlap: 0.5 });
  });

  it('has a row for each, with the rule and the minimum overlap', () => {
    const reports = waysToCount(spans).map((way) => agreementReport(spans, { ...way, replicates: 0 }));
    const { rows } = agreementByUnit(reports, en);
    // 8 of 10 characters are shared in s1: one unit up to 75%, two where spans must be identical; s2 has two.
    expect(rows.map(({ unit, units }) => [unit, units])).toEqual([
      ['selection', 3],
      ['selection', 3],
      ['selection', 3],
      ['selection', 4],
      ['character', 200],
    ]);
    expect(rows[2].matching).toBe('what they share is at least 75% of both together');
  });

  it('tells which unit the material has nothing for', () => {
    const reports = waysToCount(corpus).map((way) => agreementReport(corpus, { ...way, replicates: 0 }));
    const { rows, caption } = agreementByUnit(reports, en);
    expect(rows.map(({ unit }) => unit)).not.toContain('character');
    expect(caption).toContain('nothing to count for the unit character');
  });
});

describe('the list of disagreements', () => {
  const found = disagreements(corpus, { unit: 'line' });

  it('shows each place with what every coder did there', () => {
    const { rows, caption } = disagreementTable(found, en);
    expect(rows).toEqual([
      {
        source: 's1',
        place: 'line 2',
        text: 'words of L2',
        disputed: 'A',
        coder1: 'A',
        coder2: '(not coded)',
      },
      {
        source: 's2',
        place: 'line 7',
        text: 'words of L7',
        disputed: 'A',
        coder1: '(not coded)',
        coder2: 'A',
      },
    ]);
    expect(caption).toContain('2 places are coded differently, in 2 of 2 compared sources');
  });

  it('shows the most disputed first, and says how to get the others', () => {
    const { rows, caption } = disagreementTable(found, { language: 'en', most: 1 });
    expect(rows).toHaveLength(1);
    expect(caption).toContain('brukermote agreement --disagreements');
  });

  it('is empty with a sentence where coders agree, and where nobody can', () => {
    const agreed = disagreements(corpusOf('s1 L1 A @anna\ns1 L1 A @bo'), { unit: 'line' });
    expect(disagreementTable(agreed, en)).toMatchObject({
      rows: [],
      caption: 'The coders agree everywhere.',
    });
    expect(disagreementTable(disagreements(oneCoder, { unit: 'line' }), en).caption).toContain('No source');
  });
});

describe('agreement in words', () => {
  it('tells how many sources several coders went through, who, and what cannot be said', () => {
    const { text } = describeCoders(corpus, onLines(corpus), en);
    expect(text).toContain('2 of 3 sources (67%) were coded by several');
    expect(text).toContain('10 lines in 2 sources, coded by anna and bo');
    expect(text).toContain('1 source was coded by only one of the coders; of it agreement says nothing');
    expect(text).toContain('with so few they are too narrow');
  });

  it('counts shared sources for each pair where there are three coders', () => {
    const three = corpusOf('s1 L1 A @a\ns1 L1 A @b\ns1 L1 A @c\ns2 L2 A @a\ns2 L2 - \ns2 L2 A @b');
    expect(describeCoders(three, onLines(three), en).text).toContain('a + b: 2; a + c: 1; b + c: 1');
  });

  it('puts agreement beside how much of it is on absence', () => {
    const { text } = describeAgreement(onLines(corpus), en);
    // Of 20 decisions 18 are alike, 15 of them on absence.
    expect(text).toContain('did the same in 90% of the decisions; 83% of this agreement');
    expect(text).toContain('Lowest is **A** (0.55)');
  });

  it('says in one sentence that there is one coder, or nothing in common', () => {
    const { text } = describeCoders(oneCoder, onLines(oneCoder), en);
    expect(text).toBe(
      '**Agreement takes at least two coders; there are fewer here.** Coders: anna (2 sources). How reliable the coding is can therefore not be said here.',
    );
    expect(describeCoders(apart, onLines(apart), en).text).toContain('anna (1 source), bo (1 source)');
    expect(describeAgreement(onLines(apart), en).text).toContain('No source was coded by two');
  });
});

describe('saturation in words and as a table', () => {
  const six = corpusOf(
    ['s1 "a" A B', 's2 "a" B C', 's3 "a" A', 's4 "a" C', 's5 "a" B', 's6 "a" A'].join('\n'),
  );
  const found = saturation(six, { baseSize: 2, runLength: 2, orders: 49 });

  it('has the sources that brought something new, and where saturation is reached', () => {
    const { rows, caption } = saturationTable(found, en);
    expect(
      rows.map(({ source, names, cumulative, next, reached }) => [source, names, cumulative, next, reached]),
    ).toEqual([
      ['s1', 'A; B', 2, null, ''],
      ['s2', 'C', 3, 0, 'reached'],
    ]);
    expect(caption).toContain('4 sources without new codes are not shown');
  });

  it('tells what other orders give, and what saturation does not tell', () => {
    const { text } = describeSaturation(found, en);
    expect(text).toMatch(/^Saturation is reached at 2\+2 sources/u);
    expect(text).toContain('of 49 random orders');
    expect(text).toContain('does not mean that the codes are understood');
  });

  it('is one sentence where there are too few sources', () => {
    expect(describeSaturation(saturation(oneCoder), en).text).toBe(
      'Saturation cannot be judged: it takes 4 + 2 sources, and there are 2.',
    );
  });
});

describe('tidy records', () => {
  it('hold every code with every coefficient, then all codes together', () => {
    const records = agreementRecords(onLines(corpus));
    expect(records.filter(({ scope }) => scope === 'code')).toHaveLength(3 * 9);
    expect(records.filter(({ scope }) => scope === 'overall')).toHaveLength(9 + 2);
    const alpha = records.find(
      ({ code, coefficient }) => code === 'A' && coefficient === 'krippendorffAlpha',
    );
    expect(alpha).toMatchObject({ units: 10, sources: 2, observed: expect.closeTo(0.8, 10), status: null });
    expect(records.find(({ code }) => code === 'C')).toMatchObject({ lower: null, status: 'never-used' });
  });

  it('are none where nothing could be compared', () => {
    for (const nothing of [oneCoder, apart]) expect(agreementRecords(onLines(nothing))).toEqual([]);
  });

  it('hold no NaN', () => {
    const alike = corpusOf('s1 L1 A @anna\ns1 L1 A @bo');
    for (const each of [corpus, alike]) {
      const numbers = agreementRecords(onLines(each)).flatMap((record) =>
        Object.values(record).filter((value) => typeof value === 'number'),
      );
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
  });
});
