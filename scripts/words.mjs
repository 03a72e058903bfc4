// Writes src/privacy/words/{norwegian,english}Words.ts: which words are words, as filters of bits. Development only, after a build:
// `node scripts/words.mjs FOLDER`, where FOLDER holds spacy_lookups_data/data/nb_lemma_exc.json.gz (from the package
// spacy-lookups-data 1.0.5: the forms of Norsk Ordbank, bokmål 2005, CC BY 4.0, Språkbanken at the National Library of Norway) and
// dictionary-en/index.dic (from the package dictionary-en: SCOWL, MIT and BSD). Forms that endings and compounds explain are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { isCompound, isEnglishForm, isNorwegianForm } from '../dist/privacy/words/forms.js';
import { hashesOf } from '../dist/privacy/words/wordFilter.js';

const bitsPerWord = 14;
const folder = process.argv[2];
if (folder === undefined) throw new Error('which folder holds the word lists? node scripts/words.mjs FOLDER');

/** What place names and family names end in: compounds of this kind are kept, so that others can be told from words. */
const farm =
  /(?:land|stad|heim|vik|dal|berg|bakk|bakken|haug|haugen|nes|set|rud|lien|moen|eng|tveit|vold|voll|gård|sæter|sand|strand|by|li|hagen|lund|bø|ås|stuen|stua|hus|mo|ø|øy|sund|fjord|fjell|vatn|skog|myr)$/u;

const norwegian = JSON.parse(
  gunzipSync(readFileSync(join(folder, 'spacy_lookups_data/data/nb_lemma_exc.json.gz'))).toString('utf8'),
);
const forms = new Set(Object.values(norwegian).flatMap((part) => Object.keys(part)));
write('norwegian', essential(forms, /^[a-zæøåéèêòôüäö]{2,24}$/u, isNorwegianForm, true), [
  '// Forms of Norsk Ordbank, bokmål 2005 (Språkbanken, National Library of Norway), CC BY 4.0, as spacy-lookups-data 1.0.5 has them;',
  '// changed: only which words there are, without forms that endings and compounds explain.',
]);

const rules = readFileSync(join(folder, 'dictionary-en/index.aff'), 'utf8')
  .split('\n')
  .map((line) => line.trim().split(/\s+/u))
  .filter(([kind, , , , when]) => (kind === 'SFX' || kind === 'PFX') && when !== undefined)
  .map(([kind, flag, strip, add, when]) => [
    kind,
    flag,
    strip === '0' ? '' : strip,
    add === '0' ? '' : add,
    when,
  ]);
const english = readFileSync(join(folder, 'dictionary-en/index.dic'), 'utf8')
  .split('\n')
  .flatMap((line) => expanded(...line.trim().split('/')));
write('english', essential(new Set(english), /^[a-z]{2,24}$/u, isEnglishForm, false), [
  '// Words of SCOWL (Kevin Atkinson and others; MIT and BSD), as dictionary-en has them; changed: only which words there are.',
]);

/** A word with what its flags allow, by the rules of index.aff; demonyms, months and days in small letters. */
function expanded(word, flags = '') {
  if (
    /^(?:[A-Z][a-z]{3,}(?:ans?|ish|ese|ics?)|Cypriots?|Greek|Dutch|French|German|Swiss|[A-Z][a-z]+day)$/u.test(
      word,
    )
  )
    return [word.toLowerCase()];
  const found = [word];
  for (const [kind, flag, strip, add, when] of rules)
    if (flags.includes(flag) && new RegExp(kind === 'SFX' ? `${when}$` : `^${when}`, 'u').test(word))
      found.push(
        kind === 'SFX' ? word.slice(0, word.length - strip.length) + add : add + word.slice(strip.length),
      );
  return found;
}

function essential(words, shape, isForm, compounds) {
  const kept = new Set();
  const holds = (word) => kept.has(word);
  const isWord = (word) => kept.has(word) || isForm(word, holds);
  const inOrder = [...words]
    .filter((word) => shape.test(word))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const word of inOrder)
    if (!isWord(word) && !(compounds && word.length > 9 && !farm.test(word) && isCompound(word, isWord)))
      kept.add(word);
  return kept;
}

function write(language, words, source) {
  const bits = Math.ceil((words.size * bitsPerWord) / 8) * 8;
  const bytes = new Uint8Array(bits / 8);
  for (const word of words) for (const bit of hashesOf(word, bits)) bytes[bit >> 3] |= 1 << (bit & 7);
  const lines = Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,150}/gu)
    .join('\n');
  writeFileSync(
    fileURLToPath(new URL(`../src/privacy/words/${language}Words.ts`, import.meta.url)),
    `// Written by scripts/words.mjs; do not edit. ${words.size} words.\n${source.join('\n')}\n\n/** Bits of a filter, in base 64. */\nexport const ${language}Words = \`\n${lines}\n\`;\n`,
  );
  console.log(language, words.size, 'words', bytes.length, 'bytes');
}
