import type { Role } from '../../corpus/code.js';
import { familyCalled, roleCalled } from '../../corpus/vocabulary.js';
import { type ColumnPositions, cellOf } from './columns.js';
import type { Table } from './parseTable.js';

/** Roles whose words say something else in many codebooks: `public` services, `individual` factors, a `need`. */
const everydayWords: readonly (Role | undefined)[] = ['individual', 'public', 'need', 'expectation'];

/**
 * What the words of the column `role` of a codebook stand for. In a codebook that is not made for this study the column may hold
 * something else (who speaks, which sector). Then words that are everyday words too stand for nothing, and are listed as lost:
 * where some word of the column is no role, or where neither a direction, a side nor one of the study's families is in the table.
 *
 * @param at the columns of the codebook
 * @example rolesIn(codebook, at)('Behov') // 'need', where the column says Fremmer and Hemmer too
 */
export function rolesIn(
  table: Table,
  at: ColumnPositions<'role' | 'family'>,
): (word: string) => Role | undefined {
  const wordsOf = (column: number) =>
    table.rows.map((row) => cellOf(row, column)).filter((word) => word !== '');
  const found = wordsOf(at.role).map(roleCalled);
  const hasFamilies = () => wordsOf(at.family).some((word) => familyCalled(word) !== undefined);
  const isOurs =
    !found.includes(undefined) && (found.some((role) => !everydayWords.includes(role)) || hasFamilies());
  return (word) => {
    const role = roleCalled(word);
    return isOurs || !everydayWords.includes(role) ? role : undefined;
  };
}
