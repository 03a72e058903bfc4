import { describe, expect, it } from 'vitest';
import { namesByOrigin } from '../../../src/privacy/names/lexicon.js';
import { names } from '../../../src/privacy/names/names.js';

const likely = (text: string) =>
  names(text)
    .filter(({ certainty }) => certainty !== 'possible')
    .map(({ text: found }) => found);

describe('names of people', () => {
  it.each([
    ['Norwegian', 'Jeg snakket med Torbjørn og Ragnhild Østby.', ['Torbjørn', 'Ragnhild Østby']],
    ['Sámi', 'Áilu og Máret Sara kom.', ['Áilu', 'Máret Sara']],
    ['Polish', 'Wojciech og Agnieszka Wiśniewska kom.', ['Wojciech', 'Agnieszka Wiśniewska']],
    ['Arabic', 'Så sa Mohammed til Zeinab al Masri.', ['Mohammed', 'Zeinab al Masri']],
    ['Somali', 'Abdirahman og Faadumo Warsame kom.', ['Abdirahman', 'Faadumo Warsame']],
    ['Vietnamese', 'Jeg ringte Nguyen Thi Hoa.', ['Nguyen Thi Hoa']],
    ['Ukrainian', 'Hun, Svitlana Shevchenko, kom.', ['Svitlana Shevchenko']],
    ['Tamil', 'Thusha Kandasamy ringte.', ['Thusha Kandasamy']],
    ['Irish', "Vi møtte O'Brien.", ["O'Brien"]],
  ])('are found of %s origin', (_, text, found) => {
    expect(likely(text)).toEqual(found);
  });

  it('are found in small letters and in capitals', () => {
    expect(likely('kari nordmann sa at wojciech og mohammed kom')).toEqual([
      'kari nordmann',
      'wojciech',
      'mohammed',
    ]);
    expect(likely('per olsen og dag solheim kom')).toEqual(['per olsen', 'dag solheim']);
    expect(likely('det var MARIT HANSEN')).toEqual(['MARIT HANSEN']);
  });

  it('are compound, double, joined, abbreviated and in the genitive', () => {
    expect(likely('Anne-Marie og Ole Petter Berg-Hansen kom.')).toEqual([
      'Anne-Marie',
      'Ole Petter Berg-Hansen',
    ]);
    expect(likely('Se KariNordmann1, kari.nordmann og intervju_Kari_Nordmann.docx')).toEqual([
      'KariNordmann1',
      'kari.nordmann',
      'Kari_Nordmann',
    ]);
    expect(likely('K. Nordmann signerte, og kollegaen min K. N. så på.')).toEqual(['K. Nordmann', 'K. N.']);
    expect(likely("Hansens vedtak, Karis sak og Kari's bil")).toEqual(['Hansen', 'Kari', 'Kari']);
  });

  it('are found where they are introduced, also when no list holds them', () => {
    expect(likely('jeg heter xhevdet qorri og er ny')).toEqual(['xhevdet qorri']);
    expect(likely('Mitt navn er Quillan.')).toEqual(['Quillan']);
    expect(likely('Jeg møtte sjefen min, Quillan, og hun Brannagh på kontoret.')).toEqual([
      'Quillan',
      'Brannagh',
    ]);
  });

  it('are told from words by the capital that is not due, and by what they do', () => {
    expect(likely('Jeg så Dag og Vår på gata. Per ringte. Liv: Hei')).toEqual(['Dag', 'Vår', 'Per']);
    expect(likely('Hans Olsen kom, og Bo Berg gikk.')).toEqual(['Hans Olsen', 'Bo Berg']);
  });

  it('are not words, systems, countries and titles', () => {
    for (const text of [
      'Per i dag er det bra, dag for dag, og livet går sin gang.',
      'Hans mor var syk. Even though you may, will you?',
      'Tiltaket heter Oppfølging, og systemet heter Modia.',
      'jeg er norsk, han var syk, og hun var ung',
      'en liten bakke ved en strand i en skog på et berg',
      'Kommunen sa nei. Veilederen mente ja. Mandag kom. Norge er stort.',
      'min mann og mine barn tar tog, og de ser på tv',
    ])
      expect([text, likely(text)]).toEqual([text, []]);
  });

  it('come from lists whose origins and sizes are known', () => {
    const sizes = new Map<string, number>();
    for (const { origin, first, family } of namesByOrigin())
      sizes.set(origin, (sizes.get(origin) ?? 0) + first.length + family.length);
    for (const origin of ['norwegian', 'sami', 'polish', 'arabic', 'somali', 'vietnamese'])
      expect([origin, (sizes.get(origin) ?? 0) > 150]).toEqual([origin, true]);
  });
});
