import { type Code, nameIn, pathLabel } from '../corpus/code.js';
import type { Language } from '../shared/language.js';
import { shielded } from '../shared/shielded.js';
import { overlapText } from '../units/place.labels.js';
import { unitNoun } from '../units/unit.labels.js';
import { label } from '../words/labels.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { notJudgedText } from './matrix.labels.js';
import type { MatrixRemark } from './matrixRemarks.js';
import { noTestText } from './noTest.labels.js';

/** A remark on a matrix as a person reads it. */
export function remarkText(remark: MatrixRemark, language: Language): string {
  const texts = words[language];
  switch (remark.kind) {
    case 'no-units':
    case 'one-source':
    case 'no-meeting':
    case 'no-parents':
      return texts[remark.kind];
    case 'unused-codes':
      return texts['unused-codes'](remark.codes.length, codeNames(remark.codes, language));
    case 'not-tested':
      return [noTestText(remark.because, language), overlapText(remark.places, language) ?? '']
        .filter((text) => text !== '')
        .join(' ');
    case 'spanning':
      return texts.spanning(remark.codings, unitNoun(remark.unit, 2, language));
    case 'not-judged':
      return notJudgedText(remark, language);
    case 'left-out':
      return leftOutText(remark, language);
    case 'impossible':
      return texts.impossible[remark.because](remark.cells);
    case 'contradiction':
      return texts.contradiction(nameOrPath(remark.code, language), label(remark.source, language));
  }
}

function leftOutText(
  { leftOut: { reason, codings }, named }: MatrixRemark & { kind: 'left-out' },
  language: Language,
): string {
  return words[language]['left-out'][reason](
    sourceNames(named, language),
    counted(codings, 'coding', language),
  );
}

/** `7 kilder (s1, s2, s3, s4, s5 og 2 til)` */
function sourceNames(named: readonly string[], language: Language): string {
  return `${counted(named.length, 'source', language)} (${firstOf(named.map(shielded), 5, language)})`;
}

function codeNames(codes: readonly Code[], language: Language): string {
  const names = codes.map((code) => nameOrPath(code, language));
  return firstOf(names, 8, language);
}

/** A name of its own in the language, else the path. */
function nameOrPath(code: Code, language: Language): string {
  const name = nameIn(code, language);
  return name === shielded(code.name) ? shielded(pathLabel(code)) : name;
}

function firstOf(names: readonly string[], most: number, language: Language): string {
  const shown = names.slice(0, most).join(', ');
  const left = names.length - most;
  return left <= 0 ? shown : `${shown} ${words[language].more(formatNumber(left, language))}`;
}

const words = {
  nb: {
    'no-units': 'Ingen enheter er kodet; det er ingenting å telle.',
    'one-source':
      'Alt kommer fra én kilde. Det finnes ingen variasjon mellom kilder, så ingenting kan sies om andre enn denne.',
    'no-meeting': 'Ingen to koder møtes i noen enhet.',
    'no-parents':
      'Ingen kode i materialet har en overordnet kode, så --roll-up endrer ingenting. Ligger koder under andre i verktøyet, gi kodeboka med --codebook.',
    'unused-codes': (count: number, names: string) =>
      `${counted(count, 'code', 'nb')} er ikke brukt i noen enhet: ${names}. Rutene deres er tomme, og mål uten grunnlag mangler.`,
    spanning: (count: number, units: string) =>
      `${counted(count, 'coding', 'nb')} rekker over flere ${units}, som da blir like. De er ikke like mange belegg som enheter; byttetesten og forskyvningstesten tar hensyn til det.`,
    'left-out': {
      'no-text': (sources: string, codings: string) =>
        `Uten tekst, og derfor utelatt: ${sources}, med ${codings}.`,
      'no-line': (sources: string, codings: string) =>
        `${codings} i ${sources} ligger ikke på noen linje og er utelatt.`,
      'no-place': (sources: string, codings: string) =>
        `${codings} i ${sources} dekker ingen ord i teksten (uten posisjon, uten lengde, eller på blanke) og er utelatt.`,
      'no-group': (sources: string, codings: string) =>
        `Uten verdi for egenskapen det grupperes etter, og derfor utelatt: ${sources}, med ${codings}.`,
    },
    impossible: {
      declared: (count: number) =>
        `${counted(count, 'cell', 'nb')} kan ikke inneholde noe, fordi kodeboka ikke gir begge kodene til samme type kilde. De er umulige, ikke null.`,
      inferred: (count: number) =>
        `${counted(count, 'cell', 'nb')} kan trolig ikke inneholde noe: de to kodene er aldri brukt i samme type kilde. Det er sluttet fra bruken og ikke erklært; står det i kodeboka (applies_to), er det avgjort.`,
    },
    contradiction: (code: string, kind: string) =>
      `Koden ${code} er brukt i kilder av typen ${kind}, som kodeboka ikke gir den. Den er talt slik den står.`,
    more: (count: string) => `og ${count} til`,
  },
  en: {
    'no-units': 'No units are coded; there is nothing to count.',
    'one-source':
      'Everything comes from one source. There is no variation between sources, so nothing can be said beyond it.',
    'no-meeting': 'No two codes meet in any unit.',
    'no-parents':
      'No code in the material has a parent, so --roll-up changes nothing. Where codes lie below others in the tool, give the codebook with --codebook.',
    'unused-codes': (count: number, names: string) =>
      `${counted(count, 'code', 'en')} ${count === 1 ? 'is' : 'are'} in no unit: ${names}. Their cells are empty, and measures without evidence are missing.`,
    spanning: (count: number, units: string) =>
      `${counted(count, 'coding', 'en')} ${count === 1 ? 'reaches' : 'reach'} over several ${units}, which makes them alike. They are less evidence than units; the exchange test and the shift test allow for it.`,
    'left-out': {
      'no-text': (sources: string, codings: string) =>
        `Without a text, and so left out: ${sources}, with ${codings}.`,
      'no-line': (sources: string, codings: string) =>
        `Left out, as they are not on any line: ${codings} in ${sources}.`,
      'no-place': (sources: string, codings: string) =>
        `Left out, as they cover no words of the text (no offsets, no length, or white space only): ${codings} in ${sources}.`,
      'no-group': (sources: string, codings: string) =>
        `Without a value of the attribute that makes the groups, and so left out: ${sources}, with ${codings}.`,
    },
    impossible: {
      declared: (count: number) =>
        `${counted(count, 'cell', 'en')} cannot hold anything, as the codebook does not give both codes to one kind of source. They are impossible, not zero.`,
      inferred: (count: number) =>
        `${counted(count, 'cell', 'en')} can hardly hold anything: the two codes are never used in one kind of source. This is inferred from their use and not declared; the codebook (applies_to) would settle it.`,
    },
    contradiction: (code: string, kind: string) =>
      `The code ${code} is used in sources of the kind ${kind}, which the codebook does not give it. It is counted as it stands.`,
    more: (count: string) => `and ${count} more`,
  },
} as const;
