import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/agreement/agreement.js';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { openInput } from '../../../src/disk/openInput.js';
import { readProject } from '../../../src/readers/readProject.js';
import { parseMapping } from '../../../src/readers/table/mapping.js';
import type { Mapping } from '../../../src/readers/table/mappingKeys.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { oneFile } from '../../support/files.js';
import { problemsOf } from '../../support/problems.js';
import { readSharedTables } from '../../support/realFiles.js';
import { hasShared, sharedPath } from '../../support/shared.js';

const read = (text: string, mapping: Mapping = {}) => readTables(oneFile('t.csv', text), mapping);
const kinds = (problems: readonly { readonly kind: string }[]) => problems.map(({ kind }) => kind);
const names = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name);

describe('the line of a long table', () => {
  const rows =
    'M1,1,A,asks,Mm.\nM1,1,B,asks,Mm.\nM1,2,A,asks,Mm.\nM1,2,B,tells,Mm.\nM1,10,A,tells,Fint.\nM1,10,B,tells,Fint.\n';
  const csv = `meeting,nr,rater,act,words\n${rows}M1,3,A,tells,Mm.\nM1,3,B,tells,Mm.\n`;
  const mapping = parseMapping(
    'm.json',
    '{"source":"meeting","turn":"nr","code":"act","coder":"rater","text":"words"}',
  );

  it('is the unit where the mapping says so, also when the same words are said twice', async () => {
    const { corpus, report } = await read(csv, mapping);
    expect(corpus.lines.length).toBe(4);
    expect(report.warnings).toEqual([]);
    const { codes } = agreement(corpus, { unit: 'line', coders: ['A', 'B'] });
    expect(codes.map(({ coefficients }) => coefficients.cohenKappa?.value ?? null)).toEqual([0.5, 0.5]);
  });

  it.each(['Linjenr', 'Linjenummer', 'Replikknr.', 'Line number', 'turn no'])(
    'is found by the name %s',
    async (name) => {
      const { corpus } = await read(
        csv.replace('meeting,nr,rater,act,words', `Dokument,${name},Koder,Kode,Sitat`),
      );
      const { units, codes } = agreement(corpus, { unit: 'line', replicates: 0 });
      expect([units, ...codes.map(({ coefficients }) => coefficients.cohenKappa.value)]).toEqual([
        4, 0.5, 0.5,
      ]);
    },
  );

  it('stands in the order of its numbers', async () => {
    const { corpus } = await read(csv, mapping);
    expect(corpus.lines.quote).toEqual(['Mm.', 'Mm.', 'Mm.', 'Fint.']);
  });

  it('is found by the name of its column where there are no offsets, and the report says so', async () => {
    const { corpus, report } = await read('kilde,Replikk,kode,tekst\nM1,1,A,ja\nM1,2,A,ja\nM1,2,B,ja\n');
    expect(corpus.lines.length).toBe(2);
    expect(coOccurrence(corpus).at('A', 'B').count).toBe(1);
    expect(report.warnings.map(({ kind, where }) => [kind, where])).toEqual([
      ['line-is-unit', 't.csv line 1, column Replikk'],
    ]);
  });

  it('is not what is said in a line, nor a column beside offsets', async () => {
    expect((await read('source,line,code\nPlay,To be or not,A\n')).corpus.lines.length).toBe(0);
    expect((await read('source,line,start,end,code\ns,1,0,4,A\n')).corpus.lines.length).toBe(0);
  });

  it('was not judged by a coder who has no row for it', async () => {
    const { corpus, report } = await read('source,line,coder,code\ns,1,K,A\ns,1,L,A\ns,2,K,A\n');
    expect(report.unjudged).toBe(1);
    expect(kinds(report.warnings)).toContain('missing-rows');
    expect(corpus.lines.length).toBe(2);
  });

  it('was judged by a coder whose row has no code', async () => {
    const { report } = await read('source,line,coder,code\ns,1,K,A\ns,1,L,A\ns,2,K,A\ns,2,L,\n');
    expect(report.unjudged).toBe(0);
  });

  it('is missing in a row: the coding is kept on no line, and listed', async () => {
    const { report } = await read('source,line,code,text\ns,1,A,x\ns,,A,y\n', { line: 'line' });
    expect(report.codings).toBe(2);
    expect(report.losses.map(({ kind, where }) => [kind, where])).toEqual([
      ['missing-line', 't.csv line 3, column line'],
    ]);
  });
});

describe('equal quotes of a long table', () => {
  it('are one selection for an equal id, and several for different ids', async () => {
    const { corpus, report } = await read(
      'id,document,tag,content\n1,d,A,ja\n1,d,B,ja\n2,d,A,ja\n3,d,B,nei\n',
    );
    expect(report).toMatchObject({ format: 'Taguette CSV', codings: 4, selections: 3, warnings: [] });
    expect(coOccurrence(corpus).at('A', 'B').count).toBe(1);
  });

  it('are told apart by the id of highlights also where each has one tag', async () => {
    const { report } = await read('id,document,tag,content\n1,d,A,ja\n2,d,A,ja\n3,d,B,ja\n');
    expect(report).toMatchObject({ codings: 3, selections: 3, warnings: [] });
  });

  it('are told apart by the id of highlights also where an id stands with two texts', async () => {
    const { report } = await read('id,document,tag,content\n1,d,A,ja\n1,d,B,ja \n2,d,A,ja\n3,d,A,ja\n');
    expect(report).toMatchObject({ codings: 4, notUnderstood: [], warnings: [] });
  });

  it('are told apart by a column that the mapping names as id or place', async () => {
    const csv = 'source,nr,code,text\ns,a,A,ja\ns,b,A,ja\ns,b,B,ja\n';
    for (const mapping of [{ id: 'nr' }, { place: 'nr' }, { place: ['nr'] }]) {
      const { corpus, report } = await read(csv, mapping);
      expect(report).toMatchObject({ codings: 3, selections: 2, warnings: [] });
      expect(coOccurrence(corpus).at('A', 'B').count).toBe(1);
    }
  });

  it('are told apart by page, paragraph or time', async () => {
    for (const column of ['Side', 'avsnitt', 'page', 'Time']) {
      const { report } = await read(`source,${column},code,text\ns,3,A,ja\ns,4,A,ja\n`);
      expect(report).toMatchObject({ codings: 2, selections: 2, warnings: [], notUnderstood: [] });
    }
  });

  it('are several codings where each row has an id of its own, and one selection for different codes', async () => {
    const { corpus, report } = await read(
      'id,source,code,text\nc1,s,A,ja\nc2,s,A,ja\nc3,s,B,ja\nc4,s,C,nei\n',
    );
    expect(report).toMatchObject({ codings: 4, selections: 3 });
    expect(kinds(report.warnings)).toEqual(['id-of-coding']);
    expect(coOccurrence(corpus).at('A', 'B').count).toBe(1);
  });

  it('are one where nothing tells them apart, which is said of each, and once how to say otherwise', async () => {
    const { report } = await read('source,code,text\ns,A,ja\ns,A,ja\ns,B,ja\ns,A,ja\n');
    expect(report).toMatchObject({ codings: 2, selections: 1 });
    const [said, ...more] = report.warnings.filter(({ kind }) => kind === 'identical-rows');
    expect(report.warnings.filter(({ kind }) => kind === 'duplicate-coding')).toHaveLength(2);
    expect(said.message).toMatch(/^if equal rows .*"id", "place" or "line"$/u);
    expect(more).toEqual([]);
  });

  it('leave an id alone that says something else', async () => {
    const { report } = await read('id,source,code,text\n1,s,A,ja\n1,s,B,nei\n2,s,A,ja\n');
    expect(report).toMatchObject({ codings: 2 });
    expect(kinds(report.notUnderstood)).toEqual(['unused-column']);
  });
});

describe('the source of a row', () => {
  it('is another one in another file, although the name is the same', async () => {
    const { corpus } = await read(
      'path,document,code\n/h/a/d.txt,d.txt,A\n/h/b/d.txt,d.txt,A\n/h/b/e.txt,e.txt,A\n',
    );
    expect(names(corpus.sources)).toEqual(['a/d.txt', 'b/d.txt', 'e.txt']);
  });

  it('is the id that the file gives it, or its path, where it has no name', async () => {
    const exchange =
      'mex_path,TextID,WordID,Preview,start,end,file_name,tag\na.mex,1,1,x,1,5,D1,A\na.mex,2,1,x,1,5,,A\nb.mex,2,1,x,1,5,,A\n';
    const { corpus, report } = await readProject(oneFile('mex.csv', exchange));
    expect(names(corpus.sources)).toEqual(['D1', 'TextID 2 (a.mex)', 'TextID 2 (b.mex)']);
    expect(report).toMatchObject({ codings: 3, losses: [] });
    const paths = await read('filsti,dokument,kode\nx/int1.txt,int1,A\nx/int2.txt,,A\n');
    expect(names(paths.corpus.sources)).toEqual(['int1', 'int2.txt']);
  });

  it('is missing: the row is left out and listed, and the others are kept', async () => {
    const { report } = await read('source,code\ni1,A\n,A\n');
    expect(report).toMatchObject({ codings: 1, sources: 1 });
    expect(report.losses.map(({ kind, where }) => [kind, where])).toEqual([
      ['missing-source', 't.csv line 3, column source'],
    ]);
  });
});

describe('a column that a mapping names', () => {
  it('is used, or it is an error that says by which kind of table it would be', async () => {
    const problems = await problemsOf(() => read('source,A,B,note\ns,1,0,x\ns,0,1,y\n', { memo: 'note' }));
    expect(problems.map(({ kind, where }) => [kind, where])).toEqual([['unused-key', 't.csv line 1']]);
    expect(problems[0].message).toMatch(
      /^the key "memo" of the mapping is not used by a wide table, which uses source, .*It is used by: long table/u,
    );
  });

  it('is an error where another column of the mapping leaves nothing for it', async () => {
    const csv = 'source,code,nr,a,b,who\ns,A,1,0,4,K\n';
    const keys = async (mapping: Mapping) =>
      (await problemsOf(() => read(csv, mapping))).map(({ message }) => message.split(' ')[2]);
    expect(await keys({ line: 'nr', start: 'a', end: 'b' })).toEqual(['"start"', '"end"']);
    expect(await keys({ speaker: 'who' })).toEqual(['"speaker"']);
    expect(await keys({ start: 'a' })).toEqual(['"start"']);
  });

  it('that the table does not have is answered with the name that was probably meant', async () => {
    const [problem] = await problemsOf(() => read('Dok,kode\nd,A\n', { source: 'Dokk' }));
    expect(problem.message).toContain('Dokk; did you mean "Dok"');
  });
});

describe('the shared cases of long tables', () => {
  it('10: lines of equal words are as many units as lines', async () => {
    const folder = 'cases/10-mapped-line';
    if (!hasShared(folder)) return;
    const mapping = parseMapping('m.json', readFileSync(sharedPath(`${folder}/long_line.json`), 'utf8'));
    const { corpus } = await readSharedTables(`${folder}/long_line.csv`, mapping);
    const { codes } = agreement(corpus, { unit: 'line', coders: ['A', 'B'] });
    expect(codes.map(({ coefficients }) => coefficients.cohenKappa?.value)).toEqual([0.5, 0.5]);
  });

  it('12: a document without a name does not refuse the others', async () => {
    const folder = 'cases/12-document-without-name';
    if (!hasShared(folder)) return;
    const { report } = await readProject(openInput(sharedPath(`${folder}/mex_noname.csv`)));
    expect(report).toMatchObject({ format: 'MAXQDA exchange codings', sources: 2, codings: 3, losses: [] });
  });
});
