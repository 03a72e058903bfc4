import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { chosenPair } from '../../src/robustness/chosenPair.js';
import { leaveOneOut } from '../../src/robustness/leaveOneOut.js';
import { describeLeaveOneOut, leaveOneOutTable } from '../../src/robustness/leaveOneOut.tables.js';
import { describeSpecifications } from '../../src/robustness/specification.statements.js';
import {
  choiceTable,
  notComputedTable,
  specificationTable,
} from '../../src/robustness/specification.tables.js';
import { specificationCurve } from '../../src/robustness/specificationCurve.js';
import { linesOf } from '../inference/support.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = linesOf({ s1: 'AC AC B - D BD A AC - -', s2: 'A C BD B - AC', s3: 'AC - BC D' });
const matrix = { rows: 'A; B', columns: 'C; D' };
const curve = specificationCurve(corpus, { row: 'A', column: 'C' }, matrix);
const left = leaveOneOut(corpus, { row: 'A', column: 'C' });
const english = { language: 'en' } as const;

describe('the pair that is looked into', () => {
  const counted = coOccurrence(corpus, matrix);
  const ids = (pair: ReturnType<typeof chosenPair>) => pair && [pair.row.id, pair.column.id];

  it('is what was named, or the strongest cell', () => {
    expect(ids(chosenPair(counted))).toEqual(['A', 'C']);
    expect(ids(chosenPair(counted, ' B ', ''))).toEqual(['B', 'D']);
    expect(ids(chosenPair(counted, '', 'D'))).toEqual(['B', 'D']);
    expect(ids(chosenPair(counted, 'D', 'A'))).toEqual(['D', 'A']);
  });

  it('is none where no two codes meet', () => {
    expect(chosenPair(coOccurrence(linesOf({ s1: 'A C', s2: 'B' })))).toBeUndefined();
  });

  it('is a pair that meets even where nothing can be tested', () => {
    const single = corpusOf('s1 0-1 A C\ns2 0-1 B', { codes: 'A B C' });
    expect(ids(chosenPair(coOccurrence(single)))).toEqual(['A', 'C']);
  });

  it('is refused where a code does not exist, or stands on neither side', () => {
    expect(() => chosenPair(counted, 'Q')).toThrow('unknown code "Q"');
    expect(() => chosenPair(counted, 'D', '')).toThrow('name both codes');
  });
});

describe('the words on a specification curve', () => {
  it('count specifications, and say that they are no evidence', () => {
    const { text } = describeSpecifications(curve, english);
    expect(text).toContain('**A** and **C**: 48 of 72 specifications could be computed.');
    expect(text).toMatch(
      /above expectation in 6 of 6 tests within sources, and with p < 0\.05 in \d of 6\./u,
    );
    expect(text).toContain(
      'among the highest tenth of its matrix in 12 of 12 rankings; the percentile is 100.',
    );
    expect(text).toContain('The usual choice (line; at least one coder; exact, within sources) gives z = +');
    expect(text).toContain('the share that agree is no evidence, and their middle is no better estimate.');
    expect(describeSpecifications(curve).text).toContain('andelen som er enige, er ikke et bevis');
  });

  it('name the choice that matters most', () => {
    const apart = linesOf({ s1: 'A A C C -', s2: 'A C C -', s3: '- - - -', s4: 'B - - -', s5: 'D B D -' });
    const other = specificationCurve(apart, { row: 'A', column: 'C' }, matrix);
    expect(describeSpecifications(other, english).text).toMatch(
      /depends most on the choice of unit: the median is \d+ with selection and 100 with source\./u,
    );
  });

  it('say why there is nothing', () => {
    expect(describeSpecifications(specificationCurve(corpus, undefined)).text).toContain('ingen rute');
    const unused = specificationCurve(linesOf({ s1: 'A A -' }), { row: 'A', column: 'C' });
    expect(describeSpecifications(unused, english).text).toMatch(
      /^None of the \d+ specifications can be computed for \*\*A\*\* and \*\*C\*\*\. C is in no unit/u,
    );
  });
});

describe('the tables of a specification curve', () => {
  it('tell what each value of each choice gives', () => {
    const { rows, columns } = choiceTable(curve, english);
    expect(columns.map(({ key }) => key)).toContain('medianPercentile');
    const line = rows.find(({ value }) => value === 'line');
    expect(line).toMatchObject({ choice: 'Unit', computed: 24, medianPercentile: 100, tests: 3, above: 1 });
    expect(rows.find(({ value }) => value === 'sources pooled (a foil)')).toMatchObject({
      medianPercentile: null,
      tests: 2,
    });
  });

  it('name everything that was not computed, alike ones together', () => {
    const { rows } = notComputedTable(curve, english);
    expect(rows[0]).toMatchObject({ what: 'source; exact, within sources', specifications: 6 });
    expect(rows.every(({ reason }) => typeof reason === 'string' && reason !== '')).toBe(true);
    expect(rows.map(({ what }) => what)).toContain('Coders: a majority of the coders');
  });

  it('hold every specification', () => {
    const { rows } = specificationTable(curve);
    expect(rows).toHaveLength(curve.specifications.length);
    expect(rows[0]).toMatchObject({ unit: 'utvalg', coders: 'minst én koder', rank: 1, of: 4, reason: '' });
  });
});

describe('the words on leaving out one source', () => {
  it('give the range, and name the sources that matter most', () => {
    const { text } = describeLeaveOneOut(left, english);
    expect(text).toContain('**A** and **C** stand together in 5 units');
    expect(text).toContain('With each of the 3 sources left out in turn, the count is 2 to 4');
    expect(text).toMatch(/Most influential: s\d \(without it z = /u);
    expect(text).toContain('No single source changes the sign.');
  });

  it('warn of a source that turns the sign, or without which nothing is left', () => {
    const turned = leaveOneOut(linesOf({ s1: 'AC AC AC - - -', s2: 'A A C C - AC' }), {
      row: 'A',
      column: 'C',
    });
    expect(describeLeaveOneOut(turned).text).toContain('Fortegnet snur uten s1.');
    const carried = leaveOneOut(linesOf({ s1: 'A - C AC', s2: 'B - D' }), { row: 'A', column: 'C' });
    expect(describeLeaveOneOut(carried, english).text).toContain('Without s1 nothing is left to compare.');
  });

  it('list the most influential first, and give the reason where there are none', () => {
    const { rows, caption } = leaveOneOutTable(left, { ...english, most: 2 });
    expect(rows.map(({ source }) => source)).toEqual(left.sources.slice(0, 2).map(({ source }) => source.id));
    expect(caption).toBe('The 2 of 3 sources that matter most to z.');
    const none = leaveOneOut(corpus, undefined);
    expect(describeLeaveOneOut(none, english).text).toBe('No two codes meet in this material.');
    expect(leaveOneOutTable(none, english)).toMatchObject({
      rows: [],
      caption: 'No two codes meet in this material.',
    });
  });
});
