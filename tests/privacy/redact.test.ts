import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { SourceText } from '../../src/corpus/sourceText.js';
import { type KeyEntry, proposeKey } from '../../src/privacy/pseudonymKey.js';
import { redact } from '../../src/privacy/redact.js';
import { rewriteText } from '../../src/privacy/rewriteText.js';
import { scanProject } from '../../src/privacy/scanProject.js';

const text = 'Kari Nordmann 😀 sa: ring Kari på 912 34 567. Ja.';

function project() {
  const builder = new CorpusBuilder();
  const code = builder.addCode(
    { id: 'c1', name: 'Tillit til Kari Nordmann', description: 'tlf 91234567' },
    '',
  );
  const source = builder.addSource({ id: 'Kari Nordmann', attributes: { office: 'Storgata 12' }, text }, '');
  const coder = builder.coder('Ola Hansen');
  for (const [start, end] of [
    [0, 13],
    [0, 20],
    [5, 8],
    [14, 15],
    [40, 48],
  ])
    builder.addCoding(builder.span(source, start, end, ''), code, coder, '');
  builder.addMemo({ target: 'project', index: -1, text: 'Spør Kari.', coder: 'Ola Hansen' });
  return builder.build('p', 'test', 'test', { name: 'p', synthetic: false, licence: '', description: '' })
    .corpus;
}

describe('the key', () => {
  it('numbers what was found, and knows a person by the first name alone', () => {
    expect(proposeKey(scanProject(project()))).toEqual([
      { kind: 'name', original: 'Kari Nordmann', pseudonym: '[person 1]' },
      { kind: 'name', original: 'Kari', pseudonym: '[person 1]' },
      { kind: 'phone', original: '912 34 567', pseudonym: '[telefon 1]' },
      { kind: 'name', original: 'Ola Hansen', pseudonym: '[person 2]' },
      { kind: 'address', original: 'Storgata 12', pseudonym: '[adresse 1]' },
    ]);
  });

  it('keeps an earlier key and counts on from it', () => {
    const earlier: KeyEntry[] = [{ kind: 'name', original: 'Kari Nordmann', pseudonym: '[person 7]' }];
    expect(proposeKey(scanProject(project()), earlier).map(({ pseudonym }) => pseudonym)).toEqual([
      '[person 7]',
      '[person 7]',
      '[telefon 1]',
      '[person 8]',
      '[adresse 1]',
    ]);
  });
});

describe('a redacted project', () => {
  const key = proposeKey(scanProject(project()));
  const { corpus, replaced, merged } = redact(project(), key);

  it('has pseudonyms in every text, and nothing left to find', () => {
    expect(corpus.sources[0].text?.value).toBe('[person 1] 😀 sa: ring [person 1] på [telefon 1]. Ja.');
    expect(corpus.sources[0].id).toBe('[person 1]');
    expect(corpus.sources[0].attributes).toEqual({ office: '[adresse 1]' });
    expect(corpus.codes[0].name).toBe('Tillit til [person 1]');
    expect(corpus.codes[0].path).toEqual(['Tillit til [person 1]']);
    expect(corpus.codes[0].description).toBe('tlf [telefon 1]');
    expect(corpus.coders[0].id).toBe('[person 2]');
    expect(corpus.memos[0]).toMatchObject({ text: 'Spør [person 1].', coder: '[person 2]' });
    expect(scanProject(corpus)).toEqual([]);
    expect(replaced).toBeGreaterThan(7);
  });

  it('keeps every coding on its words; within a pseudonym a selection takes it all, and that is counted', () => {
    const quotes = Array.from({ length: corpus.codings.length }, (_, i) =>
      corpus.quote(corpus.codings.selection[i]),
    );
    expect(quotes).toEqual(['[person 1]', '[person 1] 😀 sa: ', '[person 1]', '😀', '[telefon 1]. Ja.']);
    expect(merged).toBe(1);
  });
});

describe('rewriting a text', () => {
  const replacement = fc.tuple(fc.nat(6), fc.nat(5), fc.constantFrom('', '[x]', '😀😀', 'ø'));

  it('keeps what lies outside the pieces, by code points', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.array(replacement, { maxLength: 5 }),
        (old, drafts) => {
          const points = [...old];
          const source = new SourceText(points.join(''));
          const pieces: { from: number; to: number; instead: string }[] = [];
          let at = 0;
          for (const [gap, length, instead] of drafts) {
            const [from, to] = [at + gap, at + gap + length + 1];
            if (to > points.length) break;
            pieces.push({ from, to, instead });
            at = to;
          }
          const rewrite = rewriteText(
            source,
            pieces.map(({ from, to, instead }) => ({
              start: source.toUtf16(from),
              end: source.toUtf16(to),
              instead,
            })),
          );
          const fresh = new SourceText(rewrite.text);
          for (let i = 0; i < points.length; i++) {
            if (pieces.some(({ from, to }) => i >= from && i < to)) continue;
            const place = rewrite.toNew(i, 'start');
            const next = pieces.some(({ from }) => from === i + 1) ? place + 1 : rewrite.toNew(i + 1, 'end');
            expect(fresh.slice(place, next)).toBe(points[i]);
          }
        },
      ),
    );
  });
});
