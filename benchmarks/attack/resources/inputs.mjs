// Inputs that are large and otherwise sound, made by rule: nobody said any of this.

import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import { guid, project, utf8 } from '../../hostile/common.mjs';

const million = 1_000_000;
const sentence = 'Veilederen rakk ikke å ringe, og jeg ventet i tre uker på et svar som aldri kom.\n';
const projects = new URL('../../../tests/fixtures/projects/', import.meta.url);

/**
 * @typedef {object} LargeInput
 * @property {string} name of the file or folder that is written
 * @property {string} why what is large
 * @property {(folder: string) => Promise<void>} write
 */

/** @type {readonly LargeInput[]} */
export const largeInputs = [
  {
    name: 'rows.csv',
    why: 'a table of 3,000,000 rows: 60 sources, 40 codes',
    write: (folder) => longTable(folder, 'rows.csv', 3 * million),
  },
  {
    name: 'wide.csv',
    why: 'a table of 3,000,000 rows with a column for each of 12 codes',
    write: (folder) => wideTable(folder, 'wide.csv', 3 * million, 12),
  },
  {
    name: 'rows',
    why: 'a project folder with 3,000,000 codings',
    write: (folder) => codingsFolder(folder, 'rows', 3 * million),
  },
  {
    name: 'text.qdpx',
    why: 'a source of 210 MB of text, packed to 0.5 MB',
    write: async (folder) => {
      const source = `<Sources><TextSource guid="${guid(1)}" name="a" plainTextPath="internal://a.txt"/></Sources>`;
      await zip(folder, 'text.qdpx', { 'project.qde': utf8(project(source)), 'Sources/a.txt': text(210) });
    },
  },
  {
    name: 'text.qde',
    why: 'a source of 210 MB of text within the XML',
    write: async (folder) => {
      const inside = `<Sources><TextSource guid="${guid(1)}" name="a"><PlainTextContent>@</PlainTextContent></TextSource></Sources>`;
      const [before, after] = project(inside).split('@');
      await inPieces(
        join(folder, 'text.qde'),
        before,
        Math.ceil(210e6 / sentence.length),
        () => sentence,
        after,
      );
    },
  },
  {
    name: 'text',
    why: 'a project folder with a source of 210 MB of text',
    write: (folder) => textFolder(folder, 'text', 210),
  },
  {
    name: 'sources.qde',
    why: '1,000,000 empty sources',
    write: (folder) => emptySources(folder, 'sources.qde', million),
  },
  {
    name: 'sources',
    why: 'a project folder with 1,000,000 empty sources',
    write: async (folder) => {
      const inside = packageOf(folder, 'sources');
      writeFileSync(join(inside, 'codes.csv'), 'id,name\nK1,Kode\n');
      writeFileSync(join(inside, 'codings.csv'), 'source,code\nI1,K1\n');
      await inPieces(join(inside, 'sources.csv'), 'id,kind\n', million, (i) => `I${i},interview\n`);
    },
  },
  {
    name: 'sources.csv',
    why: 'a table with 1,000,000 sources of one row each',
    write: (folder) => inPieces(join(folder, 'sources.csv'), 'source,code\n', million, (i) => `I${i},K1\n`),
  },
  {
    name: 'codes.qde',
    why: '1,000,000 codes',
    write: (folder) => {
      const [before, after] = project('<CodeBook><Codes>@</Codes></CodeBook>').split('@');
      return inPieces(
        join(folder, 'codes.qde'),
        before,
        million,
        (i) => `<Code guid="${guid(i + 10)}" name="k${i}" isCodable="true"/>`,
        after,
      );
    },
  },
  {
    name: 'codes',
    why: 'a project folder with 1,000,000 codes',
    write: (folder) => codesFolder(folder, 'codes', million),
  },
  {
    name: 'codes.csv',
    why: 'a table with 1,000,000 codes of one row each',
    write: (folder) => inPieces(join(folder, 'codes.csv'), 'source,code\n', million, (i) => `I1,K${i}\n`),
  },
  {
    name: 'sources.qda',
    why: 'QualCoder with 1,000,000 empty sources',
    write: (folder) =>
      changed(
        folder,
        'sources.qda',
        'qualcoder-v8/project.qda',
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${million}) INSERT INTO source (id, name, fulltext) SELECT 1000 + i, 'k' || i, '' FROM n`,
      ),
  },
  {
    name: 'codes.qda',
    why: 'QualCoder with 1,000,000 codes',
    write: (folder) =>
      changed(
        folder,
        'codes.qda',
        'qualcoder-v8/project.qda',
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${million}) INSERT INTO code_name (cid, name) SELECT 1000 + i, 'k' || i FROM n`,
      ),
  },
  {
    name: 'text.qda',
    why: 'QualCoder with a source of 210 MB of text',
    write: (folder) =>
      changed(
        folder,
        'text.qda',
        'qualcoder-v8/project.qda',
        `INSERT INTO source (id, name, fulltext) VALUES (1000, 'lang', replace(hex(zeroblob(105000000)), '00', 'a '))`,
      ),
  },
  {
    name: 'most-rows.csv',
    why: 'just below the limits: a table of 199,999 rows, 60 sources, 37 codes, with quotes in quotation marks',
    write: (folder) => longTable(folder, 'most-rows.csv', 199_999, (i) => `"sitat, ""${i}"""`),
  },
  {
    name: 'most-cells.csv',
    why: 'just below the limits: a table of 89,900 rows with a column for each of 18 codes',
    write: (folder) => wideTable(folder, 'most-cells.csv', 89_900, 18),
  },
  {
    name: 'most-wide.csv',
    why: 'just below the limits: a table of 17,600 rows with a column for each of 100 codes',
    write: (folder) => wideTable(folder, 'most-wide.csv', 17_600, 100),
  },
  {
    name: 'most-columns.csv',
    why: 'just below the limits: a table of 199,999 rows with six attributes of the sources',
    write: (folder) =>
      inPieces(
        join(folder, 'most-columns.csv'),
        `source,code,quote,${named(6, (k) => `v${k}`)
          .trim()
          .replaceAll('\n', ',')}\n`,
        199_999,
        (i) =>
          `I${i % 60},K${i % 37},sitat ${i},${Array.from({ length: 6 }, (_, k) => `a${(i % 60) % (k + 2)}`)}\n`,
      ),
  },
  {
    name: 'most-codings',
    why: 'just below the limits: a project folder with 199,999 codings',
    write: (folder) => codingsFolder(folder, 'most-codings', 199_999),
  },
  {
    name: 'most-sources',
    why: 'just below the limits: a project folder with 99,999 sources',
    write: async (folder) => {
      const inside = packageOf(folder, 'most-sources');
      writeFileSync(join(inside, 'codes.csv'), 'id,name\nK1,Kode\n');
      await inPieces(join(inside, 'codings.csv'), 'source,code\n', 99_999, (i) => `I${i},K1\n`);
      await inPieces(join(inside, 'sources.csv'), 'id,kind\n', 99_999, (i) => `I${i},interview\n`);
    },
  },
  {
    name: 'most-sources.qde',
    why: 'just below the limits: 99,999 empty sources',
    write: (folder) => emptySources(folder, 'most-sources.qde', 99_999),
  },
  {
    name: 'most-codes',
    why: 'a project folder with as many codes as a table has rows: 199,999',
    write: (folder) => codesFolder(folder, 'most-codes', 199_999),
  },
  {
    name: 'most-text',
    why: 'just below the limits: a project folder with a source of 99 MB of text',
    write: (folder) => textFolder(folder, 'most-text', 99),
  },
];

async function inPieces(path, before, count, line, after = '') {
  const out = createWriteStream(path);
  out.write(before);
  let piece = [];
  for (let i = 0; i < count; i++) {
    piece.push(line(i));
    if (piece.length < 20_000) continue;
    if (!out.write(piece.join(''))) await once(out, 'drain');
    piece = [];
  }
  out.end(piece.join('') + after);
  await once(out, 'close');
}

function packageOf(folder, name) {
  const inside = join(folder, name);
  mkdirSync(inside, { recursive: true });
  const resources = ['sources', 'codes', 'codings'].map((each) => ({ name: each, path: `${each}.csv` }));
  writeFileSync(join(inside, 'datapackage.json'), JSON.stringify({ name, resources }));
  return inside;
}

/** A table with a row for each coding. */
function longTable(folder, name, rows, quote = (i) => `sitat ${i}`) {
  const line = (i) => `I${i % 60},K${i % 37},${quote(i)}\n`;
  return inPieces(join(folder, name), 'source,code,quote\n', rows, line);
}

/** A table with a row for each unit and a column for each code. */
function wideTable(folder, name, rows, codes) {
  const cells = (cell) => Array.from({ length: codes }, (_, c) => cell(c)).join(',');
  const line = (i) => `I${i % 60},u${i},${cells((c) => ((i * 7 + c) % 5 === 0 ? 1 : 0))}\n`;
  return inPieces(join(folder, name), `source,unit,${cells((c) => `K${c}`)}\n`, rows, line);
}

/** A project folder with a table of codings. */
async function codingsFolder(folder, name, count) {
  const inside = packageOf(folder, name);
  writeFileSync(join(inside, 'sources.csv'), `id,kind\n${named(60, (i) => `I${i},interview`)}`);
  writeFileSync(join(inside, 'codes.csv'), `id,name\n${named(40, (i) => `K${i},Kode ${i}`)}`);
  await inPieces(join(inside, 'codings.csv'), 'source,code\n', count, (i) => `I${i % 60},K${i % 37}\n`);
}

/** A project folder with one source of text. */
async function textFolder(folder, name, megabytes) {
  const inside = packageOf(folder, name);
  mkdirSync(join(inside, 'texts'));
  writeFileSync(join(inside, 'sources.csv'), 'id,kind,text\nI1,interview,texts/I1.txt\n');
  writeFileSync(join(inside, 'codes.csv'), 'id,name\nK1,Kode\n');
  writeFileSync(join(inside, 'codings.csv'), 'source,code,start,end\nI1,K1,0,10\n');
  writeFileSync(join(inside, 'texts', 'I1.txt'), text(megabytes));
}

/** A project folder with a table of codes, of which one is used. */
async function codesFolder(folder, name, count) {
  const inside = packageOf(folder, name);
  writeFileSync(join(inside, 'sources.csv'), 'id,kind\nI1,interview\n');
  writeFileSync(join(inside, 'codings.csv'), 'source,code\nI1,K1\n');
  await inPieces(join(inside, 'codes.csv'), 'id,name\n', count, (i) => `K${i},Kode ${i}\n`);
}

/** A REFI-QDA project of sources without text. */
function emptySources(folder, name, count) {
  const [before, after] = project('<Sources>@</Sources>').split('@');
  const line = (i) =>
    `<TextSource guid="${guid(i + 10)}" name="k${i}"><PlainTextContent></PlainTextContent></TextSource>`;
  return inPieces(join(folder, name), before, count, line, after);
}

function named(count, line) {
  return `${Array.from({ length: count }, (_, i) => line(i)).join('\n')}\n`;
}

function text(megabytes) {
  return Buffer.alloc(megabytes * million, sentence);
}

async function zip(folder, name, parts) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, bytes] of Object.entries(parts)) await writer.add(path, new Uint8ArrayReader(bytes));
  writeFileSync(join(folder, name), await writer.close());
}

async function changed(folder, name, sound, sql) {
  const { Database } = await initSqlJs();
  const database = new Database(readFileSync(new URL(sound, projects)));
  database.run(sql);
  writeFileSync(join(folder, name), database.export());
}
