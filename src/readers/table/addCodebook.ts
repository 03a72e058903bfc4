import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { NewCode } from '../../corpus/newParts.js';
import type { Text } from '../../shared/problem.js';
import { listed } from './columns.js';
import { pathKey } from './pathCodes.js';

/** What a codebook says of one code. */
export interface CodebookEntry {
  /** Empty where the codebook has none. */
  readonly id: string;
  readonly name: string;
  /** Names from the root down to the code, where the codebook has paths or levels; else empty. */
  readonly path: readonly string[];
  /** Id or name of the parent, or empty. */
  readonly parent: string;
  readonly about: Partial<NewCode>;
  readonly notes: readonly { readonly title: string; readonly text: string }[];
  readonly where: Text;
}

/**
 * Adds the codes of a codebook, parents before the codes that the paths name below them. A parent is found by id, else by name; where
 * codes have no ids, one that the codebook only names as a parent becomes a code.
 *
 * @param hasIds whether codes have ids of their own, so that a parent that is not found is the file's mistake
 */
export function addCodebook(
  entries: readonly CodebookEntry[],
  hasIds: boolean,
  builder: CorpusBuilder,
): void {
  const byPath = new Map<string, CodebookEntry>();
  const repeated = new Set<CodebookEntry>();
  const named = new Set(entries.map(({ id }) => id));
  for (const entry of entries) {
    if (entry.path.length === 0) continue;
    const key = pathKey(entry.path);
    const before = byPath.get(key);
    if (before === undefined) byPath.set(key, entry);
    else repeated.add(entry);
  }
  const ids = idsOf(entries);
  const added = new Map<string, number>();
  for (const entry of entries) {
    if (repeated.has(entry)) addAgain(entry, added.get(pathKey(entry.path)) ?? -1, builder);
    else if (entry.path.length > 0) addPath(entry.path, entry.where);
    else add(entry, ids.get(entry)!, parentOf(entry));
  }

  function addPath(path: readonly string[], where: Text): string {
    const key = pathKey(path);
    const entry = byPath.get(key);
    const id = entry?.id || key;
    if (added.has(key)) return id;
    const parentId = path.length > 1 ? addPath(path.slice(0, -1), where) : '';
    added.set(
      key,
      entry === undefined
        ? builder.addCode({ id, name: path[path.length - 1], parentId }, where)
        : add(entry, id, parentId),
    );
    return id;
  }

  function add({ name, about, notes, where }: CodebookEntry, id: string, parentId: string): number {
    const isNew = builder.codeIndex(id) === undefined;
    const index = builder.addCode({ ...about, id, name, parentId }, where);
    if (isNew) addNotes(index, notes, builder);
    return index;
  }

  /** Id of the parent that an entry names. */
  function parentOf({ parent, where }: CodebookEntry): string {
    if (parent === '' || (hasIds && named.has(parent))) return parent;
    const found = entries.filter(
      ({ name, path }) => name === parent || (path.length > 0 && pathKey(path) === parent),
    );
    if (found.length === 1) return ids.get(found[0])!;
    if (found.length > 1) {
      builder.lose('ambiguous-parent', where, {
        nb: `«${parent}» er navnet på ${found.length} koder, så koden står uten overordnet; bruk en id: ${listed(found.map((each) => ids.get(each)!))}`,
        en: `"${parent}" is the name of ${found.length} codes, so the code stands without a parent; use an id: ${listed(found.map((each) => ids.get(each)!))}`,
      });
      return '';
    }
    if (hasIds || builder.codeIndex(parent) !== undefined) return parent;
    builder.addCode({ id: parent, name: parent }, where);
    builder.warn('parent-added', where, {
      nb: `den overordnede koden «${parent}» har ingen rad; lagt til`,
      en: `the parent code "${parent}" has no row of its own; added`,
    });
    return parent;
  }
}

/** A name is an id where no other code has it; else the name of the parent stands before it. */
function idsOf(entries: readonly CodebookEntry[]): ReadonlyMap<CodebookEntry, string> {
  const uses = new Map<string, number>();
  for (const { id, name } of entries) uses.set(id || name, (uses.get(id || name) ?? 0) + 1);
  return new Map(
    entries.map((entry) => {
      const { id, name, parent, path } = entry;
      if (path.length > 0) return [entry, id || pathKey(path)];
      const label = id || name;
      const isShared = (uses.get(label) ?? 0) > 1 && parent !== '' && label === name;
      return [entry, isShared ? pathKey([parent, name]) : label];
    }),
  );
}

/** A further row of a code that stands above: its examples and notes are kept, another definition is listed as lost. */
function addAgain({ name, about, notes, where }: CodebookEntry, index: number, builder: CorpusBuilder): void {
  if (index < 0) return;
  addNotes(index, notes, builder);
  const { description = '' } = about;
  const before = builder.codes[index].description ?? '';
  if (notes.length > 0 && (description === '' || description === before)) return;
  builder.lose('duplicate-id', where, {
    nb: `koden «${name}» har en rad til på samme sted i treet; den første beholdes`,
    en: `the code "${name}" has another row at the same place of the tree; the first is kept`,
  });
}

function addNotes(index: number, notes: CodebookEntry['notes'], builder: CorpusBuilder): void {
  for (const { title, text } of notes) builder.addMemo({ target: 'code', index, text, title, coder: '' });
}
