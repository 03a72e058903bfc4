import { families, type Role, roles } from '../../corpus/code.js';
import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { NewCode } from '../../corpus/newParts.js';
import { sourceKinds } from '../../corpus/source.js';
import { familyCalled, kindCalled, roleCalled } from '../../corpus/vocabulary.js';
import { given } from '../../shared/given.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { addCodebook, type CodebookEntry } from './addCodebook.js';
import { type CodebookRole, codebookColumns } from './codebookColumns.js';
import { cellOf, placeIn } from './columns.js';
import { LevelPaths } from './levelPaths.js';
import { loseCodeless } from './losses.js';
import type { Table, TableRow } from './parseTable.js';
import { rolesIn } from './rolesIn.js';

/**
 * One row per code: id, name or path, or columns for the levels of the tree (Theme, Subtheme, Code), where an empty cell of a higher
 * level means "as above". When there, parent (by id or name), family, role, description, colour, English name, the kinds of sources
 * that the code applies to (several with a space or ; between); examples, rules and notes are kept as memos of the code.
 */
export function readCodebookTable(table: Table, builder: CorpusBuilder): void {
  const columns = codebookColumns(table.columns);
  const { at, levels, notes } = columns;
  const paths = new LevelPaths(levels);
  const pathsInNames =
    levels.length === 0 && !columns.hasIds && at.parent < 0 && hasPaths(table, at.id < 0 ? at.name : at.id);
  const parentsArePaths = !columns.hasIds && levels.length === 0 && hasParentPaths(table, at.parent, at.name);
  const roleIn = rolesIn(table, at);
  const entries: CodebookEntry[] = [];
  for (const row of table.rows) {
    const cell = (key: CodebookRole) => cellOf(row, at[key]);
    const notesOf = notes
      .map((column) => ({ title: table.columns[column].trim(), text: cellOf(row, column) }))
      .filter(({ text }) => text !== '');
    if (row.values.every((value) => value.trim() === '')) continue;
    const label = levels.length > 0 ? '' : cell('id') || cell('name');
    const written = pathsInNames ? label : cell('path');
    const parent = cell('parent');
    const path =
      levels.length > 0
        ? paths.next(row)
        : parentsArePaths && label !== ''
          ? [...pathOf(parent), label]
          : written === ''
            ? []
            : pathOf(written);
    const last = entries.at(-1);
    if (label === '' && path.length === 0) {
      // A further example of the code above.
      if (levels.length > 0 && last !== undefined && notesOf.length > 0) {
        entries[entries.length - 1] = { ...last, notes: [...last.notes, ...notesOf] };
        continue;
      }
      loseCodeless(placeIn(table, row), builder);
      continue;
    }
    entries.push({
      id: columns.hasIds || path.length === 0 ? label : '',
      name:
        levels.length > 0 || pathsInNames
          ? path[path.length - 1]
          : cell('name') || label || path[path.length - 1],
      path,
      parent: parentsArePaths ? '' : parent,
      about: aboutCode(table, row, cell, at, roleIn, builder),
      notes: notesOf,
      where: placeOf(row.file ?? table.file, { line: row.line }),
    });
  }
  addCodebook(entries, columns.hasIds, builder);
}

/** What a row says of its code beside its name; words that are not known are listed as lost. */
function aboutCode(
  table: Table,
  row: TableRow,
  cell: (key: CodebookRole) => string,
  at: Readonly<Record<CodebookRole, number>>,
  roleIn: (word: string) => Role | undefined,
  builder: CorpusBuilder,
): Partial<NewCode> {
  const known = <Value extends string>(
    key: CodebookRole,
    word: string,
    called: (word: string) => Value | undefined,
    what: {
      readonly kind: string;
      readonly nb: string;
      readonly en: string;
      readonly all: readonly string[];
    },
  ): Value | undefined => {
    if (word === '') return undefined;
    const value = called(word);
    if (value === undefined)
      builder.lose(
        `bad-${what.kind}`,
        placeIn(table, row, at[key]),
        key === 'role' && roleCalled(word) !== undefined ? everydayWord(word) : wrongWord(what, word),
      );
    return value;
  };
  const family = known('family', cell('family'), familyCalled, {
    kind: 'family',
    nb: 'en familie',
    en: 'a family',
    all: families,
  });
  const role = known('role', cell('role'), roleIn, {
    kind: 'role',
    nb: 'en rolle',
    en: 'a role',
    all: roles,
  });
  const appliesTo = cell('appliesTo')
    .split(/[\s;,]+/u)
    .map((word) =>
      known('appliesTo', word, kindCalled, { kind: 'kind', nb: 'et slag', en: 'a kind', all: sourceKinds }),
    )
    .filter((kind) => kind !== undefined);
  return {
    nameEnglish: cell('nameEnglish'),
    ...given({ family }),
    role: role ?? null,
    description: cell('description'),
    color: cell('color'),
    ...given({ appliesTo: appliesTo.length === 0 ? undefined : appliesTo }),
  };
}

/** A word that is a role in a codebook of this study, and something else in this one. */
function everydayWord(found: string): Bilingual {
  return {
    nb: `kolonnen ser ikke ut til å holde roller her; fant «${found}», og koden står uten. Roller kan sies med --families`,
    en: `the column does not seem to hold roles here; found "${found}", and the code is without. Roles can be said with --families`,
  };
}

function wrongWord(
  { nb, en, all }: { readonly nb: string; readonly en: string; readonly all: readonly string[] },
  found: string,
): Bilingual {
  const list = all.join(', ');
  return {
    nb: `${nb} er en av ${list}; fant «${found}», og koden står uten`,
    en: `${en} is one of ${list}; found "${found}"`,
  };
}

/** `Rammer > Tid`, as MAXQDA writes it, or `Codes\\Rammer\\Tid`, as NVivo does. */
function pathOf(text: string): string[] {
  const separator = / > /u.test(text) ? /\s+>\s+/u : /\\{1,2}/u;
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && /^(?:codes|nodes)$/iu.test(parts[0]) ? parts.slice(1) : parts;
}

/** Whether some parent is written as a whole path and is no name of a code: `Rammer\Mål`, as MAXQDA writes it beside the code. */
function hasParentPaths({ rows }: Table, parent: number, name: number): boolean {
  if (parent < 0 || name < 0) return false;
  const names = new Set(rows.map(({ values }) => values[name].trim()));
  return rows.some(({ values }) => {
    const written = values[parent].trim();
    const path = pathOf(written);
    return path.length > 1 && !names.has(written) && path.some((part) => names.has(part));
  });
}

function hasPaths({ rows }: Table, column: number): boolean {
  return column >= 0 && rows.some(({ values }) => / > |\S\\{2}\S/u.test(values[column]));
}
