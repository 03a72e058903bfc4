import type { Bilingual, Language } from '../shared/language.js';
import { plainText, shielded } from '../shared/shielded.js';
import { placelessText } from '../units/place.labels.js';
import { formatNumber } from '../words/numbers.js';
import type { LeftOutReason } from './comparison.js';
import type { AgreementStatus, Note } from './status.js';

/** What stands in place of a number, in a sentence. */
export function statusText(status: AgreementStatus, language: Language): string {
  return sentences[status][language];
}

/** What a reader should know, in a sentence. */
export function noteText(note: Note, language: Language): string {
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  switch (note.kind) {
    case 'left-out': {
      const more = note.named.length - mostNamed;
      const named =
        note.named.slice(0, mostNamed).map(shielded).join(', ') +
        (more > 0 ? ` ${texts.more(number(more))}` : '');
      const found = texts.leftOut(texts.reasons[note.reason], number(note.named.length), named);
      return note.reason === 'one-coder' ? `${found} ${howToSayJudged[language]}` : found;
    }
    case 'unplaced':
      return texts.unplaced(note.unit === 'line' ? texts.onLine : texts.inText, number(note.codings));
    case 'no-place':
      return placelessText(note.places, language);
    case 'not-judged':
      return [
        texts.notJudged(number(note.units), number(note.of)),
        ...(note.leftOut === 0 ? [] : [texts.judgedByOne(number(note.leftOut)), howToSayUnits[language]]),
      ].join(' ');
    case 'few-sources':
      return texts.fewSources(number(note.sources));
  }
}

/** A kind for programs, and its sentence in both languages. */
export interface Told<Kind extends string> {
  readonly kind: Kind;
  readonly text: Bilingual;
}

/** A status as a file for programs holds it. */
export function toldStatus<Kind extends AgreementStatus>(status: Kind | null): Told<Kind> | null {
  return status === null ? null : { kind: status, text: sentences[status] };
}

/** A note as a file for programs holds it. */
export function toldNote(note: Note): Told<Note['kind']> {
  return {
    kind: note.kind,
    text: { nb: plainText(noteText(note, 'nb')), en: plainText(noteText(note, 'en')) },
  };
}

/** How to say that several coders went through what only one of them coded. */
export const howToSayJudged: Bilingual = {
  nb: 'Gikk flere av dem gjennom dette, si det: --went-through all (i notatboka wentThrough), eller "judged": "all" i mappingen; da er det ukodede et nei.',
  en: 'If several of them went through this, say so: --went-through all (wentThrough in a notebook), or "judged": "all" in the mapping; then what is uncoded is a no.',
};

/** The same of units that a table has no row of a coder for. */
const howToSayUnits: Bilingual = {
  nb: 'Gikk alle gjennom alle enhetene, si det med "judged": "all" i mappingen.',
  en: 'If all went through all units, say so with "judged": "all" in the mapping.',
};

/** Sources that are named; of the others there is a number. */
const mostNamed = 5;

const sentences: Readonly<Record<AgreementStatus, Bilingual>> = {
  'one-coder': {
    nb: 'Enighet krever minst to kodere; her er det færre.',
    en: 'Agreement takes at least two coders; there are fewer here.',
  },
  'no-shared-sources': {
    nb: 'Ingen kilde er kodet av to eller flere av koderne, så det er ingenting å sammenligne.',
    en: 'No source was coded by two or more of the coders, so there is nothing to compare.',
  },
  'no-units': {
    nb: 'Kildene som flere har kodet, har ingen slike enheter (for tegn: ingen tekst), så det er ingenting å telle.',
    en: 'The sources that several coded have no such units (for characters: no text), so there is nothing to count.',
  },
  'never-used': {
    nb: 'Ingen av koderne brukte koden i det som sammenlignes. Enigheten gjelder bare fravær, og sier ingenting om koden.',
    en: 'None of the coders used the code in what is compared. The agreement is on absence only and says nothing about the code.',
  },
  'always-used': {
    nb: 'Alle koderne brukte koden overalt i det som sammenlignes. Uten variasjon finnes ingen enighet utover tilfeldighet å måle.',
    en: 'All coders used the code everywhere in what is compared. Without variation there is no agreement beyond chance to measure.',
  },
  'no-pairs': { nb: 'Ingen enhet er bedømt av to kodere.', en: 'No unit was judged by two coders.' },
  'no-decisions': { nb: 'Ingen av koderne brukte koden.', en: 'None of the coders used the code.' },
  'two-coders-only': {
    nb: 'Koeffisienten gjelder to kodere. Se Conger (Cohen for flere) og Fleiss (Scott for flere), eller velg to kodere.',
    en: 'The coefficient is for two coders. See Conger (Cohen for more) and Fleiss (Scott for more), or choose two coders.',
  },
  'no-variation': {
    nb: 'Alle bedømmelser er like, så tilfeldig enighet er 1 og koeffisienten er 0/0: den finnes ikke.',
    en: 'All judgements are alike, so chance agreement is 1 and the coefficient is 0/0: it does not exist.',
  },
  'no-sets': {
    nb: 'Sett av koder sammenlignes i tekstutdrag eller linjer, ikke i tegn.',
    en: 'Sets of codes are compared in selections or lines, not in characters.',
  },
  'one-source': {
    nb: 'Bare én kilde er kodet av flere. Intervaller trekkes av kilder, og kan ikke lages av én.',
    en: 'Only one source was coded by several. Intervals are drawn from sources and cannot be made from one.',
  },
  'no-replicates': {
    nb: 'Det ble ikke bedt om gjentatte trekninger, så det er ikke laget noe intervall.',
    en: 'No replicates were asked for, so no interval was made.',
  },
  unstable: {
    nb: 'Koeffisienten finnes i færre enn ni av ti trekninger av kilder, så et intervall ville villede.',
    en: 'The coefficient exists in fewer than nine in ten draws of sources, so an interval would mislead.',
  },
};

const words = {
  nb: {
    reasons: {
      'one-coder': 'kodet av bare én av koderne',
      'no-text': 'uten tekst, så det ukodede kan ikke telles',
      'no-units': 'uten slike enheter',
    } satisfies Record<LeftOutReason, string>,
    more: (count: string) => `og ${count} til`,
    leftOut: (why: string, count: string, named: string) =>
      `Kilder holdt utenfor, ${why}: ${count} (${named}).`,
    onLine: 'på en linje',
    inText: 'i teksten',
    unplaced: (where: string, count: string) =>
      `Kodinger som ikke er talt med, fordi de ikke har noen plass ${where}: ${count}.`,
    notJudged: (units: string, of: string) =>
      `I ${units} av ${of} enheter er ikke alle vurderinger gjort; de teller verken for eller mot, og hver kode sammenlignes der minst to har vurdert den.`,
    judgedByOne: (units: string) => `Holdt utenfor, fordi færre enn to har vurdert dem: ${units}.`,
    fewSources: (count: string) => `Intervallene er trukket av ${count} kilder; med så få er de for smale.`,
  },
  en: {
    reasons: {
      'one-coder': 'coded by only one of the coders',
      'no-text': 'without text, so the uncoded part cannot be counted',
      'no-units': 'without such units',
    } satisfies Record<LeftOutReason, string>,
    more: (count: string) => `and ${count} more`,
    leftOut: (why: string, count: string, named: string) => `Sources left out, ${why}: ${count} (${named}).`,
    onLine: 'on a line',
    inText: 'in the text',
    unplaced: (where: string, count: string) =>
      `Codings that are not counted, as they have no place ${where}: ${count}.`,
    notJudged: (units: string, of: string) =>
      `In ${units} of ${of} units not all judgements were made; they count neither for nor against, and each code is compared where two or more judged it.`,
    judgedByOne: (units: string) => `Left out, as fewer than two judged them: ${units}.`,
    fewSources: (count: string) =>
      `The intervals are drawn from ${count} sources; with so few they are too narrow.`,
  },
} as const;
