import type { Source } from './source.js';
import { hasKnownValues, valueCalled, variableCalled, variablesOfKnownValues } from './vocabulary.js';

/**
 * What a source says of itself: its `kind`, or an attribute. The level and the design are found by whatever their variable is
 * called (`Nivå`, `Study design`), and their values are given by key where they are known words (`Veileder` is `counsellor`);
 * the source keeps them as they were written.
 *
 * @returns undefined where the source does not say
 * @example attributeOf(source, 'level') // 'counsellor', for a source with Nivå = Veileder
 */
export function attributeOf({ kind, attributes }: Source, name: string): string | undefined {
  if (name === 'kind') return kind;
  const value = Object.hasOwn(attributes, name) ? attributes[name] : called(attributes, name);
  return value === undefined ? undefined : valueCalled(name, value);
}

function called(attributes: Source['attributes'], name: string): string | undefined {
  if (!hasKnownValues(name)) return undefined;
  return Object.entries(attributes).find(([own]) => variableCalled(own) === name)?.[1];
}

/** Names under which the attributes of sources can be asked for: their own, and `level` where it goes by another name. */
export function attributeNames(sources: readonly Source[]): string[] {
  const own = new Set(sources.flatMap(({ attributes }) => Object.keys(attributes)));
  const known = variablesOfKnownValues.filter((name) =>
    sources.some((source) => attributeOf(source, name) !== undefined),
  );
  return [...new Set(['kind', ...own, ...known])];
}
