import type { Corpus } from '../corpus.js';
import type { CorpusBuilder } from '../corpusBuilder.js';
import type { Source } from '../source.js';
import {
  allItems,
  byKey,
  FreeNames,
  type Group,
  groupBy,
  type Item,
  inOrder,
  isOneEach,
  positionsIn,
} from './groups.js';
import { isUnnamed } from './mergeCoders.js';
import type { MergeNotes } from './mergeNotes.js';
import { textKey } from './sameText.js';

/**
 * What sources of one name are that have no text to know them by.
 *
 * - `same`: one source
 * - `apart`: a source of each file
 * - `coders`: one source where the files name different coders for it, else a source of each file
 */
export const sameNameRules = ['same', 'apart', 'coders'] as const;

export type SameNameRule = (typeof sameNameRules)[number];

/**
 * Adds the sources of several projects to a builder: those of equal text are one, then those of equal name where at most one
 * text is known. Equal names with different texts stay apart, which is told.
 *
 * @returns per project: the source of the builder for each of its sources
 */
export function mergeSources(
  corpora: readonly Corpus[],
  rule: SameNameRule,
  builder: CorpusBuilder,
  notes: MergeNotes,
): Int32Array[] {
  const sourceOf = ({ part, index }: Item): Source => corpora[part].sources[index];
  const groups = groupSources(corpora, rule, notes);
  const clashing = namesOfSeveral(groups, sourceOf);
  const [ids, names] = [new FreeNames(), new FreeNames()];
  for (const group of groups) {
    const first = sourceOf(group[0]);
    const mark = notes.nameOf(group[0].part);
    const isApart = clashing.has(first.name);
    const name = isApart ? names.take(`${first.name} (${mark})`, mark) : first.name;
    const id = ids.take(isApart && first.id === first.name ? name : first.id, mark);
    const text = group.map((item) => sourceOf(item).text).find((found) => found !== null);
    builder.addSource(
      {
        id,
        name,
        kind: mergedKind(group, sourceOf, notes),
        attributes: mergedAttributes(group, sourceOf, notes),
        text: text?.value ?? null,
      },
      mark,
    );
    tellNames(group, sourceOf, notes);
  }
  return positionsIn(
    groups,
    corpora.map(({ sources }) => sources.length),
  );
}

function groupSources(corpora: readonly Corpus[], rule: SameNameRule, notes: MergeNotes): Group[] {
  const sourceOf = ({ part, index }: Item): Source => corpora[part].sources[index];
  const keyOfName = (item: Item) => sourceOf(item).name.trim();
  const keyOfId = (item: Item) => sourceOf(item).id;
  const items = allItems(corpora.map(({ sources }) => sources.length));
  const withText = items.filter((item) => hasText(sourceOf(item)));
  const withoutText = items.filter((item) => !hasText(sourceOf(item)));

  const keys = new Map(withText.map((item) => [item, textKey(sourceOf(item).text!)]));
  const ofText = [...byKey(withText, (item) => keys.get(item)).values()].flatMap((same) => {
    if (isOneEach(same)) return [same];
    const found = groupBy(same, [keyOfName, keyOfId]);
    tellUnmatched(found, sourceOf, notes);
    return found;
  });

  const textsOfName = new Map<string, Group[]>();
  for (const group of ofText)
    for (const name of new Set(group.map(keyOfName)))
      textsOfName.set(name, [...(textsOfName.get(name) ?? []), group]);
  for (const [name, found] of textsOfName) tellDifferentTexts(name, found, notes);

  const joined = new Map<Group, Item[]>();
  const alone: Group[] = [];
  for (const same of byKey(withoutText, keyOfName).values()) {
    const name = keyOfName(same[0]);
    const texts = textsOfName.get(name) ?? [];
    // A file that has several of a name says that the name is not enough.
    const found =
      isOneEach(same) && isOneSource(same, corpora, rule) ? [same] : groupBy(same, [partOf, keyOfId]);
    const only = texts.length === 1 && found.length === 1 ? texts[0] : undefined;
    const whole = only === undefined ? undefined : [...only, ...(joined.get(only) ?? []), ...found[0]];
    if (whole !== undefined && isOneEach(whole) && isOneSource(whole, corpora, rule)) {
      joined.set(only!, [...(joined.get(only!) ?? []), ...found[0]]);
      continue;
    }
    if (texts.length > 0) tellNoText(name, same, notes);
    else if (rule === 'coders' && found.length > 1 && new Set(same.map(partOf)).size > 1)
      tellFiles(name, same, notes);
    alone.push(...found);
  }
  return inOrder([...ofText.map((group) => [...group, ...(joined.get(group) ?? [])]), ...alone]);
}

function partOf({ part }: Item): string {
  return String(part);
}

function hasText({ text }: Source): boolean {
  return text !== null && text.length > 0;
}

/** Whether sources of one name and without different texts are one, by the rule. */
function isOneSource(items: Group, corpora: readonly Corpus[], rule: SameNameRule): boolean {
  if (rule === 'same' || items.length < 2) return true;
  if (rule === 'apart') return false;
  const coders = items.flatMap(({ part, index }) =>
    [...corpora[part].codedBy[index]].map((coder) => corpora[part].coders[coder].name.trim()),
  );
  return new Set(coders).size === coders.length && !coders.some((name) => isUnnamed(name));
}

/** Names that groups of different projects share: in one project, names may be equal anyway. */
function namesOfSeveral(groups: readonly Group[], sourceOf: (item: Item) => Source): Set<string> {
  const firsts = new Map<string, Group[]>();
  for (const group of groups) {
    const { name } = sourceOf(group[0]);
    firsts.set(name, [...(firsts.get(name) ?? []), group]);
  }
  const shared = [...firsts].filter(([, found]) => new Set(found.map(([{ part }]) => part)).size > 1);
  return new Set(shared.map(([name]) => name));
}

/** The kind that a file gives it; `other` says nothing. */
function mergedKind(group: Group, sourceOf: (item: Item) => Source, notes: MergeNotes): Source['kind'] {
  const said = group.filter((item) => sourceOf(item).kind !== 'other');
  if (said.length === 0) return 'other';
  const [first, ...others] = said;
  const { kind, name } = sourceOf(first);
  for (const item of others) {
    const other = sourceOf(item).kind;
    if (other !== kind) tellValue(name, 'kind', [kind, first.part], [other, item.part], notes);
  }
  return kind;
}

function mergedAttributes(group: Group, sourceOf: (item: Item) => Source, notes: MergeNotes) {
  const merged = new Map<string, readonly [string, number]>();
  for (const item of group) {
    for (const [name, value] of Object.entries(sourceOf(item).attributes)) {
      const known = merged.get(name);
      if (known === undefined) merged.set(name, [value, item.part]);
      else if (known[0] !== value) tellValue(sourceOf(item).name, name, known, [value, item.part], notes);
    }
  }
  return Object.fromEntries([...merged].map(([name, [value]]) => [name, value]));
}

type Said = readonly [value: string, part: number];

function tellValue(
  source: string,
  attribute: string,
  [kept, first]: Said,
  [lost, part]: Said,
  notes: MergeNotes,
) {
  const [one, other] = [notes.nameOf(first), notes.nameOf(part)];
  notes.lose('attribute-conflict', part, {
    nb: `kilden «${source}»: ${attribute} er «${kept}» i ${one} og «${lost}» i ${other}; «${kept}» gjelder. Rett den ene filen, eller si hva som gjelder med --sources`,
    en: `source "${source}": ${attribute} is "${kept}" in ${one} and "${lost}" in ${other}; "${kept}" stands. Mend one of the files, or say what holds with --sources`,
  });
}

/** Says where sources were known by their text under different names, and by their name without a text. */
function tellNames(group: Group, sourceOf: (item: Item) => Source, notes: MergeNotes): void {
  const [first, ...others] = group;
  const { name } = sourceOf(first);
  const withText = group.find((item) => hasText(sourceOf(item)));
  for (const item of others) {
    const source = sourceOf(item);
    const [one, other] = [notes.nameOf(first.part), notes.nameOf(item.part)];
    if (source.name.trim() !== name.trim())
      notes.tell('same-source', item.part, {
        nb: `«${source.name}» har samme tekst som «${name}» i ${one}, og er samme kilde; den heter «${name}»`,
        en: `"${source.name}" has the text of "${name}" in ${one}, and is the same source; it is called "${name}"`,
      });
    else if (withText === undefined || !hasText(source) || !hasText(sourceOf(first)))
      notes.tell('same-source', item.part, {
        nb: `«${name}» i ${one} og ${other} er samme kilde etter navnet: ${withText === undefined ? 'ingen av dem har tekst' : 'bare én av dem har tekst'}`,
        en: `"${name}" in ${one} and ${other} is one source by its name: ${withText === undefined ? 'neither has a text' : 'only one of them has a text'}`,
      });
  }
}

function tellDifferentTexts(name: string, found: readonly Group[], notes: MergeNotes): void {
  const parts = [...new Set(found.map(([{ part }]) => part))];
  if (found.length < 2 || parts.length < 2) return;
  const files = parts.map((part) => notes.nameOf(part)).join(', ');
  notes.tell('source-conflict', parts[1], {
    nb: `«${name}» har ulik tekst i ${files}, og er ulike kilder. Er det samme intervju, gi filene samme tekst og slå dem sammen på nytt`,
    en: `"${name}" has different texts in ${files}; they are different sources. If it is one interview, give the files the same text and merge them again`,
  });
}

function tellNoText(name: string, same: Group, notes: MergeNotes): void {
  const { part } = same[same.length - 1];
  notes.tell('source-conflict', part, {
    nb: `«${name}» uten tekst i ${notes.nameOf(part)} kan være flere kilder av samme navn; holdt for seg`,
    en: `"${name}" without a text in ${notes.nameOf(part)} may be several sources of this name; kept apart`,
  });
}

function tellFiles(name: string, same: Group, notes: MergeNotes): void {
  const parts = [...new Set(same.map(({ part }) => part))];
  const files = parts.map((part) => notes.nameOf(part)).join(', ');
  notes.tell('source-conflict', parts[1], {
    nb: `«${name}» står i ${files}, og er ulike kilder, fordi filene ikke nevner hver sin koder av den. Er det én kilde, si hva filene er i mappingen: {"files": "coders"} (hver fil er én koders) eller {"files": "parts"} (filene er deler av én tabell); ellers {"files": "sources"}`,
    en: `"${name}" stands in ${files}, and is a source of each, as the files do not name different coders of it. If it is one source, say in the mapping what the files are: {"files": "coders"} (each file is one coder's) or {"files": "parts"} (the files are parts of one table); else {"files": "sources"}`,
  });
}

/** Sources of equal text, of which a file has several: those that no name tells to be one. */
function tellUnmatched(found: readonly Group[], sourceOf: (item: Item) => Source, notes: MergeNotes): void {
  const alone = found.filter((group) => group.length === 1);
  const parts = new Set(alone.map(([{ part }]) => part));
  if (parts.size < 2) return;
  const [item] = alone[alone.length - 1];
  const names = alone.map(([each]) => sourceOf(each).name);
  notes.tell('source-conflict', item.part, {
    nb: `kildene ${names.map((name) => `«${name}»`).join(', ')} har samme tekst, og én fil har flere av dem; holdt fra hverandre`,
    en: `the sources ${names.map((name) => `"${name}"`).join(', ')} have the same text, and one file has several of them; kept apart`,
  });
}
