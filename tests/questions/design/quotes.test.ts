import { beforeAll, describe, expect, it } from 'vitest';
import { type DesignGaps, designGaps } from '../../../src/questions/design/designGaps.js';
import { designQuoteTable } from '../../../src/questions/design/quotes.js';
import { firstEdition } from '../../support/firstEdition.js';

let design: DesignGaps;
beforeAll(async () => {
  design = designGaps(await firstEdition(), { permutations: 1999, samples: 2 });
});

describe('the quotes of the design', () => {
  it('tell what the patterns say, from documents and interviews', () => {
    const { rows } = designQuoteTable(design, { most: 2 });
    const of = (indicator: string) => rows.filter((row) => row.indicator === indicator);
    const ways = (indicator: string) => of(indicator).map(({ kind, direction }) => `${kind} ${direction}`);
    expect(ways('V02 Medvirkning')).toEqual([
      'dokument hemmer',
      'dokument hemmer',
      'intervju hemmer',
      'intervju hemmer',
    ]);
    expect(ways('V08 Trygghet')).toEqual([
      'dokument fremmer',
      'dokument fremmer',
      'intervju hemmer',
      'intervju hemmer',
    ]);
    expect(new Set(of('V08 Trygghet').map(({ source }) => source)).size).toBe(4);
  });

  it('are all of one indicator, where it is chosen', () => {
    const { units } = design.indicators.find(({ indicator }) => indicator.id === 'V08')!;
    expect(designQuoteTable(design, { indicator: 'V08' }).rows).toHaveLength(units.length);
    expect(() => designQuoteTable(design, { indicator: 'V99' })).toThrow('unknown code "V99"');
  });

  it('are of the indicator on top, both ways, where there is no pattern', () => {
    const indicators = design.indicators.map((each) => ({ ...each, pattern: null, opposed: false }));
    const { rows, caption } = designQuoteTable({ ...design, indicators }, { most: 1 });
    expect(caption).toMatch(/^Ingen mønstre kan skilles fra tilfeldigheter/u);
    expect(rows.map(({ kind, direction }) => `${kind} ${direction}`)).toEqual([
      'dokument fremmer',
      'intervju fremmer',
      'dokument hemmer',
      'intervju hemmer',
    ]);
  });
});
