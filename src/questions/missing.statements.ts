import type { Corpus } from '../corpus/corpus.js';
import type { Statement } from '../report/statement.js';
import type { Bilingual, Language } from '../shared/language.js';
import type { Requirement } from './requirements.js';

/**
 * One sentence on what a material lacks for a question, and how to code it.
 *
 * @param missing what `missingFor` found; at least one
 */
export function missingStatement(
  missing: readonly Requirement[],
  { language }: Pick<Corpus, 'language'>,
): Statement {
  const [first, join, end] = frame[language];
  const parts = missingParts(missing, language);
  const list = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('; ')}${join}${parts.at(-1)}`;
  return { kind: 'statement', text: `${first} ${list}${end}` };
}

/** What a material lacks, each with how to code it. */
export function missingParts(missing: readonly Requirement[], language: Language): string[] {
  return missing.map((each) => `${whatIsMissing(each, language)} (${howToCode(each, language)})`);
}

/** What a requirement is of: `retning`. */
export function whatIsMissing(requirement: Requirement, language: Language): string {
  return words[requirement].what[language];
}

/** How to code what is required, as advice; Markdown. */
export function howToCode(requirement: Requirement, language: Language): string {
  return words[requirement].how[language];
}

const frame = {
  nb: ['Her mangler', '; og ', '.'],
  en: ['This material lacks', '; and ', '.'],
} as const;

const words: Readonly<Record<Requirement, { readonly what: Bilingual; readonly how: Bilingual }>> = {
  conditions: {
    what: { nb: 'koder for organisatoriske betingelser', en: 'codes for organisational conditions' },
    how: {
      nb: 'gi dem familien «betingelse» i kodeboken eller med `--families`',
      en: 'give them the family `condition` in the codebook or with `--families`',
    },
  },
  indicators: {
    what: { nb: 'koder for verdiskapingsindikatorer', en: 'codes for value-creation indicators' },
    how: {
      nb: 'gi dem familien «indikator» i kodeboken eller med `--families`',
      en: 'give them the family `indicator` in the codebook or with `--families`',
    },
  },
  valence: {
    what: { nb: 'retning', en: 'direction' },
    how: {
      nb: 'kod samme tekstutdrag med en valenskode som har rollen «fremmer», «hemmer», «ødelegger» eller «ambivalent»',
      en: 'code the same selection with a valence code whose role is `promotes`, `hinders`, `destroys` or `ambivalent`',
    },
  },
  interests: {
    what: { nb: 'avveininger mellom hensyn', en: 'trade-offs between interests' },
    how: {
      nb: 'kod tekstutdraget med hensynet som ble satt foran, rollen «satt foran», og det som ble satt etter, rollen «satt etter», eller med en kode som heter «A satt foran B»',
      en: 'code the selection with the interest put first, role `before`, and the one put after, role `after`, or with a code called “A put before B”',
    },
  },
  studies: {
    what: { nb: 'en kodet kunnskapsoppsummering', en: 'a coded knowledge review' },
    how: {
      nb: 'gi kilder som er studier variabelen «kildetype» med verdien «studie», i materialet eller med `--sources`',
      en: 'give sources that are studies a variable `kind` with the value `study`, in the material or with `--sources`',
    },
  },
  descriptions: {
    what: { nb: 'kodede intervjuer eller dokumenter', en: 'coded interviews or documents' },
    how: {
      nb: 'gi kildene variabelen «kildetype» med verdien «intervju» eller «dokument», i materialet eller med `--sources`',
      en: 'give the sources a variable `kind` with the value `interview` or `document`, in the material or with `--sources`',
    },
  },
  levels: {
    what: { nb: 'kilder fra flere nivåer', en: 'sources of several levels' },
    how: {
      nb: 'gi kildene variabelen «nivå», i materialet eller med `--sources`',
      en: 'give the sources a variable `level`, in the material or with `--sources`',
    },
  },
};
