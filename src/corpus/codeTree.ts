import { given } from '../shared/given.js';
import { didYouMean } from '../shared/suggest.js';
import type { Code } from './code.js';
import type { NewCode } from './newParts.js';
import type { Place, ProblemList } from './problemList.js';

/** A code as a reader found it; the parent is named by id and may not exist. */
export interface CodeDraft extends NewCode {
  readonly where: Place;
}

/** Real codebooks are a handful of levels deep (7 seen); deeper than this is damage or malice. */
const deepest = 64;

/**
 * Turns drafts into codes: parents by index, full paths, families inherited from the nearest ancestor that has
 * one. A code with an unknown parent, of a circle or of a bottomless tree stands at the root, and its place in the tree is
 * lost; names that stand twice are warnings.
 */
export function resolveCodes(drafts: readonly CodeDraft[], lost: ProblemList, warnings: ProblemList): Code[] {
  const indexOf = new Map(drafts.map((draft, index) => [draft.id, index]));
  const parents = drafts.map((draft) => {
    if (draft.parentId === undefined || draft.parentId === '') return -1;
    const { id, parentId, where } = draft;
    const parent = indexOf.get(parentId);
    if (parent !== undefined) return parent;
    lost.add('unknown-code', where, () => {
      const hint = didYouMean(parentId, indexOf.keys(), '.');
      return {
        nb: `koden «${id}» har den ukjente overordnede koden «${parentId}»${hint.nb} Den står øverst`,
        en: `code "${id}" has the unknown parent "${parentId}"${hint.en} It stands at the top`,
      };
    });
    return -1;
  });
  const lineages = drafts.map((draft, index) => lineage(index, parents, draft, lost));
  warnOfSharedNames(drafts, lineages, warnings);
  return drafts.map((draft, index) => {
    const ancestors = lineages[index];
    const owner = ancestors.find((i) => drafts[i].family !== undefined);
    return {
      index,
      id: draft.id,
      name: draft.name,
      nameEnglish: draft.nameEnglish || draft.name,
      path: ancestors.map((i) => drafts[i].name).reverse(),
      parent: ancestors.length > 1 ? ancestors[1] : -1,
      family: owner === undefined ? 'other' : drafts[owner].family!,
      role: draft.role ?? null,
      description: draft.description ?? '',
      color: draft.color ?? '',
      ...given({ appliesTo: draft.appliesTo }),
    };
  });
}

/** The code itself, its parent, and so on to the root. */
function lineage(start: number, parents: readonly number[], draft: CodeDraft, lost: ProblemList): number[] {
  const found = [start];
  for (let i = parents[start]; i >= 0; i = parents[i]) {
    if (i === start || found.length >= deepest) {
      const message =
        i === start
          ? {
              nb: `koden «${draft.id}» ligger under seg selv; et kodetre har ingen ringer`,
              en: `code "${draft.id}" is its own ancestor; a tree of codes has no circles`,
            }
          : {
              nb: `koden «${draft.id}» ligger mer enn ${deepest} nivåer ned`,
              en: `code "${draft.id}" lies more than ${deepest} levels deep`,
            };
      lost.add('bad-code-tree', draft.where, message);
      return [start];
    }
    // The code hangs below a circle; the codes of the circle are the ones to mend.
    if (found.includes(i)) return [start];
    found.push(i);
  }
  return found;
}

/** Ids that a warning of one name lists. */
const listedIds = 10;

function warnOfSharedNames(
  drafts: readonly CodeDraft[],
  lineages: readonly (readonly number[])[],
  warnings: ProblemList,
): void {
  // A path is known by the number of the path above it and its last name: whole paths could be gigabytes.
  const numbers = new Map<string, number>();
  const byPath = new Map<number, number[]>();
  drafts.forEach((_, index) => {
    const path = lineages[index].reduceRight((above, i) => {
      const step = `${above} ${drafts[i].name}`;
      const number = numbers.get(step) ?? numbers.size;
      numbers.set(step, number);
      return number;
    }, -1);
    const same = byPath.get(path);
    if (same === undefined) byPath.set(path, [index]);
    else same.push(index);
  });
  for (const indices of byPath.values()) {
    if (indices.length < 2) continue;
    const more = indices.length > listedIds ? ' …' : '';
    const ids = indices
      .slice(0, listedIds)
      .map((i) => `"${drafts[i].id}"`)
      .join(', ');
    const { name } = drafts[indices[0]];
    const message = {
      nb: `${indices.length} koder heter «${name}» på samme sted (${ids}${more}); holdt fra hverandre med id`,
      en: `${indices.length} codes have the name "${name}" in the same place (${ids}${more}); kept apart by id`,
    };
    warnings.add('duplicate-name', drafts[indices[1]].where, message);
  }
}
