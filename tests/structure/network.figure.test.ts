import { expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { codeNetwork } from '../../src/structure/codeNetwork.js';
import { networkFigure } from '../../src/structure/network.figure.js';
import { corpusOf } from '../support/corpusOf.js';

// A and V meet three times, A and W once, B and V never; C is used and meets nobody.
const corpus = corpusOf('s1 L1 A V\ns1 L2 A V\ns2 L1 A V\ns2 L2 A W\ns2 L3 B\ns2 L4 C', {
  codes: 'A:condition B:condition C:condition V:indicator W:indicator',
}).inLanguage('en');
const matrix = coOccurrence(corpus);
interface Trace {
  readonly mode: string;
  readonly name?: string;
  readonly x: (number | null)[];
  readonly text?: string[];
  readonly line?: { readonly width: number };
  readonly marker?: { readonly size: number[] };
  readonly customdata?: string[];
}
const traces = (threshold: number) =>
  networkFigure(matrix, { weight: 'count', threshold }).data as unknown as Trace[];

it('has a line for each pair that reaches the limit, broader the stronger', () => {
  const lines = traces(1).filter(({ mode }) => mode === 'lines');
  expect(lines.map(({ x }) => x.length / 3)).toEqual([1, 1]);
  expect(lines[0].line!.width).toBeLessThan(lines[1].line!.width);
  expect(traces(2).filter(({ mode }) => mode === 'lines')).toHaveLength(1);
});

it('stands at the positions of the network, with a circle for each code that has a line', () => {
  const { nodes } = codeNetwork(matrix, { weight: 'count', threshold: 1, seed: 2026 });
  const circles = traces(1).filter(({ mode }) => mode === 'markers+text');
  expect(circles.map(({ name, text }) => [name, text])).toEqual([
    ['Organisational condition', ['A']],
    ['Value-creation indicator', ['V', 'W']],
  ]);
  const seeded = networkFigure(matrix, { weight: 'count', threshold: 1, seed: 2026 })
    .data as unknown as Trace[];
  expect(seeded.filter(({ mode }) => mode === 'markers+text').flatMap(({ x }) => x)).toEqual(
    nodes.map(({ x }) => x),
  );
  const [, indicators] = circles;
  expect(indicators.marker!.size[0]).toBeGreaterThan(indicators.marker!.size[1]);
});

it('tells a pair under the pointer, and what the limit, the codes and the pairs are', () => {
  const middles = traces(1).find(({ mode }) => mode === 'markers')!;
  expect(middles.customdata).toContain('<b>A</b><br><b>V</b><br>count: 3<br>Together: 3');
  const { caption, alternative } = networkFigure(matrix, { weight: 'count', threshold: 1 });
  expect(caption).toMatch(
    /^3 codes and 2 pairs that go together\. A line is a pair that reaches at least 1 \(count\)/u,
  );
  expect(caption).toContain('2 codes without such a line are not drawn.');
  expect(alternative).toContain('A × V (3); A × W (1).');
});

it('is a sentence where no pair reaches the limit', () => {
  const { data, caption } = networkFigure(matrix, { weight: 'count', threshold: 9 });
  expect([data, caption]).toEqual([
    [],
    'No pair of codes reaches 9 (count), so there is no network to draw.',
  ]);
});
