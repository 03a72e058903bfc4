import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../../src/corpus/corpusBuilder.js';
import { openInput } from '../../../src/disk/openInput.js';
import { isCodebookTable } from '../../../src/readers/table/codebookColumns.js';
import { readTable } from '../../../src/readers/table/parseTable.js';
import { readCodebookTable } from '../../../src/readers/table/readCodebookTable.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { oneFile, textFile } from '../../support/files.js';
import { problemsOf } from '../../support/problems.js';
import { hasShared, sharedPath } from '../../support/shared.js';

const tableOf = (text: string) => readTable(textFile('codes.csv', text));

async function codebookOf(text: string) {
  const builder = new CorpusBuilder();
  readCodebookTable(await tableOf(text), builder);
  const provenance = { name: '', synthetic: true, licence: '', description: '' };
  return builder.build('codes.csv', 'codebook', 'a test', provenance);
}

const codesOf = async (text: string) => (await codebookOf(text)).corpus.codes;

describe('a codebook', () => {
  it('says what each code is', async () => {
    const codes = await codesOf(
      `id;name;name_en;parent;family;role;description;color
C;Rammer;Frames;;condition;;;
C06;Porteføljestørrelse og tid;Caseload and time;C;;;"Tid, og antall";#aabbcc
H;Hemmer;Hinders;;valence;hinders;;
`,
    );
    expect(codes[1]).toEqual({
      index: 1,
      id: 'C06',
      name: 'Porteføljestørrelse og tid',
      nameEnglish: 'Caseload and time',
      path: ['Rammer', 'Porteføljestørrelse og tid'],
      parent: 0,
      family: 'condition',
      role: null,
      description: 'Tid, og antall',
      color: '#aabbcc',
    });
    expect(codes[2]).toMatchObject({ family: 'valence', role: 'hinders' });
  });

  it('of Taguette has a tag and its description', async () => {
    const text = 'tag,description,number of highlights,number of documents\nprivacy,Respect,54,9\n';
    expect(isCodebookTable((await tableOf(text)).columns)).toBe(true);
    expect(await codesOf(text)).toMatchObject([{ id: 'privacy', name: 'privacy', description: 'Respect' }]);
  });

  it('in Norwegian is one too', async () => {
    const text = 'Kode,Navn,Forelder,Familie,Beskrivelse\nV03,Tillit,,indicator,Å stole på\n';
    expect(await codesOf(text)).toMatchObject([
      { id: 'V03', name: 'Tillit', family: 'indicator', description: 'Å stole på' },
    ]);
  });

  it('is no table that does not describe codes', () => {
    expect(isCodebookTable(['source', 'code', 'text'])).toBe(false);
    expect(isCodebookTable(['Country', 'description'])).toBe(false);
  });

  it('names every code without id, unknown family, unknown role, unknown parent and id that stands twice', async () => {
    const text = `id,name,parent,family,role
A,a,,tilstand,
,,,condition,
B,b,A,condition,fremmer
C,c,A,condition,løfter
B,bb,,,
D,d,Z,,
`;
    const { corpus, report } = await codebookOf(text);
    expect(report.losses.map(({ kind, where }) => [kind, where])).toEqual([
      ['bad-family', 'codes.csv line 2, column family'],
      ['missing-code', 'codes.csv line 3'],
      ['bad-role', 'codes.csv line 5, column role'],
      ['duplicate-id', 'codes.csv line 6'],
      ['unknown-code', 'codes.csv line 7'],
    ]);
    expect(report.losses[0].message).toBe(
      'a family is one of condition, indicator, interest, valence, other; found "tilstand"',
    );
    expect(corpus.codes.map(({ id, role }) => [id, role])).toEqual([
      ['A', null],
      ['B', 'promotes'],
      ['C', null],
      ['D', null],
    ]);
  });
});

describe('a codebook with a tree', () => {
  const paths = async (text: string) => (await codesOf(text)).map(({ path }) => path.join(' > '));

  it('has levels as columns, where an empty cell repeats the one above', async () => {
    for (const header of ['Theme,Subtheme,codes,Example Quote', 'Tema,Undertema,Kode,Eksempel']) {
      const { corpus, report } = await codebookOf(
        `${header}\nRammer,Ytre,Tid,e1\n,,Rom,e2\n,Indre,Tillit,e3\n,,,e4\n`,
      );
      expect(corpus.codes.map(({ path }) => path.join(' > '))).toEqual([
        'Rammer',
        'Rammer > Ytre',
        'Rammer > Ytre > Tid',
        'Rammer > Ytre > Rom',
        'Rammer > Indre',
        'Rammer > Indre > Tillit',
      ]);
      expect(report.losses).toEqual([]);
      expect(corpus.memos.map(({ index, text }) => [corpus.codes[index].name, text])).toEqual([
        ['Tid', 'e1'],
        ['Rom', 'e2'],
        ['Tillit', 'e3'],
        ['Tillit', 'e4'],
      ]);
    }
  });

  it('describes a theme in a row of its own, and one theme begins anew what is below it', async () => {
    const codes = await codesOf('Tema,Undertema,Definisjon\nRammer,,d1\n,Tid,d2\nVerdi,,d3\n,Tillit,d4\n');
    expect(codes.map(({ path, description }) => [path.join(' > '), description])).toEqual([
      ['Rammer', 'd1'],
      ['Rammer > Tid', 'd2'],
      ['Verdi', 'd3'],
      ['Verdi > Tillit', 'd4'],
    ]);
  });

  it('has themes alone, with definitions and examples', async () => {
    const text = 'Theme,Definition,Example\nTid,d1,e1\nTillit,d2,e2\n';
    const codes = await codesOf(text);
    expect(codes.map(({ id, description }) => [id, description])).toEqual([
      ['Tid', 'd1'],
      ['Tillit', 'd2'],
    ]);
  });

  it('has paths in its names', async () => {
    const tree = ['Rammer', 'Rammer > Tid', 'Verdi', 'Verdi > Tillit', 'Verdi > Tillit > Åpen'];
    expect(await paths('Code;Memo\nRammer;t\nRammer > Tid;t\nVerdi > Tillit > Åpen;t\n')).toEqual(tree);
    expect(await paths('Name,Description\nNodes\\\\Rammer,t\nNodes\\\\Rammer\\\\Tid,t\n')).toEqual([
      'Rammer',
      'Rammer > Tid',
    ]);
    expect(await paths('Navn,Sti,Familie\nTid,Rammer > Tid,betingelse\n')).toEqual([
      'Rammer',
      'Rammer > Tid',
    ]);
  });

  it('has parents by name', async () => {
    expect(await paths('Name,Parent,Description\nTop,,b\nSecond,Top,\nThird,Second,\n')).toEqual([
      'Top',
      'Top > Second',
      'Top > Second > Third',
    ]);
    expect(await paths('Kode,Overordnet kode,Definisjon\nTid,Rammer,b\n')).toEqual([
      'Rammer',
      'Rammer > Tid',
    ]);
    expect(await paths('id,name,parent\n1,Rammer,\n2,Tid,Rammer\n')).toEqual(['Rammer', 'Rammer > Tid']);
  });

  it('keeps equal names below different parents apart', async () => {
    expect(await paths('Name,Parent\nA,\nB,\nAnnet,A\nAnnet,B\n')).toEqual([
      'A',
      'B',
      'A > Annet',
      'B > Annet',
    ]);
  });

  it.each([
    ['08-codebook-paths/c2.csv', '08-codebook-paths/mxcb.csv', 5],
    ['08-codebook-paths/c.csv', '08-codebook-paths/nodes.csv', 3],
    ['22-codebook-sheets/codings.csv', '22-codebook-sheets/codebook_theme.csv', 2],
    ['22-codebook-sheets/codings.csv', '22-codebook-sheets/codebook_filled_down.csv', 6],
  ])('%s with %s (shared) has %i codes', async (codings, codebook, count) => {
    if (!hasShared(`cases/${codings}`, `cases/${codebook}`)) return;
    const [file] = openInput(sharedPath(`cases/${codebook}`)).files;
    const { corpus, report } = await readTables(openInput(sharedPath(`cases/${codings}`)), {}, file);
    expect(corpus.codes).toHaveLength(count);
    expect(report.losses).toEqual([]);
    expect(corpus.codes.some(({ parent }) => parent >= 0)).toBe(!codebook.includes('theme'));
  });

  it.each([
    ['de', 'Name;Übergeordneter Code;Beschreibung'],
    ['es', 'Nombre;Código padre;Descripción'],
    ['fr', 'Nom;Code parent;Définition'],
    ['it', 'Nome;Codice padre;Definizione'],
    ['nl', 'Naam;Bovenliggende code;Omschrijving'],
    ['pl', 'Nazwa;Kod nadrzędny;Opis'],
    ['pt', 'Nome;Código pai;Definição'],
    ['sv', 'Kod;Överordnad;Beskrivning'],
    ['nb', 'Kode;Hovedkode;Notat'],
  ])('is known by columns in %s', async (_, header) => {
    const codebook = textFile('kodebok.csv', `${header}\nTid;Rammer;for lite\n`);
    const { corpus } = await readTables(oneFile('k.csv', 'source,code,text\ni1,Tid,a\n'), {}, codebook);
    expect(corpus.codes.map(({ path }) => path.join('/'))).toEqual(['Rammer', 'Rammer/Tid']);
    expect(corpus.codes[1].description).toBe('for lite');
  });

  it('may write the parent as a path, as MAXQDA does, or have names alone', async () => {
    const material = () => oneFile('k.csv', 'source,code,text\ni1,Rapportering,a\n');
    const paths = textFile(
      'k.csv',
      'Parent code;Code;Color\n;Rammer;red\nRammer;Mål;red\nRammer\\Mål;Rapportering;red\n',
    );
    const { corpus } = await readTables(material(), {}, paths);
    expect(corpus.codes.map(({ path }) => path.join('/'))).toEqual([
      'Rammer',
      'Rammer/Mål',
      'Rammer/Mål/Rapportering',
    ]);
    const names = textFile('k.csv', 'Kode\nTid\nRapportering\n');
    const { report } = await readTables(material(), {}, names);
    expect(report).toMatchObject({ codes: 2, warnings: [] });
  });

  it('that is given as the material is told to be one', async () => {
    const [problem] = await problemsOf(() =>
      readTables(oneFile('k.csv', 'Name,Parent,Description\nTid,Rammer,x\n'), {}),
    );
    expect(problem.message).toBe(
      'this is a codebook, without codings. Give it beside the material: brukermote check MATERIAL --codebook k.csv',
    );
  });
});
