import { describe, expect, it } from 'vitest';
import { pathLabel } from '../../src/corpus/code.js';
import { formatOf, formats } from '../../src/readers/formats.js';
import { readProject } from '../../src/readers/readProject.js';
import { folderOf, oneFile, textFile } from '../support/files.js';
import { problemsOf } from '../support/problems.js';

const idOf = async (csv: string) => (await formatOf(oneFile('t.csv', csv))).id;
const read = (csv: string, codebook?: string) =>
  readProject(
    oneFile('t.csv', csv),
    codebook === undefined ? {} : { codebook: textFile('codes.csv', codebook) },
  );
const kinds = (problems: readonly { kind: string }[]) => problems.map(({ kind }) => kind);

const maxqda = 'Document group;Document name;Code;Beginning;End;Weight score;Segment';

describe('the tool of a table', () => {
  it('is known by the columns that only it writes, in any case and with any kind of space', async () => {
    expect(await idOf('ID;Document;Quotation\u00a0content;CODES\n1:1;d;t;c\n')).toBe('atlasti-quotations');
    expect(await idOf(`${maxqda}\nA;d;c;1;1;0;t\n`)).toBe('maxqda-segments');
    expect(await idOf('Media Title,Excerpt Copy,Code: A Applied\nm,t,True\n')).toBe('dedoose');
    expect(await idOf('File Name,Code Name,Coverage,Coded Text\nf,c,1,t\n')).toBe('nvivo-references');
    expect(await idOf(',"1: d\nGr=2"\n"● A\nGr=2",1\n')).toBe('atlasti-code-document');
    expect(await idOf(',"● B\nGr=2"\n"● A\nGr=2",1\n')).toBe('atlasti-co-occurrence');
    expect(await idOf(',A : x,B : y\n1 : a,1,0\n')).toBe('nvivo-matrix');
  });

  it('is none for a plain table with similar columns', async () => {
    expect(await idOf('Document name,Code,Segment\nd,c,t\n')).toBe('table');
    expect(await idOf('document,codes\nd,"a, b"\n')).toBe('table');
    expect(await idOf('source,A,B\ni1,1,0\n')).toBe('table');
  });

  it('gives way to a mapping that says whether the table is long or wide', async () => {
    const mapping = textFile(
      'm.json',
      '{"table":"long","source":"Document name","start":"Beginning","end":"End"}',
    );
    const { report } = await readProject(oneFile('t.csv', `${maxqda}\nA;d;c;10;14;0;t\n`), { mapping });
    expect(report).toMatchObject({ format: 'long table', offsets: { convention: 'code points' } });
  });

  it('can be named with --format, and says what it needs when the table is another', async () => {
    const [problem] = await problemsOf(() =>
      readProject(oneFile('t.csv', 'a,b\n1,2\n'), { format: 'dedoose' }),
    );
    expect(problem.message).toBe('the columns of Dedoose excerpts are needed. Found the columns a, b');
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  });

  it('takes columns of a mapping for what the tool calls otherwise', async () => {
    const mapping = textFile('m.json', '{"coder":"Kodet av Ada?"}');
    const csv = `${maxqda};Kodet av Ada?\nA;d;c;1;1;0;t;Ada\n`;
    const { corpus, report } = await readProject(oneFile('t.csv', csv), { mapping });
    expect(corpus.coders.map(({ id }) => id)).toEqual(['Ada']);
    expect(report.notUnderstood).toEqual([]);
  });
});

describe('a code with parents', () => {
  it('is added with them, each once', async () => {
    const { corpus } = await read(`${maxqda}\nA;d;R > T > K;1;1;0;t\nA;d;R > S;2;2;0;u\nA;d;R;3;3;0;v\n`);
    expect(corpus.codes.map(pathLabel)).toEqual(['R', 'R > T', 'R > T > K', 'R > S']);
  });

  it('is found in the codebook by its path, and where the codebook has no parents by its name', async () => {
    const tree = 'id,name,parent,description\nr,R,,\nt1,T,r,\ns,S,,\nt2,T,s,\n';
    const rows = `${maxqda}\nA;d;S > T;1;1;0;t\nA;d;R > T;1;1;0;t\n`;
    const { corpus, report } = await read(rows, tree);
    expect([...corpus.codings.code].map((code) => corpus.codes[code].id)).toEqual(['t2', 't1']);
    expect(kinds(report.warnings)).toEqual(['shared-name']);
    const flat = await read(`${maxqda}\nA;d;R > T;1;1;0;t\n`, 'code,description\nT,\n');
    expect(flat.corpus.codes.map(({ id }) => id)).toEqual(['T']);
  });

  it('is another code than one of the same name elsewhere in the codebook', async () => {
    const { corpus, report } = await read(
      `${maxqda}\nA;d;X > T;1;1;0;t\n`,
      'id,name,parent,description\nr,R,,\nt1,T,r,\n',
    );
    expect(corpus.codes.map(pathLabel)).toEqual(['R', 'R > T', 'X', 'X > T']);
    expect(kinds(report.warnings)).toEqual(['code-not-in-codebook', 'code-not-in-codebook', 'shared-name']);
  });

  it('is listed as lost by a name that the codebook has twice', async () => {
    const { report } = await read(
      `${maxqda}\nA;d;T;1;1;0;t\nA;d;R;2;2;0;u\n`,
      'id,name,parent,description\nr,R,,\nt1,T,r,\nt2,T,,\n',
    );
    expect(report.codings).toBe(1);
    expect(kinds(report.losses)).toEqual(['ambiguous-code']);
  });
});

describe('the codebook beside a table', () => {
  const rows = 'Number;Document;Text Content;Codes;Number of Codes\n1:1;d;a;"Rammer: Tid, press, Tillit";2\n';

  it('may be a .qdc: codes are found in its tree', async () => {
    const qdc =
      '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="00000000-0000-4000-8000-000000000001" name="Rammer" isCodable="true"><Code guid="00000000-0000-4000-8000-000000000002" name="Tid, press" isCodable="true"/></Code><Code guid="00000000-0000-4000-8000-000000000003" name="Tillit" isCodable="true"/></Codes></CodeBook>';
    const { corpus } = await readProject(oneFile('t.csv', rows), { codebook: textFile('koder.qdc', qdc) });
    expect([...corpus.codings.code].map((code) => pathLabel(corpus.codes[code]))).toEqual([
      'Rammer > Tid, press',
      'Tillit',
    ]);
    expect(corpus.codes).toHaveLength(3);
  });

  it('names its own problems', async () => {
    const problems = await problemsOf(() =>
      readProject(oneFile('t.csv', rows), { codebook: textFile('koder.qdc', '<CodeBook><Codes>') }),
    );
    expect(problems[0].where).toContain('koder.qdc');
  });
});

describe('ATLAS.ti', () => {
  const quotations = 'Number;Document;Text Content;Codes;Number of Codes\n';

  it('reads a colon as a level where the part before it is a code, or stands before another code', async () => {
    const { corpus } = await read(
      `${quotations}1:1;d;a;Møtet: tid;1\n1:2;d;b;Møtet;1\n1:3;d;c;Vane: god;1\n1:4;d;d;Ro: her;1\n1:5;d;e;Ro: der;1\n`,
    );
    expect(corpus.codes.map(pathLabel)).toEqual([
      'Møtet',
      'Møtet > tid',
      'Vane: god',
      'Ro',
      'Ro > her',
      'Ro > der',
    ]);
  });

  it('finds codes of the codebook by Parent: Child', async () => {
    const { corpus, report } = await read(
      `${quotations}1:1;d;a;"R: T, S: T, U";3\n`,
      'id,name,parent,description\nr,R,,\nt1,T,r,\ns,S,,\nt2,T,s,\nu,U,s,\n',
    );
    expect([...corpus.codings.code].map((code) => corpus.codes[code].id)).toEqual(['t1', 't2', 'u']);
    expect(kinds(report.warnings)).toEqual(['shared-name']);
  });

  it('keeps a quotation of a picture, which has no text, as a region', async () => {
    const { corpus } = await read(`${quotations}1:1;bilde.png;;A;1\n1:2;bilde.png;;A;1\n`);
    expect(corpus.selections.kind).toEqual(['region', 'region']);
  });

  it('says that a number is none', async () => {
    const { report } = await read(`${quotations}1:1;d;a;A;mange\n`);
    expect(kinds(report.warnings)).toEqual(['bad-number']);
    expect(report.codings).toBe(1);
  });

  it('reads a code-document table in either direction', async () => {
    const { corpus } = await read(
      ',"● A\nGr=2","● B\nGr=1"\n"D 1: i1\nGr=3",2,"0\n0 %"\n"D 2: i2\nGr=0",0,"1,0"\n',
    );
    expect(corpus.sources.map(({ id }) => id)).toEqual(['i1', 'i2']);
    expect(corpus.codings.length).toBe(2);
  });
});

describe('NVivo', () => {
  it('tells the files of a matrix by their endings where no codebook does', async () => {
    const { corpus } = await read(',A : Tillit,B : Tid\n1 : Files\\\\int1.docx,2,0\n2 : int2.docx,0,1\n');
    expect(corpus.sources.map(({ id }) => id)).toEqual(['int1.docx', 'int2.docx']);
    expect(corpus.codes.map(({ name }) => name)).toEqual(['Tillit', 'Tid']);
  });
});

describe('Dedoose', () => {
  it('compares the list of codes with the columns in any order, with commas or semicolons', async () => {
    const header = 'Media Title,Excerpt Copy,Codes Applied Combined,Code: R\\A Applied,Code: B Applied\n';
    for (const list of ['A; B', 'B, A'])
      expect((await read(`${header}m,t,"${list}",True,True\n`)).report.warnings).toEqual([]);
    expect(kinds((await read(`${header}m,t,A,True,True\n`)).report.warnings)).toEqual(['codes-differ']);
  });
});

describe('a folder of exports', () => {
  it('is the quotations with the list of codes beside them', async () => {
    const input = folderOf('prosjekt', {
      'quotations.csv': 'Number;Document;Text Content;Codes;Number of Codes\n1:1;d;a;Tid, press;1\n',
      'codes.csv': 'Code;Comment;Code Group 1\nTid, press;for lite;Rammer\n',
    });
    const { corpus, report } = await readProject(input);
    expect(report.format).toBe('ATLAS.ti quotations');
    expect(corpus.code('Tid, press').description).toBe('for lite');
  });
});

describe('a row with the wrong number of cells', () => {
  it('is listed as lost, and the others are read', async () => {
    const { report } = await read('source,code\ni1,A\ni1,B,C\ni2\ni2,B\n');
    expect(report.codings).toBe(2);
    expect(report.losses.map(({ kind, where }) => [kind, where])).toEqual([
      ['row-length', 't.csv line 3'],
      ['row-length', 't.csv line 4'],
    ]);
  });

  it('refuses the file where losses do', async () => {
    const problems = await problemsOf(() =>
      readProject(oneFile('t.csv', 'source,code\ni1,A\ni2\n'), { strict: true }),
    );
    expect(kinds(problems)).toEqual(['row-length']);
  });
});

describe("NVivo's references", () => {
  const header = 'File Name,Code Name,Reference Number,Coverage,Coded Text,Coded By';

  it('stand together where two codes have the same words, and apart where one code has them twice', async () => {
    const { corpus, report } = await read(
      `${header}\nf,Tid,1,0.1,ja,K\nf,Tid,2,0.1,ja,K\nf,Tillit,1,0.1,nei,K\nf,Ro,1,0.1,nei,K\n`,
    );
    expect(report).toMatchObject({ codings: 4, selections: 3, losses: [] });
    expect(corpus.selections.kind).toEqual(['quote', 'quote', 'quote']);
  });

  it('are of different files where files of two folders share a name', async () => {
    const { corpus } = await read(
      `${header}\nFiles\\\\a\\\\int,Tid,1,0.1,x,K\nFiles\\\\b\\\\int,Tid,1,0.1,x,K\n`,
    );
    expect(corpus.sources.map(({ id, name }) => [id, name])).toEqual([
      ['a\\int', 'int'],
      ['b\\int', 'int'],
    ]);
  });

  it('are read in the interfaces of other languages', async () => {
    for (const columns of [
      'Dateiname,Codename,Referenznummer,Abdeckung,Codierter Text,Codiert von',
      'Nombre del archivo,Nombre del código,Número de referencia,Cobertura,Texto codificado,Codificado por',
      'Nom du fichier,Nom du code,Numéro de référence,Couverture,Texte codé,Codé par',
      'Filnavn,Kodenavn,Referansenummer,Dekning,Kodet tekst,Kodet av',
      'Nazwa pliku,Nazwa kodu,Numer odniesienia,Pokrycie,Zakodowany tekst,Zakodowane przez',
    ]) {
      const { report } = await read(`${columns}\nf,Tid,1,0.1,ja,K\n`);
      expect(report).toMatchObject({ tool: 'NVivo', codings: 1, notUnderstood: [] });
    }
  });
});
