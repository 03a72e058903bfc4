import { describe, expect, it } from 'vitest';
import { agreementFigure } from '../../src/agreement/agreement.figure.js';
import { type AgreementOptions, agreement } from '../../src/agreement/agreement.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { plainJson } from '../../src/notebook/bundle.js';
import { corpusOf } from '../support/corpusOf.js';

const quick = { replicates: 99 } as const;

/** Lines of two sources: on A anna and bo agree on all eight lines, on B they are as if by chance. */
const lines = corpusOf(
  `
  s1 L1 A B @anna
  s1 L1 A B @bo
  s1 L2 A B @anna
  s1 L2 A   @bo
  s1 L3 B   @bo
  s1 L4 -
  s2 L5 A B @anna
  s2 L5 A B @bo
  s2 L6 A B @anna
  s2 L6 A   @bo
  s2 L7 B   @bo
  s2 L8 -
  `,
  { codes: 'A B C' },
);

const draw = (corpus: Corpus, language: 'nb' | 'en' = 'en') =>
  agreementFigure(agreement(corpus.inLanguage(language), { unit: 'line', ...quick }));

interface Trace {
  readonly x: (number | null)[];
  readonly y: (number | null)[];
}
interface Layout {
  readonly yaxis: { readonly ticktext: string[] };
  readonly shapes: { readonly x0: number }[];
  readonly annotations: { readonly text: string; readonly y: number; readonly yref: string }[];
}

describe('agreement by code as a figure', () => {
  it('puts a dot for each code, highest first, below all codes together', () => {
    const { data, layout } = draw(lines);
    const [, dots] = data as unknown as [Trace, Trace];
    expect((layout as unknown as Layout).yaxis.ticktext).toEqual(['<b>All codes together</b>', 'A', 'B']);
    // B, by hand: 8 lines, both 2, only anna 2, only bo 2, neither 2; Do = 1/2, De = 2*8*8/(16*15) = 8/15.
    expect(dots.x.slice(1)).toEqual([1, expect.closeTo(1 - 0.5 / (8 / 15), 10)]);
    // Pooled: mean observed disagreement 1/4, mean expected 8/15.
    expect(dots.x[0]).toBeCloseTo(1 - 0.25 / (8 / 15), 10);
  });

  it('draws all codes together as a line through the others', () => {
    const { data, layout } = draw(lines);
    expect((layout as unknown as Layout).shapes[0].x0).toBeCloseTo((data[1] as unknown as Trace).x[0]!, 10);
  });

  it('writes how often each coder used the code beside every dot', () => {
    const { annotations } = draw(lines).layout as unknown as Layout;
    expect(annotations.filter(({ yref, y }) => yref === 'y' && y === 1).map(({ text }) => text)).toEqual([
      '1.00',
      '50% · 50%',
    ]);
    expect(annotations.find(({ text }) => text.startsWith('Share coded'))?.text).toBe(
      'Share coded<br>anna · bo',
    );
  });

  it('leaves out codes that nobody used, and counts them in the caption', () => {
    const { caption } = draw(lines);
    expect(caption).toContain('1 code is left out');
    expect(caption).toContain('8 lines in 2 sources, coded by anna and bo.');
  });

  it('says what chance is to the coefficient, and of which it is not taken out', () => {
    expect(draw(lines).caption).toContain(
      '0 what chance alone would give (judgements drawn at random from all that were made).',
    );
    const percent = agreementFigure(agreement(lines, { unit: 'line', ...quick }), { coefficient: 'percent' });
    expect(percent.caption).toContain('det er ikke korrigert for tilfeldig enighet');
  });

  it('says that a bar without width is not certainty', () => {
    expect(draw(lines).caption).toContain('does not make the value certain');
  });

  it('speaks Norwegian with a decimal comma, and is labelled as synthetic', () => {
    const { layout, alternative } = draw(lines, 'nb');
    expect((layout as { title: { text: string } }).title.text).toContain('SYNTETISKE DATA');
    expect(layout.separators).toBe(',\u00a0');
    expect(alternative).toContain('Alle koder samlet 0,53');
  });

  it('states the matching rule and the minimum overlap of selections', () => {
    const corpus = corpusOf('s1 0-10 A @anna\ns1 5-15 A @bo\ns2 0-10 A @anna\ns2 0-10 B @bo', {
      texts: { s1: 'x'.repeat(40), s2: 'x'.repeat(40) },
    }).inLanguage('en');
    const of = (options: Partial<AgreementOptions>) =>
      agreementFigure(agreement(corpus, { unit: 'selection', ...quick, ...options })).caption;
    expect(of({})).toContain('what they share is at least 50% of both together');
    expect(of({ minimumOverlap: 0.3, overlapOf: 'shorter' })).toContain('at least 30% of the shorter one');
    expect(of({ matching: 'identical' })).toContain('exactly the same span');
  });

  it('gives a range where there are more than three coders', () => {
    const corpus = corpusOf(
      'abcde'
        .split('')
        .flatMap((coder, i) => [`s1 L1 A @${coder}`, `s1 L${i < 2 ? 2 : 3} A @${coder}`, `s2 L9 A @${coder}`])
        .join('\n'),
    );
    const { annotations } = draw(corpus).layout as unknown as Layout;
    expect(annotations.map(({ text }) => text)).toContain('75%');
    expect(annotations.map(({ text }) => text)).toContain('Share coded');
  });
});

describe('where there is nothing to draw', () => {
  const cases: [string, string, string][] = [
    ['one coder', 's1 L1 A @anna\ns2 L2 B @anna', 'takes at least two coders'],
    ['no shared source', 's1 L1 A @anna\ns2 L2 A @bo', 'No source was coded by two'],
    ['all units coded alike', 's1 L1 A @anna\ns1 L1 A @bo', 'All judgements are alike'],
  ];

  it.each(cases)('a sentence stands in place of axes: %s', (_, rows, sentence) => {
    const figure = draw(corpusOf(rows));
    expect(figure.data).toEqual([]);
    expect(figure.caption).toContain(sentence);
    const text = JSON.stringify(figure.layout.annotations).replaceAll('<br>', ' ');
    expect(text).toContain(sentence);
  });

  it('makes dots without bars from one source, and says so', () => {
    const corpus = corpusOf('s1 L1 A @anna\ns1 L1 A @bo\ns1 L2 A @anna\ns1 L3 B @bo\ns1 L4 -');
    const { data, caption } = draw(corpus);
    expect((data[0] as unknown as Trace).x).toEqual([]);
    expect(caption).toContain('No intervals were made.');
  });

  it('never holds NaN', () => {
    for (const corpus of [lines, ...cases.map(([, rows]) => corpusOf(rows))]) {
      const figure = draw(corpus);
      expect(JSON.stringify(plainJson(figure))).not.toMatch(/NaN|Infinity|undefined/u);
    }
  });
});
