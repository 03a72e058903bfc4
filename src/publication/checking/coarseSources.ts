import type { Corpus } from '../../corpus/corpus.js';
import { type SourceKind, sourceKinds } from '../../corpus/source.js';
import { coarsening } from '../../privacy/coarsening.js';
import type { Language } from '../../shared/language.js';
import { publicAttributes } from '../publicSources.js';
import type { CoarseSource } from './checkingCorpus.js';

/** How much records for checking may show of their sources, from the most to nothing. */
export const coarseLevels = ['all attributes', 'public attributes', 'kind', 'nothing'] as const;

export type CoarseLevel = (typeof coarseLevels)[number];

/**
 * Kind and attributes of every source, so coarse that each combination is that of at least `k` sources; studies keep theirs.
 *
 * @returns null where there are fewer than `k` sources at all
 */
export function coarseSources(corpus: Corpus, k: number, level: CoarseLevel): CoarseSource[] | null {
  const own = corpus.sources.filter(({ kind }) => kind !== 'study');
  if (own.length > 0 && own.length < k) return null;
  const attributes = attributesAt(corpus, level);
  const other = words[corpus.language];
  const rows = own.map((source) =>
    attributes.map((name) => (name === 'kind' ? source.kind : (source.attributes[name] ?? ''))),
  );
  const { rows: coarse } = coarsening(rows, attributes, k, other);
  const found = corpus.sources.map(
    ({ kind, attributes: told }): CoarseSource => ({ kind, attributes: told }),
  );
  own.forEach(({ index }, i) => {
    const told = attributes.map((name, a) => [name, coarse[i][a]] as const);
    found[index] = {
      kind: kindOf(told.find(([name]) => name === 'kind')?.[1]),
      attributes: Object.fromEntries(told.filter(([name, value]) => name !== 'kind' && value !== '')),
    };
  });
  return found;
}

/** Attributes whose values some record still shows, with how many values each has. */
export function shownAttributes(corpus: Corpus, coarse: readonly CoarseSource[]): Record<string, number> {
  const values = new Map<string, Set<string>>();
  corpus.sources.forEach(({ index, kind }) => {
    if (kind === 'study') return;
    const told = [['kind', coarse[index].kind], ...Object.entries(coarse[index].attributes)];
    for (const [name, value] of told) values.set(name, (values.get(name) ?? new Set()).add(value));
  });
  return Object.fromEntries([...values].map(([name, own]) => [name, own.size]));
}

/** The kind comes first: of equal steps the first is taken, and a kind is what analyses ask for most. */
function attributesAt({ sources }: Corpus, level: CoarseLevel): string[] {
  if (level === 'nothing') return [];
  if (level === 'kind') return ['kind'];
  const present = new Set(
    sources.flatMap(({ kind, attributes }) => (kind === 'study' ? [] : Object.keys(attributes))),
  );
  const told = publicAttributes.filter((name) => name === 'kind' || present.has(name));
  const others = [...present].filter((name) => !told.some((each) => each === name)).sort();
  return level === 'public attributes' ? [...told] : [...told, ...others];
}

/** Kinds that were put together are of no kind. */
function kindOf(value: string | undefined): SourceKind {
  return sourceKinds.find((kind) => kind === value) ?? 'other';
}

/** What rare values are called together. */
const words: Readonly<Record<Language, string>> = { nb: 'annet', en: 'other' };
