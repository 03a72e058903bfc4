// SQLite databases made to harm, or harmed: made from sound ones of each tool.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';

const projects = new URL('../../tests/fixtures/projects/', import.meta.url);
const sound = {
  qda: 'qualcoder-v8/project.qda',
  rqda: 'rqda/project.rqda',
  sqlite3: 'taguette/project.sqlite3',
};

/** What can be kept of these is kept, and the kinds are those of their losses. */
const readNevertheless = [
  'wrong-types.qda',
  'wrong-types.rqda',
  'wrong-types.sqlite3',
  'circle.qda',
  'circle.rqda',
  'one-line.sqlite3',
];

/** @type {readonly import('./files.mjs').HostileFile[]} */
export const databases = [
  changed(
    'wrong-types.qda',
    'texts, floats and bytes where QualCoder has numbers, and nothing where it has names',
    ['dangling-reference', 'unknown-source'],
    "UPDATE code_text SET pos0 = x'00ff', pos1 = 1e300, fid = 'x' WHERE ctid = (SELECT min(ctid) FROM code_text); UPDATE source SET name = NULL; UPDATE code_name SET catid = 'x'",
  ),
  changed(
    'wrong-types.rqda',
    'texts, floats and bytes where RQDA has numbers',
    ['bad-id', 'dangling-reference', 'unknown-code'],
    "UPDATE coding SET selfirst = 'a', selend = x'ff'; UPDATE freecode SET id = 'x'; UPDATE source SET file = x'ff00fe'",
  ),
  changed(
    'wrong-types.sqlite3',
    'texts, floats and bytes where Taguette has numbers',
    ['bad-span', 'dangling-reference', 'unknown-code'],
    "UPDATE highlights SET start_offset = 'a', end_offset = 9e999; UPDATE documents SET contents = x'c328'",
  ),
  changed(
    'view.qda',
    'a view that never ends in the place of the table of codings',
    ['missing-table'],
    'DROP TABLE code_text; CREATE VIEW code_text AS WITH RECURSIVE n(ctid) AS (SELECT 1 UNION ALL SELECT ctid + 1 FROM n) SELECT * FROM n',
  ),
  changed(
    'generated.qda',
    'a column whose values take hours to compute',
    ['generated-column'],
    'ALTER TABLE code_text ADD COLUMN x AS (length(hex(zeroblob(300000000)))) VIRTUAL',
  ),
  changed(
    'trigger.qda',
    'a trigger and a partial index with an expression',
    [],
    "CREATE TRIGGER t AFTER UPDATE ON source BEGIN DELETE FROM code_text; END; CREATE INDEX i ON source(length(name)) WHERE name LIKE '%a%'",
  ),
  changed(
    'circle.qda',
    'categories of QualCoder that lie in one another',
    ['bad-code-tree'],
    "DELETE FROM code_cat; INSERT INTO code_cat (catid, name, supercatid) VALUES (1, 'a', 3), (2, 'b', 1), (3, 'c', 2); UPDATE code_name SET catid = 1",
  ),
  changed(
    'circle.rqda',
    'a category of RQDA of the name and number of the code in it',
    ['deleted-code', 'deleted-source', 'unknown-code', 'unknown-source'],
    'DELETE FROM codecat; INSERT INTO codecat (name, catid, status) SELECT name, id, 1 FROM freecode; DELETE FROM treecode; INSERT INTO treecode (cid, catid, status) SELECT a.id, b.id, 1 FROM freecode a, freecode b',
  ),
  changed(
    'many-columns.qda',
    'a table of 1,900 columns of long names, none of which is needed',
    ['missing-column'],
    () =>
      `DROP TABLE code_text; CREATE TABLE code_text (${Array.from({ length: 1900 }, (_, i) => `"${String(i).padStart(400, 'k')}"`).join(', ')})`,
  ),
  changed(
    'emoji.qda',
    '24 MB of one line of emoji as the text of a source, whose spans do not lie where they are said to',
    [],
    `UPDATE source SET fulltext = replace(hex(zeroblob(${3 * 1024 * 1024})), '00', '😀😀') WHERE id = (SELECT min(id) FROM source)`,
    true,
  ),
  changed(
    'one-line.qda',
    '94 MB of one line as the text of a source',
    [],
    `UPDATE source SET fulltext = replace(hex(zeroblob(${9 * 1024 * 1024})), '00', 'abcdefghij') WHERE id = (SELECT min(id) FROM source)`,
    true,
  ),
  changed(
    'one-line.sqlite3',
    '30 MB of one line as the HTML of a document of Taguette',
    ['dangling-reference', 'unknown-code'],
    `UPDATE documents SET contents = replace(hex(zeroblob(${3 * 1024 * 1024})), '00', '<b>a&amp;b') WHERE id = (SELECT min(id) FROM documents)`,
    true,
  ),
  {
    name: 'cut.rqda',
    why: 'a database whose second half is missing',
    kinds: ['damaged-database'],
    write: async (folder) => {
      const bytes = readFileSync(new URL(sound.rqda, projects));
      writeFileSync(join(folder, 'cut.rqda'), bytes.subarray(0, bytes.length / 2));
    },
  },
  {
    name: 'corrupt.sqlite3',
    why: 'a database whose pages are overwritten',
    kinds: ['damaged-database'],
    write: async (folder) => {
      const bytes = readFileSync(new URL(sound.sqlite3, projects));
      for (let i = 1024; i < bytes.length; i += 97) bytes[i] ^= 0xff;
      writeFileSync(join(folder, 'corrupt.sqlite3'), bytes);
    },
  },
];

/** A sound database after some statements. */
function changed(name, why, kinds, sql, slow = false) {
  return {
    name,
    why,
    kinds,
    isRead: readNevertheless.includes(name) || kinds.length === 0,
    slow,
    write: async (folder) => {
      const { Database } = await initSqlJs();
      const database = new Database(readFileSync(new URL(sound[name.split('.').at(-1)], projects)));
      database.exec(typeof sql === 'string' ? sql : sql());
      writeFileSync(join(folder, name), database.export());
      database.close();
    },
  };
}
