import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import type { Mapping } from '../../../src/readers/table/mapping.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { incidence } from '../../../src/units/incidence.js';
import { folderOf, oneFile } from '../../support/files.js';
import { table, unitRows, unknownRows } from '../../support/matrices.js';

const read = (text: string, mapping: Mapping = {}) => readTables(oneFile('lines.csv', text), mapping);
const kinds = (warnings: readonly { readonly kind: string }[]) => warnings.map(({ kind }) => kind);
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('a wide table', () => {
  it('has one row per line, coded or not, and one column of 0 and 1 per code', async () => {
    const { corpus, report } = await read('interview,utterance,A,B\ni1,hei,1,1\ni1,ja,0,0\ni2,nei,0,1\n');
    expect(report).toMatchObject({
      format: 'wide table',
      lines: 3,
      sources: 2,
      codes: 2,
      codings: 3,
      warnings: [],
    });
    expect(corpus.lines.quote).toEqual(['hei', 'ja', 'nei']);
    expect(unitRows(incidence(corpus, { unit: 'line' }))).toEqual(['i1: A B', 'i1:', 'i2: B']);
    expect(table(coOccurrence(corpus))).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('is recognised with semicolons, decimal commas and Norwegian words for true and false', async () => {
    const { corpus } = await read('kilde;A;B\ni1;1,0;SANN\ni1;0,0;USANN\n');
    expect(unitRows(incidence(corpus, { unit: 'line' }))).toEqual(['i1: A B', 'i1:']);
  });

  it('takes an empty cell as missing: not coded, and reported as no 0', async () => {
    const { corpus, report } = await read('source,A,B\ni1,,1\ni1,NA,0\ni1,1,0\n');
    expect(corpus.codings.length).toBe(2);
    expect(report.warnings).toEqual([
      {
        kind: 'missing-value',
        where: 'lines.csv column A',
        message: '2 cells are missing: judgements that were not made, neither coded nor a 0',
      },
    ]);
  });

  it('keeps codes apart whose headers differ by a trailing space, or not at all', async () => {
    const { corpus } = await read('source,A,A ,A\ni1,1,0,0\ni1,0,1,0\ni1,0,0,1\n');
    expect(ids(corpus.codes)).toEqual(['A', 'A ', 'A (column 4)']);
    expect(unitRows(incidence(corpus, { unit: 'line' }))).toEqual(
      ['i1: A', 'i1: A ', 'i1: A (column 4)'].map((row) => row.trimEnd()),
    );
    expect([...coOccurrence(corpus).rowTotals]).toEqual([1, 1, 1]);
  });

  it('makes a source of several columns together', async () => {
    const { corpus } = await read('Group,Convo,A\nRed,1,1\nBlue,1,0\nRed,1,0\nRed,2,1\n', {
      source: ['Group', 'Convo'],
    });
    expect(ids(corpus.sources)).toEqual(['Red · 1', 'Blue · 1', 'Red · 2']);
    expect([...corpus.lines.source]).toEqual([0, 1, 0, 2]);
  });

  it('needs something in at least one of the columns that name a source, and lists the row as lost', async () => {
    const { report } = await read('Group,Convo,A\nRed,1,1\n,,0\n', { source: ['Group', 'Convo'] });
    expect(report.losses.map(({ kind, where }) => [kind, where])).toEqual([
      ['missing-source', 'lines.csv line 3, column Group'],
    ]);
  });

  it('takes columns that are constant within every source as its attributes, and names the others', async () => {
    const { corpus, report } = await read(
      'source,office,level,speaker,mood,A\ni1,Oslo,,Kari,glad,1\ni1,Oslo,,Ola,lei,0\ni2,007,fylke,Kari,,0\n',
    );
    expect(corpus.sources.map((source) => source.attributes)).toEqual([
      { office: 'Oslo' },
      { office: '007', level: 'fylke' },
    ]);
    expect(report.notUnderstood).toEqual([
      {
        kind: 'unused-column',
        where: 'lines.csv line 1',
        message: 'nothing is known of this column; not read: mood',
      },
    ]);
    expect(corpus.lines.speaker).toEqual(['Kari', 'Ola', 'Kari']);
  });
});

describe('which columns are codes', () => {
  const rows = (last: string, count = 10) =>
    `source,A,B\n${Array.from({ length: count - 1 }, (_, i) => `i1,${i % 2},1\n`).join('')}i1,${last},0\n`;

  it('a column of 0 and 1 with one mistyped cell is one of a code, in a short table too; the cell is listed and not judged', async () => {
    for (const count of [5, 10, 200]) {
      const { corpus, report } = await read(rows('l', count));
      expect(ids(corpus.codes)).toEqual(['A', 'B']);
      expect(unknownRows(incidence(corpus, { unit: 'line' })).at(-1)).toBe('A');
      expect(report.losses).toEqual([
        {
          kind: 'bad-cell',
          where: `lines.csv line ${count + 1}, column A`,
          message: `a code's cell is 0 or 1; found "l" (a column that is no code: name it in the mapping's notCodes)`,
        },
      ]);
    }
  });

  it('a mapping can say that such a column is no code', async () => {
    const { corpus } = await read(rows('2'), { notCodes: ['A'] });
    expect(ids(corpus.codes)).toEqual(['B']);
  });

  it('a column that is mostly 0 and 1 is not read, and named', async () => {
    const { corpus, report } = await read('source,A,children\ni1,1,0\ni1,0,1\ni1,1,2\ni1,0,3\ni1,1,0\n');
    expect(ids(corpus.codes)).toEqual(['A']);
    expect(kinds(report.losses)).toEqual(['almost-code']);
    expect(report.losses[0].message).toContain('whole numbers from 0 to 3');
    expect(report.losses[0].message).toContain('save {"notCodes":["children"]}');
    expect(report.notUnderstood.map(({ kind }) => kind)).toEqual(['unused-column']);
  });

  it('a column without any value is no code', async () => {
    const { corpus } = await read('source,A,empty\ni1,1,\ni1,0,\n');
    expect(ids(corpus.codes)).toEqual(['A']);
  });

  it('a mapping can name them: exactly these', async () => {
    const text = 'source,A,B,C\ni1,1,0,1\ni2,0,1,q\n';
    expect(ids((await read(text, { codes: ['B'] })).corpus.codes)).toEqual(['B']);
    const { report } = await read(text, { codes: ['B', 'C'] });
    expect(report.losses.map(({ where }) => where)).toEqual(['lines.csv line 3, column C']);
  });

  it('a mapping can name a code that is called like something else', async () => {
    const { corpus } = await read('source,text,A\ni1,1,0\ni1,0,1\n', { codes: ['text', 'A'] });
    expect(ids(corpus.codes)).toEqual(['text', 'A']);
  });

  it('codes of a codebook are found by id and by name', async () => {
    const { corpus, report } = await readTables(
      folderOf('p', {
        'lines.csv': 'source,C06,Tillit,X\ni1,1,1,1\n',
        'codebook.csv': 'id,name,family\nC06,Tid,condition\nV03,Tillit,indicator\n',
      }),
      {},
    );
    expect(corpus.codes.map((code) => [code.id, code.name, code.family])).toEqual([
      ['C06', 'Tid', 'condition'],
      ['V03', 'Tillit', 'indicator'],
      ['X', 'X', 'other'],
    ]);
    expect(report.warnings.map(({ kind, where }) => [kind, where])).toEqual([
      ['code-not-in-codebook', 'lines.csv line 1, column X'],
    ]);
  });
});

describe('a wide table with a column of coders', () => {
  const text = `source,line,coder,utterance,A,B
i1,1,anna,hei,1,0
i1,2,anna,nei,0,1
i1,2,bo,nei,0,1
i1,1,bo,hei,1,1
`;

  it('makes the rows of a line one line, in whichever order coders have them', async () => {
    const { corpus, report } = await read(text);
    expect(report).toMatchObject({ lines: 2, coders: 2, codings: 5, warnings: [] });
    expect(unitRows(incidence(corpus, { unit: 'line', coders: 'all' }))).toEqual(['i1: A', 'i1: B']);
    expect(unitRows(incidence(corpus, { unit: 'line', coders: 'any' }))).toEqual(['i1: A B', 'i1: B']);
  });

  it('takes the rows of each coder in their order when lines have no number', async () => {
    const { corpus, report } = await read(
      'source,coder,A\ni1,anna,1\ni1,bo,1\ni1,anna,0\ni1,bo,1\ni2,bo,1\n',
    );
    expect(report.lines).toBe(3);
    expect(unitRows(incidence(corpus, { unit: 'line', coders: 'all' }))).toEqual(['i1: A', 'i1:', 'i2: A']);
  });

  it('warns when what should be the same line has two texts', async () => {
    const { report } = await read(
      'source,coder,text,A\ni1,anna,hei,1\ni1,anna,nei,0\ni1,bo,nei,1\ni1,bo,nei,1\n',
    );
    expect(report.warnings).toEqual([
      {
        kind: 'different-text',
        where: 'lines.csv line 4, column text',
        message: 'line 1 of source "i1" has another text in an earlier row; counted as one line',
      },
    ]);
  });

  it('counts a coder who found nothing among the coders of a source', async () => {
    const { corpus } = await read('source,line,coder,A\ni1,1,anna,1\ni1,1,bo,0\n');
    expect(ids(corpus.coders)).toEqual(['anna', 'bo']);
    expect(unitRows(incidence(corpus, { unit: 'line', coders: 'all' }))).toEqual(['i1:']);
    expect(unitRows(incidence(corpus, { unit: 'line', coders: 'majority' }))).toEqual(['i1:']);
  });

  it('needs the number of the line in every row, and lists a row without as lost', async () => {
    const { report } = await read('source,line,coder,A\ni1,1,anna,1\ni1,,bo,1\n');
    expect(report.losses.map(({ kind, where }) => [kind, where])).toEqual([
      ['missing-line', 'lines.csv line 3, column line'],
    ]);
  });
});

describe('numbers of lines without coders', () => {
  it('that stand twice are one line, and reported', async () => {
    const { corpus, report } = await read('source,line,A,B\ni1,1,1,0\ni1,1,0,1\ni2,1,1,0\n');
    expect(report.lines).toBe(2);
    expect(kinds(report.warnings)).toEqual(['repeated-line']);
    expect(unitRows(incidence(corpus, { unit: 'line' }))).toEqual(['i1: A B', 'i2: A']);
  });

  it('that are missing do not make rows one line', async () => {
    const { report } = await read('source,line,A\ni1,,1\ni1,,0\n');
    expect(report.lines).toBe(2);
  });
});
