import type { Family, Role } from '../corpus/code.js';
import type { Component } from '../corpus/judgement.js';
import type { SourceKind } from '../corpus/source.js';
import type { Level } from '../corpus/vocabulary.js';
import type { Verdict } from '../questions/direction.js';
import type { Bilingual, Language } from '../shared/language.js';
import { shielded } from '../shared/shielded.js';
import type { CoderRule } from '../units/coderRule.js';

// Each record is typed by the list that it labels: what is added to the list does not compile without its words.

const families: Readonly<Record<Family, Bilingual>> = {
  condition: { nb: 'organisatorisk betingelse', en: 'organisational condition' },
  indicator: { nb: 'verdiskapingsindikator', en: 'value-creation indicator' },
  interest: { nb: 'hensyn', en: 'interest' },
  valence: { nb: 'valens', en: 'valence' },
  other: { nb: 'annet', en: 'other' },
};

const sourceKinds: Readonly<Record<SourceKind, Bilingual>> = {
  interview: { nb: 'intervju', en: 'interview' },
  document: { nb: 'dokument', en: 'document' },
  study: { nb: 'studie', en: 'study' },
  other: families.other,
};

const levels: Readonly<Record<Level, Bilingual>> = {
  law: { nb: 'lov', en: 'law' },
  ministry: { nb: 'departement', en: 'ministry' },
  directorate: { nb: 'direktorat', en: 'directorate' },
  county: { nb: 'fylke', en: 'county' },
  benefits: { nb: 'NAV Arbeid og ytelser', en: 'benefit unit' },
  office: { nb: 'kontor', en: 'office' },
  counsellor: { nb: 'veileder', en: 'counsellor' },
};

const coderRules: Readonly<Record<Exclude<CoderRule, `coder:${string}`>, Bilingual>> = {
  any: { nb: 'minst én koder', en: 'at least one coder' },
  majority: { nb: 'flertallet av koderne', en: 'a majority of the coders' },
  all: { nb: 'alle koderne', en: 'all coders' },
  reconciled: { nb: 'omforent koding', en: 'the reconciled coding' },
};

const roles: Readonly<Record<Role, Bilingual>> = {
  promotes: { nb: 'fremmer', en: 'promotes' },
  hinders: { nb: 'hemmer', en: 'hinders' },
  destroys: { nb: 'ødelegger', en: 'destroys' },
  ambivalent: { nb: 'ambivalent', en: 'ambivalent' },
  before: { nb: 'satt foran', en: 'put before' },
  after: { nb: 'satt etter', en: 'put after' },
  individual: { nb: 'individuell verdi', en: 'individual value' },
  public: { nb: 'offentlig verdi', en: 'public value' },
  need: { nb: 'behov', en: 'need' },
  expectation: { nb: 'forventning', en: 'expectation' },
};

const verdicts: Readonly<Record<Exclude<Verdict, Role>, Bilingual>> = {
  undirected: { nb: 'nevnt uten retning', en: 'mentioned without direction' },
  absent: { nb: 'ikke nevnt', en: 'not mentioned' },
};

const components: Readonly<Record<Component, Bilingual>> = {
  'methodological-limitations': { nb: 'metodiske begrensninger', en: 'methodological limitations' },
  coherence: { nb: 'koherens', en: 'coherence' },
  adequacy: { nb: 'tilstrekkelighet', en: 'adequacy' },
  relevance: { nb: 'relevans', en: 'relevance' },
};

/** Attributes that the study gives its sources, and their values; another project has others. */
const attributes = {
  kind: { nb: 'type kilde', en: 'kind of source' },
  level: { nb: 'nivå', en: 'level' },
  document_kind: { nb: 'dokumenttype', en: 'kind of document' },
  study_design: { nb: 'studiedesign', en: 'study design' },
  study_quality: { nb: 'studiekvalitet', en: 'study quality' },
  kvalitativ: { nb: 'kvalitativ', en: 'qualitative' },
  kvantitativ: { nb: 'kvantitativ', en: 'quantitative' },
  blandet: { nb: 'blandet', en: 'mixed methods' },
  oversikt: { nb: 'oversikt', en: 'review' },
  lov: levels.law,
  rundskriv: { nb: 'rundskriv', en: 'circular' },
  tildelingsbrev: { nb: 'tildelingsbrev', en: 'allocation letter' },
  retningslinje: { nb: 'retningslinje', en: 'guideline' },
  'lokal plan': { nb: 'lokal plan', en: 'local plan' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What sources are grouped by, and the groups. */
const ofSources = { ...sourceKinds, ...levels, ...attributes };

const known = {
  ...families,
  ...coderRules,
  ...roles,
  ...verdicts,
  ...components,
  ...ofSources,
};

/** A key that has words of its own. */
export type LabelledKey = keyof typeof known;

/**
 * Norwegian and English words for what the corpus calls by a key. A key that is not listed (an attribute value
 * of a foreign project, say) is shown as it stands.
 */
const labels: Readonly<Record<string, Bilingual>> = known;

/** The word for a key in a language; the key itself, `shielded`, where there is none. */
export function label(key: string, language: Language): string {
  return Object.hasOwn(labels, key) ? labels[key][language] : shielded(key);
}

/**
 * The word for an attribute of sources, or for one of its values. What another project calls a value may be a word that
 * this study uses for something else (`individual` interviews, `public` services, `before` a reform): it is shown as it stands.
 *
 * @example groupLabel('office', 'nb') // 'kontor'
 * @example groupLabel('public', 'nb') // 'public', where the label of the role is 'offentlig verdi'
 */
export function groupLabel(key: string, language: Language): string {
  return Object.hasOwn(ofSources, key) ? label(key, language) : shielded(key);
}

/** `Organisatorisk betingelse`: the label at the start of a line. */
export function title(key: string, language: Language): string {
  return capitalised(label(key, language), language);
}

/** The same of an attribute of sources, or of one of its values. */
export function groupTitle(key: string, language: Language): string {
  return capitalised(groupLabel(key, language), language);
}

function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** The same in both languages, of a key that has words. */
export function titles(key: LabelledKey): Bilingual {
  return { nb: title(key, 'nb'), en: title(key, 'en') };
}
