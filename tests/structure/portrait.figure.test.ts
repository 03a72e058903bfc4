import { expect, it } from 'vitest';
import { theme } from '../../src/figures/theme.js';
import { portraitFigure } from '../../src/structure/portrait.figure.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf('s1 8-11 B\ns1 0-5 A B\ns2 whole A', {
  codes: 'A:condition B:indicator',
  texts: { s1: 'Ordene i en tekst', s2: 'x' },
}).inLanguage('en');
interface Bars {
  readonly base: number[];
  readonly x: number[];
  readonly y: number[];
  readonly marker: { readonly color: string };
  readonly customdata: string[];
}

it('has a bar as long as each selection, in the row of its code and the colour of its family', () => {
  const bars = portraitFigure(corpus, 's1').data as unknown as Bars[];
  expect(bars.map(({ base, x, y, marker }) => [base, x, y, marker.color])).toEqual([
    [[0], [5], [0], theme.color.series[0]],
    [[0, 8], [5, 3], [1, 1], theme.color.series[1]],
  ]);
  expect(bars[1].customdata[1]).toBe('<b>B</b><br>Characters 8–11<br>en');
});

it('reaches from the beginning of the source to its end', () => {
  expect(portraitFigure(corpus, 's1').layout).toMatchObject({
    xaxis: { range: [0, 17] },
    barmode: 'overlay',
  });
});

it('says what was drawn, in both languages', () => {
  const { caption, alternative } = portraitFigure(corpus, 's1');
  expect(caption).toMatch(/^s1: 17 characters, 2 selections with 2 codes; coders: /u);
  expect(alternative).toBe('s1. B: 2 selections; A: 1 selection.');
  expect(portraitFigure(corpus.inLanguage('nb'), 's1').caption).toMatch(
    /^s1: 17 tegn, 2 tekstutdrag med 2 koder;/u,
  );
});

it('is a sentence where no code has a place', () => {
  const { data, caption } = portraitFigure(corpus, 's2');
  expect(data).toEqual([]);
  expect(caption).toBe('No code has a place in s2, so there is nothing to draw.');
});
