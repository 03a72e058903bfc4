import { given } from '../../shared/given.js';
import type { Bilingual } from '../../shared/language.js';
import { type Code, type Family, pathLabel } from '../code.js';
import type { Corpus } from '../corpus.js';
import type { CorpusBuilder } from '../corpusBuilder.js';
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
import type { MergeNotes } from './mergeNotes.js';

/**
 * Adds the codes of several projects to a builder: those of equal path are one; then a code that a file only has a label of,
 * and the code with this id; then those of equal name, where no project has two of the name. What the first project says
 * stands; what it leaves open, the others fill in.
 *
 * @returns per project: the code of the builder for each of its codes
 */
export function mergeCodes(
  corpora: readonly Corpus[],
  builder: CorpusBuilder,
  notes: MergeNotes,
): Int32Array[] {
  const codeOf = ({ part, index }: Item): Code => corpora[part].codes[index];
  const groups = groupCodes(corpora, codeOf, notes);
  const positions = positionsIn(
    groups,
    corpora.map(({ codes }) => codes.length),
  );
  const free = new FreeNames();
  const ids = groups.map(([item]) => free.take(codeOf(item).id, notes.nameOf(item.part)));
  const hasTree = corpora.map(({ codes }) => codes.some(({ parent }) => parent >= 0));

  groups.forEach((group, position) => {
    const parent = parentOf(group);
    const described = mergedFields(group, codeOf, notes);
    const named = codeOf(group.find((item) => !isLabel(codeOf(item))) ?? group[0]);
    builder.addCode(
      {
        id: ids[position],
        name: named.name,
        ...given({ parentId: parent < 0 ? undefined : ids[parent] }),
        ...described,
        ...given({ family: mergedFamily(group) }),
      },
      notes.nameOf(group[0].part),
    );
  });
  return positions;

  /** Position of the group above, as the first project says that has a tree at all; -1 at the root. */
  function parentOf(group: Group): number {
    const saying = group.filter(({ part }) => hasTree[part]);
    const above = saying.map(({ part, index }) => {
      const { parent } = corpora[part].codes[index];
      return parent < 0 ? -1 : positions[part][parent];
    });
    saying.slice(1).forEach((item, i) => {
      if (above[i + 1] === above[0]) return;
      const [one, other] = [saying[0], item].map((each) => pathLabel(codeOf(each)));
      tellConflict(notes, codeOf(saying[0]), saying[0], item, {
        what: { nb: 'plassen i kodetreet', en: 'place in the code tree' },
        kept: one,
        lost: other,
      });
    });
    return above[0] ?? -1;
  }

  /** The first family that a project gives; none where the ancestors give it. */
  function mergedFamily(group: Group): Family | undefined {
    const said = group.filter((item) => codeOf(item).family !== 'other');
    const [first] = said;
    if (first === undefined) return group.some(isOtherOnPurpose) ? 'other' : undefined;
    const { family } = codeOf(first);
    for (const item of said) {
      const other = codeOf(item).family;
      if (other !== family)
        tellConflict(notes, codeOf(first), first, item, {
          what: { nb: 'familien', en: 'family' },
          kept: family,
          lost: other,
        });
    }
    return family;
  }

  /** Whether a code is of no family below one that is of a family. */
  function isOtherOnPurpose({ part, index }: Item): boolean {
    const { parent } = corpora[part].codes[index];
    return parent >= 0 && corpora[part].codes[parent].family !== 'other';
  }
}

function groupCodes(corpora: readonly Corpus[], codeOf: (item: Item) => Code, notes: MergeNotes): Group[] {
  const items = allItems(corpora.map(({ codes }) => codes.length));
  const idOf = (item: Item) => codeOf(item).id;
  let groups = groupBy(items, [(item) => JSON.stringify(codeOf(item).path), idOf]);

  // A table that names codes by their ids has labels, and no names.
  groups = joined(
    groups,
    (group) => {
      const labels = new Set(group.map(idOf));
      const [label] = labels;
      // Numbers are ids that every project begins anew.
      return labels.size === 1 && !/^\d+$/u.test(label) ? label : undefined;
    },
    (found) => found.some((group) => group.every((item) => isLabel(codeOf(item)))),
  );

  const nameOf = (item: Item) => codeOf(item).name.trim();
  const owners = byKey(items, nameOf);
  groups = joined(
    groups,
    (group) => {
      const names = new Set(group.map(nameOf));
      return names.size === 1 ? [...names][0] : undefined;
    },
    (found) => isOneEach(owners.get(nameOf(found[0][0])) ?? []),
  );
  for (const group of groups) tellPaths(group, codeOf, notes);
  tellUnmatched(groups, codeOf, notes);
  return inOrder(groups);
}

/** Groups of one key are one, where no project has two of them and `may` agrees. */
function joined(
  groups: readonly Group[],
  keyOf: (group: Group) => string | undefined,
  may: (found: readonly Group[]) => boolean,
): Group[] {
  const found = new Map<string, Group[]>();
  const rest: Group[] = [];
  for (const group of groups) {
    const key = keyOf(group);
    if (key === undefined) rest.push(group);
    else found.set(key, [...(found.get(key) ?? []), group]);
  }
  const whole = [...found.values()].flatMap((same) =>
    same.length > 1 && isOneEach(same.flat()) && may(same) ? [same.flat()] : same,
  );
  return inOrder([...rest, ...whole]);
}

/** Whether a file only has a word for the code, which may be its id or its name. */
function isLabel({ id, name, path }: Code): boolean {
  return id === name && path.length === 1;
}

type Described = Pick<Code, 'nameEnglish' | 'role' | 'description' | 'color' | 'appliesTo'>;

const fields = {
  nameEnglish: { nb: 'det engelske navnet', en: 'the English name' },
  role: { nb: 'rollen', en: 'role' },
  description: { nb: 'beskrivelsen', en: 'description' },
  color: { nb: 'fargen', en: 'colour' },
  appliesTo: { nb: 'kildene den gjelder', en: 'kinds of sources that it applies to' },
} as const satisfies Record<keyof Described, Bilingual>;

/** What a code says beside its name and place; '' where it says nothing. */
function fieldOf(code: Code, field: keyof Described): string {
  if (field === 'nameEnglish') return code.nameEnglish === code.name ? '' : code.nameEnglish;
  return String(code[field] ?? '');
}

function mergedFields(group: Group, codeOf: (item: Item) => Code, notes: MergeNotes) {
  const standing = new Map<keyof Described, Code>();
  for (const field of Object.keys(fields) as (keyof Described)[]) {
    const said = group.filter((item) => fieldOf(codeOf(item), field) !== '');
    const [first] = said;
    if (first === undefined) continue;
    standing.set(field, codeOf(first));
    const kept = fieldOf(codeOf(first), field);
    for (const item of said) {
      const lost = fieldOf(codeOf(item), field);
      if (lost.toLowerCase() !== kept.toLowerCase())
        tellConflict(notes, codeOf(first), first, item, { what: fields[field], kept, lost });
    }
  }
  return {
    ...given({
      nameEnglish: standing.get('nameEnglish')?.nameEnglish,
      description: standing.get('description')?.description,
      color: standing.get('color')?.color,
      appliesTo: standing.get('appliesTo')?.appliesTo,
    }),
    role: standing.get('role')?.role ?? null,
  };
}

interface Conflict {
  readonly what: Bilingual;
  readonly kept: string;
  readonly lost: string;
}

function tellConflict(notes: MergeNotes, { name }: Code, first: Item, item: Item, conflict: Conflict): void {
  const { what, kept, lost } = conflict;
  const [one, other] = [notes.nameOf(first.part), notes.nameOf(item.part)];
  notes.lose('code-conflict', item.part, {
    nb: `koden «${name}»: ${what.nb} er «${short(kept)}» i ${one} og «${short(lost)}» i ${other}; det i ${one} gjelder`,
    en: `code "${name}": ${what.en} is "${short(kept)}" in ${one} and "${short(lost)}" in ${other}; what ${one} says stands`,
  });
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** Says where codes of different paths were taken for one. */
function tellPaths(group: Group, codeOf: (item: Item) => Code, notes: MergeNotes): void {
  const [first, ...others] = group;
  for (const item of others) {
    const [one, other] = [first, item].map((each) => pathLabel(codeOf(each)));
    if (one === other) continue;
    notes.tell('same-code', item.part, {
      nb: `«${other}» er samme kode som «${one}» i ${notes.nameOf(first.part)}: ingen fil har flere koder som heter dette`,
      en: `"${other}" is the same code as "${one}" in ${notes.nameOf(first.part)}: no file has several codes that are called so`,
    });
  }
}

/** Names and ids that stand in several files for codes that are not one. */
function tellUnmatched(groups: readonly Group[], codeOf: (item: Item) => Code, notes: MergeNotes): void {
  const partsOf = (found: readonly Group[]) => [...new Set(found.map(([{ part }]) => part))];
  // Numbers are ids that every project begins anew.
  const idOf = ({ id }: Code) => (/^\D{0,6}\d+$/u.test(id) ? undefined : id);
  for (const keyOf of [idOf, ({ name }: Code) => name.trim()]) {
    const found = new Map<string, Group[]>();
    for (const group of groups) {
      const key = keyOf(codeOf(group[0]));
      if (key === undefined) continue;
      found.set(key, [...(found.get(key) ?? []), group]);
    }
    for (const same of found.values()) {
      const parts = partsOf(same);
      if (same.length < 2 || parts.length < 2) continue;
      const paths = same.map(([item]) => `${pathLabel(codeOf(item))} (${notes.nameOf(item.part)})`);
      notes.tell('code-conflict', parts[1], {
        nb: `koder med samme navn eller id er ulike koder, fordi det ikke er gitt hvilke som er én: ${paths.join('; ')}. Gi dem samme sti i begge filer hvis de er én`,
        en: `codes with the same name or id are different codes, as nothing says which are one: ${paths.join('; ')}. Give them the same path in both files if they are one`,
      });
    }
  }
}
