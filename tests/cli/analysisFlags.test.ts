import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { brukermote } from '../support/brukermote.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-analysis-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const english = ['--lang', 'en'];
const example = ['data/example/codings.csv', '--families', 'data/example/families.csv'];
const fileOf = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const matrixOf = async (...more: string[]) =>
  JSON.parse((await brukermote('matrix', ...example, '--print', 'json', ...more)).stdout);

describe('an analysis on the command line', () => {
  it('is a file, over which single options stand, and the record says from where', async () => {
    const file = fileOf('analysis.json', { unit: 'source', coders: 'any', seed: 7, rollUp: true });
    const { unit, rollUp, analysis } = await matrixOf(
      '--analysis',
      file,
      '--unit',
      'selection',
      '--no-roll-up',
    );
    expect([unit, rollUp]).toEqual(['selection', false]);
    expect(analysis).toMatchObject({
      unit: 'selection',
      coders: 'any',
      rows: 'condition',
      columns: 'indicator',
      seed: 7,
      adjust: 'bh',
      permutations: 9999,
      row: null,
      from: {
        unit: '--unit',
        coders: 'analysis.json',
        seed: 'analysis.json',
        rollUp: '--roll-up',
        test: 'default',
      },
      questions: { coders: 'any', seed: 7 },
    });
    expect(['exact', 'shift', 'exchange']).toContain(analysis.test);
  });

  it('says what is wrong, where it was said, and reads no material for it', async () => {
    const file = fileOf('wrong.json', { units: 'line', seed: -1 });
    const { status, stdout, stderr } = await brukermote(
      'matrix',
      'no-such-project',
      '--analysis',
      file,
      ...english,
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('wrong.json, key units: unknown key "units"; did you mean "unit"?');
    expect(stderr).toContain('wrong.json, key seed: a whole number from 0 is required; found -1');
    const missing = await brukermote(
      'matrix',
      ...example,
      '--analysis',
      join(folder, 'nothing.json'),
      ...english,
    );
    expect(missing.stderr).toContain('a file is needed; there is none with this name');
  });

  it('says whether the file or an option names what the material does not have', async () => {
    const file = fileOf('other.json', { coders: 'K9', row: 'Relasjon' });
    const { status, stderr } = await brukermote('matrix', ...example, '--analysis', file, ...english);
    expect(status).toBe(1);
    expect(stderr).toContain('other.json, key coders: unknown coder rule "K9"');
    const named = await brukermote(
      'matrix',
      ...example,
      '--row',
      'Relasjon',
      '--column',
      'Nobody',
      ...english,
    );
    expect(named.stderr).toContain('--row: "Relasjon" is no row of the matrix; it is a column');
    expect(named.stderr).toContain('--column: unknown code "Nobody"');
  });

  it.each(['run', 'publish', 'matrix'])('is explained by %s --help, with every choice', async (command) => {
    const { stdout } = await brukermote(command, '--help');
    for (const option of [
      'analysis',
      'unit',
      'coders',
      'roll-up',
      'rows',
      'columns',
      'test',
      'adjust',
      'permutations',
      'seed',
      'row',
      'column',
    ])
      expect(stdout).toContain(`--${option}`);
    expect(stdout).toContain('{ "unit": "paragraph", "coders": "majority"');
  });
});

describe('brukermote matrix of one cell', () => {
  it('prints it alone, with p adjusted for the matrix that it was picked from', async () => {
    const [test, cell] = [
      ['--test', 'exact'],
      ['--row', 'Tidspress', '--column', 'Relasjon'],
    ];
    const whole = await matrixOf(...test);
    const { cells, analysis } = await matrixOf(...test, ...cell);
    expect(cells).toHaveLength(1);
    expect(cells[0]).toEqual(
      whole.cells.find(
        ({ row, column }: { row: string; column: string }) =>
          row === cells[0].row && column === cells[0].column,
      ),
    );
    expect(cells[0].tests).toBeGreaterThan(1);
    expect(analysis.from).toMatchObject({ row: '--row', column: '--column', test: '--test' });
  });

  it('prints it where it is empty too, and in a square matrix whichever code comes first', async () => {
    const square = ['--rows', 'all', '--columns', 'all'];
    const one = await matrixOf(...square, '--row', 'Relasjon', '--column', 'Tidspress');
    const other = await matrixOf(...square, '--row', 'Tidspress', '--column', 'Relasjon');
    expect(one.cells).toHaveLength(1);
    expect(one.cells).toEqual(other.cells);
  });

  it('says why what is counted bears no test', async () => {
    const args = ['matrix', ...example, '--unit', 'overlap', '--lang', 'en'];
    const { stdout, stderr } = await brukermote(...args, '--print', 'json');
    expect(stderr).toContain('Pairs of codings are not units');
    expect(JSON.parse(stdout)).toMatchObject({
      noTest: expect.stringContaining('choose the unit selection or paragraph'),
      analysis: { test: null, noTest: 'overlap' },
    });
    const refused = await brukermote(...args, '--test', 'exact');
    expect(refused.stderr).toContain(
      '--test: a test needs units that can change places; "overlap" has none.',
    );
  });
});
