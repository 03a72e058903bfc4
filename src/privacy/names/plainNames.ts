import { isPlace } from '../places/lexicon.js';
import { isEnglish, isNorwegian, isNorwegianCompound } from '../words/words.js';
import { doing } from './introductions.js';
import { joinedName } from './joinedName.js';
import { isFunctionWord, isOrganisation } from './lexicon.js';
import {
  endsHere,
  extent,
  introducedAt,
  isIntroduced,
  isParticle,
  type Reading,
  type Run,
  run,
} from './runs.js';
import { isAddressed } from './sentences.js';
import type { Word } from './tokens.js';

/** Words that are names, and so frequent that a word that may be a family name behind them shows nothing. */
const sentenceWords = new Set(
  'per hans even finn dag mai jo odd ask stein vår may will for lov tor tom alle hel mine min gro rose'.split(
    ' ',
  ),
);
/** What stands before a rare word, and before no name. */
const articles = new Set('å en ei et ein eit den det de denne dette a an the to of så'.split(' '));
/** Letters that are words. */
const oneLetterWords = new Set('i å a e æ o u'.split(' '));

/** A name that begins with a word in small letters, or all in capitals: by lists, introductions, and what is no word. */
export function plainRun(reading: Reading, i: number): Run | null {
  const { words } = reading;
  const word = words[i];
  const { known } = word;
  if (word.text.length === 1) return initialRun(reading, i);
  if (word.lower === 'tor' && isWeekday(reading, word)) return null;
  const isNone = isFunctionWord(word.lower) || isOrganisation(word.lower);
  if (known?.rare === true && (isWordBefore(words[i - 1], word) || reading.isEnglishWordHere(i))) return null;
  if (words[i + 1]?.gap === '-' && isParticle(word.lower)) {
    const behind = particleRun(reading, i);
    if (behind !== null) return behind;
  }
  if (known === null || isNone) return unlistedRun(reading, i, isNone);
  const introduced = introducedAt(reading, i);
  const last = extentOf(reading, i);
  const rest = words.slice(i + 1, last + 1);
  const clear = isClear(reading, i);
  if (known.first) {
    if (introduced.strong || (introduced.person && (clear || rest.length > 0)))
      return run(reading, i, last, 'likely');
    if (clear) {
      const sure = (known.strong || reading.isStranger(i)) && word.lower.length > 2 && !isPlace(word.text);
      return run(reading, i, last, rest.length > 0 || sure ? 'likely' : 'possible');
    }
    if (rest.length > 0 && (known.strong || reading.isStranger(i + 1))) {
      const clearRest = rest.some((next, at) => isClear(reading, i + 1 + at) && !isPlace(next.text));
      return run(reading, i, last, clearRest || !sentenceWords.has(word.lower) ? 'likely' : 'possible');
    }
    if (known.strong && word.lower.length > 2 && isAddressed(words, i)) return run(reading, i, i, 'likely');
    return null;
  }
  if (introduced.strong) return run(reading, i, last, 'likely');
  if (known.strong && isTitled(reading, i)) return run(reading, i, i, 'likely');
  if (!clear || isPlace(word.text)) return null;
  return run(reading, i, last, known.strong || reading.isStranger(i) ? 'likely' : 'possible');
}

/** `k. nordmann`: a letter with a full stop, and a family name that is no word. */
function initialRun(reading: Reading, i: number): Run | null {
  const { text, words } = reading;
  const next = words[i + 1];
  if (next === undefined || next.gap !== '. ' || next.capital || next.lower.length < 4) return null;
  if (!/^$|[\s(,;:]/u.test(text[words[i].start - 1] ?? '')) return null;
  // Behind a number it is a letter of a paragraph or a house, but not behind the time of an entry in a log.
  const { start } = words[i];
  if (/[§\d]\s?$/u.test(words[i].gap) && !atTime.test(text.slice(Math.max(0, start - 12), start)))
    return null;
  const isName =
    next.known?.family === true
      ? isClear(reading, i + 1) || isSomebodyHere(reading, i)
      : next.known === null && reading.isStranger(i + 1);
  if (!isName) return null;
  return run(reading, i, extentOf(reading, i + 1), 'likely');
}

/** The time of an entry, at the beginning of its line. */
const atTime = /(?:^|\n)[ \t]*(?:kl\.? ?)?\d{1,2}[.:]?\d{2}:?[ \t]$/u;
/** Words behind which somebody is spoken of. */
const beforeSomebody =
  /^(?:ring|ringe|ringer|ringte|spør|spurte|spurde|hos|av|med|til|fra|frå|møtte|møte|kjenner|hilsen|mvh|vh|hei|kontakt|sjef(?:en)?|lege(?:n)?|fastlege(?:n)?|saksbehandler(?:en)?|veileder(?:en)?|rettleiar(?:en)?|leder(?:en)?|leiar(?:en)?|advokat|tolk(?:en)?|for|by|from|with|ask|call|called)$/u;

/** `ring s. hauge på …`: an initial and a family name that is a word, where only somebody can stand. */
function isSomebodyHere(reading: Reading, i: number): boolean {
  const { words } = reading;
  const [before, family, after] = [words[i - 1], words[i + 1], words[i + 2]];
  if (!family.known!.strong || isFunctionWord(family.lower)) return false;
  if (before !== undefined && words[i].gap === ' ' && beforeSomebody.test(before.lower)) return true;
  // A signature: nothing behind it, and not the beginning of a line, where lists have letters.
  const isList =
    /\n[ \t]*$/u.test(reading.text.slice(Math.max(0, words[i].start - 4), words[i].start)) || i === 0;
  if (
    !isList &&
    words[i].opens &&
    /^(?:[»”"]|\s*$|[ \t]*\n)/u.test(reading.text.slice(family.end, family.end + 6))
  )
    return true;
  return after?.gap === ' ' && doing.has(after.lower);
}

/** `tor 1315 …`: the short name of a day, at the beginning of a line, in a log that has other days. */
function isWeekday({ text }: Reading, { start }: Word): boolean {
  return (
    /(?:^|\n) *$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /(?:^|\n) *(?:man|tir|tirs|ons|fre|lør|søn)[ .:]/u.test(text)
  );
}

function isWordBefore(before: Word | undefined, { gap }: Word): boolean {
  return before !== undefined && gap === ' ' && articles.has(before.lower);
}

/** What no list holds: two names in one word, what is introduced beyond doubt, and what is no word at all. */
function unlistedRun(reading: Reading, i: number, isNone: boolean): Run | null {
  const { text, words } = reading;
  const word = words[i];
  if (word.lower.length > 7 && word.lower.length < 40) {
    const joined = joinedName(text, word.lower, word.start);
    if (joined !== null) return { name: joined, last: i };
  }
  if (isNone) {
    if (isParticle(word.lower)) return particleRun(reading, i) ?? familyBehindParticle(reading, i);
    // "min sønn, hans." and "hans sa": a name that is a frequent word, where nothing else can stand.
    const { known, gap, lower } = word;
    if (known?.first !== true || !known.strong || lower.length < 3 || isOrganisation(lower)) return null;
    const apposed = gap === ', ' && introducedAt(reading, i).person && endsHere(reading, word);
    return apposed ? run(reading, i, i, 'likely') : null;
  }
  if (isApposed(reading, i) || (isNoWord(word.lower) && isTitled(reading, i)))
    return run(reading, i, i, 'likely');
  // "navnet mitt er problemet"
  const isSaid = /^(?:er|var|is)$/u.test(words[i - 1]?.lower ?? '') && isWordOfText(word.lower);
  if (isIntroduced(reading, i) && !isSaid)
    return run(
      reading,
      i,
      extent(
        reading,
        i,
        (next, at) =>
          !isFunctionWord(next.lower) &&
          (next.known?.family === true || reading.isStranger(at) || endsHere(reading, next)),
        2,
      ),
      'likely',
    );
  if (isParticle(word.lower)) return particleRun(reading, i);
  return reading.isStranger(i) ? run(reading, i, extentOf(reading, i), 'likely') : null;
}

/** `al-tikriti`, `abd al-karim`. */
function particleRun(reading: Reading, i: number): Run | null {
  const next = reading.words[i + 1];
  if (next === undefined || !(next.gap === '-' || reading.words[i].lower === 'abd')) return null;
  const last = extentOf(reading, i);
  if (last > i) return run(reading, i, last, 'likely');
  // "al-" stands before no other word, so that what looks like a slip of the hand behind it is a name too.
  const isName = next.gap === '-' && next.lower.length > 3 && !isWordOfText(next.lower);
  return isName ? run(reading, i, i + 1, 'likely') : null;
}

function isWordOfText(lower: string): boolean {
  return isNorwegian(lower) || isEnglish(lower);
}

/** `mannen min, ottarald, er …`: what no list has, between commas behind a word for somebody. */
function isApposed(reading: Reading, i: number): boolean {
  const { lower, gap } = reading.words[i];
  if (gap !== ', ' || lower.length < 4 || !endsHere(reading, reading.words[i])) return false;
  return introducedAt(reading, i).person && isNoWord(lower);
}

/** What people are called by their work, without an article: a name stands behind these. */
const titles = new Set(
  `lærer lærar kontaktlærer lege fastlege overlege tannlege doktor psykolog advokat saksbehandler sakshandsamar veileder rettleiar dommer rektor jordmor fysioterapeut
  sosionom jurist konsulent rådgiver rådgjevar avdelingsleder teamleder sykepleier sjukepleiar vaktmester betjent politibetjent direktør`.split(
    /\s+/u,
  ),
);

/** `lærer vollvik, hun …`: a word right behind a title, and at the end of a clause. */
function isTitled(reading: Reading, i: number): boolean {
  const { lower, gap } = reading.words[i];
  const before = reading.words[i - 1];
  if (before === undefined || gap !== ' ' || lower.length < 4 || !titles.has(before.lower)) return false;
  return !isFunctionWord(lower) && !isOrganisation(lower) && endsHere(reading, reading.words[i]);
}

/** Whether no list of words has a word, in one or in two parts. */
export function isNoWord(lower: string): boolean {
  return !isNorwegian(lower) && !isEnglish(lower) && !isNorwegianCompound(lower);
}

/** `de souza`, `van dijk`: a particle and a family name that is no word. */
function familyBehindParticle(reading: Reading, i: number): Run | null {
  const next = reading.words[i + 1];
  if (next === undefined || next.gap !== ' ' || next.capital || next.known?.family !== true) return null;
  if (!foreignParticles.has(reading.words[i].lower) || !next.known.strong || next.lower.length < 4)
    return null;
  if (reading.words[i].lower === 'de' && !endsHere(reading, next)) return null;
  return isClear(reading, i + 1) ? run(reading, i, extentOf(reading, i + 1), 'likely') : null;
}

/** Particles that are no words here, and "de". */
const foreignParticles = new Set('de da dos del della von van bin bint ibn el abu abd ben'.split(' '));

function extentOf(reading: Reading, i: number): number {
  const own = reading.words[i];
  return extent(
    reading,
    i,
    (next, at) =>
      next.upper === own.upper &&
      (isListedBehind(next) ||
        (next.gap === '-' && next.lower.length < 8) ||
        isFarmName(reading.words[at - 1], next) ||
        isLastPart(reading, next) ||
        isVietnamese(reading.words[at - 1], next) ||
        reading.isStranger(at) ||
        isUnknownFamily(reading, at) ||
        isBetween(reading, at) ||
        isFamilyAtEnd(reading, i, at) ||
        isInitial(next, reading.words[at + 1]) ||
        isBehindInitial(reading.words[at - 1], next)),
  );
}

/** Whether a name that is a word stands right before one that is none: `ayaan mire abdulle`. */
function isBetween(reading: Reading, at: number): boolean {
  const { known, lower } = reading.words[at];
  const next = reading.words[at + 1];
  if (isFunctionWord(lower) || next === undefined || next.gap !== ' ') return false;
  if (known === null && !(lower.length > 2 && reading.isNoWordHere(at))) return false;
  return next.known !== null && isClear(reading, at + 1);
}

/** Whether a word in small letters is a name and no word, in the language that is spoken around it. */
function isClear(reading: Reading, i: number): boolean {
  const { known, lower } = reading.words[i];
  if (known === null) return reading.isStranger(i);
  return !known.thing && (!known.word || (lower.length > 2 && reading.isNoWordHere(i)));
}

/** Whether a word in small letters may stand behind a first name: a name, and no word that goes on with the sentence. */
function isListedBehind({ known, lower }: Word): boolean {
  if (known === null || isFunctionWord(lower) || isOrganisation(lower)) return false;
  return known.strong && (!known.word || (known.family && !known.common)) && lower.length > 2;
}

/** What names of families after farms end in; a compound of words may end so, too. */
const farm =
  /.(?:voll|vold|flot|hammer|gård|gard|sæter|seter|sæther|set|rem|heim|land|stad|vik|dal|berg|bakk|bakken|bakke|haug|haugen|nes|nesset|rud|lien|moen|moe|eng|engen|tveit|strand|lund|bø|stuen|fjell|sund|holm|holt|brekke|vang|løkken|myhr|våg|vågen|øy|sand|skog|ås|åsen|sletten|hagen|fossen|foss|kleiv|kleven|teig|teigen|røed|rød|by|um|bråten|bråthen|åsen|plassen|sveen|svingen|kroken|myra|grinden|odden|ødegård|ødegaard|tun|trøen|løkka|vollen|jordet|seth|gjerdet|botn|vatn|vasslien|kleppen|haga|rustad|sletta|tangen|neset|lunden|grav|kvern|hus|hol|bekk|kjær)s?$/u;

/** Whether a word is made as names of farms, and of families after them, are. */
export const isMadeAsFarm = (lower: string): boolean => lower.length < 17 && farm.test(lower);

/** A word that no list has, made as names of farms are, right behind a first name that is no word: `hjørdis bakkevoll`. */
function isFarmName(before: Word, { known, lower, gap }: Word): boolean {
  if (known !== null || gap !== ' ' || lower.length < 5 || lower.length > 16) return false;
  return (
    before.known?.first === true &&
    !before.known.word &&
    before.known.genitive === 0 &&
    farm.test(lower) &&
    !isNorwegian(lower)
  );
}

/** Family names and middle names behind which any word may be a name: `nguyen van tam`. */
const vietnamese = new Set(
  'nguyen nguyễn tran trần pham phạm thi thị van văn duc đức minh ngoc ngọc thanh hoang hoàng huynh huỳnh dang đặng bui bùi phan vo võ duong dương truong trương dinh đinh'.split(
    ' ',
  ),
);

function isVietnamese(before: Word, { known, gap, lower }: Word): boolean {
  return (
    gap === ' ' && known !== null && known.first && !isFunctionWord(lower) && vietnamese.has(before.lower)
  );
}

/** A name that is a word, behind a name and at the end of a clause: `svein arne ask, tillitsvalgt`. */
function isLastPart(reading: Reading, next: Word): boolean {
  const { known, lower, gap } = next;
  if (known === null || !known.strong || known.common || isFunctionWord(lower) || gap !== ' ') return false;
  return lower.length > 2 && endsHere(reading, next) && !sentenceWords.has(lower);
}

/**
 * A family name of a list that may be a word, behind a first name that is none and at the end of a clause (`emilie vassdalen,`), or
 * as the third name of somebody who has three (`abdi diini magan som …`).
 */
function isFamilyAtEnd(reading: Reading, first: number, at: number): boolean {
  const { known, lower, gap } = reading.words[at];
  if (known === null || !known.family || !known.strong || gap !== ' ' || lower.length < 4) return false;
  if (isFunctionWord(lower) || isOrganisation(lower) || known.rare || known.thing) return false;
  if (!isClear(reading, first) || reading.words[first].known?.genitive !== 0) return false;
  if (at - first > 1 && isClear(reading, at - 1) && reading.words[at - 1].known?.genitive === 0)
    return known.common || endsOrActs(reading, at);
  return at - first === 1 && reading.words[first].known.first && endsOrActs(reading, at);
}

/**
 * What is no word, though it may look like a slip of the hand, behind a first name that is none either, and at the end of a clause or
 * before what somebody does: `jonna padar, …`, `biret mannela sa`.
 */
function isUnknownFamily(reading: Reading, at: number): boolean {
  const { known, lower, gap } = reading.words[at];
  const first = reading.words[at - 1];
  if (known !== null || gap !== ' ' || lower.length < 4) return false;
  if (isFunctionWord(lower) || isOrganisation(lower) || isPlace(lower)) return false;
  if (first.known?.first !== true || first.known.word || first.known.genitive > 0) return false;
  if (!endsOrActs(reading, at)) return false;
  // In Norwegian speech a word of English is rarer behind a first name than a family.
  return (
    isNoWord(lower) || (reading.isNorwegianHere(at) && !isNorwegian(lower) && !isNorwegianCompound(lower))
  );
}

/** Whether a clause ends behind a word, or what somebody does follows. */
function endsOrActs(reading: Reading, at: number): boolean {
  const after = reading.words[at + 1];
  if (endsHere(reading, reading.words[at])) return true;
  return (
    after?.gap === ' ' &&
    (doing.has(after.lower) ||
      /^(?:har|ha|er|e|æ|var|va|skal|ska|vil|vill|kan|kainn|må|hadde|som|sku|kom|kjem)$/u.test(after.lower))
  );
}

/** `mats b. horgen`: a family name, or no word, behind a first name and an initial. */
function isBehindInitial(before: Word, { gap, lower, known }: Word): boolean {
  if (before.text.length !== 1 || gap !== '. ' || lower.length < 3 || isFunctionWord(lower)) return false;
  return known?.family === true || isNoWord(lower);
}

/** One letter that is no word, behind a first name: `kari n`. */
function isInitial({ lower, gap }: Word, next: Word | undefined): boolean {
  return lower.length === 1 && gap === ' ' && !oneLetterWords.has(lower) && next?.gap !== '';
}
