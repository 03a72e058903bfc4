// `node scripts/compare.mjs BEFORE AFTER`: whether two outputs of `brukermote run` hold the same numbers. Tables are compared
// cell by cell, figures by every number of their data, findings and other texts by the numbers in them, in their order.
// Words may differ, and the last digits of a number, which follow the order of summing; a number, a row, a column, a file may
// not. Exit code 1 where something of that kind does. `--renamed OLD=NEW` says that a file or a column has a new name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';

/** Numbers as texts write them, in either language: `3 996`, `3,996`, `0,05`, `0.05`, `−1.2`, `27 %`. */
const numberPattern = /[-−–]?\d+(?:[\u00a0\u202f ]\d{3})*(?:[.,]\d+)?/gu;

/** Numbers whose difference is at most this share of the greater are the same number, summed in another order. */
const roundingShare = 1e-12;

/**
 * Compares two folders of outputs.
 *
 * @param {string} before
 * @param {string} after
 * @param {Map<string, string>} renamed new names of files (without their endings) and columns, by the old ones
 * @returns {{ numbers: string[], words: string[], compared: Record<string, number> }} differences of numbers (and of rows,
 *   columns and files), differences of words alone, and how much was compared
 */
export function compareOutputs(before, after, renamed = new Map()) {
  const found = { numbers: [], words: [], compared: { files: 0, values: 0, rounding: 0 }, renamed };
  const newName = (name) => {
    const [stem, ending] = name.split(/(?=\.[^.]+$)/u);
    return `${renamed.get(stem) ?? stem}${ending ?? ''}`;
  };
  for (const folder of ['tables', 'figures']) {
    const [old, now] = [before, after].map((root) => filesIn(join(root, folder)));
    const followed = old.map(newName);
    for (const name of old)
      if (!now.includes(newName(name))) found.numbers.push(`${folder}/${name}: is gone`);
    for (const name of now) if (!followed.includes(name)) found.numbers.push(`${folder}/${name}: is new`);
    for (const name of old.filter((each) => now.includes(newName(each)))) {
      const paths = [join(before, folder, name), join(after, folder, newName(name))];
      if (name.endsWith('.csv')) compareTables(...paths, `${folder}/${name}`, found);
      else if (name.endsWith('.json')) compareFigures(...paths, `${folder}/${name}`, found);
    }
  }
  compareTexts(...[before, after].map((root) => text(join(root, 'findings.md'))), 'findings.md', found);
  return found;
}

function filesIn(folder) {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function text(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function compareTables(before, after, name, found) {
  const [old, now] = [before, after].map((path) => parse(readFileSync(path, 'utf8'), { bom: true }));
  found.compared.files++;
  old[0] = old[0]?.map((column) => found.renamed.get(column) ?? column);
  if (String(old[0]) !== String(now[0])) found.numbers.push(`${name}: columns ${old[0]} became ${now[0]}`);
  if (old.length !== now.length) found.numbers.push(`${name}: ${old.length} rows became ${now.length}`);
  for (let r = 1; r < Math.min(old.length, now.length); r++)
    for (const [c, column] of (old[0] ?? []).entries()) {
      const at = now[0]?.indexOf(column) ?? -1;
      if (at >= 0) compareValues(old[r][c], now[r][at], `${name} row ${r}, ${column}`, found);
    }
}

function compareFigures(before, after, name, found) {
  const [old, now] = [before, after].map((path) => JSON.parse(readFileSync(path, 'utf8')));
  found.compared.files++;
  compareTrees(old.data, now.data, `${name} data`, found);
}

/** Numbers at equal places are equal; texts hold equal numbers. */
function compareTrees(old, now, place, found) {
  if (typeof old === 'object' && old !== null && typeof now === 'object' && now !== null) {
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)]))
      compareTrees(old[key], now[key], `${place}.${key}`, found);
  } else if (typeof old === 'number' || typeof now === 'number') {
    found.compared.values++;
    if (old === now) return;
    if (isRounding(old, now)) found.compared.rounding++;
    else found.numbers.push(`${place}: ${show(old)} became ${show(now)}`);
  } else if (typeof old === 'string' && typeof now === 'string') compareValues(old, now, place, found);
  else if (old !== now) found.words.push(`${place}: ${show(old)} became ${show(now)}`);
}

function compareValues(old, now, place, found) {
  found.compared.values++;
  if (old === now) return;
  const [was, is] = [old, now].map(numbersIn);
  const difference = `${place}: ${show(old)} became ${show(now)}`;
  if (isNumber(old) && isNumber(now) && isRounding(Number(old), Number(now))) found.compared.rounding++;
  else if (was.join(' ') === is.join(' ')) found.words.push(difference);
  else found.numbers.push(difference);
}

function compareTexts(old, now, name, found) {
  const [before, after] = [old, now].map((whole) => whole.split('\n').filter((line) => line.trim() !== ''));
  found.compared.files++;
  if (before.length !== after.length)
    found.numbers.push(`${name}: ${before.length} lines became ${after.length}`);
  for (let i = 0; i < Math.min(before.length, after.length); i++)
    compareValues(before[i], after[i], `${name} line ${i + 1}`, found);
}

function isNumber(text) {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

function isRounding(a, b) {
  return Math.abs(a - b) <= roundingShare * Math.max(Math.abs(a), Math.abs(b));
}

/** The numbers of a text, however the language writes them; ids of codes (`C07`) are no numbers. */
function numbersIn(value) {
  const bare = value.replace(/\b[A-Z]\d+\b/gu, '').replace(/#[0-9a-f]{3,8}\b/giu, '');
  return (bare.match(numberPattern) ?? []).map((each) =>
    each
      .replace(/[\u00a0\u202f ]/gu, '')
      .replace(/^[−–]/u, '-')
      .replace(',', '.'),
  );
}

function show(value) {
  const shown = JSON.stringify(value) ?? 'nothing';
  return shown.length > 160 ? `${shown.slice(0, 157)}…` : shown;
}

function main([before, after, ...rest]) {
  const renamed = rest.filter((_, i) => rest[i - 1] === '--renamed').map((each) => each.split('='));
  const known = rest.every(
    (each, i) => each === '--words' || each === '--renamed' || rest[i - 1] === '--renamed',
  );
  if (before === undefined || after === undefined || !known || renamed.some((pair) => pair.length !== 2)) {
    console.error(
      'node scripts/compare.mjs BEFORE AFTER [--words] [--renamed OLD=NEW …]   two folders that `brukermote run` wrote',
    );
    process.exit(2);
  }
  const { numbers, words, compared } = compareOutputs(before, after, new Map(renamed));
  for (const each of numbers) console.log(each);
  if (rest.includes('--words')) for (const each of words) console.log(`words: ${each}`);
  console.log(
    `${compared.files} files, ${compared.values} values: ${numbers.length} differ in numbers, ${words.length} in words alone, ${compared.rounding} in the last digits of a sum`,
  );
  if (numbers.length > 0) process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
