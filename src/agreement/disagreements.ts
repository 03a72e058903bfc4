import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Coder, Source } from '../corpus/source.js';
import { every } from '../corpus/unjudged.js';
import { coderPositions, sourcePositions } from './codeTables.js';
import { type Comparison, compareCoders, type LeftOut, withText } from './comparison.js';
import {
  type CodedUnit,
  type CoderInUnit,
  codersInUnit,
  codingsBySource,
  type PlacedCoding,
} from './unitList.js';
import { listUnits, type MatchedPlaces, matchedPlaces, type UnitOptions } from './unitOptions.js';

/** What one coder did in a disputed place. */
export interface CoderVersion {
  readonly coder: Coder;
  /** In the order of the codebook; empty where the coder left the place uncoded. */
  readonly codes: readonly Code[];
  /** The coder's own selections there, by index into the corpus. */
  readonly selections: readonly number[];
}

/** A place that coders coded differently. */
export interface Disagreement {
  readonly source: Source;
  /** Code points, -1 where the place has no offsets. */
  readonly start: number;
  readonly end: number;
  /** Index into `corpus.lines`, -1 where the place is no line. */
  readonly line: number;
  readonly text: string;
  /** Every compared coder who went through the source, and judged something there. */
  readonly versions: readonly CoderVersion[];
  /** Codes that some of them applied and others left out; who did not judge a code has no part in that. */
  readonly disputed: readonly Code[];
}

/** All disputed places, in reading order. */
export interface Disagreements extends MatchedPlaces {
  readonly corpus: Corpus;
  readonly unit: UnitOptions['unit'];
  readonly coders: readonly Coder[];
  /** Sources that were compared. */
  readonly sources: readonly Source[];
  readonly leftOut: readonly LeftOut[];
  readonly places: readonly Disagreement[];
}

/**
 * Every place that coders coded differently, with what each of them did there: the list to sit down with.
 *
 * For `selection` and `line` a place is a unit in which the sets of codes differ. For `character` it is the longest
 * stretch of text over which every coder's codes stay the same and are not those of the others; so spans that differ by a
 * word give the word.
 *
 * @throws RangeError for unknown coders, a minimum overlap that is no share, or the unit line where there are none
 * @example disagreements(corpus, { unit: 'selection' }).places[0].disputed // [Code C07]
 */
export function disagreements(corpus: Corpus, options: UnitOptions): Disagreements {
  const compared = compareCoders(corpus, options.coders);
  const list = listUnits(compared, options);
  const comparison = list?.comparison ?? withText(compared);
  const units = list?.units ?? stretches(comparison);
  return {
    corpus,
    unit: options.unit,
    ...matchedPlaces(comparison, options),
    coders: comparison.coders,
    sources: comparison.sources,
    leftOut: comparison.leftOut,
    places: units.map((unit) => describe(comparison, unit)).filter(({ disputed }) => disputed.length > 0),
  };
}

function describe({ corpus, sources, coders }: Comparison, unit: CodedUnit): Disagreement {
  const source = sources[unit.source];
  const versions = unit.coders.flatMap((version, c): CoderVersion[] =>
    version === null
      ? []
      : [
          {
            coder: coders[c],
            codes: version.codes.map((code) => corpus.codes[code]),
            selections: version.selections,
          },
        ],
  );
  const leftOut = (code: number) =>
    unit.coders.some(
      (version) => version !== null && !version.codes.includes(code) && !version.unknown.includes(code),
    );
  const applied = new Set(versions.flatMap(({ codes }) => codes));
  const disputed = [...applied].filter(({ index }) => leftOut(index));
  return {
    source,
    start: unit.start,
    end: unit.end,
    line: unit.line,
    text: textOf(corpus, source, unit),
    versions,
    disputed: disputed.sort((a, b) => a.index - b.index),
  };
}

function textOf(corpus: Corpus, source: Source, { start, end, line, coders }: CodedUnit): string {
  if (start >= 0 && source.text !== null) return source.text.slice(start, end);
  if (line >= 0) return corpus.lines.quote[line];
  const selections = coders.flatMap((version) => version?.selections ?? []);
  return selections.length === 0 ? '' : corpus.quote(selections[0]);
}

/** Stretches of text over which no coder's codes change, with something coded. */
function stretches(comparison: Comparison): CodedUnit[] {
  const { corpus, sources } = comparison;
  const { start, end, kind } = corpus.selections;
  const bySource = codingsBySource(comparison, coderPositions(comparison), sourcePositions(comparison));
  return sources.flatMap((source, s) => {
    const length = source.text!.length;
    const ends = bySource[s]
      .filter(({ selection }) => kind[selection] === 'source' || start[selection] >= 0)
      .flatMap((coding) => {
        const whole = kind[coding.selection] === 'source';
        return [
          { at: whole ? 0 : start[coding.selection], coding, opens: true },
          { at: whole ? length : end[coding.selection], coding, opens: false },
        ];
      })
      .sort((a, b) => a.at - b.at);
    return joined(pieces(comparison, s, ends));
  });
}

function pieces(
  comparison: Comparison,
  s: number,
  ends: readonly { readonly at: number; readonly coding: PlacedCoding; readonly opens: boolean }[],
): CodedUnit[] {
  const found: CodedUnit[] = [];
  const active = new Set<PlacedCoding>();
  ends.forEach(({ at, coding, opens }, i) => {
    if (opens) active.add(coding);
    else active.delete(coding);
    const next = ends[i + 1]?.at ?? at;
    if (next > at && active.size > 0) {
      found.push({
        source: s,
        start: at,
        end: next,
        line: -1,
        coders: codersInUnit(comparison, s, [...active], [{ line: every, selection: every }]),
      });
    }
  });
  return found;
}

/** Neighbouring pieces in which every coder has the same codes, as one. */
function joined(pieces: readonly CodedUnit[]): CodedUnit[] {
  const found: CodedUnit[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last === undefined || last.end !== piece.start || !sameCodes(last, piece)) found.push(piece);
    else
      found[found.length - 1] = {
        ...last,
        end: piece.end,
        coders: last.coders.map((a, c) => both(a, piece.coders[c])),
      };
  }
  return found;
}

function sameCodes(a: CodedUnit, b: CodedUnit): boolean {
  return a.coders.every((version, c) => version?.codes.join() === b.coders[c]?.codes.join());
}

function both(a: CoderInUnit | null, b: CoderInUnit | null): CoderInUnit | null {
  if (a === null || b === null) return a;
  const selections = [...new Set([...a.selections, ...b.selections])].sort((x, y) => x - y);
  return { codes: a.codes, unknown: a.unknown, selections };
}
