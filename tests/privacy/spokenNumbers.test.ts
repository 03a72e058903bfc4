import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/privacy/findIdentifiers.js';

const blocked = (text: string) =>
  findIdentifiers(text)
    .filter(({ certainty }) => certainty !== 'possible')
    .map(({ kind, text: found }) => [kind, found]);

describe('numbers to call as they are read aloud and written down', () => {
  it.each([
    ['41, 73, 28, 66'],
    ['41… 73… 28… 66'],
    ['41 73, så 28 66'],
    ['41 73 eh 28 66'],
    ['41 73 (pause) 28 66'],
    ['41 – 73 – 28 – 66'],
    ['41/73 28 66'],
    ['417 · 32 · 866'],
    ['41 syttitre 28 sekstiseks'],
    ['førtien, syttitre, eh, tjueåtte, sekstiseks'],
    ['førtien syttitre og så tjueåtte sekstiseks'],
    ['enogførti treogsytti åtteogtjue seksogseksti'],
    ['fire hundre og sytten trettito åtte hundre og sekstiseks'],
    ['firehundreogsytten trettito åttehundreogsekstiseks'],
    ['førtien nullfem tjueåtte nullnull'],
    ['four one seven three two eight six six'],
    ['+47 (0) 41 73 28 66'],
  ])('%s', (written) => {
    expect(blocked(`nummeret hennes er ${written}, og hun svarer`)).toEqual([['phone', written]]);
  });

  it('need no word before them where they hesitate, or are in words', () => {
    expect(blocked('han sa førtien syttitre tjueåtte sekstiseks og gikk')).toHaveLength(1);
    expect(blocked('han sa 41 ... 73 ... 28 ... 66 og gikk')).toHaveLength(1);
  });

  it('are no ages, scores, times, dates, years, ranges and counts', () => {
    for (const text of [
      'barna er tjueto, tjuefire, tretti og trettito år gamle',
      'vi var tjue, tretti, førti, femti stykker hver uke',
      'en, to, tre, fire, fem, seks, sju, åtte',
      'skårene var 45, 67, 23, 81 på de fire testene',
      'kl. 20.15 – 21.45 og 22:15–23:45',
      'fra 2019 – 2020 og 2021/2022, 2023, 2024',
      'perioden 24.12 – 26.12 og 27.05 – 28.05',
      'side 23–45, 67–89 i rapporten',
      'budsjettet var 21 345 678 kroner, og ca. 25 300 400 ble brukt',
      'blodtrykket 145/90, 150/95, puls 72',
      'rom 41, 42, 52, 63 er ledige',
      'en to tre, så gikk vi, fire fem seks sju åtte',
      'nittenåttini og nittennitti, to tusen og en',
    ])
      expect([text, blocked(text)]).toEqual([text, []]);
  });
});

describe('national identity numbers and accounts as they are read aloud', () => {
  it.each([
    ['120403, og de fem siste er 12345', 'national-id', '120403, og de fem siste er 12345'],
    ['fnr tolv null fire null tre, 12345', 'national-id', 'tolv null fire null tre, 12345'],
    ['pengene går til 1234, 56, 78903 hver måned', 'bank-account', '1234, 56, 78903'],
    ['pengene går til 1234 ... 56 ... 78903 hver måned', 'bank-account', '1234 ... 56 ... 78903'],
    ['konto tolv trettifire, femtiseks, 78903', 'bank-account', 'tolv trettifire, femtiseks, 78903'],
    ['konto 1 2 3 4 5 6 7 8 9 0 3', 'bank-account', '1 2 3 4 5 6 7 8 9 0 3'],
  ])('%s', (text, kind, found) => {
    expect(blocked(text)).toEqual([[kind, found]]);
  });

  it('are no other rows of eleven digits', () => {
    for (const text of ['vi hadde 1234, 56, 78904 i de tre årene', 'time 14/3 0830, 1 800 på avbetaling'])
      expect([text, blocked(text)]).toEqual([text, []]);
  });
});

describe('mail addresses as they are said and disguised', () => {
  it.each([
    ['kari punkt normann alfakrøll lillevik punkt no'],
    ['kari understrek normann åttifire krøllalfa lillevik punktum no'],
    ['kari.normann snabel-a lillevik.no'],
    ['kari.normann [at] lillevik [dot] no'],
    ['kari.normann{at}lillevik{dot}no'],
    ['kari.normann@lillevik punktum no'],
    ['kari punktum normann, krøllalfa, lillevik punktum no'],
    ['kari.normann krøllalfa lillevik'],
    ['karinormann ætt lillevik dott no'],
    ['kari bindestrek normann krøllalfa nav bindestrek test punktum no'],
  ])('%s', (written) => {
    expect(blocked(`skriv til ${written} i dag`)).toEqual([['email', written]]);
  });

  it('are no talk of signs and places', () => {
    for (const text of [
      'hun har krøll i håret og bor i punktum',
      'we met at noon. No one came',
      'alfa og omega er at vi møtes',
      'jeg fant ikke krøllalfa på tastaturet',
    ])
      expect([text, blocked(text).filter(([kind]) => kind === 'email')]).toEqual([text, []]);
  });
});

describe('addresses as they are spoken', () => {
  it.each([
    ['de fant ham i blåklokkegata tolv b, kald', 'blåklokkegata tolv b'],
    ['brevet gikk til Peder Claussøns gate nummer førti to i mai', 'Peder Claussøns gate nummer førti to'],
    ['hun er i nummer tolv i Blåklokkegata nå', 'nummer tolv i Blåklokkegata'],
    ['Adr.: BLÅKLOKKEGATA 12 B', 'BLÅKLOKKEGATA 12 B'],
    ['de bodde på sildetomta 14 i fjor', 'sildetomta 14'],
    ['det var i blåklokkegata 14, tredje etasje til venstre', 'blåklokkegata 14, tredje etasje til venstre'],
  ])('%s', (text, found) => {
    expect(blocked(text).find(([kind]) => kind === 'address')).toEqual(['address', found]);
  });

  it('are no counts of times, lengths, queues and rooms', () => {
    for (const text of [
      'vi gikk langs veien to ganger i uka',
      'hele veien to kilometer',
      'nummer to i rekka, nummer tre i gata til høyre er tom',
      'på jordet 30 kyr, på fjellet 10 dager',
      'praksisplassen en uke, så tiltaksplassen to uker',
      'i parken 12. mai klokka ni',
    ])
      expect([text, blocked(text).filter(([kind]) => kind === 'address')]).toEqual([text, []]);
  });
});
