import type { Source } from '../corpus/source.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import type { PlaceCount } from '../units/placeCounts.js';
import { canOverlap } from '../units/places.js';
import type { AgreementUnit, CodeTables } from './codeTables.js';
import type { Absence } from './coefficient.js';
import { type Comparison, type LeftOutReason, leftOutReasons, type NotJudged } from './comparison.js';
import type { MatchedPlaces } from './unitOptions.js';

/** Why there is nothing to compare. */
export type NothingCompared = 'one-coder' | 'no-shared-sources' | 'no-units';

/** Why agreement on a code says little of the code: nobody used it, or all used it everywhere. */
export type CodeStatus = 'never-used' | 'always-used';

/** Why a coefficient has no value. */
export type NoValue =
  | 'never-used'
  | 'no-pairs'
  | 'no-variation'
  | 'no-decisions'
  | 'two-coders-only'
  | 'no-sets';

/** Why a coefficient has no interval, or not one to rely on. */
export type NoInterval = 'one-source' | 'no-replicates' | 'unstable';

/** What stands in place of a number of an estimate. */
export type EstimateStatus = NoValue | NoInterval;

/** Everything that agreement says in place of a number. The words are in `status.labels`. */
export type AgreementStatus = NothingCompared | CodeStatus | EstimateStatus;

/** What a reader of numbers that exist should know. */
export type Note =
  | {
      readonly kind: 'left-out';
      readonly reason: LeftOutReason;
      readonly sources: readonly Source[];
      readonly named: readonly string[];
    }
  | { readonly kind: 'unplaced'; readonly unit: AgreementUnit; readonly codings: number }
  | { readonly kind: 'no-place'; readonly places: readonly PlaceCount[] }
  | ({ readonly kind: 'not-judged' } & NotJudged)
  | { readonly kind: 'few-sources'; readonly sources: number };

/** Why these coders have nothing to compare in these sources; null where they have. */
export function nothingCompared({
  coders,
  sources,
}: Pick<Comparison, 'coders' | 'sources'>): NothingCompared | null {
  if (coders.length < 2) return 'one-coder';
  return sources.length === 0 ? 'no-shared-sources' : null;
}

/** The coefficients speak of raters, who are coders here. */
export function whyNoValue(absence: Absence): NoValue {
  return absence === 'two-raters-only' ? 'two-coders-only' : absence;
}

/** Fewer sources than this, and percentile intervals are known to be too narrow. */
const fewSources = 10;

/** Sources that were left out, judgements that were not made, selections without a place to overlap by, codings without a place among the units, and few sources to draw from. */
export function notesOf(
  { corpus, sources, leftOut }: Comparison,
  { unit, unplaced, notJudged }: Pick<CodeTables, 'unit' | 'unplaced' | 'notJudged'>,
  { matching, kindsOfPlace: places }: MatchedPlaces,
): Note[] {
  const leftOutFor = (reason: LeftOutReason): Note[] => {
    const found = leftOut.filter((each) => each.reason === reason);
    const sources = found.map(({ source }) => source);
    const named = sources.map((source) => sourceLabelIn(corpus, source));
    return named.length === 0 ? [] : [{ kind: 'left-out', reason, sources, named }];
  };
  return [
    ...leftOutReasons.flatMap(leftOutFor),
    ...(matching?.rule === 'overlap' && places.some(({ kind }) => !canOverlap(kind))
      ? [{ kind: 'no-place', places } as const]
      : []),
    ...(unplaced > 0 ? [{ kind: 'unplaced', unit, codings: unplaced } as const] : []),
    ...(notJudged === null ? [] : [{ kind: 'not-judged', ...notJudged } as const]),
    ...(sources.length > 1 && sources.length < fewSources
      ? [{ kind: 'few-sources', sources: sources.length } as const]
      : []),
  ];
}
