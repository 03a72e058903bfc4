import type { Corpus } from '../../src/corpus/corpus.js';
import type { Authorship } from '../../src/corpus/details.js';
import type { Matched } from './matched.js';

/** One thing in which two corpora differ: what kind of thing, and in words which one and how. */
export interface Difference {
  readonly kind: string;
  readonly words: string;
}

export type Tell = (kind: string, words: string) => void;

/** Two corpora, and which things of the one are which of the other. */
export interface Compared {
  readonly corpora: readonly [Corpus, Corpus];
  readonly sources: Matched;
  readonly codes: Matched;
  readonly coders: Matched;
  readonly selections: Matched;
  readonly codings: Matched;
}

/** A value as it is told. */
export const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
};

/** Tells where two values are not the same. */
export function unlike(tell: Tell, kind: string, what: string, one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other))
    tell(kind, `${what}: ${shown(one)} became ${shown(other)}`);
}

/** Tells where an id is not the same; an id for what had none is no difference. */
export function unlikeId(
  tell: Tell,
  kind: string,
  what: string,
  one: string | undefined,
  other: string | undefined,
): void {
  if (one !== undefined && one !== '') unlike(tell, kind, what, one, other);
}

export function selectionWords(corpus: Corpus, i: number): string {
  const { source, kind, start, end } = corpus.selections;
  return `${kind[i]} ${start[i]} to ${end[i]} ${shown(corpus.quote(i))} in ${shown(corpus.sources[source[i]].name)}`;
}

/** Tells in what the makers and the times of something differ. */
export function authorship(
  tell: Tell,
  what: string,
  [one, other]: readonly [Authorship, Authorship],
  coders: Matched,
): void {
  const maker = (index: number | undefined) => {
    if (index === undefined || index < 0) return -1;
    return coders.there[index] < 0 ? 'somebody who is gone' : coders.there[index];
  };
  unlike(
    tell,
    'maker',
    `makers of ${what}`,
    [maker(one.creator), maker(one.modifier)],
    [other.creator ?? -1, other.modifier ?? -1],
  );
  const times = ({ created, modified }: Authorship) => [created ?? '', modified ?? ''];
  unlike(tell, 'date', `times of ${what}`, times(one), times(other));
}
