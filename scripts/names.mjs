// Writes src/privacy/names/fakerNames.ts: first and family names by origin, taken out of the locales of @faker-js/faker (MIT).
// The package is needed only here (`npm install --no-save @faker-js/faker@10.6.0`): its 9 MB are not part of the workbench.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Origins whose names stand in Norwegian texts, and the locales that have them; Arabic is in its own script there. */
const origins = {
  norwegian: ['nb_NO'],
  danish: ['da'],
  swedish: ['sv'],
  finnish: ['fi'],
  polish: ['pl'],
  arabic: ['ar'],
  vietnamese: ['vi'],
  turkish: ['tr'],
  kurdish: ['ku_kmr_latin'],
  southSlavic: ['hr', 'sr_RS_latin'],
  romanian: ['ro'],
  latvian: ['lv'],
  german: ['de'],
  dutch: ['nl'],
  french: ['fr', 'fr_BE'],
  spanish: ['es'],
  portuguese: ['pt_PT'],
  italian: ['it'],
  english: ['en'],
  hungarian: ['hu'],
  czechSlovak: ['cs_CZ', 'sk'],
  slovene: ['sl_SI'],
  moldovan: ['ro_MD'],
  azerbaijani: ['az'],
  uzbek: ['uz_UZ_latin'],
  indian: ['en_IN'],
  indonesian: ['id_ID'],
  westAfrican: ['yo_NG', 'en_NG', 'en_GH', 'fr_SN'],
  southernAfrican: ['zu_ZA'],
};
/** Origins of which only first names are taken: their family names are many, and are no word of Norwegian anyway. */
const firstOnly = ['italian', 'czechSlovak', 'french', 'moldovan', 'slovene', 'uzbek', 'german'];

const from = process.argv[2] ?? process.cwd();
const require = createRequire(join(from, 'package.json'));
const { allLocales } = await import(pathToFileURL(require.resolve('@faker-js/faker')).href);
const { version } = require('@faker-js/faker/package.json');

/** The licence, as it asks for: down to the history that the file appends. */
const [licence] = readFileSync(
  join(dirname(require.resolve('@faker-js/faker/package.json')), 'LICENSE'),
  'utf8',
).split('\n===');
const notice = licence
  .trim()
  .split('\n')
  .map((line) => `// ${line}`.trimEnd())
  .join('\n');

/** Every list of a kind, and each word of a name of several (`Anh Vũ`), once, in the order of code points. */
function words(locales, kind, keys) {
  const all = locales.flatMap((name) => keys.flatMap((key) => allLocales[name].person[kind]?.[key] ?? []));
  const single = all.flatMap((each) => each.normalize('NFC').split(/[\s\u200c-]+/u));
  return [...new Set(single.filter((each) => /^\p{L}[\p{L}\p{M}'’]+$/u.test(each)))].sort();
}

const parts = Object.entries(origins).map(([origin, locales]) => {
  // Turkish has a third list, of every name that was ever given: most of it are words.
  const keys = origin === 'turkish' ? ['female', 'male'] : ['generic', 'female', 'male'];
  const first = words(locales, 'first_name', keys).join(' ');
  const family = firstOnly.includes(origin)
    ? ''
    : words(locales, 'last_name', ['generic', 'female', 'male']).join(' ');
  return `  ${origin}: {\n    first: \`${first}\`,\n    family: \`${family}\`,\n  },`;
});
const file = fileURLToPath(new URL('../src/privacy/names/fakerNames.ts', import.meta.url));
writeFileSync(
  file,
  `// Written by scripts/names.mjs; do not edit. Names taken out of @faker-js/faker ${version}, locales
// ${Object.values(origins).flat().slice(0, 13).join(', ')},
// ${Object.values(origins).flat().slice(13).join(', ')}, under its licence:
//
${notice}

/** First and family names by origin, separated by white space. */
export const fakerNames = {
${parts.join('\n')}
} as const;
`,
);
