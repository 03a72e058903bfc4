import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../../src/corpus/corpusBuilder.js';
import { readTable } from '../../../src/readers/table/parseTable.js';
import { isCodebookTable, readCodebookTable } from '../../../src/readers/table/readCodebookTable.js';
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
