// The forms of what stands in the slots of the fresh part: how people write numbers when they are in a hurry, and how systems
// print them. Some are those of the halves, as they are the common ones; others are not.
import { iban } from '../numbers.mjs';
import { cut, englishMonths, months, noBreak, two, wide } from '../shape.mjs';

const plain = (id) => id;
export const idShapes = [
  plain,
  plain,
  plain,
  plain,
  (id) => cut(id, 6, 5).join(' '),
  (id) => cut(id, 6, 5).join(' '),
  (id) => cut(id, 6, 5).join(' '),
  (id) => cut(id, 6, 5).join('-'),
  (id) => cut(id, 6, 5).join('/'),
  (id) => cut(id, 6, 5).join(noBreak),
  (id) => cut(id, 6, 5).join('  '),
  (id) => cut(id, 6, 5).join('\u2011'),
  (id) => cut(id, 2, 2, 2, 5).join('.'),
  (id) => cut(id, 2, 2, 2, 5).join(' '),
  (id) => cut(id, 6, 2, 3).join(' '),
  (id) => cut(id, 3, 3, 3, 2).join(' '),
  (id) => wide(cut(id, 6, 5).join(' ')),
];
export const idForms = [
  'ordinary',
  'ordinary',
  'ordinary',
  'd-number',
  'plus80',
  'plus40',
  'd-plus80',
  'rule-2032',
];

export const bankShapes = [
  ['dotted', (account) => cut(account, 4, 2, 5).join('.')],
  ['dotted', (account) => cut(account, 4, 2, 5).join('.')],
  ['dotted', (account) => cut(account, 4, 2, 5).join('. ')],
  ['spaced', (account) => cut(account, 4, 2, 5).join(' ')],
  ['spaced', (account) => cut(account, 4, 2, 5).join(' ')],
  ['spaced', (account) => cut(account, 4, 3, 4).join(' ')],
  ['plain', (account) => account],
  ['plain', (account) => account],
  ['hyphens', (account) => cut(account, 4, 2, 5).join('-')],
  ['iban', (account) => iban(account)],
  ['iban', (account) => cut(iban(account), 4, 4, 4, 3).join(' ')],
];

export const phoneShapes = [
  ['mobile', (number) => cut(number, 3, 2, 3).join(' ')],
  ['mobile', (number) => cut(number, 3, 2, 3).join(' ')],
  ['mobile', (number) => cut(number, 3, 2, 3).join(' ')],
  ['mobile', (number) => number],
  ['mobile', (number) => number],
  ['mobile', (number) => number],
  ['mobile', (number) => cut(number, 2, 2, 2, 2).join(' ')],
  ['mobile', (number) => cut(number, 2, 2, 2, 2).join(' ')],
  ['mobile', (number) => cut(number, 3, 3, 2).join(' ')],
  ['mobile', (number) => `+47 ${number}`],
  ['mobile', (number) => `+47 ${cut(number, 2, 2, 2, 2).join(' ')}`],
  ['mobile', (number) => `0047${number}`],
  ['mobile', (number) => `47 ${cut(number, 3, 2, 3).join(' ')}`],
  ['mobile', (number) => cut(number, 2, 2, 2, 2).join('.')],
  ['mobile', (number) => cut(number, 3, 2, 3).join(noBreak)],
  ['landline', (number) => cut(number, 2, 2, 2, 2).join(' ')],
  ['landline', (number) => cut(number, 2, 2, 2, 2).join(' ')],
  ['landline', (number) => number],
  ['landline', (number) => `(${number.slice(0, 2)}) ${cut(number.slice(2), 2, 2, 2).join(' ')}`],
];
export const landlineStarts = ['23', '33', '35', '38', '52', '56', '57', '62', '67', '70', '72', '74', '76'];

/** Numbers of other countries; the British, American and Swedish ones lie in the ranges that are kept for fiction. */
export const foreignPhones = [
  (draw) => `+46 70 174 06 ${two(draw.between(5, 99))}`,
  (draw) => `004670-17406${two(draw.between(5, 99))}`,
  (draw) => `+44 7700 900 ${draw.between(100, 999)}`,
  (draw) => `001 202 555 01${draw.between(10, 99)}`,
  (draw) => `+48 51${draw.between(1, 9)}${draw.between(100000, 999999)}`,
  (draw) => `+252 63 ${draw.between(1000000, 9999999)}`,
  (draw) => `+84 90 ${draw.between(100, 999)} ${draw.between(1000, 9999)}`,
  (draw) =>
    `+45 ${draw.between(20, 29)} ${draw.between(10, 99)} ${draw.between(10, 99)} ${draw.between(10, 99)}`,
  (draw) => `00964 770 ${draw.between(100, 999)} ${draw.between(1000, 9999)}`,
  (draw) => `+370 6${draw.between(10, 99)} ${draw.between(10000, 99999)}`,
];

const weekdays = 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' ');
export const dateShapes = [
  ['dotted', (d, m, y) => `${two(d)}.${two(m)}.${y}`],
  ['dotted', (d, m, y) => `${two(d)}.${two(m)}.${y}`],
  ['dotted', (d, m, y) => `${d}.${m}.${two(y % 100)}`],
  ['dotted', (d, m, y) => `${two(d)}.${two(m)}-${two(y % 100)}`],
  ['slash', (d, m, y) => `${d}/${m} ${y}`],
  ['slash', (d, m, y) => `${two(d)}/${two(m)}-${y}`],
  ['month in words', (d, m, y) => `${d}. ${months[m - 1]} ${y}`],
  ['month in words', (d, m, y) => `${d}. ${months[m - 1]} ${two(y % 100)}`],
  ['month in words', (d, m, y) => `${d}. ${months[m - 1].slice(0, 3)}. ${y}`],
  ['month in words', (d, m, y) => `${weekdays[(d + m) % 7]} ${d}. ${months[m - 1]} ${y}`],
  ['iso', (d, m, y) => `${y}-${two(m)}-${two(d)}`],
  ['six digits', (d, m, y) => `${two(d)}${two(m)}${two(y % 100)}`],
  ['six digits', (d, m, y) => `${two(d)} ${two(m)} ${two(y % 100)}`],
];
export const englishDateShapes = [
  ['month in words', (d, m, y) => `${d} ${englishMonths[m - 1]} ${y}`],
  ['month in words', (d, m, y) => `${englishMonths[m - 1].slice(0, 3)} ${d}, ${y}`],
  ['dotted', (d, m, y) => `${d}.${m}.${y}`],
];

/** Before the number stands its label, unless the sentence has one. */
export const caseShapes = [
  ['sak ', 'archive', (draw, y) => `${y}/${draw.between(1000, 9999)}`],
  ['sak ', 'archive', (draw, y) => `${y % 100}/${draw.between(10000, 99999)}-${draw.between(1, 30)}`],
  ['saksnummer ', 'archive', (draw, y) => `${y}-${draw.between(10000, 99999)}`],
  ['sak nr. ', 'digits', (draw) => `${draw.between(120000000, 139999999)}`],
  ['saksnr ', 'digits', (draw) => `${draw.between(10000, 99999)}`],
  ['ref. ', 'prefixed', (draw, y) => `DS-${y % 100}-${draw.between(1000, 9999)}`],
  ['saksnr.: ', 'prefixed', (draw, y) => `BTI ${y}/${draw.between(100, 999)}`],
  ['klagesak ', 'prefixed', (draw, y) => `KA${y % 100}/${draw.between(10000, 99999)}`],
  ['deres ref. ', 'prefixed', (draw) => `S${draw.between(1000000, 9999999)}`],
];
export const englishCase = {
  'sak ': 'case ',
  'saksnummer ': 'case number ',
  'sak nr. ': 'case no. ',
  'saksnr ': 'case no ',
  'ref. ': 'ref. ',
  'deres ref. ': 'your ref. ',
};

export const plateLetters = 'AE BR CV DH EL FZ HC JT KV LN NE PP RJ SY UD VH XK YB ZD BS EB'.split(' ');
export const plateShapes = [
  ['spaced', (a, n) => `${a} ${n}`],
  ['spaced', (a, n) => `${a} ${n}`],
  ['spaced', (a, n) => `${a} ${cut(String(n), 2, 3).join(' ')}`],
  ['together', (a, n) => `${a}${n}`],
  ['together', (a, n) => `${a}${n}`],
  ['lower', (a, n) => `${a.toLowerCase()} ${n}`],
  ['lower', (a, n) => `${a.toLowerCase()}${n}`],
  ['four digits', (a, n) => `${a} ${String(n).slice(0, 4)}`],
  ['foreign', (a, n) => `${a}${String(n).slice(0, 1)} ${String(n).slice(1, 4)}`],
];

export const urlShapes = [
  ['scheme', (w, n) => `https://www.example.com/nyheter/${n}/${w}`],
  ['scheme', (w) => `http://${w}.example.org/`],
  ['scheme', (w, n) => `https://example.net/annonse?id=${n}${n}&q=${w}`],
  ['scheme', (w) => `https://sosiale-medier.example/${w}`],
  ['www', (w) => `www.${w}.example`],
  ['www', (w, n) => `www.example.net/${w}-${n}`],
  ['bare', (w) => `example.com/@${w}`],
  ['bare', (w) => `${w}.example.net/om`],
];
export const handleShapes = [
  ['at', (w) => `@${w}`],
  ['at', (w, n) => `@${w}.${n}`],
  ['at', (w, n) => `@${w}${n}_`],
  ['no at', (w, n) => `${w}_${n}`],
  ['no at', (w, n) => `${w}.${n}`],
  ['other', (w, n) => `u/${w}_${n}`],
  ['other', (w, n) => `${w}#${4000 + n}`],
];
export const houseNumbers = [
  (n) => n,
  (n) => n,
  (n) => n,
  (n) => n,
  (n) => `${n}A`,
  (n) => `${n} b`,
  (n) => `${n}, leil. 204`,
  (n) => `${n} – 3. etasje`,
];

/** Given name and surname -> an address. */
export const mailShapes = [
  (f, s) => ['plain', `${f}.${s}@example.org`],
  (f, s) => ['plain', `${f}${s}@example.com`],
  (f, s) => ['plain', `${s}.${f[0]}@sykehus.example`],
  (f, s) => ['plain', `${f}-${s}@bedrift.example`],
  (f, _s, draw) => ['plain', `${f}_${draw.between(1950, 2005)}@example.net`],
  (f, s, draw) => ['plain', `${f}.${s}${draw.between(2, 9)}@student.example`],
  (f, s) => ['upper', `${f}.${s}@example.org`.toUpperCase()],
  (f, s) => ['spoken', `${f} punktum ${s} krøllalfa example punktum com`],
  (f, s) => ['spoken', `${f}${s} alfakrøll example.org`],
  (f, s) => ['spoken', `${f}.${s}[at]example.net`],
];
export const impersonal = ['mottak', 'vakt', 'forskning', 'hei'];
