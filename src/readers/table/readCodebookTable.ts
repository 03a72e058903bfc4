import { type Family, families, type Role, roles } from '../../corpus/code.js';
import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { FamilyRow } from '../../corpus/families.js';
import { ProblemList } from '../../corpus/problemList.js';
import { sourceKinds } from '../../corpus/source.js';
import { given } from '../../shared/given.js';
import { ProblemsError } from '../../shared/problem.js';
import { listed } from './columns.js';
import type { Table, TableRow } from './parseTable.js';

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
    const family = oneOf(families, cell('family'), place('family'), 'family', problem);
    const role = oneOf(roles, cell('role'), place('role'), 'role', problem);
    const appliesTo = cell('appliesTo')
      .split(/[\s;,]+/u)
      .map((kind) => oneOf(sourceKinds, kind, place('appliesTo'), 'kind', problem))
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

/**
 * The rows of a families file (`code,family`, and `role` when there). A role may stand without a family.
 *
 * @throws ProblemsError naming every row without a code or with a family that does not exist
 */
export function readFamiliesTable(table: Table): FamilyRow[] {
  const column = columnFinder(table);
  const [code, family, role] = [column(presets.id), column(presets.family), column(presets.role)];
  const title = `${table.file} is not a families file`;
  if (code < 0 || family < 0) {
    const message = `a families file needs the columns code and family; found ${listed(table.columns)}`;
    throw new ProblemsError(title, [
      { kind: 'missing-column', where: `${table.file} line ${table.headerLine}`, message },
    ]);
  }
  const problems = new ProblemList();
  const problem = (kind: string, where: string, message: string) => problems.add(kind, where, message);
  const rows = table.rows.flatMap((row: TableRow) => {
    const place = (index: number) => `${table.file} line ${row.line}, column ${table.columns[index]}`;
    const label = row.values[code].trim();
    const familyCell = row.values[family].trim();
    if (label === '') problem('missing-code', place(code), 'a row needs a code; found nothing');
    // A starter file leaves the family empty where nothing has been chosen yet.
    const chosen = oneOf<Family>(families, familyCell, place(family), 'family', problem);
    const chosenRole =
      role < 0 ? undefined : oneOf<Role>(roles, row.values[role].trim(), place(role), 'role', problem);
    return label === '' || (chosen === undefined && chosenRole === undefined)
      ? []
      : [
          {
            code: label,
            family: chosen ?? null,
            role: chosenRole ?? null,
            where: `${table.file} line ${row.line}`,
          },
        ];
  });
  if (problems.length > 0) throw new ProblemsError(title, problems.toDrafts());
  return rows;
}

function columnFinder(table: Table): (names: readonly string[]) => number {
  const lower = table.columns.map((name) => name.trim().toLowerCase());
  return (names) => names.map((name) => lower.indexOf(name)).find((index) => index >= 0) ?? -1;
}

/** The value when it is one of those allowed, undefined when empty, and a problem otherwise. */
function oneOf<Value extends string>(
  allowed: readonly Value[],
  found: string,
  where: string,
  what: string,
  problem: (kind: string, where: string, message: string) => void,
): Value | undefined {
  if (found === '') return undefined;
  const value = allowed.find((candidate) => candidate === found.toLowerCase());
  if (value === undefined)
    problem(`bad-${what}`, where, `a ${what} is one of ${allowed.join(', ')}; found "${found}"`);
  return value;
}
