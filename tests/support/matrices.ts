import type { Cell, CooccurrenceMatrix } from '../../src/cooccurrence/cooccurrenceMatrix.js';
import type { Incidence } from '../../src/units/incidence.js';

/** The counts of a matrix as rows of numbers, as one would write them on paper. */
export function table(matrix: CooccurrenceMatrix): number[][] {
  const width = matrix.columns.length;
  return matrix.rows.map((_, r) => [...matrix.counts.slice(r * width, (r + 1) * width)]);
}

/** The quotes behind a cell, one entry for each piece of evidence: source, row's quotes, column's quotes. */
export function quotesBehind(matrix: CooccurrenceMatrix, row: string, column: string): string[][] {
  return matrix
    .evidence(row, column)
    .map(({ source, rowSelections, columnSelections }) => [
      source.id,
      rowSelections.map((selection) => matrix.corpus.quote(selection)).join(' / '),
      columnSelections.map((selection) => matrix.corpus.quote(selection)).join(' / '),
    ]);
}

/** The units of an incidence in their order, each as `source: codes`. */
export function unitRows({ corpus, source, offsets, codes, unitCount }: Incidence): string[] {
  return Array.from({ length: unitCount }, (_, unit) => {
    const present = [...codes.slice(offsets[unit], offsets[unit + 1])].map((code) => corpus.codes[code].id);
    return `${corpus.sources[source[unit]].id}: ${present.join(' ')}`.trimEnd();
  });
}

/** Per unit of an incidence, in their order: the codes that are unknown there. */
export function unknownRows({ corpus, unknown, unitCount }: Incidence): string[] {
  return Array.from({ length: unitCount }, (_, unit) =>
    unknown === null
      ? ''
      : [...unknown.codes.slice(unknown.offsets[unit], unknown.offsets[unit + 1])]
          .map((code) => corpus.codes[code].id)
          .join(' '),
  );
}

/** Everything a matrix says of each pair, by label, so that matrices of differently ordered codes compare. */
export function byPair(matrix: CooccurrenceMatrix): Map<string, Cell> {
  return new Map(
    matrix.rows.flatMap((row) =>
      matrix.columns.map((column) => [`${row.id} x ${column.id}`, matrix.at(row, column)] as const),
    ),
  );
}

/** The numbers of a cell, rounded where the order of a sum could show. */
export function numbersOf(cell: Cell) {
  const { rowTotal, columnTotal, count, units, sources } = cell;
  const largestShare = Math.round(cell.largestShare * 1e9) / 1e9 + 0;
  return { rowTotal, columnTotal, count, units, sources, largestShare };
}
