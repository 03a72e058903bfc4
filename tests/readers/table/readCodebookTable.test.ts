import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../../src/corpus/corpusBuilder.js';
import { readTable } from '../../../src/readers/table/parseTable.js';
import {
  isCodebookTable,
  readCodebookTable,
  readFamiliesTable,
} from '../../../src/readers/table/readCodebookTable.js';
import { textFile } from '../../support/files.js';
import { problemsOf } from '../../support/problems.js';

const tableOf = (text: string) => readTable(textFile('codes.csv', text));

async function codesOf(text: string) {
  const builder = new CorpusBuilder();
  readCodebookTable(await tableOf(text), builder);
  const provenance = { name: '', synthetic: true, licence: '', description: '' };
  return builder.build('codes.csv', 'codebook', 'a test', provenance).corpus.codes;
}

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
,,,,
B,b,A,condition,fremmer
B,bb,,,
C,c,Z,,
`;
    const problems = await problemsOf(() => codesOf(text));
    expect(problems.map(({ kind, where }) => [kind, where])).toEqual([
      ['bad-family', 'codes.csv line 2, column family'],
      ['missing-code', 'codes.csv line 3'],
      ['bad-role', 'codes.csv line 4, column role'],
      ['duplicate-id', 'codes.csv line 5'],
      ['unknown-code', 'codes.csv line 6'],
    ]);
    expect(problems[0].message).toBe(
      'a family is one of condition, indicator, interest, valence, other; found "tilstand"',
    );
  });
});

describe('a families file', () => {
  const familiesOf = async (text: string) => readFamiliesTable(await tableOf(text));

  it('says the family, and the role where there is one, of each code', async () => {
    expect(await familiesOf('code,family,role\nRammer > Tid,condition,\nHemmer,Valence,hinders\n')).toEqual([
      { code: 'Rammer > Tid', family: 'condition', role: null, where: 'codes.csv line 2' },
      { code: 'Hemmer', family: 'valence', role: 'hinders', where: 'codes.csv line 3' },
    ]);
  });

  it('may leave codes without a family', async () => {
    expect(await familiesOf('code,family\nTid,\nTillit,indicator\n')).toHaveLength(1);
  });

  it('keeps a role that stands without a family', async () => {
    expect(await familiesOf('code,family,role\nHemmer,,hinders\nTid,,\n')).toEqual([
      { code: 'Hemmer', family: null, role: 'hinders', where: 'codes.csv line 2' },
    ]);
  });

  it('needs its two columns', async () => {
    const [problem] = await problemsOf(() => familiesOf('code,group\nTid,x\n'));
    expect(problem).toEqual({
      kind: 'missing-column',
      where: 'codes.csv line 1',
      message: 'a families file needs the columns code and family; found code, group',
    });
  });

  it('names every row without a code and with a family that does not exist', async () => {
    const problems = await problemsOf(() => familiesOf('code,family\n,condition\nTid,tilstand\n'));
    expect(problems.map(({ kind, where }) => [kind, where])).toEqual([
      ['missing-code', 'codes.csv line 2, column code'],
      ['bad-family', 'codes.csv line 3, column family'],
    ]);
  });
});
