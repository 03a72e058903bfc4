import { categoriesOf } from '../corpus/categories.js';
import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Coder, Source } from '../corpus/source.js';
import { defaults } from '../shared/defaults.js';
import { RequestError } from '../shared/problem.js';
import { generatorName, SeededRandom } from '../shared/seededRandom.js';
import { timesDrawn } from '../statistics/drawSources.js';
import { characterUnits } from './characterUnits.js';
import { type CodeTable, type CodeTables, rowTotals, tableRatings } from './codeTables.js';
import type { Coefficient } from './coefficient.js';
import { byCoefficient, codedOrNot } from './coefficients.js';
import { type Comparison, compareCoders, type LeftOut } from './comparison.js';
import { jaccardDistance, masiDistance } from './distances.js';
import { type Estimate, type Estimates, estimate, noEstimate } from './estimate.js';
import { pooledCoefficients, replicatedCoefficients, summedRatings } from './pooledCoefficients.js';
import { type CoderPrevalence, type PairCounts, prevalence } from './prevalence.js';
import { type SetValuedAlpha, setValuedAlpha } from './setValuedAlpha.js';
import {
  type CodeStatus,
  type NoInterval,
  type Note,
  type NothingCompared,
  notesOf,
  nothingCompared,
} from './status.js';
import { countUnits, type UnitList } from './unitList.js';
import { listUnits, type MatchedPlaces, matchedPlaces, type UnitOptions } from './unitOptions.js';

export interface AgreementOptions extends UnitOptions {
  /** Confidence of the intervals. Default: `defaults.confidence`. */
  readonly confidence?: number;
  /** Draws of sources; 0 for no intervals. Default: `defaults.samples`. */
  readonly replicates?: number;
  /** Default: `defaults.seed`. */
  readonly seed?: number;
}

/** Agreement on one code, beside how common it is. */
export interface CodeAgreement {
  readonly code: Code;
  /** Units that were compared: two or more coders judged the code there. */
  readonly units: number;
  /** Compared sources in which any of the coders used the code. */
  readonly sources: number;
  readonly prevalence: readonly CoderPrevalence[];
  /** The 2x2 table of each pair of coders. */
  readonly counts: readonly PairCounts[];
  readonly coefficients: Estimates;
  /** Set for codes that nobody used, or all used everywhere. */
  readonly status: CodeStatus | null;
}

/** Agreement on all codes together. */
export interface OverallAgreement {
  /** Codes that any of the coders used; the others take no part here. */
  readonly codes: number;
  /** Units x codes: the decisions that were compared, over the units of each code. */
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
export interface Agreement extends MatchedPlaces {
  readonly corpus: Corpus;
  readonly unit: UnitOptions['unit'];
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
  readonly status: NothingCompared | null;
  /** Every code of the codebook, in its order. */
  readonly codes: readonly CodeAgreement[];
  readonly overall: OverallAgreement | null;
  /** What a reader should know: sources left out, codings without a place, few sources. */
  readonly notes: readonly Note[];
}

/**
 * Agreement between coders, code by code and overall, every coefficient beside prevalence and with an interval from
 * resampled sources.
 *
 * Whoever went through a source has judged all of it, save for what the corpus says was not judged; sources that only one
 * of the coders went through are left out and named, and so are, for each code, units that only one of them judged. With
 * three coders or more, ratings are missing where a coder did not judge.
 *
 * @throws RangeError for unknown coders, a minimum overlap or a confidence that is no share, a number of replicates that
 *   is no whole number, or the unit line where there are no lines
 * @see De Vries et al. (2008), Field Methods 20(3):272-282, on pooling over codes
 * @example agreement(corpus, { unit: 'selection' }).codes[0].coefficients.krippendorffAlpha.value // 0.71
 */
export function agreement(corpus: Corpus, options: AgreementOptions): Agreement {
  const { confidence = defaults.confidence, replicates = defaults.samples, seed = defaults.seed } = options;
  checkNumbers(confidence, replicates);
  const compared = compareCoders(corpus, options.coders);
  const list = listUnits(compared, options);
  const tables = list === null ? characterUnits(compared) : countUnits(list);
  const { comparison } = tables;
  const { coders, sources, leftOut } = comparison;
  const status = whyNothing(compared, tables);
  const matched = matchedPlaces(comparison, options);
  const settings = { confidence, replicates: sources.length < 2 ? 0 : replicates, seed };
  const whyNone = sources.length < 2 ? 'one-source' : replicates === 0 ? 'no-replicates' : null;
  const found =
    status === null ? estimateAll(tables, list, { ...settings, whyNone }) : { codes: [], overall: null };
  // A folder of codes cannot be applied, so that nobody agrees on leaving it out.
  const categories = categoriesOf(corpus);
  return {
    corpus,
    unit: options.unit,
    ...matched,
    coders,
    sources,
    leftOut,
    units: tables.unitCount,
    unplacedCodings: tables.unplaced,
    ...settings,
    method: `percentile bootstrap of sources, ${generatorName}`,
    status,
    overall: found.overall,
    codes: found.codes.filter(({ code }) => !categories.has(code.index)),
    notes: notesOf(comparison, tables, matched),
  };
}

interface Settings {
  readonly confidence: number;
  /** 0 where no interval can be made. */
  readonly replicates: number;
  readonly seed: number;
  readonly whyNone: NoInterval | null;
}

function checkNumbers(confidence: number, replicates: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RequestError({
      nb: `confidence er en andel mellom 0 og 1; fant ${confidence}`,
      en: `confidence is a share between 0 and 1; found ${confidence}`,
    });
  }
  if (!Number.isInteger(replicates) || replicates < 0) {
    throw new RequestError({
      nb: `replicates er et helt tall fra 0; fant ${replicates}`,
      en: `replicates is a whole number from 0; found ${replicates}`,
    });
  }
}

function whyNothing(compared: Comparison, { unitCount }: CodeTables): NothingCompared | null {
  return nothingCompared(compared) ?? (unitCount === 0 ? 'no-units' : null);
}

/** @param list the units one by one, from which sets of codes are compared; null for characters */
function estimateAll(
  tables: CodeTables,
  list: UnitList | null,
  settings: Settings,
): { codes: CodeAgreement[]; overall: OverallAgreement } {
  const { coders, sources } = tables.comparison;
  const random = new SeededRandom(settings.seed, 'agreement/sources');
  const drawn = timesDrawn(sources.length, settings.replicates, random);
  const draws = Array.from({ length: settings.replicates }, (_, r) =>
    drawn.subarray(r * sources.length, (r + 1) * sources.length),
  );
  const toEstimate = (found: Coefficient, replicates: Float64Array | null) =>
    estimate(found, replicates, settings);

  const described = tables.tables.map((table) => describe(table, tables));
  const inUse = described.filter(({ status }) => status !== 'never-used');
  const used = inUse.map(({ table }) => table);
  const whole = pooledCoefficients(used, coders.length);
  const replicated = replicatedCoefficients(used, coders.length, draws);

  const codes = described.map(({ table, status, ...rest }): CodeAgreement => {
    const position = used.indexOf(table);
    const coefficients = byCoefficient((name): Estimate => {
      const found = codedOrNot(name, tableRatings(table, coders.length));
      if (position >= 0) return toEstimate(found, replicated.perCode[position][name]);
      return { ...toEstimate(found, null), status: 'never-used' };
    });
    return { code: table.code, ...rest, coefficients, status };
  });
  const ofSets = (alpha: SetValuedAlpha): Estimate =>
    toEstimate(
      alpha(),
      Float64Array.from(draws, (times) => alpha(times).value),
    );
  const overall: OverallAgreement = {
    codes: used.length,
    decisions: inUse.reduce((sum, { units }) => sum + units, 0),
    ...prevalence(summedRatings(used, coders.length), coders),
    coefficients: byCoefficient((name) =>
      used.length === 0
        ? noEstimate('never-used')
        : toEstimate(whole.overall[name], replicated.overall[name]),
    ),
    setValued: {
      jaccard: list === null ? noEstimate('no-sets') : ofSets(setValuedAlpha(list, jaccardDistance)),
      masi: list === null ? noEstimate('no-sets') : ofSets(setValuedAlpha(list, masiDistance)),
    },
  };
  return { codes, overall };
}

/** What is known of a code without any coefficient. */
function describe(table: CodeTable, { comparison }: CodeTables) {
  const compared = rowTotals(table).reduce((sum, units) => sum + units, 0);
  const counted = prevalence(tableRatings(table, comparison.coders.length), comparison.coders);
  const judged = counted.prevalence.reduce((sum, { units }) => sum + units, 0);
  const coded = counted.prevalence.reduce((sum, each) => sum + each.coded, 0);
  const isCoded = Array.from({ length: table.rowCount }, (_, row) =>
    table.rows.subarray(row * comparison.coders.length, (row + 1) * comparison.coders.length).includes(1),
  );
  const sources = comparison.sources.filter((_, s) =>
    isCoded.some((is, row) => is && table.bySource[s * table.rowCount + row] > 0),
  ).length;
  const status: CodeStatus | null = coded === 0 ? 'never-used' : coded === judged ? 'always-used' : null;
  return { table, units: compared, sources, ...counted, status };
}
