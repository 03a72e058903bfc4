import type { Identifier } from './identifier.js';
import { isFunctionWord } from './names/lexicon.js';
import { numberWord } from './spoken/numberWords.js';
import { isNorwegian } from './words/words.js';

/** Ends of words that are names of streets, and words for a street behind the name that it has. */
const streetEnd =
  /(?:gat(?:a|en|e)|gutua|v(?:egen|eien|eg|ei)|all(?:éen|een|é)|plass(?:en)?|stien|bakken|svingen|torget|kroken|faret|tunet|ringen|terrassen?|haugen|kollen|løkka|grenda|stredet|smauet|allmenningen|almenningen|chausseen|brygga|jordet|lia|åsen|luodda|geaidnu|bálggis| (?:gt\.?|torg|tun|brygge|ring|promenade))(?= \p{L}|, n|\s*(?:[.,;:)»"!?\n]|$))/gu;
/** Words for a street that have a name before them. */
const wordForStreet = /^(?:gate|gata|gt\.?|vei|veg|plass|allé|terrasse|torg|tun|brygge|ring|promenade)$/u;
const wholeWord = /[\p{L}-]+$/u;
/** What ends like a street, and is none of a house. */
const noStreet =
  /^(?:hoved|om|under|jern|arbeids|praksis|tiltaks|bil|gang|sykkel|gå|frem|fram|mot|tvers|halv|av|skole|lære|parkerings|barnehage|ute|leke|opp|mellom|felles|stor|sitte|stå|søppel|kjøp|møte|stopp|holde|landings|idretts|bane|syke|sjuke|inn|ut|ned|hele|rett|lang|kort|samme|side|data|natt)(?:gata|veien|vegen|vei|veg|plassen|plass|stien|bakken|torget)$/u;
/** Words before one for a street that are no name of it: "på vei", "denne gata". */
const noName =
  /^(?:på|av|i|til|om|en|ei|et|den|det|denne|hele|samme|sin|min|hver|annen|all|langs|god|lang|egen|stor|liten|fin|annet|ny|nok|mye|får|har|ha|fikk|ta|tar|bort|hjem|heim)$/u;
/** First words of the names of streets, in small letters too. */
const prefix =
  /^(?:øvre|nedre|vestre|østre|nordre|søndre|store|lille|gamle|kong|dronning|doktor|dr|prof|professor|biskop|pastor|sankt|st|general|major|kaptein|lensmann|prins|prinsesse)\.?$/u;
const nameBefore = /(?:(?<![\p{L}\p{N}])\p{L}[\p{L}.'-]* ){1,4}$/u;
/** "nummer tolv i storgata", "blokk 3, Storgata": a house before its street. */
const houseBefore =
  /(?<!\p{L})(?:nummer|nr\.?|blokk|oppgang|inngang) (\d{1,3}(?: ?[A-Ha-h])?|\p{L}+(?: \p{L}+)?)(?: (?:i|på)|,) $/iu;
/** Where somebody lives: there a street is one without its number, too. */
const living =
  /(?<!\p{L})(?:bor|bodde|budde|bur|bo|flyttet til|flytta til|heim til|hjem til|adressen?(?: er| min er)?|leier|leilighet|hybel)(?: nå| fortsatt| fremdeles)? (?:i |på |inn i )?$/iu;
/** What a number counts behind a word for a street: "i gata to ganger". */
const counted =
  /^ (?:\p{L}*(?:ganger|dager|dagar|uker|veker|timer|minutter|år|måneder|månader|kroner|meter|kilometer|mil|mennesker|personer|stykker|biler|hus|barn|unger|menn|kvinner|folk|plasser|rader|sider|steder)|av|og|eller|til|hundre|tusen|millioner|prosent|i (?:uka|måneden|året|dag))(?!\p{L})/iu;

/** A street in capitals: `STORGATA 12`. */
const capitals =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}.'-]* ){0,3}\p{Lu}*(?:GATA|GATEN|GATE|GT\.?|VEGEN|VEIEN|VEI|VEG|ALLÉ|PLASS|PLASSEN|BAKKEN|SVINGEN|TORG|TORGET|STIEN|TERRASSE|KROKEN|TUNET|LIA|HAUGEN|ÅSEN|RINGEN)(?<=\p{Lu}{4}\.?|\p{Lu} \p{Lu}{2,}\.?) (?:NR\.? ?)?\d{1,3} ?[A-H]?(?![\p{L}\p{N}]|[.,]\d)/gu;

/**
 * Addresses that are spoken or written out: a street with its number in words, or with "nummer" before it ("storgata tolv",
 * "nummer tolv i storgata", "Storgata, nr. 12"), streets where somebody lives, and streets in capitals.
 */
export function spokenAddresses(text: string): Identifier[] {
  const found: Identifier[] = [];
  const add = (start: number, end: number) =>
    found.push({ kind: 'address', certainty: 'likely', start, end, text: text.slice(start, end) });
  for (const match of text.matchAll(streetEnd)) {
    const end = match.index + match[0].length;
    const word = match[0].startsWith(' ') ? match[0].slice(1) : wordAt(text, end);
    const isApart = wordForStreet.test(word.toLowerCase());
    const start = isApart ? nameStart(text, end - word.length) : withPrefix(text, end - word.length);
    if (start === null || noStreet.test(word.toLowerCase())) continue;
    const house = houseBehind(text, end);
    const own = text.slice(start, end);
    if (
      house !== null &&
      (house.called || isOwnName(own)) &&
      !counted.test(text.slice(house.end, house.end + 20))
    ) {
      if (house.called || house.sure || /\p{Lu}/u.test(own)) {
        add(start, house.end);
        continue;
      }
    }
    const before = text.slice(Math.max(0, start - 45), start);
    const turned = houseBefore.exec(before);
    if (turned !== null && isHouse(turned[1])) add(start - (before.length - turned.index), end);
    else if (!isApart && own.length > 5 && living.test(before) && !noName.test(own)) add(start, end);
  }
  for (const match of text.matchAll(capitals)) add(match.index, match.index + match[0].length);
  return found;
}

/** The word that ends at a place, hyphens with it. */
function wordAt(text: string, end: number): string {
  return wholeWord.exec(text.slice(Math.max(0, end - 42), end))?.[0] ?? '';
}

/** Where the name of a street begins whose last word is "gate", "vei" and the like; null if there is none before it. */
function nameStart(text: string, at: number): number | null {
  const before = nameBefore.exec(text.slice(Math.max(0, at - 60), at))?.[0];
  if (before === undefined) return null;
  const words = before.trimEnd().split(' ');
  let first = words.length;
  while (first > 0 && belongs(words[first - 1], first === words.length)) first--;
  return first === words.length ? null : at - words.slice(first).join(' ').length - 1;
}

/** Whether a word belongs to the name of a street: a capital, an initial, what only such names begin with; in small letters the last alone. */
function belongs(word: string, isLast: boolean): boolean {
  const lower = word.toLowerCase();
  if (noName.test(lower) || isFunctionWord(lower)) return false;
  return (
    /^\p{Lu}/u.test(word) ||
    prefix.test(lower) ||
    (isLast ? word.length > 2 : !isNorwegian(lower) && word.length > 1)
  );
}

function withPrefix(text: string, at: number): number {
  const before = /(?<!\p{L})(\p{L}+) $/u.exec(text.slice(Math.max(0, at - 14), at))?.[1];
  return before !== undefined && prefix.test(before.toLowerCase()) ? at - before.length - 1 : at;
}

/** Whether the word of a street is one that no list of words has, or has a capital: "storgata", and not "plassen". */
function isOwnName(own: string): boolean {
  return /^\p{Lu}/u.test(own) || !isNorwegian(own.toLowerCase().split(' ')[0]);
}

/** The number of a house right behind a street, in words, or called a number; `sure` where it is more than "en" or "to". */
function houseBehind(text: string, at: number): { end: number; called: boolean; sure: boolean } | null {
  const rest = text.slice(at, at + 50);
  const called = /^,? (?:nummer|nr\.?) /iu.exec(rest)?.[0];
  const gap = called ?? (rest.startsWith(' ') ? ' ' : null);
  if (gap === null) return null;
  const behind = rest.slice(gap.length);
  const digits =
    called === undefined
      ? undefined
      : /^\d{1,3}(?: ?[A-Ha-h](?!\p{L}))?(?![\p{L}\p{N}]|[.,]\d)/u.exec(behind)?.[0];
  if (digits !== undefined) return { end: at + gap.length + digits.length, called: true, sure: true };
  const said = /^\p{L}+(?:[ -](?:og )?\p{L}+)?/u.exec(behind)?.[0];
  if (said === undefined) return null;
  const [first] = said.split(/[ -]/u);
  const number = [said, first].find(isHouse);
  if (number === undefined) return null;
  const letter = /^ [a-hA-H](?![\p{L}'])/u.exec(behind.slice(number.length))?.[0] ?? '';
  const sure = !/^(?:en|ein|to)$/iu.test(number);
  return { end: at + gap.length + number.length + letter.length, called: called !== undefined, sure };
}

/** Whether digits or words are the number of a house: "12 b", "tolv", "førti to", "fire og tretti". */
function isHouse(said: string): boolean {
  if (/^\d/u.test(said)) return true;
  const parts = said.toLowerCase().split(/ og |[ -]/u);
  const words = parts.map((part) => numberWord(part));
  const [first, second] = words;
  if (parts.length === 1)
    return (first !== null && first.digits !== '0') || /^[a-h]$/u.test(said.toLowerCase());
  if (first === null || second === null) return first !== null && /^[a-h]$/u.test(parts[1]);
  return [first.kind, second.kind].join(' ') === (/ og /u.test(said) ? 'unit ten' : 'ten unit');
}
