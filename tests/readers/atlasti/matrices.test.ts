import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/readers/formats.js';
import { readProject } from '../../../src/readers/readProject.js';
import { oneFile, textFile } from '../../support/files.js';
import { problemsOf } from '../../support/problems.js';

const idOf = async (csv: string) => (await formatOf(oneFile('t.csv', csv))).id;

describe("ATLAS.ti's tables of counts", () => {
  it('are codes by codes where both sides have the same names, whatever numbers these begin with', async () => {
    expect(await idOf(',"1: Tid\nGr=2","2: Ro\nGr=2"\n"1: Tid\nGr=2",2,1\n"2: Ro\nGr=2",1,2\n')).toBe(
      'atlasti-co-occurrence',
    );
    expect(await idOf(',"Tid\nGr=2","Ro\nGr=2"\n"Ro\nGr=2",1,2\n"Tid\nGr=2",2,1\n')).toBe(
      'atlasti-co-occurrence',
    );
  });

  it('are codes by codes where both sides bear the bullets of codes', async () => {
    expect(await idOf(',"● B\nGr=2"\n"● A\nGr=2",1\n')).toBe('atlasti-co-occurrence');
  });

  it('are codes by documents otherwise, also where codes begin with numbers', async () => {
    const csv =
      ',"1: int1\nGr=3","2: int2\nGr=1"\n"● 1: Tid\nGr=2",2,0\n"● 2: Ro\nGr=2",1,1\n"● 3: Tro\nGr=1",1,0\n';
    expect(await idOf(csv)).toBe('atlasti-code-document');
    const { corpus, report } = await readProject(oneFile('t.csv', csv));
    expect(corpus.codes.map(({ name }) => name)).toEqual(['1: Tid', '2: Ro', '3: Tro']);
    expect(corpus.sources.map(({ id }) => id)).toEqual(['int1', 'int2']);
    expect(report.codings).toBe(4);
  });

  it('ask for the codebook where no side is told to be the codes, and take it', async () => {
    const csv = ',"int1\nGr=3"\n"Tid\nGr=2",2\n"Ro\nGr=2",1\n';
    const [problem] = await problemsOf(() => readProject(oneFile('t.csv', csv)));
    expect(problem.kind).toBe('which-side');
    const codebook = textFile('codes.csv', 'Code;Comment\nTid;\nRo;\n');
    const { report } = await readProject(oneFile('t.csv', csv), { codebook });
    expect(report).toMatchObject({ sources: 1, codings: 2 });
  });

  it('are what --format says, whatever they look like', async () => {
    const csv = ',int1,int2\n● Tid,2,0\n● Ro,1,1\n';
    const { report } = await readProject(oneFile('t.csv', csv), { format: 'atlasti-code-document' });
    expect(report).toMatchObject({ format: 'ATLAS.ti code-document table', sources: 2, codings: 3 });
  });

  it('keep codes of one name apart, and documents of one name by their numbers', async () => {
    const csv = ',"1: int\nGr=3","2: int\nGr=1"\n"● Tid\nGr=2",2,0\n"● Tid\nGr=2",1,1\n"● Ro\nGr=2",0,1\n';
    const { corpus, report } = await readProject(oneFile('t.csv', csv));
    expect(corpus.codes.map(({ name }) => name)).toEqual(['Tid', 'Tid (2)', 'Ro']);
    expect(corpus.sources.map(({ id }) => id)).toEqual(['1: int', '2: int']);
    expect(report.codings).toBe(4);
    expect(report.warnings.map(({ kind }) => kind)).toContain('equal-labels');
  });

  it('have parents where names are Parent: Child', async () => {
    const csv = ',"1: int\nGr=3"\n"● Ro\nGr=2",2\n"● Ro: her\nGr=1",1\n';
    const { corpus } = await readProject(oneFile('t.csv', csv));
    expect(corpus.codes.map(({ path }) => path.join(' > '))).toEqual(['Ro', 'Ro > her']);
  });

  it('list a cell that is no number as lost', async () => {
    const { report } = await readProject(oneFile('t.csv', ',"1: d\nGr=2","2: e\nGr=1"\n"A\nGr=2",mange,1\n'));
    expect(report.codings).toBe(1);
    expect(report.losses).toEqual([
      {
        kind: 'bad-cell',
        where: 't.csv line 4, column B',
        message: 'a cell is a number of codings; found "mange"',
      },
    ]);
  });

  it('are told by the groundedness of codes where both sides have numbers, or none', async () => {
    const csv = ';1: Int1 Gr=4;2: Int2 Gr=2\n1: Tid Gr=4;3;1\n2: Tro Gr=3;1;2\n';
    const { corpus } = await readProject(oneFile('t.csv', csv));
    expect(corpus.codes.map(({ name }) => name)).toEqual(['1: Tid', '2: Tro']);
    const bare = await readProject(oneFile('t.csv', csv.replaceAll(/[12]: /gu, '')));
    expect(bare.corpus.sources.map(({ id }) => id)).toEqual(['Int1', 'Int2']);
  });

  it('never take numbered codes for documents against what the counts say', async () => {
    const csv = ';Int1 Gr=4;Int2 Gr=2\n1: Tid Gr=4;3;1\n2: Tro Gr=3;1;2\n';
    const [problem] = await problemsOf(() => readProject(oneFile('t.csv', csv)));
    expect(problem.kind).toBe('which-side');
  });

  it('say so where only a number before the name tells the documents', async () => {
    const { report } = await readProject(oneFile('t.csv', ';1: Int1 Gr=9;2: Int2 Gr=9\nTid Gr=9;3;1\n'));
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['side-by-number', 'counts-as-presence']);
  });

  it('leave out percentages beside counts, and keep the rows of codes that begin like a sum', async () => {
    const csv = `;1: Int1 Gr=4;1: Int1 Gr=4;2: Int2 Gr=2;2: Int2 Gr=2;Totaux
;Absolute;Column-relative;Absolute;Column-relative;
Sum of all Gr=4;3;75 %;1;33,3 %;4
Tro Gr=3;1;25 %;2;66,7 %;3
Totaux;4;100 %;3;100 %;7
`;
    const { corpus, report } = await readProject(oneFile('t.csv', csv));
    expect(corpus.sources.map(({ id }) => id)).toEqual(['Int1', 'Int2']);
    expect(corpus.codes.map(({ name }) => name)).toEqual(['Sum of all', 'Tro']);
    expect(report.codings).toBe(4);
    expect(report.notUnderstood.map(({ kind }) => kind)).toEqual(['totals', 'shares']);
    expect(report.warnings[0].message).toContain('7 codings in 4 cells');
  });

  it('of percentages alone are read as presence, and no percent is counted as a coding', async () => {
    const { report } = await readProject(
      oneFile('t.csv', ';1: Int1 Gr=4;2: Int2 Gr=2\n● Tid Gr=4;60 %;0 %\n● Tro Gr=3;40 %;100 %\n'),
    );
    expect(report.codings).toBe(3);
    expect(report.warnings[0].message).toContain('a table of percentages: 3 cells');
  });

  it('list counts that stand in a row without a name', async () => {
    const { report } = await readProject(oneFile('t.csv', ';1: Int1 Gr=4\n● Tid Gr=4;4\n;2\n'));
    expect(report.codings).toBe(1);
    expect(report.losses.map(({ kind }) => kind)).toEqual(['unnamed-row']);
  });
});
