import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulateWindows } from '../../src/cooccurrence/accumulateWindows.js';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { cellRecords } from '../../src/measures/cellRecords.js';
import { jaccard } from '../../src/measures/jaccard.js';
import { build, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';
import { quotesBehind, table } from '../support/matrices.js';
import { withSources } from '../units/withSources.js';

const corpus = corpusOf(
  `
  s1  L1  A
  s1  L2  B
  s1  L3  -
  s1  L4  A B
  s2  L1  B
  s2  L2  A
  `,
  { codes: 'A B C' },
);

describe('a matrix of windows', () => {
  const matrix = coOccurrence(corpus, { unit: 'window:2' });

  it('counts lines that connect two codes, with the lines of each code on the diagonal', () => {
    expect(table(matrix)).toEqual([
      [3, 3, 0],
      [3, 3, 0],
      [0, 0, 0],
    ]);
    expect(matrix.at('A', 'B')).toMatchObject({ count: 3, rowTotal: 3, sources: 2, largestShare: 2 / 3 });
  });

  it('has no number of units and no coefficients, as windows share lines', () => {
    const cell = matrix.at('A', 'B');
    expect(cell.units).toBeNaN();
    expect(matrix.examined).toBe(6);
    expect(matrix.countsUnits).toBe(false);
    expect(() => jaccard(matrix)).toThrow(
      'a code that stands once can be connected in many lines of window:2',
    );
    expect(cellRecords(matrix)).toMatchObject([{ count: 3, jaccard: null, npmi: null }]);
  });

  it('leads back to the lines, with the selections that connect, in them and before them', () => {
    expect(quotesBehind(matrix, 'A', 'B')).toEqual([
      ['s1', 'words of L1', 'words of L2'],
      ['s1', 'words of L4', 'words of L4'],
      ['s2', 'words of L2', 'words of L1'],
    ]);
    expect(quotesBehind(matrix, 'A', 'A')).toHaveLength(3);
  });

  it('does not show a code of the window that the line does not connect', () => {
    const three = corpusOf('s1 L1 A\ns1 L2 A B\ns1 L3 B', { codes: 'A B' });
    expect(quotesBehind(coOccurrence(three, { unit: 'window:2' }), 'A', 'B')).toEqual([
      ['s1', 'words of L1 / words of L2', 'words of L2'],
      ['s1', 'words of L2', 'words of L3'],
    ]);
  });

  it('runs over the lines of texts where there is no table of lines', () => {
    const talk = corpusOf('s1 0-3 A\ns1 8-11 B', { codes: 'A B', texts: { s1: 'Hei du.\nJa.\nNei.' } });
    expect(coOccurrence(talk, { unit: 'window:2' }).at('A', 'B').count).toBe(1);
    expect(coOccurrence(talk, { unit: 'window:1' }).at('A', 'B').count).toBe(0);
  });

  it('is refused a conversation for other units, and an attribute that no source has', () => {
    expect(() => coOccurrence(corpus, { unit: 'line', conversation: ['room'] })).toThrow(
      'a conversation bounds windows, such as window:4; found the unit line',
    );
    expect(() => coOccurrence(corpus, { unit: 'window:2', conversation: ['room'] })).toThrow('no source has');
  });
});

describe('conversations of several sources', () => {
  const speakers = withSources(corpusOf('anna L1 A\nbo L1 B\nanna L2 A\ncato L1 B', { codes: 'A B' }), {
    anna: { room: '1', team: 'x' },
    bo: { room: '1' },
    cato: { team: 'x' },
  });

  it('follow the table of lines over the sources, and leave out and name those that take no part', () => {
    const matrix = coOccurrence(speakers, { unit: 'window:2', conversation: ['room'] });
    expect(matrix.at('A', 'B')).toMatchObject({ count: 2, sources: 2 });
    expect(matrix.leftOut).toMatchObject([{ reason: 'no-group', sources: [{ id: 'cato' }], codings: 1 }]);
  });

  it('belong to whose line it is when they are added up', () => {
    const result = accumulateWindows(speakers, { window: 'window:2', conversation: ['room'] });
    expect(result.units).toEqual(['anna', 'bo']);
    expect([result.at('anna', 'A', 'B'), result.at('bo', 'B', 'A')]).toEqual([1, 1]);
    expect(() => result.at('dina', 'A', 'B')).toThrow('unknown unit of analysis "dina"; units: anna, bo');
    expect(() => result.at('bo', 'A', 'A')).toThrow(RangeError);
  });

  it('leave out and name sources without the attribute that things are added up by', () => {
    const result = accumulateWindows(speakers, { window: 'window:2', by: ['team'] });
    expect(result.units).toEqual(['x']);
    expect(result.leftOut).toMatchObject([{ sources: [{ id: 'bo' }], codings: 1 }]);
  });
});

describe('any matrix of windows', () => {
  const windows = fc.constantFrom('window:1', 'window:2', 'window:3+1', 'window:all', 'window:1+all');

  it('of one line counts what the unit line counts', () => {
    fc.assert(
      fc.property(randomProject('line'), fc.boolean(), (project, rollUp) => {
        const [lines, windows] = (['line', 'window:1'] as const).map((unit) =>
          coOccurrence(build(project), { unit, rollUp }),
        );
        for (const column of ['counts', 'rowTotals', 'columnTotals', 'sourceCounts'] as const)
          expect([...windows[column]]).toEqual([...lines[column]]);
      }),
    );
  });

  it('is symmetric, adds up over sources, and leads back to as many lines as it counts', () => {
    fc.assert(
      fc.property(randomProject('line'), windows, (project, unit) => {
        const all = build(project);
        const matrix = coOccurrence(all, { unit: unit as 'window:1' });
        const perSource = accumulateWindows(all, { window: unit as 'window:1' });
        for (const cell of matrix.cells({ all: true })) {
          expect(matrix.at(cell.column, cell.row).count).toBe(cell.count);
          const evidence = matrix.evidence(cell.row, cell.column);
          expect(evidence).toHaveLength(cell.count);
          expect(
            evidence.every(({ rowSelections: r, columnSelections: c }) => r.length > 0 && c.length > 0),
          ).toBe(true);
          const shares = perSource.units.map((source) => perSource.at(source, cell.row.id, cell.column.id));
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(cell.count);
          expect(shares.filter((share) => share > 0)).toHaveLength(cell.sources);
          if (cell.count > 0) expect(cell.largestShare).toBe(Math.max(...shares) / cell.count);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts no less weighted than binary', () => {
    fc.assert(
      fc.property(randomProject('line'), windows, (project, unit) => {
        const [once, weighted] = (['binary', 'weighted'] as const).map((counting) =>
          coOccurrence(build(project), { unit: unit as 'window:1', counting }),
        );
        once.counts.forEach((count, i) => {
          expect(weighted.counts[i]).toBeGreaterThanOrEqual(count);
          expect(weighted.counts[i] > 0).toBe(count > 0);
        });
      }),
    );
  });
});
