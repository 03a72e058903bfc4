import { describe, expect, it } from 'vitest';
import { consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { consistencyFigure } from '../../../src/questions/consistency/figure.js';
import { corpusOf } from '../../support/corpusOf.js';
import { levels } from './levels.js';

const found = consistencyOf(levels.inLanguage('en'));
const plain = consistencyOf(corpusOf('s1 0-5 A B'));

interface Heatmap {
  readonly z: (number | null)[][];
  readonly text: string[][];
  readonly x: (string | number)[];
}
interface Layout {
  readonly xaxis: { readonly ticktext: string[]; readonly tickvals: number[] };
  readonly yaxis: { readonly ticktext: string[] };
  readonly annotations: { readonly text: string }[];
}

describe('the heatmap of consistency', () => {
  const figure = consistencyFigure(found);
  const [data] = figure.data as unknown as Heatmap[];
  const layout = figure.layout as unknown as Layout;

  it('has a column for each group that speaks, levels first, then kinds, with a gap between', () => {
    expect(layout.xaxis.ticktext).toEqual([
      'Directorate',
      'Office',
      'Counsellor',
      'Document',
      'Interview',
      'Study',
      'Index',
      'Adjusted p',
    ]);
    expect(layout.xaxis.tickvals.slice(0, 6)).toEqual([0, 1, 2, 4, 5, 6]);
    expect(layout.yaxis.ticktext).toEqual(['C<br>× V']);
  });

  it('prints balance with its sign and the sources, so that it reads without colour', () => {
    expect(data.text[0]).toEqual([
      '<b>+1.0</b><br>n = 2',
      '<b>0.0</b><br>n = 2',
      '<b>−0.7</b><br>n = 3',
      '',
      '<b>+0.3</b><br>n = 3',
      '<b>−0.3</b><br>n = 4',
      '<b>−1.0</b><br>n = 1',
    ]);
    expect(data.z[0].map((value) => (value === null ? null : Math.round(value * 100) / 100))).toEqual([
      1,
      0,
      -0.67,
      null,
      0.33,
      -0.25,
      -1,
    ]);
    expect(layout.annotations.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['+0.50', 'Level', 'Kind of source']),
    );
  });

  it('says what, how many, the unit and how to read it; and in words what it shows', () => {
    expect(figure.caption).toContain('1 of 2 pairs of condition and indicator');
    expect(figure.caption).toContain('The unit is the source.');
    expect(figure.caption).toContain('p is adjusted for 1 pair');
    expect(figure.alternative).toContain(
      'C × V: directorate +1.0 (n = 2), office 0.0 (n = 2), counsellor −0.7 (n = 3)',
    );
  });

  it('has each pair in one part: may contradict, most but not all, agreed', () => {
    const [pair] = found.cells;
    const against = [{ ...pair.comparisons[1].groups[2], attribute: 'kind' }];
    const mostly = { ...pair, agreement: { kind: 'mostly', direction: 'hinders', against } as const };
    const agreed = { ...pair, agreement: { kind: 'agreed', direction: 'hinders', against: [] } as const };
    const parts = consistencyFigure({ ...found, cells: [agreed, mostly, pair] });
    const { annotations, shapes } = parts.layout as unknown as Layout & {
      readonly shapes: readonly { readonly y0: number }[];
    };
    const named = (annotations as readonly { readonly text: string; readonly y?: number }[]).filter(
      ({ text }) => ['May contradict', 'Most, not all', 'Agreed'].includes(text),
    );
    expect(named.map(({ text, y }) => [text, y])).toEqual([
      ['May contradict', -0.5],
      ['Most, not all', 0.5],
      ['Agreed', 1.5],
    ]);
    expect(shapes.map(({ y0 }) => y0)).toEqual([0.5, 1.5]);
    expect(parts.caption).toContain(
      '“Most, not all”: three in four sources say the same, but some group the opposite.',
    );
    expect(parts.alternative.match(/C × V/gu)).toHaveLength(3);
    expect((consistencyFigure(found).layout as { shapes: readonly object[] }).shapes).toEqual([]);
  });

  it('shows some of each part where there are more pairs than rows', () => {
    const [pair] = found.cells;
    const agreed = { ...pair, agreement: { kind: 'agreed', direction: 'hinders', against: [] } as const };
    const copies = (count: number, cell: typeof pair) => Array.from({ length: count }, () => ({ ...cell }));
    const many = { ...found, cells: [...copies(9, pair), ...copies(2, agreed)] };
    const startsAt = (most: number) => {
      const { layout: own, caption } = consistencyFigure(many, { most });
      const { annotations } = own as unknown as {
        annotations: readonly { readonly text: string; readonly y?: number }[];
      };
      return [
        annotations.find(({ text }) => text === 'Agreed')?.y,
        caption.includes('There are 11 such rows'),
      ];
    };
    // Two rows are agreed; the third of the rows that nobody takes goes to the first part.
    expect(startsAt(6)).toEqual([3.5, true]);
    expect(startsAt(11)).toEqual([8.5, false]);
  });

  it('is a sentence where there is nothing to compare', () => {
    expect(consistencyFigure(plain)).toMatchObject({
      data: [],
      caption: expect.stringContaining('retning'),
    });
  });
});
