import { describe, expect, it } from 'vitest';
import { judgementsByCode } from '../../../src/corpus/judgement.js';
import { confidenceInNeeds } from '../../../src/questions/needs/confidenceInNeeds.js';
import { evidenceGaps } from '../../../src/questions/needs/evidenceGaps.js';
import { needSaturation } from '../../../src/questions/needs/needSaturation.js';
import { needsReview } from '../../../src/questions/needs/needsReview.js';
import { corpusOf } from '../../support/corpusOf.js';
import { kindsOfSources } from '../../support/kindsOfSources.js';

const codes = 'V:indicator A<V:indicator B<V:indicator D<V:indicator plus:valence minus:valence both:valence';

/** Four studies, one of them without a need, and an interview that must not count. */
const corpus = kindsOfSources(
  corpusOf(
    `
    s1  0-10   A
    s1  10-20  A
    s1  20-30  B minus
    s2  0-10   A both
    s3  0-10   A plus
    s3  10-20  B
    s4  0-10   plus
    i1  0-10   A B D
  `,
    { codes, texts: { s1: 'ord og ord og ord og ord og ord' } },
  ),
  {
    s1: 'study study_design=kvalitativ study_quality=høy relevance=direct year=2010',
    s2: 'study study_design=kvantitativ study_quality=lav relevance=indirect year=2005',
    s3: 'study study_design=kvalitativ study_quality=middels relevance=direct year=2020',
    s4: 'study',
    i1: 'interview',
  },
);
const review = needsReview(corpus, { permutations: 199 });

describe('the needs in a review', () => {
  it('are counted once a study, whatever the direction, and only in studies', () => {
    expect(review.studies.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
    expect(review.needs.map(({ indicator, studies }) => [indicator.id, studies.map(({ id }) => id)])).toEqual(
      [
        ['A', ['s1', 's2', 's3']],
        ['B', ['s1', 's3']],
        ['D', []],
      ],
    );
    expect(review.needs.map(({ share }) => share)).toEqual([0.75, 0.5, 0]);
    expect(review.needs[0].units).toHaveLength(4);
    expect(review.mean).toBeCloseTo((0.75 + 0.5 + 0) / 3, 12);
  });

  it('leave out a heading that nobody used, and keep a need that no study has', () => {
    expect(review.needs.map(({ indicator }) => indicator.id)).not.toContain('V');
    expect(review.needs.at(-1)!.interval!.lower).toBe(0);
  });

  it('say what the material lacks, and count nothing', () => {
    const none = needsReview(corpus.where({ source: ({ kind }) => kind !== 'study' }));
    expect(none.missing).toEqual(['studies']);
    expect(none.needs.map(({ share, pValue }) => [share, pValue])).toEqual(
      none.needs.map(() => [null, null]),
    );
    expect(confidenceInNeeds(none).map(({ computed }) => computed)).toEqual([null, null, null]);
    expect(evidenceGaps(none).groups).toEqual([]);
  });
});

describe('the map of evidence', () => {
  const gaps = evidenceGaps(review);
  const cell = (indicator: string, group: string) =>
    gaps.cells.flat().find((each) => each.indicator.id === indicator && each.group === group)!;

  it('has a column for each design, and one for studies without', () => {
    expect(gaps.groups).toEqual([
      { group: 'kvalitativ', studies: 2 },
      { group: 'kvantitativ', studies: 1 },
      { group: '', studies: 1 },
    ]);
  });

  it('counts the studies of a cell and their mean quality', () => {
    expect(cell('A', 'kvalitativ').qualities).toEqual({ low: 0, medium: 1, high: 1, unknown: 0 });
    expect(cell('A', 'kvalitativ').meanQuality).toBe(2.5);
    expect(cell('A', 'kvantitativ').meanQuality).toBe(1);
    expect(cell('B', 'kvantitativ').meanQuality).toBeNull();
  });

  it('keeps the empty cells, which are the gaps', () => {
    expect(gaps.empty).toHaveLength(6);
    expect(gaps.empty).toContain(cell('D', 'kvalitativ'));
  });
});

describe('confidence in a need', () => {
  const [a, b, d] = confidenceInNeeds(review);
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
    const [first, second] = confidenceInNeeds(review, { judgements });
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
    expect(() => judgementsByCode(corpus, wrong)).toThrow(
      /line 3: adequacy of "A" is judged once; found before at line 2[\s\S]*line 4: an indicator is required[\s\S]*line 5: unknown indicator "Å"/u,
    );
  });
});

describe('saturation of needs', () => {
  it('takes the order of the corpus where a study lacks its year', () => {
    const { byYear, found } = needSaturation(review, { baseSize: 1, runLength: 1, orders: 20 });
    expect(byYear).toBe(false);
    expect(found.steps.map(({ source }) => source.id)).toEqual(['s1', 's2', 's3', 's4']);
  });

  it('goes by year where all have one, and counts needs only', () => {
    const dated = needsReview(corpus.where({ source: ({ id }) => id !== 's4' }), { permutations: 9 });
    const { byYear, found } = needSaturation(dated, { baseSize: 1, runLength: 1, orders: 20 });
    expect(byYear).toBe(true);
    expect(found.steps.map(({ source, newCodes }) => [source.id, newCodes.map(({ id }) => id)])).toEqual([
      ['s2', ['A']],
      ['s1', ['B']],
      ['s3', []],
    ]);
  });
});
