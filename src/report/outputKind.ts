import type { Bilingual, Language } from '../shared/language.js';

/**
 * What an output is made for; every output says it in its head.
 *
 * - `public`: counts and what follows from them, under a policy, held against an attacker
 * - `checking`: records without names and texts, for a reader who has agreed to terms
 * - `internal`: everything, with quotes
 */
export const outputKinds = ['public', 'checking', 'internal'] as const;

export type OutputKind = (typeof outputKinds)[number];

const heads: Readonly<Record<OutputKind, Bilingual>> = {
  public: {
    nb: 'OFFENTLIG. Tall som kan publiseres: ingen enkeltkilde kan leses ut av dem, etter regelen som står i README.md.',
    en: 'PUBLIC. Numbers that may be published: no single source can be read out of them, under the policy in README.md.',
  },
  checking: {
    nb: 'TIL KONTROLL. Poster uten navn og tekst, bare for den som har godtatt vilkårene. Skal ikke deles videre.',
    en: 'FOR CHECKING. Records without names and texts, only for who has agreed to the terms. Not to be passed on.',
  },
  internal: {
    nb: 'INTERNT. Arbeidsmateriale som kan vise hvem noen er. Del det ikke.',
    en: 'INTERNAL. Working material that can show who somebody is. Do not share it.',
  },
};

/** The sentence with which an output begins: what it is, and who may have it. */
export function outputHead(kind: OutputKind, language: Language): string {
  return heads[kind][language];
}
