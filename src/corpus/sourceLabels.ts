import type { Bilingual } from '../shared/language.js';
import type { Corpus } from './corpus.js';
import type { Source } from './source.js';

/** Labels by the id of the source. */
type Labels = ReadonlyMap<string, string>;

const known = new WeakMap<Corpus, Labels>();

/**
 * What each source is called wherever a person reads of it: its name, and never an id that a tool made (a GUID, a number of
 * a database). Sources that share a name are told apart by an attribute that does it (`P1 · group A`), else by an id that a
 * person can read, else by a number (`P1 (2)`). One without a name is `source 3`.
 *
 * @returns a label for each source of the corpus, in its order, all different
 * @example sourceLabels(corpus) // ['Interview 1', 'Interview 2 · Oslo', 'Interview 2 · Bergen']
 */
export function sourceLabels(corpus: Corpus): readonly string[] {
  const labels = labelsOf(corpus);
  return corpus.sources.map(({ id }) => labels.get(id)!);
}

/** The label of one source of a corpus, or of a corpus that it is a part of. */
export function sourceLabelIn(corpus: Corpus, source: Source): string {
  return labelsOf(corpus).get(source.id) ?? ownName(source, corpus);
}

function labelsOf(corpus: Corpus): Labels {
  const found = known.get(corpus) ?? makeLabels(corpus);
  known.set(corpus, found);
  return found;
}

function makeLabels(corpus: Corpus): Labels {
  const sharing = new Map<string, Source[]>();
  for (const source of corpus.sources) {
    const name = ownName(source, corpus);
    sharing.set(name, [...(sharing.get(name) ?? []), source]);
  }
  const taken = new Set([...sharing].filter(([, sources]) => sources.length === 1).map(([name]) => name));
  const labels = new Map<string, string>();
  for (const [name, sources] of sharing) {
    const tellApart = sources.length === 1 ? null : distinguishing(sources);
    for (const source of sources) {
      const wanted = tellApart === null ? name : `${name} · ${tellApart(source)}`;
      const label = sources.length === 1 ? name : firstFree(wanted, taken);
      taken.add(label);
      labels.set(source.id, label);
    }
  }
  return labels;
}

/** The name, where it is one: some files give an id in its place. */
function ownName({ index, name, id }: Source, { language }: Corpus): string {
  const trimmed = name.trim();
  if (trimmed !== '' && !isGuid(trimmed)) return trimmed;
  return trimmed === '' && isReadable(id) ? id : `${unnamed[language]} ${index + 1}`;
}

/** What tells sources of one name apart; null where only a number does. */
function distinguishing(sources: readonly Source[]): ((source: Source) => string) | null {
  const attributes = [...new Set(sources.flatMap((source) => Object.keys(source.attributes)))];
  const ways: readonly ((source: Source) => string)[] = [
    ...attributes.map((attribute) => (source: Source) => source.attributes[attribute] ?? ''),
    ({ id }) => id,
  ];
  const found = ways.find((wayOf) => {
    const values = sources.map(wayOf);
    return new Set(values).size === sources.length && values.every(isReadable);
  });
  return found ?? null;
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  let label = wanted;
  for (let number = 2; taken.has(label); number++) label = `${wanted} (${number})`;
  return label;
}

/** Whether an id was given by a person, such as `INT03`: short, with a letter, and no id of a tool. */
export function isReadableId(id: string): boolean {
  return isReadable(id) && /\p{L}/u.test(id);
}

/** Whether a person can tell two such values apart at a glance: a short word or year, and no id of a tool. */
function isReadable(value: string): boolean {
  return value.trim() !== '' && value.length <= 32 && !isGuid(value) && !/^\d{1,3}$|^\d{5,}$/u.test(value);
}

function isGuid(value: string): boolean {
  return /^\{?[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{12}\}?$/iu.test(value.trim());
}

const unnamed: Bilingual = { nb: 'kilde', en: 'source' };
