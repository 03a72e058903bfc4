import { describe, expect, it } from 'vitest';
import { indicatorsOf, sourcesOfKind } from '../../src/questions/bodies.js';
import { inGroupOrder } from '../../src/units/groupOrder.js';
import { corpusOf } from '../support/corpusOf.js';
import { kindsOfSources } from '../support/kindsOfSources.js';

const corpus = kindsOfSources(
  corpusOf(
    `
    s1  0-10  A @anna
    s2  0-10  A @bo
    i1  0-10  A @anna
  `,
    { codes: 'V:indicator A<V:indicator B<V:indicator W:indicator', texts: { s3: 'ulest' } },
  ),
  { s1: 'study', s2: 'study', s3: 'study', i1: 'interview' },
);
const ids = (sources: readonly { id: string }[]) => sources.map(({ id }) => id);

describe('the bodies of material', () => {
  it('are the sources that somebody went through', () => {
    expect(ids(sourcesOfKind(corpus, 'any', ['study']))).toEqual(['s1', 's2']);
    expect(ids(sourcesOfKind(corpus, 'coder:anna', ['study', 'interview']))).toEqual(['s1', 'i1']);
  });

  it('are asked of indicators, used or not, but of no heading that nobody used', () => {
    expect(ids(indicatorsOf(corpus))).toEqual(['A', 'B', 'W']);
  });
});

describe('groups', () => {
  it('go from the law to the counsellor, others by the Norwegian alphabet', () => {
    expect(inGroupOrder(['Ås', 'counsellor', 'Øyer', 'law', 'Bodø', 'law'])).toEqual([
      'law',
      'counsellor',
      'Bodø',
      'Øyer',
      'Ås',
    ]);
  });
});
