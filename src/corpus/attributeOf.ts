import type { Source } from './source.js';
import { designCalled, levelCalled, variableCalled } from './vocabulary.js';

/** What people write for a value of the variables that the questions know, as its key. */
const keyOf: Readonly<Record<string, (word: string) => string | undefined>> = {
  level: levelCalled,
  study_design: designCalled,
};

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
  if (value === undefined || !Object.hasOwn(keyOf, name)) return value;
  return keyOf[name](value) ?? value;
}

function called(attributes: Source['attributes'], name: string): string | undefined {
  if (!isFoundByName(name)) return undefined;
  return Object.entries(attributes).find(([own]) => variableCalled(own) === name)?.[1];
}

/** Whether a variable is found by whatever its column is called, and not by its key only. */
export function isFoundByName(variable: string): boolean {
  return Object.hasOwn(keyOf, variable);
}

/** Names under which the attributes of sources can be asked for: their own, and `level` where it goes by another name. */
export function attributeNames(sources: readonly Source[]): string[] {
  const own = new Set(sources.flatMap(({ attributes }) => Object.keys(attributes)));
  const known = Object.keys(keyOf).filter((name) =>
    sources.some((source) => attributeOf(source, name) !== undefined),
  );
  return [...new Set(['kind', ...own, ...known])];
}
