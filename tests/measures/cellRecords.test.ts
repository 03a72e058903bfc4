import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { cellColumns, cellRecords } from '../../src/measures/cellRecords.js';
import { measureNames } from '../../src/measures/measures.js';
import { corpusOf } from '../support/corpusOf.js';

// C1 and V1: 2 units of 4, both in s1. s2 holds one unit.
const corpus = corpusOf(
  `
  s1  L1  C1 V1
  s1  L2  C1 V1
  s1  L3  C1
  s1  L4  -
  s2  L1  V2
  `,
  { codes: 'frame C1<frame:condition meeting V1<meeting:indicator V2<meeting:indicator' },
);

describe('cellRecords', () => {
  it('says what is known of a cell, one record for each that is not empty', () => {
    expect(cellRecords(coOccurrence(corpus))).toMatchObject([
      {
        row: 'C1',
        rowName: 'C1',
        rowPath: 'frame > C1',
        column: 'V1',
        columnName: 'V1',
        columnPath: 'meeting > V1',
        rowTotal: 3,
        columnTotal: 2,
        count: 2,
        jaccard: 2 / 3,
        lift: (2 * 5) / (3 * 2),
        columnGivenRow: 2 / 3,
        rowGivenColumn: 1,
        sources: 1,
        largestShare: 1,
        nested: false,
      },
    ]);
  });

  it('has null, never NaN or 0, for numbers that do not exist', () => {
    const [, empty] = cellRecords(coOccurrence(corpus), { all: true });
    expect(empty).toMatchObject({ column: 'V2', count: 0, largestShare: null, jaccard: 0 });
  });

  it('has no coefficients of overlap events', () => {
    const [record] = cellRecords(coOccurrence(corpus, { unit: 'overlap' }));
    expect(record).toMatchObject({
      count: 2,
      jaccard: null,
      lift: null,
      columnGivenRow: null,
      rowGivenColumn: null,
      largestShare: 1,
    });
  });

  it('can be written as JSON and read back', () => {
    const records = cellRecords(coOccurrence(corpus), { all: true });
    expect(JSON.parse(JSON.stringify(records))).toEqual(records);
  });
});

it('has the columns that have always been written in their order, every measure, and whether it is possible last', () => {
  const [record] = cellRecords(coOccurrence(corpus));
  expect(Object.keys(record)).toEqual(cellColumns);
  const always =
    'row rowName rowPath column columnName columnPath rowTotal columnTotal count jaccard lift columnGivenRow rowGivenColumn sources largestShare nested dice ochiai inclusion npmi phi yulesQ oddsRatio oddsRatioCorrected g2'.split(
      ' ',
    );
  const added = measureNames.filter((name) => !always.includes(name));
  expect(cellColumns.filter((name) => always.includes(name))).toEqual(always);
  expect(new Set(cellColumns)).toEqual(
    new Set([...always, ...added, 'units', 'unknownUnits', 'possible', 'impossibleBecause']),
  );
  expect(cellColumns.slice(-2)).toEqual(['possible', 'impossibleBecause']);
});
