// What stands in the slots of a document that are no names: each kind in many forms, all forms about equally often.
import { bankAccount, iban, nationalId } from './numbers.mjs';
import { offices, otherAddresses, places, postPlaces, streets } from './places.mjs';

const noBreak = '\u00a0';
const narrow = '\u202f';
const softHyphen = '\u00ad';
const wide = (text) => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const cut = (text, ...lengths) =>
  lengths.map((length, index) => {
    const from = lengths.slice(0, index).reduce((sum, before) => sum + before, 0);
    return text.slice(from, from + length);
  });

const plain = (id) => id;
const spaced = (id) => cut(id, 6, 5).join(' ');
const idShapes = [
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
const idForms = ['ordinary', 'ordinary', 'd-number', 'plus80', 'plus40', 'd-plus80', 'rule-2032'];

const bankShapes = [
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

const phoneShapes = [
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
const landlineStarts = ['22', '32', '51', '55', '61', '64', '69', '73', '75', '77', '78'];

/** Numbers of other countries; the British, American and Swedish ones lie in the ranges that are kept for fiction. */
const foreignPhones = [
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

const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(
  ' ',
);
const englishMonths =
  'January February March April May June July August September October November December'.split(' ');
const two = (number) => String(number).padStart(2, '0');
const dateShapes = [
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
const englishDateShapes = [
  ['month in words', (d, m, y) => `${d} ${englishMonths[m - 1]} ${y}`],
  ['month in words', (d, m, y) => `${englishMonths[m - 1]} ${d}, ${y}`],
  ['slash', (d, m, y) => `${two(d)}/${two(m)}/${y}`],
];

/** Before the number stands its label, unless the sentence has one. */
const caseShapes = [
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
const englishCase = {
  'sak ': 'case ',
  'saksnr. ': 'case no. ',
  'saksnummer ': 'case number ',
  'vår ref. ': 'our ref. ',
};

const plateLetters = 'AJ BT CF DN EK EV FX HJ KH LT NF PD RK SU VE XZ YR ZT'.split(' ');
const plateShapes = [
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

const urlShapes = [
  ['scheme', (w, n) => `https://www.example.org/${w}/${n}`],
  ['scheme', (w, n) => `http://forum.example.com/t/${w}-${n}?side=2`],
  ['scheme', (w, _n) => `https://${w}.example.net`],
  ['www', (w, n) => `www.${w}${n}.example`],
  ['www', (w) => `www.example.com/profil/${w}`],
  ['bare', (w, n) => `example.org/p/${w}${n}`],
  ['bare', (w) => `${w}.example.com`],
  ['scheme', (w, n) => `https://intranett.example/artikler/${n}#${w}`],
];
const handleShapes = [
  ['at', (w, n) => `@${w}${n}`],
  ['at', (w) => `@${w}_offisiell`],
  ['at', (w, n) => `@_${w}.${n}`],
  ['no at', (w, n) => `${w}_${n}`],
  ['no at', (w, n) => `${w}${n}x`],
  ['other', (w, n) => `u/${w}${n}`],
  ['other', (w, n) => `${w}#${1000 + n}`],
];
const coined =
  `tåkelur havskilpadde snøkaus fjellugle trollhatten motorpia skyfrid kråkefot blåveisa nattskift kaffetørst
  stjernedryss ullvott frostrose torskenebb granbar lyngheim regnbyge myrull fiskekrok havgap flintstein villrein sauebjelle
  kvitveis tyttebær moltekart steinrøys bekkedrag sommerfugl kveldssol fjøslys tømmerstokk lundefugl sildebein gråstein rypekull
  elvesus nordlys82 båtnaust hestehov krøllstein vindskeiv solnedgang råkjøring glasskule pipeleire tusenfryd hjulvisp
  løvetann peisbål månefase trekkfugl skjærgård stabbur`.split(/\s+/u);
const ascii = (text) => text.replace(/å/gu, 'a').replace(/ø/gu, 'o').replace(/æ/gu, 'ae');
const impersonal = ['svar', 'post', 'innsyn', 'kontakt'];

/** One half's slots: kind -> a function that gives the next value as { kind, form, text, before }. */
export function valuesFor(draw, take) {
  const turns = (shapes) => draw.inTurn(shapes);
  const idShape = turns(idShapes);
  const idForm = turns(idForms);
  const bank = turns(bankShapes);
  const phone = turns(phoneShapes);
  const foreign = turns(foreignPhones);
  const date = turns(dateShapes);
  const englishDate = turns(englishDateShapes);
  const caseNumber = turns(caseShapes);
  const plate = turns(plateShapes);
  const url = turns(urlShapes);
  const handle = turns(handleShapes);
  const word = draw.inTurn(take('words', coined));
  const place = draw.inTurn(take('places', places));
  const post = draw.inTurn(take('post', postPlaces));
  const street = draw.inTurn(take('streets', streets));
  const other = draw.inTurn(take('other', otherAddresses));
  const office = draw.inTurn(take('offices', offices));
  let addresses = 0;
  const houseNumber = turns([
    (n) => n,
    (n) => n,
    (n) => n,
    (n) => `${n} B`,
    (n) => `${n}c`,
    (n) => `${n} A, H0301`,
    (n) => `nr. ${n}`,
  ]);
  const birthday = () => [draw.between(1, 28), draw.between(1, 12), draw.between(1938, 2008)];

  return {
    fnr: () => {
      const form = idForm();
      return { kind: 'national-id', form, text: idShape()(nationalId(draw, form)) };
    },
    bank: () => {
      const [form, shape] = bank();
      return { kind: 'bank-account', form, text: shape(bankAccount(draw)) };
    },
    phone: (option) => {
      if (option === 'foreign') return { kind: 'telephone', form: 'foreign', text: foreign()(draw) };
      const [form, shape] = phone();
      const start =
        form === 'mobile' ? `${draw.one(['4', '9'])}${draw.between(0, 8)}` : draw.one(landlineStarts);
      return { kind: 'telephone', form, text: shape(`${start}${draw.between(100000, 999999)}`) };
    },
    dob: (option) => {
      const [form, shape] = option === 'en' ? englishDate() : date();
      return { kind: 'birth-date', form, text: shape(...birthday()) };
    },
    case: (_option, { labelled, english }) => {
      const [label, form, shape] = caseNumber();
      const before = english ? (englishCase[label] ?? 'file ') : label;
      return {
        kind: 'case-number',
        form,
        text: shape(draw, draw.between(2012, 2024)),
        before: labelled ? '' : before,
      };
    },
    plate: () => {
      const [form, shape] = plate();
      return { kind: 'number-plate', form, text: shape(draw.one(plateLetters), draw.between(10000, 99999)) };
    },
    url: () => {
      const [form, shape] = url();
      return { kind: 'url', form, text: shape(ascii(word()), draw.between(10, 99)) };
    },
    handle: () => {
      const [form, shape] = handle();
      return { kind: 'handle', form, text: shape(word(), draw.between(10, 99)) };
    },
    mail: () => ({
      kind: 'e-mail',
      form: 'other',
      text: `${draw.one([...impersonal, ascii(word())])}${draw.between(10, 999)}@example.${draw.one(['com', 'org', 'net'])}`,
    }),
    place: () => ({ kind: 'place', form: 'name', text: place() }),
    post: () => ({ kind: 'place', form: 'postcode', text: post() }),
    office: () => ({ kind: 'office', form: 'name', text: office() }),
    address: () => {
      addresses += 1;
      if (addresses % 6 === 0) return { kind: 'address', form: 'other', text: other() };
      return { kind: 'address', form: 'street', text: `${street()} ${houseNumber()(draw.between(1, 148))}` };
    },
  };
}
