import type { Family, Role } from '../../corpus/code.js';
import type { CodeNaming } from '../../corpus/codeNaming.js';
import type { FamilyRow } from '../../corpus/families.js';
import { ProblemList } from '../../corpus/problemList.js';
import { familyCalled, roleCalled } from '../../corpus/vocabulary.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { ProblemsError } from '../../shared/problem.js';
import type { InputFile } from '../input.js';
import { type ColumnNames, columnsOf, listed } from './columns.js';
import { onlyTable, openTables } from './openTables.js';
import type { Table, TableRow } from './parseTable.js';

/** What the columns of a families file are called, in lower case: as `families` writes them, and as people do. */
export const familiesColumns = {
  name: ['navn', 'name', 'kodenavn', 'code name'],
  path: ['sti', 'path', 'kodesti', 'code path'],
  label: ['code', 'kode', 'tag', 'merkelapp', 'codes', 'koder', 'código'],
  id: ['id', 'code id', 'kode-id'],
  family: ['familie', 'family', 'kodefamilie', 'code family'],
  role: ['rolle', 'role'],
} as const satisfies ColumnNames<'name' | 'path' | 'label' | 'id' | 'family' | 'role'>;

/** Families and roles as a person writes them, by what to write in a message. */
const allowed = {
  family: {
    nb: 'betingelse, indikator, hensyn, valens, annet',
    en: 'condition, indicator, interest, valence, other',
  },
  role: {
    nb: 'fremmer, hemmer, ødelegger, ambivalent, satt foran, satt etter, individuell verdi, offentlig verdi, behov, forventning',
    en: 'promotes, hinders, destroys, ambivalent, before, after, individual, public, need, expectation',
  },
} as const;

/**
 * The family of a code that has a role, where a person wrote the role in the column of the family. `behov` and the like say
 * no family: one who writes them there may mean an indicator, and is asked.
 */
const familyOfRole: Readonly<Partial<Record<Role, Family>>> = {
  promotes: 'valence',
  hinders: 'valence',
  destroys: 'valence',
  ambivalent: 'valence',
  before: 'interest',
  after: 'interest',
};

/**
 * The rows of a families file, CSV or XLSX: in a workbook the first visible sheet that has the columns, whatever stands
 * above its header.
 *
 * @throws ProblemsError as `readFamiliesTable` does, and for what is no table
 */
export async function readFamiliesFile(file: InputFile): Promise<FamilyRow[]> {
  const { candidates } = await openTables({ name: file.path, isFolder: false, files: [file] });
  const readings = candidates.filter(({ hidden }) => !hidden).flatMap((candidate) => candidate.readings);
  const fitting = readings.find((table) => isFamiliesTable(positionsIn(table)));
  return readFamiliesTable(fitting ?? (await onlyTable(file)));
}

/**
 * The rows of a families table: a code by name, path or id (or by any of them in a column `code`), its family, and its
 * role where there is one. Headers and words are Norwegian or English. A role may stand without a family.
 *
 * @throws ProblemsError naming every row without a code, and every word that is no family or role
 */
export function readFamiliesTable(table: Table): FamilyRow[] {
  const at = positionsIn(table);
  const title: Bilingual = {
    nb: `${table.file} er ikke en familiefil`,
    en: `${table.file} is not a families file`,
  };
  if (!isFamiliesTable(at)) {
    const message = {
      nb: `en familiefil trenger kolonnene navn (eller kode) og familie; fant ${listed(table.columns)}. «brukermote families PROSJEKT --out familier.xlsx» lager en`,
      en: `a families file needs the columns code and family; found ${listed(table.columns)}`,
    };
    const where = placeOf(table.file, { line: table.headerLine });
    throw new ProblemsError(title, [{ kind: 'missing-column', where, message }]);
  }
  const problems = new ProblemList();
  const rows = table.rows.flatMap((row): FamilyRow[] => {
    const cell = (key: keyof typeof at) => (at[key] < 0 ? '' : row.values[at[key]].trim());
    const naming: CodeNaming = {
      label: cell('label'),
      name: cell('name'),
      path: cell('path'),
      id: cell('id'),
    };
    const code = [naming.path, naming.name, naming.label, naming.id].find((word) => word !== '');
    const { family, role } = familyAndRole(cell('family'), cell('role'), (key, message) =>
      problems.add(`bad-${key}`, placeIn(table, row, at[key]), message),
    );
    if (code === undefined) {
      const column = [at.name, at.path, at.label, at.id].find((index) => index >= 0)!;
      problems.add('missing-code', placeIn(table, row, column), {
        nb: 'en rad trenger en kode; fant ingenting',
        en: 'a row needs a code; found nothing',
      });
    }
    // A starter file leaves the family empty where nothing has been chosen yet.
    if (code === undefined || (family === null && role === null)) return [];
    const where = placeOf(table.file, { line: row.line });
    const onlyLabel = naming.name === '' && naming.path === '' && naming.id === '';
    return [{ code, ...(onlyLabel ? {} : { naming }), family, role, where }];
  });
  if (problems.length > 0) throw new ProblemsError(title, problems.toDrafts());
  return rows;
}

type Positions = Readonly<Record<keyof typeof familiesColumns, number>>;

function positionsIn({ columns }: Table): Positions {
  return columnsOf(columns, familiesColumns);
}

function isFamiliesTable({ name, path, label, id, family }: Positions): boolean {
  return family >= 0 && [name, path, label, id].some((column) => column >= 0);
}

function placeIn(table: Table, { line }: TableRow, column: number): Bilingual {
  return placeOf(table.file, { line, column: table.columns[column] });
}

/** What two cells say: a role in the column of the family (`fremmer`) says its family too. */
function familyAndRole(
  familyWord: string,
  roleWord: string,
  problem: (key: 'family' | 'role', message: Bilingual) => void,
): { readonly family: Family | null; readonly role: Role | null } {
  const role = roleWord === '' ? null : (roleCalled(roleWord) ?? null);
  if (roleWord !== '' && role === null) problem('role', oneOf('role', roleWord));
  if (familyWord === '') return { family: null, role };
  const family = familyCalled(familyWord);
  if (family !== undefined) return { family, role };
  const implied = roleCalled(familyWord);
  const familyOf = implied && familyOfRole[implied];
  if (implied !== undefined && familyOf !== undefined && (roleWord === '' || implied === role))
    return { family: familyOf, role: implied };
  problem('family', oneOf('family', familyWord));
  return { family: null, role };
}

function oneOf(key: 'family' | 'role', found: string): Bilingual {
  const name = { family: 'en familie', role: 'en rolle' }[key];
  return {
    nb: `${name} er en av ${allowed[key].nb}; fant «${found}»`,
    en: `a ${key} is one of ${allowed[key].en}; found "${found}"`,
  };
}
