import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { sourceVariables } from '../table/attributeColumns.js';
import { cellOf, placeIn, reportUnusedColumns } from '../table/columns.js';
import { equalQuotes, warnOfEqualQuotes } from '../table/equalQuotes.js';
import { columnsIn, nameInLanguage } from '../table/headerWords.js';
import { loseNameless, warnUncoded } from '../table/losses.js';
import type { Mapping } from '../table/mapping.js';
import type { Table } from '../table/parseTable.js';
import { PathCodes } from '../table/pathCodes.js';
import type { TableKind } from '../table/tableKind.js';
import { levelsOf } from './names.js';
import { type ReferenceRole, referenceWords } from './referenceWords.js';

/** NVivo's references: one row for each coded passage, with its code and file. */
export const nvivoReferences: TableKind = {
  id: 'nvivo-references',
  name: 'NVivo coding references',
  tool: 'NVivo',
  missingIsEmpty: true,
  nameOf: ({ columns }) => nameInLanguage('NVivo coding references', columns, referenceWords),
  fits(table, mapping) {
    const at = columnsIn(table.columns, referenceWords, mapping);
    const ofNvivo = [at.initials, at.number, at.coverage, at.references].filter((column) => column >= 0);
    return at.code >= 0 && at.source >= 0 && at.text >= 0 && ofNvivo.length > 0;
  },
  keys: ['source', 'kind', 'attributes', 'code', 'coder', 'text'],
  couldBe(table, mapping) {
    const at = columnsIn(table.columns, referenceWords, mapping);
    return at.code >= 0 && at.source >= 0 && at.text >= 0;
  },
  read: readReferences,
};

function readReferences(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const at = columnsIn(table.columns, referenceWords, mapping);
  const coders = table.rows.map((row) => cellOf(row, at.coder) || cellOf(row, at.initials) || 'unknown');
  const fileNames = sourceIds(table, at.source);
  const ids = fileNames.map(({ id }) => id);
  const variables = sourceVariables(table, ids, Object.values(at), mapping, builder);
  reportUnusedColumns(table, [...Object.values(at), ...variables.columns], builder);
  // Numbers count the references of one code in one file: they tell passages of a code apart, not those of two codes.
  const { occurrence, uncertain } = equalQuotes(
    table.rows.map((row, i) => ({
      source: fileNames[i].id,
      quote: row.values[at.text],
      place: '',
      code: JSON.stringify(levelsOf(cellOf(row, at.code))),
      coder: coders[i],
      id: cellOf(row, at.number) || JSON.stringify(row.values),
    })),
  );
  warnOfEqualQuotes(uncertain, table.file, builder);
  const codes = new PathCodes(builder);
  table.rows.forEach((row, i) => {
    const cell = (role: ReferenceRole) => cellOf(row, at[role]);
    const { id, name } = fileNames[i];
    const path = levelsOf(cell('code'));
    if (id === '') {
      loseNameless(placeIn(table, row, at.source), builder);
      return;
    }
    const source =
      builder.sourceIndex(id) ??
      builder.addSource({ id, name, ...variables.of(id) }, placeIn(table, row, at.source));
    const quote = row.values[at.text];
    const selection =
      quote.trim() === ''
        ? builder.region(source, `${path.join('\\')} ${cell('number') || row.line}`)
        : builder.quote(source, quote, occurrence[i] === 0 ? '' : `${occurrence[i] + 1}`, '');
    if (path.length === 0) {
      warnUncoded(placeIn(table, row, at.code), builder);
      return;
    }
    const code = codes.at(path, placeIn(table, row, at.code));
    const coder = builder.coder(coders[i]);
    if (code < 0) return;
    const mark = builder.details.addMark(selection, {
      ...(at.coder < 0 && at.initials < 0 ? {} : { creator: coder }),
      modified: cell('modified'),
    });
    builder.addCoding(selection, code, coder, placeIn(table, row), { mark });
  });
}

/** The file of each row by its name, and by its folders too where files of several folders share a name. */
function sourceIds(table: Table, column: number): { readonly id: string; readonly name: string }[] {
  const folders = new Map<string, Set<string>>();
  const paths = table.rows.map((row) => levelsOf(cellOf(row, column)));
  for (const path of paths) {
    const name = path.at(-1) ?? '';
    folders.set(name, (folders.get(name) ?? new Set()).add(path.join('\\')));
  }
  return paths.map((path) => {
    const name = path.at(-1) ?? '';
    return { id: folders.get(name)!.size > 1 ? path.join('\\') : name, name };
  });
}
