import { describe, expect, it } from 'vitest';
import { judgementsByCode } from '../../../src/corpus/judgement.js';
import { confidenceInNeeds } from '../../../src/questions/needs/confidenceInNeeds.js';
import { needsReview } from '../../../src/questions/needs/needsReview.js';
import { fourStudies } from './fourStudies.js';

const review = needsReview(fourStudies, { permutations: 199 });

describe('confidence in a need', () => {
  const [a, b, d] = confidenceInNeeds(review).needs;
  const concern = (found: typeof a, component: string) =>
    found.components.find((each) => each.component === component)!.proposal;

  it('is proposed by rules that are redone by hand', () => {
    // One of three has low quality; s2 is ambivalent, one of three does not fit; three studies, but four selections.
    expect(concern(a, 'methodological-limitations').concern).toBe('moderate');
    expect(concern(a, 'coherence').concern).toBe('moderate');
    expect(concern(a, 'adequacy').concern).toBe('serious');
    expect(concern(a, 'relevance').concern).toBe('minor');
    // 1 + 1 + 2 + 0.5 = 4.5: more steps than there are.
    expect(a.computed).toEqual({
      level: 'very-low',
      from: ['methodological-limitations', 'coherence', 'adequacy', 'relevance'],
    });
  });

  it('leaves open what the material does not say', () => {
    expect(concern(b, 'coherence').concern).toBeNull();
    expect(b.computed!.from).not.toContain('coherence');
    // None of the quality (high, medium: none low, half high), serious adequacy, none of relevance: two steps.
    expect(b.computed!.level).toBe('low');
    expect(d.computed).toBeNull();
  });

  it('shows judgements beside proposals, and mixes them only where it says so', () => {
    const judged = (component: 'adequacy' | 'coherence', level: 'none' | 'minor') =>
      ({
        indicator: 'B',
        judged: { component, concern: level },
        reason: 'rike data',
        where: 'judgements.csv line 2',
      }) as const;
    const whole = {
      indicator: 'A',
      judged: { component: 'overall', level: 'moderate' },
      reason: 'samlet',
      where: 'judgements.csv line 4',
    } as const;
    const judgements = [judged('adequacy', 'none'), judged('coherence', 'minor'), whole];
    const [first, second] = confidenceInNeeds(review, { judgements }).needs;
    expect(second.computed).toEqual(b.computed);
    // Minor coherence alone is half a step, which is none.
    expect(second.judged!.level).toBe('high');
    expect(second.judged!.from).toHaveLength(4);
    expect(second.components.find(({ component }) => component === 'adequacy')!.proposal.concern).toBe(
      'serious',
    );
    expect(first.overall).toEqual({ level: 'moderate', reason: 'samlet' });
    expect(first.judged).toBeNull();
  });

  it('refuses judgements of what is no indicator, and the same twice, all at once', () => {
    const about = (indicator: string, where: string) =>
      ({ indicator, judged: { component: 'adequacy', concern: 'none' }, reason: 'x', where }) as const;
    const wrong = [about('A', 'line 2'), about('A', 'line 3'), about('plus', 'line 4'), about('Å', 'line 5')];
    expect(() => judgementsByCode(fourStudies, wrong)).toThrow(
      /line 3: adequacy of "A" is judged once; found before at line 2[\s\S]*line 4: an indicator is required[\s\S]*line 5: unknown indicator "Å"/u,
    );
  });
});
