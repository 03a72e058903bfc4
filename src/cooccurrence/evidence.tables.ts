import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { codeLabel } from '../figures/codeLabels.js';
import { quoteText } from '../report/quoteText.js';
import type { ReportTable } from '../report/reportTable.js';
import { groupLabel } from '../words/labels.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import type { Cell, CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { describeMatrix, pairLabel } from './matrix.labels.js';

/**
 * Everything behind one cell: a row for each unit (or pair of codings) that was counted, with its source, the
 * other codes on the same selection, and the quote in full.
 */
export function cellEvidenceTable(matrix: CooccurrenceMatrix, cell: Cell | undefined): ReportTable {
  const { language } = matrix.corpus;
  const texts = words[language];
  const terms = termsIn(language);
  const { corpus } = matrix;
  const name = 'cell-evidence';
  if (cell === undefined) {
    return {
      kind: 'table',
      language,
      name,
      columns: [{ key: 'source', label: terms.source }],
      rows: [],
      caption: terms.nothingMeets,
    };
  }
  const codesOf = codesBySelection(matrix);
  const rows = matrix.evidence(cell.row, cell.column).map((evidence): ReportTable['rows'][number] => {
    const { source, rowSelections, columnSelections } = evidence;
    const same =
      rowSelections.length === columnSelections.length &&
      rowSelections.every((s, i) => s === columnSelections[i]);
    const others = new Set(
      [...rowSelections, ...columnSelections].flatMap((s) => [...(codesOf.get(s) ?? [])]),
    );
    others.delete(cell.row.index);
    others.delete(cell.column.index);
    return {
      source: sourceLabelIn(corpus, source),
      kind: groupLabel(source.kind, language),
      level: groupLabel(source.attributes.level ?? '', language),
      otherCodes: [...others]
        .sort((a, b) => a - b)
        .map((code) => codeLabel(corpus.codes[code], language))
        .join('; '),
      quote: rowSelections.map((s) => quoteText(corpus, s)).join(' // '),
      ...(same ? {} : { columnQuote: columnSelections.map((s) => quoteText(corpus, s)).join(' // ') }),
    };
  });
  const has = (key: string) => rows.some((row) => row[key] !== undefined && row[key] !== '');
  const columns = [
    { key: 'source', label: terms.source },
    { key: 'kind', label: terms.kind },
    { key: 'level', label: terms.level },
    { key: 'otherCodes', label: terms.otherCodesThere },
    { key: 'quote', label: terms.quote },
    { key: 'columnQuote', label: texts.columnQuote },
  ].filter(({ key }) => key === 'source' || has(key));
  const number = formatNumber(cell.count, language);
  const caption = `${pairLabel(cell, language)}: ${texts.caption(number, counted(cell.sources, 'source', language))} ${describeMatrix(matrix, language)}`;
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
    columnQuote: 'Sitat for kolonnens kode',
    caption: (count: string, sources: string) => `${count} treff i ${sources}.`,
  },
  en: {
    columnQuote: 'Quote of the column’s code',
    caption: (count: string, sources: string) => `${count} places in ${sources}.`,
  },
} as const;
