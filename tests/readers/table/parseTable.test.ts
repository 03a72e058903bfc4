import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessDelimiter, readTable } from '../../../src/readers/table/parseTable.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { oneFile, textFile } from '../../support/files.js';
import { problemsOf, refusalOf } from '../../support/problems.js';

const read = (text: string) => readTable(textFile('t.csv', text));

describe('readTable', () => {
  it.each([
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
    ['|', 'bar'],
  ])('splits at %j, the %s, when the header does', async (delimiter) => {
    const table = await read(
      ['a', 'b', 'c'].join(delimiter) +
        '\n' +
        ['1', '2,5', ''].map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(delimiter),
    );
    expect(table.delimiter).toBe(delimiter);
    expect(table.columns).toEqual(['a', 'b', 'c']);
    expect(table.rows).toEqual([{ line: 2, values: ['1', '2,5', ''] }]);
  });

  it('is not misled by other delimiters inside cells or quoted headers', async () => {
    const table = await read('"navn, fullt, eller kort, om mulig";sitat\nx;"ja, men, nei, vel"\n');
    expect(table.columns).toEqual(['navn, fullt, eller kort, om mulig', 'sitat']);
    expect(table.rows[0].values).toEqual(['x', 'ja, men, nei, vel']);
  });

  it('leaves text as text: 007, 1E5, 1,50, TRUE and spaces stay as they are', async () => {
    const values = ['007', '1E5', '1,50', 'TRUE', ' x ', '2020-01-02'];
    const table = await read(`a;b;c;d;e;f\n${values.join(';')}\n`);
    expect(table.rows[0].values).toEqual(values);
  });

  it('keeps a no-break space, a no-break hyphen, an arrow and a paragraph separator', async () => {
    const odd = 'stat\u00A0og\u2011kommune \u2192 bruker\u2029slutt';
    const table = await read(`"${odd}",b\n"${odd}",1\n`);
    expect(table.columns[0]).toBe(odd);
    expect(table.rows[0].values[0]).toBe(odd);
  });

  it('keeps two columns apart that differ by a trailing space', async () => {
    expect((await read('A,A ,b\n1,0,x\n')).columns).toEqual(['A', 'A ', 'b']);
  });

  it('reads doubled quotation marks as one, and keeps delimiters and line breaks in quotes', async () => {
    const table = await read('a,b\n"hun sa ""nei"", og gikk","to\nlinjer"\n');
    expect(table.rows[0].values).toEqual(['hun sa "nei", og gikk', 'to\nlinjer']);
  });

  it.each([
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
  ])('names the line on which a row begins, with line breaks %j inside quotes (%s)', async (newline) => {
    const text = ['a,b', '"x', '', 'y",1', 'z,2', '', '"p', 'q","r', 's"', 'w,3'].join(newline);
    expect((await read(text)).rows.map((row) => [row.line, row.values[0]])).toEqual([
      [2, `x${newline}${newline}y`],
      [5, 'z'],
      [7, `p${newline}q`],
      [10, 'w'],
    ]);
  });

  it('names the line of a row after a header of several lines', async () => {
    expect((await read('"navn\r\npå kilde",b\r\nx,1\r\n')).rows[0].line).toBe(3);
  });

  it("takes Excel's first line sep= for what it is, with the line of each row as in the file", async () => {
    for (const first of ['sep=;\r\n', '\ufeffsep=;\n', '"sep=;"\n', 'SEP=;\n']) {
      const { columns, rows, delimiter } = await readTable(textFile('t.csv', `${first}a,b;c\n1;2\n`));
      expect([columns, delimiter]).toEqual([['a,b', 'c'], ';']);
      expect(rows).toEqual([{ line: 3, values: ['1', '2'] }]);
    }
    expect((await readTable(textFile('t.csv', 'sep=x;b\n1;2\n'))).columns).toEqual(['sep=x', 'b']);
  });

  it('refuses a first line that is a text and no header', async () => {
    const found = async (text: string) =>
      (await problemsOf(() => readTable(textFile('t.csv', text)))).map(({ kind, where, message }) => [
        kind,
        where,
        message.split('; ')[1],
      ]);
    expect(await found('x'.repeat(20_000))).toEqual([
      ['no-header', 't.csv line 1', 'found a cell of 20000 characters'],
    ]);
    expect(await found('x'.repeat(3_000_000))).toEqual([
      ['no-header', 't.csv line 1', 'found a line of more than 1000000 characters'],
    ]);
  });

  it('refuses a row that never ends, and names its line', async () => {
    const [problem] = await problemsOf(() =>
      readTable(textFile('t.csv', `a,b\n1,2\n3,"${'x'.repeat(6_000_000)}`)),
    );
    expect(problem).toMatchObject({ kind: 'bad-csv', where: 't.csv line 3' });
    expect(problem.message).toContain('at most 5000000 characters');
  });

  it('skips empty lines, also before the header', async () => {
    const table = await read('\n\na;b\n\n1;2\n\n');
    expect(table.columns).toEqual(['a', 'b']);
    expect(table.rows).toEqual([{ line: 5, values: ['1', '2'] }]);
  });

  it('has no rows when there is only a header', async () => {
    expect((await read('a,b\n')).rows).toEqual([]);
  });

  it('names every row of the wrong length', async () => {
    expect(await problemsOf(() => read('a,b\n1,2\n1\n1,2,3\n'))).toEqual([
      {
        kind: 'row-length',
        where: 't.csv line 3',
        message: 'a row needs 2 cells, one for each column; found 1',
      },
      {
        kind: 'row-length',
        where: 't.csv line 4',
        message: 'a row needs 2 cells, one for each column; found 3',
      },
    ]);
  });

  it('puts rows of the wrong length aside where it is asked to, as long as there are others', async () => {
    const table = await readTable(textFile('t.csv', 'a,b\n1,2\n1\n1,2,3\n'), { misfits: 'keep' });
    expect(table.rows).toEqual([{ line: 2, values: ['1', '2'] }]);
    expect(table.misfits?.map(({ line }) => line)).toEqual([3, 4]);
    const none = readTable(textFile('t.csv', 'a,b\n1\n'), { misfits: 'keep' });
    await expect(none).rejects.toThrow('is not a whole table');
  });

  it('takes no notice of empty cells after the last column', async () => {
    expect((await read('a,b\n1,2,,\n')).rows).toEqual([{ line: 2, values: ['1', '2'] }]);
  });

  it.each([
    ['', 'nothing'],
    ['\n\n', 'empty lines'],
    [' , ,\n1,2,3\n', 'a header of spaces'],
  ])('needs a header; %j is %s', async (text) => {
    expect(await problemsOf(() => read(text))).toEqual([
      {
        kind: 'no-header',
        where: 't.csv line 1',
        message: 'a table needs a first line of column names; found none',
      },
    ]);
  });

  it('names the line of a quotation mark that is never closed', async () => {
    const [problem] = await problemsOf(() => read('a,b\r\n"x\r\ny",1\r\n2,"ende\r\nuten slutt\r\n'));
    expect(problem).toEqual({
      kind: 'bad-csv',
      where: 't.csv line 4',
      message: 'a quoted cell needs a closing quotation mark; the file ends first',
    });
  });

  it('names the line of a quotation mark inside a cell', async () => {
    for (const cell of ['hun sa "nei"', '"hun" sa']) {
      const [problem] = await problemsOf(() => read(`a,b\n1,2\n1,${cell}\n`));
      expect(problem).toEqual({
        kind: 'bad-csv',
        where: 't.csv line 3',
        message: 'a quotation mark inside a cell needs the whole cell quoted and the mark doubled',
      });
    }
  });

  it('gives back any table that was written, each row with its line', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'å', ' ', '"', ',', ';', '\n', '\r\n', '0', '\u00A0'),
    });
    const tables = fc
      .integer({ min: 2, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        async (rows, delimiter, newline) => {
          const width = rows[0]?.length ?? 2;
          const header = Array.from({ length: width }, (_, i) => `column ${i}`);
          const written = [header, ...rows].map((row) =>
            row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter),
          );
          const table = await read(written.join(newline) + newline);
          expect(table.rows.map((row) => row.values)).toEqual(rows);
          const breaks = (text: string) => text.split('\n').length - 1;
          let line = 1;
          const lines = written.map((row) => {
            const begins = line;
            line += 1 + breaks(row);
            return begins;
          });
          expect(table.rows.map((row) => row.line)).toEqual(lines.slice(1));
        },
      ),
    );
  });

  it('refuses more columns than a spreadsheet has before it cuts out their cells', async () => {
    const row = (columns: number) => Array.from({ length: columns }, (_, i) => `k${i}`).join(',');
    expect(await problemsOf(() => read(`${row(16_385)}\n`))).toEqual([
      {
        kind: 'too-wide',
        where: 't.csv line 1',
        message: 'a table has at most 16384 columns; found 16385',
      },
    ]);
    expect((await read(`${row(16_384)}\n`)).columns).toHaveLength(16_384);
  });
});

describe('guessDelimiter', () => {
  it('is a comma when nothing splits the header', () => {
    expect(guessDelimiter('kilde\nx;y\n')).toBe(',');
  });

  it('looks at the header only', () => {
    expect(guessDelimiter('kilde;kode\na,b,c,d;x\n')).toBe(';');
  });

  it('may stand below a title in a text file, with or without delimiters', async () => {
    for (const title of ['Kodinger fra prosjektet', 'Prosjekt;X;;', 'Kodinger;;;\n;;;']) {
      const file = oneFile('t.csv', `${title}\nKilde;Kode;Koder;Sitat\nI1;Tid;K;a, b\nI2;Tid;K;b\n`);
      const { corpus, report } = await readTables(file, {});
      expect(report).toMatchObject({ sources: 2, codings: 2, losses: [] });
      expect(corpus.selections.storedQuote).toEqual(['a, b', 'b']);
      expect(report.notUnderstood.map(({ kind }) => kind)).toEqual(['above-header']);
    }
  });

  it('is refused in the language of the reader', async () => {
    const error = await refusalOf(() => readTable(textFile('t.csv', 'a;b\n"c;d\n')));
    expect(error.told('nb').problems[0].message).toContain('anførselstegn');
  });
});
