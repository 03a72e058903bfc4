/**
 * The values that were given: without those that are undefined, so that defaults stand where nothing was said.
 *
 * @example given({ seed: 1, unit: undefined }) // { seed: 1 }
 */
export function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
