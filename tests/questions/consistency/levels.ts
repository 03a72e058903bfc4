import type { Corpus } from '../../../src/corpus/corpus.js';
import { withFamilies } from '../../../src/corpus/families.js';
import { corpusOf } from '../../support/corpusOf.js';
import { withSources } from '../../units/withSources.js';

/** Valence codes `plus` and `minus` as the codebook of a study has them. */
export function withDirections(corpus: Corpus): Corpus {
  return withFamilies(corpus, [
    { code: 'plus', family: 'valence', role: 'promotes', where: '' },
    { code: 'minus', family: 'valence', role: 'hinders', where: '' },
  ]);
}

export const codes = 'C:condition D:condition V:indicator plus:valence minus:valence';

/**
 * C with V: the directorate promotes twice, the offices are divided, two counsellors hinder and one does both. A study
 * without a level hinders; a ministry mentions the pair without direction.
 */
export const levels = withSources(
  withDirections(
    corpusOf(
      `
  d1  "d1 first"   C V plus
  d2  "d2 first"   C V plus
  d2  "d2 second"  C V plus
  o1  "o1 first"   C V plus
  o2  "o2 first"   C V minus
  k1  "k1 first"   C V minus
  k2  "k2 first"   D V plus
  k2  "k2 second"  C V minus
  k2  "k2 third"   C V minus
  k3  "k3 first"   C V plus
  k3  "k3 second"  C V minus
  s1  "s1 first"   C V minus
  m1  "m1 first"   C V
  m1  "m1 second"  D plus
`,
      { codes },
    ),
  ),
  {
    d1: { kind: 'document', level: 'directorate', document_kind: 'rundskriv' },
    d2: { kind: 'document', level: 'directorate', document_kind: 'rundskriv' },
    o1: { kind: 'interview', level: 'office' },
    o2: { kind: 'document', level: 'office', document_kind: 'lokal plan' },
    k1: { kind: 'interview', level: 'counsellor' },
    k2: { kind: 'interview', level: 'counsellor' },
    k3: { kind: 'interview', level: 'counsellor' },
    s1: { kind: 'study' },
    m1: { kind: 'document', level: 'ministry', document_kind: 'tildelingsbrev' },
  },
);
