import type { Corpus } from '../corpus/corpus.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Bilingual, Language } from '../shared/language.js';
import { type Noun, noun } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import type { Certainty, IdentifierKind } from './identifier.js';
import type { TextPart, TextPlace } from './mapTexts.js';
import type { FoundIdentifier } from './scanProject.js';

export interface PrivacyTableOptions {
  /** Whether only the first letter of what was found is shown. */
  readonly masked?: boolean;
}

/** What was found in a project that can tell who somebody is, a row each, the surest first within the project's order. */
export function privacyTable(
  corpus: Corpus,
  found: readonly FoundIdentifier[],
  options: PrivacyTableOptions = {},
): ReportTable {
  const { language } = corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  return {
    kind: 'table',
    language,
    name: 'identifiers',
    columns: [
      { key: 'kind', label: terms.what },
      { key: 'certainty', label: texts.certainty },
      { key: 'place', label: terms.place },
      { key: 'text', label: terms.text },
    ],
    rows: found.map((each) => ({
      kind: identifierLabel(each.kind, language),
      certainty: certaintyLabels[each.certainty][language],
      place: placeLabel(corpus, each),
      text: options.masked === true ? masked(each.text) : each.text,
    })),
    caption: texts.caption(found.length),
  };
}

export function identifierLabel(kind: IdentifierKind, language: Language): string {
  return kindLabels[kind][language];
}

/** Where an identifier stands, as a person would look it up; offsets are code points, as selections have them. */
export function placeLabel(
  corpus: Corpus,
  { place, start, end }: Pick<FoundIdentifier, 'place' | 'start' | 'end'>,
): string {
  const { part, index, field } = place;
  const name = partLabel(part, corpus.language);
  if (part === 'text') {
    const source = corpus.sources[index];
    const at = (position: number) => source.text?.fromUtf16(position) ?? position;
    return `${sourceLabelIn(corpus, source)}, ${name} ${at(start)}–${at(end)}`;
  }
  return [owner(corpus, place), name, field].filter((each) => each !== '').join(', ');
}

/** The source or code that a place belongs to; empty where it belongs to none. */
function owner(corpus: Corpus, { part, index }: TextPlace): string {
  const sourceOf: Partial<Record<TextPart, () => number>> = {
    source: () => index,
    attribute: () => index,
    attributeName: () => index,
    file: () => index,
    transcript: () => index,
    quote: () => corpus.selections.source[index],
    line: () => corpus.lines.source[index],
  };
  const source = sourceOf[part]?.();
  if (source !== undefined)
    return corpus.sources[source] === undefined ? '' : sourceLabelIn(corpus, corpus.sources[source]);
  if (part === 'code') return corpus.codes[index].id;
  if (part === 'memo') return `${corpus.memos[index].target} ${index + 1}`;
  return index < 0 ? '' : String(index + 1);
}

function partLabel(part: TextPart, language: Language): string {
  const word = partWords[part];
  if (typeof word !== 'string') return word[language];
  // A text is told by its characters, which are several; the others are one thing each.
  return noun(part === 'text' ? 2 : 1, word, language);
}

/** The first letter and the length: enough to know one again, too little to tell another. */
function masked(text: string): string {
  const letters = [...text];
  return `${letters[0]}${'•'.repeat(letters.length - 1)}`;
}

const kindLabels: Readonly<Record<IdentifierKind, Bilingual>> = {
  'national-id': { nb: 'fødselsnummer', en: 'national identity number' },
  'd-number': { nb: 'D-nummer', en: 'D-number' },
  phone: { nb: 'telefonnummer', en: 'telephone number' },
  email: { nb: 'e-postadresse', en: 'e-mail address' },
  'bank-account': { nb: 'kontonummer', en: 'bank account number' },
  address: { nb: 'adresse', en: 'address' },
  name: { nb: 'navn', en: 'name' },
  'birth-date': { nb: 'fødselsdato', en: 'date of birth' },
  'case-number': { nb: 'saksnummer', en: 'case number' },
  'number-plate': { nb: 'bilskilt', en: 'number plate' },
  'org-number': { nb: 'organisasjonsnummer', en: 'organisation number' },
  url: { nb: 'nettadresse', en: 'web address' },
  handle: { nb: 'brukernavn', en: 'user name' },
  office: { nb: 'arbeidssted', en: 'place of work' },
  place: { nb: 'stedsnavn', en: 'place name' },
};

export const certaintyLabels: Readonly<Record<Certainty, Bilingual>> = {
  certain: { nb: 'sikker', en: 'certain' },
  likely: { nb: 'sannsynlig', en: 'likely' },
  possible: { nb: 'mulig', en: 'possible' },
};

/** What the parts of a project are called; those that are counted elsewhere, by their noun. */
const partWords: Readonly<Record<TextPart, Noun | Bilingual>> = {
  text: 'character',
  quote: { nb: 'sitat', en: 'quote' },
  line: 'line',
  memo: { nb: 'notat', en: 'memo' },
  source: 'source',
  attribute: { nb: 'attributt', en: 'attribute' },
  attributeName: { nb: 'navn på attributt', en: 'name of an attribute' },
  file: { nb: 'filnavn', en: 'file name' },
  code: 'code',
  coder: 'coder',
  project: { nb: 'prosjekt', en: 'project' },
  case: { nb: 'case', en: 'case' },
  set: { nb: 'sett', en: 'set' },
  link: { nb: 'lenke', en: 'link' },
  variable: { nb: 'variabel', en: 'variable' },
  mark: { nb: 'navn på tekstutdrag', en: 'name of a selection' },
  transcript: { nb: 'transkripsjon', en: 'transcript' },
  graph: { nb: 'tegning', en: 'graph' },
};

const words = {
  nb: {
    certainty: 'Sikkerhet',
    caption: (n: number) =>
      `${n} funn. Navn finnes bare når de er vanlige, blir presentert («heter …») eller er oppgitt med --names: at ingenting er funnet, er ikke bevis for at ingen kan kjennes igjen.`,
  },
  en: {
    certainty: 'Certainty',
    caption: (n: number) =>
      `${n} found. Names are found only when they are common, introduced (“is called …”) or listed with --names: that nothing was found does not prove that nobody can be recognised.`,
  },
} as const;
