import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/readers/formats.js';
import { memoryFile } from '../../../src/readers/input.js';
import { problemsOf } from '../../support/problems.js';
import { inputOf, sqliteFile } from '../../support/sqliteFile.js';

describe('the format of a database', () => {
  it.each([
    ['qualcoder', ['source', 'code_name']],
    ['taguette', ['documents', 'highlights']],
    ['rqda', ['source', 'freecode']],
  ])('is %s by its tables, whatever its name', async (id, tables) => {
    const file = await sqliteFile(
      tables.map((table) => `CREATE TABLE ${table} (id integer)`),
      'rapport.csv',
    );
    expect((await formatOf(inputOf(file))).id).toBe(id);
  });

  it('is not a database only because of its name', async () => {
    const file = memoryFile('data.qda', new TextEncoder().encode('source,code\na,b\n'));
    expect((await formatOf(inputOf(file))).id).toBe('table');
  });

  it('lists what was found where no tool is known', async () => {
    const file = await sqliteFile(['CREATE TABLE moz_places (id)', 'CREATE TABLE moz_cookies (id)']);
    const [problem] = await problemsOf(() => formatOf(inputOf(file)));
    expect(problem.kind).toBe('unknown-database');
    expect(problem.message).toContain('found moz_places, moz_cookies');
  });
});
