import { describe, expect, it } from 'vitest';
import { codeLevelsIn } from '../../../src/readers/table/levelCodes.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { incidence } from '../../../src/units/incidence.js';
import { oneFile } from '../../support/files.js';
import { unitRows } from '../../support/matrices.js';
import { workbookInput } from '../../support/workbooks.js';

describe('columns of themes and subthemes in a table of codings', () => {
  it('are levels of one code, filled down', async () => {
    const text = 'Intervju,Sitat,Tema,Undertema\ni1,aa,Rammer,Tid\n,,,Rom\ni2,bb,Verdi,\n,cc,,Tillit\n';
    const { corpus, report } = await readTables(oneFile('koder.csv', text), {});
    expect(corpus.codes.map(({ path }) => path.join(' > '))).toEqual([
      'Rammer',
      'Rammer > Tid',
      'Rammer > Rom',
      'Verdi',
      'Verdi > Tillit',
    ]);
    expect(unitRows(incidence(corpus, { unit: 'selection' }))).toEqual([
      'i1: Rammer > Tid Rammer > Rom',
      'i2: Verdi',
      'i2: Verdi > Tillit',
    ]);
    expect(report.warnings.map(({ kind }) => kind)).toContain('levels-of-codes');
    expect(report.notUnderstood).toEqual([]);
  });

  it('tell that an empty quote beside an empty theme is the one above', async () => {
    const { report } = await readTables(
      workbookInput('bok.xlsx', {
        i1: [
          ['Sitat', 'Tema', 'Undertema'],
          ['aa', 'A', 'x'],
          ['', '', 'y'],
        ],
        i2: [
          ['Sitat', 'Tema', 'Undertema'],
          ['bb', 'A', 'x'],
        ],
      }),
      {},
    );
    expect(report).toMatchObject({ selections: 2, codings: 3 });
  });

  it('begin anew in each sheet', async () => {
    const { corpus } = await readTables(
      workbookInput('bok.xlsx', {
        i1: [
          ['Sitat', 'Theme', 'Code'],
          ['aa', 'A', 'x'],
        ],
        i2: [
          ['Sitat', 'Theme', 'Code'],
          ['bb', '', 'y'],
          ['cc', 'B', 'z'],
        ],
      }),
      {},
    );
    expect(corpus.codes.map(({ path }) => path.join(' > '))).toEqual(['A', 'A > x', 'y', 'B', 'B > z']);
  });

  it('are none where a category stands beside a code', () => {
    expect(codeLevelsIn(['source', 'category', 'code'], {})).toEqual([]);
    expect(codeLevelsIn(['source', 'theme', 'code'], {})).toEqual([1, 2]);
    expect(codeLevelsIn(['source', 'theme', 'code'], { code: 'code' })).toEqual([]);
  });
});
