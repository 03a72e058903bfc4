import { beforeAll, describe, expect, it } from 'vitest';
import { publishableFigure } from '../../../src/figures/publishableFigure.js';
import { type DesignGaps, designGaps } from '../../../src/questions/design/designGaps.js';
import { designFigure } from '../../../src/questions/design/figure.js';
import { bareCorpus, firstEdition } from '../../support/firstEdition.js';

let design: DesignGaps;
beforeAll(async () => {
  design = designGaps(await firstEdition(), { permutations: 1999, samples: 2 });
});

interface Trace {
  readonly x: (number | null)[];
  readonly customdata: string[];
  readonly error_x: { readonly array: (number | null)[]; readonly arrayminus: (number | null)[] };
}
const traces = (data: unknown) => data as Trace[];

describe('need and design side by side', () => {
  it.each([
    ['nb', /^34 studier; 42 intervjuer og 36 dokumenter\./u, 'SYNTETISKE DATA'],
    ['en', /^34 studies; 42 interviews and 36 documents\./u, 'SYNTHETIC DATA'],
  ] as const)('has a caption and numbers in words (%s)', (language, wanted, synthetic) => {
    const { caption, alternative, layout } = designFigure({
      ...design,
      corpus: design.corpus.inLanguage(language),
    });
    expect(caption).toMatch(wanted);
    expect(alternative.match(/\d/gu)!.length).toBeGreaterThan(20);
    expect(JSON.stringify(layout.title)).toContain(synthetic);
  });

  it('puts the dot of a need at its share, the gaps in heavy lines on top', () => {
    const { data, layout } = designFigure(design);
    const [, heavy, needs] = traces(data);
    expect(heavy.x.filter((x) => x !== null)).toHaveLength(6);
    needs.x.forEach((x, i) => {
      expect(x).toBeCloseTo(design.indicators[i].need!, 5);
    });
    expect(JSON.stringify(layout)).toContain('fremmes i dokumentene,<br>hemmes i intervjuene');
  });

  it('has the unmet need with its interval in a column, and says within what sources are alike', () => {
    const figure = designFigure(design);
    const [participation] = design.indicators;
    const { lower, upper } = participation.unmetInterval!;
    const percent = (share: number) => Math.round(share * 100);
    expect(JSON.stringify(figure.layout)).toContain(
      `${percent(participation.unmet!)}\u00a0% (${percent(lower)}–${percent(upper)})`,
    );
    expect(figure.caption).toMatch(
      /Kilder med samme kontor regnes som like \(\d+ grupper i alt\); intraklasse/u,
    );
  });

  it('is called by what the material holds: no need where no study is, no meeting where nobody says what a source is', () => {
    const title = (found: DesignGaps) => JSON.stringify(designFigure(found).layout.title);
    expect(title(design)).toContain('Det brukerne trenger, og møtet slik det beskrives');
    expect(title({ ...design, studies: 0 })).toContain('Møtet slik det beskrives');
    const others = { ...design, studies: 0, describing: { interviews: 0, documents: 0, others: 5 } };
    expect(title(others)).toContain('Det som beskrives som fremmet');
  });

  it('becomes a sentence where there is nothing to draw', () => {
    const { data, caption } = designFigure(designGaps(bareCorpus, { permutations: 9, samples: 9 }));
    expect(data).toEqual([]);
    expect(caption).toMatch(/^Det mangler både studier og beskrivelser/u);
  });
});

describe('need and design, published', () => {
  const texts = (layout: Readonly<Record<string, unknown>>) =>
    (layout.annotations as { readonly text: string }[]).map(({ text }) => text);

  it('loses the diamond, its interval, its line and its numbers where few sources speak', () => {
    // V07 is spoken of by 25 sources, all others by more than 30.
    const row = design.indicators.findIndex(({ indicator }) => indicator.id === 'V07');
    const { figure } = publishableFigure(designFigure(design), 30)!;
    const [light, , needs, promoted] = traces(figure.data);
    expect(promoted.x.map((x) => x === null)).toEqual(design.indicators.map((_, i) => i === row));
    expect(promoted.error_x.array[row]).toBeNull();
    // Three places a line; the heavy ones of the three gaps are in a trace of their own.
    expect(light.x[3 * (row - 3)]).not.toBeNull();
    expect(light.x[3 * (row - 3) + 1]).toBeNull();
    expect(needs.x.every((x) => x !== null)).toBe(true);
    // Its gap and its sources; and every unmet need, as no verdict is of 30 sources.
    expect(texts(figure.layout).filter((text) => text === '×')).toHaveLength(2 + design.indicators.length);
    expect(figure.alternative).toContain('V07 Forutsigbarhet: 32\u00a0% / ×;');
    expect(figure.caption).toMatch(/× er holdt tilbake: færre enn 30 kilder\.$/u);
  });

  it('tells no verdicts where one of them is small, and shares in the digits that are shown', () => {
    const { figure, withheld } = publishableFigure(designFigure(design), 3)!;
    const [, , needs, promoted] = traces(figure.data);
    const small = design.indicators.map(({ verdicts }) =>
      Object.values(verdicts).some((count) => count > 0 && count < 3),
    );
    expect(needs.customdata.map((text) => text.includes('×'))).toEqual(small);
    expect(withheld).toBe(small.filter(Boolean).length);
    for (const x of promoted.x) expect(x).toBe(Number(x!.toFixed(2)));
    expect(designFigure(design).alternative).toBe(figure.alternative);
  });

  it('has intervals that end at the percentages that are shown', () => {
    const [, , , { x, error_x: bars }] = traces(publishableFigure(designFigure(design), 3)!.figure.data);
    const shown = design.indicators.filter(({ promoted }) => promoted !== null);
    shown.forEach(({ promotedInterval }, i) => {
      const ends = [x[i]! - bars.arrayminus[i]!, x[i]! + bars.array[i]!].map((end) => end.toFixed(2));
      expect(ends).toEqual([promotedInterval!.lower.toFixed(2), promotedInterval!.upper.toFixed(2)]);
    });
  });

  it('can be drawn where no source promotes or hinders anything', () => {
    const indicators = design.indicators.map((each) => ({
      ...each,
      promoted: null,
      promotedInterval: null,
      gap: null,
      gapInterval: null,
      speaking: 0,
    }));
    const { figure } = publishableFigure(designFigure({ ...design, indicators }), 3)!;
    expect(traces(figure.data)[3].x).toEqual([]);
  });
});
