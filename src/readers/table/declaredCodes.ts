import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';

/**
 * Finds codes as tables name them: by id, else by name among the codes that were declared before (a codebook).
 *
 * @returns the codes that a label means: one, none, or several where a name is shared
 */
export function declaredCodes(builder: CorpusBuilder): (label: string) => readonly number[] {
  const byName = new Map<string, number[]>();
  builder.codes.forEach(({ name }, index) => {
    byName.set(name, [...(byName.get(name) ?? []), index]);
  });
  return (label) => {
    const index = builder.codeIndex(label);
    return index === undefined ? (byName.get(label) ?? []) : [index];
  };
}

/** Why a label that several codes share is refused. */
export function sharedName(builder: CorpusBuilder, label: string, codes: readonly number[]): string {
  const ids = codes.map((index) => builder.codes[index].id).join(', ');
  return `"${label}" is the name of ${codes.length} codes; use an id: ${ids}`;
}
