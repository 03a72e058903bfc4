import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/corpus/judgement.js';
import { confidenceTable } from '../../../src/questions/needs/confidence.tables.js';
import { confidenceInNeeds } from '../../../src/questions/needs/confidenceInNeeds.js';
import { needsReview } from '../../../src/questions/needs/needsReview.js';
import { fourStudies } from './fourStudies.js';

const quick = { permutations: 99 };
const judgements: Judgement[] = [
  {
    indicator: 'B',
    judged: { component: 'coherence', concern: 'serious' },
    reason: 'mest fra andre land',
    where: 'line 2',
  },
];

describe('confidence in needs', () => {
  it('shows what the rules propose, with the numbers behind it', () => {
    const { columns, rows } = confidenceTable(confidenceInNeeds(needsReview(fourStudies, quick)));
    expect(columns.map(({ key }) => key)).not.toContain('judged');
    const [first, , last] = rows;
    expect(first['methodological-limitations']).toBe('moderate (lav kvalitet 1, middels 1, høy 1)');
    expect(first.adequacy).toMatch(/^alvorlige \(studier 3, tekstutdrag 4, ord \d+\)$/u);
    expect(first.relevance).toBe('små (direkte 2, indirekte 1)');
    expect(first.computed).toBe('svært lav');
    // No study has the need, so there is nothing to count.
    expect(last.adequacy).toBe('må vurderes');
    expect(last.computed).toBe('–');
  });

  it('puts proposal and judgement side by side', () => {
    const review = needsReview(fourStudies.inLanguage('en'), quick);
    const { columns, rows } = confidenceTable(confidenceInNeeds(review, { judgements }));
    expect(columns.slice(-2).map(({ key }) => key)).toEqual(['judged', 'overall']);
    expect(rows[1].coherence).toMatch(
      /^to be judged \(.+\) → the researcher: serious – mest fra andre land$/u,
    );
    expect(rows[1].computed).toMatch(/^provisionally /u);
    expect(rows[1].judged).toBe('very low');
    expect(rows[0].judged).toBe('–');
  });
});
