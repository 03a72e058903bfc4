import { describe, expect, it } from 'vitest';
import { brukermote } from '../support/brukermote.js';

const project = 'data/brukermote';

describe('brukermote plan', () => {
  it('says how many more interviews would settle a cell, in words', async () => {
    const { status, stdout } = await brukermote('plan', project, '--cell', 'C07,V02', '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toMatch(/C07 .* V02 .*odds ratio/u);
    expect(stdout).toMatch(/\d+ interviews more \(\d+–/u);
    expect(stdout).toContain('seed 2026');
    expect(stdout).not.toContain('**');
  });

  it('prints the same as numbers, for the odds ratio and the kind that were asked for', async () => {
    const { stdout } = await brukermote(
      ...[
        'plan',
        project,
        '--cell',
        'C07;V02',
        '--kind',
        'study',
        '--odds-ratio',
        '2,0.5',
        '--print',
        'json',
      ],
    );
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ row: 'C07', column: 'V02', kind: 'study', test: 'exchange', tests: 130 });
    expect(found.alone.aims.map(({ oddsRatio }: { oddsRatio: number | null }) => oddsRatio)).toEqual([
      2,
      0.5,
      null,
    ]);
    expect(found.alone.level).toBe(0.05);
    expect(found.inTable.level).toBe(found.smallestOddsRatio.level);
    expect(found.inTable.aims[0].more).toBeGreaterThan(found.alone.aims[0].more);
  });

  it('says why a cell without test has no plan', async () => {
    const { status, stdout } = await brukermote(
      ...['plan', 'data/example/codings.csv', '--families', 'data/example/families.csv'],
      ...['--cell', 'Tidspress,Relasjon', '--lang', 'en'],
    );
    expect(status).toBe(0);
    expect(stdout.trim()).not.toBe('');
  });

  it.each([
    [['--cell', 'C07'], 'two codes'],
    [['--cell', 'C07,V99'], '--cell: unknown code "V99"'],
    [['--cell', 'C07,V02', '--kind', 'other'], 'interview, document, study'],
    [['--cell', 'C07,V02', '--odds-ratio', '1'], 'odds ratio'],
    [['--cell', 'C07,V02', '--unit', 'overlap'], 'overlap'],
  ])('answers %j with what was required and found', async (args, word) => {
    const { status, stdout, stderr } = await brukermote('plan', project, ...args, '--lang', 'en');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(word);
  });
});
