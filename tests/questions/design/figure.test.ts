import { beforeAll, describe, expect, it } from 'vitest';
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

describe('need and design where sources say little', () => {
  it('can be drawn where no source promotes or hinders anything', () => {
    const indicators = design.indicators.map((each) => ({
      ...each,
      promoted: null,
      promotedInterval: null,
      gap: null,
      gapInterval: null,
      speaking: 0,
    }));
    const { data } = designFigure({ ...design, indicators });
    expect(traces(data)[3].x).toEqual([]);
  });
});
