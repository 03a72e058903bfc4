import { describe, expect, it } from 'vitest';
import { quotationWords } from '../../../src/readers/atlasti/quotationWords.js';
import { segmentWords } from '../../../src/readers/maxqda/segmentWords.js';
import { referenceWords } from '../../../src/readers/nvivo/referenceWords.js';
import { foldHeader } from '../../../src/readers/table/columns.js';
import {
  columnsIn,
  type HeaderWords,
  interfaceLanguages,
  languageOf,
  nameInLanguage,
} from '../../../src/readers/table/headerWords.js';
import { keysOf } from '../../../src/shared/records.js';

const vocabularies: readonly HeaderWords<string>[] = [quotationWords, segmentWords, referenceWords];

describe('the words of interfaces', () => {
  it('are there for every role in every language, as headers are compared', () => {
    for (const words of vocabularies)
      for (const role of keysOf(words))
        for (const language of keysOf(interfaceLanguages)) {
          const known = words[role][language] ?? [];
          expect([role, language, known.length > 0]).toEqual([role, language, true]);
          for (const { word } of known) expect(foldHeader(word)).toBe(word);
        }
  });

  it('name no two roles by one word within a language', () => {
    for (const words of vocabularies)
      for (const language of keysOf(interfaceLanguages)) {
        const all = keysOf(words).flatMap((role) => (words[role][language] ?? []).map(({ word }) => word));
        expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
      }
  });

  it('are found without accents and small words, and the very word first', () => {
    const at = columnsIn(['Contenido de cita', 'Contenido de la cita', 'CODIGOS'], quotationWords);
    expect([at.text, at.codes]).toEqual([1, 2]);
    expect(columnsIn(['Nom de document'], segmentWords).source).toBe(0);
  });

  it('give way to the column that a mapping names', () => {
    expect(columnsIn(['Code', 'Mitt'], segmentWords, { code: 'Mitt' }).code).toBe(1);
  });

  it('tell the language, where one has more of them than any other', () => {
    const of = (...columns: readonly string[]) => languageOf(columns, segmentWords);
    expect(of('Dokumentgruppe', 'Dokumentname', 'Code', 'Anfang')).toBe('de');
    expect(of('Dokumentnavn', 'Kode', 'Begynnelse', 'Slutt')).toBe('nb');
    expect(of('Segment')).toBeUndefined();
    expect(of()).toBeUndefined();
    expect(nameInLanguage('Name', ['Document name', 'Code', 'Beginning'], segmentWords)).toBe('Name');
    expect(nameInLanguage('Name', ['Documentnaam', 'Einde'], segmentWords)).toBe('Name (nl)');
  });
});
