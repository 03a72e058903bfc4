import { corpusOf } from '../../support/corpusOf.js';
import { kindsOfSources } from '../../support/kindsOfSources.js';

const codes = 'V:indicator A<V:indicator B<V:indicator D<V:indicator plus:valence minus:valence both:valence';

/** Four studies, one of them without a need, and an interview that must not count. */
export const fourStudies = kindsOfSources(
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

/** Four studies: A is a need in two and an expectation in two, B a need in none and an expectation in one, D in none. */
export const expectedAndNeeded = kindsOfSources(
  corpusOf(
    `
    s1  0-10   A
    s1  10-20  A expected
    s2  0-10   A expected
    s2  10-20  B expected minus
    s3  0-10   A needed
    s4  0-10   plus
    i1  0-10   A B D
  `,
    { codes: `${codes} needed expected` },
  ),
  {
    s1: 'study study_design=kvalitativ',
    s2: 'study study_design=kvantitativ',
    s3: 'study study_design=kvalitativ',
    s4: 'study study_design=kvalitativ',
    i1: 'interview',
  },
);
