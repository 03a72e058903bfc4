import { describe, expect, it } from 'vitest';
import { declaredCells, parseDeclaration } from '../../src/inference/declaration.js';
import { corpusOf } from '../support/corpusOf.js';

const problemsOf = (make: () => unknown): string => {
  try {
    make();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('a pre-analysis file', () => {
  it('names cells, and may say when it was registered and why', () => {
    const json =
      '{ "registered": "2026-02-01", "note": "H1", "cells": [["A", "X"], { "row": "B", "column": "X" }] }';
    expect(parseDeclaration('preanalysis.json', json)).toEqual({
      file: 'preanalysis.json',
      registered: '2026-02-01',
      note: 'H1',
      cells: [
        { row: 'A', column: 'X' },
        { row: 'B', column: 'X' },
      ],
    });
    expect(parseDeclaration('p.json', '{ "cells": [["A", "X"]] }')).toMatchObject({
      registered: null,
      note: null,
    });
  });

  it('says everything that is wrong in it at once, where it is', () => {
    const said = problemsOf(() =>
      parseDeclaration(
        'p.json',
        '{ "registered": "1 Feb", "cell": [], "note": 1, "cells": [["A"], ["A", "X"]] }',
      ),
    );
    expect(said).toContain('the pre-analysis file cannot be used');
    expect(said).toContain('p.json, key cell: unknown key "cell". Keys: registered, note, cells');
    expect(said).toContain('p.json, key registered: a day such as 2026-02-01 is required; found "1 Feb"');
    expect(said).toContain('p.json, key note: a text is required; found 1');
    expect(said).toContain('p.json, cell 1: two codes are required');
    expect(said).not.toContain('cell 2');
    expect(problemsOf(() => parseDeclaration('p.json', '{}'))).toContain(
      'one cell or more is required; found –',
    );
    expect(problemsOf(() => parseDeclaration('p.json', '[]'))).toContain('found []');
    expect(problemsOf(() => parseDeclaration('p.json', '{ oops'))).toContain(
      'p.json: a pre-analysis file is a JSON object',
    );
  });

  it('is held against the material, all cells at once', () => {
    const corpus = corpusOf('s1 L1 A X', { codes: 'A X' });
    const of = (...cells: [string, string][]) =>
      declaredCells(corpus, {
        file: 'p.json',
        registered: null,
        note: null,
        cells: cells.map(([row, column]) => ({ row, column })),
      });
    expect(of(['A', 'X']).map(({ row, column }) => row.id + column.id)).toEqual(['AX']);
    const said = problemsOf(() => of(['A', 'Q'], ['X', 'X']));
    expect(said).toContain('p.json, cell 1: unknown code "Q"');
    expect(said).toContain('p.json, cell 2: a cell is of two different codes; found "X" twice');
  });
});
