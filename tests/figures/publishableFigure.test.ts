import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure.js';
import type { FigureBasis, Mark } from '../../src/figures/marks.js';
import { publishableFigure } from '../../src/figures/publishableFigure.js';

const counts = [9, 2, 5];
const bar: Mark[] = counts.map((count, i) => ({
  sources: [count],
  blanks: [{ at: ['data', 0, 'y', i], to: null }],
  annotations: [{ x: i, text: '×' }],
}));

/** Bars of sources, and a line that rests on none. */
function figureOf(basis: FigureBasis, more: Partial<Figure> = {}): Figure {
  return {
    kind: 'figure',
    name: 'bars',
    data: [{ y: counts, share: [0.5625, 0.125, 0.3125] }, { y: [0, 0] }],
    layout: {},
    caption: 'Bars.',
    alternative: 'A 9. B 2. C 5.',
    alternativeParts: counts.map((count, i) => ({ text: `${'ABC'[i]} ${count}.`, sources: [count] })),
    withheldCaption: (fewest) => `×: fewer than ${fewest} sources.`,
    basis,
    ...more,
  };
}
const stated = { marks: bar, rounding: [], without: [1] };

describe('a figure as it may be published', () => {
  it('loses its marks of few sources, in picture, caption and words', () => {
    const { figure, withheld } = publishableFigure(figureOf(stated), 3)!;
    expect(withheld).toBe(1);
    expect(figure.data[0].y).toEqual([9, null, 5]);
    expect(figure.layout.annotations).toEqual([{ x: 1, text: '×' }]);
    expect([figure.caption, figure.alternative]).toEqual(['Bars. ×: fewer than 3 sources.', 'A 9. C 5.']);
  });

  it('loses the next smallest part of a whole, which would give a small one away', () => {
    const parts = bar.map((mark) => ({ ...mark, whole: 'all' }));
    const { figure } = publishableFigure(figureOf({ ...stated, marks: parts }), 3)!;
    expect(figure.data[0].y).toEqual([9, null, null]);
  });

  it('has marks that depend on the fewest sources, and traces in place of what is gone', () => {
    const marks = (fewest: number): Mark[] => [
      ...bar,
      { sources: [], withheld: fewest > 2, blanks: [], traces: [{ name: `fewer than ${fewest}` }] },
    ];
    const published = publishableFigure(figureOf({ ...stated, marks }), 3)!;
    expect(published.figure.data[2]).toEqual({ name: 'fewer than 3' });
    expect(publishableFigure(figureOf({ ...stated, marks }), 1)!.figure.data).toHaveLength(2);
  });

  it('tells other words where a part says what stands instead', () => {
    const parts = [{ text: 'B 2.', sources: [2], instead: 'B: few.' }];
    expect(publishableFigure(figureOf(stated, { alternativeParts: parts }), 3)!.figure.alternative).toBe(
      'B: few.',
    );
  });

  it('keeps the decimals that a reader is shown, and leaves the figure itself as it was', () => {
    const figure = figureOf({ ...stated, rounding: [{ at: ['data', 0, 'share'], decimals: 2 }] });
    expect(publishableFigure(figure, 1)!.figure.data[0].share).toEqual([0.56, 0.13, 0.31]);
    expect(figure.data[0].share).toEqual([0.5625, 0.125, 0.3125]);
  });

  it('shows what it is told to show in place of a number', () => {
    const rounding = [{ at: ['data', 0, 'share', 1], shown: 0.12 }];
    expect(publishableFigure(figureOf({ ...stated, rounding }), 1)!.figure.data[0].share).toEqual([
      0.5625, 0.12, 0.3125,
    ]);
  });

  it('is none of working material, and the whole of published literature', () => {
    expect(publishableFigure(figureOf('working material'), 3)).toBeNull();
    const literature = figureOf('published literature');
    expect(publishableFigure(literature, 3)).toEqual({ figure: literature, withheld: 0 });
  });

  it('is none where all that rests on sources is withheld, unless something else is drawn', () => {
    const few = [...bar, { sources: [0], blanks: [] }];
    const alone = { ...figureOf({ ...stated, marks: few, without: [] }), data: [{ y: counts }] };
    expect(publishableFigure(alone, 10)).toBeNull();
    expect(publishableFigure(alone, 9)).not.toBeNull();
    expect(publishableFigure(figureOf({ ...stated, marks: few }), 10)).not.toBeNull();
  });

  it('cannot be made of a figure that forgets what a trace rests on', () => {
    expect(() => publishableFigure(figureOf({ ...stated, without: [] }), 3)).toThrow(
      'figure "bars": what traces 1 rest on is not stated, so it cannot be published',
    );
    expect(() => publishableFigure(figureOf({ marks: [], rounding: [], without: [1] }), 3)).toThrow(
      'traces 0',
    );
  });

  it('asks nothing of a trace that draws nothing', () => {
    const empty = figureOf(stated, { data: [{ y: counts }, { y: [0, 0] }, { x: [], y: [] }] });
    expect(publishableFigure(empty, 3)!.withheld).toBe(1);
    // A matrix none of whose rows is in use has columns all the same.
    const columns = figureOf(stated, { data: [{ y: counts }, { x: ['A', 'B'], y: [], z: [] }] });
    expect(publishableFigure({ ...columns, basis: { ...stated, without: [] } }, 3)!.withheld).toBe(1);
  });

  it('cannot be made of a figure that forgets what its words rest on', () => {
    const { alternativeParts: _, ...forgetful } = figureOf(stated);
    expect(() => publishableFigure(forgetful, 3)).toThrow(
      'figure "bars": what the parts of its alternative text rest on is not stated',
    );
  });
});
