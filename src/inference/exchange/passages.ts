import type { Code } from '../../corpus/code.js';
import { GrowableInts } from '../../shared/growableInts.js';
import { RequestError } from '../../shared/problem.js';
import type { Incidence } from '../../units/incidence.js';
import type { UnitCodes } from '../codeLayout.js';
import { readingOrder } from '../readingOrder.js';
import { clusterOfSources } from './clusterOfSources.js';
import { PassageCodes, type RolledCodes } from './passageCodes.js';
import { passageKinds } from './passageKinds.js';

/**
 * Places at which something was coded. Codes are positions among the rows and among the columns, each at most once in
 * a passage.
 */
export interface Passages {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows and columns are the same codes: `columns` is `rows`, and a cell is a pair of codes. */
  readonly square: boolean;
  /**
   * Passages between which codes may be exchanged stand together, in reading order: those of stretch `s` are `stretches[s]`
   * up to, not including, `stretches[s + 1]`. A stretch is one kind of passage in one source.
   */
  readonly stretches: Int32Array;
  /** Source of each stretch; where sources are themselves the passages, -1. Stretches of one cluster stand together. */
  readonly source: Int32Array;
  /** What errors are spread over, of each stretch: its source, or all sources with the same value of an attribute. */
  readonly cluster: Int32Array;
  /** The attribute that makes the clusters; null for sources. */
  readonly clusteredBy: string | null;
  /** Places of work are told, and are too few to spread errors over. */
  readonly fewPlaces: boolean;
  readonly rows: UnitCodes;
  readonly columns: UnitCodes;
  /** Codes of which nobody knows whether a passage bears them; null where all is known. */
  readonly unknown: { readonly rows: UnitCodes; readonly columns: UnitCodes } | null;
  /** Whether reading order is known; see `readingOrder`. */
  readonly ordered: boolean;
  /** Codes were named that tell kinds of passage apart. */
  readonly within: boolean;
  /** Kinds of passage that were told apart within a source; 1 where there is nothing to tell them apart by. */
  readonly kinds: number;
  /** Source of each passage, as an index into `corpus.sources`. */
  readonly sourceOf: Int32Array;
}

export interface PassageOptions {
  /** What errors are spread over; default: see `clusterOfSources`. */
  readonly clusters?: string;
  /** Codes that say what kind of passage it is (a speaker, a question, a section). */
  readonly within?: readonly Code[];
  /** Codes that are present where any of their descendants is. */
  readonly rolled?: RolledCodes;
}

/**
 * The passages of an incidence: units that bear none of the codes are dropped, then each run of neighbours that bear the
 * very same codings is one passage. So it does not matter how finely the material was cut, nor how much of it nobody coded.
 *
 * Codes are exchanged between passages of one source and one kind: the same coders and, where the material tells it, the
 * same speaker (`passageKinds`). Where sources are themselves the units, between sources of one kind.
 *
 * @param rows all codes of the row family, also those that are not shown
 * @param columns all codes of the column family; the same list as `rows` where all pairs of it are asked for
 * @throws RangeError where some codes, and not all, are both rows and columns
 * @example passagesOf(incidence(corpus, { unit: 'selection' }), conditions, indicators).stretches
 */
export function passagesOf(
  incidence: Incidence,
  rows: readonly Code[],
  columns: readonly Code[],
  options: PassageOptions = {},
): Passages {
  const square = rows.length === columns.length && rows.every((code, i) => code === columns[i]);
  if (!square && rows.some((code) => columns.includes(code)))
    throw new RequestError({
      nb: 'koder byttes mellom to familier, eller innenfor én; noen er både rad og kolonne',
      en: 'codes are exchanged between two families, or within one; some are both row and column',
    });
  const marks = new PassageCodes(incidence, rows, columns, options.rolled);
  const order = readingOrder(incidence);
  const kept = keptUnits(incidence, order.units, marks);
  const kinds = passageKinds(incidence, kept, marks, options.within ?? []);
  const clusters = clusterOfSources(incidence, options.clusters);
  const between = incidence.stratum === 'corpus';
  const { source } = incidence;
  const places = kept.map((unit, i) => ({ unit, kind: kinds.of[i], at: i }));
  places.sort(
    (a, b) =>
      (between
        ? 0
        : clusters.of[source[a.unit]] - clusters.of[source[b.unit]] || source[a.unit] - source[b.unit]) ||
      a.kind - b.kind ||
      a.at - b.at,
  );
  const [stretches, sources, cluster] = [new GrowableInts(), new GrowableInts(), new GrowableInts()];
  places.forEach(({ unit, kind }, i) => {
    const before = places[i - 1];
    if (i > 0 && kind === before.kind && (between || source[unit] === source[before.unit])) return;
    stretches.push(i);
    sources.push(between ? -1 : source[unit]);
    cluster.push(between ? -1 : clusters.of[source[unit]]);
  });
  stretches.push(places.length);
  const units = places.map(({ unit }) => unit);
  const side = (codesOf: (unit: number) => readonly number[]) => unitCodes(units, codesOf);
  const rowCodes = side((unit) => marks.rows(unit));
  return {
    rowCount: rows.length,
    columnCount: columns.length,
    square,
    stretches: stretches.toInt32Array(),
    source: sources.toInt32Array(),
    cluster: cluster.toInt32Array(),
    clusteredBy: between ? null : clusters.by,
    fewPlaces: clusters.fewPlaces,
    rows: rowCodes,
    columns: square ? rowCodes : side((unit) => marks.columns(unit)),
    unknown:
      incidence.unknown === null
        ? null
        : {
            rows: side((unit) => marks.unknownRows(unit)),
            columns: side((unit) => marks.unknownColumns(unit)),
          },
    ordered: order.known && !between,
    within: (options.within ?? []).length > 0,
    kinds: kinds.count,
    sourceOf: Int32Array.from(units, (unit) => source[unit]),
  };
}

/** Units that bear a code, the first of each run with the very same codings. */
function keptUnits({ source, corpus, stratum }: Incidence, order: Int32Array, marks: PassageCodes): number[] {
  const kept: number[] = [];
  let before: readonly number[] = [];
  for (const unit of order) {
    if (marks.rows(unit).length + marks.columns(unit).length === 0) continue;
    const places = marks
      .codings(unit)
      .map((coding) => corpus.codings.selection[coding])
      .sort((a, b) => a - b);
    const last = kept[kept.length - 1];
    const same =
      stratum === 'source' &&
      kept.length > 0 &&
      source[last] === source[unit] &&
      places.length === before.length &&
      places.every((place, i) => place === before[i]) &&
      equal(marks.rows(last), marks.rows(unit)) &&
      equal(marks.columns(last), marks.columns(unit));
    if (!same) kept.push(unit);
    before = places;
  }
  return kept;
}

function equal(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((code, i) => code === other[i]);
}

function unitCodes(units: readonly number[], codesOf: (unit: number) => readonly number[]): UnitCodes {
  const offsets = new Int32Array(units.length + 1);
  const codes = new GrowableInts();
  units.forEach((unit, i) => {
    for (const code of codesOf(unit)) codes.push(code);
    offsets[i + 1] = codes.length;
  });
  return { offsets, codes: codes.toInt32Array() };
}
