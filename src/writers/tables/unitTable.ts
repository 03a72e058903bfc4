import { chooseCodes } from '../../corpus/chooseCodes.js';
import type { Corpus } from '../../corpus/corpus.js';
import { columnPresets } from '../../readers/table/mapping.js';
import type { CoderRule } from '../../units/coderRule.js';
import { type Incidence, incidence } from '../../units/incidence.js';
import { defaultUnit, type UnitKind } from '../../units/units.js';
import { attributeColumns } from './attributeColumns.js';
import { codeHeaders } from './codeHeaders.js';
import type { TextOptions } from './codingTable.js';
import { integerColumn, type OutCell, type OutTable, textColumn } from './outTable.js';

export interface UnitTableOptions extends TextOptions {
  /** Default: the row where the material is a table of lines, else the selection. */
  readonly unit?: UnitKind;
  /** Whose codings count; default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
}

/**
 * Wide: a row for each unit, a column of 0 and 1 for each code, and the attributes of the source. Units without
 * codes are rows too where the unit has them (lines, paragraphs, sentences). A cell is empty where it is not known whether
 * the code is present.
 *
 * @throws RangeError for a unit or coder that the material does not have
 */
export function unitTable(corpus: Corpus, options: UnitTableOptions): OutTable {
  const units = incidence(corpus, { ...options, unit: options.unit ?? defaultUnit(corpus) });
  const codes = chooseCodes(corpus, 'all');
  const headers = codeHeaders(codes);
  const grouped = units.unit.startsWith('group:');
  const quotes = options.quotes && !grouped && units.unit !== 'source';
  const own = [
    textColumn('unit'),
    ...(grouped ? [textColumn('group')] : [textColumn('source'), textColumn('source_name')]),
    ...(grouped ? [] : [textColumn('source_kind'), integerColumn('start'), integerColumn('end')]),
    ...(quotes ? [textColumn('quote')] : []),
  ];
  const attributes = attributeColumns(corpus, [
    ...own.map(({ name }) => name),
    ...headers,
    ...Object.values(columnPresets).flat(),
  ]);
  const columnOf = new Int32Array(corpus.codes.length).fill(-1);
  codes.forEach((code, column) => {
    columnOf[code.index] = column;
  });
  return {
    name: 'units',
    columns: [...own, ...(grouped ? [] : attributes.columns), ...headers.map(integerColumn)],
    rowCount: units.unitCount,
    *rows() {
      for (let unit = 0; unit < units.unitCount; unit++) {
        const source = corpus.sources[units.source[unit]];
        const [start, end] = placeOf(units, unit);
        const present: OutCell[] = new Array(codes.length).fill(0);
        if (units.unknown !== null)
          for (let i = units.unknown.offsets[unit]; i < units.unknown.offsets[unit + 1]; i++)
            if (columnOf[units.unknown.codes[i]] >= 0) present[columnOf[units.unknown.codes[i]]] = null;
        for (let i = units.offsets[unit]; i < units.offsets[unit + 1]; i++)
          if (columnOf[units.codes[i]] >= 0) present[columnOf[units.codes[i]]] = 1;
        yield [
          `u${unit + 1}`,
          ...(grouped ? [units.groups[unit]] : [source.id, source.name, source.kind, start, end]),
          ...(quotes ? [quoteOf(units, unit, start, end) || null] : []),
          ...(grouped ? [] : attributes.of(source)),
          ...present,
        ];
      }
    },
  };
}

function placeOf({ corpus, unit: kind, item, start, end }: Incidence, unit: number): [OutCell, OutCell] {
  const selections = corpus.selections;
  const [from, to] =
    kind === 'selection'
      ? [selections.start[item[unit]], selections.end[item[unit]]]
      : [start[unit], end[unit]];
  return from < 0 ? [null, null] : [from, to];
}

function quoteOf(
  { corpus, unit: kind, item, source }: Incidence,
  unit: number,
  start: OutCell,
  end: OutCell,
) {
  if (kind === 'selection') return corpus.quote(item[unit]);
  if (item[unit] >= 0) return corpus.lines.quote[item[unit]];
  return corpus.sources[source[unit]].text?.slice(start as number, end as number);
}
