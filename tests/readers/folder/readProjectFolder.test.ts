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

/** Place and message of everything that was lost. */
const losses = async (changes: Readonly<Record<string, string | null>>) =>
  (await readProjectFolder(project(changes))).report.losses.map(
    ({ where, message }) => `${where}: ${message}`,
  );

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

describe('a project folder that was edited by hand', () => {
  it('loses codings of what nothing declares, says what was probably meant, and keeps those of a further coder', async () => {
    const codings =
      'source,start,end,code,coder\ni1,0,2,C6,anna\ni1l,0,2,C06,anna\ni1,0,2,C06,ana\ni1,0,2,,anna\n';
    expect(await losses({ 'codings.csv': codings })).toEqual([
      'codings.csv line 2, column code: unknown code "C6"; did you mean "C06"?; known codes: C C06 V03. The coding is left out',
      'codings.csv line 3, column source: unknown source "i1l"; did you mean "i1"?; the row is left out',
      'codings.csv line 5, column code: a coding needs its code; found nothing, and the coding is left out',
    ]);
    const { corpus, report } = await readProjectFolder(project({ 'codings.csv': codings }));
    expect(report.warnings.map(({ message }) => message)).toEqual([
      'unknown coder "ana"; did you mean "anna"?; added',
    ]);
    expect([report.codings, corpus.coders.map(({ id }) => id)]).toEqual([1, ['anna', 'felles', 'ana']]);
  });

  it('does not name all of a long list of codes', async () => {
    const codes = `id,name\n${Array.from({ length: 20 }, (_, i) => `k${i},n${i}\n`).join('')}`;
    const [loss] = await losses({
      'codes.csv': codes,
      'codings.csv': 'source,code\ni1,Z\n',
      'memos.csv': 'target,id,text\n',
    });
    expect(loss).toBe(
      'codings.csv line 2, column code: unknown code "Z"; known codes: k0 k1 k2 k3 k4 k5 k6 k7 k8 k9 k10 … k19. The coding is left out',
    );
  });

  it('loses codings of a name that two codes have', async () => {
    expect(
      await losses({
        'codes.csv': 'id,name\nC06,Tid\nC07,Tid\nV03,Tillit\n',
        'codings.csv': 'source,code\ni1,Tid\n',
      }),
    ).toEqual([
      'codings.csv line 2, column code: "Tid" is the name of 2 codes; use an id: C06, C07. The coding is left out',
    ]);
  });

  it('loses coders without an id, and the second of an id', async () => {
    expect(await losses({ 'coders.csv': 'id,name\nanna,Anna\n,Bo\nfelles,Felles\nanna,Anna B\n' })).toEqual([
      'coders.csv line 3, column id: a coder needs an id; found nothing, and the row is left out',
      'coders.csv line 5, column id: coder id "anna" is used twice; ids must be unique, and the first is kept',
    ]);
  });

  it('reads kinds in Norwegian, and loses sources without id, kinds that it does not know, and texts that are not there', async () => {
    const changes = {
      'sources.csv':
        'id,kind,text\ni1,Intervjuer,\n,interview,\nd1,brev,texts/d1.txt\nd1,document,../secret.txt\n',
      'memos.csv': 'target,id,text\n',
      'codings.csv': 'source,code\ni1,C06\n',
    };
    expect(await losses(changes)).toEqual([
      'sources.csv line 3, column id: a source needs an id; found nothing, and the row is left out',
      'sources.csv line 4, column kind: a kind is one of interview, document, study, other; found "brev", and the source is read as other',
      'sources.csv line 4, column text: the text "texts/d1.txt" is needed; it is not in the folder, and the source is kept without text',
      'sources.csv line 5, column text: the text "../secret.txt" is needed; it is not in the folder, and the source is kept without text',
      'sources.csv line 5, column id: source id "d1" is used twice; ids must be unique, and the first is kept',
    ]);
    const { corpus } = await readProjectFolder(project(changes));
    expect(corpus.sources.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['i1 interview', 'd1 other']);
  });

  it('keeps the quote of a span outside its text, turns one that stands backwards, and keeps codings without a place', async () => {
    const changes = {
      'codings.csv':
        'source,start,end,code,coder,text\ni1,40,43,C06,anna,ner\ni1,42,40,C06,anna,r.\ni1,x,3,C06,anna,\ni1,1,,C06,anna,\n',
    };
    expect(await losses(changes)).toEqual([
      'codings.csv line 2: the span 40 to 43 reaches outside its text; source "Intervju 1" has 42 characters. Its quote is kept without a place',
      'codings.csv line 4, column start: a whole number from 0 is needed; found "x"',
      'codings.csv line 5, column start: a row needs start and end; found not both, and the selection is kept without a place',
    ]);
    const { corpus, report } = await readProjectFolder(project(changes));
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['reversed-span']);
    expect([...corpus.codings.selection].map((i) => [corpus.selections.kind[i], corpus.quote(i)])).toEqual([
      ['quote', 'ner'],
      ['span', 'r.'],
      ['region', ''],
      ['region', ''],
    ]);
  });

  it('loses memos about nothing', async () => {
    expect(await losses({ 'memos.csv': 'target,id,text\ncode,C99,x\nselection,1,y\nquote,1,z\n' })).toEqual([
      'memos.csv line 2: the memo is about the unknown code "C99", and is left out',
      'memos.csv line 3: the memo is about the unknown selection "1", and is left out',
      'memos.csv line 4: a memo is about the project, a source, a code or one of selection, coding, coder, variable, case, set, link; found "quote", and the memo is left out',
    ]);
  });

  it('loses rows with too few cells or too many', async () => {
    const [loss] = await losses({ 'codings.csv': 'source,code\ni1\ni1,C06\n' });
    expect(loss).toMatch(/^codings\.csv line 2: a row needs 2 cells, one for each column; found 1/u);
  });

  it('keeps spaces at the ends of names', async () => {
    const { corpus } = await readProjectFolder(
      project({
        'sources.csv': 'id,name,kind,level\ni1,Intervju ,interview,kontor \n',
        'coders.csv': 'id,name\nanna,Anna \nfelles,Felles\n',
        'codings.csv': 'source,code\ni1,C06\n',
      }),
    );
    expect([corpus.sources[0].name, corpus.sources[0].attributes, corpus.coders[0].name]).toEqual([
      'Intervju ',
      { level: 'kontor ' },
      'Anna ',
    ]);
  });

  it('is refused where it is to be strict', async () => {
    const folder = project({ 'codings.csv': 'source,code,coder\ni1,X1,anna\ni1,X2,anna\n' });
    const error = await refusalOf(() => readProjectFolder(folder, { strict: true }));
    expect(error.message).toMatch(/^prosjekt was not read as a project folder: 2 problems\n/u);
  });
});

describe('numbers in a project folder', () => {
  const numbered: Readonly<Record<string, string>> = {
    'datapackage.json': JSON.stringify({
      name: 'prove',
      resources: [
        ...resources,
        'selections',
        'marks',
        'regions',
        'lines',
        'readings',
        'unjudged',
        'details',
      ].map((name) => ({ name, path: name === 'details' ? 'details.json' : `${name}.csv` })),
    }),
    // Somebody took out selection 2; the others keep their numbers.
    'selections.csv':
      'id,source,kind,start,end,line,quote\n1,i1,span,0,2,,\n3,i1,quote,,,,tid\n4,i9,span,0,2,,\n5,i1,rute,,,,\n6,i1,line,,,9,\n',
    'codings.csv':
      'selection,source,code,coder,mark\n1,i1,C06,anna,1\n2,i1,C06,anna,\n3,i1,V03,anna,9\n4,i1,C06,anna,\n5,i1,C06,anna,\n,i1,C06,anna,\n6,i1,C06,anna,\n',
    'marks.csv': 'selection,id,creator\n1,m1,anna\n2,m2,anna\n3,m3,bo\n,m4,anna\n',
    'regions.csv':
      'mark,kind,begin,end,transcript\n1,audio,0,9,0\n2,audio,0,9,0\n1,lukt,0,9,0\n,audio,0,9,0\n',
    'lines.csv': 'source,quote\ni1,Linje\ni9,Linje\n',
    'readings.csv': 'source,coder\ni1,anna\ni9,anna\n',
    'unjudged.csv': 'source,coder,code,line,selection\ni1,anna,C06,1,\ni1,anna,C06,2,\ni1,anna,C06,,2\n',
    'memos.csv': 'target,id,text\nselection,3,y\nselection,2,z\ncoding,3,u\ncoding,2,v\n',
    'details.json': JSON.stringify({
      project: { creator: 7, created: '2024' },
      sources: [{ media: 'text' }, { media: 'lukt' }, { media: 'text' }],
      headings: [0, 9],
      codes: { '1': { creator: 0 }, '8': { creator: 0 } },
      variables: [
        { id: 'v', name: 'V', type: 'Tall', description: '' },
        { id: 'w', name: 'W', type: 'Text', description: '' },
      ],
      cases: [
        {
          id: 'k',
          name: 'K',
          description: '',
          values: [
            { variable: 0, value: 'a' },
            { variable: 1, value: 'b' },
          ],
          members: [
            { target: 'selection', index: 2, id: '' },
            { target: 'selection', index: 1, id: 'x' },
          ],
        },
      ],
      sets: [
        { id: 's', name: 'S' },
        { id: 't', name: 'T', description: '', members: [{ target: 'set', index: 1, id: '' }] },
      ],
      links: [],
      more: 1,
    }),
  };

  it('lead to what they led to before a row was taken out, and each that leads nowhere is told', async () => {
    const { corpus, report } = await readProjectFolder(project(numbered));
    const lost = report.losses.map(({ kind, where }) => `${kind}: ${where}`);
    expect(lost).toEqual([
      'unknown-source: lines.csv line 3, column source',
      'unknown-source: selections.csv line 4, column source',
      'bad-kind: selections.csv line 5, column kind',
      'unknown-number: selections.csv line 6, column line',
      'unknown-number: marks.csv line 3, column selection',
      'unknown-coder: marks.csv line 4, column creator',
      'missing-selection: marks.csv line 5, column selection',
      'unknown-number: regions.csv line 3, column mark',
      'bad-kind: regions.csv line 4, column kind',
      'missing-mark: regions.csv line 5, column mark',
      'unknown-number: codings.csv line 3, column selection',
      'unknown-number: codings.csv line 4, column mark',
      'unknown-number: codings.csv line 5, column selection',
      'missing-selection: codings.csv line 7, column selection',
      'unknown-source: readings.csv line 3, column source',
      'unknown-number: unjudged.csv line 3, column line',
      'unknown-number: unjudged.csv line 4, column selection',
      'unknown-number: details.json, project',
      'bad-details: details.json, variables, 0, type',
      'bad-details: details.json, sources, 1, media',
      'unknown-number: details.json, sources',
      'unknown-number: details.json, headings',
      'unknown-number: details.json, codes',
      'bad-details: details.json, sets, 0, description',
      'bad-details: details.json, sets, 0, members',
      'unknown-number: details.json, cases, 0',
      'unknown-number: details.json, cases, 0',
      'bad-memo: memos.csv line 3',
      'bad-memo: memos.csv line 5',
    ]);
    expect(report.notUnderstood.map(({ where }) => where)).toEqual(['details.json, more']);
    expect([...corpus.codings.selection].map((i) => corpus.quote(i))).toEqual(['Vi', 'tid', '', '']);
    expect(corpus.memos.map(({ target, index, text }) => [target, index, text])).toEqual([
      ['selection', 1, 'y'],
      ['coding', 1, 'u'],
    ]);
    const { cases, sets, marks, project: about } = corpus.details!;
    expect(cases[0]).toMatchObject({
      values: [{ variable: 0, value: 'b' }],
      members: [
        { target: 'selection', index: 1, id: '' },
        { target: 'unknown', index: -1, id: 'x' },
      ],
    });
    expect(sets).toEqual([
      { id: 't', name: 'T', description: '', members: [{ target: 'set', index: 0, id: '' }] },
    ]);
    expect([marks.length, about]).toEqual([2, { created: '2024' }]);
  });

  it('are not needed where details.json is broken: the codings are read', async () => {
    const { report } = await readProjectFolder(project({ ...numbered, 'details.json': '{"cases": [' }));
    expect(report.codings).toBe(4);
    expect(report.losses.filter(({ where }) => where === 'details.json').map(({ kind }) => kind)).toEqual([
      'bad-json',
    ]);
  });
});

describe('a project folder is refused', () => {
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
      expect.stringContaining('codings.csv line 2: a row needs 2 cells, one for each column; found 1'),
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
});
