import { describe, expect, it } from 'vitest';
import { leaveOneOutFigure } from '../../src/robustness/leaveOneOut.figure.js';
import { leaveOneOut } from '../../src/robustness/leaveOneOut.js';
import { linesOf } from '../inference/support.js';

const pair = { row: 'A', column: 'C' };
const exact = { test: 'exact' } as const;
// s3 has neither code.
const norwegian = linesOf({ s1: 'AC AC AC - C A', s2: 'A A C C - AC', s3: 'B B - D', s4: 'AC A - -' });
const corpus = norwegian.inLanguage('en');

interface Trace {
  x: (number | null)[];
  y: string[];
  xaxis?: string;
}
interface Layout {
  xaxis: { range: [number, number] };
  xaxis2?: { range: [number, number]; type: string };
  shapes: { x0: number; xref: string }[];
}

describe('the figure of leaving out one source', () => {
  const left = leaveOneOut(corpus, pair, exact);
  const figure = leaveOneOutFigure(left);
  const [z, odds] = figure.data as unknown as Trace[];
  const layout = figure.layout as unknown as Layout;

  it('has a dot for each source that changes z, sorted, and a line at the value with every source', () => {
    const moving = left.sources.filter(({ influence }) => Math.abs(influence!) > 1e-9);
    expect(z.y).toHaveLength(moving.length);
    expect(z.y).not.toContain('s3 (0)');
    expect(z.y).toContain('s1 (3)');
    expect(z.x).toEqual([...z.x].sort((a, b) => a! - b!));
    expect(layout.shapes.map(({ xref }) => xref)).toEqual(['x', 'x2']);
    expect(layout.shapes[0].x0).toBe(left.z);
    expect(layout.shapes[1].x0).toBeCloseTo(left.oddsRatio!, 5);
  });

  it('has room for the line as well as for the dots', () => {
    const { range } = layout.xaxis;
    for (const value of [...z.x, left.z]) {
      expect(range[0]).toBeLessThan(value!);
      expect(range[1]).toBeGreaterThan(value!);
    }
    expect(layout.xaxis2?.type).toBe('log');
    expect(layout.xaxis2!.range[0]).toBeLessThan(Math.log10(Math.min(...odds.x.map(Number))));
  });

  it('says what is not drawn', () => {
    expect(figure.caption).toContain('number of sources: 4.');
    expect(figure.caption).toContain('Sources that do not change z are not drawn (1).');
    const cut = leaveOneOutFigure(left, { most: 2 });
    expect(cut.caption).toContain('Shown are the 2 that matter most, of 3 sources that change z.');
    const carried = leaveOneOutFigure(
      leaveOneOut(linesOf({ s1: 'A - C AC', s2: 'B - D' }).inLanguage('en'), pair, exact),
    );
    expect(carried.caption).toContain('Without s1 nothing is left to compare, so there is no dot.');
  });

  it('leaves out the odds ratio where a logarithmic axis has no place for it', () => {
    const never = leaveOneOut(linesOf({ s1: 'A C - -', s2: 'A A C -' }), pair, exact);
    const bare = leaveOneOutFigure(never);
    expect(bare.data).toHaveLength(1);
    expect(bare.caption).toContain('Oddsforholdet er 0 eller uendelig og er ikke tegnet.');
  });

  it('gives the reason where there is nothing to leave out', () => {
    const alone = leaveOneOutFigure(leaveOneOut(linesOf({ s1: 'AC A C -' }), pair, exact));
    expect(alone.data).toEqual([]);
    expect(alone.caption).toBe('Bare én kilde har enheter; uten den er det ingenting igjen.');
    expect(leaveOneOutFigure(leaveOneOut(corpus, undefined)).caption).toBe(
      'No two codes meet in this material.',
    );
  });
});
