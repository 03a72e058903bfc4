import type { Corpus } from '../../corpus/corpus.js';
import type { Source } from '../../corpus/source.js';
import { attributePrefix } from '../../shared/attributePrefix.js';
import { neutralisedColumn, runsAsFormula } from '../../shared/formulaCells.js';
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
 * The attributes as columns. One that is called like a column with a meaning (`code`, `start`, `kommentar`), or that a
 * spreadsheet would run, is written as `attribute:code`: nothing that reads the table may take it for a code.
 *
 * @param meaningful names that have a meaning in the table
 */
export function attributeColumns(corpus: Corpus, meaningful: readonly string[]): AttributeColumns {
  const taken = new Set([...meaningful, neutralisedColumn].map((name) => name.toLocaleLowerCase('nb')));
  const names = attributeNames(corpus);
  const needsPrefix = (name: string) =>
    taken.has(name.trim().toLocaleLowerCase('nb')) ||
    name.startsWith(attributePrefix) ||
    name.trim() === '' ||
    runsAsFormula(name);
  return {
    names,
    columns: names.map((name) => textColumn(needsPrefix(name) ? `${attributePrefix}${name}` : name)),
    of: ({ attributes }) => names.map((name) => (Object.hasOwn(attributes, name) ? attributes[name] : null)),
  };
}
