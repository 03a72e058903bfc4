import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Bilingual } from '../../shared/language.js';
import { listed } from './columns.js';

/**
 * Finds codes as tables name them: by id, else by name among the codes that were declared before (a codebook).
 *
 * @returns the codes that a label means: one, none, or several where a name is shared
 */
export function declaredCodes(builder: CorpusBuilder): (label: string) => readonly number[] {
  const byName = new Map<string, number[]>();
  builder.codes.forEach(({ name }, index) => {
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [index]);
    else same.push(index);
  });
  return (label) => {
    const index = builder.codeIndex(label);
    return index === undefined ? (byName.get(label) ?? []) : [index];
  };
}

/** Why a label that several codes share is refused. */
export function sharedName(builder: CorpusBuilder, label: string, codes: readonly number[]): Bilingual {
  const ids = listed(codes.map((index) => builder.codes[index].id));
  return {
    nb: `«${label}» er navnet på ${codes.length} koder; bruk en id: ${ids}`,
    en: `"${label}" is the name of ${codes.length} codes; use an id: ${ids}`,
  };
}
