import { codeLabel } from '../figures/codeLabels.js';
import { quoteText } from '../report/quoteText.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Language } from '../shared/language.js';
import { label } from '../words/labels.js';
import type { Cell, CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { describeMatrix } from './matrix.labels.js';

export interface CellEvidenceOptions {
  readonly language?: Language;
}

/**
 * Everything behind one cell: a row for each unit (or pair of codings) that was counted, with its source, the
 * other codes on the same selection, and the quote in full.
 */
export function cellEvidence(
  matrix: CooccurrenceMatrix,
  cell: Cell | undefined,
  options: CellEvidenceOptions = {},
): ReportTable {
  const { language } = matrix.corpus;
  const texts = words[language];
  const { corpus } = matrix;
  const name = 'cell-evidence';
  if (cell === undefined) {
    return {
      kind: 'table',
      language,
      name,
      columns: [{ key: 'source', label: texts.source }],
      rows: [],
      caption: texts.nothing,
    };
  }
  const codesOf = codesBySelection(matrix);
  const rows = matrix.evidence(cell.row, cell.column).map(({ source, rowSelections, columnSelections }) => {
    const same =
      rowSelections.length === columnSelections.length &&
      rowSelections.every((s, i) => s === columnSelections[i]);
    const others = new Set(
      [...rowSelections, ...columnSelections].flatMap((s) => [...(codesOf.get(s) ?? [])]),
    );
    others.delete(cell.row.index);
    others.delete(cell.column.index);
    return {
      source: source.id,
      kind: label(source.kind, language),
      level: label(source.attributes.level ?? '', language),
      otherCodes: [...others]
        .sort((a, b) => a - b)
        .map((code) => codeLabel(corpus.codes[code], language))
        .join('; '),
      quote: rowSelections.map((s) => quoteText(corpus, s)).join(' // '),
      ...(same ? {} : { columnQuote: columnSelections.map((s) => quoteText(corpus, s)).join(' // ') }),
    };
  });
  const has = (key: string) => rows.some((row) => key in row && (row as Record<string, unknown>)[key] !== '');
  const columns = [
    { key: 'source', label: texts.source },
    { key: 'kind', label: texts.kind },
    { key: 'level', label: texts.level },
    { key: 'otherCodes', label: texts.otherCodes },
    { key: 'quote', label: texts.quote },
    { key: 'columnQuote', label: texts.columnQuote },
  ].filter(({ key }) => key === 'source' || has(key));
  const pair = `${codeLabel(cell.row, language)} × ${codeLabel(cell.column, language)}`;
  const caption = `${pair}: ${texts.caption(cell.count, cell.sources)} ${describeMatrix(matrix, language)}`;
  return { kind: 'table', language, name, columns, rows, caption };
}

function codesBySelection({ corpus }: CooccurrenceMatrix): Map<number, Set<number>> {
  const codes = new Map<number, Set<number>>();
  for (let i = 0; i < corpus.codings.length; i++) {
    const selection = corpus.codings.selection[i];
    const set = codes.get(selection) ?? new Set<number>();
    codes.set(selection, set.add(corpus.codings.code[i]));
  }
  return codes;
}

const words = {
  nb: {
    source: 'Kilde',
    kind: 'Type',
    level: 'Nivå',
    otherCodes: 'Andre koder samme sted',
    quote: 'Sitat',
    columnQuote: 'Sitat for kolonnens kode',
    nothing: 'Ingen to koder møtes i dette materialet.',
    caption: (count: number, sources: number) =>
      `${count} treff i ${sources} ${sources === 1 ? 'kilde' : 'kilder'}.`,
  },
  en: {
    source: 'Source',
    kind: 'Kind',
    level: 'Level',
    otherCodes: 'Other codes in the same place',
    quote: 'Quote',
    columnQuote: 'Quote of the column’s code',
    nothing: 'No two codes meet in this material.',
    caption: (count: number, sources: number) =>
      `${count} found in ${sources} ${sources === 1 ? 'source' : 'sources'}.`,
  },
} as const;
