// The forms of what stands in the slots of the sealed part: as people write numbers, as systems print them, and, of telephones
// and birth dates, as they are said and typed word by word. The common forms are those of the other parts; others are not.
import { iban } from '../numbers.mjs';
import { cut, englishMonths, months, noBreak, two } from '../shape.mjs';

const plain = (id) => id;
const spaced = (id) => cut(id, 6, 5).join(' ');
export const idShapes = [
  plain,
  plain,
  plain,
  plain,
  plain,
  spaced,
  spaced,
  spaced,
  spaced,
  (id) => cut(id, 6, 5).join('-'),
  (id) => cut(id, 6, 5).join(' - '),
  (id) => cut(id, 6, 5).join(noBreak),
  (id) => `${cut(id, 2, 2, 2).join('.')}-${id.slice(6)}`,
  (id) => cut(id, 2, 2, 2, 5).join(' '),
  (id) => cut(id, 6, 3, 2).join(' '),
  (id) => cut(id, 4, 2, 5).join(' '),
  (id) => cut(id, 2, 2, 2, 2, 2, 1).join(' '),
];
export const idForms = [
  'ordinary',
  'ordinary',
  'ordinary',
  'ordinary',
  'd-number',
  'd-number',
  'plus80',
  'plus40',
  'd-plus80',
  'rule-2032',
];

export const bankShapes = [
  ['dotted', (account) => cut(account, 4, 2, 5).join('.')],
  ['dotted', (account) => cut(account, 4, 2, 5).join('.')],
  ['dotted', (account) => cut(account, 4, 2, 5).join('.')],
  ['spaced', (account) => cut(account, 4, 2, 5).join(' ')],
  ['spaced', (account) => cut(account, 4, 2, 5).join(' ')],
  ['spaced', (account) => cut(account, 4, 2, 2, 3).join(' ')],
  ['spaced', (account) => cut(account, 4, 4, 3).join(' ')],
  ['plain', (account) => account],
  ['plain', (account) => account],
  ['hyphens', (account) => cut(account, 4, 2, 5).join('-')],
  ['mixed', (account) => `${cut(account, 4, 2).join('.')} ${account.slice(6)}`],
  ['iban', (account) => cut(iban(account), 4, 4, 4, 3).join(' ')],
  ['iban', (account) => `${iban(account).slice(0, 4)} ${cut(account, 4, 2, 5).join(' ')}`],
];

const tens = ['', '', 'tjue', 'tretti', 'førti', 'femti', 'seksti', 'sytti', 'åtti', 'nitti'];
const ones = [
  '',
  'en',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
].concat(['tretten', 'fjorten', 'femten', 'seksten', 'sytten', 'atten', 'nitten']);
/** A number from 0 to 99 as it is said within a longer one: 7 is «null sju». */
const said = (number) => {
  if (number < 10) return `null ${ones[number] || 'null'}`;
  return number < 20 ? ones[number] : `${tens[Math.floor(number / 10)]}${ones[number % 10]}`;
};
const saidInPairs = (digits) =>
  cut(digits, 2, 2, 2, 2)
    .map((pair) => said(Number(pair)))
    .join(' ');
const ordinals =
  'første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende'
    .concat(' femtende sekstende syttende attende nittende tjuende')
    .split(' ');
const ordinal = (number) => (number <= 20 ? ordinals[number - 1] : `tjue${ordinals[number - 21]}`);
const saidYear = (year) =>
  year < 2000 ? `nitten${said(year % 100)}` : `to tusen${year % 100 === 0 ? '' : ` og ${ones[year % 100]}`}`;

export const phoneShapes = [
  ['mobile', (number) => cut(number, 3, 2, 3).join(' ')],
  ['mobile', (number) => cut(number, 3, 2, 3).join(' ')],
  ['mobile', (number) => cut(number, 3, 2, 3).join(' ')],
  ['mobile', (number) => number],
  ['mobile', (number) => number],
  ['mobile', (number) => number],
  ['mobile', (number) => cut(number, 2, 2, 2, 2).join(' ')],
  ['mobile', (number) => cut(number, 2, 2, 2, 2).join(' ')],
  ['mobile', (number) => cut(number, 4, 4).join(' ')],
  ['mobile', (number) => cut(number, 3, 3, 2).join(' ')],
  ['mobile', (number) => cut(number, 3, 2, 3).join('-')],
  ['mobile', (number) => `+47 ${cut(number, 3, 2, 3).join(' ')}`],
  ['mobile', (number) => `+47${number}`],
  ['mobile', (number) => `+47-${cut(number, 3, 2, 3).join('-')}`],
  ['mobile', (number) => `0047 ${cut(number, 2, 2, 2, 2).join(' ')}`],
  ['mobile', (number) => `(+47) ${number}`],
  ['mobile', (number) => cut(number, 2, 2, 2, 2).join(', ')],
  ['mobile in words', saidInPairs],
  ['landline', (number) => cut(number, 2, 2, 2, 2).join(' ')],
  ['landline', (number) => cut(number, 2, 2, 2, 2).join(' ')],
  ['landline', (number) => number],
  ['landline', (number) => cut(number, 2, 3, 3).join(' ')],
];
export const landlineStarts = ['21', '31', '37', '48', '53', '60', '63', '66', '71', '79'];

/** Numbers of other countries; the British, American and Swedish ones lie in the ranges that are kept for fiction. */
export const foreignPhones = [
  (draw) => `+46 (0)70-174 06 ${two(draw.between(5, 99))}`,
  (draw) => `0046701740${draw.between(605, 699)}`,
  (draw) => `+44 (0)7700 900 ${draw.between(100, 999)}`,
  (draw) => `+1 202-555-01${draw.between(10, 99)}`,
  (draw) => `0048 72${draw.between(1, 9)} ${draw.between(100, 999)} ${draw.between(100, 999)}`,
  (draw) => `+252 90 ${draw.between(100, 999)} ${draw.between(1000, 9999)}`,
  (draw) => `+84 97${draw.between(1, 9)} ${draw.between(100, 999)} ${draw.between(100, 999)}`,
  (draw) => `+38050${draw.between(1000000, 9999999)}`,
  (draw) => `+212 6${draw.between(10, 99)}-${draw.between(100000, 999999)}`,
  (draw) => `+291 7 ${draw.between(100, 999)} ${draw.between(100, 999)}`,
];

export const dateShapes = [
  ['dotted', (d, m, y) => `${two(d)}.${two(m)}.${y}`],
  ['dotted', (d, m, y) => `${two(d)}.${two(m)}.${y}`],
  ['dotted', (d, m, y) => `${d}.${m}.${y}`],
  ['dotted', (d, m, y) => `${two(d)}.${two(m)}.${two(y % 100)}`],
  ['dotted', (d, m, y) => `${two(d)}. ${two(m)}. ${y}`],
  ['slash', (d, m, y) => `${d}/${m}/${two(y % 100)}`],
  ['slash', (d, m, y) => `${d}/${m}-${y}`],
  ['hyphens', (d, m, y) => `${two(d)}-${two(m)}-${y}`],
  ['month in words', (d, m, y) => `${d}. ${months[m - 1]} ${y}`],
  ['month in words', (d, m, y) => `${d}. ${months[m - 1]} ${y}`],
  ['month in words', (d, m, y) => `${d} ${months[m - 1]} ${y}`],
  ['month in words', (d, m, y) => `${d}. ${months[m - 1].slice(0, 3)} ${two(y % 100)}`],
  ['six digits', (d, m, y) => `${two(d)}${two(m)}${two(y % 100)}`],
  ['in words', (d, m, y) => `${ordinal(d)} ${months[m - 1]} ${saidYear(y)}`],
];
export const englishDateShapes = [
  ['month in words', (d, m, y) => `${englishMonths[m - 1]} ${d}, ${y}`],
  ['month in words', (d, m, y) => `${d} ${englishMonths[m - 1].slice(0, 3)} ${y}`],
  ['slash', (d, m, y) => `${d}/${m}/${y}`],
];

/** Before the number stands its label, unless the sentence has one. */
export const caseShapes = [
  ['sak ', 'archive', (draw, y) => `${y}/${draw.between(100, 99999)}`],
  ['sak ', 'archive', (draw, y) => `${y % 100}/${draw.between(1000, 9999)}`],
  ['saksnr. ', 'archive', (draw, y) => `${y}/${draw.between(10000, 99999)}-${draw.between(1, 25)}`],
  ['saksnummer: ', 'archive', (draw, y) => `${y % 100}/${draw.between(10000, 99999)}`],
  ['sak nummer ', 'digits', (draw) => `${draw.between(5000000, 6999999)}`],
  ['saksnr ', 'digits', (draw) => `${draw.between(140000000, 149999999)}`],
  ['referanse ', 'prefixed', (draw) => `${draw.one(['B', 'K', 'T'])}-${draw.between(100000, 999999)}`],
  ['ref.nr. ', 'prefixed', (draw, y) => `SOS-${y}-${draw.between(1000, 9999)}`],
  ['vedtak nr. ', 'archive', (draw, y) => `${draw.between(10, 980)}/${y % 100}`],
];
export const englishCase = {
  'sak ': 'case ',
  'saksnr. ': 'case no. ',
  'saksnummer: ': 'case number: ',
  'referanse ': 'reference ',
  'ref.nr. ': 'ref. no. ',
};

export const plateLetters = 'AA BP CE DJ EA FC HN JL KD LR ND PX RX SV UF VR XD YE ZH BV EE ST'.split(' ');
export const plateShapes = [
  ['spaced', (a, n) => `${a} ${n}`],
  ['spaced', (a, n) => `${a} ${n}`],
  ['spaced', (a, n) => `${a} ${n}`],
  ['together', (a, n) => `${a}${n}`],
  ['together', (a, n) => `${a}${n}`],
  ['hyphen', (a, n) => `${a}-${n}`],
  ['lower', (a, n) => `${a.toLowerCase()} ${n}`],
  ['lower', (a, n) => `${a.toLowerCase()}${n}`],
  ['four digits', (a, n) => `${a} ${String(n).slice(0, 4)}`],
  ['foreign', (a, n) => `${a}H ${String(n).slice(0, 3)}`],
];

export const urlShapes = [
  ['scheme', (w, n) => `https://www.example.net/lokalt/${w}/${n}`],
  ['scheme', (w) => `https://${w}.example.com/side`],
  ['scheme', (w, n) => `http://example.org/?p=${n}&s=${w}`],
  ['www', (w) => `www.${w}.example/kontakt`],
  ['www', (w, n) => `www.example.org/${n}/${w}`],
  ['bare', (w) => `example.net/${w}`],
  ['bare', (w) => `blogg.${w}.example`],
];
export const handleShapes = [
  ['at', (w, n) => `@${w}${n}`],
  ['at', (w) => `@${w}.foto`],
  ['at', (w) => `@the_${w}`],
  ['no at', (w, n) => `${w}_${n}`],
  ['no at', (w, n) => `${w}-${n}`],
  ['other', (w, n) => `u/${w}${n}`],
  ['other', (w, n) => `${w}#${7000 + n}`],
];
export const houseNumbers = [
  (n) => n,
  (n) => n,
  (n) => n,
  (n) => n,
  (n) => `${n} B`,
  (n) => `${n}A`,
  (n) => `${n} c, 2. etg.`,
  (n) => `${n}, H0204`,
];

/** Given name and surname -> an address. */
export const mailShapes = [
  (f, s) => ['plain', `${f}.${s}@example.com`],
  (f, s) => ['plain', `${f}.${s}@kommune.example`],
  (f, s) => ['plain', `${f[0]}.${s}@example.org`],
  (f, s) => ['plain', `${f}_${s}@example.net`],
  (f, _s, draw) => ['plain', `${f}${draw.between(60, 99)}@mail.example`],
  (f, s, draw) => ['plain', `${s}${f[0]}${draw.between(2, 9)}@skole.example`],
  (f, s) => ['upper', `${f}.${s}@EXAMPLE.NET`.toUpperCase()],
  (f, s) => ['spoken', `${f} punktum ${s} krøllalfa example punktum com`],
  (f, s) => ['spoken', `${f}.${s} krøllalfa example.net`],
  (f, s) => ['spoken', `${f}${s} at example dot org`],
];
export const impersonal = ['hjelp', 'resepsjon', 'booking', 'studie'];
