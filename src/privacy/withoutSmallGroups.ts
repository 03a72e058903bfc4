import { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { withheldMark, withheldParts } from '../shared/fewSources.js';

/** A project without groups that would show who somebody is, and what was taken away. */
export interface WithoutSmallGroups {
  readonly corpus: Corpus;
  /** Attributes some of whose values are taken away, with how many values and from how many sources. */
  readonly merged: readonly {
    readonly attribute: string;
    readonly values: number;
    readonly sources: number;
    /** Without their names, these values still say which sources belong together. */
    readonly nameless?: true;
  }[];
}

export interface SmallGroupOptions {
  /**
   * The attribute that sources are alike within: of its small values only the name is taken away. Without the values each of
   * these sources would stand for itself, and every p and interval would be of more evidence than there is.
   */
  readonly alikeWithin?: string | null;
}

/**
 * The project as it is before it is divided for publication: a value of an attribute (a level, an office) that fewer than
 * `fewest` sources have is taken away from them, as if it were not stated, and so is the next smallest where those without a
 * value would otherwise be fewer than `fewest`. Where a kind of source is that small, every kind is `other`.
 *
 * Studies are published literature: they are not counted, and keep their attributes.
 */
export function withoutSmallGroups(
  corpus: Corpus,
  fewest: number,
  { alikeWithin = null }: SmallGroupOptions = {},
): WithoutSmallGroups {
  const ours = corpus.sources.filter(({ kind }) => kind !== 'study');
  const attributes = [...new Set(ours.flatMap((source) => Object.keys(source.attributes)))];
  const gone = new Map(
    attributes.map((attribute) => [
      attribute,
      smallValues(ours, (source) => source.attributes[attribute] ?? '', fewest),
    ]),
  );
  const smallKinds = smallValues(ours, ({ kind }) => kind, fewest);
  // A study of a small office still belongs together with the others from there.
  const isGone = (source: Source, attribute: string) =>
    (source.kind !== 'study' || attribute === alikeWithin) &&
    (gone.get(attribute)?.has(source.attributes[attribute]) ?? false);
  const merged = attributes.flatMap((attribute) => {
    const values = gone.get(attribute)!.size;
    const sources = ours.filter((source) => isGone(source, attribute)).length;
    if (values === 0) return [];
    return [
      { attribute, values, sources, ...(attribute === alikeWithin ? { nameless: true as const } : {}) },
    ];
  });
  const nameless = alikeWithin === null ? [] : [...(gone.get(alikeWithin) ?? [])];
  /** `×1` in place of the name of an office, where offices are what sources are alike within. */
  const withoutName = (attribute: string, value: string): (readonly [string, string])[] =>
    attribute === alikeWithin ? [[attribute, `${withheldMark}${nameless.indexOf(value) + 1}`]] : [];
  if (smallKinds.size > 0) merged.push({ attribute: 'kind', values: smallKinds.size, sources: ours.length });
  const sources = corpus.sources.map((source): Source => {
    const kept = Object.entries(source.attributes).flatMap((each): (readonly [string, string])[] =>
      isGone(source, each[0]) ? withoutName(...each) : [each],
    );
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
