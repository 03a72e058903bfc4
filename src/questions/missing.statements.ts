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
  return missing.map((each) => words[each][language]);
}

const frame = {
  nb: ['Her mangler', '; og ', '.'],
  en: ['This material lacks', '; and ', '.'],
} as const;

const words: Readonly<Record<Requirement, Bilingual>> = {
  conditions: {
    nb: 'koder for organisatoriske betingelser (gi dem familien «betingelse» i kodeboken eller med `--families`)',
    en: 'codes for organisational conditions (give them the family `condition` in the codebook or with `--families`)',
  },
  indicators: {
    nb: 'koder for verdiskapingsindikatorer (gi dem familien «indikator» i kodeboken eller med `--families`)',
    en: 'codes for value-creation indicators (give them the family `indicator` in the codebook or with `--families`)',
  },
  valence: {
    nb: 'retning (kod samme tekstutdrag med en valenskode som har rollen «fremmer», «hemmer», «ødelegger» eller «ambivalent»)',
    en: 'direction (code the same selection with a valence code whose role is `promotes`, `hinders`, `destroys` or `ambivalent`)',
  },
  interests: {
    nb: 'avveininger mellom hensyn (kod tekstutdraget med hensynet som ble satt foran, rollen «satt foran», og det som ble satt etter, rollen «satt etter», eller med en kode som heter «A satt foran B»)',
    en: 'trade-offs between interests (code the selection with the interest put first, role `before`, and the one put after, role `after`, or with a code called “A put before B”)',
  },
  studies: {
    nb: 'en kodet kunnskapsoppsummering (gi kilder som er studier variabelen «kildetype» med verdien «studie», i materialet eller med `--sources`)',
    en: 'a coded knowledge review (give sources that are studies a variable `kind` with the value `study`, in the material or with `--sources`)',
  },
  descriptions: {
    nb: 'kodede intervjuer eller dokumenter (gi kildene variabelen «kildetype» med verdien «intervju» eller «dokument», i materialet eller med `--sources`)',
    en: 'coded interviews or documents (give the sources a variable `kind` with the value `interview` or `document`, in the material or with `--sources`)',
  },
  levels: {
    nb: 'kilder fra flere nivåer (gi kildene variabelen «nivå», i materialet eller med `--sources`)',
    en: 'sources of several levels (give the sources a variable `level`, in the material or with `--sources`)',
  },
};
