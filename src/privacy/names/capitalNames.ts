import type { Certainty } from '../identifier.js';
import { isPlace } from '../places/lexicon.js';
import { isEnglish, isNorwegian, isNorwegianCompound } from '../words/words.js';
import { doing } from './introductions.js';
import { isFunctionWord, isOrganisation } from './lexicon.js';
import { isMedicine } from './medicines.js';
import {
  extent,
  introducedAt,
  isOther,
  isSpeaker,
  type Reading,
  type Run,
  run,
  speaksAgain,
} from './runs.js';
import { isAddressed } from './sentences.js';
import type { Word } from './tokens.js';

/** A name that begins with a word with a capital, or null. */
export function capitalRun(reading: Reading, i: number): Run | null {
  const { words } = reading;
  const word = words[i];
  if (isFunctionWord(word.lower) && !introducedAt(reading, i).strong && !isNameHere(words, i)) return null;
  if ((isOrganisation(word.lower) && !isFirstOfName(words, i)) || isMunicipality(reading, i)) return null;
  if (word.known?.first !== true && isMedicine(word.lower, reading.text.slice(word.end, word.end + 24)))
    return null;
  if (ofDisease.test(reading.text.slice(word.end, word.end + 14))) return null;
  const last = extent(
    reading,
    i,
    (next, at) =>
      (next.capital || next.upper || (next.known?.word === false && reading.isStranger(at))) &&
      !isOther(next),
  );
  const { known } = word;
  const rest = words.slice(i + 1, last + 1);
  if (isReversed(reading, i)) return run(reading, i, i, 'likely');
  const strange = (from: number) => {
    for (let at = from; at <= last; at++) if (reading.isStranger(at)) return true;
    return false;
  };
  if (known?.first === true) {
    if (rest.length > 0 && rest.some((next) => next.known !== null || next.text.length > 1)) {
      const thing = known.thing && rest.every((next) => next.known === null) && !strange(i + 1);
      return run(reading, i, last, thing ? 'possible' : 'likely');
    }
    // A word with a capital that is due says nothing, but for a name that is common here.
    if (word.opens && known.word && !known.strong && !reading.isStranger(i)) return null;
    if (isNameForeignHere(reading, i)) return run(reading, i, last, 'likely');
    return run(reading, i, last, aloneCertainty(reading, i));
  }
  const intro = introducedAt(reading, i);
  if (isSaidOfSomebody(reading, i) || isApposed(reading, i)) return run(reading, i, last, 'likely');
  // Behind a colon an answer begins as often as a name.
  const answers =
    word.gap.startsWith(':') &&
    known === null &&
    (isNorwegian(word.lower) ||
      isEnglish(word.lower) ||
      (/(?:et|en|ene|ing|inga|het|sjon|tilskudd|støtte|penger|arbeid|praksis|trygd|stønad|skjema|vedtak|søknad|samtale|avtale|kurs|tiltak)$/u.test(
        word.lower,
      ) &&
        isNorwegianCompound(word.lower)));
  if (intro.person && !answers && (known?.family === true || !isPlace(word.text)))
    return run(reading, i, last, 'likely');
  if (known === null && reading.isStranger(i) && (!word.opens || word.lower.length > 2)) {
    // What is written with capitals behind a word that nobody knows may be a title: only names go on.
    let end = i;
    while (
      end < last &&
      (words[end + 1].known !== null || reading.isStranger(end + 1) || words[end + 1].text.length === 1)
    )
      end++;
    return run(reading, i, end, isThing(reading, last) || isOfThing(reading, i) ? 'possible' : 'likely');
  }
  const family = rest.findIndex((next) => next.known?.family === true || next.known?.first === true);
  if (family >= 0 && !word.opens) {
    const sure = rest.some((next) => next.known !== null && !next.known.word && !isPlace(next.text));
    return run(reading, i, last, sure && !isPlace(word.text) ? 'likely' : 'possible');
  }
  if (known?.family === true && (last > i || !word.opens || !known.word || strange(i)))
    return run(
      reading,
      i,
      last,
      strange(i) || isNamedWithCapital(reading, i) ? 'likely' : familyCertainty(words, i, last),
    );
  if (!word.opens && surely.test(word.text)) return run(reading, i, last, 'likely');
  if (isSpeaker(reading, word) && speaksAgain(reading, word)) return run(reading, i, i, 'possible');
  return null;
}

/** `Finn Arild`: a first name that a service has too, with another first name behind it. */
function isFirstOfName(words: readonly Word[], i: number): boolean {
  const [{ known }, next] = [words[i], words[i + 1]];
  if (known?.first !== true || !known.strong || next?.gap !== ' ' || !next.capital) return false;
  return next.known?.strong === true && !next.known.word && (next.known.first || next.known.family);
}

/** `Nordmann, Kari`: a family name before the first name, as lists and forms have them. */
function isReversed({ text, words }: Reading, i: number): boolean {
  const [own, next] = [words[i], words[i + 1]];
  if (
    next === undefined ||
    next.gap !== ', ' ||
    !next.capital ||
    next.known?.first !== true ||
    next.known.thing
  )
    return false;
  if (own.known !== null && !own.known.family && !own.known.first) return false;
  if (!/(?:^|[:\n;\t]|\d[.)]?)\s*$/u.test(text.slice(Math.max(0, own.start - 4), own.start))) return false;
  return (
    own.known?.strong === true && /^(?:$|[;,\n\t)]| {2}| \(| [–-] )/u.test(text.slice(next.end, next.end + 3))
  );
}

/** Verbs behind which somebody with a capital stands, and "jeg er": a word of Norwegian is none of theirs. */
const ofSomebody =
  /(?:(?<!\p{L})(?:spør|spurte|spurde|spørre) etter|(?<!\p{L})(?:snakk(?:e|er|et|a|ar)?|prate?|prata|pratet|gift|forlova|forlovet|sammen|saman|skilt|bodd|bor|bodde) med|(?<!\p{L})(?:ring|møtte|traff|kjenner|kjente|savner|elsker|besøkte|hilste på|oppkalt etter|vart? kalt|døpt|på vegne av)) $/iu;
const ofOneself = /(?<!\p{L})(?:jeg|eg|æ|dette|det|i) (?:er|am|var) $/iu;

/** Whether a word with a capital that lists and words do not explain stands where somebody is spoken of. */
function isSaidOfSomebody(reading: Reading, i: number): boolean {
  const { text, words } = reading;
  const word = words[i];
  if (word.opens || word.gap !== ' ' || word.text.length < 3 || !reading.isNorwegianHere(i)) return false;
  if (isPlace(word.text) || word.known?.thing === true || /^-/u.test(text.slice(word.end, word.end + 1)))
    return false;
  const before = text.slice(Math.max(0, word.start - 30), word.start);
  return ofSomebody.test(before) || (ofOneself.test(before) && !isNorwegian(word.lower));
}

/** `firmaet Brekko`, `en Toyota Proace`: what the word before calls a thing, or a maker of things. */
function isOfThing({ words }: Reading, i: number): boolean {
  const before = words[i - 1];
  if (before === undefined || words[i].gap !== ' ') return false;
  if (before.capital && isOrganisation(before.lower) && !/^(?:nav|dps|bup|ppt)$/u.test(before.lower))
    return true;
  return (
    calledThings.test(before.lower) ||
    (/^(?:heter|heiter|kalles|het)$/u.test(before.lower) && calledThings.test(words[i - 2]?.lower ?? ''))
  );
}

/** Things that have names. */
const calledThings =
  /^(?:.*(?:firma|byrå|lag|program|system|verktøy|prosjekt|tiltak|kurs|merke|blad|skjema|spill|apparat|preparat|medikament|selskap|orgnett|nettverk|forlag|senter|hotell)(?:et)|.*(?:bedrift|butikk|kjede|avis|forening|app|stiftelse|medisin|tablett|bank|klubb|mentordning|ordning|metode|kafé|kafe|restaurant|organisasjon|avdeling|modell|maskin|plattform|løsning|skole|barnehage|gruppe)(?:en|a)?|company|app|programme|program|drug|firm|shop|brand|project|system)$/u;

/** `vekteren, Klemet, …`, `Sang, som er ny veileder`: who somebody is stands beside the name. */
function isApposed(reading: Reading, i: number): boolean {
  const { text, words } = reading;
  const { opens, gap, lower, start, end, known } = words[i];
  if (
    opens ||
    lower.length < 3 ||
    known?.thing === true ||
    !reading.isNorwegianHere(i) ||
    isPlace(words[i].text)
  )
    return false;
  const before = words[i - 1]?.lower ?? '';
  const behind = text.slice(end, end + 30);
  if (gap === ', ' && somebody.test(before) && /^[,.)]/u.test(behind)) return true;
  if (gap !== ' ' || /\p{Lu}/u.test(text[start - 2] ?? '')) return false;
  return /^, (?:som er (?:den |vår |min )?(?:ny|nye|gamle|faste)? ?\p{L}*(?:er|ar|ør|ent|ist|lege|sjef|kollega)(?!\p{L})|(?:han|hun|ho) (?:er|var|som))/u.test(
    behind,
  );
}

/** Who works as something, in the form with an article at the end. */
const somebody =
  /.{3}(?:eren|aren|øren|isten|enten|anten|ogen|legen|presten|sjefen|kokken|vakten|pleieren|verten|kollegaen|naboen|broren|søsteren|sønnen|datteren|dattera|mannen|kona|kameraten|kompisen|vennen|venninna|svigersønnen|jenta|gutten|guten|dama)$/u;

/** Whether a word that nobody knows is the name of a thing: a company, a medicine, a disease, a model of a car. */
function isThing({ text, words }: Reading, last: number): boolean {
  const behind = text.slice(words[last].end, words[last].end + 24);
  if (isMedicine(words[last].lower, behind)) return true;
  return /^ (?:AS|ASA|SA|DA|BA|Norge|Norway|AB|Ltd|Inc|GmbH|Group|Bank|Forsikring|Eiendom|Bemanning|Inkasso|kommune|fylke|legesenter|klinikk|syndrom(?:et)?|sykdom(?:men)?|sjukdom(?:men)?|disease|syndrome|lymfom|demens|test(?:en)?|skala(?:en)?|score|metode(?:n)?|modell(?:en)?)(?!\p{L})/u.test(
    behind,
  );
}

/** `Crohns sykdom`, `Downs syndrom`: called after somebody, and not of anybody. */
const ofDisease = /^ (?:syndrom|s[yj]u?kdom|disease|lymfom|demens)/u;

/** Whether a frequent word is a name where it stands: a capital is not due, or what follows shows it. */
function isNameHere(words: readonly Word[], i: number): boolean {
  const { known, opens, lower } = words[i];
  if (known === null || !known.first || !known.strong || lower.length < 3) return false;
  if (!opens) return true;
  if (!['hans', 'jo', 'mai', 'august', 'tor'].includes(lower)) return false;
  const next = words[i + 1];
  if (next === undefined || next.gap !== ' ') return false;
  return doing.has(next.lower) || (next.capital && next.known !== null && next.text.length > 1);
}

/** Family names that are made in a way that nothing else is. */
const surely =
  /^\p{Lu}\p{L}{2,}(?:ssen|wicz|czyk|enko|ović|oglu|oğlu|zadeh|ovski|owski|ewski|owska|ewska|dottir|dóttir)s?$|^[OD]'\p{Lu}\p{Ll}{2,}$/u;

function familyCertainty(words: readonly Word[], i: number, last: number): Certainty {
  const word = words[i];
  const patronymic = /(?:[aeio]n?sen|ss?on|wicz|czyk|enko|sk[ia])s?$/u.test(word.lower);
  const clear = word.known!.strong && !word.known!.word && !word.known!.thing && !isPlace(word.text);
  if (last > i) return clear || !word.opens ? 'likely' : 'possible';
  if (clear && (patronymic || !word.opens)) return 'likely';
  const next = words[last + 1];
  // "Wold, en tverr mann"
  if (clear && next?.gap === ', ' && /^(?:en|ei|ein|han|hun|ho|som)$/u.test(next.lower)) return 'likely';
  return clear && next !== undefined && next.gap === ' ' && doing.has(next.lower) ? 'likely' : 'possible';
}

/** `Heather har bursdag`: a first name that is a word of English only, in Norwegian, and behind it what somebody does or has. */
function isNameForeignHere(reading: Reading, i: number): boolean {
  const { known, lower } = reading.words[i];
  const next = reading.words[i + 1];
  if (!known!.strong || known!.thing || isNorwegian(lower) || !reading.isNorwegianHere(i)) return false;
  return next?.gap === ' ' && (doing.has(next.lower) || /^(?:har|er|var|skal|vil|kan|må)$/u.test(next.lower));
}

/** Whether a family name that is a word has a capital where none is due, in Norwegian. */
function isNamedWithCapital(reading: Reading, i: number): boolean {
  const { opens, known, text, gap } = reading.words[i];
  return (
    !opens &&
    (gap === ' ' || gap === ', ') &&
    known!.strong &&
    !known!.thing &&
    !isPlace(text) &&
    reading.isNorwegianHere(i)
  );
}

/** `(Ask)`: a name by itself in brackets. */
function isInBrackets({ text }: Reading, { start, end, capital }: Word): boolean {
  return capital && text[start - 1] === '(' && text[end] === ')';
}

/** `Ås kommune`: a place that families are called after. */
function isMunicipality({ text, words }: Reading, i: number): boolean {
  return /^ (?:fylkes)?kommune(?!\p{L})/u.test(text.slice(words[i].end, words[i].end + 16));
}

/** `Barn: Bo`, `Saksbehandler: Ask` and nothing behind it: what is written in a field of a form. */
function isInField({ text, words }: Reading, i: number): boolean {
  if (
    !/^(?: ?\d{1,2}| ?\(\d+\))?:[ \t]+$/u.test(words[i].gap) ||
    !/^(?:$|[\n;,(\t]| {2}| \()/u.test(text.slice(words[i].end, words[i].end + 2))
  )
    return false;
  return fields.test(words[i - 1]?.lower ?? '');
}

/** What fields of forms, and lists of those present, are called. */
const fields =
  /^(?:barn|born|pårørende|ektefelle|kontakt|kontaktperson|referent|møteleder|stede|tilstede|innkalt|fullmektig|søker|klager|støttekontakt|fastlege|avsender|mottaker|vitne|saksbehandler|sakshandsamar|veileder|rettleiar|navn|namn|fornavn|etternavn|deltaker|deltakere|bruker|brukar|informant|tolk|verge|leder|leiar|lege|far|mor|sønn|datter|søsken|name|child|children|spouse|contact|present)$/u;

/** A first name without another name. */
function aloneCertainty(reading: Reading, i: number): Certainty {
  const { words } = reading;
  const word = words[i];
  const { known } = word;
  const next = words[i + 1];
  // "Unn henne ferie": what somebody is told to do.
  if (
    word.opens &&
    known!.rare &&
    next?.gap === ' ' &&
    /^(?:meg|deg|seg|ham|henne|oss|dere|dem|dei|me)$/u.test(next.lower)
  )
    return 'possible';
  if (introducedAt(reading, i).person) return 'likely';
  if (known!.thing) return 'possible';
  if (known!.strong && (isInBrackets(reading, word) || isInField(reading, i))) return 'likely';
  if (reading.isStranger(i)) return 'likely';
  if (!known!.word) {
    const perhaps =
      !known!.strong &&
      word.opens &&
      (word.lower.length < 4 || isNorwegian(word.lower) || isEnglish(word.lower));
    return isPlace(word.text) || perhaps ? 'possible' : 'likely';
  }
  if (isAddressed(words, i) && known!.strong) return 'likely';
  if (isSpeaker(reading, word) && known!.strong) return 'likely';
  return word.opens || !known!.strong || isPlace(word.text) ? 'possible' : 'likely';
}

/** `K. Nordmann`, `K N Nordmann`: an initial and a family name. */
export function initialRun(reading: Reading, i: number): Run | null {
  const { text, words } = reading;
  if (/[\p{N}§.]\s?$/u.test(text.slice(Math.max(0, words[i].start - 2), words[i].start)) && !words[i].opens)
    return null;
  const last = extent(reading, i, (next) => next.capital && !isOther(next));
  const rest = words.slice(i + 1, last + 1);
  const named = rest.find((next) => next.text.length > 1);
  if (named === undefined || text[words[i].end] !== '.') return null;
  // "S. Vang": families are called after places; "i Ø. Toten" is one.
  const isPlaceHere = isPlace(named.text) && /^(?:i|fra|frå|på|til|in)$/u.test(words[i - 1]?.lower ?? 'i');
  const clear = (named.known !== null && !isPlaceHere) || reading.isStranger(words.indexOf(named, i));
  return run(reading, i, last, clear ? 'likely' : 'possible');
}
