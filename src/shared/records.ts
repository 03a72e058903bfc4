/**
 * The names in a record, in the order in which they are written, with the type that `Object.keys` forgets.
 *
 * @example keysOf({ exact: 1, shift: 2 }) // ['exact', 'shift']
 */
export function keysOf<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(record) as Name[];
}

/**
 * A record from names and what each of them holds.
 *
 * @example recordOf(['a', 'b'], (name) => name.toUpperCase()) // { a: 'A', b: 'B' }
 */
export function recordOf<Name extends string, Value>(
  names: readonly Name[],
  holds: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, holds(name)])) as Record<Name, Value>;
}

/** Whether a text is one of the names in a record. */
export function isKeyOf<Name extends string>(
  record: Readonly<Record<Name, unknown>>,
  text: string,
): text is Name {
  return Object.hasOwn(record, text);
}
