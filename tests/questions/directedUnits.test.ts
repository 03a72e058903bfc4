import { describe, expect, it } from 'vitest';
import { withFamilies } from '../../src/corpus/families.js';
import { directedUnits, sourceDirections, unitsWith } from '../../src/questions/directedUnits.js';
import { balance, verdict } from '../../src/questions/direction.js';
import { corpusOf } from '../support/corpusOf.js';

const plain = corpusOf(
  `
  s1  0-10    C V plus
  s1  10-20   C V minus
  s1  20-30   C V plus minus
  s1  30-40   C V
  s1  40-50   V plus
  s2  0-10    C V both
  s2  10-20   C plus
  s3  0-10    other
`,
  { codes: 'C:condition V:indicator plus:valence minus:valence both:valence other' },
);
const role = (code: string, given: 'promotes' | 'hinders' | 'destroys' | 'ambivalent') =>
  ({ code, family: 'valence', role: given, where: '' }) as const;
const corpus = withFamilies(plain, [
  role('plus', 'promotes'),
  role('minus', 'hinders'),
  role('both', 'ambivalent'),
]);
const units = directedUnits(corpus);

describe('directed units', () => {
  it('take their direction from a valence code on the same selection; both ways is ambivalent', () => {
    expect([...units.direction]).toEqual([0, 1, 2, -1, 0, 2, 0, -1]);
  });

  it('hinder where they destroy, and are marked; with something that promotes they are ambivalent', () => {
    const destroying = withFamilies(plain, [role('plus', 'promotes'), role('minus', 'destroys')]);
    const found = directedUnits(destroying);
    expect([...found.direction]).toEqual([0, 1, 2, -1, 0, -1, 0, -1]);
    expect([...found.destroys]).toEqual([0, 1, 1, 0, 0, 0, 0, 0]);
    expect(units.destroys.every((mark) => mark === 0)).toBe(true);
  });

  it('are counted by source, only where all the codes stand', () => {
    const pair = unitsWith(units, [corpus.code('C'), corpus.code('V')]);
    expect(pair).toEqual([0, 1, 2, 3, 5]);
    expect(sourceDirections(units, pair)).toEqual([
      { promotes: 1, hinders: 1, ambivalent: 1, undirected: 1 },
      { promotes: 0, hinders: 0, ambivalent: 1, undirected: 0 },
      { promotes: 0, hinders: 0, ambivalent: 0, undirected: 0 },
    ]);
  });

  it('have no direction where no code has a role', () => {
    expect(directedUnits(plain).direction.every((direction) => direction === -1)).toBe(true);
  });
});

describe('a verdict on a source', () => {
  const counts = (promotes: number, hinders: number, ambivalent = 0, undirected = 0) => ({
    promotes,
    hinders,
    ambivalent,
    undirected,
  });

  it('is what most of its directed units say', () => {
    expect(verdict(counts(2, 1, 5))).toBe('promotes');
    expect(verdict(counts(0, 1, 0, 9))).toBe('hinders');
    expect(verdict(counts(1, 1))).toBe('ambivalent');
    expect(verdict(counts(0, 0, 1))).toBe('ambivalent');
    expect(verdict(counts(0, 0, 0, 3))).toBe('undirected');
    expect(verdict(counts(0, 0))).toBe('absent');
  });

  it('rests on the balance, which needs evidence', () => {
    expect(balance(counts(3, 1, 4))).toBe(0.25);
    expect(balance(counts(0, 0, 0, 3))).toBeNaN();
  });
});
