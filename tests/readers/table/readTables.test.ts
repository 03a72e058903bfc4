import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/readers/table/readTables.js';
import { folderOf, oneFile, textFile } from '../../support/files.js';
import { problemsOf, refusalOf } from '../../support/problems.js';

const long = 'source,code\ni1,A\n';
const wide = 'source,A,B\ni1,1,0\n';
const codebook = 'code,description\nA,det første\n';

describe('what a table is', () => {
  it('follows from its columns: a column of codes makes it long, columns of 0 and 1 wide', async () => {
    expect((await readTables(oneFile('t.csv', long), {})).report.format).toBe('long table');
    expect((await readTables(oneFile('t.csv', wide), {})).report.format).toBe('wide table');
    expect((await readTables(oneFile('t.csv', 'source,code,A\ni1,x,1\n'), {})).report.format).toBe(
      'long table',
    );
  });

  it('is what a mapping says', async () => {
    const text = 'source,code,A\ni1,x,1\n';
    const { corpus } = await readTables(oneFile('t.csv', text), { table: 'wide' });
    expect(corpus.codes.map((code) => code.id)).toEqual(['A']);
  });

  it('is read whatever the name of the file, with the name as the name of the project', async () => {
    expect((await readTables(oneFile('mine data.txt', long), {})).report.project).toBe('mine data');
  });
});

describe('encodings', () => {
  const rows = 'kilde;kode;sitat\nintervju på Ås;Tillit;“vel” – sa hun\n';
  const expected = { source: 'intervju på Ås', quote: '“vel” – sa hun' };
  const windows1252: Record<string, number> = { å: 0xe5, Å: 0xc5, '“': 0x93, '”': 0x94, '–': 0x96 };

  const utf16 = (littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(2 * rows.length + 2));
    `\ufeff${rows}`.split('').forEach((unit, i) => {
      view.setUint16(2 * i, unit.charCodeAt(0), littleEndian);
    });
    return new Uint8Array(view.buffer);
  };

  it.each([
    ['UTF-8', new TextEncoder().encode(rows), []],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${rows}`), []],
    ['Windows-1252', Uint8Array.from(rows, (c) => windows1252[c] ?? c.charCodeAt(0)), ['encoding']],
    ['UTF-16 little-endian', utf16(true), ['encoding']],
    ['UTF-16 big-endian', utf16(false), ['encoding']],
  ])('%s gives the same words', async (_, bytes, warned) => {
    const { corpus, report } = await readTables(oneFile('t.csv', bytes), {});
    expect(corpus.sources[0].id).toBe(expected.source);
    expect(corpus.quote(0)).toBe(expected.quote);
    expect(report.warnings.map((warning) => warning.kind)).toEqual(warned);
  });
});

describe('Taguette', () => {
  const highlights = `id,document,tag,content
1,notat.odt,privacy,ingen skal vite det
1,notat.odt,access/use,ingen skal vite det
2,notat.odt,privacy,noe annet
3,notat.odt,,uten merkelapp
4,avis.pdf,privacy,ingen skal vite det
`;

  it('is recognised by its columns, whatever their case and with or without the id', async () => {
    for (const header of ['id,document,tag,content', 'Document,Tag,Content']) {
      const row = header.startsWith('id') ? '1,d,t,c' : 'd,t,c';
      const { report } = await readTables(oneFile('export.csv', `${header}\n${row}\n`), {});
      expect(report).toMatchObject({ format: 'Taguette CSV', tool: 'Taguette' });
    }
  });

  it('has a row for each highlight and tag: identical text of one document is one selection', async () => {
    const { corpus, report } = await readTables(oneFile('export.csv', highlights), {});
    expect(report).toMatchObject({ sources: 2, codes: 2, codings: 4, selections: 4, coders: 1 });
    expect(report.warnings.map(({ kind, where }) => [kind, where])).toEqual([
      ['untagged', 'export.csv line 5, column tag'],
    ]);
    expect(corpus.selections.kind.every((kind) => kind === 'quote')).toBe(true);
  });

  it('takes its codebook from beside it, with the tags that nobody used', async () => {
    const { corpus, report } = await readTables(
      folderOf('export', {
        'highlights.csv': highlights,
        'codebook.csv':
          'tag,description,number of highlights,number of documents\nprivacy,personvern,3,2\nugc,,0,0\naccess/use,,1,1\n',
      }),
      {},
    );
    expect(report).toMatchObject({ codes: 3, codesUsed: 2 });
    expect(corpus.code('privacy').description).toBe('personvern');
  });
});

describe('a folder', () => {
  it('with an open workbook is read without the lock that Excel leaves beside it', async () => {
    const { report } = await readTables(
      folderOf('m', { 'a.csv': long, '~$a.xlsx': 'x', '.DS_Store': 'x' }),
      {},
    );
    expect(report.notUnderstood).toEqual([]);
    expect(report.losses).toEqual([]);
  });

  it('is one table of codings, with a codebook beside it, and a warning for what is neither', async () => {
    const { corpus, report } = await readTables(
      folderOf('min mappe', {
        'a.csv': long,
        'b.csv': codebook,
        'c.csv': 'Country,Year\nNO,2020\n',
        'd.txt': 'x',
      }),
      {},
    );
    expect(corpus.code('A').description).toBe('det første');
    expect(report.project).toBe('min mappe');
    expect(report.notUnderstood).toEqual([
      {
        kind: 'unused-file',
        where: 'min mappe',
        message: 'of a folder of tables, tables only are read (CSV, TSV, XLSX); not read: d.txt',
      },
      {
        kind: 'unused-file',
        where: 'c.csv',
        message: 'neither codings nor a codebook; not read (columns Country, Year)',
      },
    ]);
  });

  it('is refused with two tables of codings of different kinds, which are named', async () => {
    const [problem] = await problemsOf(() => readTables(folderOf('p', { 'a.csv': long, 'b.csv': wide }), {}));
    expect(problem.kind).toBe('several-tables');
    expect(problem.message).toContain('found a.csv (long table), b.csv (wide table)');
  });

  it('is refused without a table', async () => {
    const [problem] = await problemsOf(() => readTables(folderOf('p', { 'a.docx': 'x' }), {}));
    expect(problem).toMatchObject({ kind: 'no-table', where: 'p' });
  });
});

describe('a codebook that is given beside a table', () => {
  it('describes its codes', async () => {
    const { corpus } = await readTables(oneFile('t.csv', long), {}, textFile('codes.csv', codebook));
    expect(corpus.code('A').description).toBe('det første');
  });

  it('is refused when it describes none', async () => {
    const problems = await problemsOf(() =>
      readTables(oneFile('t.csv', long), {}, textFile('codes.csv', 'code,count\nA,1\n')),
    );
    expect(problems).toEqual([
      {
        kind: 'bad-codebook',
        where: 'codes.csv line 1',
        message: 'a codebook has a column for the code and one that describes it; found code, count',
      },
    ]);
  });
});

describe('what is no project', () => {
  it('a table without the columns that are needed is told what these are, and what it has', async () => {
    const error = await refusalOf(() => readTables(oneFile('t.csv', 'navn,alder\nKari,44\n'), {}));
    const [problem] = error.problems;
    expect(problem).toMatchObject({ kind: 'missing-column', where: 't.csv line 1' });
    expect(problem.message).toMatch(
      /^a long table needs source \(.*\) and code \(.*\); a wide table needs /u,
    );
    expect(problem.message).toMatch(/or name the columns with --mapping\. Found the columns navn, alder$/u);
    expect(error.message).toMatch(/^t\.csv was not read\n/u);
  });

  it('a mapping that names columns that are not there is told which', async () => {
    const [problem] = await problemsOf(() =>
      readTables(oneFile('t.csv', long), { source: 'Source', text: 'sitat' }),
    );
    expect(problem.message).toMatch(
      /^the mapping names columns that the table does not have: Source; did you mean "source", sitat\. The columns are source/u,
    );
  });

  it('a binary file is told which formats are known', async () => {
    const [problem] = await problemsOf(() =>
      readTables(oneFile('bilde.png', Uint8Array.of(0x89, 0x50, 0, 1)), {}),
    );
    expect(problem).toEqual({
      kind: 'unknown-format',
      where: 'bilde.png',
      message:
        'a project is a Brukermøte folder, a file of a coding tool (REFI-QDA .qdpx or .qdc, QualCoder, Taguette, RQDA), or a table (CSV, TSV, XLSX); this is none of these',
    });
  });

  it('an empty file is told that it has no header', async () => {
    expect((await problemsOf(() => readTables(oneFile('t.csv', ''), {})))[0].kind).toBe('no-header');
  });

  it('lacks no sheet that a mapping names', async () => {
    const problems = await problemsOf(() =>
      readTables(oneFile('t.csv', 'source,code\ni1,A\n'), { sheets: ['Ark1'] }),
    );
    expect(problems.map(({ kind }) => kind)).toContain('missing-sheet');
  });
});
