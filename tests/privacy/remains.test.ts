import { describe, expect, it } from 'vitest';
import { safeParts } from '../../src/privacy/keyParts.js';
import type { KeyEntry } from '../../src/privacy/pseudonymKey.js';
import { redact } from '../../src/privacy/redact.js';
import { remains } from '../../src/privacy/remains.js';
import { corpusOf } from '../support/corpusOf.js';

const key: KeyEntry[] = [
  { kind: 'name', original: 'Kari Nordmann', pseudonym: '[person 1]' },
  { kind: 'name', original: 'Liv Strand', pseudonym: '[person 2]' },
  { kind: 'name', original: 'Ola Qorri', pseudonym: '[person 3]' },
  { kind: 'name', original: 'Xhevdet Qorri', pseudonym: '[person 4]' },
  { kind: 'phone', original: '912 34 567', pseudonym: '[telefon 1]' },
];
const left = (text: string) =>
  remains(new Map([['a.txt', text]]), key).map(({ line, kind }) => `${line} ${kind}`);

describe('what is left of a key', () => {
  it.each([
    ['a family name alone', 'så kom Nordmann'],
    ['in small letters', 'så kom nordmann'],
    ['in the genitive', 'det var Nordmanns sak'],
    ['in one word', 'brukeren KariNordmann1'],
    ['in one word of small letters', 'brukeren karinordmann88'],
    ['with a letter that nobody sees', 'så kom Nord\u00admann'],
    ['in a compound', 'alle husker Nordmannsaken'],
    ['parted by the end of a line', 'så kom Nord-\nmann hit'],
    ['with composed letters in pieces', 'qorri og Qorri'],
  ])('is found as %s', (_, text) => {
    expect(left(`x\n${text}`)).toEqual(['2 name']);
  });

  it('is found as a number with other signs, and in the names of files', () => {
    expect(left('ring 91.23.45.67')).toEqual(['1 phone']);
    expect(remains(new Map([['texts/Kari_N.txt', '']]), key)).toEqual([
      { file: 'texts/Kari_N.txt', line: 0, kind: 'name' },
    ]);
  });

  it('is no word where a capital is due, and no pseudonym', () => {
    expect(left('[person 1] og livet på en strand. Liv og lære. [telefon 1]')).toEqual([]);
    expect(left('så kom Liv')).toEqual(['1 name']);
  });
});

describe('redaction', () => {
  it('replaces parts that belong to one person and are no words', () => {
    const parts = safeParts(key).map(({ original }) => original);
    expect(parts).toContain('nordmann');
    expect(parts).toContain('kari.nordmann');
    expect(parts).not.toContain('strand');
    expect(parts).not.toContain('qorri');
    const corpus = corpusOf('s1 0-3 A', {
      texts: { s1: 'Nordmanns sak, kari nordmann, KariNordmann1 og kari.nordmann, ved en strand.' },
    });
    expect(redact(corpus, key).corpus.sources[0].text?.value).toBe(
      '[person 1]s sak, [person 1], [person 1] og [person 1], ved en strand.',
    );
  });
});
