import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/corpus/sourceText.js';
import { segmentText, textUnitKinds } from '../../src/units/segmentText.js';

const cut = (value: string, kind: (typeof textUnitKinds)[number]) => {
  const text = new SourceText(value);
  const parts = segmentText(text, kind);
  return Array.from({ length: parts.length }, (_, i) => text.slice(parts.start[i], parts.end[i]));
};

describe('lines', () => {
  it('stand between line breaks of any kind, without their white space; blank ones are none', () => {
    expect(cut('Anna: Hei \r\n\r\n  Bo: Ja.\nCato\rDina', 'line')).toEqual([
      'Anna: Hei',
      'Bo: Ja.',
      'Cato',
      'Dina',
    ]);
  });
});

describe('paragraphs', () => {
  it('stand between blank lines, also when lines were broken for width', () => {
    expect(cut('Hun kom til\nkontoret i dag\nog fikk hjelp.\n \n\nSå gikk hun.', 'paragraph')).toEqual([
      'Hun kom til\nkontoret i dag\nog fikk hjelp.',
      'Så gikk hun.',
    ]);
  });

  it('are the lines where there is no blank line', () => {
    expect(cut('Første avsnitt. Mer.\nAndre avsnitt.\n', 'paragraph')).toEqual([
      'Første avsnitt. Mer.',
      'Andre avsnitt.',
    ]);
  });

  it('are the turns of an interview that stands in one block below its title', () => {
    const interview =
      'Intervju 3\n\nIntervjuer: Hva hjelper?\nInformant: Tid.\nIntervjuer: Hvorfor?\nInformant: Fordi.';
    expect(cut(interview, 'paragraph')).toEqual([
      'Intervju 3',
      'Intervjuer: Hva hjelper?',
      'Informant: Tid.',
      'Intervjuer: Hvorfor?',
      'Informant: Fordi.',
    ]);
  });

  it('keep a heading, or the name of a speaker, with the text below it', () => {
    expect(cut('INFORMANT\nTid er alt.\n\nINTERVJUER\nHvorfor?', 'paragraph')).toEqual([
      'INFORMANT\nTid er alt.',
      'INTERVJUER\nHvorfor?',
    ]);
  });
});

describe('sentences', () => {
  it('end with their paragraph, with a full stop or without', () => {
    expect(cut('Overskrift uten punktum\n\nFørste setning. Andre\n\nTredje', 'sentence')).toEqual([
      'Overskrift uten punktum',
      'Første setning.',
      'Andre',
      'Tredje',
    ]);
  });
});

describe('a heading on a line of its own', () => {
  it('is a sentence, but a line that runs on is not', () => {
    expect(
      cut('1. Innledning\nHun kom. Så gikk\nhun.\n\nHun kom til\nkontoret. Alt var\nstengt.', 'sentence'),
    ).toEqual(['1. Innledning', 'Hun kom.', 'Så gikk', 'hun.', 'Hun kom til\nkontoret.', 'Alt var\nstengt.']);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'Hun kom. ',
    'og ',
    '\n',
    '\n\n',
    '\r\n',
    '👵🏽',
    '😀. ',
    'Så? ',
    '  ',
    'jf. ',
    '\u2028',
  );
  const texts = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  const kinds = fc.constantFrom(...textUnitKinds);

  it('is cut into parts in order that hold all that is no white space, counted in code points', () => {
    fc.assert(
      fc.property(texts, kinds, (value, kind) => {
        const text = new SourceText(value);
        const { length, start, end } = segmentText(text, kind);
        let last = 0;
        for (let i = 0; i < length; i++) {
          expect(text.slice(last, start[i]).trim()).toBe('');
          const part = text.slice(start[i], end[i]);
          expect(part).toBe(part.trim());
          expect(part.length).toBeGreaterThan(0);
          last = end[i];
        }
        expect(text.slice(last, text.length).trim()).toBe('');
      }),
    );
  });

  it('has every sentence, and every line or its block, within one paragraph', () => {
    fc.assert(
      fc.property(texts, (value) => {
        const text = new SourceText(value);
        const paragraphs = segmentText(text, 'paragraph');
        for (const kind of ['sentence', 'line'] as const) {
          const parts = segmentText(text, kind);
          for (let i = 0; i < parts.length; i++) {
            const around = [...paragraphs.start].filter(
              (start, p) => start <= parts.start[i] && parts.end[i] <= paragraphs.end[p],
            );
            expect(around).toHaveLength(1);
          }
        }
      }),
    );
  });

  it('is cut alike with CRLF and with LF', () => {
    fc.assert(
      fc.property(texts, kinds, (value, kind) => {
        const unix = value.replaceAll('\r\n', '\n');
        const dos = unix.replaceAll('\n', '\r\n');
        expect(cut(dos, kind).map((part) => part.replaceAll('\r\n', '\n'))).toEqual(cut(unix, kind));
      }),
    );
  });
});
