import { describe, expect, it } from 'vitest';
import { offices, places } from '../../../src/privacy/places/places.js';

const likely = (found: readonly { certainty: string; text: string }[]) =>
  found.filter(({ certainty }) => certainty !== 'possible').map(({ text }) => text);

describe('places', () => {
  it('are likely where somebody is or goes, and few people live', () => {
    expect(likely(places('Vi møttes i Lærdal og kjørte til Hokksund.'))).toEqual(['Lærdal', 'Hokksund']);
    expect(likely(places('Lærdal er fin. Et kurs i Bergen, og møter i Rogaland.'))).toEqual([]);
    expect(likely(places('jeg kom fra mjøndalen'))).toEqual(['mjøndalen']);
  });

  it('are found abroad, with and without their marks', () => {
    expect(likely(places('Hun kom fra Mosul, og han fra Łódź, til Asmara.'))).toEqual([
      'Mosul',
      'Łódź',
      'Asmara',
    ]);
    expect(likely(places('Faren bor i Lodz.'))).toEqual(['Lodz']);
  });

  it('are words in small letters, and at the beginning of a sentence', () => {
    for (const text of [
      'i time etter time',
      'på strand og land',
      'Time etter time. Strand og sol.',
      'bo på hell og lykke',
    ])
      expect([text, likely(places(text))]).toEqual([text, []]);
  });
});

describe('offices', () => {
  it.each([
    ['på NAV Vest-Telemark i går', 'NAV Vest-Telemark'],
    ['hos Nav Bokn og Tysvær', 'Nav Bokn og Tysvær'],
    ['jeg var på nav lærdal', 'nav lærdal'],
    ['på nav-kontoret i sogndal', 'nav-kontoret i sogndal'],
    ['fra NAV Hjelpemiddelsentral Levanger', 'NAV Hjelpemiddelsentral Levanger'],
    ['på krisesenteret i Odda', 'krisesenteret i Odda'],
    ['elev på Stryn videregående', 'Stryn videregående'],
    ['på legevakta i Levanger', 'legevakta i Levanger'],
  ])('%s', (text, found) => {
    expect(likely(offices(text))).toEqual([found]);
  });

  it('are no units, and no work in general', () => {
    for (const text of [
      'NAV Familie- og pensjonsytelser svarte',
      'nav time etter time',
      'Nav og kommunen',
      'på nav i dag',
      'skolen i bygda',
      'en skole for livet',
      'på sykehuset i Bergen',
    ])
      expect([text, likely(offices(text))]).toEqual([text, []]);
  });
});
