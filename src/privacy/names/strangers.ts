import { isPlace } from '../places/lexicon.js';
import { numberWord } from '../spoken/numberWords.js';
import { isDialect } from '../words/dialect.js';
import { isEnglish, isMistyped, isNorwegian, isNorwegianCompound, isSwapped } from '../words/words.js';
import { isForeignWord, isFunctionWord, isOrganisation } from './lexicon.js';
import { isMedicine } from './medicines.js';
import type { Word } from './tokens.js';

/** How many words on either side tell whether the text is one whose words are known here. */
const around = 60;
/** The largest share of unknown words among them, in a text whose words are known. */
const mostUnknown = 0.2;
/** The same among words of four letters and more: short ones are words in many languages. */
const mostUnknownLong = 0.35;
/** Words that must be known among them: a label or the name of a file tells nothing of a language. */
const fewestKnown = 4;

/** Letters, and letters in a row, that Norwegian words do not have. */
const foreign =
  /[cqwxzöäüáàčćđŋšŧžłńóśźżąęíúýÿñãõçşğı]|[^a-zæøåéòôêè']|aa|uu|ii|oo|kh|gh|bh|dh|th|sh|ph|ou|ao|iu|ua|[^aeiouyæøå]{5}/u;
/** What tells nynorsk from bokmål. */
const nynorskWords = new Set(
  'eg ikkje frå ein dei vere kva korleis berre noko mykje ho me dykk kvar kven hjå òg'.split(' '),
);

/** What the words of a text say of one among them. */
export interface Surroundings {
  /** Whether a word, listed or not, is none that Norwegian or English has, where the others are: then it is a name of something. */
  isStranger(index: number): boolean;
  /** Whether a word that is a name too is no word in the language that is spoken around it. */
  isNoWordHere(index: number): boolean;
  /** Whether a word is one of English, where English is spoken around it. */
  isEnglishWordHere(index: number): boolean;
  /** Whether Norwegian is spoken around a word: there a capital within a sentence is that of a name. */
  isNorwegianHere(index: number): boolean;
}

/** Reads all the words once; each question then takes the same time. */
export function surroundings(text: string, words: readonly Word[]): Surroundings {
  const known = new Int32Array(words.length + 1);
  const [nynorsk, norwegian, english, unknown, long, unknownLong] = Array.from(
    { length: 6 },
    () => new Int32Array(words.length + 1),
  );
  const times = new Map<string, number>();
  for (const { lower } of words) if (lower.length > 6) times.set(lower, (times.get(lower) ?? 0) + 1);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const traits = traitsOf(word.lower);
    known[i + 1] = known[i] + (!word.upper && !word.capital ? traits & 1 : 0);
    nynorsk[i + 1] = nynorsk[i] + ((traits >> 1) & 1);
    norwegian[i + 1] = norwegian[i] + ((traits >> 2) & 1);
    english[i + 1] = english[i] + ((traits >> 3) & 1);
    const other = (traits & 1) === 0 && isForeignWord(word.lower);
    const strange =
      other || ((traits & 1) === 0 && !word.capital && word.known === null && isUnknown(text, word));
    unknown[i + 1] = unknown[i] + (strange ? 1 : 0);
    const isLong = word.lower.length > 3;
    unknownLong[i + 1] = unknownLong[i] + (strange && isLong ? 1 : 0);
    long[i + 1] = long[i] + (isLong && !word.upper && !word.capital ? traits & 1 : 0);
  }
  const near = (sum: Int32Array, index: number) =>
    sum[Math.min(words.length, index + around)] - sum[Math.max(0, index - around)];
  return {
    isStranger: (index) => {
      const word = words[index];
      if (!isUnknown(text, word, (times.get(word.lower) ?? 0) > 1 && languageAt(index) === 'no'))
        return false;
      const [seen, unseen] = [near(known, index), near(unknown, index)];
      if (seen < fewestKnown || unseen > mostUnknown * (seen + unseen)) return false;
      const [seenLong, unseenLong] = [near(long, index), near(unknownLong, index)];
      if (unseenLong > 3 && unseenLong > mostUnknownLong * (seenLong + unseenLong)) return false;
      // The list of words is one of bokmål: of nynorsk only what looks like no Norwegian word is none.
      return (
        (word.capital && (!word.opens || words[index - 1]?.text.length === 1)) ||
        near(nynorsk, index) < 3 ||
        foreign.test(word.lower) ||
        isFarm(word.lower)
      );
    },
    isNoWordHere: (index) => {
      const language = languageAt(index);
      const { lower } = words[index];
      return language !== null && !(language === 'no' ? isNorwegian(lower) : isEnglish(lower));
    },
    isEnglishWordHere: (index) => isEnglish(words[index].lower) && languageAt(index) === 'en',
    isNorwegianHere: (index) => languageAt(index) === 'no',
  };

  /** The language of the words around one, or null where it is none of the two, or too little is said. */
  function languageAt(index: number): 'no' | 'en' | null {
    const all = Math.min(words.length, index + around) - Math.max(0, index - around);
    const [no, en] = [near(norwegian, index), near(english, index)];
    if (all < 8 || Math.max(no, en) < 0.6 * all) return null;
    return no >= en ? 'no' : 'en';
  }
}

/** What is asked of every word, in one answer: known 1, nynorsk 2, Norwegian 4, English 8; kept, within bounds. */
function traitsOf(lower: string): number {
  let traits = asked.get(lower);
  if (traits === undefined) {
    traits =
      (isKnown(lower) ? 1 : 0) |
      (nynorskWords.has(lower) ? 2 : 0) |
      (isNorwegian(lower) ? 4 : 0) |
      (isEnglish(lower) ? 8 : 0);
    if (asked.size > 200_000) asked.clear();
    asked.set(lower, traits);
  }
  return traits;
}

const asked = new Map<string, number>();

function isKnown(lower: string): boolean {
  if (isNorwegian(lower) || isEnglish(lower)) return true;
  return !isFarm(lower) && (isSwapped(lower) || isNorwegianCompound(lower));
}

/** Whether a word is one, or a compound of two, as it stands: slips of the hand do not count. */
function isWord(lower: string): boolean {
  return isNorwegian(lower) || isEnglish(lower) || isNorwegianCompound(lower);
}

/** Endings of family names that nothing else has: "-ssen", "-wicz", "-enko", "-oğlu", "-zadeh", "-auskas", "-lingam". */
const ofFamilies =
  /.{2}(?:[rnlds]ssen|sson|sdatter|sdotter|dottir|dóttir|wicz|czyk|czak|enko|chuk|[aeo]vi[cćč]|oglu|oğlu|zadeh|pour|[eo]w?sk[iay]|auskas|ait[ei]s|ytė|aitė|lingam|singam|moorthy|murthy|swam[iy]|rajah|nathan|sundaram|shvili|adze|escu|mariam|selassie|medhin|michael|giorgis)s?$/u;

/** Whether a word that is none is made as names of families are: then it is no slip of the hand either. */
function isMadeAsName(lower: string): boolean {
  return lower.length > 6 && ofFamilies.test(lower);
}

/** Names of farms, and of families after them, are compounds too; those that are words stand in the list of words. */
function isFarm(lower: string): boolean {
  return (
    !/(?:er|en)nes$/u.test(lower) &&
    lower.length <= (/(?:stuen|haugen|tveit|rud|sæter|nes|bakk)s?$/u.test(lower) ? 16 : 11) &&
    /.(?:[^aeiouyæøå]esen|(?<!s)land|stad|heim|vik|dal|dahl|berg|bakk|haug|haugen|nes|rud|lien|moen|eng|tveit|vold|sæter|strand|lund|bø|stuen|fjell|sund|myr)s?$/u.test(
      lower,
    )
  );
}

/**
 * A word that no list of words holds, and that is written as one.
 *
 * @param again whether it stands elsewhere in the text, too: slips of the hand seldom do
 */
function isUnknown(text: string, word: Word, again = false): boolean {
  const { lower, upper, capital, start, end } = word;
  if (upper || lower.length < 2 || (lower.length < 3 && !/[^a-zæøå]/u.test(lower))) return false;
  if (!capital && word.text !== lower) return false;
  if (isFunctionWord(lower) || isOrganisation(lower)) return false;
  if (word.known === null && isMedicine(lower, text.slice(end, end + 24))) return false;
  if (numberWord(lower) !== null || (word.known === null && !capital && isDialect(lower))) return false;
  // A name of a list that is no word is none by chance: that two letters change places, or parts make a compound, shows nothing.
  const noSlip = isMadeAsName(lower);
  if (noSlip && isWord(lower)) return false;
  if (word.known?.word === false ? isNorwegian(lower) || isEnglish(lower) : !noSlip && isKnown(lower))
    return false;
  // Without a vowel it is an abbreviation, with the same letter thrice a sound.
  if (
    !/[aeiouyæøåäöáéíóúàèìòùâêîôûăơưœ]|[^a-zæøå]/u.test(lower) ||
    /(\p{L})\1\1|^(?:h[aeioø])+h?$/u.test(lower)
  )
    return false;
  if (isPlace(word.text)) return false;
  // Abbreviations, and slips of the hand in a word that no list of names has.
  const isSlip =
    word.known === null &&
    !isFarm(lower) &&
    !capital &&
    !again &&
    !noSlip &&
    !/aa|ee|ii|uu|[^a-zæøå]/u.test(lower);
  if (/.nr$/u.test(lower) || (isSlip && isMistyped(lower))) return false;
  const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
  if (/[\p{N}@/#_\\&=+§]/u.test(before) || /[\p{N}@/#_\\&=+]/u.test(after)) return false;
  if (before === '.' && /\S/u.test(text[start - 2] ?? ' ')) return false;
  // A short word with a full stop behind it, and no end of a sentence, is an abbreviation.
  return !(
    after === '.' &&
    (/\S/u.test(text[end + 1] ?? ' ') ||
      (lower.length < 6 &&
        !capital &&
        /[^aeiouyæøåáàé]$/u.test(lower) &&
        /\p{Ll}|\d/u.test(text[end + 2] ?? '')))
  );
}
