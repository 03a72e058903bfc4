import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { policies } from '../../../src/disclosure/policy.js';
import { matrixPairs } from '../../../src/publication/cooccurrence/matrixPairs.js';
import { totalsStand } from '../../../src/publication/cooccurrence/totals.js';
import { publicSources } from '../../../src/publication/publicSources.js';
import { corpusOf } from '../../support/corpusOf.js';

const codes = 'A:condition V1:indicator V2:indicator V3:indicator V4:indicator';

/** Selections of A, one in each source: so many with these indicators. */
function totalOf(parts: readonly (readonly [number, string])[]) {
  const rows = parts.flatMap(([count, indicators]) => Array.from({ length: count }, () => indicators));
  const corpus = corpusOf(rows.map((indicators, i) => `s${i} "q${i}" A ${indicators}`).join('\n'), { codes });
  const sources = publicSources(corpus);
  const found = matrixPairs(sources, coOccurrence(corpus));
  return totalsStand(found, sources, policies.three)!.of(corpus.code('A')).from;
}

const key = (indicator: string) => `pair:A:${indicator}|mentions|`;

describe('the total of a row', () => {
  it('needs every cell where cells add up to it: of 12 with 5 and 5 shown, two × would be 1 and 1', () => {
    const from = totalOf([
      [5, 'V1'],
      [5, 'V2'],
      [1, 'V3'],
      [1, 'V4'],
    ]);
    expect(from).toEqual(expect.arrayContaining(['V1', 'V2', 'V3', 'V4'].map(key)));
  });

  it('needs as many cells as show that units are counted more than once', () => {
    const from = totalOf([
      [6, 'V1 V2'],
      [1, 'V3'],
      [1, 'V1 V4'],
    ]);
    expect(from).toEqual(['code:A|mentions|', key('V1'), key('V2')]);
  });

  it('needs no cell where more units than any small count have none of the others', () => {
    expect(
      totalOf([
        [5, 'V1'],
        [1, 'V3'],
        [4, ''],
      ]),
    ).toEqual(['code:A|mentions|']);
  });
});
