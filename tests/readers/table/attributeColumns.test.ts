import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/readers/table/mappingKeys.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { oneFile } from '../../support/files.js';

const read = (text: string, mapping: Mapping = {}) => readTables(oneFile('t.csv', text), mapping);
const kinds = (problems: readonly { readonly kind: string }[]) => problems.map(({ kind }) => kind);
const attributesIn = async (text: string, mapping: Mapping = {}) =>
  (await read(text, mapping)).corpus.sources.map(({ attributes }) => attributes);

const csv = `kilde,kode,Nivå,Kontor,Merknad
i1,A,kontor,Nord,x
i1,B,kontor,Nord,y
i2,A,fylke,,z
`;

describe('the columns of a long table that have one value in each source', () => {
  it('are its attributes, empty cells are none, and the report says which columns these are', async () => {
    const { corpus, report } = await read(csv);
    expect(corpus.sources.map(({ attributes }) => attributes)).toEqual([
      { Nivå: 'kontor', Kontor: 'Nord' },
      { Nivå: 'fylke' },
    ]);
    expect(report.warnings.filter(({ kind }) => kind === 'columns-as-attributes')).toEqual([
      {
        kind: 'columns-as-attributes',
        where: 't.csv line 1, column Nivå',
        message: 'columns that have one value in each source, read as attributes of the source: Nivå, Kontor',
      },
    ]);
    expect(report.notUnderstood.map(({ message }) => message)).toEqual([
      'nothing is known of this column; not read: Merknad',
    ]);
  });

  it('are read by the names that the mapping gives them, beside those that it does not name', async () => {
    expect(await attributesIn(csv, { attributes: { level: 'Nivå' } })).toEqual([
      { level: 'kontor', Kontor: 'Nord' },
      { level: 'fylke' },
    ]);
  });

  it('are not read where they seem to tell who somebody is, unless the mapping names them', async () => {
    const people = 'source,code,Informant,Mobil\ni1,A,Kari Nordmann,1\ni1,B,Kari Nordmann,1\ni2,A,P2,2\n';
    const { corpus, report } = await read(people);
    expect(corpus.sources.map(({ attributes }) => attributes)).toEqual([{}, {}]);
    const [said] = report.notUnderstood;
    expect(said.kind).toBe('identifying-column');
    expect(said.message).toContain(
      'not read: Informant, Mobil. To have them as attributes: {"attributes":["Informant","Mobil"]}',
    );
    expect(await attributesIn(people, { attributes: ['Informant'] })).toEqual([
      { Informant: 'Kari Nordmann' },
      { Informant: 'P2' },
    ]);
  });

  it('are read in a table of one source only where they are called as variables are; the others are told', async () => {
    const { corpus, report } = await read('source,code,Nivå,Farge\ni1,A,kontor,blå\ni1,B,kontor,blå\n');
    expect(corpus.sources[0].attributes).toEqual({ Nivå: 'kontor' });
    expect(
      report.notUnderstood.map(({ kind, message }) => [kind, message.includes('not read: Farge')]),
    ).toEqual(expect.arrayContaining([['unsure-column', true]]));
  });

  it('may be filled in the first row of a source only, where they are called as variables are', async () => {
    expect(await attributesIn('source,code,Nivå\ni1,A,kontor\ni1,B,\ni2,A,fylke\n')).toEqual([
      { Nivå: 'kontor' },
      { Nivå: 'fylke' },
    ]);
  });

  it('keep the first value where the mapping names a column that has several, and list the others', async () => {
    const { corpus, report } = await read('source,code,År\ni1,A,2023\ni1,B,2024\ni2,A,2024\n', {
      attributes: ['År'],
    });
    expect(corpus.sources.map(({ attributes }) => attributes)).toEqual([{ År: '2023' }, { År: '2024' }]);
    expect(report.losses).toEqual([
      {
        kind: 'several-values',
        where: 't.csv line 3, column År',
        message: 'source "i1" has several values: 2023, 2024; the first is kept',
      },
    ]);
  });
});

describe('the kind of a source in a table', () => {
  it('is what the column says that the mapping names, in Norwegian or English, one or several', async () => {
    const { corpus } = await read('source,code,hva\na,A,Intervjuer\nb,A,document\nc,A,Studie\n', {
      kind: 'hva',
    });
    expect(corpus.sources.map(({ kind }) => kind)).toEqual(['interview', 'document', 'study']);
    expect(corpus.sources.every(({ attributes }) => Object.keys(attributes).length === 0)).toBe(true);
  });

  it('is what sourceKind says where the column is empty, and kept as an attribute where it is no kind', async () => {
    const { corpus, report } = await read('source,code,hva\na,A,\nb,A,Hage\n', {
      kind: 'hva',
      sourceKind: 'interview',
    });
    expect(corpus.sources.map(({ kind, attributes }) => [kind, attributes])).toEqual([
      ['interview', {}],
      ['interview', { hva: 'Hage' }],
    ]);
    expect(kinds(report.warnings)).toEqual(['unknown-kind']);
  });
});
