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

describe('mail addresses as they are said', () => {
  it.each([
    ['skriv til nordlys at example punktum no i kveld', 'nordlys at example punktum no'],
    ['mail me on harbour.view at example dot com please', 'harbour.view at example dot com'],
    [
      'den er fjell punktum topp krøllalfa example punktum no',
      'fjell punktum topp krøllalfa example punktum no',
    ],
    ['bruk havblikk(a)example.no', 'havblikk(a)example.no'],
    ['bruk havblikk {at} example.no', 'havblikk {at} example.no'],
    ['det er havblikk snabel-a example prikk org', 'havblikk snabel-a example prikk org'],
    ['nå er det havblikk @ example.no som gjelder', 'havblikk @ example.no'],
    ['svar til havblikk@example punktum no', 'havblikk@example punktum no'],
  ])('%s', (text, found) => {
    expect(blocked(text)).toEqual([['email', found]]);
  });

  it('are no talk of places and no mention at the end of a sentence', () => {
    for (const text of [
      'we looked at the dot com years',
      'she works at home. No, she said',
      'se (a) eksempel og (b) et annet',
    ])
      expect([text, blocked(text).filter(([kind]) => kind === 'email')]).toEqual([text, []]);
  });
});

describe('numbers to call in odd groups', () => {
  it.each([
    ['send sms til 61 204 873 heller', '61 204 873'],
    ['Kontakt på vakta, 61 204 873, svarer alltid', '61 204 873'],
    ['hun leste opp nummeret, 46, 02, 71, 35, to ganger', '46, 02, 71, 35'],
    ['ring 22, 71, 04, 36 i morgen', '22, 71, 04, 36'],
  ])('%s', (text, found) => {
    expect(blocked(text)).toEqual([['phone', found]]);
  });

  it('are no amounts, ages and scores', () => {
    for (const text of [
      'Budsjettet, 61 204 873, er brukt opp',
      'vi delte ut 61 204 873 kroner',
      'alderen var 41, 52, 47, 63, i den rekkefølgen',
      'de skåret 42, 44, 51, 60, litt etter litt',
      'de var 44, 46, 51, 60 år',
      'side 45, 46, 51, 72, og flere til',
      'tallene 41, 42, 43, 44, 45',
    ])
      expect([text, blocked(text)]).toEqual([text, []]);
  });
});

describe('case numbers in odd forms', () => {
  it.each([
    ['etter vedtak nr. 204/17 er det slutt', '204/17'],
    ['Vårt brev nr 5120/22 gjelder', '5120/22'],
    ['de viste til referanse T-203318 i brevet', 'T-203318'],
    ['saksnummeret er tjuetjuetre skråstrek fire åtte ni', 'tjuetjuetre skråstrek fire åtte ni'],
    ['referansen er fem ni null to åtte én', 'fem ni null to åtte én'],
  ])('%s', (text, found) => {
    expect(blocked(text)).toEqual([['case-number', found]]);
  });

  it('are no circulars, agendas and years', () => {
    for (const text of [
      'se referanse T-1520 fra departementet',
      'vi tok sak to tre og fire',
      'vedtaket fra 2017',
      'saken er to tre dager gammel',
    ])
      expect([text, blocked(text)]).toEqual([text, []]);
  });
});

describe('dates of birth in words and lists', () => {
  it.each([
    ['jeg skriver tredje oktober nittensyttini på alt', 'tredje oktober nittensyttini'],
    ['hun sa femtende mars sekstito', 'femtende mars sekstito'],
    ['the twelfth of may nineteen seventy-three, she said', 'twelfth of may nineteen seventy-three'],
    ['hun er født niende juni tjueelleve', 'niende juni tjueelleve'],
    ['enslig / 08. 11. 1999 / praksis', '08. 11. 1999'],
    ['Fødselsdatoen er feil i skjemaet. Hos oss står det 081199.', '081199'],
  ])('%s', (text, found) => {
    expect(blocked(text)).toContainEqual(['birth-date', found]);
  });

  it('are no meetings in words', () => {
    for (const text of [
      'vi sees tredje oktober tjuetjuefire',
      'møtet er tredje oktober klokka ni',
      'from the third of june twenty twenty-four',
    ])
      expect([text, blocked(text)]).toEqual([text, []]);
  });
});

describe('who signed, with letters alone', () => {
  it.each([
    ['Saksbeh.: KV\nkopi', 'KV'],
    ['Attestert: KV   Bilag 3', 'KV'],
    ['hun skrev under med k.v., og gikk', 'k.v.'],
    ['Fastlege: o. myhresund', 'o. myhresund'],
  ])('%s', (text, found) => {
    expect(blocked(text)).toEqual([['name', found]]);
  });
});

describe('names that only their place in a list or a title shows', () => {
  it.each([
    ['jorkke salvamo, f. 12.03.1970, var der', 'jorkke salvamo'],
    ['til rådet: jorkke salvamo (nestleder) og de andre', 'jorkke salvamo'],
    ['han har lærer kjylvrådi, hun er grei', 'kjylvrådi'],
  ])('%s', (text, found) => {
    expect(blocked(text)).toContainEqual(['name', found]);
  });

  it('are no words before the same', () => {
    for (const text of [
      'den gamle mannen (leder) kom',
      'hun var veldig sliten, født i utlandet',
      'snakk med lærer først, da',
    ])
      expect([text, blocked(text)]).toEqual([text, []]);
  });
});
