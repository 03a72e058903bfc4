import type { Corpus } from '../../corpus/corpus.js';
import type { Source } from '../../corpus/source.js';
import { columnPresets } from '../../readers/table/mapping.js';
import { type OutColumn, textColumn } from './outTable.js';

/** Variables of sources as columns of a table that has columns of its own. */
export interface AttributeColumns {
  readonly names: readonly string[];
  readonly columns: readonly OutColumn[];
  /** Values of a source; a missing one is empty. */
  of(source: Source): (string | null)[];
}

/** Every attribute that some source has, in the order in which they are met. */
export function attributeNames(corpus: Corpus): string[] {
  return [...new Set(corpus.sources.flatMap((source) => Object.keys(source.attributes)))];
}

/**
 * The attributes as columns. One that is called like a column with a meaning (`code`, `start`, `kommentar`) is
 * written as `attribute:code`: nothing that reads the table may take it for a code.
 *
 * @param own names of the table's other columns
 */
export function attributeColumns(corpus: Corpus, own: readonly string[]): AttributeColumns {
  const meaningful = [...own, ...Object.values(columnPresets).flat()];
  const taken = new Set(meaningful.map((name) => name.toLocaleLowerCase('nb')));
  const names = attributeNames(corpus);
  return {
    names,
    columns: names.map((name) =>
      textColumn(taken.has(name.trim().toLocaleLowerCase('nb')) ? `attribute:${name}` : name),
    ),
    of: ({ attributes }) => names.map((name) => (Object.hasOwn(attributes, name) ? attributes[name] : null)),
  };
}
