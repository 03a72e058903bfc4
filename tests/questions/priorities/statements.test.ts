import { describe, expect, it } from 'vitest';
import {
  interestShareStatement,
  priorityCycleStatement,
  priorityGroupStatements,
  priorityOrderStatement,
  tradeoffMaterialStatement,
} from '../../../src/questions/priorities/statements.js';
import { alone, circle, ordered, sidesOnly, silent } from './examples.js';

describe('statements on priorities', () => {
  it('count the material and what is left out', () => {
    const text = tradeoffMaterialStatement(sidesOnly).text;
    expect(text).toContain('0 trade-offs in 0 sources, between 4 interests');
    expect(text).toContain('Left out: 2 selections with only one side of a trade-off.');
    expect(tradeoffMaterialStatement(silent).text).toMatch(
      /^This material lacks trade-offs between interests/u,
    );
  });

  it('tell the order and what it is worth', () => {
    expect(priorityOrderStatement(ordered).text).toMatch(
      /^From first to last: \*\*A\*\* > \*\*B\*\* > \*\*C\*\*\. Such a difference between the interests is more than chance \(p = 0\.005/u,
    );
    expect(priorityOrderStatement(circle).text).toContain('No common order can be distinguished from chance');
    expect(priorityOrderStatement(alone).text).toContain('With one source this cannot be tested');
    const nb = { ...silent, corpus: silent.corpus.inLanguage('nb') };
    expect(priorityOrderStatement(nb).text).toContain('Ingen tekstutdrag setter ett hensyn foran et annet');
  });

  it('list circles with what speaks for and against them', () => {
    const text = priorityCycleStatement(circle).text;
    expect(text).toContain('1 of 1 sets of three interests');
    expect(text).toContain('**A** > **B** (10–0) > **C** (10–0) > **A** (10–0)');
    expect(priorityCycleStatement(ordered).text).toContain('0 of 1 sets of three interests');
    expect(priorityCycleStatement(silent).text).toContain('no circles to look for');
  });

  it('tell how often the interest of choice comes first, or how to choose one', () => {
    expect(interestShareStatement(ordered).text).toMatch(
      /^\*\*C\*\* is put first in 0% .*: 0 of 28 trade-offs in 14 sources/u,
    );
    expect(interestShareStatement(ordered).text).toContain('less often than one half (p = 0.005)');
    expect(interestShareStatement(circle).text).toContain(
      'Set `focus` in the parameters cell to one of these: A; B; C; D',
    );
    expect(priorityGroupStatements(ordered).map(({ text }) => text)).toEqual([
      'The sources that weigh interests are not divided into groups by level.',
      'The sources that weigh interests are not divided into groups by kind of source.',
    ]);
  });
});
