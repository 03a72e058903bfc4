import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { type ColumnNames, cellOf, columnsOf, placeIn, reportUnusedColumns } from '../table/columns.js';
import type { Mapping } from '../table/mapping.js';
import type { Table } from '../table/parseTable.js';
import { PathCodes } from '../table/pathCodes.js';
import type { TableKind } from '../table/tableKind.js';
import { isMissing } from '../table/values.js';

type Role =
  | ('group' | 'source' | 'code' | 'start' | 'end' | 'weight' | 'text' | 'coder' | 'created')
  | ('modifier' | 'modified' | 'memo' | 'color' | 'area' | 'coverage');

/** The columns of MAXQDA's list of coded segments, in lower case, in English, German, Spanish and Portuguese. */
const segmentColumns: ColumnNames<Role> = {
  group: ['document group', 'dokumentgruppe', 'grupo de documentos'],
  source: [
    'document name',
    'dokumentname',
    'nombre del documento',
    'nome do documento',
    'document',
    'dokument',
    'documento',
  ],
  code: ['code', 'código', 'codigo'],
  start: ['beginning', 'begin', 'start', 'anfang', 'inicio', 'início'],
  end: ['end', 'ende', 'fin', 'final', 'fim'],
  weight: ['weight score', 'weight', 'gewicht', 'gewichtung', 'peso', 'ponderación'],
  text: ['segment', 'coded segment', 'segmento'],
  coder: ['author', 'created by', 'coder', 'autor', 'erstellt von', 'creado por', 'criado por'],
  created: [
    'date',
    'creation date',
    'created',
    'datum',
    'erstellt am',
    'erstellungsdatum',
    'erstellt',
    'fecha',
    'data',
  ],
  modifier: ['modified by', 'last modified by', 'bearbeitet von', 'geändert von', 'modificado por'],
  modified: [
    'modified',
    'last modified',
    'modification date',
    'bearbeitet am',
    'geändert am',
    'geändert',
    'modificado',
  ],
  memo: ['comment', 'kommentar', 'comentario', 'comentário'],
  color: ['color', 'colour', 'farbe'],
  area: ['area', 'fläche', 'área', 'area (in characters)'],
  coverage: [
    'coverage %',
    'coverage',
    'coverage (%)',
    'abdeckungsgrad %',
    'abdeckungsgrad',
    'abdeckung %',
    '% cobertura',
  ],
};

/**
 * MAXQDA's list of coded segments: one row for each segment and code. Beginning and end are paragraphs, or pages and
 * times, so they tell equal segments apart and are kept as the name of the mark; they are no offsets.
 */
export const maxqdaSegments: TableKind = {
  id: 'maxqda-segments',
  name: 'MAXQDA coded segments',
  tool: 'MAXQDA',
  missingIsEmpty: true,
  fits(table, mapping) {
    const at = columnsOf(table.columns, segmentColumns, mapping);
    const positions = at.start >= 0 && at.end >= 0;
    return at.source >= 0 && at.code >= 0 && at.text >= 0 && (at.group >= 0 || (positions && at.weight >= 0));
  },
  read: readSegments,
};

/** Levels of a code, as MAXQDA writes them in lists and in its import of codes. */
const levels = /\s*(?:>|\\)\s*/u;

function readSegments(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const at = columnsOf(table.columns, segmentColumns, mapping);
  const sourceId = sourceIds(table, at.group, at.source);
  const variables = variablesOf(table, new Set(Object.values(at)), sourceId);
  reportUnusedColumns(table, [...Object.values(at), ...variables], builder);
  const codes = new PathCodes(builder);
  const marks = new Map<string, number>();
  table.rows.forEach((row, i) => {
    const cell = (role: Role) => cellOf(row, at[role]);
    const id = sourceId(i);
    if (id === '') {
      builder.error(
        'missing-source',
        placeIn(table, row, at.source),
        'a segment needs the name of a document; found nothing',
      );
      return;
    }
    const source =
      builder.sourceIndex(id) ??
      builder.addSource(
        {
          id,
          name: cell('source'),
          kind: mapping.sourceKind ?? 'other',
          attributes: Object.fromEntries(
            [...(at.group < 0 ? [] : [at.group]), ...variables]
              .map((column) => [table.columns[column].trim(), cellOf(row, column)] as const)
              .filter(([, value]) => !isMissing(value)),
          ),
        },
        placeIn(table, row, at.source),
      );
    const position = [cell('start'), cell('end')]
      .filter((part, n, all) => part !== '' && all.indexOf(part) === n)
      .join('–');
    const quote = row.values[at.text];
    const selection =
      quote.trim() === ''
        ? builder.region(source, position || `row ${row.line}`)
        : builder.quote(source, quote, position);
    const coderId = cell('coder') || 'unknown';
    const coder = builder.coder(coderId);
    if (at.coder >= 0 && cell('coder') === '')
      builder.warn('missing-coder', placeIn(table, row, at.coder), 'no coder is named; counted as "unknown"');
    const key = `${selection}\n${coder}\n${cell('created')}`;
    const mark =
      marks.get(key) ??
      builder.details.addMark(selection, {
        name: position === '' ? '' : `(${position})`,
        ...(at.coder < 0 ? {} : { creator: coder }),
        created: cell('created'),
        ...(cell('modifier') === '' ? {} : { modifier: builder.coder(cell('modifier')) }),
        modified: cell('modified'),
      });
    marks.set(key, mark);
    const path = cell('code')
      .split(levels)
      .filter((name) => name !== '');
    if (path.length === 0) {
      builder.warn(
        'untagged',
        placeIn(table, row, at.code),
        'the row has no code; its segment is kept without a coding',
      );
      return;
    }
    const code = codes.at(path, placeIn(table, row, at.code));
    if (code < 0) return;
    const coding = builder.addCoding(selection, code, coder, placeIn(table, row), {
      mark,
      created: cell('created'),
    });
    const note = (text: string) => builder.addMemo({ target: 'coding', index: coding, text, coder: coderId });
    if (cell('memo') !== '') note(cell('memo'));
    // 0 is the weight of a segment that nobody weighted.
    if (!isMissing(cell('weight')) && Number(cell('weight').replace(',', '.')) !== 0)
      note(`${table.columns[at.weight].trim()}: ${cell('weight')}`);
  });
}

/** The document of each row: by name, with its group where documents of several groups share a name. */
function sourceIds(table: Table, group: number, source: number): (row: number) => string {
  const groups = new Map<string, Set<string>>();
  for (const row of table.rows) {
    const name = cellOf(row, source);
    groups.set(name, (groups.get(name) ?? new Set()).add(cellOf(row, group)));
  }
  return (i) => {
    const name = cellOf(table.rows[i], source);
    const of = cellOf(table.rows[i], group);
    return name !== '' && groups.get(name)!.size > 1 && of !== '' ? `${of} · ${name}` : name;
  };
}

/** Other columns that have one value in each document and differ between documents: the variables that a list can show. */
function variablesOf(table: Table, taken: ReadonlySet<number>, sourceId: (row: number) => string): number[] {
  const ids = table.rows.map((_, i) => sourceId(i));
  if (new Set(ids).size < 2) return [];
  return table.columns.flatMap((name, column) => {
    if (taken.has(column) || name.trim() === '') return [];
    const values = new Map<string, string>();
    for (let i = 0; i < ids.length; i++) {
      const value = cellOf(table.rows[i], column);
      const known = values.get(ids[i]);
      if (known !== undefined && known !== value) return [];
      values.set(ids[i], value);
    }
    return new Set(values.values()).size > 1 ? [column] : [];
  });
}
