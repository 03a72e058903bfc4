import type { Code } from '../../corpus/code.js';
import { type DirectedUnits, unitsWith } from '../directedUnits.js';
import { directions } from '../direction.js';

/** What each describing source says of each condition with each indicator. */
export interface PairVerdicts {
  /** Positions of the sources that describe the meeting and are coded. */
  readonly sources: readonly number[];
  readonly conditions: readonly Code[];
  readonly indicators: readonly Code[];
  /** sources x conditions x indicators: 1 hinders, -1 promotes, 0 balanced or silent. */
  readonly verdicts: Int8Array;
  /** The same shape: 1 where a directed selection bears both codes. */
  readonly spoken: Uint8Array;
}

/**
 * The verdict of each describing source on each pair: what most of its directed selections with both codes say. One
 * source, one verdict: a long interview does not outvote a short one.
 *
 * Interviews and documents describe the meeting; where a project has neither, every source that is no study does.
 */
export function pairVerdicts(
  directed: DirectedUnits,
  conditions: readonly Code[],
  indicators: readonly Code[],
): PairVerdicts {
  const { incidence, direction } = directed;
  const sources = describingSources(directed);
  const place = new Map(sources.map((source, position) => [source, position]));
  const [rows, columns] = [conditions.length, indicators.length];
  const size = sources.length * rows * columns;
  const net = new Int32Array(size);
  const spoken = new Uint8Array(size);
  const sign = directions.map((each) => (each === 'hinders' ? 1 : each === 'promotes' ? -1 : 0));
  indicators.forEach((indicator, v) => {
    for (const unit of unitsWith(directed, [indicator])) {
      const position = place.get(incidence.source[unit]);
      if (position === undefined || direction[unit] < 0) continue;
      const codes = incidence.codes.subarray(incidence.offsets[unit], incidence.offsets[unit + 1]);
      conditions.forEach(({ index }, c) => {
        const cell = (position * rows + c) * columns + v;
        if (!codes.includes(index)) return;
        net[cell] += sign[direction[unit]];
        spoken[cell] = 1;
      });
    }
  });
  return {
    sources,
    conditions,
    indicators,
    verdicts: Int8Array.from(net, Math.sign),
    spoken,
  };
}

function describingSources({ corpus, incidence }: DirectedUnits): number[] {
  const coded = [...new Set(incidence.source)].sort((a, b) => a - b);
  const kind = (source: number) => corpus.sources[source].kind;
  const describing = coded.filter((source) => kind(source) === 'interview' || kind(source) === 'document');
  return describing.length > 0 ? describing : coded.filter((source) => kind(source) !== 'study');
}

/** Positions of the indicators that some source gives a direction together with a condition. */
export function spokenPairs({ sources, conditions, indicators, spoken }: PairVerdicts, c: number): number[] {
  return [...indicators.keys()].filter((v) =>
    sources.some((_, d) => spoken[(d * conditions.length + c) * indicators.length + v] === 1),
  );
}

/** The verdicts on some of the conditions. */
export function verdictsOnSome(verdicts: PairVerdicts, kept: readonly number[]): PairVerdicts {
  const { sources, conditions, indicators } = verdicts;
  const part = <Column extends Int8Array | Uint8Array>(column: Column, empty: Column): Column => {
    sources.forEach((_, d) => {
      kept.forEach((c, position) => {
        const start = (d * conditions.length + c) * indicators.length;
        empty.set(
          column.subarray(start, start + indicators.length),
          (d * kept.length + position) * indicators.length,
        );
      });
    });
    return empty;
  };
  const size = sources.length * kept.length * indicators.length;
  return {
    sources,
    conditions: kept.map((c) => conditions[c]),
    indicators,
    verdicts: part(verdicts.verdicts, new Int8Array(size)),
    spoken: part(verdicts.spoken, new Uint8Array(size)),
  };
}
