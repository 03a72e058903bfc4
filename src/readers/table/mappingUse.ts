import { formatLabel } from '../../corpus/formatNames.js';
import type { Bilingual, Language } from '../../shared/language.js';
import type { ProblemDraft } from '../../shared/problem.js';
import { keysOf } from '../../shared/records.js';
import { headerIn } from './columns.js';
import { type Mapping, type MappingKey, mappingKeys } from './mappingKeys.js';
import type { Table } from './parseTable.js';
import type { TableKind } from './tableKind.js';

/** Keys that every kind of table uses. */
const always: readonly MappingKey[] = ['table', 'sourceKind', 'missing', 'sheets', 'files'];

/**
 * What a mapping says that nothing comes of in a kind of table: a column that somebody named is used, or it is an error.
 *
 * @param kinds other kinds, of which those that would use a key are named
 */
export function unusedKeys(
  mapping: Mapping,
  table: Table,
  kind: TableKind,
  kinds: readonly TableKind[],
): ProblemDraft[] {
  const { keys, name } = kind;
  if (keys === undefined) return [];
  const where = headerIn(table);
  const idle = keysOf(mappingKeys).filter(
    (key) => mapping[key] !== undefined && !always.includes(key) && !keys.includes(key),
  );
  const problems = idle.map((key): ProblemDraft => {
    const users = [...new Set(kinds.filter((each) => each.keys?.includes(key)).map((each) => each.name))];
    const usersIn = (language: Language) => users.map((user) => formatLabel(user, language)).join(', ');
    const elsewhere: Bilingual =
      users.length === 0
        ? { nb: '', en: '' }
        : { nb: `. Den brukes av: ${usersIn('nb')}`, en: `. It is used by: ${usersIn('en')}` };
    const used = [...keys, ...always].join(', ');
    return {
      kind: 'unused-key',
      where,
      message: {
        nb: `nøkkelen "${key}" i mappingen blir ikke brukt av ${formatLabel(name, 'nb')}, som bruker ${used}${elsewhere.nb}`,
        en: `the key "${key}" of the mapping is not used by a ${name}, which uses ${used}${elsewhere.en}`,
      },
    };
  });
  if (typeof mapping.source === 'object' && mapping.source.length > 1 && !kind.joinsSources)
    problems.push({
      kind: 'unused-key',
      where,
      message: {
        nb: `«source» kan være én kolonne i ${formatLabel(name, 'nb')}; nevn én, eller si {"table": "long"}`,
        en: `"source" can be one column in a ${name}; name one, or say {"table": "long"}`,
      },
    });
  return problems;
}
