import { describe, expect, it } from 'vitest';
import { parseMapping } from '../../../src/readers/table/mapping.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { oneFile } from '../../support/files.js';
import { problemsOf } from '../../support/problems.js';

describe('a table of counts without names of its sides', () => {
  const text = ';Int1;Int2\nTid;3;0\nTillit;2;2\nSUM;5;2\n';

  it('is asked about with a mapping that works when it is saved', async () => {
    const [{ message }] = await problemsOf(() => readTables(oneFile('m.csv', text), {}));
    const [draft] = /\{[^}]*\}/u.exec(message) ?? [''];
    const { corpus, report } = await readTables(oneFile('m.csv', text), parseMapping('mapping.json', draft));
    expect(corpus.codes.map(({ name }) => name)).toEqual(['Tid', 'Tillit']);
    expect(report.codings).toBe(3);
    expect(report.notUnderstood.map(({ kind }) => kind)).toEqual(['totals']);
  });
});
