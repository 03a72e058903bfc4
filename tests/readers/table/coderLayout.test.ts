import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/agreement/agreement.js';
import { readProject } from '../../../src/readers/readProject.js';
import { coderLayout } from '../../../src/readers/table/coderLayout.js';
import { readTable } from '../../../src/readers/table/parseTable.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { oneFile, textFile } from '../../support/files.js';
import { problemsOf } from '../../support/problems.js';
import { readSharedTables } from '../../support/realFiles.js';
import { hasShared } from '../../support/shared.js';

const rows = '1,a,Pivot,Pivot,Pivot\n2,b,Perish,Pivot,Pivot\n3,c,Perish,Perish,Perish\n4,d,Pivot,,Pivot\n';
const layoutOf = async (header: string, body = rows) =>
  coderLayout(await readTable(textFile('t.csv', `${header}\n${body}`)), {});

describe('a column for each coder or round', () => {
  it.each([
    ['Rater_A', 'Rater_B', 'Final'],
    ['Coder 1', 'Coder 2', 'Consensus'],
    ['Koder 1', 'Koder 2', 'Endelig'],
    ['Koder Anna', 'Koder Bo', 'Avstemt'],
    ['Round 1', 'Round 2', 'Agreed code'],
    ['Runde 1', 'Runde 2', 'Endelig kode'],
    ['R1', 'R2', 'final_code'],
    ['K1', 'K2', 'Omforent koding'],
    ['Anna', 'Bo', 'Konsensus'],
    ['Kode Anna', 'Kode Bo', 'Kode endelig'],
  ])('%s, %s with %s is certain', async (one, other, final) => {
    expect(await layoutOf(`id,text,${one},${other},${final}`)).toEqual({
      coders: [one, other],
      reconciled: final,
      certain: true,
    });
  });

  it('is read without a mapping, and reported with the mapping that says the same', async () => {
    const { corpus, report } = await readTables(
      oneFile('pivot.csv', `id,text,Rater_A,Rater_B,Final\n${rows}`),
      {},
    );
    const found = agreement(corpus, { unit: 'line', replicates: 0 });
    expect([found.units, found.coders.map(({ id }) => id)]).toEqual([3, ['Rater_A', 'Rater_B']]);
    expect(found.codes[0].coefficients.cohenKappa.value).toBeCloseTo(0.4, 12);
    expect(corpus.coders.filter(({ reconciled }) => reconciled).map(({ id }) => id)).toEqual(['Final']);
    expect(corpus.sources.map(({ id }) => id)).toEqual(['pivot']);
    expect(report.warnings.map(({ kind }) => kind)).toEqual([
      'coders-as-columns',
      'one-source',
      'missing-value',
    ]);
    expect(report.warnings[0].message).toContain(
      'save {"coders":["Rater_A","Rater_B"],"reconciled":"Final"} as mapping.json',
    );
  });

  it('is certain by what was agreed on where coders go by their names, in a sheet of a few rows and many codes', async () => {
    const body = 'I1,1,a,Tid,Tid,Tid\nI1,2,b,Rom,Tillit,Rom\nI2,1,c,Tillit,Tillit,Tillit\nI2,2,d,,Tid,Tid\n';
    expect(await layoutOf('Kilde,Linje,Utsagn,Anne,Bo,Omforent', body)).toEqual({
      coders: ['Anne', 'Bo'],
      reconciled: 'Omforent',
      certain: true,
    });
  });

  it('of coders by name is asked about where cells hold several codes', async () => {
    const body = 'I1,a,Tid; Hemmer,Tid\nI1,b,"Rom, Fremmer",Rom; Fremmer\nI2,c,Tillit,Tillit\n';
    expect(await layoutOf('Kilde,Utsagn,Anne,Bo', body)).toEqual({ coders: ['Anne', 'Bo'], certain: false });
  });

  it('with other names and none that is final is asked about, with the mapping ready', async () => {
    const text = 'id,text,Anna,Bo\n1,a,Pivot,Pivot\n2,b,Perish,Pivot\n3,c,Perish,Perish\n4,d,Pivot,\n';
    const [problem] = await problemsOf(() => readProject(oneFile('t.csv', text)));
    expect(problem.message).toContain('{"coders":["Anna","Bo"]}');
  });

  it('is asked about also where one coder used one code only, and where numbered columns hold numbers', async () => {
    const one = 'source,text,Anna,Bo\ni1,a,Pivot,Pivot\ni1,b,Perish,Pivot\ni1,c,,Pivot\ni1,d,Pivot,\n';
    const numbers = 'unit,obs1,obs2\n1,1,1\n2,2,3\n3,3,3\n4,1,2\n5,2,2\n6,3,1\n';
    const told = async (text: string) =>
      (await problemsOf(() => readProject(oneFile('t.csv', text))))[0].message;
    expect(await told(one)).toContain('{"coders":["Anna","Bo"]}');
    expect(await told(numbers)).toContain('{"coders":["obs1","obs2"]}');
  });

  it('is none of answers that share nothing, and none that a mapping tells otherwise', async () => {
    expect(await layoutOf('id,text,place,mood,done', '1,a,Oslo,glad,x\n2,b,Bergen,lei,\n')).toBeUndefined();
    const table = await readTable(textFile('t.csv', `id,text,Rater_A,Rater_B,Final\n${rows}`));
    expect(coderLayout(table, { codes: ['Final'] })).toBeUndefined();
  });

  it('comes before a wide table: coders are not taken for codes', async () => {
    const { report } = await readTables(
      oneFile('t.csv', 'source,Rater 1,Rater 2\ni1,1,1\ni1,0,1\ni2,0,0\ni2,1,\n'),
      {},
    );
    expect(report).toMatchObject({ format: 'table of coders', coders: 2, codes: 2 });
  });

  it('is none of codes with short names, whose cells are marks or numbers', async () => {
    for (const [yes, no] of [
      ['1', '0'],
      ['x', ''],
      ['Ja', 'Nei'],
      ['3', '0'],
    ]) {
      const { corpus, report } = await readTables(
        oneFile(
          't.csv',
          `source,C1,C2,K1,R1\ni1,${yes},${yes},${no},${yes}\ni1,${no},${no},${yes},${no}\ni2,${yes},${no},${yes},${yes}\n`,
        ),
        {},
      );
      expect(report.format).toBe('wide table');
      expect(corpus.codes.map(({ id }) => id)).toEqual(['C1', 'C2', 'K1', 'R1']);
    }
  });

  it('holds several codes in a cell', async () => {
    const { corpus } = await readTables(
      oneFile('t.csv', 'id,Coder 1,Coder 2\n1,A; B,A\n2,"A\nC",A; C\n3,B,B\n'),
      {},
    );
    expect(corpus.codes.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(corpus.codings.length).toBe(9);
  });

  it('of the shared case gives kappa 0.4 on three units', async () => {
    const path = 'cases/19-coders-as-columns/two_columns.csv';
    if (!hasShared(path)) return;
    const { corpus } = await readSharedTables(path);
    const found = agreement(corpus, { unit: 'line', replicates: 0 });
    expect([found.units, found.coders.map(({ id }) => id)]).toEqual([3, ['Rater_A', 'Rater_B']]);
    expect(found.codes[0].coefficients.percent.value).toBe(2 / 3);
    expect(found.codes[0].coefficients.cohenKappa.value).toBeCloseTo(0.4, 12);
  });
});
