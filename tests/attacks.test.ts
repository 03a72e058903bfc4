import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readme, readResults, withResults } from '../benchmarks/attack/report.mjs';

const results = readResults();

it('what was tried stands in the README with the numbers of the last runs', () => {
  const text = readFileSync(readme, 'utf8');
  expect(text).toBe(withResults(text, results));
});

describe('in the last runs', () => {
  it('no attack that broke an earlier publication got anything', () => {
    const got = (results.named?.policies ?? []).flatMap(({ policy, attacks }) =>
      attacks.filter((each) => each.got > 0).map(({ name }) => `${policy}: ${name}`),
    );
    expect(got).toEqual([]);
  });

  it('a reader keeps as much of the pairs of the shipped example as each policy can bear', () => {
    const floors: Readonly<Record<string, readonly [set: 'mentions' | 'directed', least: number]>> = {
      'three:mark': ['mentions', 90],
      'three:band': ['directed', 69],
      'oslomet-5:band': ['directed', 38],
      'tre-10:band': ['directed', 10],
    };
    const tooFew = (results.named?.policies ?? []).flatMap(({ policy, pairs }) => {
      const [set, least] = floors[policy] ?? ['mentions', 0];
      return pairs[set] < least ? [`${policy}: ${pairs[set]} ${set}, and not ${least}`] : [];
    });
    expect(tooFew).toEqual([]);
  });

  it('no small project was solved, or told more than its signs, published once or again', () => {
    const runs = results.publication?.runs ?? [];
    for (const { byRule, byWay, formulas, rows } of runs) {
      expect([...formulas.found, ...rows.found]).toEqual([]);
      for (const { solved, narrowed, unlike, gaps, besideLabels } of [
        ...Object.values(byRule),
        ...Object.values(byWay),
      ])
        expect({ solved, narrowed, unlike, gaps, besideLabels }).toEqual({
          solved: 0,
          narrowed: 0,
          unlike: 0,
          gaps: 0,
          besideLabels: 0,
        });
    }
  });

  it('no random table was solved, or told more than its signs', () => {
    const all = (results.tables?.runs ?? []).flatMap(({ policies }) => Object.values(policies));
    for (const { eliminated, exact, narrowed } of all)
      expect({ eliminated, exact, narrowed }).toEqual({ eliminated: 0, exact: 0, narrowed: 0 });
  });

  it('at least 500 kills at random and one at every rename left all of it whole', () => {
    const rows = results.kills?.rows ?? [];
    expect(rows.filter(({ kills, whole }) => kills !== whole)).toEqual([]);
    const atRandom = rows.filter(({ how }) => how === 'at random');
    expect(atRandom.reduce((sum, { kills }) => sum + kills, 0)).toBeGreaterThanOrEqual(500);
  });

  it('every large input was read or refused within 10 s and 1 GB', () => {
    expect(results.resources?.results.filter(({ held }) => !held)).toEqual([]);
  });
});
