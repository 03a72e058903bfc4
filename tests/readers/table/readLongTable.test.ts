import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import type { Mapping } from '../../../src/readers/table/mapping.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { folderOf, oneFile } from '../../support/files.js';
import { problemsOf } from '../../support/problems.js';

const read = (text: string, mapping: Mapping = {}) => readTables(oneFile('segments.csv', text), mapping);
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('a long table', () => {
  it('has one row per coding', async () => {
    const { corpus, report } = await read(
      `source,start,end,code,coder,text,memo
i1,0,3,C06,anna,Hun,se også side 4
i1,0,3,V03,anna,Hun,
i1,0,3,V03,bo,Hun,
i2,10,20,C06,bo,noe annet,
`,
    );
    expect(report).toMatchObject({
      format: 'long table',
      sources: 2,
      codes: 2,
      codings: 4,
      selections: 2,
      coders: 2,
      memos: 1,
      warnings: [],
    });
    expect(corpus.quote(0)).toBe('Hun');
    expect(corpus.memos).toEqual([{ target: 'selection', index: 0, text: 'se også side 4', coder: 'anna' }]);
    expect(coOccurrence(corpus, { rows: 'C06', columns: 'V03' }).at('C06', 'V03').count).toBe(1);
  });

  it('is found by Norwegian columns, with semicolons and decimal commas', async () => {
    const { corpus } = await read('Intervju;Fra;Til;Kode;Koder\ni1;0,0;12,0;Tid;anna\n');
    expect([corpus.selections.start[0], corpus.selections.end[0]]).toEqual([0, 12]);
    expect(corpus.codes[0].name).toBe('Tid');
    expect(corpus.coders[0].id).toBe('anna');
  });

  it('keeps ids like 007 and codes like 1E5 and 1,0 as text', async () => {
    const { corpus } = await read('source;code\n007;1E5\n7;1,0\n');
    expect(ids(corpus.sources)).toEqual(['007', '7']);
    expect(ids(corpus.codes)).toEqual(['1E5', '1,0']);
  });

  it('keeps a code that is a sentence with commas, and odd spaces and hyphens inside it', async () => {
    const name = 'Rutiner, regler\u00A0og «skjønn»: stat\u2011kommune';
    const { corpus } = await read(`source,code\ni1,"${name}"\n`);
    expect(corpus.code(name).name).toBe(name);
  });

  it('counts a row that stands twice once and says where', async () => {
    const { corpus, report } = await read('source,start,end,code\ni1,0,3,A\ni1,0,3,A\n');
    expect(corpus.codings.length).toBe(1);
    expect(report.warnings).toEqual([
      {
        kind: 'duplicate-coding',
        where: 'segments.csv line 3',
        message: 'the same coding stands earlier (source "i1", code "A"); counted once',
      },
    ]);
  });

  it('takes identical quoted text of one source as one selection when there are no offsets', async () => {
    const { corpus } = await read(
      'source,code,text\ni1,A,tid er alt\ni1,B,tid er alt\ni1,B,noe annet\ni2,A,tid er alt\n',
    );
    expect(corpus.selections.length).toBe(3);
    expect(coOccurrence(corpus).at('A', 'B').count).toBe(1);
  });

  it('takes the source as a whole when there are neither offsets nor text', async () => {
    const { corpus } = await read('study,kode\ns1,A\ns1,B\n', { source: 'study' });
    expect(corpus.selections.kind).toEqual(['source']);
  });

  const faulty =
    'source,start,end,code,text\n,0,1,A,x\ni1,fem,9,A,x\ni1,12,,A,y\ni1,,,A,\ni1,9,5,A,x\ni1,0,4,A,z\ni2,1,2,A,z\n';

  it('keeps what rows have that lack a source or a place, and lists what it could not keep', async () => {
    const { corpus, report } = await read(faulty);
    expect(report.losses.map(({ where, message }) => `${where}: ${message}`)).toEqual([
      'segments.csv line 2, column source: a row needs the name of a source; found nothing. The row is left out',
      'segments.csv line 3, column start: an offset is a whole number from 0; found "fem". The coding is kept without it',
      'segments.csv line 4, column end: an offset is a whole number from 0; found "". The coding is kept without it',
      'segments.csv line 5, column start: a row needs start and end, or the quoted text; found neither. The coding is kept for the source as a whole',
    ]);
    expect(report.warnings.map(({ kind, where }) => [kind, where])).toEqual([
      ['reversed-span', 'segments.csv line 6'],
    ]);
    expect(corpus.codings.length).toBe(6);
    expect(corpus.selections.kind).toEqual(['quote', 'quote', 'source', 'span', 'span', 'span']);
  });

  it('is refused for these losses where nothing may be lost', async () => {
    const problems = await problemsOf(() =>
      readTables(oneFile('segments.csv', faulty), {}, undefined, undefined, { strict: true }),
    );
    expect(problems.map(({ kind }) => kind)).toEqual([
      'missing-source',
      'bad-offset',
      'bad-offset',
      'missing-span',
    ]);
  });

  it('does not read 1,000 as an offset of one', async () => {
    const { corpus, report } = await read('source;start;end;code\ni1;1,000;1,200;A\n');
    expect(corpus.selections.kind).toEqual(['region']);
    expect(report.offsets.convention).toBe('none');
  });

  it('keeps times and paragraphs as words that tell equal quotes apart, and says that they are no offsets', async () => {
    const { corpus, report } = await read(
      'source,start,end,code,text\ni1,00:01:23,00:01:25,A,ja\ni1,00:04:00,00:04:02,A,ja\ni1,00:04:00,00:04:02,B,ja\n',
    );
    expect(corpus.selections.kind).toEqual(['quote', 'quote']);
    expect(corpus.codings.length).toBe(3);
    expect(coOccurrence(corpus).at('A', 'B').count).toBe(1);
    expect(report).toMatchObject({ losses: [], offsets: { convention: 'none' } });
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['places-as-text']);
  });

  it('keeps the selection of a row without a code, and says that it is not coded', async () => {
    const { corpus, report } = await read('source,code,text\ni1,,et sitat\ni1,A,et annet\n');
    expect(corpus.selections.length).toBe(2);
    expect(corpus.codings.length).toBe(1);
    expect(report.warnings.map(({ kind, where }) => [kind, where])).toEqual([
      ['untagged', 'segments.csv line 2, column code'],
    ]);
  });

  it('says once that coders are not named where there is a column for them', async () => {
    const { corpus, report } = await read('source,code,coder\ni1,A,\ni1,B,\ni1,A,anna\n');
    expect(ids(corpus.coders)).toEqual(['unknown', 'anna']);
    expect(report.warnings.map((warning) => warning.kind)).toEqual(['missing-coder']);
  });

  it('has a reconciled coding when a coder is called so', async () => {
    const { corpus } = await read('source,code,coder\ni1,A,anna\ni1,B,Avstemt\n');
    expect(corpus.coders.map((coder) => coder.reconciled)).toEqual([false, true]);
  });

  it('takes the columns and the kind of source that a mapping names', async () => {
    const { corpus } = await read('Fil,document,Merknad\nf1,d1,A\n', {
      source: 'Fil',
      code: 'Merknad',
      sourceKind: 'interview',
    });
    expect(ids(corpus.sources)).toEqual(['f1']);
    expect(corpus.sources[0].kind).toBe('interview');
    expect(ids(corpus.codes)).toEqual(['A']);
  });
});

describe('a long table with a codebook', () => {
  const codebook =
    'id,name,parent,family,description\nC,Rammer,,condition,\nC06,Tid,C,,Tid til hver bruker\n';

  it('finds codes by id and by name', async () => {
    const { corpus, report } = await readTables(
      folderOf('p', { 'codings.csv': 'source,code\ni1,C06\ni2,Tid\n', 'codebook.csv': codebook }),
      {},
    );
    expect(report).toMatchObject({ codes: 2, codesUsed: 1, codings: 2, warnings: [] });
    expect(corpus.code('Rammer > Tid')).toMatchObject({
      id: 'C06',
      family: 'condition',
      description: 'Tid til hver bruker',
    });
  });

  it('adds a code that the codebook does not have, with a warning that says what was probably meant', async () => {
    const { report } = await readTables(
      folderOf('p', { 'codings.csv': 'source,code\ni1,C6\n', 'codebook.csv': codebook }),
      {},
    );
    expect(report.codes).toBe(3);
    expect(report.warnings).toEqual([
      {
        kind: 'code-not-in-codebook',
        where: 'codings.csv line 2, column code',
        message: 'code "C6" is not in the codebook; did you mean "C06"?; added',
      },
    ]);
  });

  it('leaves out a coding whose name two codes of the codebook have, rather than choose one', async () => {
    const shared = 'id,name,description\n1,Tid,\n2,Tid,\n3,Tillit,\n';
    const { report } = await readTables(
      folderOf('p', { 'a.csv': 'source,code\ni1,Tid\ni1,2\ni1,Tillit\n', 'b.csv': shared }),
      {},
    );
    expect(report.codings).toBe(2);
    expect(report.losses).toEqual([
      {
        kind: 'ambiguous-code',
        where: 'a.csv line 2, column code',
        message: '"Tid" is the name of 2 codes; use an id: 1, 2. The coding is left out',
      },
    ]);
  });

  it('has parents where codes are written as paths, which is said; a codebook decides otherwise', async () => {
    const text = 'Kilde;Kode;Sitat\ni1;Rammer > Tid;a\ni1;Rammer;b\ni1;Verdi > Tid;c\ni1;A->B;d\n';
    const { corpus, report } = await read(text);
    expect(corpus.codes.map(({ path }) => path.join('/'))).toEqual([
      'Rammer',
      'Rammer/Tid',
      'Verdi',
      'Verdi/Tid',
      'A->B',
    ]);
    expect(report.codings).toBe(4);
    expect(report.warnings.map(({ kind }) => kind)).toContain('paths-of-codes');
  });

  it.each([
    ['de', 'Dokumentname;Code;Autor;Zitat'],
    ['es', 'Documento;Código;Autor;Cita'],
    ['fr', 'Nom du document;Code;Auteur;Citation'],
    ['it', 'Documento;Codice;Autore;Citazione'],
    ['nl', 'Documentnaam;Code;Auteur;Citaat'],
    ['pl', 'Nazwa dokumentu;Kod;Autor;Cytat'],
    ['pt', 'Documento;Código;Autor;Citação'],
    ['sv', 'Dokumentnamn;Kod;Författare;Citat'],
  ])('is found by columns in %s', async (_, header) => {
    const { corpus, report } = await read(`${header}\ni1;Tid;Kari;aaa\ni2;Tillit;Ola;bbb\n`);
    expect(report).toMatchObject({ sources: 2, codes: 2, codings: 2, coders: 2, notUnderstood: [] });
    expect(corpus.selections.storedQuote).toEqual(['aaa', 'bbb']);
  });
});
