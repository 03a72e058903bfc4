import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExchangeCell, exchangeTest } from '../../../src/inference/exchange/exchangeTest.js';
import { passagesOf } from '../../../src/inference/exchange/passages.js';
import { incidence } from '../../../src/units/incidence.js';
import { corpusOf } from '../../support/corpusOf.js';
import { drawProject, type Place, type Project, passagesIn } from './support.js';

/** Of the log odds ratio; JSON has no infinity. */
type Ends = readonly (number | 'inf' | '-inf')[];

interface GoldenCell {
  readonly row: number;
  readonly column: number;
  readonly z: number | null;
  readonly p: number | null;
  readonly g: number;
  readonly h: number;
  readonly S: number;
  readonly v: number;
  readonly V: number;
  readonly clear: boolean;
  /** Where there is a p. */
  readonly df?: number;
  readonly smallestP?: number;
  readonly standardError?: number;
  readonly estimate?: number | 'inf' | '-inf';
  readonly interval?: Ends;
  readonly narrow?: Ends;
  readonly zWithout?: Readonly<Record<string, number | null>>;
}

interface Golden {
  readonly input: Project & { readonly W: number | null };
  readonly output: {
    readonly kappa: number | null;
    readonly d0: number;
    readonly clusters: number;
    readonly clusterKind: string;
    readonly informativePairs: number;
    readonly cells: readonly GoldenCell[];
  };
}

// An independent program from the same formulas, NumPy 2.4.6, SciPy 1.17.1; tests/golden/exchange/exchange.py
const folder = fileURLToPath(new URL('../../golden/exchange/', import.meta.url));
const names = readdirSync(folder).filter((name) => /^(?!distributions|real-).*\.json$/u.test(name));

/** Equal but for rounding; `least` is the size below which the error is no longer relative. */
function close(
  value: number | null,
  wanted: number | null,
  what: string,
  tolerance = 1e-9,
  least = 1e-3,
): void {
  if (wanted === null || value === null || !Number.isFinite(wanted)) expect(value, what).toBe(wanted);
  else
    expect(Math.abs(value - wanted), what).toBeLessThanOrEqual(tolerance * Math.max(least, Math.abs(wanted)));
}

const endOf = (end: number | 'inf' | '-inf'): number =>
  typeof end === 'number' ? end : end === 'inf' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;

const seeds = fc.nat(10_000);
const test = (project: Project) => exchangeTest(passagesIn(project));

/** Equal in every number, whatever the order of the cells. */
function expectEqual(found: readonly ExchangeCell[], wanted: readonly ExchangeCell[]): void {
  expect(found.length).toBe(wanted.length);
  found.forEach((cell, i) => {
    const other = wanted[i];
    expect([cell.refusal, cell.clear]).toEqual([other.refusal, other.clear]);
    for (const key of ['z', 'pValue', 'effectiveClusters', 'information', 'logOddsRatio'] as const) {
      if (cell[key] === null) expect(other[key]).toBeNull();
      else if (!Number.isFinite(cell[key])) expect(other[key], `${key} of cell ${i}`).toBe(cell[key]);
      else expect(Math.abs(cell[key] - other[key]!), `${key} of cell ${i}`).toBeLessThan(1e-9);
    }
  });
}

const mapPlaces = (project: Project, change: (places: readonly Place[]) => readonly Place[]): Project => ({
  ...project,
  sources: project.sources.map(change),
});

describe('exchangeTest', () => {
  it.each(names)('has the numbers of an independent program: %s', (name) => {
    const { input, output } = JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as Golden;
    const passages = passagesIn(input);
    const found = exchangeTest(passages, {
      reach: input.W ?? Number.POSITIVE_INFINITY,
      related: input.held,
    });
    close(found.scale.scale, output.kappa, 'scale');
    close(found.scale.priorDegrees, output.d0, 'degrees of the scale');
    const kind = output.clusterKind === 'offices' ? 'groups' : output.clusterKind;
    expect([found.clusters, found.clusterCount]).toEqual([kind, output.clusters]);
    expect(found.pairs).toBe(output.informativePairs);
    expect(found.cells).toHaveLength(output.cells.length);
    output.cells.forEach((wanted, i) => {
      const cell = found.cells[i];
      const what = (key: string) => `${key} of ${wanted.row}, ${wanted.column}`;
      expect([cell.row, cell.column, cell.clear]).toEqual([wanted.row, wanted.column, wanted.clear]);
      expect(cell.refusal === null, what('refusal')).toBe(wanted.p !== null);
      close(cell.effectiveClusters, wanted.g, what('clusters'));
      close(cell.information, wanted.h, what('information'));
      close(cell.score, wanted.S, what('score'));
      close(cell.spread, wanted.v, what('spread'));
      close(cell.pValue, wanted.p, what('p'), 1e-9, 0);
      if (cell.refusal !== null) return;
      close(cell.z, wanted.z, what('z'));
      close(cell.variance, wanted.V, what('variance'));
      close(cell.degreesOfFreedom, wanted.df!, what('degrees of freedom'));
      close(cell.smallestP, wanted.smallestP!, what('smallest p'), 1e-9, 0);
      close(cell.standardError, wanted.standardError!, what('standard error'));
      close(cell.logOddsRatio, endOf(wanted.estimate!), what('log odds ratio'), 1e-6);
      for (const [interval, ends] of [
        [cell.interval, wanted.interval!],
        [cell.narrowInterval, wanted.narrow!],
      ] as const) {
        close(Math.log(interval!.lower), endOf(ends[0]), what('lower end'), 1e-6);
        close(Math.log(interval!.upper), endOf(ends[1]), what('upper end'), 1e-6);
      }
      if (wanted.zWithout === undefined) return;
      expect(cell.zWithout.size, what('sources')).toBe(Object.keys(wanted.zWithout).length);
      for (const [part, z] of cell.zWithout) {
        const source = input.between ? passages.sourceOf[part] : part;
        close(z, wanted.zWithout[source] ?? Number.NaN, what(`z without source ${source}`));
      }
    });
  });

  it('refuses where there is too little, and says why', () => {
    const small = test({
      rows: 2,
      columns: 2,
      sources: [
        [
          [[0], [0]],
          [[1], [1]],
        ],
      ],
    });
    expect(small.cells.map(({ refusal }) => refusal)).toEqual(Array(4).fill('small table'));
    const never = test({ ...drawProject(3), rows: 4 }).cells.slice(12);
    expect(never.map(({ refusal, pValue }) => [refusal, pValue])).toEqual(
      Array(4).fill(['no exchanges', null]),
    );
    const few = test({ ...drawProject(3), sources: drawProject(3).sources.slice(0, 2) });
    expect(few.clusters).toBe('blocks');
    for (const { refusal, row, column } of few.cells)
      expect(refusal, `${row} ${column}`).toMatch(/^few (clusters|exchanges)$/u);
    expect(test({ rows: 3, columns: 3, sources: [] }).cells.every(({ pValue }) => pValue === null)).toBe(
      true,
    );
  });

  it('takes blocks of passages where there are fewer than ten sources, or one has more than half', () => {
    const { sources, ...codes } = drawProject(8);
    expect(test({ ...codes, sources }).clusters).toBe('sources');
    expect(test({ ...codes, sources: sources.slice(0, 9) }).clusters).toBe('blocks');
    expect(test({ ...codes, sources: [...sources, [...sources.flat(), ...sources.flat()]] }).clusters).toBe(
      'blocks',
    );
  });

  it('needs a confidence and a reach that make sense', () => {
    expect(() => exchangeTest(passagesIn(drawProject(1)), { confidence: 1 })).toThrow('between 0 and 1');
    expect(() => exchangeTest(passagesIn(drawProject(1)), { reach: 0 })).toThrow('reach of 1 or more');
  });

  it('does not change with text that bears no code, or with how finely coded text is cut', () => {
    const [letters, others] = ['ABC', 'WXYZ'];
    /** Each place a paragraph of as many sentences, and so many uncoded paragraphs before it. */
    const written = ({ sources }: Project, times: readonly number[]) => {
      const spans: string[] = [];
      const texts = sources.map((places, s): [string, string] => {
        let text = '';
        places.forEach(([r, c], i) => {
          text += 'Ingen sa noe.\n\n'.repeat(times[i % times.length]);
          const coded = 'Hun ventet. '.repeat(1 + times[(i + 1) % times.length]).trim();
          const codes = [...r.map((code) => letters[code]), ...c.map((code) => others[code])];
          if (codes.length > 0)
            spans.push(`s${s} ${text.length}-${text.length + coded.length} ${codes.join(' ')}`);
          text += `${coded}\n\n`;
        });
        return [`s${s}`, text];
      });
      return corpusOf(spans.join('\n'), { codes: 'A B C W X Y Z', texts: Object.fromEntries(texts) });
    };
    fc.assert(
      fc.property(seeds, fc.array(fc.nat(3), { minLength: 1, maxLength: 9 }), (seed, times) => {
        const drawn = drawProject(seed);
        // Two places in a row with the same codes are two codings here, and one where places are bare sets of codes.
        const project = mapPlaces(drawn, (places) =>
          places.filter((place, i) => i === 0 || JSON.stringify(place) !== JSON.stringify(places[i - 1])),
        );
        const empty = mapPlaces(project, (places) => places.filter(([r, c]) => r.length + c.length > 0));
        const wanted = test(empty).cells.map(({ pValue }) => pValue);
        for (const corpus of [written(project, [0]), written(project, times)]) {
          const [rows, columns] = [corpus.codes.slice(0, 3), corpus.codes.slice(3)];
          for (const unit of ['selection', 'paragraph', 'sentence', 'line'] as const) {
            const passages = passagesOf(incidence(corpus, { unit }), rows, columns);
            const merged = empty.sources.every((places) =>
              places.every((place, i) => i === 0 || JSON.stringify(place) !== JSON.stringify(places[i - 1])),
            );
            if (merged) expect(exchangeTest(passages).cells.map(({ pValue }) => pValue)).toEqual(wanted);
            else
              expect(exchangeTest(passages).cells).toEqual(
                exchangeTest(
                  passagesOf(incidence(written(project, [0]), { unit: 'selection' }), rows, columns),
                ).cells,
              );
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  it('does not change with the order of sources, nor where each is read backwards', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const project = drawProject(seed);
        const { cells } = test(project);
        expectEqual(test({ ...project, sources: [...project.sources].reverse() }).cells, cells);
        expectEqual(test(mapPlaces(project, (places) => [...places].reverse())).cells, cells);
      }),
      { numRuns: 40 },
    );
  });

  it('does not change with the order of codes, and transposes with the families', () => {
    const [rowTo, columnTo] = [
      [2, 0, 1],
      [3, 1, 0, 2],
    ];
    fc.assert(
      fc.property(seeds, (seed) => {
        const project = drawProject(seed);
        const { cells } = test(project);
        const renamed = test(
          mapPlaces(project, (places) =>
            places.map(([r, c]): Place => [r.map((code) => rowTo[code]), c.map((code) => columnTo[code])]),
          ),
        ).cells;
        expectEqual(
          cells.map(({ row, column }) => renamed[rowTo[row] * 4 + columnTo[column]]),
          cells,
        );
        const swapped = mapPlaces({ ...project, rows: 4, columns: 3 }, (places) =>
          places.map(([r, c]): Place => [c, r]),
        );
        const transposed = test(swapped).cells;
        expectEqual(
          cells.map(({ row, column }) => transposed[column * 3 + row]),
          cells,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('finds the pair that goes together, and its interval covers the odds ratio that was drawn', () => {
    // Rates .6 and .15: odds ratio (.6 / .4) / (.15 / .85) = 8.5.
    const [cell] = test(drawProject(2026)).cells;
    expect(cell.clear).toBe(true);
    expect(cell.pValue).toBeLessThan(0.001);
    expect(cell.interval!.lower).toBeLessThan(8.5);
    expect(cell.interval!.upper).toBeGreaterThan(8.5);
  });
});
