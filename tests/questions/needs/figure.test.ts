import { beforeAll, describe, expect, it } from 'vitest';
import { type EvidenceGaps, evidenceGaps } from '../../../src/questions/needs/evidenceGaps.js';
import { evidenceGapFigure } from '../../../src/questions/needs/figure.js';
import { needsReview } from '../../../src/questions/needs/needsReview.js';
import { bareCorpus, firstEdition } from '../../support/firstEdition.js';
import { expectedAndNeeded, fourStudies } from './fourStudies.js';

const quick = { permutations: 9 };
let gaps: EvidenceGaps;
beforeAll(async () => {
  gaps = evidenceGaps(needsReview(await firstEdition(), quick));
});

interface Trace {
  readonly text: string[];
  readonly x: string[];
  readonly marker: { readonly size: number[]; readonly color: unknown };
}

describe('the map of evidence', () => {
  it.each([
    ['nb', /^34 studier, 10 behov etter studiedesign\./u, 'SYNTETISKE DATA'],
    ['en', /^34 studies, 10 needs by study design\./u, 'SYNTHETIC DATA'],
  ] as const)('has a caption and numbers in words (%s)', async (language, wanted, synthetic) => {
    const { corpus } = gaps;
    const { caption, alternative, layout } = evidenceGapFigure(
      evidenceGaps(needsReview(corpus.inLanguage(language), quick)),
    );
    expect(caption).toMatch(wanted);
    expect(alternative.match(/\d/gu)!.length).toBeGreaterThan(20);
    expect(JSON.stringify(layout.title)).toContain(synthetic);
  });

  it('draws a bubble for each cell with studies, its area the number, and a cross for each without', () => {
    const [bubbles, crosses] = evidenceGapFigure(gaps).data as unknown as Trace[];
    expect(bubbles.text.length + crosses.x.length).toBe(40);
    expect(crosses.x).toHaveLength(gaps.empty.length);
    const areas = bubbles.marker.size.map((size, i) => size ** 2 / Number(bubbles.text[i]));
    for (const area of areas) expect(area / areas[0]).toBeCloseTo(1, 2);
  });

  it('leaves bubbles white where no quality is known', () => {
    const [known, unknown] = evidenceGapFigure(
      evidenceGaps(needsReview(fourStudies, quick), { quality: 'relevance' }),
    ).data as unknown as Trace[];
    expect(known.marker.color).toBe('#ffffff');
    expect(unknown.text).toBeUndefined();
  });

  it('has expectations right of a line where they are coded', () => {
    const { data, layout, caption, alternative } = evidenceGapFigure(
      evidenceGaps(needsReview(expectedAndNeeded, quick)),
    );
    const [bubbles, crosses] = data as unknown as Trace[];
    const expected = bubbles.x.flatMap((column, i) =>
      column.startsWith('Forventning') ? [bubbles.text[i]] : [],
    );
    expect(expected).toEqual(['2', '1']);
    expect(crosses.x.filter((column) => column.startsWith('Forventning'))).toHaveLength(1);
    expect(layout.shapes).toMatchObject([{ x0: 1.5, x1: 1.5 }]);
    expect(caption).toContain('Til høyre for streken');
    expect(alternative).toContain('Forventning (n = 4) 2');
    const plain = evidenceGapFigure(evidenceGaps(needsReview(fourStudies, quick)));
    expect(JSON.stringify(plain)).not.toMatch(/forventning/iu);
  });

  it('becomes a sentence where there is nothing to draw', () => {
    const { data, caption } = evidenceGapFigure(evidenceGaps(needsReview(bareCorpus, quick)));
    expect(data).toEqual([]);
    expect(caption).toMatch(/^Ingen studie er kodet/u);
  });
});
