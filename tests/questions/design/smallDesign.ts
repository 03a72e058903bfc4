import { type DesignGaps, designGaps } from '../../../src/questions/design/designGaps.js';
import { corpusOf } from '../../support/corpusOf.js';
import { kindsOfSources } from '../../support/kindsOfSources.js';

const codes = 'A:indicator plus:valence minus:valence';

/** One need, of four interviews at offices, one at a county and two documents; two sources hinder it. */
export const smallDesign: DesignGaps = designGaps(
  kindsOfSources(
    corpusOf(
      `
      s1  0-10   A
      i1  0-10   A plus
      i2  0-10   A plus
      i3  0-10   A plus
      i4  0-10   A plus
      i5  0-10   A minus
      d1  0-10   A plus
      d2  0-10   A minus
    `,
      { codes },
    ),
    {
      s1: 'study',
      i1: 'interview level=office',
      i2: 'interview level=office',
      i3: 'interview level=office',
      i4: 'interview level=office',
      i5: 'interview level=county',
      d1: 'document level=directorate',
      d2: 'document level=directorate',
    },
  ),
  { permutations: 9, samples: 9 },
);

/** One need that most sources hinder, one of them by destroying it. */
export const destroyedDesign: DesignGaps = designGaps(
  kindsOfSources(
    corpusOf('s1 0-10 A\ns2 0-10 A\ni1 0-10 A minus\ni2 0-10 A ruin\ni3 0-10 A plus', {
      codes: `${codes} ruin:valence`,
    }),
    { s1: 'study', s2: 'study', i1: 'interview', i2: 'interview', i3: 'interview' },
  ),
  { permutations: 9, samples: 9 },
);
