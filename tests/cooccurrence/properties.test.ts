import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import type { Counted } from '../../src/cooccurrence/cooccurrenceMatrix.js';
import type { CoderRule } from '../../src/units/coderRule.js';
import {
  build,
  codeIds,
  everyCode,
  lineCount,
  type RandomProject,
  randomProject,
} from '../support/arbitraries.js';
import { byPair, numbersOf } from '../support/matrices.js';

const coders = fc.constantFrom<CoderRule>('any', 'majority', 'all');

/** A project together with a unit that it has. */
const counted = fc
  .constantFrom<[RandomProject['place'], Counted]>(
    ['span', 'selection'],
    ['span', 'source'],
    ['span', 'overlap'],
    ['line', 'line'],
    ['line', 'selection'],
    ['line', 'overlap'],
  )
  .chain(([place, unit]) =>
    fc.record({
      project: randomProject(place),
      unit: fc.constant(unit),
      coders,
      rows: fc.constant(everyCode.rows),
      columns: fc.constant(everyCode.columns),
    }),
  );

const inUnits = counted.filter(({ unit }) => unit !== 'overlap');

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe('co-occurrence', () => {
  it('does not depend on the order of the rows of a file', () => {
    const reordered = counted.chain((given) =>
      shuffled(given.project.codings).map((codings) => ({ ...given, codings })),
    );
    fc.assert(
      fc.property(reordered, ({ project, codings, ...options }) => {
        const before = byPair(coOccurrence(build(project), options));
        const after = byPair(coOccurrence(build({ ...project, codings }), options));
        for (const [pair, cell] of before) expect(numbersOf(after.get(pair)!)).toEqual(numbersOf(cell));
      }),
    );
  });

  it('does not depend on the order of the sources', () => {
    fc.assert(
      fc.property(counted, shuffled([0, 1, 2, 3]), ({ project, ...options }, order) => {
        const before = byPair(coOccurrence(build(project), options));
        const after = byPair(coOccurrence(build(project, order), options));
        for (const [pair, cell] of before) expect(numbersOf(after.get(pair)!)).toEqual(numbersOf(cell));
      }),
    );
  });

  it('is transposed when rows and columns change places', () => {
    fc.assert(
      fc.property(counted, ({ project, ...options }) => {
        const corpus = build(project);
        const matrix = coOccurrence(corpus, { ...options, rows: 'A; P; C', columns: 'B; C; D; E' });
        const transposed = coOccurrence(corpus, { ...options, rows: 'B; C; D; E', columns: 'A; P; C' });
        for (const row of matrix.rows) {
          for (const column of matrix.columns) {
            const there = numbersOf(transposed.at(column, row));
            const here = numbersOf(matrix.at(row, column));
            expect(there).toEqual({ ...here, rowTotal: here.columnTotal, columnTotal: here.rowTotal });
          }
        }
      }),
    );
  });

  it('is the sum over its sources: counts and totals', () => {
    fc.assert(
      fc.property(
        counted.filter(({ unit }) => unit !== 'source'),
        ({ project, ...options }) => {
          const corpus = build(project);
          const whole = coOccurrence(corpus, options);
          const parts = corpus.sources.map(({ id }) =>
            coOccurrence(corpus.where({ source: (source) => source.id === id }), options),
          );
          const sum = (column: 'counts' | 'rowTotals', i: number) =>
            parts.reduce((total, part) => total + part[column][i], 0);
          for (let i = 0; i < whole.counts.length; i++) expect(sum('counts', i)).toBe(whole.counts[i]);
          for (let r = 0; r < whole.rows.length; r++) expect(sum('rowTotals', r)).toBe(whole.rowTotals[r]);
          const contributing = parts.map((part) => [...part.counts]);
          whole.counts.forEach((count, i) => {
            const shares = contributing.map((counts) => counts[i]);
            expect(whole.sourceCounts[i]).toBe(shares.filter((share) => share > 0).length);
            if (count > 0) expect(whole.largestShares[i]).toBe(Math.max(...shares) / count);
          });
        },
      ),
    );
  });

  it('counts a pair at most as often as either code, and at least as often as the two must meet', () => {
    fc.assert(
      fc.property(inUnits, fc.boolean(), ({ project, ...options }, rollUp) => {
        for (const cell of byPair(coOccurrence(build(project), { ...options, rollUp })).values()) {
          expect(cell.count).toBeLessThanOrEqual(Math.min(cell.rowTotal, cell.columnTotal));
          expect(cell.count).toBeGreaterThanOrEqual(cell.rowTotal + cell.columnTotal - cell.units);
        }
      }),
    );
  });

  it('counts no more and no less when lines that nobody coded are added', () => {
    fc.assert(
      fc.property(randomProject('line'), coders, fc.integer({ min: 1, max: 4 }), (project, rule, more) => {
        const options = { unit: 'line', coders: rule, ...everyCode } as const;
        const before = coOccurrence(build(project), options);
        const after = coOccurrence(build(project, undefined, lineCount + more), options);
        for (const column of ['counts', 'rowTotals', 'columnTotals', 'sourceCounts'] as const)
          expect([...after[column]]).toEqual([...before[column]]);
        expect(after.unitCount).toBe(before.unitCount + 4 * more);
      }),
    );
  });

  it('counts on coded lines what it counts on selections', () => {
    fc.assert(
      fc.property(randomProject('line'), coders, (project, rule) => {
        const corpus = build(project);
        const lines = coOccurrence(corpus, { unit: 'line', coders: rule, ...everyCode });
        const selections = coOccurrence(corpus, { unit: 'selection', coders: rule, ...everyCode });
        expect([...lines.counts]).toEqual([...selections.counts]);
        expect(selections.unitCount).toBeLessThanOrEqual(lines.unitCount);
      }),
    );
  });

  it('leads back to exactly as many pieces of evidence as it counts, each with both codes', () => {
    fc.assert(
      fc.property(counted, ({ project, ...options }) => {
        const corpus = build(project);
        const matrix = coOccurrence(corpus, options);
        const bears = (selection: number, code: number) =>
          corpus.codings.selection.some((each, i) => each === selection && corpus.codings.code[i] === code);
        for (const cell of matrix.cells({ all: true })) {
          const evidence = matrix.evidence(cell.row, cell.column);
          expect(evidence).toHaveLength(cell.count);
          for (const { source, rowSelections, columnSelections } of evidence) {
            expect(rowSelections.length * columnSelections.length).toBeGreaterThan(0);
            for (const selection of [...rowSelections, ...columnSelections])
              expect(corpus.selections.source[selection]).toBe(source.index);
            expect(rowSelections.every((selection) => bears(selection, cell.row.index))).toBe(true);
            expect(columnSelections.every((selection) => bears(selection, cell.column.index))).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts what the sets of each source share', () => {
    fc.assert(
      fc.property(randomProject('line'), (project) => {
        const matrix = coOccurrence(build(project), { unit: 'line', coders: 'any', ...everyCode });
        const linesWith = (source: number, code: number) =>
          new Set(
            project.codings
              .filter((one) => one.source === source && one.code === code)
              .map((one) => one.line),
          );
        codeIds.forEach((row, r) => {
          codeIds.forEach((column, c) => {
            let both = 0;
            for (let source = 0; source < 4; source++) {
              const [first, second] = [linesWith(source, r), linesWith(source, c)];
              both += [...first].filter((line) => second.has(line)).length;
            }
            expect(matrix.at(row, column).count).toBe(both);
          });
        });
      }),
    );
  });
});

describe('where() and then counting is counting and then choosing', () => {
  it('for codes: what other codes there are does not change a count, under any coder rule', () => {
    fc.assert(
      fc.property(counted, ({ project, ...options }) => {
        const corpus = build(project);
        const chosen = { rows: 'A; C', columns: 'B; D' };
        const choose = coOccurrence(corpus, { ...options, ...chosen });
        const filter = coOccurrence(corpus.where({ code: (code) => 'ABCD'.includes(code.id) }), {
          ...options,
          ...chosen,
        });
        expect([...filter.counts]).toEqual([...choose.counts]);
        expect([...filter.rowTotals]).toEqual([...choose.rowTotals]);
        expect([...filter.columnTotals]).toEqual([...choose.columnTotals]);
      }),
    );
  });

  it('for a coder: their part of the corpus counts as the rule coder:ID does', () => {
    fc.assert(
      fc.property(counted, fc.nat(2), ({ project, coders: _, ...options }, number) => {
        const corpus = build(project);
        const id = `coder${number}`;
        fc.pre(corpus.coders.some((coder) => coder.id === id));
        const filter = coOccurrence(corpus.where({ coder: (coder) => coder.id === id }), {
          ...options,
          coders: 'any',
        });
        const rule = coOccurrence(corpus, { ...options, coders: `coder:${id}` });
        expect([...filter.counts]).toEqual([...rule.counts]);
        expect(filter.unitCount).toEqual(rule.unitCount);
      }),
    );
  });
});
