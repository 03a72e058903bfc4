import { attributeOfGroup, type CountCell, type CountModel, categoriesOf } from './countModel.js';

/** Keys of counts of one subject of which either something is told, or nothing at all. */
export type Family = readonly string[];

/**
 * The families of each count: the categories of its subject in its group; its set in all groups of its attribute (all levels, all
 * kinds); all that is counted of its subject. Where a sign for a part would tell of another (two parts that are each small make
 * up a whole that is known), withholding the whole family, zeros too, leaves nothing to reckon from.
 *
 * @returns by key; families of one count only are left out
 */
export function familiesOf(model: CountModel, cells: Iterable<CountCell>): ReadonlyMap<string, Family[]> {
  const subjects = new Map(model.subjects.map((subject) => [subject.key, subject]));
  const families = new Map<string, string[]>();
  const names = new Map<string, string[]>();
  for (const { key, subject, set, group } of cells) {
    const isCategory = categoriesOf(subjects.get(subject)!, set).length === 1;
    const attribute = attributeOfGroup(group);
    const own = [
      ['subject', subject],
      ['groups', subject, set, attribute],
    ];
    if (isCategory) own.push(['categories', subject, group]);
    const named = own.map((name) => JSON.stringify(name));
    names.set(key, named);
    for (const name of named) {
      const family = families.get(name);
      if (family) family.push(key);
      else families.set(name, [key]);
    }
  }
  return new Map(
    [...names].map(([key, own]) => [
      key,
      own.map((name) => families.get(name)!).filter(({ length }) => length > 1),
    ]),
  );
}
