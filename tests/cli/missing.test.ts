import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { brukermote } from '../support/brukermote.js';
import { hasShared, sharedPath } from '../support/shared.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-missing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const mapping = file('mapping.json', '{ "source": "Unit" }');

interface Told {
  readonly codes: readonly {
    readonly code: string;
    readonly units: number;
    readonly coefficients: Readonly<Record<string, { readonly value: number | null }>>;
  }[];
}

async function agreementOf(project: string, ...options: string[]) {
  const { stdout, status } = await brukermote('agreement', project, '--print', 'json', ...options);
  expect(status).toBe(0);
  return (JSON.parse(stdout) as Told).codes;
}

interface Cells {
  readonly cells: readonly Readonly<Record<string, number>>[];
}

async function cellOf(project: string, ...options: string[]) {
  const { stdout } = await brukermote('matrix', project, '--unit', 'line', '--print', 'json', ...options);
  return (JSON.parse(stdout) as Cells).cells[0];
}

describe('a judgement that was not made, from the file to the page', () => {
  const blanks = 'source,A,B\ni1,1,1\ni1,1,\ni2,,1\ni2,,\ni3,1,1\ni3,0,0\n';

  it('is left out of a cell, by every command that opens the file', async () => {
    const wanted = { units: 3, unknownUnits: 3, count: 2, rowTotal: 2, columnTotal: 2 };
    const options = ['--rows', 'A', '--columns', 'B'];
    expect(await cellOf(file('blanks.csv', blanks), ...options)).toMatchObject(wanted);
    const words = file('words.csv', blanks.replaceAll(/,(?=[,\n])/gu, ',n/a'));
    expect(await cellOf(words, ...options, '--missing', 'n/a')).toMatchObject(wanted);
    const { stderr } = await brukermote(
      'matrix',
      words,
      '--missing',
      'n/a',
      '--unit',
      'line',
      '--lang',
      'en',
    );
    expect(stderr).toContain('4 of 12 judgements (a code in a unit) were not made');
    const check = await brukermote('check', words, '--missing', 'n/a', '--lang', 'en');
    expect(check.stdout).toContain('Cells that are missing (2)');
  });

  it('is an empty cell of a table that is written, and stays in a project folder', async () => {
    const project = file('blanks.csv', blanks);
    const [folderOut, wide] = [join(folder, 'project'), join(folder, 'wide.csv')];
    const said = await brukermote('convert', project, folderOut, '--lang', 'en');
    expect(said.stderr).toContain('The project folder can hold all of the project.');
    const lost = await brukermote('convert', project, join(folder, 'long.csv'), '--lang', 'en');
    expect(lost.stderr).toContain('  3 statements of judgements not made\n');
    await brukermote('convert', folderOut, wide, '--table', 'units', '--no-quotes');
    const rows = readFileSync(wide, 'utf8').trim().split('\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(-2).join())).toEqual([
      '1,1',
      '1,',
      ',1',
      ',',
      '1,1',
      '0,0',
    ]);
  });

  it('is left out of agreement', async () => {
    const ratings = file(
      'ratings.csv',
      'source,line,coder,A\ni1,1,K1,1\ni1,1,K2,1\ni2,2,K1,0\ni2,2,K2,0\ni3,3,K1,1\ni3,3,K2,0\ni3,4,K1,1\ni3,4,K2,\n',
    );
    const [code] = await agreementOf(ratings, '--unit', 'line');
    expect([code.units, code.coefficients.cohenKappa.value]).toEqual([3, expect.closeTo(0.4, 12)]);
  });

  it('is made where a coder is said to have gone through everything', async () => {
    const long = file('long.csv', 'Unit,Coder,Code\nu1,J,A\nu1,P,A\nu2,J,A\nu3,P,B\nu4,J,B\nu4,P,B\n');
    const codes = await agreementOf(
      long,
      '--mapping',
      mapping,
      '--went-through',
      'all',
      '--unit',
      'selection',
    );
    expect(codes.map(({ units, coefficients }) => [units, coefficients.cohenKappa.value])).toEqual([
      [4, 0.5],
      [4, 0.5],
    ]);
  });
});

describe('cases that were counted by others', () => {
  const missing = 'cases/01-missing-as-zero';
  const seen = 'cases/23-units-seen-by-both';

  it('agree on missing judgements', async () => {
    if (!hasShared(missing)) return;
    const [code] = await agreementOf(sharedPath(`${missing}/ratings.csv`), '--unit', 'line');
    expect([code.code, code.units]).toEqual(['A', 3]);
    expect(code.coefficients.percent.value).toBeCloseTo(0.6667, 4);
    expect(code.coefficients.cohenKappa.value).toBeCloseTo(0.4, 12);
    expect(code.coefficients.krippendorffAlpha.value).toBeCloseTo(0.4444, 4);
    const pair = ['--rows', 'Tid', '--columns', 'Tillit'];
    expect(await cellOf(sharedPath(`${missing}/matrix-blanks.csv`), ...pair)).toMatchObject({
      units: 3,
      count: 2,
      rowTotal: 2,
      columnTotal: 2,
    });
    expect(await cellOf(sharedPath(`${missing}/matrix-zeros.csv`), ...pair)).toMatchObject({
      units: 6,
      count: 2,
      rowTotal: 3,
      columnTotal: 3,
    });
  });

  it('agree on units that both coders went through', async () => {
    if (!hasShared(seen)) return;
    const wide = await agreementOf(sharedPath(`${seen}/presence_wide.csv`), '--unit', 'line');
    const long = await agreementOf(
      sharedPath(`${seen}/presence_long.csv`),
      ...['--mapping', mapping, '--went-through', 'all', '--unit', 'selection'],
    );
    for (const codes of [wide, long])
      expect(codes.map(({ units, coefficients }) => [units, coefficients.cohenKappa.value])).toEqual([
        [4, 0.5],
        [4, 0.5],
      ]);
  });
});
