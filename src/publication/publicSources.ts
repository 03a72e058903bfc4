import type { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import {
  type CountCell,
  type CountModel,
  type CountSubject,
  countKey,
  type PublicGroup,
} from '../disclosure/countModel.js';

/** Attributes by which a publication divides sources; the first is the kind of source. Offices are milieus: never. */
export const publicAttributes = ['kind', 'level', 'document_kind'] as const;

export type PublicAttribute = (typeof publicAttributes)[number];

/** The protected sources of a project (all but studies, which are published literature), by stratum. */
export interface PublicSources {
  readonly corpus: Corpus;
  /** Per source of the corpus: position of its stratum; -1 for a study. */
  readonly stratum: Int32Array;
  readonly strata: CountModel['strata'];
  /** All of them first (`''`), then each value of each public attribute. */
  readonly groups: readonly PublicGroup[];
}

/** The sources that a publication protects, divided by every public attribute at once. */
export function publicSources(corpus: Corpus): PublicSources {
  const keys: string[] = [];
  const sizes: number[] = [];
  const values: (readonly string[])[] = [];
  const stratum = Int32Array.from(corpus.sources, (source) => {
    if (source.kind === 'study') return -1;
    const own = publicAttributes.map((attribute) => publicValue(source, attribute));
    const key = JSON.stringify(own);
    let position = keys.indexOf(key);
    if (position < 0) {
      position = keys.push(key) - 1;
      sizes.push(0);
      values.push(own);
    }
    sizes[position]++;
    return position;
  });
  const all: PublicGroup = { key: '', strata: [...sizes.keys()] };
  const groups = publicAttributes.flatMap((attribute, a) =>
    [...new Set(values.map((own) => own[a]))]
      .filter((value) => value !== '')
      .map(
        (value): PublicGroup => ({
          key: groupKey(attribute, value),
          strata: [...values.keys()].filter((s) => values[s][a] === value),
        }),
      ),
  );
  return { corpus, stratum, strata: sizes, groups: [all, ...groups] };
}

/** @example groupKey('kind', 'interview') // 'kind=interview' */
export function groupKey(attribute: PublicAttribute, value: string): string {
  return `${attribute}=${value}`;
}

function publicValue(source: Source, attribute: PublicAttribute): string {
  return attribute === 'kind' ? source.kind : (source.attributes[attribute] ?? '');
}

/**
 * A subject of a publication, counted from the corpus by itself: what a table says of it must be the same.
 *
 * @param categoryOf position in `categories` for a source (its index in the corpus); -1 where it does not speak of it
 */
export function countSubject(
  { stratum, strata }: PublicSources,
  subject: Omit<CountSubject, 'counts'>,
  categoryOf: (source: number) => number,
): CountSubject {
  const counts = strata.map(() => subject.categories.map(() => 0));
  const bySource = Int8Array.from(stratum, (own, source) => (own < 0 ? -1 : categoryOf(source)));
  bySource.forEach((category, source) => {
    if (category >= 0) counts[stratum[source]][category]++;
  });
  return { ...subject, counts, bySource };
}

/** A count that a publication would like to show. */
export function candidate(subject: string, set: string, group: string, use: number): CountCell {
  return { key: countKey(subject, set, group), subject, set, group, use };
}

/**
 * How much counts matter to a reader: of those that would give a small one away the least useful is withheld. Between these are
 * steps for finer differences.
 */
export const uses = { mentions: 100, sides: 80, kinds: 60, levels: 50, documentKinds: 40 } as const;
