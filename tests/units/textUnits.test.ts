import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { incidence } from '../../src/units/incidence.js';
import { corpusOf } from '../support/corpusOf.js';
import { unitRows } from '../support/matrices.js';

//          0         1         2         3
//          0123456789012345678901234567890123456789
const s1 = 'Tid hjelper. Tillit óg.\n\nSå gikk hun.';
//          P1: 0-23 (S1: 0-12, S2: 13-23)  P2: 25-37

describe('paragraphs and sentences', () => {
  const corpus = corpusOf(
    `
    s1  0-3    A
    s1  4-16   B
    s1  20-28  C
    s2  0-3    A
    `,
    { codes: 'A B C', texts: { s1, s2: 'Hei 😀😀. Ja.', s3: 'Ingen kodet denne.' } },
  );

  it('bear a code when its span shares a character with them, so one coding can fall in several', () => {
    expect(unitRows(incidence(corpus, { unit: 'paragraph' }))).toEqual(['s1: A B C', 's1: C', 's2: A']);
    expect(unitRows(incidence(corpus, { unit: 'sentence' }))).toEqual([
      's1: A B',
      's1: B C',
      's1: C',
      's2: A',
      's2:',
    ]);
  });

  it('are units also where nothing is coded, in sources that somebody coded', () => {
    const one = corpusOf('s1 0-3 A', { texts: { s1 } });
    expect(unitRows(incidence(one, { unit: 'sentence' }))).toEqual(['s1: A', 's1:', 's1:']);
  });

  it('keep their place in the text, by code point', () => {
    const result = incidence(corpus, { unit: 'sentence' });
    expect([...result.start]).toEqual([0, 13, 25, 0, 8]);
    expect([...result.end]).toEqual([12, 23, 37, 7, 11]);
    const last = result.unitCount - 1;
    expect(corpus.sources[1].text!.slice(result.start[last], result.end[last])).toBe('Ja.');
  });

  it('remember the first unit of a coding, and all codings of a unit', () => {
    const result = incidence(corpus, { unit: 'sentence' });
    expect([...result.unitOfCoding]).toEqual([0, 0, 1, 3]);
    expect([...result.codingOffsets]).toEqual([0, 2, 4, 5, 6, 6]);
    expect([...result.codings]).toEqual([0, 1, 1, 2, 2, 3]);
  });

  it('do not bear a code whose span only touches them, or holds only their line break', () => {
    const touching = corpusOf('s1 0-12 A\ns1 0-25 B', { codes: 'A B', texts: { s1 } });
    expect(unitRows(incidence(touching, { unit: 'sentence' }))).toEqual(['s1: A B', 's1: B', 's1:']);
  });

  it('have the lines of texts as units where there is no table of lines', () => {
    const turns = corpusOf('s1 0-3 A\ns1 9-12 B', {
      codes: 'A B',
      texts: { s1: 'A: Hei.\r\nB: Ja.\r\n\r\nA: Bra.' },
    });
    expect(unitRows(incidence(turns, { unit: 'line' }))).toEqual(['s1: A', 's1: B', 's1:']);
  });
});

describe('what has no place in a text', () => {
  const corpus = corpusOf(
    `
    s1  0-3     A
    s1  whole   B
    s1  23-25   B
    s1  5-5     A
    s2  "tid"   A B
    `,
    { codes: 'A B', texts: { s1 } },
  );

  it('is left out and said: sources without a text, codings that cover no words', () => {
    const { leftOut, unitCount } = incidence(corpus, { unit: 'paragraph' });
    expect(unitCount).toBe(2);
    const said = leftOut.map(({ reason, sources, codings }) => [
      reason,
      sources.map(({ id }) => id),
      codings,
    ]);
    expect(said).toEqual([
      ['no-text', ['s2'], 2],
      ['no-place', ['s1'], 3],
    ]);
  });

  it('is refused where no coded source has a text', () => {
    expect(() => incidence(corpusOf('s1 0-5 A\ns2 "tid" A'), { unit: 'sentence' })).toThrow(
      'the unit sentence needs the texts of the sources; none of the 2 coded sources has one',
    );
  });

  it('is said of codings beside a table of lines too', () => {
    const mixed = corpusOf('s1 L1 A\ns1 0-5 B\ns2 0-5 B', { codes: 'A B' });
    const [{ reason, sources, codings }] = incidence(mixed, { unit: 'line' }).leftOut;
    expect([reason, sources.length, codings]).toEqual(['no-line', 2, 2]);
  });
});

describe('the background', () => {
  it('is every part of a source that a coder went through, also one who found nothing there', () => {
    const builder = new CorpusBuilder();
    builder.addCode({ id: 'A', name: 'A' }, '');
    const [one, two] = ['s1', 's2'].map((id) => builder.addSource({ id, text: 'Hei. Ja.' }, ''));
    builder.addSource({ id: 's3', text: 'Ulest.' }, '');
    builder.addCoding(builder.span(one, 0, 4, ''), 0, builder.coder('anna'), '');
    builder.addReading(two, builder.coder('bo'));
    const provenance = { name: '', synthetic: true, licence: '', description: '' };
    const { corpus } = builder.build('p', 'f', 't', provenance);
    expect(unitRows(incidence(corpus, { unit: 'sentence', coders: 'any' }))).toEqual([
      's1: A',
      's1:',
      's2:',
      's2:',
    ]);
    expect(unitRows(incidence(corpus, { unit: 'sentence', coders: 'coder:anna' }))).toEqual(['s1: A', 's1:']);
  });
});

describe('any coded text', () => {
  const text = 'Hun kom. Og gikk 😀.\n\nNoe nytt? Ja!\nMer.\n \nSlutt';
  const spans = fc.array(fc.record({ from: fc.nat(44), length: fc.nat(20), code: fc.nat(2) }), {
    maxLength: 12,
  });
  const corpusFrom = (list: readonly { from: number; length: number; code: number }[]) => {
    const rows = list.map(
      ({ from, length, code }) => `s1 ${from}-${Math.min(44, from + length)} ${'ABC'[code]}`,
    );
    return corpusOf(rows.join('\n'), { codes: 'A B C', texts: { s1: text } });
  };

  it('has a code in a paragraph exactly where it is in one of its sentences', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const corpus = corpusFrom(list);
        const [fine, coarse] = (['sentence', 'paragraph'] as const).map((unit) =>
          incidence(corpus, { unit }),
        );
        const codesOf = (result: typeof fine, unit: number) =>
          result.codes.slice(result.offsets[unit], result.offsets[unit + 1]);
        for (let p = 0; p < coarse.unitCount; p++) {
          const inside = Array.from({ length: fine.unitCount }, (_, s) => s).filter(
            (s) => fine.start[s] >= coarse.start[p] && fine.end[s] <= coarse.end[p],
          );
          // A span between two sentences of a paragraph is in the paragraph and in no sentence.
          const joined = new Set(inside.flatMap((s) => [...codesOf(fine, s)]));
          for (const code of joined) expect([...codesOf(coarse, p)]).toContain(code);
        }
      }),
    );
  });

  it('has a code in every part that its span overlaps, and in no other', () => {
    fc.assert(
      fc.property(spans, fc.constantFrom('sentence', 'paragraph', 'line'), (list, unit) => {
        const corpus = corpusFrom(list);
        const result = incidence(corpus, { unit: unit as 'sentence' });
        const { selections, codings } = corpus;
        for (let u = 0; u < result.unitCount; u++) {
          const expected = new Set<number>();
          for (let i = 0; i < codings.length; i++) {
            const [from, to] = [selections.start[codings.selection[i]], selections.end[codings.selection[i]]];
            if (from < to && from < result.end[u] && to > result.start[u]) expected.add(codings.code[i]);
          }
          const found = [...result.codes.slice(result.offsets[u], result.offsets[u + 1])];
          expect(found).toEqual([...expected].sort((a, b) => a - b));
        }
      }),
    );
  });
});
