// The forms of what stands in the slots of the two halves: each kind in many forms, all forms about equally often.
import { iban } from '../numbers.mjs';
import { cut, englishMonths, months, narrow, noBreak, softHyphen, two, wide } from '../shape.mjs';

const plain = (id) => id;
const spaced = (id) => cut(id, 6, 5).join(' ');
export const idShapes = [
  plain,
  plain,
  plain,
  spaced,
  spaced,
  spaced,
  (id) => cut(id, 6, 5).join('-'),
  (id) => cut(id, 6, 5).join(noBreak),
  (id) => cut(id, 6, 3, 2).join(' '),
  (id) => `${cut(id, 2, 2, 2).join('.')} ${id.slice(6)}`,
  (id) => cut(id, 2, 2, 2, 5).join(' '),
  (id) => cut(id, 2, 2, 2, 3, 2).join(' '),
  (id) => cut(id, 6, 5).join('.'),
  (id) => wide(id),
  (id) => cut(id, 6, 5).join(softHyphen),
  (id) => cut(id, 6, 5).join(' – '),
  (id) => cut(id, 6, 5).join(narrow),
];
export const idForms = ['ordinary', 'ordinary', 'd-number', 'plus80', 'plus40', 'd-plus80', 'rule-2032'];

export const bankShapes = [
  ['dotted', (account) => cut(account, 4, 2, 5).join('.')],
  ['dotted', (account) => cut(account, 4, 2, 5).join('.')],
  ['spaced', (account) => cut(account, 4, 2, 5).join(' ')],
  ['spaced', (account) => cut(account, 4, 2, 5).join(noBreak)],
  ['plain', (account) => account],
  ['plain', (account) => account],
  ['hyphens', (account) => cut(account, 4, 2, 5).join('-')],
  ['full-width', (account) => wide(cut(account, 4, 2, 5).join('.'))],
  ['iban', (account) => cut(iban(account), 4, 4, 4, 3).join(' ')],
];

export const phoneShapes = [
  ['mobile', (number) => cut(number, 3, 2, 3).join(' ')],
  ['mobile', (number) => cut(number, 3, 2, 3).join(' ')],
  ['mobile', (number) => number],
  ['mobile', (number) => number],
  ['mobile', (number) => cut(number, 2, 2, 2, 2).join(' ')],
  ['mobile', (number) => `+47 ${cut(number, 3, 2, 3).join(' ')}`],
  ['mobile', (number) => `+47${number}`],
  ['mobile', (number) => `0047 ${number}`],
  ['mobile', (number) => `(+47) ${cut(number, 2, 2, 2, 2).join(' ')}`],
  ['mobile', (number) => cut(number, 3, 2, 3).join(noBreak)],
  ['mobile', (number) => cut(number, 3, 2, 3).join('.')],
  ['mobile', (number) => cut(number, 3, 2, 3).join('-')],
  ['mobile', (number) => wide(cut(number, 3, 2, 3).join(' '))],
  ['mobile', (number) => cut(number, 4, 4).join(' ')],
  ['landline', (number) => cut(number, 2, 2, 2, 2).join(' ')],
  ['landline', (number) => cut(number, 2, 2, 2, 2).join(' ')],
  ['landline', (number) => `+47 ${cut(number, 2, 2, 2, 2).join(' ')}`],
  ['landline', (number) => number],
];
export const landlineStarts = ['22', '32', '51', '55', '61', '64', '69', '73', '75', '77', '78'];

/** Numbers of other countries; the British, American and Swedish ones lie in the ranges that are kept for fiction. */
export const foreignPhones = [
  (draw) => `+46 70-174 06 ${String(draw.between(5, 99)).padStart(2, '0')}`,
  (draw) => `0046 70 174 06 ${String(draw.between(5, 99)).padStart(2, '0')}`,
  (draw) => `+44 7700 900${draw.between(100, 999)}`,
  (draw) => `+1 (202) 555-01${draw.between(10, 99)}`,
  (draw) => `+48 60${draw.between(1, 9)} ${draw.between(100, 999)} ${draw.between(100, 999)}`,
  (draw) => `+252 61 ${draw.between(100, 999)} ${draw.between(1000, 9999)}`,
  (draw) => `0084 91 ${draw.between(100, 999)} ${draw.between(10, 99)} ${draw.between(10, 99)}`,
  (draw) => `+380 67 ${draw.between(100, 999)} ${draw.between(10, 99)} ${draw.between(10, 99)}`,
  (draw) => `+963 944 ${draw.between(100, 999)} ${draw.between(100, 999)}`,
  (draw) => `+49 151 ${draw.between(10000000, 99999999)}`,
  (draw) => `+358 40 ${draw.between(1000000, 9999999)}`,
  (draw) => `+90 532 ${draw.between(100, 999)} ${draw.between(10, 99)} ${draw.between(10, 99)}`,
];

export const dateShapes = [
  ['dotted', (d, m, y) => `${two(d)}.${two(m)}.${y}`],
  ['dotted', (d, m, y) => `${d}.${m}.${y}`],
  ['dotted', (d, m, y) => `${two(d)}.${two(m)}.${two(y % 100)}`],
  ['slash', (d, m, y) => `${d}/${m}-${two(y % 100)}`],
  ['slash', (d, m, y) => `${two(d)}/${two(m)}/${y}`],
  ['month in words', (d, m, y) => `${d}. ${months[m - 1]} ${y}`],
  ['month in words', (d, m, y) => `${d}. ${months[m - 1]} ${y}`],
  ['month in words', (d, m, y) => `${d} ${months[m - 1].slice(0, 3)} ${two(y % 100)}`],
  ['iso', (d, m, y) => `${y}-${two(m)}-${two(d)}`],
  ['six digits', (d, m, y) => `${two(d)}${two(m)}${two(y % 100)}`],
];
export const englishDateShapes = [
  ['month in words', (d, m, y) => `${d} ${englishMonths[m - 1]} ${y}`],
  ['month in words', (d, m, y) => `${englishMonths[m - 1]} ${d}, ${y}`],
  ['slash', (d, m, y) => `${two(d)}/${two(m)}/${y}`],
];

/** Before the number stands its label, unless the sentence has one. */
export const caseShapes = [
  ['saksnr. ', 'archive', (draw, y) => `${y}/${draw.between(1000, 9999)}-${draw.between(1, 40)}`],
  ['sak ', 'archive', (draw, y) => `${y % 100}/${two(draw.between(10, 99))}${draw.between(100, 999)}`],
  ['sak ', 'archive', (draw, y) => `${y % 100}/${draw.between(1000, 9999)}`],
  ['saksnummer ', 'prefixed', (draw, y) => `NAV-${y}-${draw.between(100000, 999999)}`],
  ['vår ref. ', 'prefixed', (draw, y) => `KS-${y}/${draw.between(100, 999)}`],
  ['sak nr ', 'digits', (draw) => `${draw.between(4000000, 4999999)}`],
  [
    'journalpost ',
    'digits',
    (draw, y) => `${y}${two(draw.between(1, 99))}${draw.between(100, 999)}-${draw.between(1, 9)}`,
  ],
  ['arkivsak ', 'archive', (draw, y) => `${y}/${draw.between(10000, 99999)}`],
  ['saksref. ', 'prefixed', (draw, y) => `AAP/${y % 100}/${draw.between(10000, 99999)}`],
];
export const englishCase = {
  'sak ': 'case ',
  'saksnr. ': 'case no. ',
  'saksnummer ': 'case number ',
  'vår ref. ': 'our ref. ',
};

export const plateLetters = 'AJ BT CF DN EK EV FX HJ KH LT NF PD RK SU VE XZ YR ZT'.split(' ');
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
  ['foreign', (a, n) => `${a}K ${String(n).slice(0, 3)}`],
];

export const urlShapes = [
  ['scheme', (w, n) => `https://www.example.org/${w}/${n}`],
  ['scheme', (w, n) => `http://forum.example.com/t/${w}-${n}?side=2`],
  ['scheme', (w, _n) => `https://${w}.example.net`],
  ['www', (w, n) => `www.${w}${n}.example`],
  ['www', (w) => `www.example.com/profil/${w}`],
  ['bare', (w, n) => `example.org/p/${w}${n}`],
  ['bare', (w) => `${w}.example.com`],
  ['scheme', (w, n) => `https://intranett.example/artikler/${n}#${w}`],
];
export const handleShapes = [
  ['at', (w, n) => `@${w}${n}`],
  ['at', (w) => `@${w}_offisiell`],
  ['at', (w, n) => `@_${w}.${n}`],
  ['no at', (w, n) => `${w}_${n}`],
  ['no at', (w, n) => `${w}${n}x`],
  ['other', (w, n) => `u/${w}${n}`],
  ['other', (w, n) => `${w}#${1000 + n}`],
];
export const houseNumbers = [
  (n) => n,
  (n) => n,
  (n) => n,
  (n) => `${n} B`,
  (n) => `${n}c`,
  (n) => `${n} A, H0301`,
  (n) => `nr. ${n}`,
];

/** Given name and surname -> an address. */
export const mailShapes = [
  (f, s) => ['plain', `${f}.${s}@example.com`],
  (f, s) => ['plain', `${f}.${s}@epost.example`],
  (f, s, draw) => ['plain', `${f[0]}${s}${draw.between(50, 99)}@example.net`],
  (f, s) => ['plain', `${s}_${f}@kommune.example`],
  (f, _s, draw) => ['plain', `${f}${draw.between(10, 99)}@example.org`],
  (f, s) => ['plain', `${f}+nav@${s}.example`],
  (f, s) => ['upper', `${f}.${s}@EXAMPLE.COM`.toUpperCase()],
  (f, s) => ['spoken', `${f}.${s} (at) example.com`],
  (f, s) => ['spoken', `${f}.${s} krøllalfa example punktum no`],
];
export const impersonal = ['svar', 'post', 'innsyn', 'kontakt'];
