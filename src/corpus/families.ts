import type { Bilingual } from '../shared/language.js';
import { ProblemsError, type Text, textIn } from '../shared/problem.js';
import { didYouMean } from '../shared/suggest.js';
import { type Code, type Family, pathLabel, type Role } from './code.js';
import { type CodeNaming, codeNamer } from './codeNaming.js';
import { Corpus } from './corpus.js';
import { ProblemList } from './problemList.js';
import { norwegianFamily, norwegianRole } from './vocabulary.js';

/**
 * One row of a families file: a code (by id, name or path), its family and, where it has one, its role. A row with a role
 * and no family gives the role to the code, whose family stays what it is.
 */
export interface FamilyRow {
  /** What the row calls the code, as messages name it. */
  readonly code: string;
  /** What the row says of the code, column by column; default: `code` is its id, path or name. */
  readonly naming?: CodeNaming;
  readonly family: Family | null;
  readonly role: Role | null;
  readonly where: Text;
}

/**
 * The corpus with families given from outside, for foreign projects. Children inherit the family of the nearest
 * ancestor that has one; codes that no row reaches keep what the codebook says.
 *
 * @param lost where rows of codes that the project does not have are listed, as those of a codebook of which not all is used yet;
 *   without it, and where no row is of a code of the project, they are errors
 * @throws ProblemsError naming every row whose code is unknown, shared by several codes, or given another
 *   family or role before
 */
export function withFamilies(corpus: Corpus, rows: readonly FamilyRow[], lost?: ProblemList): Corpus {
  const problems = new ProblemList();
  const unknown: FamilyRow[] = [];
  const codesNamed = codeNamer(corpus.codes);
  const given = new Map<number, FamilyRow>();
  for (const row of rows) {
    const { found, conflicting } = codesNamed(row.naming ?? { label: row.code });
    const before = found.length === 1 ? given.get(found[0].index) : undefined;
    if (found.length > 1) problems.add('ambiguous-code', row.where, () => sharedName(row, found));
    else if (conflicting.length > 0)
      problems.add('different-codes', row.where, () => differentCodes(conflicting));
    else if (found.length === 0) {
      unknown.push(row);
      problems.add('code-not-in-project', row.where, () => unknownCode(row, corpus.codes));
    } else if (before !== undefined && (before.family !== row.family || before.role !== row.role)) {
      const [first, second] = [describe(before), describe(row)];
      const message = {
        nb: `koden «${row.code}» har to familier: ${first.nb} i ${textIn(before.where, 'nb')}, og ${second.nb}`,
        en: `code "${row.code}" has two families: ${first.en} at ${textIn(before.where, 'en')}, and ${second.en}`,
      };
      problems.add('duplicate-code', row.where, message);
    } else given.set(found[0].index, row);
  }
  const isLost = lost !== undefined && given.size > 0 && problems.length === unknown.length;
  if (problems.length > 0 && !isLost) {
    const title = { nb: 'Familiene ble ikke brukt', en: 'The families were not applied' };
    throw new ProblemsError(title, problems.toDrafts());
  }
  for (const row of unknown)
    lost?.add('code-not-in-project', row.where, () => unknownCode(row, corpus.codes));
  const codes = corpus.codes.map((code) => {
    for (let i = code.index; i >= 0; i = corpus.codes[i].parent) {
      const row = given.get(i);
      // A role belongs to the code that was named; what lies below it only shares the subject.
      if (row === undefined || row.family === null) continue;
      return { ...code, family: row.family, role: ownRole(code) };
    }
    return { ...code, role: ownRole(code) };
  });
  return new Corpus({ ...corpus, codes });

  function ownRole(code: Code): Role | null {
    const row = given.get(code.index);
    return row === undefined ? code.role : row.role;
  }
}

function describe({ family, role }: FamilyRow): Bilingual {
  const nb = role === null ? '' : ` (${norwegianRole(role)})`;
  const en = role === null ? '' : ` (${role})`;
  return {
    nb: `${family === null ? 'ingen familie' : norwegianFamily(family)}${nb}`,
    en: `${family ?? 'no family'}${en}`,
  };
}

function sharedName(row: FamilyRow, found: readonly Code[]): Bilingual {
  const paths = found.map((code) => `${pathLabel(code)} (id ${code.id})`).join('; ');
  return {
    nb: `«${row.code}» er navnet på ${found.length} koder; bruk en id eller en sti: ${paths}`,
    en: `"${row.code}" is the name of ${found.length} codes; use an id or a path: ${paths}`,
  };
}

function differentCodes(found: readonly Code[]): Bilingual {
  const paths = found
    .slice(0, 5)
    .map((code) => `${pathLabel(code)} (id ${code.id})`)
    .join('; ');
  return {
    nb: `navn, sti og id i raden må være for samme kode; de er for ulike: ${paths}. Rett raden, eller ta bort kolonnen id hvis fila er fra en annen utgave av prosjektet`,
    en: `name, path and id of a row must be of the same code; these are of different ones: ${paths}. Mend the row, or leave out the column id if the file is from another version of the project`,
  };
}

function unknownCode(row: FamilyRow, codes: readonly Code[]): Bilingual {
  const hint = didYouMean(
    row.code,
    codes.flatMap((code) => [code.name, code.id]),
  );
  return { nb: `ukjent kode «${row.code}»${hint.nb}`, en: `unknown code "${row.code}"${hint.en}` };
}
