import { every } from '../corpus/unjudged.js';
import { RequestError } from '../shared/problem.js';
import { coderPositions, sourcePositions } from './codeTables.js';
import { type Comparison, type LeftOut, withoutSources } from './comparison.js';
import {
  codersInUnit,
  codingsBySource,
  comparedUnits,
  type PlacedCoding,
  type UnitList,
} from './unitList.js';

/**
 * The unit line: every row of a wide table in the compared sources that two or more coders judged, coded or not. The rows were cut before anybody
 * coded, so there is nothing to match: the cleanest unit of agreement.
 *
 * Sources without lines are left out; codings that are on no line are counted as `unplaced`.
 *
 * @throws RangeError when the material has no lines
 * @example lineUnits(compareCoders(corpus)).units.length // 3824
 */
export function lineUnits(all: Comparison): UnitList {
  const { lines, selections } = all.corpus;
  if (lines.length === 0) {
    throw new RequestError({
      nb: 'enheten line trenger en tabell med linjer (én rad for hver); dette materialet har ingen. Bruk selection eller character',
      en: 'the unit line needs a table of lines (one row each); this material has none. Use selection or character',
    });
  }
  const withLines = new Set(lines.source);
  const lineless = all.sources.filter((source) => !withLines.has(source.index));
  const comparison = withoutSources(
    all,
    lineless.map((source): LeftOut => ({ source, reason: 'no-units' })),
  );
  const sourceOf = sourcePositions(comparison);
  const onLine = new Map<number, PlacedCoding[]>();
  let unplaced = 0;
  for (const codings of codingsBySource(comparison, coderPositions(comparison), sourceOf)) {
    for (const coding of codings) {
      const line = selections.line[coding.selection];
      if (line < 0) unplaced++;
      else onLine.set(line, [...(onLine.get(line) ?? []), coding]);
    }
  }
  const units = [...lines.source].flatMap((source, line) => {
    const s = sourceOf[source];
    if (s < 0) return [];
    const coders = codersInUnit(comparison, s, onLine.get(line) ?? [], [{ line, selection: every }]);
    return [{ source: s, start: -1, end: -1, line, coders }];
  });
  // Lines of one source may stand apart in the file; the order within a source is that of the file.
  units.sort((a, b) => a.source - b.source || a.line - b.line);
  return { comparison, unit: 'line', ...comparedUnits(comparison, units), unplaced };
}
