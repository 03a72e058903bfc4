import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { type ColumnNames, cellOf, columnsOf, placeIn, reportUnusedColumns } from '../table/columns.js';
import type { Mapping } from '../table/mapping.js';
import type { Table } from '../table/parseTable.js';
import { PathCodes } from '../table/pathCodes.js';
import type { TableKind } from '../table/tableKind.js';
import { lastLevel, levelsOf } from './names.js';

type Role =
  | ('code' | 'source' | 'text' | 'coder' | 'initials' | 'number' | 'coverage' | 'references' | 'modified')
  | ('classification' | 'aggregate');

/** The columns of NVivo's coding summaries and of the references of a code (called node before version 20). */
const referenceColumns: ColumnNames<Role> = {
  code: [
    'code hierarchical name',
    'node hierarchical name',
    'hierarchical name',
    'code name',
    'node name',
    'code',
    'node',
    'knoten',
    'hierarchischer name',
  ],
  source: [
    'file hierarchical name',
    'source hierarchical name',
    'file name',
    'source name',
    'file',
    'source',
    'dateiname',
    'datei',
    'quelle',
  ],
  text: ['coded text', 'reference text', 'text', 'content', 'reference', 'codierter text'],
  coder: ['coded by name', 'coded by', 'user name', 'codiert von'],
  initials: ['coded by initials', 'initials'],
  number: ['reference number', 'coding reference number', 'reference no.'],
  coverage: ['coverage', 'reference coverage', 'percent coverage', 'abdeckung'],
  references: ['number of coding references', 'number of references', 'references'],
  modified: ['modified on', 'coded on', 'date coded', 'geändert am'],
  classification: ['classification', 'klassifikation'],
  aggregate: ['aggregate', 'aggregieren'],
};

/** NVivo's references: one row for each coded passage, with its code and file. */
export const nvivoReferences: TableKind = {
  id: 'nvivo-references',
  name: 'NVivo coding references',
  tool: 'NVivo',
  missingIsEmpty: true,
  fits(table, mapping) {
    const at = columnsOf(table.columns, referenceColumns, mapping);
    const ofNvivo = [at.initials, at.number, at.coverage, at.references].filter((column) => column >= 0);
    return at.code >= 0 && at.source >= 0 && at.text >= 0 && ofNvivo.length > 0;
  },
  read: readReferences,
};

function readReferences(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const at = columnsOf(table.columns, referenceColumns, mapping);
  reportUnusedColumns(table, Object.values(at), builder);
  const codes = new PathCodes(builder);
  for (const row of table.rows) {
    const cell = (role: Role) => cellOf(row, at[role]);
    const id = lastLevel(cell('source'));
    const path = levelsOf(cell('code'));
    if (id === '') {
      builder.error(
        'missing-source',
        placeIn(table, row, at.source),
        'a reference needs the name of a file; found nothing',
      );
      continue;
    }
    const source =
      builder.sourceIndex(id) ??
      builder.addSource({ id, kind: mapping.sourceKind ?? 'other' }, placeIn(table, row, at.source));
    // Numbers count the references of one code in one file, so they tell two passages of a code apart, and no more.
    const quote = row.values[at.text];
    const selection =
      quote.trim() === ''
        ? builder.region(source, `${path.join('\\')} ${cell('number') || row.line}`)
        : builder.quote(source, quote);
    if (path.length === 0) {
      builder.warn(
        'untagged',
        placeIn(table, row, at.code),
        'the row has no code; its passage is kept without a coding',
      );
      continue;
    }
    const code = codes.at(path, placeIn(table, row, at.code));
    const coder = builder.coder(
      cell('coder') || cell('initials') || 'unknown',
      cell('coder') || cell('initials') || 'unknown',
    );
    if (code < 0) continue;
    const mark = builder.details.addMark(selection, {
      ...(at.coder < 0 && at.initials < 0 ? {} : { creator: coder }),
      modified: cell('modified'),
    });
    builder.addCoding(selection, code, coder, placeIn(table, row), { mark });
  }
}
