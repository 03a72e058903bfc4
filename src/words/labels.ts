import type { Bilingual, Language } from '../shared/language.js';

/**
 * Norwegian and English words for what the corpus calls by a key. A key that is not listed (an attribute value
 * of a foreign project, say) is shown as it stands.
 */
const labels: Readonly<Record<string, Bilingual>> = {
  condition: { nb: 'organisatorisk betingelse', en: 'organisational condition' },
  indicator: { nb: 'verdiskapingsindikator', en: 'value-creation indicator' },
  interest: { nb: 'hensyn', en: 'interest' },
  valence: { nb: 'valens', en: 'valence' },
  other: { nb: 'annet', en: 'other' },
  interview: { nb: 'intervju', en: 'interview' },
  document: { nb: 'dokument', en: 'document' },
  study: { nb: 'studie', en: 'study' },
  law: { nb: 'lov', en: 'law' },
  ministry: { nb: 'departement', en: 'ministry' },
  directorate: { nb: 'direktorat', en: 'directorate' },
  county: { nb: 'fylke', en: 'county' },
  office: { nb: 'kontor', en: 'office' },
  counsellor: { nb: 'veileder', en: 'counsellor' },
  kind: { nb: 'type kilde', en: 'kind of source' },
  level: { nb: 'nivå', en: 'level' },
  document_kind: { nb: 'dokumenttype', en: 'kind of document' },
  any: { nb: 'minst én koder', en: 'at least one coder' },
  majority: { nb: 'flertallet av koderne', en: 'a majority of the coders' },
  all: { nb: 'alle koderne', en: 'all coders' },
  reconciled: { nb: 'omforent koding', en: 'the reconciled coding' },
  promotes: { nb: 'fremmer', en: 'promotes' },
  hinders: { nb: 'hemmer', en: 'hinders' },
  ambivalent: { nb: 'ambivalent', en: 'ambivalent' },
  undirected: { nb: 'nevnt uten retning', en: 'mentioned without direction' },
  absent: { nb: 'ikke nevnt', en: 'not mentioned' },
  study_design: { nb: 'studiedesign', en: 'study design' },
  study_quality: { nb: 'studiekvalitet', en: 'study quality' },
  kvalitativ: { nb: 'kvalitativ', en: 'qualitative' },
  kvantitativ: { nb: 'kvantitativ', en: 'quantitative' },
  blandet: { nb: 'blandet', en: 'mixed methods' },
  oversikt: { nb: 'oversikt', en: 'review' },
  lov: { nb: 'lov', en: 'law' },
  rundskriv: { nb: 'rundskriv', en: 'circular' },
  tildelingsbrev: { nb: 'tildelingsbrev', en: 'allocation letter' },
  retningslinje: { nb: 'retningslinje', en: 'guideline' },
  'lokal plan': { nb: 'lokal plan', en: 'local plan' },
  'methodological-limitations': { nb: 'metodiske begrensninger', en: 'methodological limitations' },
  coherence: { nb: 'koherens', en: 'coherence' },
  adequacy: { nb: 'tilstrekkelighet', en: 'adequacy' },
  relevance: { nb: 'relevans', en: 'relevance' },
  'project folder': { nb: 'prosjektmappe', en: 'project folder' },
};

/** The word for a key in a language; the key itself where there is none. */
export function label(key: string, language: Language): string {
  return Object.hasOwn(labels, key) ? labels[key][language] : key;
}

/** `Organisatorisk betingelse`: the label at the start of a line. */
export function title(key: string, language: Language): string {
  const text = label(key, language);
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
