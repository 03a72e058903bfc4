import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/privacy/findIdentifiers.js';

const blocked = (text: string) =>
  findIdentifiers(text)
    .filter(({ certainty }) => certainty !== 'possible')
    .map(({ kind, text: found }) => [kind, found]);

describe('forms of bank accounts', () => {
  it.each([
    ['with full stops and spaces', 'pengene gikk til 1234. 56. 78903 i fjor', '1234. 56. 78903'],
    ['as 4-3-4', 'hun sa 1234 567 8903 da jeg spurte', '1234 567 8903'],
    ['read out, and called so', 'kontonummeret er 1234, 56, 78904, tror jeg', '1234, 56, 78904'],
    ['paid to', 'overfør til 1234 567 8904 er du snill', '1234 567 8904'],
    ['abroad', 'iban er gb82 west 1234 5698 7654 32 i england', 'gb82 west 1234 5698 7654 32'],
    ['in Germany', 'DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00'],
    ['abroad, with a slip', 'DE89 3704 0044 0532 0130 01 er feil', 'DE89 3704 0044 0532 0130 01'],
    ['in Sweden', 'Bankgiro 5050-1055 er riktig', '5050-1055'],
    [
      'in words',
      'konto tolv trettifire femtiseks syttiåtte ni null tre',
      'tolv trettifire femtiseks syttiåtte ni null tre',
    ],
  ])('%s', (_, text, found) => {
    expect(blocked(text)).toEqual([['bank-account', found]]);
  });

  it('are no other numbers of eleven digits, and no IBAN without its check', () => {
    for (const text of ['Beløp 1234.56.78904', 'doi 10.1080/1234.5678903', 'fra 1234 5 6 789 03'])
      expect([text, blocked(text)]).toEqual([text, []]);
  });
});

describe('forms of numbers to call', () => {
  it.each([
    ['(22) 33 44 55'],
    ['22 33 44 55, linje 12'],
    ['22 33 44 55/56'],
    ['912-34-567'],
    ['ni hundre og tolv, trettifire, fem seks sju'],
    ['ni-en-to tre-fire fem-seks-sju'],
    ['enogfemti toogtredve femogførti tjuefire'],
    ['nine one two three four five six seven'],
  ])('%s', (written) => {
    expect(blocked(`du kan ringe ${written} etter klokka ti`)).toEqual([['phone', written]]);
  });

  it('are no lists of small numbers and no amounts', () => {
    for (const text of [
      'de var to, tre, fire, fem eller seks og så sju',
      'det kostet 40 123 456 kroner',
      'to tre fire fem seks sju åtte ni ti',
      'notert i går (2026-11-29) av oss',
    ])
      expect([text, blocked(text)]).toEqual([text, []]);
  });
});

describe('forms of addresses', () => {
  it.each([
    ['with a storey', 'han bor i kirkebakken 4 – 2. etasje', 'kirkebakken 4 – 2. etasje'],
    ['of more words in small letters', 'send det til peder claussøns gate 14 c', 'peder claussøns gate 14 c'],
    ['before a postcode', 'Berget 7, 9999 Fjellvik', 'Berget 7'],
    ['with a number in words', 'ho bur i blåklokkevegen nitten', 'blåklokkevegen nitten'],
    ['with no ending of a street', 'bilen sto på Fjellrabben 14 i natt', 'Fjellrabben 14'],
    ['in Sámi', 'vi kom til suomaluodda 7, og der var det stille', 'suomaluodda 7'],
    ['in Danish', 'østergade 4, 2. th', 'østergade 4, 2. th'],
    ['in English', 'flat 4, 27 elm grove, was cold', 'flat 4, 27 elm grove'],
    ['with "nummer"', 'i tredje etasje i olines gate nummer førtito', 'olines gate nummer førtito'],
    ['abroad', 'Calle de Alcalá 45, Madrid', 'Calle de Alcalá 45'],
    ['of a farm', 'gnr. 44 bnr 3', 'gnr. 44 bnr 3'],
  ])('%s', (_, text, found) => {
    expect(blocked(text).find(([kind]) => kind === 'address')).toEqual(['address', found]);
  });

  it('are no counts, doses, dates, rooms and numbers to call', () => {
    for (const text of [
      'på møtet 14 personer, i møte 3, 2023 ble det færre',
      'i Bergen 12. mai',
      'etter Kapittel 4, 2019 er slutt',
      'jeg har ringt 113 og 112',
      'hun går på Brufen 20 mg',
      'vi hadde 9000 til, og 27 other people were close',
      'på flybilletten 300 kroner',
    ])
      expect([text, blocked(text).filter(([kind]) => kind === 'address')]).toEqual([text, []]);
  });
});

describe('forms of case numbers', () => {
  it.each([
    ['saksnr.: ABC 2019/331', 'ABC 2019/331'],
    ['Vår ref.: KL-23-00412', 'KL-23-00412'],
    ['i tingretten, 22-014233TVI-TBUS/03', '22-014233TVI-TBUS/03'],
    ['saksnr abc 2019/331', 'abc 2019/331'],
    ['DUF 201912345601', '201912345601'],
    ['NAV-ident Z990123', 'Z990123'],
    ['it has reference 4251099', '4251099'],
  ])('%s', (text, found) => {
    expect(blocked(text)).toEqual([['case-number', found]]);
  });

  it('are no standards, regulations and amounts', () => {
    for (const text of [
      'etter ISO 9001',
      'forordning EU 2016/679',
      'saken fra 2019 om penger',
      'sak til 2022/5',
    ])
      expect([text, blocked(text)]).toEqual([text, []]);
  });
});

describe('forms of number plates', () => {
  it.each([
    ['en gammel van, AB12 CDE, sto der', 'AB12 CDE'],
    ['en polsk bil, GD 4T123, kjørte', 'GD 4T123'],
    ['Skiltet er KARI1', 'KARI1'],
    ['reg.nr. ef12345', 'ef12345'],
    ['varebilen med skilt BT 4 55 66', 'BT 4 55 66'],
  ])('%s', (text, found) => {
    expect(blocked(text)).toContainEqual(['number-plate', found]);
  });

  it('are no flights and no codes', () => {
    for (const text of ['vi tok fly SK4411 hjem', 'skjema ABC 123 er sendt'])
      expect([text, blocked(text)]).toEqual([text, []]);
  });
});

describe('forms of names of users', () => {
  it.each([
    ['insta: grantopp', 'grantopp'],
    ['på insta: følg fjellsko.44 der', 'fjellsko.44'],
    ['på forumet skrev havgap.31: nei', 'havgap.31'],
  ])('%s', (text, found) => {
    expect(blocked(text)).toEqual([['handle', found]]);
  });

  it('are no words behind a verb, and no chapters', () => {
    for (const text of ['snap er gøy', 'insta: nei', 'fra kap.12 til side.14 på insta'])
      expect([text, blocked(text)]).toEqual([text, []]);
  });
});

describe('forms of dates of birth', () => {
  it('stand between the commas of a list, and in words', () => {
    expect(blocked('enslig, 14.02.2003, snakker polsk')).toEqual([['birth-date', '14.02.2003']]);
    expect(blocked('vedtak, datert 14.02.2023, og slutt')).toEqual([]);
  });
});
