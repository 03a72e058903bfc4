/** A record whose entries may be undefined, without those that are: such an entry is then not there at all. */
export type Given<Entries extends object> = {
  [Key in keyof Entries as undefined extends Entries[Key] ? never : Key]: Entries[Key];
} & {
  [Key in keyof Entries as undefined extends Entries[Key] ? Key : never]?: Exclude<Entries[Key], undefined>;
};

/**
 * The entries that have a value; for optional properties, which are either there or not.
 *
 * @example given({ id: 'C07', colour: undefined }) // { id: 'C07' }
 */
export function given<Entries extends object>(entries: Entries): Given<Entries> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined),
  ) as Given<Entries>;
}
