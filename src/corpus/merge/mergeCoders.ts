import type { Corpus } from '../corpus.js';
import type { CorpusBuilder } from '../corpusBuilder.js';
import type { Coder } from '../source.js';
import {
  allItems,
  FreeNames,
  type Group,
  groupBy,
  type Item,
  inOrder,
  isOneEach,
  positionsIn,
} from './groups.js';
import type { MergeNotes } from './mergeNotes.js';

/**
 * Adds the coders of several projects to a builder: equal names are one coder. Where several files of one source name nobody,
 * those who coded them are told apart by the file: `unknown (b.qdpx)`.
 *
 * @param sources per project: source of the builder for each source
 * @param isSame whether two projects are the very same material, whose unnamed coders are then one
 * @returns per project: the coder of the builder for each of its coders
 */
export function mergeCoders(
  corpora: readonly Corpus[],
  sources: readonly Int32Array[],
  builder: CorpusBuilder,
  notes: MergeNotes,
  isSame: (one: number, other: number) => boolean,
): Int32Array[] {
  const coderOf = ({ part, index }: Item): Coder => corpora[part].coders[index];
  const items = allItems(corpora.map(({ coders }) => coders.length));
  const nobodies = items.filter((item) => isUnnamed(coderOf(item).name));
  const first = (part: number) => corpora.findIndex((_, other) => isSame(other, part));
  const isApart = meet(nobodies, corpora, sources, first);
  const wordOf = (item: Item) => wordForNobody(coderOf(item).name) ?? '';
  const files = new Set(isApart ? nobodies.map(({ part }) => first(part)) : []);
  const nobody = (item: Item) => `nobody ${wordOf(item)} ${isApart ? first(item.part) : ''}`;
  const keyOf = (item: Item) =>
    isUnnamed(coderOf(item).name) ? nobody(item) : `name ${coderOf(item).name.trim()}`;
  const groups = byLabel(groupBy(items, [keyOf, (item) => coderOf(item).id]), coderOf, notes);

  const ids = new FreeNames();
  for (const group of groups) {
    const [item] = group;
    const { id, name, reconciled } = coderOf(group.find((each) => !isLabel(coderOf(each))) ?? item);
    const file = notes.nameOf(item.part);
    const isFromFile = isUnnamed(coderOf(item).name) && files.size > 1;
    const shown = isFromFile ? `${name.trim() || 'unknown'} (${file})` : name;
    builder.coder(ids.take(isFromFile ? shown : id, file), shown, reconciled);
    for (const other of group.slice(1))
      if (coderOf(other).reconciled !== reconciled) tellReconciled(name, item, other, notes);
  }
  if (files.size > 1) tellUnnamed([...files], notes);
  tellSharedIds(groups, coderOf, notes);
  return positionsIn(
    groups,
    corpora.map(({ coders }) => coders.length),
  );
}

/** Whether two files say of one source that nobody coded it: then two people may have. */
function meet(
  nobodies: Group,
  corpora: readonly Corpus[],
  sources: readonly Int32Array[],
  fileOf: (part: number) => number,
): boolean {
  const codedIn = new Map<string, number>();
  return nobodies.some(({ part, index }) =>
    corpora[part].codedBy.some((coders, source) => {
      if (!coders.has(index)) return false;
      const merged = `${sources[part][source]} ${wordForNobody(corpora[part].coders[index].name)}`;
      const file = codedIn.get(merged) ?? fileOf(part);
      codedIn.set(merged, file);
      return file !== fileOf(part);
    }),
  );
}

/**
 * What tools call a coder who never said a name: QualCoder, Taguette on one's own machine, RQDA. Two people's files have the
 * same word for two people.
 */
const defaultNames: ReadonlySet<string> = new Set(['default', 'admin', 'rghuang']);

/** Whether a file names nobody here. */
export function isUnnamed(name: string): boolean {
  return wordForNobody(name) !== undefined;
}

/** The word of a tool for a coder without a name, empty for one of no tool; undefined for a name. */
function wordForNobody(name: string): string | undefined {
  const word = name.trim().toLowerCase();
  if (['', 'unknown', 'ukjent'].includes(word)) return '';
  return defaultNames.has(word) ? word : undefined;
}

/** Whether a file only has a word for the coder, which may be an id or a name. */
function isLabel({ id, name }: Coder): boolean {
  return id === name;
}

/** A coder whom a file only has a label of is the one with this id, where there is one. */
function byLabel(groups: readonly Group[], coderOf: (item: Item) => Coder, notes: MergeNotes): Group[] {
  const merged: Group[] = [];
  for (const group of inOrder(groups)) {
    const { id } = coderOf(group[0]);
    const at = merged.findIndex((known) => {
      if (known.every((item) => coderOf(item).id !== id) || /^\d+$/u.test(id)) return false;
      const oneIsLabel = [known, group].some((each) => each.every((item) => isLabel(coderOf(item))));
      return oneIsLabel && isOneEach([...known, ...group]) && !isUnnamed(coderOf(group[0]).name);
    });
    if (at < 0) {
      merged.push(group);
      continue;
    }
    const [one, other] = [merged[at][0], group[0]];
    notes.tell('same-coder', other.part, {
      nb: `«${coderOf(other).name}» er samme koder som «${coderOf(one).name}» i ${notes.nameOf(one.part)}, som har denne id-en`,
      en: `"${coderOf(other).name}" is the same coder as "${coderOf(one).name}" in ${notes.nameOf(one.part)}, who has this id`,
    });
    merged[at] = [...merged[at], ...group];
  }
  return merged;
}

function tellReconciled(name: string, first: Item, other: Item, notes: MergeNotes): void {
  const [one, two] = [notes.nameOf(first.part), notes.nameOf(other.part)];
  notes.lose('coder-conflict', other.part, {
    nb: `«${name}» er omforent koding i bare en av ${one} og ${two}; det i ${one} gjelder`,
    en: `"${name}" is the reconciled coding in only one of ${one} and ${two}; what ${one} says stands`,
  });
}

function tellUnnamed(parts: readonly number[], notes: MergeNotes): void {
  const files = parts.map((part) => notes.nameOf(part)).join(', ');
  notes.tell('unnamed-coders', parts[parts.length - 1], {
    nb: `${files} sier ikke hvem som har kodet; koderne er skilt etter fil. Er det samme person, gi koderen samme navn i filene`,
    en: `${files} do not say who coded; the coders are told apart by the file. If it is one person, give the coder the same name in the files`,
  });
}

function tellSharedIds(groups: readonly Group[], coderOf: (item: Item) => Coder, notes: MergeNotes): void {
  const seen = new Map<string, Item>();
  for (const [item] of groups) {
    const { id, name } = coderOf(item);
    const known = seen.get(id);
    if (known === undefined) seen.set(id, item);
    else if (known.part !== item.part && !/^\d+$/u.test(id) && !isUnnamed(coderOf(item).name))
      notes.tell('coder-conflict', item.part, {
        nb: `«${name}» har samme id som «${coderOf(known).name}» i ${notes.nameOf(known.part)}, men et annet navn; holdt fra hverandre`,
        en: `"${name}" has the id of "${coderOf(known).name}" in ${notes.nameOf(known.part)}, but another name; kept apart`,
      });
  }
}
