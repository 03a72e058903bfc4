import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterUnits } from '../../src/agreement/characterUnits.js';
import { type CodeTables, rowTotals } from '../../src/agreement/codeTables.js';
import { compareCoders } from '../../src/agreement/comparison.js';
import { corpusOf } from '../support/corpusOf.js';

/** Rows of a code with their characters, as `1 0: 12`. */
function rowsOf(tables: CodeTables, code: string): string[] {
  const table = tables.tables.find((each) => each.code.id === code)!;
  const coders = tables.comparison.coders.length;
  return [...rowTotals(table)]
    .map((units, row) => `${table.rows.slice(row * coders, (row + 1) * coders).join(' ')}: ${units}`)
    .sort();
}

describe('the unit character', () => {
  it('counts each character once for each coder, by spans', () => {
    const corpus = corpusOf(
      `
      s1 0-10 A @anna
      s1 5-12 A @anna
      s1 8-20 A @bo
      `,
      { texts: { s1: 'x'.repeat(100) } },
    );
    const tables = characterUnits(compareCoders(corpus));
    expect(rowsOf(tables, 'A')).toEqual(['0 0: 80', '0 1: 8', '1 0: 8', '1 1: 4']);
    expect(tables.unitCount).toBe(100);
  });

  it('counts characters as a person does, and not UTF-16 units', () => {
    const corpus = corpusOf('s1 0-1 A @anna\ns1 0-2 A @bo', { texts: { s1: '😀😀æ' } });
    expect(rowsOf(characterUnits(compareCoders(corpus)), 'A')).toEqual(['0 0: 1', '0 1: 1', '1 1: 1']);
  });

  it('takes a source that a coder went through for another code as judged', () => {
    const corpus = corpusOf('s1 0-4 A @anna\ns1 0-4 B @bo', { texts: { s1: 'x'.repeat(10) } });
    expect(rowsOf(characterUnits(compareCoders(corpus)), 'A')).toEqual(['0 0: 6', '1 0: 4']);
  });

  it('marks the ratings of a coder who did not go through the source as missing', () => {
    const corpus = corpusOf(
      `
      s1 0-4 A @anna
      s1 0-4 A @bo
      s2 0-2 A @bo
      s2 1-3 A @cy
      s3 0-3 A @cy
      `,
      { texts: { s1: 'x'.repeat(10), s2: 'x'.repeat(5), s3: 'x'.repeat(7) } },
    );
    const tables = characterUnits(compareCoders(corpus));
    expect(tables.comparison.leftOut.map(({ source, reason }) => `${source.id} ${reason}`)).toEqual([
      's3 one-coder',
    ]);
    expect(rowsOf(tables, 'A')).toEqual([
      '-1 0 0: 2',
      '-1 0 1: 1',
      '-1 1 0: 1',
      '-1 1 1: 1',
      '0 0 -1: 6',
      '1 1 -1: 4',
    ]);
  });

  it('leaves out sources without text, and counts codings that have no place in a text', () => {
    const corpus = corpusOf(
      `
      s1 0-4 A @anna
      s1 0-4 A @bo
      s2 0-4 A @anna
      s2 0-4 A @bo
      s1 "quote" A @anna
      s1 whole B @bo
      `,
      { texts: { s1: 'x'.repeat(10) } },
    );
    const tables = characterUnits(compareCoders(corpus));
    expect(tables.comparison.leftOut).toMatchObject([{ source: { id: 's2' }, reason: 'no-text' }]);
    expect(tables.unplaced).toBe(1);
    expect(rowsOf(tables, 'B')).toEqual(['0 1: 10']);
  });

  it('is what writing out every character gives', () => {
    const length = 30;
    const span = fc.record({
      source: fc.nat(2),
      start: fc.nat(length),
      size: fc.nat(12),
      code: fc.nat(1),
      coder: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 40 }), (spans) => {
        const texts = Object.fromEntries([0, 1, 2].map((s) => [`s${s}`, 'x'.repeat(length)]));
        const rows = spans.map(
          ({ source, start, size, code, coder }) =>
            `s${source} ${start}-${Math.min(length, start + size)} ${'AB'[code]} @c${coder}`,
        );
        const corpus = corpusOf(rows.join('\n'), { texts, codes: 'A B' });
        const comparison = compareCoders(corpus);
        const tables = characterUnits(comparison);
        for (const [code, id] of ['A', 'B'].entries()) {
          const counts = new Map<string, number>();
          for (const [s, source] of comparison.sources.entries()) {
            for (let at = 0; at < length; at++) {
              const row = comparison.coders.map((coder, c) => {
                if (comparison.read[s * comparison.coders.length + c] === 0) return -1;
                const covers = spans.some(
                  (each) =>
                    `s${each.source}` === source.id &&
                    `c${each.coder}` === coder.id &&
                    each.code === code &&
                    each.start <= at &&
                    at < Math.min(length, each.start + each.size),
                );
                return covers ? 1 : 0;
              });
              counts.set(row.join(' '), (counts.get(row.join(' ')) ?? 0) + 1);
            }
          }
          expect(rowsOf(tables, id)).toEqual([...counts].map(([row, units]) => `${row}: ${units}`).sort());
        }
      }),
      { numRuns: 150 },
    );
  });
});
