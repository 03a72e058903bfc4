import { atlastiCodeDocument, atlastiCoOccurrence } from '../atlasti/matrices.js';
import { atlastiQuotations } from '../atlasti/quotationTable.js';
import { dedooseExcerpts } from '../dedoose/excerptTable.js';
import { maxqdaExchange } from '../maxqda/exchangeTable.js';
import { maxqdaSegments } from '../maxqda/segmentTable.js';
import { nvivoMatrix } from '../nvivo/matrixTable.js';
import { nvivoReferences } from '../nvivo/referenceTable.js';
import { nvivoRelationships } from '../nvivo/relationshipTable.js';
import { qualcoderReport } from '../qualcoder/codeReport.js';
import type { TableKind } from './tableKind.js';

/** Tables that a tool writes, each told from the others by columns that only it has. */
export const toolTables: readonly TableKind[] = [
  qualcoderReport,
  atlastiQuotations,
  atlastiCodeDocument,
  atlastiCoOccurrence,
  maxqdaSegments,
  maxqdaExchange,
  dedooseExcerpts,
  nvivoReferences,
  nvivoRelationships,
  nvivoMatrix,
];
