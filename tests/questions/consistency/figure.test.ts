import { describe, expect, it } from 'vitest';
import { balanceOverview } from '../../../src/questions/consistency/balance.figure.js';
import { consistency } from '../../../src/questions/consistency/consistency.js';
import { consistencyHeatmap } from '../../../src/questions/consistency/figure.js';
import { corpusOf } from '../../support/corpusOf.js';
import { levels } from './levels.js';

const found = consistency(levels);
const plain = consistency(corpusOf('s1 0-5 A B'));

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
  const figure = consistencyHeatmap(found, { language: 'en' });
  const [data] = figure.data as unknown as Heatmap[];
  const layout = figure.layout as unknown as Layout;

  it('has a column for each group that speaks, levels first, then kinds, with a gap between', () => {
    expect(layout.xaxis.ticktext).toEqual([
      ...['Directorate', 'Office', 'Counsellor', 'Document', 'Interview', 'Study'],
      ...['Index', 'Adjusted p'],
    ]);
    expect(layout.xaxis.tickvals.slice(0, 6)).toEqual([0, 1, 2, 4, 5, 6]);
    expect(layout.yaxis.ticktext).toEqual(['C<br>× V']);
  });

  it('prints balance with its sign and the sources, so that it reads without colour', () => {
    expect(data.text[0]).toEqual([
      ...['<b>+1.0</b><br>n 2', '<b>0.0</b><br>n 2', '<b>−0.7</b><br>n 3', ''],
      ...['<b>+0.3</b><br>n 3', '<b>−0.3</b><br>n 4', '<b>−1.0</b><br>n 1'],
    ]);
    expect(data.z[0].map((value) => (value === null ? null : Math.round(value * 100) / 100))).toEqual([
      ...[1, 0, -0.67, null],
      ...[0.33, -0.25, -1],
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
      'C × V: directorate +1.0 (n 2), office 0.0 (n 2), counsellor −0.7 (n 3)',
    );
  });

  it('is a sentence where there is nothing to compare', () => {
    expect(consistencyHeatmap(plain)).toMatchObject({
      data: [],
      caption: expect.stringContaining('retning'),
    });
    expect(balanceOverview(plain)).toMatchObject({ data: [] });
    expect(balanceOverview(consistency(levels, { columns: null }))).toMatchObject({ data: [] });
  });
});

describe('the overview of directions', () => {
  it('shows cells with sources enough in colour, and the others in grey text', () => {
    const { data, caption } = balanceOverview(found, { language: 'en' });
    const [few, enough] = data as unknown as Heatmap[];
    expect(enough.z).toEqual([[-0.125], [null]]);
    expect(few.z).toEqual([[null], [0]]);
    expect(enough.text).toEqual([['<b>−0.1</b><br>n 8'], ['']]);
    expect(few.text[1][0]).toContain('<b>+1.0</b><br>n 1');
    expect(caption).toContain('Grey: fewer than 6 sources.');
  });

  it('marks what groups contradict each other on, and what most sources agree on', () => {
    const marked = (part: object) => {
      const cells = [{ ...found.cells[0], ...part }];
      return (balanceOverview({ ...found, cells }).data as unknown as Heatmap[])[1].text[0][0];
    };
    const [first, second] = found.cells[0].comparisons;
    expect(marked({ comparisons: [{ ...first, adjusted: 0.01 }, second] })).toContain('↑↓');
    expect(marked({ consistent: 'hinders' })).toMatch(/ ↓<br>/u);
    expect(marked({ consistent: 'promotes' })).toMatch(/ ↑<br>/u);
  });
});
