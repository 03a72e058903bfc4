import { withFamilies } from '../../../src/corpus/families.js';
import { corpusOf } from '../../support/corpusOf.js';
import { withSources } from '../../units/withSources.js';

/**
 * C: created near the law, mostly as public value; destroyed or hindered at offices, the benefit unit and counsellors, mostly
 * as individual value. D: one source creates.
 */
export const value = withSources(
  withFamilies(
    corpusOf(
      `
  l1  "l1 a"  C V plus public
  l1  "l1 b"  C plus
  l2  "l2 a"  C plus public individual
  d1  "d1 a"  D plus
  d1  "d1 b"  C V plus
  b1  "b1 a"  D V
  o1  "o1 a"  C minus individual
  o1  "o1 b"  C V ruin individual
  o2  "o2 a"  C ruin public
  k1  "k1 a"  C minus individual
  k2  "k2 a"  C plus
  k2  "k2 b"  C ruin
  k2  "k2 c"  C V minus
  k2  "k2 d"  C plus
`,
      {
        codes:
          'C:condition D:condition V:indicator plus:valence minus:valence ruin:valence individual:other public:other',
      },
    ),
    [
      { code: 'plus', family: 'valence', role: 'promotes', where: '' },
      { code: 'minus', family: 'valence', role: 'hinders', where: '' },
      { code: 'ruin', family: 'valence', role: 'destroys', where: '' },
      { code: 'individual', family: 'other', role: 'individual', where: '' },
      { code: 'public', family: 'other', role: 'public', where: '' },
    ],
  ),
  {
    l1: { kind: 'document', level: 'law' },
    l2: { kind: 'document', level: 'law' },
    d1: { kind: 'document', level: 'directorate' },
    b1: { kind: 'interview', level: 'benefits' },
    o1: { kind: 'interview', level: 'office', office: 'Kontor A' },
    o2: { kind: 'interview', level: 'benefits' },
    k1: { kind: 'interview', level: 'counsellor', office: 'Kontor A' },
    k2: { kind: 'interview', level: 'counsellor', office: 'Kontor B' },
  },
);
