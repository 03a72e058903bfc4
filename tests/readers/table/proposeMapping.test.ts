import { describe, expect, it } from 'vitest';
import { parseMapping } from '../../../src/readers/table/mapping.js';
import { readTable } from '../../../src/readers/table/parseTable.js';
import { proposeMapping } from '../../../src/readers/table/proposeMapping.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { oneFile, textFile } from '../../support/files.js';
import { problemsOf } from '../../support/problems.js';

const propose = async (csv: string) => proposeMapping(await readTable(textFile('t.csv', csv)));
const long = `Hvem ble snakket med;Begrep;Det som ble sagt;Analytiker
Per A;Tid;Vi har alltid altfor liten tid til hver enkelt bruker;K
Per A;Tillit;Hun stolte på meg fra første stund i møtet;K
Per A;Tid;Det blir nesten aldri tid til å følge opp etterpå;L
Kari B;Tillit;Man må bli kjent med hverandre før man forteller noe;K
Kari B;Tid;En halvtime er ikke nok til dette, og alle vet det;L
`;

describe('a mapping that is proposed for a table of unknown columns', () => {
  it('takes few short values that recur for codes, long texts for quotes, and runs of equal values for sources', async () => {
    expect(await propose(long)).toEqual({
      table: 'long',
      source: 'Hvem ble snakket med',
      code: 'Begrep',
      coder: 'Analytiker',
      text: 'Det som ble sagt',
    });
  });

  it('offers the source that content speaks for, where a column of codes is known', async () => {
    const csv =
      'Dok nr;Ytring;Merkelapp;Hvem\n1;Jeg rekker det ikke.;Tid;Anne\n1;Vi kan velge.;Tillit;Bo\n2;Hun stoler på meg.;Tillit;Anne\n';
    const [{ message }] = await problemsOf(() => readTables(oneFile('t.csv', csv), {}));
    expect(message).toContain('save {"source":"Dok nr"} as mapping.json');
  });

  it('offers no coders as columns beside a column of codes', async () => {
    const csv =
      'Enhet;Koder;Kode;Lest av\nu1;Anne;A;Anne, Bo\nu1;Bo;A;Anne, Bo\nu2;Anne;A;Anne, Bo\nu3;Bo;A;Anne\n';
    const [{ message }] = await problemsOf(() => readTables(oneFile('t.csv', csv), {}));
    expect(message).toContain('{"source":"Enhet"}');
    expect(message).not.toContain('"coders"');
  });

  it('takes columns of 0 and 1 for the codes of a wide table', async () => {
    expect(await propose('Samtale,Tid,Tillit\ns1,1,0\ns1,0,1\ns2,1,1\n')).toEqual({
      table: 'wide',
      source: 'Samtale',
      codes: ['Tid', 'Tillit'],
    });
  });

  it('is none where nothing in the content tells the source and the codes', async () => {
    expect(await propose('a,b\n1,2\n3,4\n')).toBeUndefined();
    expect(await propose('navn,alder\nx,\n')).toBeUndefined();
  });

  it('stands in the message that refuses the table, and reads the table when it is saved', async () => {
    const [{ message }] = await problemsOf(() => readTables(oneFile('t.csv', long), {}));
    const json = /save (\{.*\}) as mapping\.json/u.exec(message)?.[1] ?? '';
    const { report } = await readTables(oneFile('t.csv', long), parseMapping('mapping.json', json));
    expect(report).toMatchObject({ sources: 2, codes: 2, codings: 5, coders: 2 });
  });

  it('takes columns of yes and no in words for the codes of a wide table', async () => {
    expect(await propose('Samtale,Tid,Tillit\ns1,ja,nei\ns1,nei,ja\ns2,ja,ja\n')).toEqual({
      table: 'wide',
      source: 'Samtale',
      codes: ['Tid', 'Tillit'],
    });
  });
});
