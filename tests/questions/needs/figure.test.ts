import { beforeAll, describe, expect, it } from 'vitest';
import { publishableFigure } from '../../../src/figures/publishableFigure.js';
import { type EvidenceGaps, evidenceGaps } from '../../../src/questions/needs/evidenceGaps.js';
import { evidenceGapFigure } from '../../../src/questions/needs/figure.js';
import { needsReview } from '../../../src/questions/needs/needsReview.js';
import { bareCorpus, embeddedProject } from '../../support/embeddedProject.js';
import { fourStudies } from './fourStudies.js';

const quick = { permutations: 9 };
let gaps: EvidenceGaps;
beforeAll(async () => {
  gaps = evidenceGaps(needsReview(await embeddedProject(), quick));
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

  it('is published as it is: studies are published literature', () => {
    const figure = evidenceGapFigure(gaps);
    expect(publishableFigure(figure, 10)).toEqual({ figure, withheld: 0 });
  });

  it('becomes a sentence where there is nothing to draw', () => {
    const { data, caption } = evidenceGapFigure(evidenceGaps(needsReview(bareCorpus, quick)));
    expect(data).toEqual([]);
    expect(caption).toMatch(/^Ingen studie er kodet/u);
  });
});
