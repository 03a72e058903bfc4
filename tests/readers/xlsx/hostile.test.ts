import { describe, expect, it } from 'vitest';
import { memoryFile } from '../../../src/readers/input.js';
import { readProject } from '../../../src/readers/readProject.js';
import { readSheets } from '../../../src/readers/xlsx/readSheets.js';
import { problemsOf } from '../../support/problems.js';
import { bytesOf, zipOf } from '../refi/buildProject.js';
import { sheetData, workbookOf } from './buildWorkbook.js';

const cells = { A1: 'kilde', B1: 'kode', A2: 'i1', B2: 'Tid' };
const projectOf = async (file: ReturnType<typeof memoryFile> | ReturnType<typeof workbookOf>) => {
  const opened = await file;
  return readProject({ name: opened.path, isFolder: false, files: [opened] });
};

describe('what a workbook says of its size', () => {
  it('is not believed: a sheet of a million rows by its own word has the rows that it has', async () => {
    const sheet = `<dimension ref="A1:XFD1048576"/>${sheetData(cells)}`;
    const { report } = await projectOf(workbookOf({ Ark: sheet }));
    expect(report).toMatchObject({ sources: 1, codings: 1 });
  });

  it('does not make the table larger: a cell in the last corner is a row of one cell, beyond the columns', async () => {
    const file = workbookOf({ Ark: sheetData({ ...cells, A3: 'i2', B3: 'Tid', XFD1048576: 'x' }) });
    const { report } = await projectOf(file);
    expect(report.codings).toBe(2);
    expect(report.losses.map(({ kind, where }) => [kind, where])).toEqual([
      ['missing-source', 'test.xlsx, sheet Ark line 1048576, column kilde'],
    ]);
  });

  it('does not make merged cells costly: a merge over all rows fills those that are there', async () => {
    const merge = '<mergeCells count="1"><mergeCell ref="A2:A1048576"/></mergeCells>';
    const file = workbookOf({ Ark: sheetData({ ...cells, B3: 'Tillit', B900000: 'Tillit' }) + merge });
    const { corpus, report } = await projectOf(file);
    expect(corpus.sources.map(({ id }) => id)).toEqual(['i1']);
    expect(report.codes).toBe(2);
  });

  it('refuses more merged cells than any sheet has', async () => {
    const rows = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`A${i + 1}`, `v${i}`]));
    const merge = '<mergeCell ref="A1:XFD1048576"/>'.repeat(5);
    const file = await workbookOf({ Ark: `${sheetData(rows)}<mergeCells>${merge}</mergeCells>` });
    expect((await problemsOf(() => readSheets(file))).map(({ kind }) => kind)).toEqual(['too-large']);
  });

  it('does not make links, columns or filters costly: what is no cell is not looked at', async () => {
    const before = '<cols><col min="1" max="2000000000" width="9"/></cols>';
    const after = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>';
    const { report } = await projectOf(workbookOf({ Ark: before + sheetData(cells) + after }));
    expect(report).toMatchObject({ sources: 1, codings: 1 });
  });

  it('is looked at before anything is unpacked: 200 MB of spaces in 200 kB are refused', async () => {
    const file = await workbookOf({ Ark: sheetData(cells) + ' '.repeat(200_000_000) });
    expect(file.size).toBeLessThan(1_000_000);
    const [problem] = await problemsOf(() => readSheets(file));
    expect(problem).toMatchObject({ kind: 'too-large', where: 'test.xlsx' });
    expect(problem.message).toContain('Save the sheet as CSV');
  });
});

describe('a broken workbook', () => {
  it.each([
    ['the end is missing', async (file: Uint8Array) => file.subarray(0, file.length - 30)],
    [
      'a byte in the middle is another',
      async (file: Uint8Array) => file.map((byte, i) => (i === 60 ? byte ^ 0xff : byte)),
    ],
    ['only the first bytes are there', async (file: Uint8Array) => file.subarray(0, 8)],
  ])('is refused when %s', async (_, damage) => {
    const sound = await workbookOf({ Ark: sheetData(cells) });
    const file = memoryFile('test.xlsx', await damage(await sound.read()));
    const problems = await problemsOf(() => projectOf(file));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0].where).toContain('test.xlsx');
  });

  it('is refused when it is no workbook but another ZIP, with what would do', async () => {
    const file = await zipOf({ 'notes.txt': 'x' }, { name: 'test.xlsx' });
    expect((await problemsOf(() => projectOf(file)))[0].kind).toBe('unknown-format');
  });

  it('is refused as an OpenDocument with what to do', async () => {
    const entries = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' };
    const [problem] = await problemsOf(async () => projectOf(await zipOf(entries, { name: 'test.ods' })));
    expect(problem.kind).toBe('old-workbook');
    expect(problem.message).toContain('save it as .xlsx');
  });

  it('is refused as an old .xls, or one with a password, with what to do', async () => {
    const start = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    const file = memoryFile('old.xls', Uint8Array.from([...start, ...bytesOf('x'.repeat(2000))]));
    const [problem] = await problemsOf(() => projectOf(file));
    expect(problem).toMatchObject({ kind: 'old-workbook', where: 'old.xls' });
    expect(problem.message).toContain('save it as .xlsx');
  });

  it('has no entities that grow: they are read as they stand', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const file = await workbookOf({ Ark: bomb + sheetData({ ...cells, C1: 'sitat', C2: '&amp;b;' }) });
    const { corpus } = await projectOf(file);
    expect(corpus.quote(0)).toBe('&b;');
  });
});

describe('what a workbook holds beside cells', () => {
  it('is named and left alone: pictures, macros, links to other workbooks', async () => {
    const file = await workbookOf(
      { Ark: sheetData(cells) },
      {
        'xl/media/image1.png': 'x',
        'xl/media/image2.png': 'x',
        'xl/vbaProject.bin': 'x',
        'xl/externalLinks/externalLink1.xml': '<x/>',
      },
    );
    const { report } = await projectOf(file);
    expect(report.notUnderstood.map(({ message }) => message)).toEqual([
      'pictures (2): not read',
      'macros, which are never run (1): not read',
      'links to other workbooks, which are never followed (1): not read',
    ]);
  });
});
