import type { VariableValue } from '../../corpus/details.js';
import type { Bilingual } from '../../shared/language.js';
import { DeclaredVariables } from '../sqlite/declaredVariables.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import type { Row } from '../sqlite/row.js';
import { caseAttribute, SourceAttributes } from '../sqlite/sourceAttributes.js';
import { deletedIds, liveRows } from './liveRows.js';

export interface RqdaCase {
  readonly row: Row;
  readonly id: number;
  readonly name: string;
  readonly values: VariableValue[];
  readonly parts: Row[];
}

export interface Collected {
  readonly attributes: SourceAttributes;
  readonly values: ReadonlyMap<number, readonly VariableValue[]>;
  readonly cases: readonly RqdaCase[];
}

/** The attribute that holds the names of the file categories that a source belongs to. */
const categoryAttribute = 'file category';

/**
 * Attributes of sources: their own, their file categories, and the name and the attributes of every case that a
 * part of them belongs to. RQDA links cases with spans, which mostly are whole files.
 *
 * @param lengths code points of the text of each live source, by id
 */
export function collectAttributes(
  lengths: ReadonlyMap<number, number>,
  { database, builder, findings }: DatabaseContext,
): Collected {
  const attributes = new SourceAttributes(findings);
  const values = new Map<number, VariableValue[]>();
  const variables = new DeclaredVariables(builder);
  for (const row of liveRows(database, 'attributes', ['name', 'memo', 'class'], findings)) {
    const type = row.text('class') === 'numeric' ? 'Float' : 'Text';
    variables.declare(row.text('name'), type, row.text('memo'));
  }
  const goneSources = deletedIds(database, 'source', 'id');
  const goneCases = deletedIds(database, 'cases', 'id');

  const cases = new Map<number, RqdaCase>();
  for (const row of liveRows(database, 'cases', ['name', 'memo', 'owner', 'date', 'datem', 'id'], findings)) {
    const id = row.whole('id');
    if (id === undefined)
      findings.lose('bad-id', row, {
        nb: `et case trenger et helt tall som id; ${row.foundIn('id').nb}, og caset er utelatt`,
        en: `a case needs a whole number as id; ${row.foundIn('id').en}, and the case is left out`,
      });
    else cases.set(id, { row, id, name: row.name('name') || `case ${id}`, values: [], parts: [] });
  }
  const linked = ['caseid', 'fid', 'selfirst', 'selend', 'owner', 'date', 'memo'];
  for (const row of liveRows(database, 'caselinkage', linked, findings)) {
    const [one, source] = [row.whole('caseid') ?? Number.NaN, row.whole('fid') ?? Number.NaN];
    if (cases.has(one) && lengths.has(source)) {
      const { name, parts } = cases.get(one)!;
      parts.push(row);
      if (isWhole(row, lengths.get(source)!)) attributes.set(source, caseAttribute, name, row);
    } else if (!goneCases.has(one) && !goneSources.has(source)) dangling(row, needs.link, ['caseid', 'fid']);
  }
  for (const row of liveRows(database, 'caseattr', ['variable', 'value', 'caseid'], findings)) {
    const [id, name, value] = [row.whole('caseid') ?? Number.NaN, row.text('variable'), row.text('value')];
    const one = cases.get(id);
    if (isMissing(value) || goneCases.has(id)) continue;
    if (one === undefined) dangling(row, needs.case, ['caseid']);
    else {
      one.values.push(variables.value(name, value));
      for (const part of one.parts) {
        const source = part.whole('fid')!;
        if (isWhole(part, lengths.get(source)!)) attributes.set(source, name, value, row);
      }
    }
  }
  for (const row of liveRows(database, 'fileattr', ['variable', 'value', 'fileid'], findings)) {
    const [id, name, value] = [row.whole('fileid') ?? Number.NaN, row.text('variable'), row.text('value')];
    if (isMissing(value) || goneSources.has(id)) continue;
    if (!lengths.has(id)) dangling(row, needs.source, ['fileid']);
    else {
      attributes.set(id, name, value, row);
      values.set(id, [...(values.get(id) ?? []), variables.value(name, value)]);
    }
  }
  const goneCategories = deletedIds(database, 'filecat', 'catid');
  const categories = new Map<number, string>();
  for (const row of liveRows(database, 'filecat', ['name', 'catid'], findings)) {
    const id = row.whole('catid');
    if (id !== undefined) categories.set(id, row.text('name').trim());
  }
  for (const row of liveRows(database, 'treefile', ['fid', 'catid'], findings)) {
    const [source, category] = [row.whole('fid') ?? Number.NaN, row.whole('catid') ?? Number.NaN];
    const name = categories.get(category);
    if (name !== undefined && lengths.has(source)) attributes.set(source, categoryAttribute, name, row);
    else if (!goneSources.has(source) && !goneCategories.has(category))
      dangling(row, needs.category, ['fid', 'catid']);
  }
  return { attributes, values, cases: [...cases.values()] };

  function dangling(row: Row, needed: Bilingual, columns: readonly string[]): void {
    const found = row.foundIn(...columns);
    findings.lose('dangling-reference', row, {
      nb: `${needed.nb} (${columns.join(', ')}); ${found.nb}; utelatt`,
      en: `${needed.en} (${columns.join(', ')}); ${found.en}; left out`,
    });
  }
}

const needs = {
  link: {
    nb: 'en kobling trenger et case og en kilde som finnes',
    en: 'a link needs a case and a source that are there',
  },
  case: { nb: 'en verdi trenger et case som finnes', en: 'a value needs a case that is there' },
  source: { nb: 'en verdi trenger en kilde som finnes', en: 'a value needs a source that is there' },
  category: {
    nb: 'en filkategori trenger en kilde og en kategori som finnes',
    en: 'a file category needs a source and a category that are there',
  },
} as const satisfies Record<string, Bilingual>;

/** Whether a link of a case is with all of a text: RQDA writes its length, or its last character, as the end. */
export function isWhole(row: Row, length: number): boolean {
  const [start, end] = [row.whole('selfirst') ?? 0, row.whole('selend') ?? 0];
  return start <= 0 && (end <= 0 || end >= length - 1);
}

/** RQDA writes "NA" where a value was never given. */
function isMissing(value: string): boolean {
  return value === '' || value === 'NA';
}
