import { describe, expect, it } from 'vitest';
import { type JudgedWorld, judgedWorlds, powerWorlds } from '../../benchmarks/calibration/allWorlds.mjs';
import { materialCorpus } from '../../benchmarks/calibration/material.mjs';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { SeededRandom } from '../../src/shared/seededRandom.js';

/** The codes of every coded place of a project, rows and columns apart. */
function placesOf(name: string): { rows: number[]; columns: number[] }[] {
  const world = judgedWorlds.find((each) => each.name === name)!;
  const { sources } = world.draw(new SeededRandom(3, name));
  return sources
    .flatMap(({ marks = [], lines = [] }) => [...marks, ...lines])
    .filter(({ codes }) => codes.length > 0)
    .map(({ codes }) => ({
      rows: codes.filter((code) => code < world.rows),
      columns: codes.filter((code) => code >= world.rows),
    }));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the worlds of the calibration', () => {
  it('have names of their own, in both languages', () => {
    const names = [...judgedWorlds, ...powerWorlds].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(judgedWorlds.map(({ nb }) => nb)).size).toBe(judgedWorlds.length);
  });

  it.each([1.2, 1.5, 2, 4])('bear %s codes a selection where they say so', (wanted) => {
    const counts = placesOf(`${wanted} codes a selection`).map(
      ({ rows, columns }) => rows.length + columns.length,
    );
    expect(Math.min(...counts)).toBe(1);
    expect(Math.abs(mean(counts) - wanted)).toBeLessThan(0.25);
  });

  it('keep the conventions of the coders that they are about', () => {
    for (const { rows, columns } of placesOf('exactly one of each'))
      expect([rows.length, columns.length]).toEqual([1, 1]);
    for (const { rows, columns } of placesOf('at least one of each'))
      expect(Math.min(rows.length, columns.length)).toBeGreaterThan(0);
    for (const { rows } of placesOf('indicator only beside a condition'))
      expect(rows.length).toBeGreaterThan(0);
    for (const { rows, columns } of placesOf('exactly one code in all'))
      expect(rows.length + columns.length).toBe(1);
    for (const { rows } of placesOf('parent or child'))
      expect(rows.filter((code) => code < 3).length).toBeLessThan(2);
    const both = placesOf('either family, rarely both').filter(
      ({ rows, columns }) => rows.length > 0 && columns.length > 0,
    );
    expect(both.length / placesOf('either family, rarely both').length).toBeLessThan(0.15);
  });

  it('give the same project for the same seed', () => {
    const draw = ({ draw, name }: Pick<JudgedWorld, 'draw' | 'name'>) =>
      JSON.stringify(draw(new SeededRandom(5, name)));
    for (const world of judgedWorlds.slice(0, 12)) expect(draw(world)).toBe(draw(world));
  });

  it('are projects that a reader would have accepted', () => {
    for (const world of judgedWorlds) {
      if (/(?:120|480)/u.test(world.name)) continue;
      const { rows, columns, parents, sections } = world;
      const material = {
        ...world.draw(new SeededRandom(1, world.name)),
        rows,
        columns,
        ...(parents === undefined ? {} : { parents }),
        ...(sections === undefined ? {} : { sections }),
      };
      const corpus = materialCorpus(material, new CorpusBuilder());
      expect(corpus.codes.length).toBe(rows + columns + (sections ?? 0));
      expect(corpus.codings.length).toBeGreaterThan(0);
    }
  });
});
