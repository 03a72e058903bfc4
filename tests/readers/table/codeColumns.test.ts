import { describe, expect, it } from 'vitest';
import { codeColumnsIn } from '../../../src/readers/table/codeColumns.js';
import type { Mapping } from '../../../src/readers/table/mapping.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { incidence } from '../../../src/units/incidence.js';
import { folderOf, oneFile } from '../../support/files.js';
import { unitRows } from '../../support/matrices.js';
import { problemsOf } from '../../support/problems.js';

const read = (text: string, mapping: Mapping = {}) => readTables(oneFile('rows.csv', text), mapping);
const selections = async (text: string, mapping: Mapping = {}) =>
  unitRows(incidence((await read(text, mapping)).corpus, { unit: 'selection' }));

describe('a column that is called codes', () => {
  it('with commas that nothing speaks for taking apart is read as it stands, and told', async () => {
    const text = 'kilde;sitat;Koder\ni1;aa;Tid, Hemmer\ni1;bb;Rom, Fremmer\n';
    expect(await selections(text)).toEqual(['i1: Tid, Hemmer', 'i1: Rom, Fremmer']);
    const { report } = await read(text);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['commas-in-codes']);
  });
});

describe('several columns of codes', () => {
  it.each([
    ['Code 1', 'Code 2', 'Code 3'],
    ['Kode 1', 'Kode 2', 'Kode 3'],
    ['code1', 'code2', 'code3'],
    ['Tema_1', 'Tema_2', 'Tema_3'],
    ['Kode', 'Kode 2', 'Kode 3'],
    ['Code', 'Code', 'Code'],
  ])('%s, %s, %s are codes of the row', async (...names) => {
    const text = `source,text,${names.join(',')}\ni1,aa,A,B,\ni1,bb,A,,\ni2,cc,,C,B\n`;
    expect(await selections(text)).toEqual(['i1: A B', 'i1: A', 'i2: B C']);
    const { report } = await read(text);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['several-code-columns']);
    expect(report.notUnderstood).toEqual([]);
  });

  it('are told by a mapping', async () => {
    const text = 'source,text,first,second\ni1,aa,A,B\n';
    expect(await selections(text, { table: 'long', codes: ['first', 'second'] })).toEqual(['i1: A B']);
  });

  it('are rather of coders where they say the same: asked about', async () => {
    const [problem] = await problemsOf(() =>
      read('source,text,Kode 1,Kode 2\ni1,aa,A,A\ni1,bb,B,B\ni1,cc,A,B\ni1,dd,A,A\n'),
    );
    expect(problem.message).toContain('{"coders":["Kode 1","Kode 2"]}');
  });

  it('are no columns of something else, and no column of coders', () => {
    expect(codeColumnsIn(['source', 'Code', 'Code type', 'Code 1 memo'], {})).toEqual([]);
    expect(codeColumnsIn(['source', 'Kode', 'Koder'], {})).toEqual([]);
    expect(codeColumnsIn(['source', 'Koder 1', 'Koder 2'], {})).toEqual([]);
  });

  it('keep a memo once, and a row without any code', async () => {
    const { corpus, report } = await read('source,text,code 1,code 2,memo\ni1,aa,A,B,note\ni1,bb,,,\n');
    expect(corpus.memos).toHaveLength(1);
    expect(report).toMatchObject({ selections: 2, codings: 2 });
  });
});

describe('several codes in a cell', () => {
  it('of a column of codes have semicolons or line breaks between', async () => {
    expect(await selections('source,text,Codes\ni1,aa,Tid; Rom\ni1,bb,"Tid\nRo"\ni2,cc,Uro\n')).toEqual([
      'i1: Tid Rom',
      'i1: Tid Ro',
      'i2: Uro',
    ]);
  });

  it('are read where their names stand alone elsewhere', async () => {
    const text = 'source,text,code\ni1,aa,"Tid, Rom"\ni1,bb,Tid\ni1,cc,Rom\ni1,dd,"Mål, krav og kontroll"\n';
    expect(await selections(text)).toEqual([
      'i1: Tid Rom',
      'i1: Tid',
      'i1: Rom',
      'i1: Mål, krav og kontroll',
    ]);
    expect((await read(text)).report.warnings.map(({ kind }) => kind)).toEqual(['several-codes']);
  });

  it('are the codes of the codebook, whose names may hold commas', async () => {
    const { corpus } = await readTables(
      folderOf('p', {
        'rows.csv': 'source,text,code\ni1,aa,"Mål, krav; Tid"\ni1,bb,"Mål, krav"\n',
        'codes.csv': 'code,description\n"Mål, krav",x\nTid,y\nMål,z\nkrav,z\n',
      }),
      {},
    );
    expect(unitRows(incidence(corpus, { unit: 'selection' }))).toEqual([
      'i1: Mål, krav Tid',
      'i1: Mål, krav',
    ]);
  });
});
