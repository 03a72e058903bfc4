import { families, roles } from '../../corpus/code.js';
import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { sourceKinds } from '../../corpus/source.js';
import { familyCalled, kindCalled, roleCalled } from '../../corpus/vocabulary.js';
import { given } from '../../shared/given.js';
import type { Table } from './parseTable.js';

/** What the columns of a codebook are called in tables seen (lower case). */
const presets = {
  id: ['id', 'code', 'tag', 'kode', 'merkelapp', 'código', 'codes'],
  name: ['name', 'title', 'tag', 'code', 'navn', 'kode', 'label', 'código', 'codes'],
  nameEnglish: ['name_en', 'english'],
  parent: ['parent', 'forelder', 'parent id'],
  family: ['family', 'familie'],
  role: ['role', 'rolle'],
  description: [
    'description',
    'definition',
    'beskrivelse',
    'definisjon',
    'memo',
    'comment',
    'kommentar',
    'comentario',
    'comentário',
  ],
  color: ['color', 'colour', 'farge'],
  appliesTo: ['applies_to'],
} as const;

/** Whether a table describes codes rather than codings: it names codes and says something about each. */
export function isCodebookTable(columns: readonly string[]): boolean {
  const lower = columns.map((name) => name.trim().toLowerCase());
  const has = (names: readonly string[]) => names.some((name) => lower.includes(name));
  return has(presets.id) && (has(presets.description) || has(presets.parent) || has(presets.family));
}

/**
 * One row per code: id or name, and when there parent, family, role, description, colour, English name, and the
 * kinds of sources that the code applies to (several with a space or ; between).
 */
export function readCodebookTable(table: Table, builder: CorpusBuilder): void {
  const column = columnFinder(table);
  const at = Object.fromEntries(
    Object.entries(presets).map(([key, names]) => [key, column(names)]),
  ) as Record<keyof typeof presets, number>;
  for (const row of table.rows) {
    const cell = (key: keyof typeof presets) => (at[key] < 0 ? '' : row.values[at[key]].trim());
    const place = (key: keyof typeof presets) =>
      `${table.file} line ${row.line}, column ${table.columns[at[key]]}`;
    const id = cell('id') || cell('name');
    if (id === '') {
      builder.error(
        'missing-code',
        `${table.file} line ${row.line}`,
        'a code needs an id or a name; found neither',
      );
      continue;
    }
    const problem = (kind: string, where: string, message: string) => builder.error(kind, where, message);
    const family = oneOf(families, familyCalled, cell('family'), place('family'), 'family', problem);
    const role = oneOf(roles, roleCalled, cell('role'), place('role'), 'role', problem);
    const appliesTo = cell('appliesTo')
      .split(/[\s;,]+/u)
      .map((kind) => oneOf(sourceKinds, kindCalled, kind, place('appliesTo'), 'kind', problem))
      .filter((kind) => kind !== undefined);
    builder.addCode(
      {
        id,
        name: cell('name') || id,
        nameEnglish: cell('nameEnglish'),
        parentId: cell('parent'),
        ...given({ family }),
        role: role ?? null,
        description: cell('description'),
        color: cell('color'),
        ...given({ appliesTo: appliesTo.length === 0 ? undefined : appliesTo }),
      },
      `${table.file} line ${row.line}`,
    );
  }
}

function columnFinder(table: Table): (names: readonly string[]) => number {
  const lower = table.columns.map((name) => name.trim().toLowerCase());
  return (names) => names.map((name) => lower.indexOf(name)).find((index) => index >= 0) ?? -1;
}

/** The value when it is one of those allowed, undefined when empty, and a problem otherwise. */
function oneOf<Value extends string>(
  allowed: readonly Value[],
  called: (word: string) => Value | undefined,
  found: string,
  where: string,
  what: string,
  problem: (kind: string, where: string, message: string) => void,
): Value | undefined {
  if (found === '') return undefined;
  const value = called(found);
  if (value === undefined)
    problem(`bad-${what}`, where, `a ${what} is one of ${allowed.join(', ')}; found "${found}"`);
  return value;
}
