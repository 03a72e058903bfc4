import { attributeOf } from '../corpus/attributeOf.js';
import { attributeCalled } from '../corpus/attributeValues.js';
import type { Corpus } from '../corpus/corpus.js';
import { RequestError } from '../shared/problem.js';
import { inGroupOrder } from '../units/groupOrder.js';
import { coOccurrence } from './coOccurrence.js';
import type { CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { isWindow } from './parseUnit.js';

/** A matrix of the sources of one group. */
export interface GroupMatrix {
  /** The value of the attribute. */
  readonly group: string;
  /** The same rows and columns, counted in the same way. */
  readonly matrix: CooccurrenceMatrix;
}

/**
 * The matrix again for each group of sources: by level, office, kind. Sources that do not say are in none.
 *
 * @param by `kind`, or an attribute of the sources
 * @throws RangeError for an attribute that no source has, and for moving windows, whose conversations may cross groups
 * @example matricesByGroup(matrix, 'level').map(({ group, matrix }) => [group, matrix.at('C07', 'V01').count])
 */
export function matricesByGroup(matrix: CooccurrenceMatrix, by: string): GroupMatrix[] {
  const { corpus } = matrix;
  if (isWindow(matrix.unit))
    throw new RequestError({
      nb: `en matrise av vinduer (${matrix.unit}) deles ikke etter grupper; tell i enheter`,
      en: `a matrix of windows (${matrix.unit}) is not divided by groups; count in units`,
    });
  const attribute = attributeCalled(corpus.sources, by);
  const groups = inGroupOrder(
    corpus.sources.flatMap((source) => attributeOf(source, attribute) || []),
    corpus.levelOrder ?? [],
  );
  return groups.map((group) => ({
    group,
    matrix: countAgain(matrix, corpus.part({ source: (source) => attributeOf(source, attribute) === group })),
  }));
}

/** The same codes in another part of the material, counted as a matrix was. */
export function countAgain(
  { unit, counting, coders, rollUp, rows, columns }: CooccurrenceMatrix,
  corpus: Corpus,
): CooccurrenceMatrix {
  return coOccurrence(corpus, { unit, counting, coders, rollUp, rows, columns });
}
