import { idnr } from '@navikt/fnrvalidator';
import { hasCheckDigit } from './bankAccounts.js';
import { type Identifier, identifierOf } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';

const units: Readonly<Record<string, string>> = {
  null: '0',
  zero: '0',
  oh: '0',
  nought: '0',
  en: '1',
  ein: '1',
  én: '1',
  one: '1',
  to: '2',
  two: '2',
  tre: '3',
  three: '3',
  fire: '4',
  four: '4',
  fem: '5',
  five: '5',
  seks: '6',
  six: '6',
  sju: '7',
  syv: '7',
  seven: '7',
  åtte: '8',
  eight: '8',
  ni: '9',
  nine: '9',
};
const teens: Readonly<Record<string, string>> = {
  ti: '10',
  elleve: '11',
  tolv: '12',
  tretten: '13',
  fjorten: '14',
  femten: '15',
  seksten: '16',
  sytten: '17',
  atten: '18',
  nitten: '19',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
};
const tens: Readonly<Record<string, string>> = {
  tjue: '2',
  tyve: '2',
  twenty: '2',
  tretti: '3',
  tredve: '3',
  thirty: '3',
  førti: '4',
  førr: '4',
  forty: '4',
  femti: '5',
  fifty: '5',
  seksti: '6',
  sixty: '6',
  sytti: '7',
  søtti: '7',
  seventy: '7',
  åtti: '8',
  eighty: '8',
  nitti: '9',
  ninety: '9',
};
const one = 'en|ein|én|to|tre|fire|fem|seks|sju|syv|åtte|ni';
const ten = Object.keys(tens)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** "trettifire", "tretti-fire", "fire og tretti", "thirty-four". */
const below100 = `(?:(?:${one}) ?og ?(?:${ten})|(?:${ten})(?:[ -]?(?:${one}|one|two|three|four|five|six|seven|eight|nine))?|${[...Object.keys(teens), ...Object.keys(units)].sort((a, b) => b.length - a.length).join('|')})`;
/** "ni hundre og tolv" */
const item = `(?:(?:${one}) ?hundre(?: ?og ?${below100})?|(?:dobbel|dobbelt|double) (?:${one}|one|two|three|four|five|six|seven|eight|nine)|${below100})`;
const gap = '(?:[ ,-]{1,3}|\\.{2,3} ?| ?… ?| – |,? (?:så|og så|then) )';
const said = new RegExp(`(?<![\\p{L}\\d])${item}(?:${gap}${item}){2,15}(?![\\p{L}\\d])`, 'giu');
/** Two of these beside one another stand in every such number. */
const pair = new RegExp(`(?<![\\p{L}\\d])${item}${gap}${item}(?![\\p{L}\\d])`, 'giu');
const parts = new RegExp(item, 'giu');
const aboutAccount = /konto|account|bank/iu;

const slash = '(?:skråstrek|skrå|strek|bindestrek|slash|dash|stroke)';
/** What a case is called, and its number in words, perhaps with its year: "saksnummeret er tjuetjuetre skråstrek fire åtte ni". */
const saidCase = new RegExp(
  `(?<!\\p{L})(?:sak(?:s?nummer(?:et)?|snr|en|a)?|saksnummer(?:et)?|arkivsak(?:en)?|journalnummer(?:et)?|referanse(?:n|nummer(?:et)?)?|vedtak(?:et|snummer(?:et)?)?|klagesak(?:en)?|case|file|reference)\\.?(?: (?:min|mi|hans|hennes|hennar|vår|my|our))?(?: (?:er|var|har|heter|is|was))?(?: (?:nummer|nr|number)\\.?)?:? (${item}(?:(?:${gap})?${item}){0,7}(?:,? ${slash},? ${item}(?:(?:${gap})?${item}){0,7})?)(?![\\p{L}\\d])`,
  'giu',
);

/**
 * Numbers as they are spoken, digit by digit, in pairs or in hundreds ("ni hundre og tolv, trettifire, fem seks sju"): eight digits
 * are a number to call, eleven a national identity number or an account.
 */
export function spokenNumbers(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of matchesIn(text, said, stretchesAround(text, pair, 60, 260))) {
    const digits = [...match[0].toLowerCase().matchAll(parts)].map(([each]) => digitsOf(each)).join('');
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (digits.length === 8 && /^[2-9]/u.test(digits)) found.push(identifierOf(match, 'phone', 'likely'));
    else if (digits.length === 11 && idnr(digits).status === 'valid')
      found.push(identifierOf(match, 'national-id', 'likely'));
    else if (digits.length === 11 && (hasCheckDigit(digits) || aboutAccount.test(before)))
      found.push(identifierOf(match, 'bank-account', 'likely'));
    else if (digits.length === 11 && /^(?:[0-6]\d)(?:0[1-9]|1[0-2])/u.test(digits))
      found.push(identifierOf(match, 'national-id', 'likely'));
  }
  const cases = stretchesAround(text, /sak|journalnummer|referanse|vedtak|case|file|reference/giu, 2, 220);
  for (const match of matchesIn(text, saidCase, cases)) {
    const digits = [...match[1].toLowerCase().matchAll(parts)].map(([each]) => digitsOf(each)).join('');
    // "sak to tre" is an item of an agenda, "saken tjuetjuetre" a year.
    const isCase = new RegExp(` ${slash}`, 'iu').test(match[1]) ? digits.length > 3 : digits.length > 4;
    if (isCase) found.push(identifierOf(match, 'case-number', 'likely', 1));
  }
  return found;
}

function digitsOf(said: string): string {
  const word = said.replace(/[ -]+/gu, ' ').trim();
  const twice = /^(?:dobbelt?|double) (.+)$/u.exec(word);
  if (twice !== null) return units[twice[1]].repeat(2);
  const hundred = /^(.+?) ?hundre(?: ?og ?(.+))?$/u.exec(word);
  if (hundred !== null)
    return units[hundred[1]] + (hundred[2] === undefined ? '00' : digitsOf(hundred[2]).padStart(2, '0'));
  if (units[word] !== undefined) return units[word];
  if (teens[word] !== undefined) return teens[word];
  const turned = new RegExp(`^(${one}) ?og ?(${ten})$`, 'u').exec(word);
  if (turned !== null) return tens[turned[2]] + units[turned[1]];
  const straight = new RegExp(`^(${ten})(?: ?(\\p{L}+))?$`, 'u').exec(word);
  return straight === null ? '' : tens[straight[1]] + (straight[2] === undefined ? '0' : units[straight[2]]);
}
