import { describe, expect, it } from 'vitest';
import { compareGroups } from '../../src/inference/compareGroups.js';
import { comparedGroupsTable } from '../../src/inference/compareGroups.tables.js';
import { groupContrast } from '../../src/inference/groupContrast.js';
import { sourceTables } from '../../src/inference/stratifiedTables.js';
import { incidence } from '../../src/units/incidence.js';
import { askedCorpus } from '../support/askedCorpus.js';
import { saidBy } from '../support/saidBy.js';

const options = { by: 'level', a: 'office', b: 'counsellor' } as const;
const compared = compareGroups(askedCorpus, options);
const cellOf = (row: string, column: string) =>
  compared.cells.find((cell) => cell.row.id === row && cell.column.id === column)!;

describe('two groups of sources', () => {
  it('are compared cell by cell, each source counting alike', () => {
    const cell = cellOf('C1', 'V1');
    // Of the units with C1: 2 of 3, 2 of 2, 1 of 2 in offices; 0 of 3, 0 of 2, 1 of 2 of counsellors.
    expect(cell.first).toBeCloseTo((2 / 3 + 1 + 1 / 2) / 3, 12);
    expect(cell.second).toBeCloseTo((0 + 0 + 1 / 2) / 3, 12);
    expect(cell.difference).toBeCloseTo(5 / 9, 12);
    expect(cell.counts).toEqual([5, 1]);
    expect(cell.sources).toEqual([3, 3]);
    expect([compared.groups, compared.sources]).toEqual([
      ['office', 'counsellor'],
      [3, 3],
    ]);
  });

  it('have a p from dealing the labels of sources anew, adjusted over the cells that were tested', () => {
    // 20 ways to deal three labels to six sources; four give a difference as large, up or down.
    expect(cellOf('C1', 'V1').pValue).toBeCloseTo(4 / 20, 12);
    // Shares 0, 0, 0 and 1/3, 1/2, 0: eight ways.
    expect(cellOf('C1', 'V2').pValue).toBeCloseTo(8 / 20, 12);
    expect(cellOf('C1', 'V1').adjusted).toBeCloseTo(0.4, 12);
    expect(compared.tested).toBe(2);
    // C2 stands in two offices and one counsellor only.
    expect(cellOf('C2', 'V2')).toMatchObject({ pValue: null, adjusted: null, sources: [2, 1] });
    expect(compareGroups(askedCorpus, { ...options, leastSources: 1 }).tested).toBe(4);
  });

  it('give what the functions give that know codes by number', () => {
    const { index: row } = askedCorpus.code('C1');
    const { index: column } = askedCorpus.code('V1');
    const group = askedCorpus.sources.map(({ attributes }) => (attributes.level === 'office' ? 0 : 1));
    const tables = sourceTables(incidence(askedCorpus, { unit: 'selection' }), row, column);
    const { pValue, difference, method } = groupContrast(tables, group);
    expect(cellOf('C1', 'V1')).toMatchObject({ pValue, difference, method });
  });

  it('change sides with their labels', () => {
    const turned = compareGroups(askedCorpus, { by: 'level', a: 'counsellor', b: 'office' });
    for (const cell of turned.cells) {
      const other = cellOf(cell.row.id, cell.column.id);
      expect(cell.difference).toBeCloseTo(-other.difference!, 12);
      expect(cell.pValue).toBe(other.pValue);
    }
  });

  it('are found by the words of either language, and refused by others', () => {
    const called = compareGroups(askedCorpus, {
      by: 'Nivå',
      a: 'Kontorer',
      b: 'veileder',
      rows: 'C1',
      columns: 'V1',
    });
    expect(called.cells).toHaveLength(1);
    expect(called.cells[0].difference).toBeCloseTo(5 / 9, 12);
    expect(saidBy(() => compareGroups(askedCorpus, { ...options, b: 'councellor' }))).toEqual({
      nb: 'ingen kilde har level «councellor»; mente du «counsellor»? Verdier av level: counsellor, office',
      en: 'no source has the level "councellor"; did you mean "counsellor"? Values of level: counsellor, office',
    });
    expect(saidBy(() => compareGroups(askedCorpus, { ...options, b: 'office' }))).toEqual({
      nb: 'en gruppe sammenlignes med en annen; begge er «office». Andre verdier av level: counsellor',
      en: 'a group is compared with another; both are "office". Other values of level: counsellor',
    });
    expect(saidBy(() => compareGroups(askedCorpus, { ...options, rows: 'condtion' })).en).toContain(
      'condition',
    );
    expect(saidBy(() => compareGroups(askedCorpus, { ...options, unit: 'overlap' })).nb).toContain('overlap');
  });
});

describe('the table of two groups', () => {
  it('says what each says, the difference and the test, in both languages', () => {
    const { columns, rows, caption } = comparedGroupsTable(compared, { most: 1 });
    expect(columns.map(({ label }) => label)).toEqual([
      'Row',
      'Column',
      'Office: share',
      'Counsellor: share',
      'Difference',
      'Office: sources',
      'Counsellor: sources',
      'Office: count',
      'Counsellor: count',
      'p',
      'Adjusted p',
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ row: 'C1', column: 'V1', firstSources: 3, secondCount: 1 });
    expect(caption).toContain('Compared by level: Office (3 sources) and Counsellor (3 sources).');
    expect(caption).toContain('adjusted for 2 cells');
    expect(caption).toContain('1 of 4 cells are shown');
    const norwegian = comparedGroupsTable(compareGroups(askedCorpus.inLanguage('nb'), options));
    expect(norwegian.columns[2].label).toBe('Kontor: andel');
    expect(norwegian.caption).toContain('Sammenlignet etter nivå: Kontor (3 kilder) og Veileder (3 kilder).');
  });
});
