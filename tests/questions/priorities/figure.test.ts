import { describe, expect, it } from 'vitest';
import { prioritiesFigure } from '../../../src/questions/priorities/figure.js';
import { prioritiesOf } from '../../../src/questions/priorities/priorities.js';
import { weighing } from './tradeoffs.js';

const few = { samples: 99, permutations: 99 };
const notes = Array.from({ length: 12 }, (_, s) => `s${s} ${s % 4 === 0 ? 'B>A' : 'A>B'}\ns${s} B>C`).join(
  '\n',
);
const found = prioritiesOf(weighing(notes).inLanguage('en'), { ...few, by: ['kind'], leastSources: 12 });
const traces = (figure: ReturnType<typeof prioritiesFigure>) =>
  figure.data as readonly {
    type: string;
    name?: string;
    x: number[];
    y: number[];
    z?: (number | null)[][];
    text?: string[][];
    marker: { symbol: string | string[] };
  }[];

describe('the figure of priorities', () => {
  const figure = prioritiesFigure(found);
  const [matrix, ...strengths] = traces(figure);

  it('shows who is put before whom, in the order of the strengths, with counts of trade-offs and sources', () => {
    expect(found.order.strengths.slice(0, 3).map(({ interest }) => 'ABCD'[interest])).toEqual([
      'A',
      'B',
      'C',
    ]);
    const [[own, share], , [, never]] = matrix.z!;
    expect([own, never]).toEqual([null, 0]);
    expect(share).toBeCloseTo(9 / 12, 9);
    expect(matrix.text![0][1]).toBe('<b>9</b><br><span style="font-size:10px">9</span>');
    // A and C never meet.
    expect([matrix.z![0][2], matrix.text![0][2]]).toEqual([null, '']);
  });

  it('shows the strengths of all sources and of each group that has enough', () => {
    const squares = strengths.find(({ name }) => name === '<b>all</b><br>12 sources')!;
    expect(squares.x).toHaveLength(3);
    for (const [y, x] of squares.x.entries()) expect(x).toBeCloseTo(found.order.strengths[y].strength!, 8);
    expect(strengths.some(({ name }) => name === '<b>other</b><br>12 sources')).toBe(true);
  });

  it('says in words what, of how many, in which unit, and how to read it', () => {
    expect(figure.caption).toContain(
      '24 trade-offs in 12 sources; coders: at least one coder; each source counts once',
    );
    expect(figure.alternative).toMatch(
      /^Which interest is put before which\. From first to last.*: A \+\d\.\d\d \(/u,
    );
    const nb = prioritiesFigure({ ...found, corpus: found.corpus.inLanguage('nb') });
    expect(nb.caption).toContain('24 avveininger i 12 kilder');
    expect(JSON.stringify(nb.layout)).toContain('Hvilket hensyn settes foran hvilket');
  });

  it('names the groups that have too few sources', () => {
    const small = prioritiesOf(weighing(notes).inLanguage('en'), { ...few, by: ['kind'], leastSources: 13 });
    expect(prioritiesFigure(small).caption).toContain('fewer than 13 sources: other (12)');
  });

  it('shows the interests that are weighed most where there are many', () => {
    const cut = prioritiesFigure(found, { most: 2 });
    expect(traces(cut)[0].z).toHaveLength(2);
    expect(cut.caption).toContain('the 2 of 4 interests');
  });

  it('points with an arrow where an interval ends beyond the axis', () => {
    const notes = ['s0 A>B', 's0 A>D', 's1 A>B', 's1 B>C', 's2 A>B', 's2 B>C'].join('\n');
    const whole = prioritiesFigure(prioritiesOf(weighing(notes).inLanguage('en'), few));
    const arrows = (figure: typeof whole) => {
      const { x, marker } = traces(figure).find(({ name }) => name === 'Beyond the axis')!;
      return x.map((place, i) => [place, marker.symbol[i]]);
    };
    expect(arrows(whole)).toEqual([
      [4, 'triangle-right'],
      [-4, 'triangle-left'],
    ]);
  });

  it('is a sentence where nothing is weighed, and has no interval with one source', () => {
    expect(prioritiesFigure(prioritiesOf(weighing('s1 -'), few)).alternative).toContain(
      'Materialet har ingen avveininger',
    );
    const sides = prioritiesOf(weighing('s1 A>\ns1 >B'), few);
    expect(prioritiesFigure(sides).alternative).toContain(
      'Ingen tekstutdrag setter ett hensyn foran et annet',
    );
    const one = prioritiesFigure(prioritiesOf(weighing('s1 A>B\ns1 B>C').inLanguage('en'), few));
    expect(traces(one).find(({ name }) => name === 'Interval')!.x).toEqual([]);
    expect(JSON.stringify(one.layout)).toContain('1 source');
  });
});
