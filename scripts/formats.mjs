// `npm run formats`: writes the tables of docs/formats.md that follow from the records of the readers, and for papermill what can be
// said of the material.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from './build.mjs';
import { root } from './install.mjs';

build();
const { formatGuides, guidePlace } = await import(`${root}dist/readers/formatGuide.js`);
const page = `${root}docs/formats.md`;
let text = readFileSync(page, 'utf8');
for (const [guide, made] of Object.entries(formatGuides))
  text = text.replace(guidePlace(guide), (_, before, after) => `${before}${made()}\n${after}`);
writeFileSync(page, text);

const { materialParts } = await import(`${root}dist/notebook/openProject.js`);
const parts = `${root}python/brukermote_papermill/brukermote_papermill/material.json`;
writeFileSync(parts, `${JSON.stringify(materialParts, null, 2)}\n`);
