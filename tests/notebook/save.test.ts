import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { corpusOverviewTable } from '../../src/corpus/overview.tables.js';
import { coOccurrenceFigure } from '../../src/inference/matrix.figure.js';
import { save } from '../../src/notebook/save.js';
import { corpusOf } from '../support/corpusOf.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-save-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const corpus = corpusOf('s1 "a" A B\ns2 "b" A');

describe('save', () => {
  it('writes a table as CSV, a figure as JSON and a statement as text', async () => {
    await save(corpusOverviewTable(corpus), at('overview.csv'));
    expect(readFileSync(at('overview.csv'), 'utf8')).toMatch(/^kind,sources,/u);
    const figure = coOccurrenceFigure(coOccurrence(corpus));
    await save(figure, at('figure.json'));
    expect(JSON.parse(readFileSync(at('figure.json'), 'utf8'))).toMatchObject({ caption: figure.caption });
    await save({ kind: 'statement', text: 'Æ, ø og **å**.' }, at('said.md'));
    expect(readFileSync(at('said.md'), 'utf8')).toBe('Æ, ø og **å**.\n');
  });

  it('leaves alone what is there, unless told to replace it', async () => {
    const table = corpusOverviewTable(corpus);
    await save({ kind: 'statement', text: 'mine' }, at('kept.md'));
    await expect(save({ kind: 'statement', text: 'other' }, at('kept.md'))).rejects.toThrow(RangeError);
    expect(readFileSync(at('kept.md'), 'utf8')).toBe('mine\n');
    await save(table, at('new.csv'));
    await save(table, at('new.csv'), { replace: true });
  });

  it('says which ending fits, and writes nothing', async () => {
    await expect(save(corpusOverviewTable(corpus), at('overview.xlsx'))).rejects.toThrow(
      'a table is saved as .csv; found ".xlsx"',
    );
    expect(existsSync(at('overview.xlsx'))).toBe(false);
  });
});
