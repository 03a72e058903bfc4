import type { Certainty, Identifier } from '../identifier.js';
import { matchesIn, stretchesAround } from '../near.js';
import { isFunctionWord, isOrganisation } from './lexicon.js';

const form = /(?<![\p{L}\p{N}.§])\p{Lu}\. ?(?:\p{Lu}\. ?){0,2}\p{Lu}\.(?![\p{L}\p{N}])/gu;
/** What is written with capitals and full stops, and is nobody. */
const abbreviation =
  /^(?:U\.S\.(?:A\.)?|E\.U\.|U\.K\.|F\.N\.|A\.S\.|P\.S\.|N\.N\.|X\.X\.|D\.C\.|B\.C\.|A\.D\.|A\.M\.|P\.M\.|T\.V\.|O\.K\.|N\.B\.|R\.I\.P\.|I\.E\.|E\.G\.|C\.V\.)$/u;

/** Who signs, writes or is written of: right behind stands who it is. */
const signers =
  'referent møteleder saksbehandler sakshandsamar veileder rettleiar kontaktperson underteikna undertegnede undertegna undersigned initialer saksbeh saksbeh. sakshands. anvist attestert anviser beslutter sign sign. signert mvh hilsen helsing regards sa sier hos'.split(
    ' ',
  );
const bothCases = (words: readonly string[]) =>
  words.map((each) => `[${each[0]}${each[0].toUpperCase()}]${each.slice(1).replace('.', '\\.')}`).join('|');
/** Two capitals without full stops: of a person where somebody does something, or keeps the minutes. */
const bare = new RegExp(
  `(?<=(?<!\\p{L})(?:${bothCases([...signers, ...'ref. leder av fra til med for og'.split(' ')])})(?:[:,]? |:? \\())(?!(?:TV|PC|OK|IT|HR|KI|EU|FN|KO|UB|ID|NB|CV|AS|SA|PR|BP|EØ|UD|SV|KS|LO|HK|AI|US|UK|VG|DN|NN|XX|AB|BI|SI|HF|TT|UP|AU|AT|MR|CT)(?![\\p{L}]))\\p{Lu}{2,3}(?![\\p{L}\\p{N}-])`,
  'gu',
);
/** Who did it, or who gets it: a word for what is done with papers, and not far behind it the letters. */
const handled =
  /(?<!\p{L})(?:behandlet|behandla|skrevet|skrive|ført|registrert|godkjent|godkjend|kontrollert|signert|attestert|utført|notert|avtalt|lagt|gitt|overført|sendt|kopi|levert|meldt|vurdert|anvist|fordelt|tildelt|ansvarlig|ansvarleg|kontakt|referert|hilsen|møte|samtale|ringt)(?!\p{L})[^.!?\n]{0,25}(?<!\p{L})(?:av|til|fra|frå|med|hos|var|er)(?: da)? $/iu;
const handler =
  /(?<=(?<!\p{L})(?:av|til|fra|frå|med|hos|var|er)(?: da)? )(?!(?:TV|PC|OK|IT|HR|KI|EU|FN|KO|UB|ID|NB|CV|AS|SA|PR|BP|EØ|UD|SV|KS|LO|HK|AI|US|UK|VG|DN|NN|XX|AB|BI|SI|HF|TT|UP|AU|AT|MR|CT|PP|PT|DL|DK|SE|NO)(?!\p{L}))\p{Lu}{2}(?=[.,;)\n]|$)/gu;
const beforeBare = new RegExp(`(?<!\\p{L})(?:${bothCases(signers)})(?:[:,]? |:? \\()$`, 'u');
/** Behind a greeting, at the end of a line: `Mvh KN`, `hilsen k.n.` */
const greeting =
  /(?<=(?<!\p{L})(?:mvh\.?|vh\.?|hilsen|helsing|regards|sign(?:ert|\.)?:?|initialer:?|(?:skrev|skreiv|skriver|skriv|signerte|undertegnet|underteikna) (?:under )?med|initialene(?: er| hans er| hennes er|:)?),?(?: |\n{1,2}))(?!(?:nav|oss|meg|deg|dps|ppt|bup)(?!\p{L}))(?:\p{L}\. ?\p{L}\.?(?: ?\p{L}\.?)?|\p{Lu}{2,3})(?=\s*(?:$|\n|[,;]))/giu;

/** Behind a word for who somebody is and a colon, in any case of letters: `Fastlege: O. Myhre`, `tolk: j. saar`. */
const labelled =
  /(?<=(?<!\p{L})(?:fastlege|lege|tannlege|saksbehandler|saksbeh\.?|sakshandsamar|veileder|rettleiar|kontaktperson|advokat|tolk|lærer|lærar|verge|psykolog|behandler|behandlar|referent|rådgiver|rådgjevar|leder|leiar|avdelingsleder|jordmor|pårørende|søker|klager|fullmektig|deltaker|kontakt|navn|namn|name|doctor|caseworker|interpreter|lawyer): )\p{L}\. ?(?:\p{L}\. ?)?\p{L}{4,}(?:-\p{L}{2,})?(?![\p{L}\p{N}])/giu;

/** Two capitals, or a full stop before a letter; letters of Latin scripts, which is found faster than all others. */
const capitalsOrStop = /[A-ZÀ-ÞĀ-ž]{2}|\. ?[A-Za-zÀ-ž]/g;

/** `K. N.`, `O.M.H.`: initials alone, likely; without full stops where a person signs or is named. */
export function initials(text: string): Identifier[] {
  const of = (match: RegExpExecArray | RegExpMatchArray, certainty: Certainty): Identifier => ({
    kind: 'name',
    certainty,
    start: match.index!,
    end: match.index! + match[0].length,
    text: match[0],
  });
  const found: Identifier[] = [];
  const near = stretchesAround(text, capitalsOrStop, 7, 31);
  for (const match of matchesIn(text, bare, near)) {
    const signs = beforeBare.test(text.slice(Math.max(0, match.index - 18), match.index));
    if (match[0].length > 2 && (!signs || isOrganisation(match[0].toLowerCase()))) continue;
    found.push(of(match, signs ? 'likely' : 'possible'));
  }
  for (const match of matchesIn(text, handler, near))
    if (handled.test(text.slice(Math.max(0, match.index - 60), match.index))) found.push(of(match, 'likely'));
  for (const match of matchesIn(text, labelled, stretchesAround(text, /: \p{L}\. ?\p{L}/gu, 2, 60)))
    if (!isFunctionWord(/\p{L}{4,}/u.exec(match[0])![0].toLowerCase())) found.push(of(match, 'likely'));
  for (const match of matchesIn(text, form, near))
    found.push(of(match, abbreviation.test(match[0]) ? 'possible' : 'likely'));
  for (const match of matchesIn(text, greeting, near))
    if (!/^\p{L}{3}/u.test(match[0]) || /^\p{Lu}+$/u.test(match[0])) found.push(of(match, 'likely'));
  return found.filter(
    (own, at) =>
      found.findIndex(({ start, certainty }) => start === own.start && certainty === own.certainty) === at,
  );
}
