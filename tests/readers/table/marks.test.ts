import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { incidence } from '../../../src/units/incidence.js';
import { oneFile } from '../../support/files.js';
import { unitRows, unknownRows } from '../../support/matrices.js';
import { readSharedTables } from '../../support/realFiles.js';
import { hasShared } from '../../support/shared.js';

const read = (text: string) => readTables(oneFile('marks.csv', text), {});
const rowsOf = async (text: string) => unitRows(incidence((await read(text)).corpus, { unit: 'line' }));
/** A table with the same judgements in other words: A and B in the first line, A in the second, B in the third. */
const written = (yes: string, no: string) =>
  `source,A,B\ni1,${yes},${yes}\ni1,${yes},${no}\ni2,${no},${yes}\ni2,${no},${no}\n`;
const expected = ['i1: A B', 'i1: A', 'i2: B', 'i2:'];

describe('marks of a wide table', () => {
  it.each([
    ['1', '0'],
    ['x', ''],
    ['X', '-'],
    ['x', '–'],
    ['✓', ''],
    ['✔', '✗'],
    ['+', '-'],
    ['•', ''],
    ['Ja', 'Nei'],
    ['ja', 'nej'],
    ['yes', 'NO'],
    ['Ja', ''],
    ['J', 'N'],
    ['Y', 'N'],
    ['Y', ''],
    ['WAHR', 'FALSCH'],
    ['VRAI', 'FAUX'],
    ['oui', 'non'],
    ['sí', 'no'],
    ['SIM', 'NÃO'],
    ['sann', 'usann'],
    ['TRUE', 'FALSE'],
    ['T', 'F'],
    ['x', '0'],
  ])('%j and %j are yes and no', async (yes, no) => {
    expect(await rowsOf(written(yes, no))).toEqual(expected);
  });

  it('are told column by column where they are a mixture, and an empty cell beside Nei was not judged', async () => {
    const { corpus, report } = await read('source,A,B,C\ni1,x,1,ja\ni1,,0,nei\ni2,x,0,\ni2,,1,ja\n');
    const lines = incidence(corpus, { unit: 'line' });
    expect(unitRows(lines)).toEqual(['i1: A B C', 'i1:', 'i2: A', 'i2: B C']);
    expect(unknownRows(lines)).toEqual(['', '', 'C', '']);
    expect(report.warnings.find(({ kind }) => kind === 'marks')?.message).toBe(
      'yes and no are read column by column: A: x = yes, empty = no; B: 1 = yes, 0 = no, empty = not judged; C: ja = yes, nei = no, empty = not judged',
    );
  });

  it('has no dash that says no beside another word for no', async () => {
    const { report } = await read('source,A,B\ni1,Ja,1\ni1,Nei,0\ni1,-,1\ni1,Ja,0\ni1,Nei,0\n');
    expect(report.losses.map(({ kind, where }) => [kind, where])).toEqual([
      ['bad-cell', 'marks.csv line 4, column A'],
    ]);
  });

  it('has no letters that say something else, and no country that is called NO', async () => {
    const text = 'source,gender,country,A\ni1,F,NO,1\ni1,M,NO,0\ni2,F,NO,1\n';
    expect((await read(text)).corpus.codes.map(({ id }) => id)).toEqual(['A']);
  });

  it('keeps a code that nobody applied, where others say yes in the same words', async () => {
    const { corpus } = await read('source,A,B\ni1,Ja,Nei\ni1,Nei,Nei\n');
    expect(corpus.codes.map(({ id }) => id)).toEqual(['A', 'B']);
  });

  it.each(['w_ja', 'w_x', 'w_wahr', 'w_mix'])('of %s (shared) are read', async (name) => {
    const path = `cases/04-wide-marks/${name}.csv`;
    if (!hasShared(path)) return;
    const { corpus, report } = await readSharedTables(path);
    const pairs = coOccurrence(corpus, { unit: 'line' });
    expect(pairs.at('Tid', 'Tillit').count).toBe(1);
    if (name === 'w_mix') expect(pairs.at('Tid', 'Kontroll').count).toBe(1);
    expect(report.losses).toEqual([]);
    expect(corpus.codes.map(({ id }) => id)).toEqual(
      name === 'w_mix' ? ['Tid', 'Tillit', 'Kontroll'] : ['Tid', 'Tillit'],
    );
  });
});
