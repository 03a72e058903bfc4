import { describe, expect, it } from 'vitest';
import { balanceFigure } from '../../../src/questions/consistency/balance.figure.js';
import { consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { corpusOf } from '../../support/corpusOf.js';
import { levels } from './levels.js';

const found = consistencyOf(levels.inLanguage('en'));
const plain = consistencyOf(corpusOf('s1 0-5 A B'));

interface Heatmap {
  readonly z: (number | null)[][];
  readonly text: string[][];
}

describe('the overview of directions', () => {
  it('shows cells with sources enough in colour, and the others in grey text', () => {
    const { data, caption } = balanceFigure(found);
    const [few, enough] = data as unknown as Heatmap[];
    expect(enough.z).toEqual([[-0.125], [null]]);
    expect(few.z).toEqual([[null], [0]]);
    expect(enough.text).toEqual([['<b>−0.1</b><br>n = 8'], ['']]);
    expect(few.text[1][0]).toContain('<b>+1.0</b><br>n = 1');
    expect(caption).toContain('Grey: fewer than 6 sources.');
  });

  it('marks what groups contradict each other on, and what most sources agree on', () => {
    const marked = (part: object) => {
      const cells = [{ ...found.cells[0], ...part }];
      return (balanceFigure({ ...found, cells }).data as unknown as Heatmap[])[1].text[0][0];
    };
    const [first, second] = found.cells[0].comparisons;
    expect(marked({ comparisons: [{ ...first, adjusted: 0.01 }, second] })).toContain('↑↓');
    const agreed = (kind: string, direction: string) =>
      marked({ agreement: { kind, direction, against: [] } });
    expect(agreed('agreed', 'hinders')).toMatch(/ ↓<br>/u);
    expect(agreed('agreed', 'promotes')).toMatch(/ ↑<br>/u);
    // Where some group says the opposite, in brackets.
    expect(agreed('mostly', 'promotes')).toMatch(/ \(↑\)<br>/u);
  });

  it('is a sentence where there is nothing to show, or no indicator to show it by', () => {
    expect(balanceFigure(plain)).toMatchObject({ data: [] });
    expect(balanceFigure(consistencyOf(levels, { columns: null }))).toMatchObject({ data: [] });
  });
});
