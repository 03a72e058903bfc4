import {
  type CountCell,
  type CountModel,
  type CountSubject,
  categoriesOf,
  type WithinSubject,
} from '../disclosure/countModel.js';
import type { PublicPart } from './publicPart.js';
import type { PublicSources } from './publicSources.js';

/** Everything that a publication counts, and what it would like to show of it. */
export interface MergedModel {
  readonly model: CountModel;
  readonly candidates: readonly CountCell[];
}

/** What a part counts, and what it would like to show. */
export type CountedPart = Pick<PublicPart, 'subjects' | 'within' | 'unions' | 'candidates'>;

/**
 * The parts of a publication as one model: a subject that several of them count stands once.
 *
 * @throws Error where two parts count one subject differently, and for a candidate that nobody counts
 */
export function mergedModel(sources: PublicSources, parts: readonly CountedPart[]): MergedModel {
  const subjects = new Map<string, CountSubject>();
  for (const subject of parts.flatMap((part) => part.subjects)) {
    const known = subjects.get(subject.key);
    subjects.set(subject.key, known === undefined ? subject : asOne(known, subject));
  }
  const within = new Map<string, WithinSubject>();
  for (const each of parts.flatMap((part) => part.within)) {
    for (const { subject } of [each.lesser, each.greater])
      if (!subjects.has(subject)) throw new Error(`no part counts ${subject}, which lies within another`);
    within.set(JSON.stringify([each.lesser, each.greater]), each);
  }
  const groups = new Set(sources.groups.map(({ key }) => key));
  const candidates = new Map<string, CountCell>();
  for (const cell of parts.flatMap((part) => part.candidates)) {
    const subject = subjects.get(cell.subject);
    if (subject === undefined || categoriesOf(subject, cell.set).length === 0 || !groups.has(cell.group))
      throw new Error(`nobody counts what a publication would like to show: ${cell.key}`);
    const known = candidates.get(cell.key);
    if (known === undefined || known.use < cell.use) candidates.set(cell.key, cell);
  }
  return {
    model: {
      strata: sources.strata,
      groups: sources.groups,
      subjects: [...subjects.values()],
      within: [...within.values()],
      unions: parts.flatMap((part) => part.unions ?? []),
    },
    candidates: [...candidates.values()],
  };
}

/** One of two that count the same: with the sets of both. */
function asOne(first: CountSubject, second: CountSubject): CountSubject {
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  if (!isSame(first.categories, second.categories) || !isSame(first.counts, second.counts))
    throw new Error(`two parts of the publication count ${first.key} differently`);
  for (const name of Object.keys(second.sets))
    if (first.sets[name] !== undefined && !isSame(first.sets[name], second.sets[name]))
      throw new Error(`two parts of the publication mean different things by ${first.key}|${name}`);
  return { ...first, sets: { ...first.sets, ...second.sets } };
}
