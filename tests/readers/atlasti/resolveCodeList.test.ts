import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveCodeList } from '../../../src/readers/atlasti/resolveCodeList.js';

const known = (...names: string[]) => new Set(names);

describe('a list of codes in one cell', () => {
  it('is cut at every comma where it has as many pieces as codes, whether these are known or not', () => {
    expect(resolveCodeList('Tillit, Tid', 2, known())).toEqual({
      kind: 'resolved',
      names: ['Tillit', 'Tid'],
    });
    expect(resolveCodeList('Tillit', 1, known())).toEqual({ kind: 'resolved', names: ['Tillit'] });
    expect(resolveCodeList('', 0, known())).toEqual({ kind: 'resolved', names: [] });
  });

  it('keeps commas inside a name that the codebook has', () => {
    const codebook = known('Tid, press', 'Tillit', 'Møtet: «kort», for kort');
    expect(resolveCodeList('Tid, press, Tillit', 2, codebook)).toEqual({
      kind: 'resolved',
      names: ['Tid, press', 'Tillit'],
    });
    expect(resolveCodeList('Møtet: «kort», for kort', 1, codebook)).toMatchObject({ kind: 'resolved' });
    expect(resolveCodeList('Tillit, Møtet: «kort», for kort, Tid, press', 3, codebook)).toEqual({
      kind: 'resolved',
      names: ['Tillit', 'Møtet: «kort», for kort', 'Tid, press'],
    });
  });

  it('is told apart by the number of codes where names contain each other', () => {
    const codebook = known('Tid', 'press', 'Tid, press');
    expect(resolveCodeList('Tid, press', 1, codebook)).toEqual({ kind: 'resolved', names: ['Tid, press'] });
    expect(resolveCodeList('Tid, press', 2, codebook)).toEqual({ kind: 'resolved', names: ['Tid', 'press'] });
    expect(resolveCodeList('Tid, press', undefined, codebook)).toEqual({
      kind: 'several',
      certain: [],
      readings: [['Tid', 'press'], ['Tid, press']],
    });
  });

  it('never has a code twice: a reading that would is none', () => {
    expect(resolveCodeList('A, B, A', 2, known('A', 'A, B', 'B, A'))).toEqual({
      kind: 'several',
      certain: ['A'],
      readings: [
        ['A', 'B, A'],
        ['A, B', 'A'],
      ],
    });
    expect(resolveCodeList('A, A, B', 2, known('A', 'A, B', 'A, A'))).toEqual({
      kind: 'resolved',
      names: ['A', 'A, B'],
    });
  });

  it('with several readings is none of them, and certain in what they share', () => {
    expect(resolveCodeList('A, B, C, D', 3, known('A', 'A, B', 'B, C', 'C', 'D'))).toEqual({
      kind: 'several',
      certain: ['D'],
      readings: [
        ['A', 'B, C', 'D'],
        ['A, B', 'C', 'D'],
      ],
    });
  });

  it('that no reading fits is certain in the known names that all nearest readings have', () => {
    expect(resolveCodeList('Tid, press, Tillit, Ny', 3, known('Tid, press', 'Tillit'))).toEqual({
      kind: 'none',
      certain: ['Tid, press', 'Tillit'],
    });
    expect(resolveCodeList('X, Y, Z', 2, known('A'))).toEqual({ kind: 'none', certain: [] });
    expect(resolveCodeList('Tid', 3, known('Tid'))).toEqual({ kind: 'none', certain: [] });
    expect(resolveCodeList('', 2, known('Tid'))).toEqual({ kind: 'none', certain: [] });
  });

  it('is cut at line breaks where it has any: names hold none', () => {
    expect(resolveCodeList('Tid, press\nTillit', 2, known())).toEqual({
      kind: 'resolved',
      names: ['Tid, press', 'Tillit'],
    });
    expect(resolveCodeList('Tid\nTillit', 3, known())).toEqual({ kind: 'none', certain: [] });
  });

  it('does not take long where a thousand readings fit', () => {
    const names = known('a', 'a, a', 'a, a, a', ...Array.from({ length: 60 }, (_, i) => `b${i}`));
    for (let i = 0; i < 59; i++) names.add(`b${i}, b${i + 1}`);
    const cell = Array.from({ length: 60 }, (_, i) => `b${i}`).join(', ');
    expect(resolveCodeList(cell, 40, names)).toEqual({ kind: 'several', certain: [], readings: [] });
    expect(resolveCodeList(Array.from({ length: 5000 }, () => 'a').join(', '), 3, names).kind).toBe('none');
  });
});

describe('lists that were joined from a codebook', () => {
  const piece = fc
    .string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'ø', '"', ':', ' ', ',') })
    .map((text) => text.replace(/^[\s,]+|[\s,]+$/gu, '') || 'x');
  const name = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(', '));
  const codebook = fc.uniqueArray(name, { minLength: 1, maxLength: 8 });
  const chosen = codebook.chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names)));

  it('are resolved to the codes that they were joined from, or the reading is one of several', () => {
    fc.assert(
      fc.property(chosen, ([names, codes]) => {
        const list = resolveCodeList(codes.join(', '), codes.length, new Set(names));
        if (list.kind === 'resolved') expect(list.names).toEqual(codes);
        else {
          expect(list.kind).toBe('several');
          const { certain, readings } = list as Extract<typeof list, { kind: 'several' }>;
          expect(readings).toContainEqual(codes);
          for (const sure of certain) expect(codes).toContain(sure);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are never read as a code that was not there, when the codebook lacks some', () => {
    fc.assert(
      fc.property(chosen, fc.nat(), ([names, codes], drop) => {
        // A codebook without one of the codes; names with commas are where a reading could go astray.
        const lacking = new Set(names.filter((_, i) => i !== drop % names.length));
        const list = resolveCodeList(codes.join(', '), codes.length, lacking);
        if (list.kind !== 'resolved' || codes.some((code) => !lacking.has(code))) return;
        expect(list.names).toEqual(codes);
      }),
      { numRuns: 1000 },
    );
  });

  it('have readings whose names are known, different, as many as stated, and together the cell', () => {
    fc.assert(
      fc.property(chosen, fc.nat(6), ([names, codes], count) => {
        const cell = codes.join(', ');
        const list = resolveCodeList(cell, count, new Set(names));
        const readings =
          list.kind === 'several' ? list.readings : list.kind === 'resolved' ? [list.names] : [];
        for (const reading of readings) {
          expect(reading).toHaveLength(count);
          expect(reading.join(', ')).toBe(cell);
          expect(new Set(reading).size).toBe(reading.length);
        }
      }),
    );
  });
});
