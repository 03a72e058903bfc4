import type { ReportTable } from '../../report/reportTable.js';
import { question } from '../question.js';
import { askConsistency, type ConsistencyAnswer } from './askConsistency.js';
import { balanceFigure } from './balance.figure.js';
import { type Consistency, consistencyNeeds } from './consistency.js';
import { type DocumentTableOptions, documentConflictTable, documentPairTable } from './document.tables.js';
import { consistencyEvidenceTable } from './evidence.quotes.js';
import { consistencyFigure } from './figure.js';
import { consistencyFindings } from './findings.js';
import { opposingQuoteTable } from './opposing.quotes.js';
import { consistencyStatements, contradictionExampleStatement } from './statements.js';
import { consistencyTable } from './tables.js';
import { createdAndDestroyedQuotes, type ValueQuoteOptions } from './value.quotes.js';
import { createdAndDestroyedTable, type ValueTableOptions } from './value.tables.js';

/** Do levels and kinds of sources agree on what promotes and hinders value, or contradict each other (RQ2)? */
export const consistency = question({
  id: 'consistency',
  name: { nb: 'samsvar', en: 'consistency' },
  asks: {
    nb: 'Peker betingelsene rundt møtet i samme retning på alle nivåer og i alle typer kilder?',
    en: 'Do the conditions around the meeting point the same way at every level and in every kind of source?',
  },
  general: {
    name: { nb: 'samsvar mellom kilder', en: 'consistency of sources' },
    asks: {
      nb: 'Peker kildene i samme retning på alle nivåer og i alle typer?',
      en: 'Do the sources point the same way at every level and in every kind?',
    },
  },
  notebook: '08-consistency',
  needs: consistencyNeeds,
  ask: askConsistency,
  corpusOf: ({ corpus }) => corpus,
  seed: ({ seed }) => seed,
  figures: { main: consistencyFigure, balance: balanceFigure },
  tables: { main: tablesByGrouping, value: valueTable, documents: documentTables },
  evidence: {
    main: opposingQuoteTable,
    pair: consistencyEvidenceTable,
    value: valueQuotes,
    documents: documentQuotes,
  },
  working: { documentPairs: documentPairs },
  statements: { tests: consistencyStatements, example: contradictionExampleStatement },
  findings: consistencyFindings,
});

/** How much of a table is wanted. */
export interface MostRows {
  /** Rows shown at most of each table; default: all. */
  readonly most?: number;
}

/** A table for each grouping. */
function tablesByGrouping(
  found: Consistency,
  { most = Number.POSITIVE_INFINITY }: MostRows = {},
): ReportTable[] {
  return found.groupings.map(({ attribute: by }) => consistencyTable(found, { by, most }));
}

/** Value created and destroyed, condition by condition. */
function valueTable({ value }: ConsistencyAnswer, options: ValueTableOptions = {}): ReportTable {
  return createdAndDestroyedTable(value, options);
}

function valueQuotes({ value }: ConsistencyAnswer, options: ValueQuoteOptions = {}): ReportTable {
  return createdAndDestroyedQuotes(value, options);
}

/** The tables for each grouping of the documents alone; none where all sources are documents, since they would be the same. */
function documentTables({ corpus, documents }: ConsistencyAnswer, options: MostRows = {}): ReportTable[] {
  const all = documents.found.corpus.sources.length === corpus.sources.length;
  return all ? [] : tablesByGrouping(documents.found, options);
}

function documentQuotes({ documents }: ConsistencyAnswer, options: DocumentTableOptions = {}): ReportTable {
  return documentConflictTable(documents, options);
}

/** Pairs of documents that oppose each other: each row rests on two named sources. */
function documentPairs({ documents }: ConsistencyAnswer, options: DocumentTableOptions = {}): ReportTable {
  return documentPairTable(documents, options);
}
