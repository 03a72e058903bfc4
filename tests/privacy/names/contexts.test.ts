import { describe, expect, it } from 'vitest';
import { names } from '../../../src/privacy/names/names.js';

const likely = (text: string) =>
  names(text)
    .filter(({ certainty }) => certainty !== 'possible')
    .map(({ text: found }) => found);

describe('a name that is a word, in small letters', () => {
  it.each([
    ['behind what somebody is to others', 'jeg ringte broren min, stein, og han kom', ['stein']],
    ['behind what somebody works as', 'vi spurte læreren gro. hun visste det ikke', ['gro']],
    ['where somebody does something', 'det var en lang dag, men bo ringte aldri tilbake', ['bo']],
    ['where it is called', 'hei liv, kan du komme i morgen?', ['liv']],
    [
      'in several places together',
      'jeg har snakket med sol om det. det var sol som hadde saken min, og etterpå gikk den til en annen',
      ['sol', 'sol'],
    ],
  ])('is found %s', (_, text, found) => {
    expect(likely(text)).toEqual(found);
  });

  it('is a word where it is used as one', () => {
    for (const text of [
      'de betaler 40 kroner per time, og per måned blir det mye',
      'i mai og juni er det stille, og mai er fin',
      'etter jul ble det bedre, og til jul får vi svar før jul er over',
      'han må bo et sted, og så må han be om en sol og en vår',
      'vi vil endre rutinene, og de som kan endre noe, får endre dem',
      'det er en ask i hagen og mye liv og litt sol',
      'hans sak og hans advokat, og så var det hans igjen',
    ])
      expect([text, likely(text)]).toEqual([text, []]);
  });
});

describe('a name that is hardly ever used as a word', () => {
  it('is found in small letters, but not behind an article or as a verb', () => {
    expect(likely('jeg spurte gry om det, og så kom kåre inn')).toEqual(['gry', 'kåre']);
    expect(likely('de liker å kåre en vinner ved et gry av dag')).toEqual([]);
  });

  it('is a word in English', () => {
    expect(
      likely('My son moved to another town, and the son of my neighbour came with him that day.'),
    ).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    [
      'stand the other way round in lists',
      '1. Myklebust, Torhild\n2. Ask, Vemund',
      ['Myklebust', 'Torhild', 'Ask', 'Vemund'],
    ],
    ['fill fields of forms', 'Barn: Bo\nSaksbehandler: Ask\n', ['Bo', 'Ask']],
    ['stand by themselves in brackets', 'Utbetalt til konto (Dag), og den andre (Liv).', ['Dag', 'Liv']],
    ['are asked for, though no list has them', 'Så sa de at jeg skulle spørre etter Skruen.', ['Skruen']],
    [
      'have a letter before them',
      'det var r. gundhus som skrev det, og så k. mazurek',
      ['r. gundhus', 'k. mazurek'],
    ],
    [
      'are made as farms are, behind a first name',
      'det var torhild granvoll som svarte meg på telefonen',
      ['torhild granvoll'],
    ],
    ['go on in Vietnamese', 'saken gjelder nguyen van tam og ingen andre i huset', ['nguyen van tam']],
  ])('%s', (_, text, found) => {
    expect(likely(text)).toEqual(found);
  });

  it('are not answers behind a speaker, slips of the hand, abbreviations or compounds', () => {
    for (const text of [
      'Intervjuer: Hva er det verste?\nInformant: Ventetiden. Den er lang.\nLeder: Formelt er det møtet.',
      'jeg sendte medlekort og søkand i går, og fikk ikke noe svar på det fra dem',
      'oppgi fakturanr og kundenr når du ringer oss om regningen',
      'Vi ringte Ås kommune og Moe kommune, og så Ahus.',
      'Jeg leverte det hos Fretex og Narvesen, og så skrev jeg i Digisos.',
      'vi gikk forbi den gamle kornåkeren og solsletta på vei til møtet med de andre',
    ])
      expect([text, likely(text)]).toEqual([text, []]);
  });
});

describe('initials', () => {
  it('are likely where somebody signs, and with full stops', () => {
    expect(likely('Notatet gjelder R.T. og er lest av en annen.')).toEqual(['R.T.']);
    expect(likely('Saksbehandler: HW\nundertegnede (LM) ringte')).toEqual(['HW', 'LM']);
    expect(likely('Takk for sist.\nMvh g.h.\n')).toEqual(['g.h.']);
    expect(likely('Alt er levert.\nHilsen ABK')).toEqual(['ABK']);
  });

  it('are no abbreviations', () => {
    for (const text of [
      'P.S. Husk møtet.',
      'Hilsen NAV',
      'Saksbehandler: IT svarte ikke.',
      'kl. 8 a.m. i U.S.A.',
    ])
      expect([text, likely(text)]).toEqual([text, []]);
  });
});
