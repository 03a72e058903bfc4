import type { Corpus } from '../corpus/corpus.js';
import type { Bilingual, Language } from '../shared/language.js';
import { listed } from '../words/lists.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import type { PlaceCount } from './placeCounts.js';
import { canOverlap, type PlaceKind, placesOf } from './places.js';

/** Where a selection lies that is no span of a text: `0:02.274–0:05.000`, `page 3`, or as the tool tells it. */
export function selectionPlaceText(corpus: Corpus, selection: number): string {
  const texts = words[corpus.language];
  const { kindOf, partsOf } = placesOf(corpus);
  const kind = kindOf(selection);
  if (kind === 'told') return corpus.selections.told?.[selection] ?? '';
  const parts = partsOf(selection);
  if (kind === 'time') return parts.map(({ left, right }) => `${clock(left)}–${clock(right)}`).join(', ');
  if (kind !== 'area') return '';
  const pages = parts.flatMap(({ track }) => /^page (\d+)$/u.exec(track)?.[1] ?? []);
  return pages.length === 0 ? texts.picture : `${texts.page} ${[...new Set(pages)].join(', ')}`;
}

/** Milliseconds as minutes, seconds and thousandths: `0:14.706`. */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const rest = `${seconds % 60}`.padStart(2, '0');
  return `${Math.floor(seconds / 60)}:${rest}.${`${milliseconds % 1000}`.padStart(3, '0')}`;
}

/** `tegn (12), tid (3) og ingen steder (1)` */
export function kindsText(places: readonly PlaceCount[], language: Language): string {
  const each = places.map(
    ({ kind, selections }) => `${kindWords[kind][language]} (${formatNumber(selections, language)})`,
  );
  return listed(each, language);
}

/** Kinds of place by which selections can overlap, as the end of "by …": `characters and time`. */
export function measuresText(places: readonly PlaceCount[], language: Language): string {
  const measures = places.filter(hasExtent).map(({ kind }) => kindWords[kind][language]);
  return listed(measures, language);
}

/** When selections at these kinds of place are the very same one, as the end of a sentence; spans where no kind is known. */
export function sameText(places: readonly PlaceCount[], language: Language): string {
  const kinds = places.length === 0 ? (['characters'] as const) : places.map(({ kind }) => kind);
  const ways = kinds.map((kind) => sameWords[kind][language]);
  return ways.join(language === 'nb' ? ', eller ' : ', or ');
}

/**
 * What can be said of overlaps in the material: by what they are counted, what has no place, and that kinds of place are not
 * compared with one another. Null where all are spans of texts.
 */
export function overlapText(places: readonly PlaceCount[], language: Language): string | null {
  const texts = words[language];
  const extended = places.filter(hasExtent);
  const without = places.filter((place) => !hasExtent(place));
  if (places.every(({ kind }) => kind === 'characters')) return null;
  if (extended.length === 0) return texts.none(sameText(without, language));
  return [
    texts.by(kindsText(extended, language)),
    ...(extended.length > 1 ? [texts.apart] : []),
    ...(without.length > 0 ? [placelessText(places, language)] : []),
  ].join(' ');
}

/** How many selections have no place to overlap by, and when they are the same one. */
export function placelessText(places: readonly PlaceCount[], language: Language): string {
  const without = places.filter((place) => !hasExtent(place));
  const sum = (of: readonly PlaceCount[]) => of.reduce((total, { selections }) => total + selections, 0);
  return words[language].without(
    formatNumber(sum(without), language),
    counted(sum(places), 'selection', language),
    sameText(without, language),
  );
}

function hasExtent({ kind }: PlaceCount): boolean {
  return canOverlap(kind);
}

const kindWords: Readonly<Record<PlaceKind, Bilingual>> = {
  characters: { nb: 'tegn', en: 'characters' },
  time: { nb: 'tid', en: 'time' },
  area: { nb: 'areal', en: 'area' },
  line: { nb: 'linjer', en: 'lines' },
  source: { nb: 'hele kilder', en: 'whole sources' },
  told: { nb: 'steder i verktøyets egne ord', en: 'places in words of the tool' },
  none: { nb: 'bare sitater, uten sted', en: 'quotes alone, without a place' },
};

const sameWords: Readonly<Record<PlaceKind, Bilingual>> = {
  characters: { nb: 'de er nøyaktig samme tekststed', en: 'they are exactly the same span' },
  time: {
    nb: 'de er nøyaktig samme del av opptaket',
    en: 'they are exactly the same stretch of the recording',
  },
  area: {
    nb: 'de er nøyaktig samme utsnitt av bildet eller siden',
    en: 'they are exactly the same part of the picture or page',
  },
  line: { nb: 'de er samme linje', en: 'they are the same line' },
  source: { nb: 'de er den samme hele kilden', en: 'they are the same source as a whole' },
  told: {
    nb: 'verktøyet oppgir samme sted (avsnitt eller nummer) og sitatene er like',
    en: 'the tool tells of the same place (a paragraph or a number) and the quotes are equal',
  },
  none: {
    nb: 'sitatene er like (materialet sier ikke hvor de står)',
    en: 'the quotes are equal (the material does not say where they stand)',
  },
};

const words = {
  nb: {
    picture: 'bilde',
    page: 'side',
    by: (measures: string) => `Overlapp er målt i ${measures}, med antall tekstutdrag i parentes.`,
    apart:
      'Tegn, tid og areal er ulike slags steder og er ikke sammenlignet med hverandre: en tekst ikke med sidene eller opptaket den er fra.',
    without: (without: string, all: string, same: string) =>
      `${without} av ${all} har ikke noe sted som kan overlappe; de er det samme bare når ${same}.`,
    none: (same: string) =>
      `Tekstutdragene har ingen steder som kan overlappe, så bare kodinger av samme tekstutdrag er talt: ${same}.`,
  },
  en: {
    picture: 'picture',
    page: 'page',
    by: (measures: string) =>
      `Overlap is measured in ${measures}, with the number of selections in brackets.`,
    apart:
      'Characters, time and area are different kinds of place and are not compared with one another: a text not with the pages or the recording that it is of.',
    without: (without: string, all: string, same: string) =>
      `${without} of ${all} have no place to overlap by; they are the same only when ${same}.`,
    none: (same: string) =>
      `The selections have no places to overlap by, so only codings of the same selection are counted: ${same}.`,
  },
} as const;
