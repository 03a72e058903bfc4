import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/privacy/findIdentifiers.js';

const blocked = (text: string) =>
  findIdentifiers(text)
    .filter(({ certainty }) => certainty !== 'possible')
    .map(({ kind, text: found }) => [kind, found]);
const of = (kind: string, text: string) =>
  blocked(text)
    .filter(([own]) => own === kind)
    .map(([, found]) => found);

describe('initials of those who write', () => {
  it.each([
    ['Møtet ble hevet kl. 14. Ref. KTB.', ['KTB']],
    ['Observatør: HaL, tirsdag', ['HaL']],
    ['notert av: EMS', ['EMS']],
    ['MOTTATT 03.02.2021, INIT. RGr', ['RGr']],
    ['SAKSBEH OVT   ENHET 0412', ['OVT']],
    ['møte m trh, rom 4.11', ['trh']],
    ['Sak overført, v/ JBN', ['JBN']],
    ['ref. IN\nForfall: ingen', ['IN']],
    ['04.02 KVS ringt, ikke svar\n05.02 KVS sendt brev\n09.02 RBØ purret', ['KVS', 'KVS', 'RBØ']],
    ['Saksbehandler: TAL\n\nTAL ringte bruker. Vurdert av TAL i mai.', ['TAL', 'TAL', 'TAL']],
    ['03.04 ringte, svarer ikke. /MKS\n', ['MKS']],
  ])('are found in %j', (text, found) => {
    expect(of('name', text)).toEqual(found);
  });

  it('are no other capitals behind such words, and no offices, benefits or ways to write', () => {
    for (const text of [
      'Ref. NAV, se vedlegg.',
      'SAKSBEHANDLER HAR IKKE SVART',
      '03.01 SMS sendt\n04.01 SMS sendt\n05.01 TLF besvart',
      'møte med oss, og hilsen alle',
      'Veileder: AAP og KVP er vanskelig',
      'sign. mva',
      '12.03 DPS vurderer, 13.03 DPS svarer',
    ])
      expect([text, of('name', text)]).toEqual([text, []]);
  });
});

describe('who speaks in a transcript', () => {
  it('is a name wherever it stands, in small letters too', () => {
    const text =
      'leder: hvem vil begynne\nzhulduz: jeg kan\nleder: fint\nzhulduz: det var vanskelig å få svar\nleder: jeg er enig med zhulduz';
    expect(of('name', text)).toEqual(['zhulduz', 'zhulduz', 'zhulduz']);
  });

  it('gives the whole name behind the tag', () => {
    const text =
      'leder: si hvem du er\nolgerd: olgerd myrhaugen. jeg er snekker\nleder: velkommen hit\nolgerd: takk for det';
    expect(of('name', text)).toEqual(['olgerd', 'olgerd myrhaugen', 'olgerd']);
  });

  it('is no role, no field of a form and no heading', () => {
    for (const text of [
      'mod: hva mener du\nresp: ingenting\nmod: og ellers\nresp: nei',
      'fnr: mangler\nkontonr: mangler\nfnr: mangler\nkontonr: mangler',
      'jobbveileder: hei på deg\nbruker: hei\njobbveileder: hvordan går det\nbruker: fint',
      'konklusjon: ingen\nvurdering: ingen\nkonklusjon: avslag',
    ])
      expect([text, of('name', text)]).toEqual([text, []]);
  });
});

describe('an initial and a family name', () => {
  it.each([
    ['Vedtaket er fattet av K. Vik om at saken skal opp igjen.', ['K. Vik']],
    ['ring k. dahl på kontoret i morgen', ['k. dahl']],
    ['0930 m. tekle sender bilde av skjemaet', ['m. tekle']],
    ['jeg fikk svar fra en lars p. holmen', ['lars p. holmen']],
  ])('in %j', (text, found) => {
    expect(of('name', text)).toEqual(found);
  });

  it('are no paragraphs and no lists', () => {
    for (const text of ['a. hage\nb. skog\nc. berg', 'se § 4 b. vilkår', 'Vi dro til N. Land i går.'])
      expect([text, of('name', text)]).toEqual([text, []]);
  });
});

describe('national numbers with a slip', () => {
  it.each([
    ['personnummeret 140388 1234, står det', '140388 1234'],
    ['fnr 030567123456 i brevet', '030567123456'],
    ['fnr 14038812345 i skjermbilde, 1403881234 i brev', '1403881234'],
    ['han har pesel, 90080517455', '90080517455'],
    ['d-nummer: 5403881234', '5403881234'],
  ])('in %j', (text, found) => {
    expect(blocked(text).map(([, own]) => own)).toContain(found);
  });

  it('are no payments, orders or goods', () => {
    for (const text of ['KID 1403881234567', 'ordrenummer 9999999999', 'strekkode 703881234512'])
      expect([text, of('national-id', text)]).toEqual([text, []]);
  });
});

describe('numbers to call', () => {
  it.each([
    ['hun skriver det ned. 4 1 8 2 0 6 7 9', '4 1 8 2 0 6 7 9'],
    ['TLF 1 41 82 06 79', '41 82 06 79'],
    ['mobil 2 418 20 679', '418 20 679'],
    [
      'ho ringt fra fæmti fir, nitti åtta, trætti fæm, tjuge sju',
      'fæmti fir, nitti åtta, trætti fæm, tjuge sju',
    ],
  ])('in %j', (text, found) => {
    expect(of('phone', text)).toEqual([found]);
  });

  it('are no answers to a scale, no dates under one another and no policies', () => {
    for (const text of [
      'svarene var 3 2 1 4 5 5 2 3 på skjemaet',
      'frist 14.02\n21.02 purret',
      'polise 77 104 882',
      'KID 0048213377196',
    ])
      expect([text, of('phone', text)]).toEqual([text, []]);
  });
});

describe('addresses without a street', () => {
  it.each([
    ['adressa mi e oppigarden på fløystad, 7530 meråker', 'oppigarden på fløystad'],
    ['Adressen hans er Nordistua Fløymoen, 2640 Vinstra', 'Nordistua Fløymoen'],
    ['Han flytta inn på Oppigarden, Kaupanger i fjor', 'Oppigarden, Kaupanger'],
    ['POSTNR/STED: 6418 SEKKEN', '6418 SEKKEN'],
    ['det er torsbekkdalen 4 b i sarpsborg', 'torsbekkdalen 4 b'],
  ])('in %j', (text, found) => {
    expect(of('address', text).map((own) => own!.slice(0, found.length))).toContain(found);
  });

  it('are no sentences about addresses', () => {
    for (const text of [
      'adressen er hemmelig',
      'Adresse: ukjent',
      'hun bor på Grønland, Oslo sin bydel',
      'adressen hans er feil i NAV',
    ])
      expect([text, of('address', text)]).toEqual([text, []]);
  });
});

describe('names that are spelled', () => {
  it.each([
    ['hun staver det k o w a l c z u k', 'k o w a l c z u k'],
    ['etternavnet er H-A-U-K-V-I-K', 'H-A-U-K-V-I-K'],
  ])('in %j', (text, found) => {
    expect(of('name', text)).toEqual([found]);
  });

  it('are no headings and no small words', () => {
    for (const text of ['R A P P O R T', 'æ e i å a', 'a b c d e f', 'alternativ a, b, c, d, e'])
      expect([text, of('name', text)]).toEqual([text, []]);
  });
});

describe('dates of birth that are said', () => {
  it.each([
    ['fødd syttande i åttande seksti', 'syttande i åttande seksti'],
    ['he was born fourth of march twenty fifteen', 'fourth of march twenty fifteen'],
    ['født treogtjuende i femte syttito', 'treogtjuende i femte syttito'],
    ['fyller 18 om 4 dager, 6/6-07', '6/6-07'],
  ])('in %j', (text, found) => {
    expect(of('birth-date', text)).toEqual([found]);
  });

  it('are no day on which somebody came', () => {
    expect(of('birth-date', 'Hun er født i Dohuk og kom til Norge 3. mai 1997.')).toEqual([]);
  });
});

describe('cases, plates and organisations', () => {
  it.each([
    ['case-number', 'de tar gsak 4471209 i morgen', '4471209'],
    ['case-number', 'boligsaken er sak-2023-00441', 'sak-2023-00441'],
    ['case-number', 'Sak 2023/SK-0127 gjelder bil', '2023/SK-0127'],
    ['case-number', 'vedtaksnr tjueto skråstrek nittifire null sju', 'tjueto skråstrek nittifire null sju'],
    ['number-plate', 'en Opel med skilt DK femtien null ni to', 'DK femtien null ni to'],
    ['number-plate', 'reg.nr. karl nils tre én åtte to null', 'karl nils tre én åtte to null'],
    ['org-number', 'Foretaket er NO 923 609 016 MVA', 'NO 923 609 016 MVA'],
    ['org-number', 'org.nr. 923 609 017', '923 609 017'],
    ['org-number', 'hun har ENK, 923609016', '923609016'],
    ['handle', 'handle nabil_b8kst3r', 'nabil_b8kst3r'],
    ['handle', 'kari.nordlys på snap', 'kari.nordlys'],
  ])('%s in %j', (kind, text, found) => {
    expect(of(kind, text)).toEqual([found]);
  });

  it('are no items of an agenda, payments, amounts or numbers of public bodies', () => {
    for (const text of [
      'Sak 14/23: Budsjett',
      'Referanse 7006215880034',
      'Beløp kr 923 609 016',
      'ordre 923609016',
      'Org.nr. 889 640 782',
      'bilag 923 609 017',
    ])
      expect([text, blocked(text)]).toEqual([text, []]);
  });
});

describe('words of nynorsk and dialects', () => {
  it('are no names', () => {
    for (const text of [
      'men dem sende allt te fjøset, og han ha fådd pengan',
      'det var gråvêr og uvêr heile veka, sa ho',
      "han kjenne jo ordfør'n, og æ passe på'n",
      'Eg heiter heller ikkje det.',
      'navnet mitt er problemet',
      'klager på alt iht loven',
      'Unn henne ferie, sier jeg.',
      'han er fireogtjue år',
    ])
      expect([text, of('name', text)]).toEqual([text, []]);
  });
});
