import type { Code } from '../../corpus/code.js';
import type { Incidence } from '../../units/incidence.js';
import { speakers } from '../../units/speakers.js';
import type { PassageCodes } from './passageCodes.js';

/** What kind of passage each is. */
export interface PassageKinds {
  readonly of: Int32Array;
  /** Kinds that stand beside one another in some source, at most. */
  readonly count: number;
}

/**
 * The kinds of passage, which do not exchange codes with one another: by who coded them; by who speaks, where the text
 * says; by the codes that were named for it (`within`); and where sources are themselves the units, by the kind of source.
 *
 * Two kinds that bear different codes are associated with what they bear. Where nothing tells them apart, no test can.
 *
 * @param units one for each passage, in reading order
 */
export function passageKinds(
  incidence: Incidence,
  units: readonly number[],
  marks: PassageCodes,
  within: readonly Code[],
): PassageKinds {
  const { corpus, source, stratum, offsets, codes } = incidence;
  const speaks = speakers(corpus);
  const named = new Set(within.map(({ index }) => index));
  const numbers = new Map<string, number>();
  const inSource = new Map<number, Set<number>>();
  const of = Int32Array.from(units, (unit) => {
    const codings = marks.codings(unit);
    const coders = codings.map((coding) => corpus.codings.coder[coding]);
    const selections = codings.map((coding) => corpus.codings.selection[coding]).sort((a, b) => a - b);
    const speaker = stratum === 'source' && selections.length > 0 ? speaks(selections[0]) : '';
    const marked = codes.subarray(offsets[unit], offsets[unit + 1]).filter((code) => named.has(code));
    const kind = stratum === 'corpus' ? corpus.sources[source[unit]].kind : '';
    const key = [[...new Set(coders)].sort((a, b) => a - b).join(','), marked.join(','), kind, speaker].join(
      '|',
    );
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    const place = stratum === 'corpus' ? -1 : source[unit];
    inSource.set(place, (inSource.get(place) ?? new Set<number>()).add(number));
    return number;
  });
  return { of, count: [...inSource.values()].reduce((most, { size }) => Math.max(most, size), 0) };
}
