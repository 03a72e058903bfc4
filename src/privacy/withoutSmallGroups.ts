import { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { withheldParts } from '../shared/fewSources.js';

/** A project without groups that would show who somebody is, and what was taken away. */
export interface WithoutSmallGroups {
  readonly corpus: Corpus;
  /** Attributes some of whose values are taken away, with how many values and from how many sources. */
  readonly merged: readonly {
    readonly attribute: string;
    readonly values: number;
    readonly sources: number;
  }[];
}

/**
 * The project as it is before it is divided for publication: a value of an attribute (a level, an office) that fewer than
 * `fewest` sources have is taken away from them, as if it were not stated, and so is the next smallest where those without a
 * value would otherwise be fewer than `fewest`. Where a kind of source is that small, every kind is `other`.
 *
 * Studies are published literature: they are not counted, and keep their attributes.
 */
export function withoutSmallGroups(corpus: Corpus, fewest: number): WithoutSmallGroups {
  const ours = corpus.sources.filter(({ kind }) => kind !== 'study');
  const attributes = [...new Set(ours.flatMap((source) => Object.keys(source.attributes)))];
  const gone = new Map(
    attributes.map((attribute) => [
      attribute,
      smallValues(ours, (source) => source.attributes[attribute] ?? '', fewest),
    ]),
  );
  const smallKinds = smallValues(ours, ({ kind }) => kind, fewest);
  const isGone = (source: Source, attribute: string) =>
    source.kind !== 'study' && (gone.get(attribute)?.has(source.attributes[attribute]) ?? false);
  const merged = attributes.flatMap((attribute) => {
    const values = gone.get(attribute)!.size;
    const sources = ours.filter((source) => isGone(source, attribute)).length;
    return values === 0 ? [] : [{ attribute, values, sources }];
  });
  if (smallKinds.size > 0) merged.push({ attribute: 'kind', values: smallKinds.size, sources: ours.length });
  const sources = corpus.sources.map((source): Source => {
    const kept = Object.entries(source.attributes).filter(([attribute]) => !isGone(source, attribute));
    const kind = source.kind !== 'study' && smallKinds.size > 0 ? 'other' : source.kind;
    return { ...source, kind, attributes: Object.fromEntries(kept) };
  });
  return { corpus: new Corpus({ ...corpus, sources }), merged };
}

/** Values that too few sources have; those that have none are a group of their own, which subtraction would show. */
function smallValues(
  sources: readonly Source[],
  valueIn: (source: Source) => string,
  fewest: number,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const source of sources) counts.set(valueIn(source), (counts.get(valueIn(source)) ?? 0) + 1);
  const values = [...counts.keys()];
  const withheld = withheldParts([...counts.values()], fewest);
  return new Set(values.filter((value, i) => withheld[i] && value !== ''));
}
