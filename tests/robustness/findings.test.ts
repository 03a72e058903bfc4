import { describe, expect, it } from 'vitest';
import { phraseNumbers, phraseText } from '../../src/report/phrase.js';
import { robustnessFindings } from '../../src/robustness/findings.js';
import { leaveOneOut } from '../../src/robustness/leaveOneOut.js';
import { specificationCurve } from '../../src/robustness/specificationCurve.js';
import { specificationSummary } from '../../src/robustness/specificationSummary.js';
import { linesOf } from '../inference/support.js';

const corpus = linesOf({ s1: 'AC AC B - D BD A AC - -', s2: 'A C BD B - AC', s3: 'AC - BC D' }).inLanguage(
  'en',
);
const pair = { row: 'A', column: 'C' };
const curve = specificationCurve(corpus, pair, { permutations: 19 });
const left = leaveOneOut(corpus, pair, { test: 'exact' });

describe('what is found of robustness', () => {
  it('is in how many tests the pair stands, with the numbers of the summary', () => {
    const [choices] = robustnessFindings(curve, left).found;
    const { above, significant } = specificationSummary(curve);
    expect(choices).toMatchObject({ key: 'robustness.choices.A.C', verdict: 'description', null: null });
    expect(phraseNumbers(choices.sentence)).toEqual({
      same: above.count,
      tests: above.of,
      level: 0.05,
      clear: significant.count,
    });
    const { measures } = curve;
    const one = specificationCurve(corpus, pair, { permutations: 19, measures: measures.slice(0, 1) });
    expect(robustnessFindings(one, left)).toEqual(robustnessFindings(curve, left));
  });

  it('is whether it hangs on one source, with the range of z', () => {
    const [, each] = robustnessFindings(curve, left).found;
    expect(phraseNumbers(each.sentence)).toEqual({
      lowest: left.range.z!.lowest,
      highest: left.range.z!.highest,
    });
    expect(phraseText(each.sentence, 'en')).toContain('no single source turns the sign');
    expect(phraseText(each.n, 'en')).toBe('3 sources');
    // It keeps its sign, and is not clear without each source: that is no sentence to begin a page with.
    expect(each.plain).toBeUndefined();
    const range = { ...left.range, z: { lowest: 2.1, highest: 3 } };
    expect(robustnessFindings(curve, { ...left, range }).found[1].plain).toMatch(
      /whichever source is left out|uansett hvilken kilde som tas bort/u,
    );
    const turned = linesOf({ s1: 'AC AC AC - - -', s2: 'A A C C - AC', s3: 'A C A C AC' });
    const turning = leaveOneOut(turned, pair, { test: 'exact' });
    const curveOfIt = specificationCurve(turned, pair, { permutations: 19 });
    const told = robustnessFindings(curveOfIt, turning).found.at(-1)!;
    expect(phraseNumbers(told.sentence)).toMatchObject({ turning: 1 });
    expect(told.plain).toBeUndefined();
  });

  it('is that nothing meets, where nothing does', () => {
    const none = robustnessFindings(specificationCurve(corpus, undefined), leaveOneOut(corpus, undefined));
    expect(none.found).toMatchObject([{ key: 'robustness.none', verdict: 'lacking' }]);
  });
});
