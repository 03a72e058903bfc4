import { describe, expect, it } from 'vitest';
import { compareCoders } from '../../src/agreement/comparison.js';
import { lineUnits } from '../../src/agreement/lineUnits.js';
import { countUnits } from '../../src/agreement/unitList.js';
import { corpusOf } from '../support/corpusOf.js';

describe('the unit line', () => {
  const corpus = corpusOf(`
    s1 L1 A   @anna
    s2 L1 -
    s1 L1 A B @bo
    s1 L2 -
    s2 L2 B   @anna
    s1 L3 B   @anna
    s2 L2 B   @bo
    s1 0-5 A  @bo
    s3 L1 A   @anna
    s4 0-5 A  @anna
    s4 0-5 A  @bo
  `);
  const list = lineUnits(compareCoders(corpus));

  it('is every row of the table in the order of sources and rows, coded or not', () => {
    const rows = list.units.map(({ source, line, coders }) => {
      const codes = coders.map((version) => version!.codes.map((code) => corpus.codes[code].id).join(''));
      return `${list.comparison.sources[source].id} ${corpus.lines.quote[line]}: ${codes.join('|')}`;
    });
    expect(rows).toEqual([
      's1 words of L1: A|AB',
      's1 words of L2: |',
      's1 words of L3: B|',
      's2 words of L1: |',
      's2 words of L2: B|B',
    ]);
  });

  it('leaves out sources of one coder or without lines, and counts what is on no line', () => {
    expect(list.comparison.leftOut.map(({ source, reason }) => `${source.id} ${reason}`)).toEqual([
      's3 one-coder',
      's4 no-units',
    ]);
    expect(list.unplaced).toBe(1);
  });

  it('counts each code over all lines of each source', () => {
    const { tables, unitCount, unitsBySource } = countUnits(list);
    expect([unitCount, ...unitsBySource]).toEqual([5, 3, 2]);
    for (const table of tables) expect(table.bySource.reduce((sum, units) => sum + units, 0)).toBe(5);
  });

  it('is refused where there are no lines', () => {
    expect(() => lineUnits(compareCoders(corpusOf('s1 0-5 A')))).toThrow(
      /the unit line needs a table of lines/u,
    );
  });
});
