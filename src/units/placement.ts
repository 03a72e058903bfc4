import type { Corpus } from '../corpus/corpus.js';
import { GrowableInts } from '../shared/growableInts.js';
import { RequestError } from '../shared/problem.js';
import type { CoderRule } from './coderRule.js';
import type { LeftOut } from './leftOut.js';
import { placesOf } from './places.js';
import { segmentText, type TextUnitKind } from './segmentText.js';
import { type Member, matched, usualMatching } from './spanMatching.js';

/** Units in the order of their sources, and the codings that fall in each. */
export interface Placement {
  /** Source of each unit. */
  readonly source: Int32Array;
  /** The selection, row of the table of lines, or source that a unit is; -1 for a part of a text. */
  readonly item: Int32Array;
  /** Code points of a unit that is a part of a text; -1 for others. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Compressed rows: the codings of unit `u` are `codings[codingOffsets[u]]` up to `codingOffsets[u + 1]`. */
  readonly codingOffsets: Int32Array;
  readonly codings: Int32Array;
  readonly leftOut: readonly LeftOut[];
}

/** How units lie on the material. */
export interface UnitPlace {
  /** Whether the material has such units. */
  readonly isIn: (corpus: Corpus) => boolean;
  /**
   * Places the units and the codings that count.
   *
   * @throws RangeError where the material does not have such units
   */
  readonly put: (corpus: Corpus, counted: Uint8Array, coders: CoderRule) => Placement;
}

/** Units that are the selections which somebody coded. */
export const onSelections: UnitPlace = {
  isIn: () => true,
  put: (corpus, counted) => placeOnItems(corpus, 'selection', counted),
};

/** Units that are the sources which somebody coded. */
export const onSources: UnitPlace = {
  isIn: () => true,
  put: (corpus, counted) => placeOnItems(corpus, 'source', counted),
};

/** Units that are the rows of a table of lines; without such a table, the lines of the texts. */
export const onLines: UnitPlace = {
  isIn: (corpus) => corpus.lines.length > 0 || hasCodedText(corpus),
  put: (corpus, counted, coders) => {
    if (corpus.lines.length > 0) return placeOnItems(corpus, 'line', counted);
    if (corpus.sources.every((source) => source.text === null)) {
      throw new RequestError({
        nb: 'enheten line trenger en tabell med linjer (én rad for hver); dette materialet har ingen. Bruk selection, source eller overlap',
        en: 'the unit line needs a table of lines (one row each); this material has none. Use selection, source or overlap',
      });
    }
    return placeOnText(corpus, 'line', counted, coders);
  },
};

/** Units that are parts of the texts. */
export function onText(unit: TextUnitKind): UnitPlace {
  return {
    isIn: hasCodedText,
    put: (corpus, counted, coders) => placeOnText(corpus, unit, counted, coders),
  };
}

/** Whether a source that was coded has a text to cut up. */
function hasCodedText(corpus: Corpus): boolean {
  return corpus.sources.some(({ index, text }) => text !== null && corpus.codedBy[index].size > 0);
}

/**
 * For each selection the one that stands for its place: itself; the first at the very same place; or, where coders marked
 * one place with borders that differ a little, the first of theirs (`matched`, as agreement does it).
 */
function placesOfSelections(corpus: Corpus, counted: Uint8Array): Int32Array {
  const { selections, codings, sources } = corpus;
  const { sameAs, partsOf } = placesOf(corpus);
  const places = Int32Array.from({ length: selections.length }, (_, selection) => sameAs(selection));
  const members: Member[][] = sources.map(() => []);
  const seen = new Set<number>();
  for (let i = 0; i < codings.length; i++) {
    const [selection, coder] = [places[codings.selection[i]], codings.coder[i]];
    const key = selection * corpus.coders.length + coder;
    if (counted[i] === 0 || seen.has(key)) continue;
    const parts = partsOf(selection);
    if (parts.length === 0) continue;
    seen.add(key);
    members[selections.source[selection]].push({ coder, selection, parts });
  }
  for (const own of members) {
    if (own.every(({ coder }) => coder === own[0].coder)) continue;
    for (const { members: alike } of matched(own, usualMatching)) {
      const first = alike.reduce((least, { selection }) => Math.min(least, selection), alike[0].selection);
      for (const { selection } of alike) places[selection] = first;
    }
  }
  return places.map((place) => places[place]);
}

/** Units that a coding lies on as a whole: selections somebody coded, rows of a table, sources somebody coded. */
function placeOnItems(corpus: Corpus, unit: 'selection' | 'line' | 'source', counted: Uint8Array): Placement {
  const { selections, codings, lines, sources } = corpus;
  const together = unit === 'selection' ? placesOfSelections(corpus, counted) : null;
  const itemOf = (coding: number) => {
    const selection = codings.selection[coding];
    if (together !== null) return together[selection];
    return unit === 'line' ? selections.line[selection] : selections.source[selection];
  };
  const items = unit === 'selection' ? selections.length : unit === 'line' ? lines.length : sources.length;
  const sourceOf = (item: number) =>
    unit === 'selection' ? selections.source[item] : unit === 'line' ? lines.source[item] : item;

  const isUnit = new Uint8Array(items).fill(unit === 'line' ? 1 : 0);
  for (let i = 0; i < codings.length; i++) if (counted[i] === 1 && itemOf(i) >= 0) isUnit[itemOf(i)] = 1;

  const perSource = new Int32Array(sources.length + 1);
  for (let item = 0; item < items; item++) if (isUnit[item] === 1) perSource[sourceOf(item) + 1]++;
  for (let s = 0; s < sources.length; s++) perSource[s + 1] += perSource[s];
  const unitCount = perSource[sources.length];
  const unitOf = new Int32Array(items).fill(-1);
  const [source, itemOfUnit] = [new Int32Array(unitCount), new Int32Array(unitCount)];
  for (let item = 0; item < items; item++) {
    if (isUnit[item] === 0) continue;
    const position = perSource[sourceOf(item)]++;
    unitOf[item] = position;
    source[position] = sourceOf(item);
    itemOfUnit[position] = item;
  }
  const nowhere: number[] = [];
  const [units, placed] = [new GrowableInts(), new GrowableInts()];
  for (let i = 0; i < codings.length; i++) {
    if (counted[i] === 0) continue;
    if (itemOf(i) < 0) nowhere.push(i);
    else {
      units.push(unitOf[itemOf(i)]);
      placed.push(i);
    }
  }
  return {
    source,
    item: itemOfUnit,
    start: new Int32Array(unitCount).fill(-1),
    end: new Int32Array(unitCount).fill(-1),
    ...byUnit(unitCount, units, placed),
    leftOut: nowhere.length === 0 ? [] : [leftOutCodings(corpus, 'no-line', nowhere)],
  };
}

/**
 * Paragraphs, sentences or lines of every source that was coded, whether they bear a code or not. A coding falls
 * in every part with which its span shares at least one character.
 *
 * @throws RangeError where sources were coded and none of them has a text
 */
function placeOnText(corpus: Corpus, unit: TextUnitKind, counted: Uint8Array, rule: CoderRule): Placement {
  const { selections, codings, sources } = corpus;
  const coded = sources.filter((source) => wasCoded(corpus, source.index, rule));
  const readable = coded.filter((source) => source.text !== null);
  if (coded.length > 0 && readable.length === 0) {
    throw new RequestError({
      nb: `enheten ${unit} trenger tekstene til kildene; ingen av de ${coded.length} kodede kildene har noen. Bruk selection, source eller overlap`,
      en: `the unit ${unit} needs the texts of the sources; none of the ${coded.length} coded sources has one. Use selection, source or overlap`,
    });
  }
  const codingsOf: number[][] = sources.map(() => []);
  for (let i = 0; i < codings.length; i++)
    if (counted[i] === 1) codingsOf[selections.source[codings.selection[i]]].push(i);

  const [source, start, end] = [new GrowableInts(), new GrowableInts(), new GrowableInts()];
  const [units, placed] = [new GrowableInts(), new GrowableInts()];
  const nowhere: number[] = [];
  for (const { index, text } of readable) {
    const parts = segmentText(text!, unit);
    const first = source.length;
    for (let part = 0; part < parts.length; part++) {
      source.push(index);
      start.push(parts.start[part]);
      end.push(parts.end[part]);
    }
    for (const coding of codingsOf[index]) {
      const [from, to] = [
        selections.start[codings.selection[coding]],
        selections.end[codings.selection[coding]],
      ];
      let part = from < 0 || to <= from ? parts.length : firstEndingAfter(parts.end, from);
      if (part >= parts.length || parts.start[part] >= to) nowhere.push(coding);
      for (; part < parts.length && parts.start[part] < to; part++) {
        units.push(first + part);
        placed.push(coding);
      }
    }
  }
  const without = coded.filter((each) => each.text === null);
  const leftOut: LeftOut[] = [];
  if (without.length > 0) {
    const lost = without.reduce((sum, each) => sum + codingsOf[each.index].length, 0);
    leftOut.push({ reason: 'no-text', sources: without, codings: lost });
  }
  if (nowhere.length > 0) leftOut.push(leftOutCodings(corpus, 'no-place', nowhere));
  return {
    source: source.toInt32Array(),
    item: new Int32Array(source.length).fill(-1),
    start: start.toInt32Array(),
    end: end.toInt32Array(),
    ...byUnit(source.length, units, placed),
    leftOut,
  };
}

/** Whether a coder whom the rule looks at went through a source, also when nothing was found there. */
function wasCoded(corpus: Corpus, source: number, rule: CoderRule): boolean {
  const coders = [...corpus.codedBy[source]];
  if (!rule.startsWith('coder:')) return coders.length > 0;
  return coders.some((coder) => `coder:${corpus.coders[coder].id}` === rule);
}

/** Position of the first part that ends after a code point; parts are in order. */
function firstEndingAfter(ends: Int32Array, point: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle] <= point) low = middle + 1;
    else high = middle;
  }
  return low;
}

function leftOutCodings(corpus: Corpus, reason: LeftOut['reason'], codings: readonly number[]): LeftOut {
  const { selections } = corpus;
  const sources = new Set(codings.map((coding) => selections.source[corpus.codings.selection[coding]]));
  return {
    reason,
    sources: [...sources].sort((a, b) => a - b).map((source) => corpus.sources[source]),
    codings: codings.length,
  };
}

/** Pairs of unit and coding, as compressed rows by unit. */
function byUnit(
  unitCount: number,
  units: GrowableInts,
  placed: GrowableInts,
): { codingOffsets: Int32Array; codings: Int32Array } {
  const codingOffsets = new Int32Array(unitCount + 1);
  for (let i = 0; i < units.length; i++) codingOffsets[units.at(i) + 1]++;
  for (let unit = 0; unit < unitCount; unit++) codingOffsets[unit + 1] += codingOffsets[unit];
  const next = codingOffsets.slice();
  const codings = new Int32Array(units.length);
  for (let i = 0; i < units.length; i++) codings[next[units.at(i)]++] = placed.at(i);
  return { codingOffsets, codings };
}
