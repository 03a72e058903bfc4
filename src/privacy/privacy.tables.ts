import type { Corpus } from '../corpus/corpus.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Bilingual, Language } from '../shared/language.js';
import type { Certainty, IdentifierKind } from './identifier.js';
import type { TextPart, TextPlace } from './mapTexts.js';
import type { FoundIdentifier } from './scanProject.js';

/** What was found in a project that can tell who somebody is, a row each, the surest first within the project's order. */
export function privacyTable(
  corpus: Corpus,
  found: readonly FoundIdentifier[],
  options: { readonly language?: Language; readonly masked?: boolean } = {},
): ReportTable {
  const { language } = corpus;
  const texts = words[language];
  return {
    kind: 'table',
    language,
    name: 'identifiers',
    columns: [
      { key: 'kind', label: texts.kind },
      { key: 'certainty', label: texts.certainty },
      { key: 'place', label: texts.place },
      { key: 'text', label: texts.text },
    ],
    rows: found.map((each) => ({
      kind: identifierLabel(each.kind, language),
      certainty: certaintyLabels[each.certainty][language],
      place: placeLabel(corpus, each, language),
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
  language: Language,
): string {
  const { part, index, field } = place;
  const name = partLabels[part][language];
  if (part === 'text') {
    const source = corpus.sources[index];
    const at = (position: number) => source.text?.fromUtf16(position) ?? position;
    return `${source.id}, ${name} ${at(start)}–${at(end)}`;
  }
  return [owner(corpus, place), name, field].filter((each) => each !== '').join(', ');
}

/** The source or code that a place belongs to; empty where it belongs to none. */
function owner(corpus: Corpus, { part, index }: TextPlace): string {
  const sourceOf: Partial<Record<TextPart, () => number>> = {
    source: () => index,
    attribute: () => index,
    transcript: () => index,
    quote: () => corpus.selections.source[index],
    line: () => corpus.lines.source[index],
  };
  const source = sourceOf[part]?.();
  if (source !== undefined) return corpus.sources[source]?.id ?? '';
  if (part === 'code') return corpus.codes[index].id;
  if (part === 'memo') return `${corpus.memos[index].target} ${index + 1}`;
  return index < 0 ? '' : String(index + 1);
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
};

export const certaintyLabels: Readonly<Record<Certainty, Bilingual>> = {
  certain: { nb: 'sikker', en: 'certain' },
  likely: { nb: 'sannsynlig', en: 'likely' },
  possible: { nb: 'mulig', en: 'possible' },
};

const partLabels: Readonly<Record<TextPart, Bilingual>> = {
  text: { nb: 'tegn', en: 'characters' },
  quote: { nb: 'sitat', en: 'quote' },
  line: { nb: 'linje', en: 'line' },
  memo: { nb: 'notat', en: 'memo' },
  source: { nb: 'kilde', en: 'source' },
  attribute: { nb: 'attributt', en: 'attribute' },
  code: { nb: 'kode', en: 'code' },
  coder: { nb: 'koder', en: 'coder' },
  project: { nb: 'prosjekt', en: 'project' },
  case: { nb: 'kasus', en: 'case' },
  set: { nb: 'sett', en: 'set' },
  link: { nb: 'lenke', en: 'link' },
  variable: { nb: 'variabel', en: 'variable' },
  mark: { nb: 'navn på utvalg', en: 'name of a selection' },
  transcript: { nb: 'transkripsjon', en: 'transcript' },
  graph: { nb: 'tegning', en: 'graph' },
};

const words = {
  nb: {
    kind: 'Hva',
    certainty: 'Sikkerhet',
    place: 'Sted',
    text: 'Tekst',
    caption: (n: number) =>
      `${n} funn. Navn finnes bare når de er vanlige, blir presentert («heter …») eller er oppgitt med --names: at ingenting er funnet, er ikke bevis for at ingen kan kjennes igjen.`,
  },
  en: {
    kind: 'What',
    certainty: 'Certainty',
    place: 'Place',
    text: 'Text',
    caption: (n: number) =>
      `${n} found. Names are found only when they are common, introduced (“is called …”) or listed with --names: that nothing was found is no proof that nobody can be recognised.`,
  },
} as const;
