import type { VariableValue } from '../../corpus/details.js';
import { DeclaredVariables } from '../sqlite/declaredVariables.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import type { Row } from '../sqlite/row.js';
import { plural } from '../sqlite/rowFindings.js';
import { caseAttribute, SourceAttributes } from '../sqlite/sourceAttributes.js';
import type { SourceRows } from './sourceRows.js';

/** A case with its values and with the sources, or parts of sources, that belong to it. */
export interface QualcoderCase {
  readonly row: Row;
  readonly id: number;
  readonly name: string;
  readonly values: VariableValue[];
  readonly parts: { readonly source: number; readonly row: Row; readonly whole: boolean }[];
}

export interface Collected {
  /** Attributes as they are used in analyses, by id of the source. */
  readonly attributes: SourceAttributes;
  /** The values that a source itself has. */
  readonly values: ReadonlyMap<number, readonly VariableValue[]>;
  readonly cases: readonly QualcoderCase[];
}

/**
 * Attributes of sources: their own, the name and the attributes of every case that they belong to as a whole, and
 * the bibliographic reference that they are linked with.
 */
export function collectAttributes(sources: SourceRows, context: DatabaseContext): Collected {
  const { database, builder, findings } = context;
  const attributes = new SourceAttributes(findings);
  const values = new Map<number, VariableValue[]>();
  const variables = new DeclaredVariables(builder);
  for (const row of database.rows('attribute_type', ['name', 'memo', 'valuetype'])) {
    const type = row.text('valuetype') === 'numeric' ? 'Float' : 'Text';
    variables.declare(row.text('name'), type, row.text('memo'));
  }
  const cases = readCases(sources, context);
  for (const { name, parts } of cases.values())
    for (const { source, whole, row } of parts) if (whole) attributes.set(source, caseAttribute, name, row);

  for (const row of database.rows('attribute', ['name', 'attr_type', 'value', 'id'])) {
    const [id, name, value, kind] = [
      row.whole('id'),
      row.text('name'),
      row.text('value'),
      row.text('attr_type'),
    ];
    if (value === '') continue;
    const one = kind === 'case' && id !== undefined ? cases.get(id) : undefined;
    if (kind === 'file' && id !== undefined && sources.byId.has(id)) {
      attributes.set(id, name, value, row);
      values.set(id, [...(values.get(id) ?? []), variables.value(name, value)]);
    } else if (one !== undefined) {
      one.values.push(variables.value(name, value));
      for (const { source, whole } of one.parts) if (whole) attributes.set(source, name, value, row);
    } else if (kind === 'journal')
      findings.tally('not-represented', row, (count) => ({
        nb: `${plural(count, 'egenskap', 'egenskaper')} ved journaler; ikke lest`,
        en: `${plural(count, 'attribute', 'attributes')} of journals; not read`,
      }));
    else {
      const at = row.found('id');
      findings.lose('dangling-reference', row, {
        nb: `en egenskap hører til et case eller en fil som finnes; fant ${kind === '' ? 'ingenting' : `«${kind}»`} med id ${at.nb}, og verdien er utelatt`,
        en: `an attribute belongs to a case or file that is there; found ${kind === '' ? 'nothing' : `"${kind}"`} with id ${at.en}, and the value is left out`,
      });
    }
  }
  addReferences(sources, attributes, context);
  return { attributes, values, cases: [...cases.values()] };
}

function readCases(sources: SourceRows, { database, findings }: DatabaseContext): Map<number, QualcoderCase> {
  const cases = new Map<number, QualcoderCase>();
  for (const row of database.rows('cases', ['caseid', 'name', 'memo', 'owner', 'date'])) {
    const id = row.whole('caseid');
    if (id === undefined)
      findings.lose('bad-id', row, {
        nb: `et case trenger et helt tall som caseid; ${row.foundIn('caseid').nb}, og caset er utelatt`,
        en: `a case needs a whole number as caseid; ${row.foundIn('caseid').en}, and the case is left out`,
      });
    else cases.set(id, { row, id, name: row.name('name') || `case ${id}`, values: [], parts: [] });
  }
  for (const row of database.rows('case_text', [
    'id',
    'caseid',
    'fid',
    'pos0',
    'pos1',
    'memo',
    'owner',
    'date',
  ])) {
    const one = cases.get(row.whole('caseid') ?? Number.NaN);
    const source = row.whole('fid');
    if (one === undefined || source === undefined || !sources.byId.has(source)) {
      const found = row.foundIn('caseid', 'fid');
      findings.lose('dangling-reference', row, {
        nb: `en del av et case trenger et case (caseid) og en kilde (fid) som finnes; ${found.nb}; utelatt`,
        en: `a part of a case needs a case (caseid) and a source (fid) that are there; ${found.en}; left out`,
      });
      continue;
    }
    // Older versions write the last character where newer ones write the length; media have no positions.
    const end = row.whole('pos1') ?? 0;
    const whole = (row.whole('pos0') ?? 0) <= 0 && (end <= 0 || end >= sources.lengthOf(source) - 1);
    one.parts.push({ source, row, whole });
  }
  return cases;
}

/** From v8, a source may be linked with a bibliographic reference, which is kept a tag a row. */
function addReferences(
  { rows }: SourceRows,
  attributes: SourceAttributes,
  { database }: DatabaseContext,
): void {
  const linked = new Map<number, number[]>();
  for (const row of rows) {
    const reference = row.whole('risid');
    if (reference !== undefined) linked.set(reference, [...(linked.get(reference) ?? []), row.whole('id')!]);
  }
  for (const row of database.rows('ris', ['risid', 'tag', 'longtag', 'value'])) {
    const tag = row.text('longtag').trim() || row.text('tag').trim();
    for (const source of linked.get(row.whole('risid') ?? Number.NaN) ?? [])
      attributes.set(source, tag, row.text('value').trim(), row);
  }
}
