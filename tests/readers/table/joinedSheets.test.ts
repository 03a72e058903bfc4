import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { readProject } from '../../../src/readers/readProject.js';
import type { Mapping } from '../../../src/readers/table/mapping.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { incidence } from '../../../src/units/incidence.js';
import { unitRows } from '../../support/matrices.js';
import { readSharedTables } from '../../support/realFiles.js';
import { hasShared } from '../../support/shared.js';
import { type SheetRows, workbookInput } from '../../support/workbooks.js';

const header = ['Spørsmål', 'Utsagn', 'Kode'];
const interviews: Readonly<Record<string, SheetRows>> = {
  Forside: [['Slik bruker du arket']],
  Kari: [['Intervju med Kari'], header, ['1', 'aa', 'Tid'], ['2', 'bb', 'Rom']],
  Ola: [header, ['1', 'cc', 'Tid']],
};
const read = (sheets: Readonly<Record<string, SheetRows>>, mapping: Mapping = {}) =>
  readTables(workbookInput('bok.xlsx', sheets), mapping);
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const kinds = (found: readonly { readonly kind: string }[]) => found.map(({ kind }) => kind);

describe('sheets of one workbook with equal columns', () => {
  it('are one project, and the name of the sheet is the source', async () => {
    const { corpus, report } = await read(interviews);
    expect(report).toMatchObject({ format: 'long table', sources: 2, codings: 3, losses: [] });
    expect(ids(corpus.sources)).toEqual(['Kari', 'Ola']);
    expect(report.warnings.map(({ kind, message }) => [kind, message])).toEqual([
      [
        'sheets-joined',
        '2 sheets with equal columns are read as one project; the name of the sheet is the source: Kari, Ola',
      ],
    ]);
    expect(report.notUnderstood.map(({ kind, where }) => [kind, where])).toContainEqual([
      'unused-sheet',
      'bok.xlsx, sheet Forside',
    ]);
  });

  it('have the sources that a column names', async () => {
    const rows = (name: string, code: string): SheetRows => [
      ['Intervju', 'Utsagn', 'Kode'],
      [name, 'a', code],
    ];
    const { corpus } = await read({ 'Ark 1': rows('i1', 'A'), 'Ark 2': rows('i2', 'B') });
    expect(ids(corpus.sources)).toEqual(['i1', 'i2']);
  });

  it('may have their columns in another order, and be wide or of coders', async () => {
    const wide = await read({
      i1: [
        ['Nr', 'A', 'B'],
        ['1', 'x', 'x'],
      ],
      i2: [
        ['B', 'A', 'Nr'],
        ['x', '', '1'],
      ],
    });
    expect(unitRows(incidence(wide.corpus, { unit: 'line' }))).toEqual(['i1: A B', 'i2: B']);
    const sheet: SheetRows = [
      ['id', 'Koder 1', 'Koder 2'],
      ['1', 'A', 'A'],
      ['2', 'A', 'B'],
      ['3', 'B', 'B'],
    ];
    const coders = await read({ i1: sheet, i2: sheet });
    expect(coders.report).toMatchObject({ format: 'table of coders', sources: 2, lines: 6, codings: 12 });
  });

  it('say in which sheet something is wrong', async () => {
    const { report } = await read({
      ...interviews,
      Per: [header, ['1', 'aa', 'Tid'], ['2', 'aa', 'Tid'], ['3', 'cc', '']],
    });
    expect(report.warnings.map(({ kind, where }) => [kind, where])).toEqual(
      expect.arrayContaining([
        ['duplicate-coding', 'bok.xlsx, sheet Per line 3'],
        ['untagged', 'bok.xlsx, sheet Per line 4, column Kode'],
      ]),
    );
  });

  it('are those that a mapping names', async () => {
    const { corpus } = await read(
      { ...interviews, Per: [header, ['1', 'dd', 'Ro']] },
      { sheets: ['Ola', 'Per'] },
    );
    expect(ids(corpus.sources)).toEqual(['Ola', 'Per']);
    const { corpus: one } = await read(interviews, { sheets: ['Ola'] });
    expect(ids(one.sources)).toEqual(['Ola']);
  });

  it('are not the codebook beside them, nor a table of participants', async () => {
    const { corpus, report } = await read({
      Deltakere: [
        ['Intervju', 'Samtykke'],
        ['Kari', 'ja'],
        ['Ola', 'nei'],
      ],
      Kari: [
        ['Intervju', 'Utsagn', 'Kode'],
        ['Kari', 'aa', 'Tid'],
      ],
      Kodebok: [
        ['Kode', 'Definisjon'],
        ['Tid', 'hvor lenge'],
      ],
    });
    expect(report.format).toBe('long table');
    expect(corpus.code('Tid').description).toBe('hvor lenge');
    expect(kinds(report.losses)).toEqual(['sheet-chosen']);
  });

  it('of the shared case: 2 sources, 4 codings, 3 selections, Tid x Tillit 1', async () => {
    const path = 'cases/20-sheet-per-source/interviews.xlsx';
    if (!hasShared(path)) return;
    const { corpus, report } = await readSharedTables(path);
    expect(report).toMatchObject({ sources: 2, codings: 4, selections: 3 });
    expect(coOccurrence(corpus, { unit: 'selection' }).at('Tid', 'Tillit').count).toBe(1);
  });

  it('are told by content, whatever is asked first', async () => {
    expect((await readProject(workbookInput('bok.xlsx', interviews))).report.sources).toBe(2);
  });
});
