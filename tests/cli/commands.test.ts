import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { brukermote } from '../support/brukermote.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const english = ['--lang', 'en'];
const example = ['data/example/codings.csv', '--families', 'data/example/families.csv'];

describe('brukermote', () => {
  it('shows how to start when asked for help', async () => {
    const { status, stdout } = await brukermote('--help');
    expect(status).toBe(0);
    for (const command of ['run', 'matrix', 'plan', 'agreement', 'check', 'families'])
      expect(stdout).toContain(command);
  });

  it.each(['run', 'matrix', 'plan', 'agreement', 'check', 'families'])(
    'teaches %s by example',
    async (command) => {
      const { status, stdout } = await brukermote(command, '--help');
      expect(status).toBe(0);
      expect(stdout).toContain('Examples:');
      expect(stdout).toContain(`$ brukermote ${command}`);
    },
  );

  it('answers an unknown command or option on standard error with exit code 1', async () => {
    for (const args of [
      ['matrixx'],
      ['matrix', 'data/example/codings.csv', '--unit', 'no-such-unit'],
      ['check'],
    ]) {
      const { status, stdout, stderr } = await brukermote(...args);
      expect([args, status, stdout]).toEqual([args, 1, '']);
      expect(stderr).toMatch(/error|unknown|feil|ukjent/iu);
    }
  });

  it('prints no colours into a pipe', async () => {
    const { stderr } = await brukermote('check', 'no-such-file.csv');
    expect(stderr).toContain('no-such-file.csv');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(stderr).not.toMatch(/\u001b/u);
  });
});

describe('brukermote matrix', () => {
  it('prints conditions by indicators with counts that a reader can recount in the example', async () => {
    const { status, stdout } = await brukermote('matrix', ...example, '--print', 'json');
    expect(status).toBe(0);
    const matrix = JSON.parse(stdout);
    // Ten different quotes; time and relation share three of them, one in each interview.
    expect(matrix).toMatchObject({
      project: 'codings',
      unit: 'selection',
      coders: 'any',
      rollUp: false,
      units: 10,
    });
    const cell = matrix.cells.find(
      (each: { row: string; column: string }) => each.row === 'Tidspress' && each.column === 'Relasjon',
    );
    expect(cell).toMatchObject({
      rowTotal: 5,
      columnTotal: 5,
      count: 3,
      sources: 3,
      rowPath: 'Tidspress',
      columnName: 'Relasjon',
    });
    expect(cell.largestShare).toBeCloseTo(1 / 3, 12);
    expect(cell.jaccard).toBeCloseTo(3 / 7, 12);
    expect(cell.lift).toBeCloseTo((3 * 10) / 25, 12);
    expect(cell.columnGivenRow).toBeCloseTo(3 / 5, 12);
  });

  it('leaves empty cells out unless asked for all', async () => {
    const cells = async (...more: string[]) =>
      JSON.parse((await brukermote('matrix', ...example, '--print', 'json', ...more)).stdout).cells;
    expect((await cells()).every((cell: { count: number }) => cell.count > 0)).toBe(true);
    expect(await cells('--all')).toHaveLength(4);
  });

  it('gives each unordered pair once for a square request', async () => {
    const { stdout } = await brukermote(
      'matrix',
      ...example,
      '--rows',
      'all',
      '--columns',
      'all',
      '--all',
      '--print',
      'json',
    );
    const pairs = JSON.parse(stdout).cells.map((cell: { row: string; column: string }) =>
      [cell.row, cell.column].sort().join(),
    );
    expect(pairs).toHaveLength((6 * 5) / 2);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('counts pairs, without coefficients, for overlap', async () => {
    const { stdout } = await brukermote('matrix', ...example, '--unit', 'overlap', '--print', 'json');
    const matrix = JSON.parse(stdout);
    expect(matrix.units).toBeNull();
    for (const cell of matrix.cells) expect(cell).toMatchObject({ jaccard: null, lift: null });
  });

  it('prints the same cells as CSV, with how they were counted in every row', async () => {
    const { stdout } = await brukermote('matrix', ...example);
    const [header, ...rows] = stdout.trim().split('\n');
    expect(header.split(',').slice(0, 4)).toEqual(['row', 'rowName', 'rowPath', 'column']);
    expect(header).toContain('unit,coders,rollUp,units');
    expect(rows.every((row) => row.endsWith(',selection,any,false,10'))).toBe(true);
  });

  it('takes codes by id or name, a named coder, and Norwegian letters', async () => {
    const { status, stdout } = await brukermote(
      'matrix',
      ...example,
      '--rows',
      'Tidspress',
      '--columns',
      'Relasjon;Tilpasning',
      '--coders',
      'Ola Å',
      '--print',
      'json',
    );
    expect(status).toBe(0);
    const matrix = JSON.parse(stdout);
    expect(matrix.coders).toBe('coder:Ola Å');
    expect(matrix.cells.map((cell: { column: string; count: number }) => [cell.column, cell.count])).toEqual([
      ['Relasjon', 1],
    ]);
  });

  it('names the nearest code, coder rule or family when there is none', async () => {
    expect(
      (await brukermote('matrix', ...example, '--rows', 'Tidspres', '--columns', 'Relasjon', ...english))
        .stderr,
    ).toContain('did you mean "Tidspress"');
    expect((await brukermote('matrix', ...example, '--coders', 'majorty', ...english)).stderr).toContain(
      'did you mean "majority"',
    );
    expect(
      (await brukermote('matrix', ...example, '--rows', 'interest', '--columns', 'indicator', ...english))
        .stderr,
    ).toContain('no code is of the family "interest"');
  });
});

describe('brukermote check', () => {
  it('prints the import report as JSON', async () => {
    const { status, stdout } = await brukermote('check', 'data/example/codings.csv', '--print', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'long table',
      sources: 3,
      codes: 6,
      codesUsed: 6,
      codings: 22,
      selections: 10,
      coders: 2,
      offsets: { convention: 'none', quotes: 0, matched: 0 },
      warnings: [],
      errors: [],
    });
  });

  it('speaks Norwegian, or English when asked', async () => {
    expect((await brukermote('check', 'data/example/codings.csv')).stdout).toContain('Kodinger');
    expect((await brukermote('check', 'data/example/codings.csv', '--lang', 'en')).stdout).toContain(
      'Codings',
    );
  });

  it('labels the synthetic project', async () => {
    expect((await brukermote('check', 'data/brukermote')).stdout).toMatch(/syntetisk/u);
  });

  it('keeps its shape as JSON when nothing could be read, with exit code 1', async () => {
    const { status, stdout } = await brukermote('check', 'no-such-file.csv', '--print', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      format: null,
      warnings: [],
      errors: [{ kind: 'not-found', where: 'no-such-file.csv' }],
    });
  });
});

describe('brukermote check of material that is odd', () => {
  const fixture = (name: string) => `tests/fixtures/projects/${name}`;

  it('groups warnings by kind and shows every place with --all', async () => {
    const project = fixture('atlasti-quotations-en');
    const args = ['check', `${project}/project.csv`, '--codebook', `${project}/codebook.csv`];
    const { status, stdout } = await brukermote(...args);
    // Codes of a cell that nobody can tell apart are lost, and listed.
    expect(status).toBe(2);
    expect(stdout).toContain('Kodelister som kan leses på flere måter (1)');
    expect(stdout).toContain('Ikke forstått');
    expect((await brukermote(...args, '--lang', 'en', '--all')).stdout).toContain(
      '"A" + "B, C" or "A, B" + "C"',
    );
  });

  it('is no loss, and not refused under --strict', async () => {
    const odd = [fixture('nvivo-matrix/project.xlsx'), '--codebook', fixture('nvivo-matrix/codebook.csv')];
    expect((await brukermote('check', ...odd, '--strict')).status).toBe(0);
    const broken = await brukermote('check', fixture('folder-broken-tables/project'), '--strict');
    expect(broken.status).toBe(1);
    for (const file of ['a.csv linje 2', 'b.csv', 'c.csv']) expect(broken.stderr).toContain(file);
  });

  it('counts co-occurrences from a spreadsheet as from any project', async () => {
    const project = fixture('maxqda-segments-en/project.xlsx');
    const { status, stdout } = await brukermote(
      'matrix',
      project,
      '--rows',
      'Tid',
      '--columns',
      'Tillit',
      '--print',
      'json',
    );
    expect(status).toBe(0);
    // Two of three segments in the interview have Tillit, one of these Tid too; the letter has neither.
    expect(JSON.parse(stdout).cells[0]).toMatchObject({ count: 1, rowTotal: 1, columnTotal: 2 });
  });
});

describe('brukermote matrix --test', () => {
  const tested = async (...flags: string[]) =>
    JSON.parse((await brukermote('matrix', 'data/brukermote', '--print', 'json', ...flags)).stdout).cells;
  const cell = (cells: { row: string; column: string }[], row: string, column: string) =>
    cells.find((each) => each.row === row && each.column === column) as Record<string, number> | undefined;

  it('finds a planted pair and gives its evidence', async () => {
    const found = cell(await tested('--test', 'exact'), 'C06', 'V06');
    expect(found).toMatchObject({ status: 'tested', test: 'exact', adjust: 'bh', permutations: null });
    expect(found!.adjusted).toBeLessThan(0.001);
    expect(found!.testOddsRatioLower).toBeGreaterThan(1);
    expect(found!.pValue).toBeLessThanOrEqual(found!.adjusted);
  });

  it('gives the same numbers for the same seed, and records it', async () => {
    const flags = ['--test', 'permutation', '--permutations', '499', '--adjust', 'maxT', '--seed'];
    const first = cell(await tested(...flags, '7'), 'C01', 'V05');
    expect(first).toMatchObject({ seed: 7, permutations: 499, adjust: 'maxT' });
    expect(cell(await tested(...flags, '7'), 'C01', 'V05')).toEqual(first);
    expect(cell(await tested(...flags, '8'), 'C01', 'V05')).not.toEqual(first);
  });

  it('has one z, that of the test, and keeps the measure apart from the odds ratio of the test', async () => {
    const found = cell(await tested('--test', 'exchange'), 'C06', 'V06')!;
    expect((found.passages - found.expected) / Math.sqrt(found.variance)).toBeCloseTo(found.z, 9);
    expect(found.testOddsRatio).not.toBe(found.oddsRatio);
    const [untested] = await tested('--rows', 'C06', '--columns', 'V06');
    for (const key of ['expected', 'z', 'pValue']) expect(untested).not.toHaveProperty(key);
  });

  it('adjusts a picked cell over its family, unless it was declared beforehand', async () => {
    const whole = cell(await tested('--test', 'exact'), 'C12', 'V10')!;
    const pick = ['--test', 'exact', '--rows', 'C12', '--columns', 'V10'];
    const [picked] = await tested(...pick);
    expect([picked.pValue, picked.adjusted, picked.tests]).toEqual([whole.pValue, whole.adjusted, 130]);
    const file = join(folder, 'preanalysis.json');
    writeFileSync(file, '{ "registered": "2026-02-01", "cells": [["C12", "V10"], ["C09", "V01"]] }');
    const [declared] = await tested(...pick, '--declared', file);
    expect(declared).toMatchObject({ declared: 'preanalysis.json', tests: 2, pValue: whole.pValue });
    expect(declared.adjusted).toBeLessThan(whole.adjusted);
    writeFileSync(file, '{ "cells": [["C12", "V99"]] }');
    const refused = await brukermote('matrix', 'data/brukermote', '--declared', file, ...english);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('preanalysis.json, cell 1: unknown code "V99"');
  });

  it('says in words which of the numbers of a cell is which', async () => {
    const flags = ['--row', 'C06', '--column', 'V06', '--explain', '--lang', 'en'];
    const { stdout, status } = await brukermote('matrix', 'data/brukermote', ...flags);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^C06 .* × V06 .*: \d+ of [\d,]+ coded selections have both codes/u);
    for (const name of ['z (exchange test)', 'z (exact test)', 'z (shift test)', 'The measure oddsRatio'])
      expect(stdout).toContain(name);
  });

  it('prints a cell whose codes never meet where the test has a p for it', async () => {
    const first = join(folder, 'edition-1');
    await brukermote('synthesise', '--edition', '1', '--seed', '2026', '--out', first);
    const { stdout } = await brukermote('matrix', first, '--test', 'exchange', '--print', 'json');
    const { cells } = JSON.parse(stdout) as {
      cells: { row: string; column: string; count: number; z: number; adjusted: number }[];
    };
    const empty = cells.find(({ row, column }) => row === 'C05' && column === 'V06');
    expect(empty).toMatchObject({ count: 0 });
    expect(empty!.z).toBeLessThan(0);
    expect(empty!.adjusted).toBeLessThan(0.05);
  });

  it('refuses to test what has no units', async () => {
    const { status, stderr } = await brukermote(
      'matrix',
      'data/brukermote',
      '--unit',
      'overlap',
      '--test',
      'exact',
      ...english,
    );
    expect(status).toBe(1);
    expect(stderr).toContain('needs units');
  });
});
