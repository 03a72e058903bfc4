import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../src/cooccurrence/coOccurrence.js';
import { jointOccurrence } from '../src/cooccurrence/jointOccurrence.js';
import { toArquero } from '../src/frames/toArquero.js';
import { toFrame } from '../src/frames/toFrame.js';
import { jaccard } from '../src/measures/jaccard.js';
import { lift } from '../src/measures/lift.js';
import { openProject } from '../src/notebook/openProject.js';
import { unitsTable } from '../src/notebook/unitsTable.js';
import { hasTag, parseNotebook } from '../src/runner/nbformat.js';
import { codesByGroupTable as crosstab } from '../src/units/codesByGroup.tables.js';
import { root } from './support/brukermote.js';

// What the recipes say, and their numbers, counted here from the table of codings by plain loops. That they run is in recipes.slow.test.ts.

const folder = `${root}notebooks/recipes/`;
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ipynb'))
  .sort();
const read = (name: string) => parseNotebook(readFileSync(`${folder}${name}`, 'utf8'), name);
const codeOf = (name: string) => read(name).cells.filter(({ cell_type }) => cell_type === 'code');
const proseOf = (name: string, language: string) =>
  read(name).cells.filter((cell) => cell.cell_type === 'markdown' && hasTag(cell, language));

it('there are twelve, numbered', () => {
  expect(names.map((name) => name.slice(0, 3))).toEqual(
    Array.from({ length: 12 }, (_, i) => `${String(i + 1).padStart(2, '0')}-`),
  );
});

describe.each(names)('%s', (name) => {
  it('asks one question, which users of named tools ask, and says that the material is synthetic', () => {
    for (const language of ['nb', 'en']) {
      const [title] = proseOf(name, language);
      expect(title.source).toMatch(/^# \p{Lu}[^\n]*\?\n/u);
      expect(title.source.match(/\?/gu)).toHaveLength(1);
      expect(title.source).toMatch(/ATLAS\.ti|MAXQDA|NVivo|QualCoder|QDA Miner/u);
      expect(title.source).toMatch(/\*\*(?:syntetisk|synthetic)\*\*/u);
    }
  });

  it('is short, and tells without defining', () => {
    const code = codeOf(name);
    expect(code.length).toBeGreaterThanOrEqual(3);
    expect(code.length).toBeLessThanOrEqual(5);
    for (const { source } of code) {
      expect(source.split('\n').length).toBeLessThanOrEqual(6);
      expect(source).not.toMatch(/\bfunction\b|=>\s*\{(?!\s*\w+\s*\}\))/u);
      for (const [, specifier] of source.matchAll(/from '([^']+)'/gu)) expect(specifier).toBe('brukermote');
    }
  });

  it('is given its material as a parameter, and opens it', () => {
    const [parameters, ...rest] = codeOf(name);
    expect(hasTag(parameters, 'parameters')).toBe(true);
    expect(parameters.source).toContain("let material: Material = { project: '../../data/brukermote' };");
    expect(rest[0].source).toContain('openProject(material)');
  });

  it('uses all that it imports', () => {
    const source = codeOf(name)
      .slice(1)
      .map((cell) => cell.source)
      .join('\n');
    const imported = [...source.matchAll(/import \{ ([^}]+) \}/gu)].flatMap(([, list]) => list.split(', '));
    for (const each of imported) {
      const own = each.replace('type ', '');
      expect([own, source.match(new RegExp(`\\b${own}\\b`, 'gu'))!.length > 1]).toEqual([own, true]);
    }
  });

  it('says where the answer goes, and writes into `out`, which git leaves out', () => {
    const source = codeOf(name)
      .map((cell) => cell.source)
      .join('\n');
    const paths = [...source.matchAll(/(?:save|convert|openSets)\([^\n]*?'([^']*\.[a-z]+)'/gu)].map(
      ([, path]) => path,
    );
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths)
      expect(path).toMatch(new RegExp(`^out/${name.slice(0, 2)}-[\\w-]+\\.\\w+$`, 'u'));
    expect(readFileSync(`${root}.gitignore`, 'utf8').split('\n')).toContain('out/');
  });
});

// The rule of the project, by hand: the reconciled coding counts where a source has one, else everybody's.

interface Coding {
  readonly source: string;
  readonly place: string;
  readonly code: string;
  readonly coder: string;
}

const all: readonly Coding[] = readFileSync(`${root}data/brukermote/codings.csv`, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [source, start, end, code, coder] = row.split(',');
    return { source, place: `${source} ${start} ${end}`, code, coder };
  });
const reconciled = new Set(all.filter(({ coder }) => coder === 'KR').map(({ source }) => source));
const counted = all.filter(({ source, coder }) => !reconciled.has(source) || coder === 'KR');
const placesOf = (code: string) =>
  new Set(counted.filter((each) => each.code === code).map(({ place }) => place));
const sourcesOf = (code: string) =>
  new Set(counted.filter((each) => each.code === code).map(({ source }) => source));
const withAll = (codes: readonly string[]) =>
  [...placesOf(codes[0])].filter((place) => codes.every((code) => placesOf(code).has(place)));
const kinds = new Map(
  readFileSync(`${root}data/brukermote/sources.csv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => [row.split(',')[0], /,(interview|document|study),texts/u.exec(row)![1]] as const),
);
const sourcesOfKind = (kind: string) => [...kinds].filter(([, each]) => each === kind).map(([id]) => id);
const shareOf = (code: string, kind: string) =>
  sourcesOfKind(kind).filter((id) => sourcesOf(code).has(id)).length / sourcesOfKind(kind).length;

const { corpus } = await openProject(`${root}data/brukermote`);
/** What a saved recipe shows as text. */
const shownIn = (number: string) =>
  codeOf(names.find((name) => name.startsWith(number))!)
    .flatMap((cell) => (cell.cell_type === 'code' ? cell.outputs : []))
    .map((output) =>
      'data' in output ? String(output.data['text/plain']) : String((output as { text?: string }).text),
    )
    .join('\n');

describe('the numbers', () => {
  it('01: pairs of codings that share a character', () => {
    const spans = counted.map(({ source, place, code }) => {
      const [, start, end] = place.split(' ').map(Number);
      return { source, code, start, end };
    });
    const meet = (a: string, b: string) => {
      const others = spans.filter(({ code }) => code === b);
      return spans
        .filter(({ code }) => code === a)
        .reduce(
          (sum, one) =>
            sum +
            others.filter(
              (other) => other.source === one.source && other.start < one.end && one.start < other.end,
            ).length,
          0,
        );
    };
    const matrix = coOccurrence(corpus, { rows: 'C06; C07; C13', columns: 'V02; V05; V06', unit: 'overlap' });
    for (const { row, column, count } of matrix.cells({ all: true }))
      expect(count).toBe(meet(row.id, column.id));
    expect(shownIn('01')).toContain(`(${meet('C06', 'V06')}, antall ${meet('C06', 'V06')})`);
  });

  it('02: three codes in the same place, and two and two', () => {
    for (const codes of [
      ['C06', 'V06', 'D02'],
      ['C06', 'V06'],
      ['C06', 'D02'],
      ['V06', 'D02'],
    ]) {
      const count = withAll(codes).length;
      expect(jointOccurrence(corpus, { all: codes }).count).toBe(count);
      expect(shownIn('02')).toContain(`i ${count} av 1\u00a0419 kodede tekstutdrag`);
    }
    expect(new Set(counted.map(({ place }) => place)).size).toBe(1419);
  });

  it('03: one code without another, and both in one source', () => {
    const without = [...placesOf('C09')].filter((place) => !placesOf('V01').has(place)).length;
    const both = [...sourcesOf('C09')].filter((source) => sourcesOf('V01').has(source)).length;
    expect(shownIn('03')).toContain(`står uten V01 Mestring i ${without} av`);
    expect(shownIn('03')).toContain(`står sammen i ${both} av 120 kilder`);
  });

  it('04: c, which puts another pair first than what goes beyond the expected', () => {
    const [both, row, column] = [withAll(['C06', 'V06']), placesOf('C06'), placesOf('V06')].map(
      (places) => [...places].length,
    );
    const c = both / (row + column - both);
    expect(jaccard({ both, row, column, units: 1419 })).toBeCloseTo(c, 12);
    expect(shownIn('04')).toContain(`${both} / (${row} + ${column} − ${both})`);
    expect(shownIn('04')).toContain(`(0,${Math.round(100 * c)}, antall ${both})`);
    // Highest by c, and only fourth by z.
    expect(shownIn('04')).toMatch(/Høyest: C06[^(]* × V06/u);
    expect(shownIn('04')).toMatch(/Fra kilde\nC13 [^|]+\| V02 /u);
  });

  it('05: shares of each kind of source, and what Arquero finds by them', () => {
    const table = crosstab(corpus, { codes: 'condition', by: 'kind' });
    const frame = toArquero(table);
    for (const row of frame.objects() as Record<string, number | string>[])
      for (const kind of ['interview', 'document', 'study']) {
        const code = String(row.code).slice(0, 3);
        expect(row[`% ${kind}`]).toBeCloseTo(100 * shareOf(code, kind), 9);
      }
    const more = corpus.codes
      .filter(({ id, family }) => family === 'condition' && id !== 'C')
      .filter(({ id }) => shareOf(id, 'document') > shareOf(id, 'interview'))
      .map(({ id }) => id);
    const found = frame
      .filter("d => d['% document'] > d['% interview']")
      .select('code', '% document', '% interview')
      .orderby('code')
      .array('code') as string[];
    expect(found.map((label) => label.slice(0, 3))).toEqual(more);
    for (const id of more) expect(shownIn('05')).toMatch(new RegExp(`\\|${id} `, 'u'));
  });

  it('07: 1 for each source that has a code, and what danfojs makes of it', () => {
    const table = unitsTable(corpus, { unit: 'source', codes: 'condition' });
    expect(table.rows).toHaveLength(120);
    for (const row of table.rows)
      for (const code of ['C01', 'C06', 'C13'])
        expect(row[code]).toBe(sourcesOf(code).has(String(row.source)) ? 1 : 0);
    const shown = toArquero(table)
      .select('source_name', 'source_kind', 'level', 'C01', 'C06', 'C07')
      .slice(0, 5);
    expect(shown.objects()).toEqual(
      table.rows.slice(0, 5).map(({ source, level }) => ({
        source_name: corpus.sources.find(({ id }) => id === source)!.name,
        source_kind: kinds.get(String(source)),
        level: String(level),
        ...Object.fromEntries(
          ['C01', 'C06', 'C07'].map((code) => [code, sourcesOf(code).has(String(source)) ? 1 : 0]),
        ),
      })),
    );
    const means = toFrame(table).groupby(['source_kind']).col(['C06']).mean();
    const found = Object.fromEntries(means.values as [string, number][]);
    for (const kind of ['interview', 'document', 'study'])
      expect(found[kind]).toBeCloseTo(shareOf('C06', kind), 12);
  });

  it('10: the pairs of the network are those that meet so often', () => {
    const edges = shownIn('10').match(/^[CV]\d\d [CV]\d\d \d+$/gmu)!;
    expect(edges.length).toBeGreaterThan(5);
    for (const edge of edges) {
      const [row, column, count] = edge.split(' ');
      expect(withAll([row, column]).length).toBe(Number(count));
    }
  });

  it('11: as many as were written came back', () => {
    const own = new Set(sourcesOfKind('interview'));
    const met = withAll(['C06', 'V06']).filter((place) => own.has(place.split(' ')[0])).length;
    expect(shownIn('11')).toContain(`{ written: ${met}, read: ${met} }`);
    const row = (text: string) => text.match(/^Intervju \| .*$/gmu)!;
    expect(new Set(row(shownIn('11'))).size).toBe(1);
    expect(row(shownIn('11'))).toHaveLength(2);
  });

  it('12: lift in the interviews', () => {
    const own = new Set(sourcesOfKind('interview'));
    const here = (places: Iterable<string>) =>
      [...places].filter((place) => own.has(place.split(' ')[0])).length;
    const [both, row, column] = [withAll(['C13', 'V02']), placesOf('C13'), placesOf('V02')].map(here);
    const units = here(new Set(counted.map(({ place }) => place)));
    const value = (units * both) / (row * column);
    expect(lift({ both, row, column, units })).toBeCloseTo(value, 12);
    expect(shownIn('12')).toContain(`(${value.toFixed(2).replace('.', ',')}, antall ${both})`);
  });
});
