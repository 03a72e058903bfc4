import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { readProjectFolder } from '../../../src/readers/folder/readProjectFolder.js';
import { folderOf } from '../../support/files.js';
import { problemsOf, refusalOf } from '../../support/problems.js';

const resources = ['sources', 'codes', 'coders', 'codings', 'memos'];

/** A project that is in order; a test replaces the files that it is about, or leaves them out with null. */
function project(changes: Readonly<Record<string, string | null>> = {}) {
  const files: Record<string, string | null> = {
    'datapackage.json': JSON.stringify({
      name: 'prove',
      title: 'Prøveprosjekt',
      description: 'Til prøving',
      licenses: [{ name: 'CC0-1.0' }],
      synthetic: true,
      resources: resources.map((name) => ({ name, path: `${name}.csv` })),
    }),
    'sources.csv': `id,name,kind,text,level,year
i1,Intervju 1,interview,texts/i1.txt,counsellor,2023
d1,Rundskriv,document,,directorate,
`,
    'texts/i1.txt': 'Vi har ikke tid 😀, så tilliten forsvinner.',
    'codes.csv': 'id,name,parent,family\nC,Rammer,,condition\nC06,Tid,C,\nV03,Tillit,,indicator\n',
    'coders.csv': 'id,name,reconciled\nanna,Anna,\nfelles,Felles koding,ja\n',
    'codings.csv': `source,start,end,code,coder,text
i1,12,15,C06,anna,tid
i1,12,15,C06,felles,tid
i1,12,15,V03,felles,tid
`,
    'memos.csv':
      'target,id,text,coder\nproject,,Husk å ringe,anna\nsource,i1,Kort intervju,anna\ncode,C06,"To\nlinjer",\n',
    ...changes,
  };
  return folderOf(
    'prosjekt',
    Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
    ),
  );
}

const complaints = async (changes: Readonly<Record<string, string | null>>) =>
  (await problemsOf(() => readProjectFolder(project(changes)))).map(
    ({ where, message }) => `${where}: ${message}`,
  );

describe('a project folder', () => {
  it('is read with its texts, attributes, codebook, coders and memos', async () => {
    const { corpus, report } = await readProjectFolder(project());
    expect(report).toMatchObject({
      project: 'Prøveprosjekt',
      synthetic: true,
      format: 'project folder',
      tool: 'Brukermøte',
      sources: 2,
      sourcesWithText: 1,
      codes: 3,
      codesUsed: 2,
      codings: 3,
      selections: 1,
      coders: 2,
      memos: 3,
      offsets: { convention: 'code points', quotes: 3, matched: 3 },
      warnings: [],
    });
    expect(corpus.provenance).toEqual({
      name: 'Prøveprosjekt',
      synthetic: true,
      licence: 'CC0-1.0',
      description: 'Til prøving',
    });
    expect(corpus.sources.map(({ id, name, kind, attributes }) => ({ id, name, kind, attributes }))).toEqual([
      { id: 'i1', name: 'Intervju 1', kind: 'interview', attributes: { level: 'counsellor', year: '2023' } },
      { id: 'd1', name: 'Rundskriv', kind: 'document', attributes: { level: 'directorate' } },
    ]);
    expect(corpus.code('C06').family).toBe('condition');
    expect(corpus.memos).toEqual([
      { target: 'project', index: -1, text: 'Husk å ringe', coder: 'anna' },
      { target: 'source', index: 0, text: 'Kort intervju', coder: 'anna' },
      { target: 'code', index: 1, text: 'To\nlinjer', coder: '' },
    ]);
  });

  it('counts the reconciled coding, which coders.csv names', async () => {
    const { corpus } = await readProjectFolder(project());
    const matrix = coOccurrence(corpus);
    expect(matrix.coders).toBe('reconciled');
    expect(matrix.at('C06', 'V03').count).toBe(1);
    expect(coOccurrence(corpus, { coders: 'coder:anna' }).at('C06', 'V03').count).toBe(0);
  });

  it('knows a reconciled coder by name where coders.csv has no column for it', async () => {
    const { corpus } = await readProjectFolder(project({ 'coders.csv': 'id\nanna\nfelles\navstemt\n' }));
    expect(corpus.coders.map((coder) => coder.reconciled)).toEqual([false, false, true]);
  });

  it('keeps ids like 007 and codes like 1E5 as text', async () => {
    const { corpus } = await readProjectFolder(
      project({
        'sources.csv': 'id,kind,year\n007,interview,0123\n',
        'codes.csv': 'id,name\n1E5,1.0\n',
        'codings.csv': 'source,code\n007,1E5\n',
        'memos.csv': 'target,id,text\n',
      }),
    );
    expect(corpus.sources[0]).toMatchObject({ id: '007', attributes: { year: '0123' } });
    expect(corpus.codes[0]).toMatchObject({ id: '1E5', name: '1.0' });
  });

  it('keeps the line breaks of a text as they stand, so that offsets hold', async () => {
    const { corpus } = await readProjectFolder(
      project({
        'texts/i1.txt': 'en\r\nto\r\ntre',
        'codings.csv': 'source,start,end,code,coder,text\ni1,4,6,C06,anna,to\n',
      }),
    );
    expect(corpus.quote(0)).toBe('to');
  });

  it('needs neither coders nor memos', async () => {
    const { report } = await readProjectFolder(
      project({
        'datapackage.json': JSON.stringify({
          name: 'liten',
          resources: ['sources', 'codes', 'codings'].map((name) => ({ name, path: `./${name}.csv` })),
        }),
      }),
    );
    expect(report).toMatchObject({ project: 'liten', synthetic: false, coders: 2, memos: 0 });
  });
});

describe('a project folder is refused', () => {
  it('for a code, a source and a coder that nothing declares, with what was probably meant', async () => {
    const codings = 'source,start,end,code,coder\ni1,0,2,C6,anna\ni1l,0,2,C06,anna\ni1,0,2,C06,ana\n';
    expect(await complaints({ 'codings.csv': codings })).toEqual([
      'codings.csv line 2, column code: unknown code "C6"; did you mean "C06"?; known codes: C C06 V03',
      'codings.csv line 3, column source: unknown source "i1l"; did you mean "i1"?',
      'codings.csv line 4, column coder: unknown coder "ana"; did you mean "anna"?',
    ]);
  });

  it('for a long list of codes without naming them all', async () => {
    const codes = `id,name\n${Array.from({ length: 20 }, (_, i) => `k${i},n${i}\n`).join('')}`;
    const [complaint] = await complaints({
      'codes.csv': codes,
      'codings.csv': 'source,code\ni1,Z\n',
      'memos.csv': 'target,id,text\n',
    });
    expect(complaint).toBe(
      'codings.csv line 2, column code: unknown code "Z"; known codes: k0 k1 k2 k3 k4 k5 k6 k7 k8 k9 k10 … k19',
    );
  });

  it('for a name that two codes have', async () => {
    expect(
      await complaints({
        'codes.csv': 'id,name\nC06,Tid\nC07,Tid\nV03,Tillit\n',
        'codings.csv': 'source,code\ni1,Tid\n',
      }),
    ).toEqual(['codings.csv line 2, column code: "Tid" is the name of 2 codes; use an id: C06, C07']);
  });

  it('for coders without an id, or with the same one', async () => {
    expect(
      await complaints({ 'coders.csv': 'id,name\nanna,Anna\n,Bo\nfelles,Felles\nanna,Anna B\n' }),
    ).toEqual([
      'coders.csv line 3, column id: a coder needs an id; found nothing',
      'coders.csv line 5, column id: coder id "anna" is used twice; ids must be unique',
    ]);
  });

  it('for sources without id, of an unknown kind, with the same id, and for texts that are not there', async () => {
    expect(
      await complaints({
        'sources.csv':
          'id,kind,text\ni1,intervju,\n,interview,\nd1,document,texts/d1.txt\nd1,document,../secret.txt\n',
        'memos.csv': 'target,id,text\n',
        'codings.csv': 'source,code\n',
      }),
    ).toEqual([
      'sources.csv line 2, column kind: a kind is one of interview, document, study, other; found "intervju"',
      'sources.csv line 3, column id: a source needs an id; found nothing',
      'sources.csv line 4, column text: the text "texts/d1.txt" is needed; it is not in the folder',
      'sources.csv line 5, column text: the text "../secret.txt" is needed; it is not in the folder',
      'sources.csv line 5, column id: source id "d1" is used twice; ids must be unique',
    ]);
  });

  it('for spans outside the text', async () => {
    const codings = 'source,start,end,code,coder\ni1,40,43,C06,anna\ni1,40,42,C06,anna\n';
    expect(await complaints({ 'codings.csv': codings })).toEqual([
      'codings.csv line 2: the span 40 to 43 reaches outside its text; source "i1" has 42 characters',
    ]);
  });

  it('for memos about nothing', async () => {
    expect(
      await complaints({ 'memos.csv': 'target,id,text\ncode,C99,x\nselection,1,y\nquote,1,z\n' }),
    ).toEqual([
      'memos.csv line 2: the memo is about the unknown code "C99"',
      'memos.csv line 3: the memo is about the unknown selection "1"',
      'memos.csv line 4: a memo is about the project, a source, a code or one of selection, coding, coder, variable, case, set, link; found "quote"',
    ]);
  });

  it('for tables that are missing, lack columns or are no whole tables, all at once', async () => {
    expect(
      await complaints({
        'sources.csv': null,
        'codes.csv': 'name\nTid\n',
        'codings.csv': 'source,code\ni1\n',
      }),
    ).toEqual([
      'datapackage.json, resource sources: the file "sources.csv" is needed; it is not in the folder',
      'codes.csv line 1: the columns id, name are needed; missing: id',
      'codings.csv line 2: a row needs 2 cells, one for each column; found 1',
    ]);
  });

  it('for a descriptor that is no JSON, lacks what a data package has, or names too few tables', async () => {
    expect((await complaints({ 'datapackage.json': '{' }))[0]).toMatch(
      /^datapackage\.json: a data package is a JSON object; /u,
    );
    expect(
      (
        await problemsOf(() =>
          readProjectFolder(project({ 'datapackage.json': '{"name":"","resources":[]}' })),
        )
      ).map((problem) => problem.where),
    ).toEqual(['datapackage.json, name', 'datapackage.json, resources']);
    const few = JSON.stringify({ name: 'x', resources: [{ name: 'codes', path: 'codes.csv' }] });
    expect(await complaints({ 'datapackage.json': few })).toEqual([
      'datapackage.json: a project has the resources sources, codes and codings; missing: sources, codings',
    ]);
  });

  it('by the name of the folder, with the number of problems', async () => {
    const error = await refusalOf(() =>
      readProjectFolder(project({ 'codings.csv': 'source,code,coder\ni1,X1,anna\ni1,X2,anna\n' })),
    );
    expect(error.message).toMatch(/^prosjekt was not read as a project folder: 2 problems\n/u);
  });
});
