import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/units/sentences.js';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at a full stop, a question mark, an exclamation mark or dots before a space', () => {
    expect(split('Hun kom. Hvorfor? Vet ikke! Kanskje … Eller ... Nei')).toEqual([
      'Hun kom.',
      'Hvorfor?',
      'Vet ikke!',
      'Kanskje …',
      'Eller ...',
      'Nei',
    ]);
  });

  it('take the quotation marks and brackets that close there, and start with those that open', () => {
    expect(split('«Ja.» Hun gikk. (Så stille.) – Nei. «Jo!»')).toEqual([
      '«Ja.»',
      'Hun gikk.',
      '(Så stille.)',
      '– Nei.',
      '«Jo!»',
    ]);
  });

  it('go on before a small letter', () => {
    expect(split('«Kommer du?» spurte hun. Kl. var 3. juni … eller mai.')).toEqual([
      '«Kommer du?» spurte hun.',
      'Kl. var 3. juni … eller mai.',
    ]);
  });

  it.each([
    'Se jf. NAV-loven § 14 a og kap. 4 nr. 2.',
    'Tiltak som f.eks. AFT og f. eks. VTA, bl.a. Lønnstilskudd og bl. a. IPS, gjelder.',
    'Det står i Meld. St. 14 og i Prop. 1 S.',
    'Dr. Hansen, prof. Olsen og A. B. Berg kom kl. 10.30 den 17. Mai, dvs. Grunnlovsdagen.',
    'Rundskr. 36 (jf. Forskrift om tiltak, pkt. 2) ble brukt iht. NAVs rutine, ca. 100 ganger.',
    'Osborne et al. (2013), s. 14, fig. 2 og art. 8, mener det.',
    'The office, e.g. Mr. Smith and Dr. Jones, cf. No. 5, agreed.',
  ])('do not end at an abbreviation, an initial or a date: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('end after an abbreviation that may stand last, when a capital letter follows', () => {
    expect(split('De fikk kurs, praksis osv. Hun fikk ingenting. Penger m.m. Det var alt.')).toEqual([
      'De fikk kurs, praksis osv.',
      'Hun fikk ingenting.',
      'Penger m.m.',
      'Det var alt.',
    ]);
    expect(split('Det var saker av den art. Vi gikk videre.')).toHaveLength(2);
  });

  it('keep the number of a heading, and end at a year', () => {
    expect(split('1. Formål. 2.1. Bakgrunn')).toEqual(['1. Formål.', '2.1. Bakgrunn']);
    expect(split('Loven kom i 2006. Den gjelder ennå.')).toHaveLength(2);
  });

  it('are none in a text of white space', () => {
    expect(split(' \t')).toEqual([]);
  });

  it('hold every character that is not white space exactly once, in order', () => {
    const piece = fc.constantFrom(
      'Hun ',
      'kom. ',
      'jf. ',
      'A. ',
      '3. ',
      '«',
      '!» ',
      '? ',
      '… ',
      '\n',
      ' ',
      '. ',
      'ø',
      '👵🏽 ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const found = sentences(text);
        let last = 0;
        for (const { start, end } of found) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
