import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Coder, Source } from '../corpus/source.js';
import { defaults } from '../shared/defaults.js';
import type { Bilingual } from '../shared/language.js';
import { generatorName, SeededRandom } from '../shared/seededRandom.js';
import { timesDrawn } from '../statistics/drawSources.js';
import { mean } from '../statistics/mean.js';
import { type BootstrapInterval, percentileInterval } from '../statistics/percentileInterval.js';
import { characterUnits } from './characterUnits.js';
import { type CodeTable, type CodeTables, rowTotals, tableRatings } from './codeTables.js';
import { type Coefficient, chanceCorrected } from './coefficient.js';
import { type CoefficientName, codedOrNot, coefficientNames } from './coefficients.js';
import { type Comparison, compareCoders, type LeftOut } from './comparison.js';
import { jaccardDistance, masiDistance } from './distances.js';
import { type CoderPrevalence, type PairCounts, prevalence } from './prevalence.js';
import type { Matching } from './selectionUnits.js';
import { type SetValuedAlpha, setValuedAlpha } from './setValuedAlpha.js';
import type { Status } from './status.js';
import * as statuses from './status.js';
import { countUnits } from './unitList.js';
import { listUnits, matchingOf, type UnitOptions } from './unitOptions.js';

export interface AgreementOptions extends UnitOptions {
  /** Confidence of the intervals. Default: `defaults.confidence`. */
  readonly confidence?: number;
  /** Draws of sources; 0 for no intervals. Default: `defaults.samples`. */
  readonly replicates?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
}

/** A coefficient with its interval, or the reason why there is none. */
export interface Estimate {
  /** Null where the coefficient does not exist. */
  readonly value: number | null;
  readonly observed: number | null;
  readonly expected: number | null;
  /** Null where there is none; `status` says why. */
  readonly interval: BootstrapInterval | null;
  /** Null where both the value and the interval exist. */
  readonly status: Status | null;
}

export type Estimates = Readonly<Record<CoefficientName, Estimate>>;

/** Agreement on one code, beside how common it is. */
export interface CodeAgreement {
  readonly code: Code;
  /** Units that were compared. */
  readonly units: number;
  /** Compared sources in which any of the coders used the code. */
  readonly sources: number;
  readonly prevalence: readonly CoderPrevalence[];
  /** The 2x2 table of each pair of coders. */
  readonly counts: readonly PairCounts[];
  readonly coefficients: Estimates;
  /** Set for codes that nobody used, or all used everywhere. */
  readonly status: Status | null;
}

/** Agreement on all codes together. */
export interface OverallAgreement {
  /** Codes that any of the coders used; the others take no part here. */
  readonly codes: number;
  /** Units x codes: the decisions that were compared. */
  readonly decisions: number;
  readonly prevalence: readonly CoderPrevalence[];
  readonly counts: readonly PairCounts[];
  /**
   * Pooled: observed and expected agreement are averaged over codes before the coefficient is made, which keeps
   * each code's own chance agreement (De Vries et al. 2008). Holsti is made from the decisions of all codes.
   */
  readonly coefficients: Estimates;
  /** Krippendorff's alpha of the whole sets of codes in a unit. */
  readonly setValued: { readonly jaccard: Estimate; readonly masi: Estimate };
}

/** Everything that was compared, how, and what came out. */
export interface AgreementReport {
  readonly unit: UnitOptions['unit'];
  /** How selections of different coders were matched; null for other units. */
  readonly matching: Matching | null;
  readonly coders: readonly Coder[];
  /** Sources that were compared, and that intervals are drawn from. */
  readonly sources: readonly Source[];
  readonly leftOut: readonly LeftOut[];
  readonly units: number;
  /** Codings of these coders in these sources that have no place among the units. */
  readonly unplacedCodings: number;
  readonly confidence: number;
  readonly replicates: number;
  readonly seed: number;
  /** How intervals were made. */
  readonly method: string;
  /** Set where nothing could be compared; then there are no codes, and `overall` is null. */
  readonly status: Status | null;
  /** Every code of the codebook, in its order. */
  readonly codes: readonly CodeAgreement[];
  readonly overall: OverallAgreement | null;
  /** What a reader should know: sources left out, codings without a place, few sources. */
  readonly notes: readonly Status[];
}

/**
 * Agreement between coders, code by code and overall, every coefficient beside prevalence and with an interval from
 * resampled sources.
 *
 * Whoever went through a source has judged all of it; sources that only one of the coders went through are left out and
 * named. With three coders or more, ratings are missing where a coder did not go through a source.
 *
 * @throws RangeError for unknown coders, a minimum overlap or a confidence that is no share, a number of replicates that
 *   is no whole number, or the unit line where there are no lines
 * @see De Vries et al. (2008), Field Methods 20(3):272-282, on pooling over codes
 * @example agreementReport(corpus, { unit: 'selection' }).codes[0].coefficients.krippendorffAlpha.value // 0.71
 */
export function agreementReport(corpus: Corpus, options: AgreementOptions): AgreementReport {
  const { confidence = defaults.confidence, replicates = defaults.samples, seed = defaults.seed } = options;
  checkNumbers(confidence, replicates);
  const compared = compareCoders(corpus, options.coders);
  const list = listUnits(compared, options);
  const tables = list === null ? characterUnits(compared) : countUnits(list);
  const { comparison } = tables;
  const nothing = whyNothing(compared, tables);
  const settings = { confidence, replicates: comparison.sources.length < 2 ? 0 : replicates, seed };
  const alphas =
    list === null
      ? null
      : { jaccard: setValuedAlpha(list, jaccardDistance), masi: setValuedAlpha(list, masiDistance) };
  return {
    unit: options.unit,
    matching: matchingOf(options),
    coders: comparison.coders,
    sources: comparison.sources,
    leftOut: comparison.leftOut,
    units: tables.unitCount,
    unplacedCodings: tables.unplaced,
    ...settings,
    method: `percentile bootstrap of sources, ${generatorName}`,
    status: nothing,
    ...(nothing === null ? estimateAll(tables, alphas, settings, replicates) : { codes: [], overall: null }),
    notes: notes(tables),
  };
}

interface Settings {
  readonly confidence: number;
  /** 0 where no interval can be made. */
  readonly replicates: number;
  readonly seed: number;
}

function checkNumbers(confidence: number, replicates: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence is a share between 0 and 1; found ${confidence}`);
  }
  if (!Number.isInteger(replicates) || replicates < 0) {
    throw new RangeError(`replicates is a whole number from 0; found ${replicates}`);
  }
}

function whyNothing(compared: Comparison, tables: CodeTables): Status | null {
  if (compared.coders.length < 2) return statuses.oneCoder;
  if (compared.sources.length === 0) return statuses.noSharedSources;
  return tables.unitCount === 0 ? statuses.noUnits : null;
}

function estimateAll(
  tables: CodeTables,
  alphas: { readonly jaccard: SetValuedAlpha; readonly masi: SetValuedAlpha } | null,
  settings: Settings,
  asked: number,
): { codes: CodeAgreement[]; overall: OverallAgreement } {
  const { coders, sources } = tables.comparison;
  const random = new SeededRandom(settings.seed, 'agreement/sources');
  const draws = timesDrawn(sources.length, settings.replicates, random);
  const times = (r: number) => draws.subarray(r * sources.length, (r + 1) * sources.length);
  const whyNoInterval = sources.length < 2 ? statuses.oneSource : asked === 0 ? statuses.noReplicates : null;
  const toEstimate = (found: Coefficient, replicates: Float64Array | null) =>
    estimate(found, replicates, settings.confidence, whyNoInterval);

  const described = tables.tables.map((table) => describe(table, tables));
  const used = described.filter(({ status }) => status?.kind !== 'never-used').map(({ table }) => table);
  const replicated = replicateAll(used, coders.length, settings.replicates, times);
  const whole = coefficientsOf(used, coders.length);

  const codes = described.map(({ table, status, ...rest }): CodeAgreement => {
    const position = used.indexOf(table);
    const coefficients = byName((name): Estimate => {
      const found = codedOrNot(name, tableRatings(table, coders.length));
      if (position >= 0) return toEstimate(found, replicated.perCode[position][name]);
      return { ...toEstimate(found, null), status: statuses.neverUsed };
    });
    return { code: table.code, ...rest, coefficients, status };
  });
  const summed = sumOf(used, coders.length);
  const setValued = (alpha: SetValuedAlpha | undefined): Estimate => {
    if (alpha === undefined) return { ...nothingFound, status: statuses.noSets };
    const replicates = Float64Array.from({ length: settings.replicates }, (_, r) => alpha(times(r)).value);
    return toEstimate(alpha(), replicates);
  };
  const overall: OverallAgreement = {
    codes: used.length,
    decisions: used.length * tables.unitCount,
    ...prevalence(summed, coders),
    coefficients: byName((name) => {
      if (used.length === 0) return { ...nothingFound, status: statuses.neverUsed };
      return toEstimate(whole.overall[name], replicated.overall[name]);
    }),
    setValued: { jaccard: setValued(alphas?.jaccard), masi: setValued(alphas?.masi) },
  };
  return { codes, overall };
}

const nothingFound: Estimate = { value: null, observed: null, expected: null, interval: null, status: null };

/** What is known of a code without any coefficient. */
function describe(table: CodeTable, { comparison, unitCount }: CodeTables) {
  const counted = prevalence(tableRatings(table, comparison.coders.length), comparison.coders);
  const judged = counted.prevalence.reduce((sum, { units }) => sum + units, 0);
  const coded = counted.prevalence.reduce((sum, each) => sum + each.coded, 0);
  const isCoded = Array.from({ length: table.rowCount }, (_, row) =>
    table.rows.subarray(row * comparison.coders.length, (row + 1) * comparison.coders.length).includes(1),
  );
  const sources = comparison.sources.filter((_, s) =>
    isCoded.some((is, row) => is && table.bySource[s * table.rowCount + row] > 0),
  ).length;
  const status = coded === 0 ? statuses.neverUsed : coded === judged ? statuses.alwaysUsed : null;
  return { table, units: unitCount, sources, ...counted, status };
}

type Named<Value> = Readonly<Record<CoefficientName, Value>>;

function byName<Value>(make: (name: CoefficientName) => Value): Named<Value> {
  return Object.fromEntries(coefficientNames.map((name) => [name, make(name)])) as Record<
    CoefficientName,
    Value
  >;
}

/** Every coefficient of every table, and pooled over them. */
function coefficientsOf(
  tables: readonly CodeTable[],
  coders: number,
  times?: Int32Array,
): { perCode: Named<Coefficient>[]; overall: Named<Coefficient> } {
  const units = tables.map((table) => rowTotals(table, times));
  const perCode = tables.map((table, i) => {
    const ratings = tableRatings(table, coders, units[i]);
    return byName((name) => codedOrNot(name, ratings));
  });
  const overall = byName((name) =>
    name === 'holsti'
      ? codedOrNot(name, sumOf(tables, coders, units))
      : pooled(
          perCode.map((found) => found[name]),
          name,
        ),
  );
  return { perCode, overall };
}

/** The coefficient of mean observed and mean expected agreement. */
function pooled(found: readonly Coefficient[], name: CoefficientName): Coefficient {
  const lost = found.find(({ absence }) => absence !== null && absence !== 'no-variation');
  if (lost !== undefined) return lost;
  const [observed, expected] = [
    mean(found.map((each) => each.observed)),
    mean(found.map((each) => each.expected)),
  ];
  return name === 'percent'
    ? { value: observed, observed, expected, absence: null }
    : chanceCorrected(observed, expected);
}

/** The decisions on all codes as one table. */
function sumOf(
  tables: readonly CodeTable[],
  coders: number,
  units = tables.map((table) => rowTotals(table)),
) {
  const rows = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const values = new Int32Array(rows * coders);
  const weights = new Float64Array(rows);
  let row = 0;
  tables.forEach((table, i) => {
    values.set(table.rows, row * coders);
    weights.set(units[i], row);
    row += table.rowCount;
  });
  return { categories: [0, 1] as const, raters: coders, values, weights };
}

/** The same draws of sources for all codes and coefficients. */
function replicateAll(
  tables: readonly CodeTable[],
  coders: number,
  replicates: number,
  times: (r: number) => Int32Array,
): { perCode: Named<Float64Array>[]; overall: Named<Float64Array> } {
  const perCode = tables.map(() => byName(() => new Float64Array(replicates)));
  const overall = byName(() => new Float64Array(replicates));
  for (let r = 0; r < replicates; r++) {
    const found = coefficientsOf(tables, coders, times(r));
    for (const name of coefficientNames) {
      overall[name][r] = found.overall[name].value;
      for (let i = 0; i < tables.length; i++) perCode[i][name][r] = found.perCode[i][name].value;
    }
  }
  return { perCode, overall };
}

function estimate(
  { value, observed, expected, absence }: Coefficient,
  replicates: Float64Array | null,
  confidence: number,
  whyNoInterval: Status | null,
): Estimate {
  const number = (found: number) => (Number.isNaN(found) ? null : found);
  const numbers = { value: number(value), observed: number(observed), expected: number(expected) };
  if (absence !== null) return { ...numbers, interval: null, status: statuses.whyAbsent(absence) };
  const interval =
    whyNoInterval !== null || replicates === null ? null : percentileInterval(replicates, confidence);
  return { ...numbers, interval, status: interval === null ? (whyNoInterval ?? statuses.unstable) : null };
}

/** Fewer sources than this, and percentile intervals are known to be too narrow. */
const fewSources = 10;

function notes({ comparison, unit, unplaced }: CodeTables): Status[] {
  const found: Status[] = [];
  const { sources, leftOut } = comparison;
  const why: Readonly<Record<LeftOut['reason'], Bilingual>> = {
    'one-coder': { nb: 'kodet av bare én av koderne', en: 'coded by only one of the coders' },
    'no-text': {
      nb: 'uten tekst, så det ukodede kan ikke telles',
      en: 'without text, so the uncoded part cannot be counted',
    },
    'no-units': { nb: 'uten slike enheter', en: 'without such units' },
  };
  for (const reason of ['one-coder', 'no-text', 'no-units'] as const) {
    const ids = leftOut.filter((each) => each.reason === reason).map(({ source }) => source.id);
    if (ids.length === 0) continue;
    const [listed, more] = [ids.slice(0, 5).join(', '), ids.length - 5];
    found.push(
      statuses.status(
        'left-out',
        `Kilder holdt utenfor, ${why[reason].nb}: ${ids.length} (${listed}${more > 0 ? ` og ${more} til` : ''}).`,
        `Sources left out, ${why[reason].en}: ${ids.length} (${listed}${more > 0 ? ` and ${more} more` : ''}).`,
      ),
    );
  }
  if (unplaced > 0) {
    const [nb, en] = unit === 'line' ? ['på en linje', 'on a line'] : ['i teksten', 'in the text'];
    found.push(
      statuses.status(
        'unplaced',
        `Kodinger som ikke er talt med, fordi de ikke har noen plass ${nb}: ${unplaced}.`,
        `Codings that are not counted, as they have no place ${en}: ${unplaced}.`,
      ),
    );
  }
  if (sources.length > 1 && sources.length < fewSources) {
    found.push(
      statuses.status(
        'few-sources',
        `Intervallene er trukket av ${sources.length} kilder; med så få er de for smale.`,
        `The intervals are drawn from ${sources.length} sources; with so few they are too narrow.`,
      ),
    );
  }
  return found;
}
