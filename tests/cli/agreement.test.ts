import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { brukermote } from '../support/brukermote.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-agreement-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Codings of quotes; two coders who share two interviews, and differ in one place of each. */
function table(name: string, rows: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, ['source,coder,code,quote', ...rows].join('\n'));
  return file;
}

const shared = table('shared.csv', [
  'Intervju 1,Kari,Tid,for lite tid',
  'Intervju 1,Ola,Tid,for lite tid',
  'Intervju 1,Kari,Tillit,jeg stoler på dem',
  'Intervju 1,Ola,Tid,jeg stoler på dem',
  'Intervju 2,Kari,Tillit,de holder ord',
  'Intervju 2,Ola,Tillit,de holder ord',
  'Intervju 2,Kari,Tid,=jag hele dagen',
  'Intervju 3,Kari,Tid,alltid sent ute',
]);
const oneCoder = table('one.csv', ['Intervju 1,Kari,Tid,for lite tid', 'Intervju 2,Kari,Tid,jag']);
const apart = table('apart.csv', ['Intervju 1,Kari,Tid,for lite tid', 'Intervju 2,Ola,Tid,jag']);

const quick = ['--replicates', '99'];
const agreement = (...args: string[]) => brukermote('agreement', ...args);
const records = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

describe('brukermote agreement', () => {
  it('teaches by example', async () => {
    const { status, stdout } = await agreement('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Examples:');
    expect(stdout).toContain('$ brukermote agreement data/brukermote');
  });

  it('prints a row for each code and coefficient, and says in every row how it was counted', async () => {
    const { status, stdout, stderr } = await agreement(shared, '--lang', 'en', ...quick);
    expect(status).toBe(0);
    const rows = records(stdout);
    expect(rows).toHaveLength(2 * 9 + 9 + 2);
    const row = rows.find(({ code, coefficient }) => code === 'Tid' && coefficient === 'percent');
    // Four quotes in two interviews: they agree on Tid in two of them.
    expect(row).toMatchObject({
      scope: 'code',
      estimate: '0.5',
      units: '4',
      sources: '2',
      comparedSources: '2',
      'prevalence Kari': '0.5',
      'prevalence Ola': '0.5',
      coders: 'Kari; Ola',
      unit: 'selection',
      // Quotes alone have no places, so nothing can overlap.
      matching: 'identical',
      minimumOverlap: '',
      overlapOf: '',
      places: 'none 4',
      confidence: '0.95',
      replicates: '99',
      seed: '2026',
    });
    expect(stdout).not.toMatch(/NaN|undefined|Infinity/u);
    expect(stderr).toContain('2 of 3 sources (67%) were coded by several');
  });

  it('prints the whole report as JSON, without a word of the material', async () => {
    const { stdout } = await agreement(
      shared,
      '--print',
      'json',
      '--coders',
      'Ola,Kari',
      '--seed',
      '7',
      ...quick,
    );
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      project: 'shared',
      synthetic: false,
      unit: 'selection',
      units: 4,
      seed: 7,
      replicates: 99,
      matching: { rule: 'identical' },
      kindsOfPlace: [{ kind: 'none', selections: 4 }],
      status: null,
      sources: ['Intervju 1', 'Intervju 2'],
      leftOut: [{ source: 'Intervju 3', reason: 'one-coder' }],
    });
    expect(report.coders.map(({ id }: { id: string }) => id)).toEqual(['Ola', 'Kari']);
    expect(report.codes[0]).toMatchObject({
      code: 'Tid',
      units: 4,
      prevalence: [
        { coder: 'Ola', coded: 2 },
        { coder: 'Kari', coded: 2 },
      ],
      counts: [{ first: 'Ola', second: 'Kari', both: 1, onlyFirst: 1, onlySecond: 1, neither: 1 }],
      coefficients: { percent: { value: 0.5 } },
    });
    expect(report.overall.coefficients.krippendorffAlpha.value).toBeTypeOf('number');
    expect(stdout).not.toContain('for lite tid');
  });

  it('gives equal bytes for equal seeds', async () => {
    const run = async () => (await agreement(shared, ...quick)).stdout;
    expect(await run()).toBe(await run());
  });

  it('prints every disputed place with what each coder did, only when asked', async () => {
    const rows = records((await agreement(shared, '--disagreements')).stdout);
    expect(
      rows.map(({ place, source, coder, codes, disputed }) => [place, source, coder, codes, disputed]),
    ).toEqual([
      ['1', 'Intervju 1', 'Kari', 'Tillit', 'Tid; Tillit'],
      ['1', 'Intervju 1', 'Ola', 'Tid', 'Tid; Tillit'],
      ['2', 'Intervju 2', 'Kari', 'Tid', 'Tid'],
      ['2', 'Intervju 2', 'Ola', '', 'Tid'],
    ]);
    expect(rows[0]).toMatchObject({ text: 'jeg stoler på dem', quote: 'jeg stoler på dem' });
    // A quote that a spreadsheet would run is made harmless.
    expect(rows[2].text).toBe("'=jag hele dagen");
    const { places } = JSON.parse((await agreement(shared, '--disagreements', '--print', 'json')).stdout);
    expect(places).toHaveLength(2);
    expect(places[1]).toMatchObject({
      source: 'Intervju 2',
      start: null,
      line: null,
      disputed: ['Tid'],
      versions: [
        { coder: 'Kari', codes: ['Tid'], quotes: ['=jag hele dagen'] },
        { coder: 'Ola', codes: [], quotes: [] },
      ],
    });
  });

  it('names codes, coders and sources beside their ids, for whoever reads it', async () => {
    const id = (n: number) => `0000000${n}-0000-4000-8000-000000000000`;
    const project = join(folder, 'guids');
    mkdirSync(project);
    const files = {
      'datapackage.json': JSON.stringify({
        name: 'guids',
        resources: ['sources', 'codes', 'coders', 'codings'].map((name) => ({ name, path: `${name}.csv` })),
      }),
      'sources.csv': `id,name,kind\n${id(1)},Intervju 1,interview\n${id(2)},Intervju 2,interview\n`,
      'codes.csv': `id,name\n${id(3)},Tid\n${id(4)},Tillit\n`,
      'coders.csv': `id,name\n${id(5)},Kari\n${id(6)},Ola\n`,
      'codings.csv': `source,start,end,code,coder\n${id(1)},0,9,${id(3)},${id(5)}\n${id(1)},0,9,${id(4)},${id(6)}\n${id(2)},0,9,${id(3)},${id(5)}\n`,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
    const rows = records((await agreement(project, '--disagreements')).stdout);
    expect(rows.map((row) => [row.sourceName, row.coder, row.codeNames, row.disputedNames])).toEqual([
      ['Intervju 1', 'Kari', 'Tid', 'Tid; Tillit'],
      ['Intervju 1', 'Ola', 'Tillit', 'Tid; Tillit'],
    ]);
    const report = JSON.parse((await agreement(project, '--print', 'json', ...quick)).stdout);
    expect(report).toMatchObject({
      sourceNames: ['Intervju 1'],
      leftOut: [{ sourceName: 'Intervju 2', reason: 'one-coder' }],
    });
    expect(report.codes[0].prevalence[0].coderName).toBe('Kari');
    expect(report.codes[0].counts[0]).toMatchObject({ firstName: 'Kari', secondName: 'Ola' });
  });

  it.each([
    ['one coder', oneCoder, 'minst to kodere'],
    ['nothing coded by two', apart, 'Ingen kilde er kodet av to'],
  ])('gives a sentence and an empty result with exit code 0: %s', async (_, file, sentence) => {
    const { status, stdout, stderr } = await agreement(file);
    expect(status).toBe(0);
    expect(stderr).toContain(sentence);
    expect(records(stdout)).toEqual([]);
    expect(stdout).toMatch(/^scope,code,name,path,coefficient,estimate/u);
    const report = JSON.parse((await agreement(file, '--print', 'json')).stdout);
    expect(report).toMatchObject({ codes: [], overall: null });
    expect(report.status.text.nb).toContain(sentence);
    const disputed = await agreement(file, '--disagreements');
    expect([disputed.status, records(disputed.stdout)]).toEqual([0, []]);
    expect(disputed.stderr).toContain(sentence);
  });

  it('answers what cannot be asked for with exit code 1', async () => {
    const wrong: [string[], string][] = [
      [['--unit', 'line'], 'the unit line needs a table of lines'],
      [['--coders', 'Kari'], '--coders takes two coders or more; found "Kari"'],
      [['--coders', 'Kari;Olga'], 'unknown coder "Olga"; did you mean "Ola"?'],
      [['--unit', 'character', '--minimum-overlap', '0.5'], 'only selections are matched'],
      [['--matching', 'identical', '--minimum-overlap', '0.5'], 'takes no --minimum-overlap'],
      [['--minimum-overlap', '0.25'], 'need places (characters, time or area)'],
      [['--matching', 'overlap'], 'the quotes are equal (the material does not say where they stand)'],
      [['--minimum-overlap', '0'], 'above 0 and at most 1; found 0'],
      [['--minimum-overlap', 'half'], 'A number is needed'],
      [['--replicates', '1.5'], 'whole number from 0; found 1.5'],
      [['--unit', 'page'], 'Allowed choices are character, selection, line'],
    ];
    for (const [args, message] of wrong) {
      const { status, stdout, stderr } = await agreement(shared, ...args, '--lang', 'en');
      expect([args, status, stdout]).toEqual([args, 1, '']);
      expect(stderr).toContain(message);
    }
  });

  it('counts each character of the synthetic project, with its label', async () => {
    const { stdout } = await agreement('data/brukermote', '--unit', 'character', '--print', 'json', ...quick);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ synthetic: true, unit: 'character', matching: null });
    expect(report.overall.coefficients.krippendorffAlpha.value).toBeGreaterThan(0.6);
    expect(report.overall.setValued.masi.status.kind).toBe('no-sets');
  });
});
