import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../src/notebook/asking/corpusUnits.js';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import type { CooccurrenceMatrix } from '../../../src/cooccurrence/cooccurrenceMatrix.js';
import { heatmapFigure } from '../../../src/inference/heatmap.figure.js';
import { matrixTests } from '../../../src/inference/matrixTests.js';
import { strongestCellTable } from '../../../src/inference/strongest.tables.js';
import { askedCorpus } from '../../support/askedCorpus.js';
import { corpusOf } from '../../support/corpusOf.js';
import { saidBy } from '../../support/saidBy.js';

const data = ({ unit, coders, counts, rowTotals, columnTotals, sourceCounts }: CooccurrenceMatrix) => ({
  unit,
  coders,
  counts,
  rowTotals,
  columnTotals,
  sourceCounts,
});

describe('a question from left to right', () => {
  it('gives what the functions give', () => {
    const told = askedCorpus
      .where({ level: 'counsellor' })
      .units('passage')
      .count('condition', 'indicator')
      .test()
      .top(10);
    const part = askedCorpus.where({ source: ({ attributes }) => attributes.level === 'counsellor' });
    const matrix = coOccurrence(part, { unit: 'selection', rows: 'condition', columns: 'indicator' });
    expect(told).toEqual(strongestCellTable(matrix, matrixTests(matrix), { most: 10 }));
    // Counted by hand: V2 beside C1 in c1 and c2, V1 beside C1 and beside C2 in c3.
    expect(told.rows.map(({ row, column, count }) => `${row} ${column} ${count}`).sort()).toEqual([
      'C1 V1 1',
      'C1 V2 2',
      'C2 V1 1',
    ]);
  });

  it('gives the same for any units, codes and tests', () => {
    const unit = fc.constantFrom('selection', 'source', 'passage', undefined);
    const codes = fc.constantFrom('condition', 'indicator', 'all', 'C1; V2', undefined);
    const test = fc.constantFrom('exact', 'shift', 'exchange');
    const level = fc.constantFrom<readonly string[]>(['office'], ['counsellor'], ['office', 'counsellor']);
    fc.assert(
      fc.property(unit, codes, codes, test, level, (asked, rows, columns, name, levels) => {
        const fluent = askedCorpus.where({ level: levels }).units(asked).count(rows, columns);
        const part = askedCorpus.where({ source: ({ attributes }) => levels.includes(attributes.level) });
        const matrix = coOccurrence(part, {
          unit: asked === 'source' ? 'source' : 'selection',
          ...(rows === undefined ? {} : { rows }),
          ...(columns === undefined ? {} : { columns }),
        });
        expect(data(fluent.matrix)).toEqual(data(matrix));
        const options = { test: name, bootstrap: 0, permutations: 99 } as const;
        const tested = (() => {
          try {
            return matrixTests(matrix, options);
          } catch (error) {
            return String(error);
          }
        })();
        if (typeof tested === 'string')
          expect(() => fluent.test(options)).toThrow(tested.replace(/^\w+: /u, ''));
        else {
          expect(fluent.test(options).tests).toEqual(tested);
          expect(fluent.test(options).top(3)).toEqual(strongestCellTable(matrix, tested, { most: 3 }));
        }
        expect(fluent.top(3)).toEqual(strongestCellTable(matrix, [], { most: 3 }));
        const drawn = ({ data: traces, layout }: ReturnType<typeof heatmapFigure>) => ({ traces, layout });
        expect(drawn(fluent.heatmap({ measure: 'jaccard' }))).toEqual(
          drawn(heatmapFigure(matrix, { measure: 'jaccard' })),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('takes what else counting takes', () => {
    const two = corpusOf('s 0-5 A B @a\ns 0-5 A @b', { codes: 'A:condition B:indicator' });
    expect(two.units('selection', { coders: 'all' }).count('A', 'B').matrix.at('A', 'B').count).toBe(0);
    expect(two.units('selection', { coders: 'any' }).count('A', 'B').matrix.at('A', 'B').count).toBe(1);
  });

  it('counts passages in lines where the material is a table of lines', () => {
    const lines = corpusOf('s L1 A B\ns L2 A');
    expect(lines.units('passage').unit).toBe('line');
    expect(lines.units().unit).toBe('line');
  });

  it('has cells to ask for evidence and explanations of', () => {
    const counted = askedCorpus.units().count();
    expect(counted.cell('C1', 'V1').count).toBe(6);
    const tested = counted.test({ test: 'exact', bootstrap: 0 });
    expect(tested.cell('C1', 'V1')).toBe(
      tested.tests.find(({ row, column }) => row.id === 'C1' && column.id === 'V1'),
    );
  });
});

describe('a name that does not exist is answered with those that do', () => {
  const units = () => askedCorpus.units('selection');

  it('a level, an attribute', () => {
    expect(saidBy(() => askedCorpus.where({ level: 'councellor' })).nb).toContain('mente du «counsellor»?');
    expect(saidBy(() => askedCorpus.where({ levl: 'office' })).en).toContain('did you mean "level"?');
  });

  it('a unit', () => {
    expect(saidBy(() => askedCorpus.units('selecton' as 'selection'))).toEqual({
      nb: 'ukjent enhet «selecton»; mente du «selection»? Enheter: selection, line, paragraph, sentence, source, group:ATTRIBUTE, window:N, window:N+M, window:all, overlap',
      en: 'unknown unit "selecton"; did you mean "selection"? Units: selection, line, paragraph, sentence, source, group:ATTRIBUTE, window:N, window:N+M, window:all, overlap',
    });
  });

  it('a family, a code', () => {
    expect(saidBy(() => units().count('condtion', 'indicator')).nb).toContain('mente du «condition»?');
    expect(saidBy(() => units().count('C1; C3', 'indicator')).en).toBe(
      'unknown code "C3"; known codes: C1, C2, V1, V2',
    );
  });

  it('a code of the other side, a row that is none, a number of rows that is none', () => {
    expect(saidBy(() => units().count().cell('V1', 'C1')).en).toContain('it is a column');
    expect(saidBy(() => units().count().top(0))).toEqual({
      nb: 'top viser et helt antall rader, minst 1; fant 0',
      en: 'top shows a whole number of rows, at least 1; found 0',
    });
  });

  it('a part of the material in which nobody is', () => {
    const nobody = askedCorpus.part({ source: () => false });
    expect(saidBy(() => nobody.units()).nb).toContain('har ingen kilder');
  });
});
