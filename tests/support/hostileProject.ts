import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type Input, memoryFile } from '../../src/readers/input.js';
import { root } from './brukermote.js';
import { hostile } from './hostileNames.js';

type Row = Record<string, string>;

/** Names that tables can carry: what no file of text can hold is left to the tests of the escapers. */
const usable = hostile.filter((name) => !/\p{Surrogate}|\uffff/u.test(name) && !name.includes('\0'));

/** Each code, source, coder, attribute and value gets a name of the corpus; no two of them the same. */
const given = (i: number) => usable[i % usable.length] + (i < usable.length ? '' : ` ${i}`);

/**
 * The synthetic example with hostile names: of its codes (in both languages), sources, coders, regions, offices and the project.
 *
 * @param from position of the first name that codes get, so that other names meet other outputs
 */
export function hostileProject(from = 0): Input {
  const folder = `${root}data/brukermote`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:csv|txt|json)$/u.test(path) && path !== 'truth.json')
    .map((path) =>
      memoryFile(path.replaceAll('\\', '/'), renamed(path, readFileSync(`${folder}/${path}`), from)),
    );
  return { name: 'hostile', isFolder: true, files };
}

function renamed(path: string, bytes: Buffer, from: number): Uint8Array {
  if (path === 'codes.csv')
    return table(bytes, (row, i) => ({ ...row, name: given(from + i), name_en: given(from + i + 1) }));
  if (path === 'coders.csv') return table(bytes, (row, i) => ({ ...row, name: given(from + 60 + i) }));
  if (path === 'sources.csv')
    return table(bytes, ({ office = '', region = '', ...row }, i) => ({
      ...row,
      name: given(from + i + 20),
      office: office === '' ? '' : given(from + 40 + office.length),
      '<img src=x onerror=alert(2)> *region*': region === '' ? '' : given(from + 50 + region.length),
    }));
  if (path === 'datapackage.json') {
    const about = JSON.parse(bytes.toString('utf8'));
    return Buffer.from(
      JSON.stringify({ ...about, title: '<img src=x onerror=alert(3)> **P** [x](javascript:1)' }),
    );
  }
  return bytes;
}

function table(bytes: Buffer, change: (row: Row, i: number) => Row): Uint8Array {
  const rows = parse(bytes, { columns: true }) as Row[];
  return Buffer.from(stringify(rows.map(change), { header: true }));
}
