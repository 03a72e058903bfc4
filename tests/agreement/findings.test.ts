import { describe, expect, it } from 'vitest';
import { agreementFindings } from '../../src/agreement/findings.js';
import { trusted, trustOf } from '../../src/agreement/trust.js';
import { phraseNumbers, phraseText } from '../../src/report/phrase.js';
import { apart, onLines, tenLines } from './support.js';

describe('what is found of agreement', () => {
  const report = onLines(tenLines);
  const { found } = agreementFindings(report);

  it('is how far the coders agree on all codes, with the numbers of the report', () => {
    const [overall] = found;
    const { krippendorffAlpha, percent } = report.overall!.coefficients;
    expect(overall).toMatchObject({ key: 'agreement.overall', verdict: 'description', null: null });
    expect(phraseNumbers(overall.sentence)).toMatchObject({
      same: percent.value,
      alpha: krippendorffAlpha.value,
    });
    expect(phraseText(overall.sentence, 'en')).toContain('Two coders did the same in 90% of the decisions');
  });

  it('names the code that they agree on least, and counts those that are too low', () => {
    const [, lowest] = found;
    expect(lowest.key).toBe('agreement.lowest.A');
    expect(phraseText(lowest.sentence, 'en')).toContain('**A** (0.55)');
    const values = report.codes.flatMap(({ coefficients }) => coefficients.krippendorffAlpha.value ?? []);
    const below = values.filter((value) => value < trusted.tentative).length;
    expect(phraseNumbers(lowest.sentence)).toMatchObject({ below, codes: values.length });
  });

  it('is that nobody can be compared, where nobody can', () => {
    const { found: none } = agreementFindings(onLines(apart));
    expect(none).toHaveLength(1);
    expect(none[0]).toMatchObject({ key: 'agreement.lacking', verdict: 'lacking' });
    expect(phraseText(none[0].n, 'en')).toBe('2 coders');
  });

  it('says whether one can build on it by a convention that has a source', () => {
    expect([0.8, 0.79, 0.667, 0.66, -0.2].map(trustOf)).toEqual([
      'reliable',
      'tentative',
      'tentative',
      'unreliable',
      'unreliable',
    ]);
  });
});
