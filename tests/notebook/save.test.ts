import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { corpusOverviewTable } from '../../src/corpus/overview.tables.js';
import { cellQuotes } from '../../src/inference/cell.quotes.js';
import { coOccurrenceFigure } from '../../src/inference/matrix.figure.js';
import { type SaveOptions, save } from '../../src/notebook/save.js';
import type { Bilingual } from '../../src/shared/language.js';
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

  it('says in both languages which endings fit, and writes nothing', async () => {
    const said = await save(corpusOverviewTable(corpus), at('overview.svg')).catch(({ texts }) => texts);
    expect(said.en).toMatch(/: a table is saved as \.csv, \.xlsx, \.docx, \.tex; found "\.svg"$/u);
    expect(said.nb).toMatch(/: en tabell lagres som \.csv, \.xlsx, \.docx, \.tex; fant «\.svg»$/u);
    expect(existsSync(at('overview.svg'))).toBe(false);
    await expect(save(coOccurrence(corpus), at('m.xlsx'))).rejects.toThrow(
      'a figure is saved as .svg, .pdf, .png, .json',
    );
    await expect(save(new Map() as never, at('map.csv'))).rejects.toThrow('cannot be saved as one file');
  });

  it('saves what is shown as one thing as that', async () => {
    await save(coOccurrence(corpus), at('matrix.json'));
    expect(JSON.parse(readFileSync(at('matrix.json'), 'utf8')).data[0].type).toBe('heatmap');
    await save(corpus, at('corpus.csv'));
    expect(readFileSync(at('corpus.csv'), 'utf8')).toMatch(/^kind,sources,/u);
    await save(cellQuotes(coOccurrence(corpus).at('A', 'B')), at('quotes.md'));
    expect(readFileSync(at('quotes.md'), 'utf8')).toContain('\\[**a**\\](A; B)');
  });

  it('writes tables for people: a workbook, a Word document, LaTeX', async () => {
    const table = corpusOverviewTable(corpus);
    for (const ending of ['xlsx', 'docx']) {
      await save(table, at(`table.${ending}`));
      // Both are ZIP files.
      expect(
        readFileSync(at(`table.${ending}`))
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    }
    await save(table, at('table.tex'));
    expect(readFileSync(at('table.tex'), 'utf8')).toContain('\\toprule');
  });

  it('never writes over a file that somebody else wrote, or changed, and says how to replace its own', async () => {
    const table = corpusOverviewTable(corpus);
    writeFileSync(at('thesis.docx'), 'years of work');
    for (const replace of [false, true])
      await expect(save(table, at('thesis.docx'), { replace })).rejects.toThrow(RangeError);
    expect(readFileSync(at('thesis.docx'), 'utf8')).toBe('years of work');
    await save(table, at('own.tex'));
    await expect(save(table, at('own.tex'))).rejects.toThrow('replace it with { replace: true }');
    await save(table, at('own.tex'), { replace: true });
    writeFileSync(at('own.tex'), `${readFileSync(at('own.tex'), 'utf8')}% mine`);
    await expect(save(table, at('own.tex'), { replace: true })).rejects.toThrow('was changed since');
  });

  it('refuses a width or dots of what is not drawn, and a width that is none, before anything is drawn', async () => {
    const figure = coOccurrenceFigure(coOccurrence(corpus));
    const said = async (path: string, options: SaveOptions) =>
      save(figure, at(path), options).catch(({ texts }) => texts as Bilingual);
    expect(await said('f.json', { width: '84mm' })).toMatchObject({
      nb: expect.stringContaining('bare en figur som tegnes (.svg, .pdf, .png), har en bredde'),
      en: expect.stringContaining('only a figure that is drawn (.svg, .pdf, .png) has a width'),
    });
    expect(await said('f.svg', { width: '84' })).toEqual({
      nb: 'en bredde er et tall med mm, cm eller in, fra 20 til 2000 mm, som 84mm; fant «84»',
      en: 'a width is a number with mm, cm or in, from 20 to 2000 mm, such as 84mm; found "84"',
    });
    expect(await said('f.svg', { dpi: 300 })).toMatchObject({
      en: expect.stringContaining('dpi is of .png'),
    });
    expect(await said('f.png', { dpi: 10 })).toMatchObject({ nb: expect.stringContaining('fant 10') });
    const empty = { ...figure, data: [], caption: 'Nothing.' };
    await expect(save(empty, at('empty.svg'))).rejects.toThrow('the figure has nothing to draw: Nothing.');
    expect(['f.json', 'f.svg', 'f.png', 'empty.svg'].filter((name) => existsSync(at(name)))).toEqual([]);
  });
});
