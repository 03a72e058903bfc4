import { describe, expect, it } from 'vitest';
import { memoryFile } from '../../../src/readers/input.js';
import { largestDatabase, openDatabase } from '../../../src/readers/sqlite/openDatabase.js';
import { problemsOf } from '../../support/problems.js';
import { sqliteBytes, sqliteFile } from '../../support/sqliteFile.js';

describe('a SQLite database', () => {
  it('gives rows by columns in lower case, with the place of each', async () => {
    const database = await openDatabase(
      await sqliteFile([
        'CREATE TABLE Notes (nid integer primary key, Body text)',
        "INSERT INTO Notes VALUES (7, 'å'), (9, NULL)",
      ]),
    );
    const rows = [...database.rows('notes', ['body', 'missing'])];
    expect(rows.map((row) => [row.where.en, row.text('body'), row.value('missing')])).toEqual([
      ['test.db, table Notes, nid 7', 'å', null],
      ['test.db, table Notes, nid 9', '', null],
    ]);
    database.close();
  });

  it('names rows by rowid, or by their position where there is none', async () => {
    const database = await openDatabase(
      await sqliteFile([
        'CREATE TABLE a (x)',
        "INSERT INTO a(rowid, x) VALUES (41, 'y')",
        'CREATE TABLE b (x text primary key) WITHOUT ROWID',
        "INSERT INTO b VALUES ('y')",
      ]),
    );
    expect([...database.rows('a', ['x']), ...database.rows('b', ['x'])].map((row) => row.where.en)).toEqual([
      'test.db, table a, rowid 41',
      'test.db, table b, row 1',
    ]);
    database.close();
  });

  it('never touches views and virtual tables', async () => {
    const database = await openDatabase(
      await sqliteFile([
        'CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n',
        'CREATE VIRTUAL TABLE f USING fts3(x)',
        'CREATE TABLE t (x)',
      ]),
    );
    expect([...database.notTables]).toEqual([
      ['v', 'view'],
      ['f', 'virtual table'],
    ]);
    expect([...database.tables.keys()].filter((name) => !name.startsWith('f_'))).toEqual(['t']);
    expect([...database.rows('v', ['i'])]).toEqual([]);
    database.close();
  });

  it('keeps zero characters and byte order marks in long texts, in any encoding', async () => {
    for (const encoding of ['UTF-8', 'UTF-16le', 'UTF-16be']) {
      const database = await openDatabase(
        await sqliteFile([
          `PRAGMA encoding = '${encoding}'`,
          'CREATE TABLE t (body text)',
          "INSERT INTO t VALUES (char(65279) || 'a' || char(0) || '😀')",
        ]),
      );
      const [row] = database.rows('t', [], ['body']);
      expect([encoding, row.text('body')]).toEqual([encoding, '\ufeffa\0😀']);
      database.close();
    }
  });

  it('is read although it is marked as having a write-ahead log', async () => {
    const bytes = await sqliteBytes(['CREATE TABLE t (x)', 'INSERT INTO t VALUES (1)']);
    bytes[18] = 2;
    bytes[19] = 2;
    const database = await openDatabase(memoryFile('wal.db', bytes));
    expect([database.usesWriteAheadLog, database.count('t')]).toEqual([true, 1]);
    expect([bytes[18], bytes[19]]).toEqual([2, 2]);
    database.close();
  });

  it('is refused when columns of it are expressions', async () => {
    const file = await sqliteFile(['CREATE TABLE t (x, twice AS (x || x), once AS (x) STORED)']);
    const [problem] = await problemsOf(() => openDatabase(file));
    expect([
      problem.kind,
      problem.message.includes('found columns that would be computed: t.twice, t.once'),
    ]).toEqual(['generated-column', true]);
  });

  it('is refused when it is too large, before it is read', async () => {
    const read = () => Promise.reject(new Error('was read'));
    const problems = await problemsOf(() =>
      openDatabase({ path: 'big.db', size: largestDatabase + 1, read }),
    );
    expect(problems).toEqual([
      {
        kind: 'too-large',
        where: 'big.db',
        message: 'a database is read into memory, up to 200 MB; found 201 MB',
      },
    ]);
  });

  it('is refused when a page of it belongs to two tables', async () => {
    const rows = Array.from({ length: 900 }, (_, i) => `('${'x'.repeat(60)}${i}')`).join(',');
    const bytes = await sqliteBytes([
      'PRAGMA page_size = 1024',
      'CREATE TABLE t (x)',
      `INSERT INTO t VALUES ${rows}`,
    ]);
    // The root of the table is an interior page; its first child is made its last.
    const root = 1024;
    expect(bytes[root]).toBe(5);
    const firstCell = root + bytes[root + 12] * 256 + bytes[root + 13];
    bytes.copyWithin(root + 8, firstCell, firstCell + 4);
    const [problem] = await problemsOf(() => openDatabase(memoryFile('circle.db', bytes)));
    expect([problem.kind, problem.where]).toEqual(['damaged-database', 'circle.db']);
    expect(problem.message).toContain('2nd reference to page');
  });
});
