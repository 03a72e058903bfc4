import { type CoOccurrenceOptions, coOccurrence } from '../cooccurrence/coOccurrence.js';
import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { matrixUnits } from '../cooccurrence/matrixUnits.js';
import { attributeOf } from '../corpus/attributeOf.js';
import { attributeCalled, attributeValues, valueMeant } from '../corpus/attributeValues.js';
import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { defaults } from '../shared/defaults.js';
import { RequestError } from '../shared/problem.js';
import { benjaminiHochberg } from '../statistics/multiplicity.js';
import { type ContrastStatistic, type GroupContrast, groupContrast } from './groupContrast.js';
import { questionClusters } from './questionClusters.js';
import { sourceTables } from './stratifiedTables.js';

/** Which groups are compared, of which codes. */
export interface CompareGroupsOptions extends Omit<CoOccurrenceOptions, 'conversation' | 'counting'> {
  /** `kind`, or an attribute of the sources: `level`. */
  readonly by: string;
  /** A value of it: `office`. */
  readonly a: string;
  /** The value that it is compared with: `counsellor`. */
  readonly b: string;
  /** Default: `conditionalShare`; see `ContrastStatistic`. */
  readonly statistic?: ContrastStatistic;
  /** Sources that must say something of a cell in each group for it to be tested; default 3. */
  readonly leastSources?: number;
  /** What sources are alike within: `source`, or an attribute; default: their office where they have one. */
  readonly clusters?: string;
  /** Default: `defaults.permutations`. */
  readonly permutations?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
}

/** A cell in two groups of sources. */
export interface CellContrast extends GroupContrast {
  readonly row: Code;
  readonly column: Code;
  /** Units with both codes, in each group. */
  readonly counts: readonly [number, number];
  /** p adjusted over the cells that were tested (Benjamini-Hochberg); null for the others. */
  readonly adjusted: number | null;
}

/** Two groups of sources, compared cell by cell. */
export interface ComparedGroups {
  readonly corpus: Corpus;
  /** The cells in all of the material, as they were counted. */
  readonly matrix: CooccurrenceMatrix;
  readonly by: string;
  readonly groups: readonly [string, string];
  /** Sources of each group. */
  readonly sources: readonly [number, number];
  readonly statistic: ContrastStatistic;
  readonly leastSources: number;
  /** The attribute whose values are clusters of sources; null where each source is one. */
  readonly clusters: string | null;
  readonly permutations: number;
  readonly seed: number;
  /** Cells with a p, which it is adjusted for. */
  readonly tested: number;
  /** Cells that somebody of the two groups speaks of, the smallest p first, then the largest difference. */
  readonly cells: readonly CellContrast[];
}

/**
 * Two groups of sources compared cell by cell, by what they and the codes are called. Sources count alike, however long they
 * are, and it is their labels that are dealt anew (`groupContrast`).
 *
 * @throws RangeError for an attribute, a value or a code that does not exist, naming those that do; for a group compared with itself;
 *   and for what is not counted in units of sources
 * @example compareGroups(corpus, { by: 'level', a: 'office', b: 'counsellor' }).cells[0].difference
 */
export function compareGroups(corpus: Corpus, options: CompareGroupsOptions): ComparedGroups {
  const { a, b, statistic = 'conditionalShare', leastSources = 3, ...rest } = options;
  const { permutations = defaults.permutations, seed = defaults.seed } = options;
  const by = attributeCalled(corpus.sources, options.by);
  const groups = [valueMeant(corpus.sources, by, a), valueMeant(corpus.sources, by, b)] as const;
  if (groups[0] === groups[1]) throw sameGroup(corpus, by, groups[0]);
  const { unit, coders, rollUp, rows, columns } = rest;
  const matrix = coOccurrence(corpus, {
    ...(unit === undefined ? {} : { unit }),
    ...(coders === undefined ? {} : { coders }),
    ...(rollUp === undefined ? {} : { rollUp }),
    ...(rows === undefined ? {} : { rows }),
    ...(columns === undefined ? {} : { columns }),
  });
  const units = matrixUnits(matrix);
  if (units === null || matrix.unit.startsWith('group:')) throw noUnits(matrix);
  const groupOf = corpus.sources.map((source) => groups.indexOf(attributeOf(source, by) ?? ''));
  const clusters = questionClusters(corpus, options.clusters);
  const contrasts = matrix
    .cells({ all: true })
    .filter(({ possible }) => possible)
    .flatMap(({ row, column }) => {
      const tables = sourceTables(units, row.index, column.index);
      const groupsOf = Array.from(tables.source, (source) => groupOf[source]);
      const contrast = groupContrast(tables, groupsOf, {
        statistic,
        permutations,
        seed,
        clusters: Array.from(tables.source, (source) => clusters.of[source]),
      });
      if (contrast.sources[0] + contrast.sources[1] === 0) return [];
      const count = (g: number) =>
        tables.both.reduce((sum, both, s) => (groupsOf[s] === g ? sum + both : sum), 0);
      return [{ row, column, ...contrast, counts: [count(0), count(1)] as const }];
    });
  const isTested = ({ pValue, sources }: GroupContrast) =>
    pValue !== null && Math.min(...sources) >= leastSources;
  const tested = contrasts.filter(isTested);
  const adjusted = benjaminiHochberg(tested.map(({ pValue }) => pValue!));
  const cells = contrasts.map((contrast): CellContrast => {
    const i = tested.indexOf(contrast);
    return { ...contrast, pValue: i < 0 ? null : contrast.pValue, adjusted: i < 0 ? null : adjusted[i] };
  });
  const size = (cell: CellContrast) => Math.abs(cell.difference ?? 0);
  return {
    corpus,
    matrix,
    by,
    groups,
    sources: [0, 1].map((g) => groupOf.filter((each) => each === g).length) as [number, number],
    statistic,
    leastSources,
    clusters: clusters.by,
    permutations,
    seed,
    tested: tested.length,
    cells: cells.sort((one, other) => (one.pValue ?? 2) - (other.pValue ?? 2) || size(other) - size(one)),
  };
}

function sameGroup({ sources }: Corpus, by: string, group: string): RequestError {
  const names = attributeValues(sources, by)
    .filter((name) => name !== group)
    .join(', ');
  return new RequestError({
    nb: `en gruppe sammenlignes med en annen; begge er «${group}». Andre verdier av ${by}: ${names || 'ingen'}`,
    en: `a group is compared with another; both are "${group}". Other values of ${by}: ${names || 'none'}`,
  });
}

function noUnits({ unit }: CooccurrenceMatrix): RequestError {
  return new RequestError({
    nb: `grupper av kilder sammenlignes i enheter som selection, line, paragraph, sentence eller source; fant «${unit}»`,
    en: `groups of sources are compared in units such as selection, line, paragraph, sentence or source; found "${unit}"`,
  });
}
