import { families, roles } from '../../corpus/code.js';
import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { NewCode } from '../../corpus/newParts.js';
import { given } from '../../shared/given.js';
import { joinedNames, namesIn } from '../../shared/joinedNames.js';
import { placeOf } from '../../shared/place.js';
import type { Text } from '../../shared/problem.js';
import { declaredCodes } from './declaredCodes.js';
import type { OwnColumn } from './ownTable.js';
import type { Table } from './parseTable.js';

/** A code as a row of the tidy table has it. */
interface RowCode extends NewCode {
  /** Names of the codes above it, from the root down. */
  readonly above: readonly string[];
  /** Their ids; none in tables that were written before there was a column for them. */
  readonly aboveIds: readonly string[];
  readonly aboveFamilies: readonly string[];
  readonly where: Text;
}

/**
 * The codes of the tidy table, those before their own that stand above others. A code that no row applies is known by the
 * path of the ones below it: its id, name, place and family come back, and nothing else of it. Codes that were declared before (a codebook)
 * are found by id, then by name.
 *
 * @returns index of the code that a row names by its id
 */
export function declareOwnCodes(table: Table, builder: CorpusBuilder): (id: string) => number {
  const inCodebook = declaredCodes(builder);
  const codes = codesIn(table);
  const byPath = new Map<string, RowCode>();
  for (const code of codes.values()) {
    const path = joinedNames([...code.above, code.name]);
    if (!byPath.has(path)) byPath.set(path, code);
  }
  /** Codes above others that no row applies: path -> id. */
  const added = new Map<string, string>();
  const declared = new Set<string>();
  for (const code of codes.values()) declare(code);
  return (id) => indexOf(id)!;

  function indexOf(id: string): number | undefined {
    const found = inCodebook(id);
    return builder.codeIndex(id) ?? (found.length === 1 ? found[0] : undefined);
  }

  function declare(code: RowCode): void {
    if (declared.has(code.id) || indexOf(code.id) !== undefined) return;
    declared.add(code.id);
    const { above, aboveIds, aboveFamilies, where, ...own } = code;
    const parentId = parentOf(code, above.length);
    builder.addCode({ ...own, ...given({ parentId }) }, where);
  }

  /** The id of the code above another on a level (1 is the root), declared if need be; undefined above the root. */
  function parentOf(code: RowCode, level: number): string | undefined {
    if (level === 0) return undefined;
    const [names, ids, inFamilies] = [code.above, code.aboveIds, code.aboveFamilies];
    const path = joinedNames(names.slice(0, level));
    const said = ids.length === names.length ? ids[level - 1] : undefined;
    const known = said === undefined ? byPath.get(path) : codes.get(said);
    if (known !== undefined) {
      declare(known);
      return known.id;
    }
    const key = said === undefined ? path : `${path}\n${said}`;
    const before = added.get(key);
    if (before !== undefined) return before;
    const id = said ?? freeId(path);
    added.set(key, id);
    const parentId = parentOf(code, level - 1);
    const family = families.find((each) => each === inFamilies[level - 1]);
    if (indexOf(id) === undefined)
      builder.addCode({ id, name: names[level - 1], ...given({ parentId, family }) }, code.where);
    return id;
  }

  function freeId(path: string): string {
    let id = path;
    for (let i = 2; codes.has(id) || builder.codeIndex(id) !== undefined; i++) id = `${path} (${i})`;
    return id;
  }
}

/** The codes that rows apply, by their ids; the first row of a code says what it is. */
function codesIn(table: Table): Map<string, RowCode> {
  const at = new Map(table.columns.map((name, i) => [name, i] as const).reverse());
  const codes = new Map<string, RowCode>();
  for (const { values, line } of table.rows) {
    const cell = (name: OwnColumn) => {
      const column = at.get(name);
      return column === undefined ? '' : values[column];
    };
    const id = cell('code');
    if (id === '' || codes.has(id)) continue;
    const name = cell('code_name') || id;
    const family = families.find((each) => each === cell('code_family'));
    codes.set(id, {
      id,
      name,
      above: namesAbove(cell('code_path'), name),
      aboveIds: cell('code_parents') === '' ? [] : namesIn(cell('code_parents')),
      aboveFamilies: namesIn(cell('code_parent_families')),
      ...given({ family }),
      role: roles.find((each) => each === cell('code_role')) ?? null,
      where: placeOf(table.file, { line }),
    });
  }
  return codes;
}

/** The names above a code. Tables that were written before have no backslash where a name holds a ` > ` of its own. */
function namesAbove(path: string, name: string): readonly string[] {
  if (path === '' || path === name) return [];
  for (const own of [joinedNames([name]), name]) {
    if (path === own) return [];
    if (path.endsWith(` > ${own}`)) return namesIn(path.slice(0, -own.length - 3));
  }
  return namesIn(path).slice(0, -1);
}
