import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/readers/readProject.js';
import { oneFile, textFile } from '../support/files.js';
import { problemsOf } from '../support/problems.js';

const csv = 'kilde,kode,Nivå\nInt 1,A,kontor\nInt 1,B,kontor\nBrev,A,fylke\n';
const read = (sources: string, project = csv) =>
  readProject(oneFile('p.csv', project), { sources: textFile('kilder.csv', sources) });
const problems = async (sources: string, project = csv) =>
  (await problemsOf(() => read(sources, project))).map(({ kind, where, message }) => [kind, where, message]);

describe('what a file says of the sources', () => {
  it('gives kinds and any variables, by id or name, in either language, and overrules the project where it says so', async () => {
    const { corpus, report } = await read(
      'Navn;Kildetype;Nivå;Eget\nint 1;Intervjuer;Veileder;x\nBrev;document;;\n',
    );
    expect(corpus.sources.map(({ kind, attributes }) => [kind, attributes])).toEqual([
      ['interview', { level: 'counsellor', Eget: 'x' }],
      ['document', { Nivå: 'fylke' }],
    ]);
    expect(report.warnings.filter(({ kind }) => kind === 'source-overruled')).toEqual([
      {
        kind: 'source-overruled',
        where: 'kilder.csv line 2',
        message: 'source "Int 1" is as the file says, and not as the project does: Nivå: kontor → counsellor',
      },
    ]);
  });

  it('names the sources without a row, which stay as they are', async () => {
    const { corpus, report } = await read('name,kind\nBrev,document\n');
    expect(corpus.sources.map(({ kind }) => kind)).toEqual(['other', 'document']);
    expect(report.warnings.find(({ kind }) => kind === 'sources-without-row')?.message).toBe(
      '1 of 2 sources have no row in the file, and stay as the project says: Int 1',
    );
  });

  it('is listed as lost where nobody has coded it yet, and the other rows are used', async () => {
    const { corpus, report } = await read('name,kind\nBrev,document\nInt 9,interview\n');
    expect(corpus.sources.map(({ kind }) => kind)).toEqual(['other', 'document']);
    expect(report.losses.map(({ kind, where }) => [kind, where])).toEqual([
      ['source-not-in-project', 'kilder.csv line 3'],
    ]);
  });

  it('is refused where no row is of the project', async () => {
    expect((await problems('name,kind\nX,document\nY,interview\n')).map(([kind]) => kind)).toEqual([
      'source-not-in-project',
      'source-not-in-project',
    ]);
  });

  it('may stand in several rows that agree', async () => {
    const { corpus } = await read('name,kind,office\nBrev,document,\nBrev,,Nord\n');
    expect(corpus.sources[1]).toMatchObject({ kind: 'document', attributes: { office: 'Nord' } });
  });

  it('is refused with every row that names no source, or says something else than another', async () => {
    expect(await problems('name,level\nInt 2,office\nBrev,office\nBrev,law\nBref,law\n')).toEqual([
      [
        'source-not-in-project',
        'kilder.csv line 2',
        'unknown source "Int 2"; did you mean "Int 1"? The sources are Int 1, Brev',
      ],
      [
        'duplicate-source',
        'kilder.csv line 4',
        'source "Brev" also stands at kilder.csv line 3, with something else: level: office, law. Keep one row',
      ],
      [
        'source-not-in-project',
        'kilder.csv line 5',
        'unknown source "Bref"; did you mean "Brev"? The sources are Int 1, Brev',
      ],
    ]);
  });

  it('is refused by a name that several sources share, and takes their ids', async () => {
    const shared = 'path,document,code\na/d.txt,d.txt,A\nb/d.txt,d.txt,A\n';
    const { corpus } = await read('id,name,kind\na/d.txt,d.txt,interview\nb/d.txt,d.txt,document\n', shared);
    expect(corpus.sources.map(({ kind }) => kind)).toEqual(['interview', 'document']);
  });

  it('is refused for kinds that are none, rows without a source, and columns that are missing or twice', async () => {
    expect(
      (await problems('name,kind\nBrev,hage\n,document\n')).map(([kind, where]) => [kind, where]),
    ).toEqual([
      ['unknown-kind', 'kilder.csv line 2, column kind'],
      ['missing-source', 'kilder.csv line 3, column name'],
    ]);
    expect((await problems('hva,kind\nBrev,document\n'))[0][0]).toBe('missing-column');
    expect((await problems('name\nBrev\n'))[0][0]).toBe('missing-column');
    expect((await problems('name,level,Nivå\nBrev,a,b\n'))[0][0]).toBe('duplicate-column');
  });
});
