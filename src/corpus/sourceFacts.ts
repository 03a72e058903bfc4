import type { Bilingual } from '../shared/language.js';
import { type ProblemDraft, ProblemsError, type Text, textIn } from '../shared/problem.js';
import { didYouMean } from '../shared/suggest.js';
import { Corpus } from './corpus.js';
import { ProblemList } from './problemList.js';
import type { Source, SourceKind } from './source.js';
import { valueCalled, variableCalled } from './vocabulary.js';

/** What a row of a sources file says of one source. */
export interface SourceRow {
  /** Id or name of the source; a row may have both. */
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind | undefined;
  /** Variables with a value; an empty cell says nothing. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly where: Text;
}

/** The corpus with what was said, and what is worth knowing about it. */
export interface SaidOfSources {
  readonly corpus: Corpus;
  readonly notes: readonly ProblemDraft[];
}

/**
 * The corpus with kinds and attributes of its sources given from outside, beside any project. What is given overrules what
 * the project says, and a note says where it did; sources without a row stay as they are, and are named.
 *
 * @param lost where rows of sources that the project does not have are listed, as those that nobody has coded yet; without it, and
 *   where no row is of a source of the project, they are errors
 * @throws ProblemsError naming every row whose source is unknown, whose name several sources share, or that says something
 *   else than an earlier row of the same source
 */
export function withSourceFacts(
  corpus: Corpus,
  rows: readonly SourceRow[],
  lost?: ProblemList,
): SaidOfSources {
  const problems = new ProblemList();
  const notes = new ProblemList();
  const find = sourceFinder(corpus.sources);
  const given = new Map<number, SourceRow>();
  const unknown: SourceRow[] = [];
  for (const row of rows) {
    const found = find(row);
    if (found.length === 0) {
      unknown.push(row);
      problems.add('source-not-in-project', row.where, () => unknownSource(row, corpus));
    } else if (found.length > 1) problems.add('ambiguous-source', row.where, () => sharedName(row, found));
    else {
      const [{ index }] = found;
      const before = given.get(index);
      const conflict = before === undefined ? [] : conflicts(before, row);
      if (before !== undefined && conflict.length > 0)
        problems.add('duplicate-source', row.where, {
          nb: `kilden «${found[0].name}» står også i ${textIn(before.where, 'nb')}, med noe annet: ${conflict.join('; ')}. Behold én rad`,
          en: `source "${found[0].name}" also stands at ${textIn(before.where, 'en')}, with something else: ${conflict.join('; ')}. Keep one row`,
        });
      else given.set(index, before === undefined ? row : merged(before, row));
    }
  }
  const isLost = lost !== undefined && given.size > 0 && problems.length === unknown.length;
  if (problems.length > 0 && !isLost) {
    const title = {
      nb: 'Opplysningene om kildene ble ikke brukt',
      en: 'What is said of the sources was not applied',
    };
    throw new ProblemsError(title, problems.toDrafts());
  }
  for (const row of unknown) lost?.add('source-not-in-project', row.where, () => unknownSource(row, corpus));
  const sources = corpus.sources.map((source) => {
    const row = given.get(source.index);
    return row === undefined ? source : withRow(source, row, notes);
  });
  const without = corpus.sources.filter(({ index }) => !given.has(index)).map(({ name }) => name);
  if (without.length > 0) {
    const names = someOf(without);
    notes.add('sources-without-row', '', {
      nb: `${without.length} av ${sources.length} kilder har ingen rad i fila, og er som prosjektet sier: ${names}`,
      en: `${without.length} of ${sources.length} sources have no row in the file, and stay as the project says: ${names}`,
    });
  }
  return { corpus: new Corpus({ ...corpus, sources }), notes: notes.toDrafts() };
}

function sourceFinder(sources: readonly Source[]): (row: SourceRow) => readonly Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const byName = new Map<string, Source[]>();
  for (const source of sources) {
    const key = folded(source.name);
    byName.set(key, [...(byName.get(key) ?? []), source]);
  }
  const called = (label: string) => {
    const exact = byId.get(label);
    return exact === undefined ? (byName.get(folded(label)) ?? []) : [exact];
  };
  return ({ id, name }) => {
    const found = id === '' ? [] : called(id);
    return found.length > 0 || name === '' ? found : called(name);
  };
}

function folded(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nb');
}

/** The source as the row says, with a note where the project says something else. A variable has one value, whatever its name. */
function withRow(source: Source, row: SourceRow, notes: ProblemList): Source {
  const changed: string[] = [];
  const differs = (what: string, before: string, after: string) => {
    if (before !== after) changed.push(`${what}: ${before} → ${after}`);
  };
  const attributes = { ...source.attributes };
  for (const [name, value] of Object.entries(row.attributes)) {
    const same = Object.keys(attributes).filter((each) => keyOf(each) === keyOf(name));
    for (const each of same) {
      // The same in other words is no other value.
      if (valueCalled(keyOf(name), attributes[each]) !== value) differs(each, attributes[each], value);
      delete attributes[each];
    }
    attributes[name] = value;
  }
  const { kind = source.kind } = row;
  if (source.kind !== 'other') differs('kind', source.kind, kind);
  if (kind !== source.kind)
    for (const name of Object.keys(attributes)) if (variableCalled(name) === 'kind') delete attributes[name];
  if (changed.length > 0)
    notes.add('source-overruled', row.where, {
      nb: `kilden «${source.name}» er som fila sier, og ikke som prosjektet: ${changed.join('; ')}`,
      en: `source "${source.name}" is as the file says, and not as the project does: ${changed.join('; ')}`,
    });
  return { ...source, kind, attributes };
}

/** Names of one variable that the questions know are one name. */
function keyOf(name: string): string {
  return variableCalled(name) ?? folded(name);
}

function conflicts(one: SourceRow, other: SourceRow): string[] {
  const found = Object.entries(other.attributes).flatMap(([name, value]) => {
    const before = one.attributes[name];
    return before === undefined || before === value ? [] : [`${name}: ${before}, ${value}`];
  });
  const kinds = [one.kind, other.kind];
  return kinds.includes(undefined) || one.kind === other.kind
    ? found
    : [`kind: ${kinds.join(', ')}`, ...found];
}

function merged(one: SourceRow, other: SourceRow): SourceRow {
  return { ...one, kind: one.kind ?? other.kind, attributes: { ...one.attributes, ...other.attributes } };
}

function unknownSource({ id, name }: SourceRow, { sources }: Corpus): Bilingual {
  const label = id === '' ? name : id;
  const known = sources.flatMap((source) =>
    source.id === source.name ? [source.id] : [source.name, source.id],
  );
  const hint = didYouMean(label, known, '.');
  const list = someOf(sources.map((source) => source.name));
  return {
    nb: `ukjent kilde «${label}»${hint.nb} Kildene er ${list}`,
    en: `unknown source "${label}"${hint.en} The sources are ${list}`,
  };
}

function sharedName({ id, name }: SourceRow, found: readonly Source[]): Bilingual {
  const ids = someOf(found.map((source) => source.id));
  return {
    nb: `«${id || name}» er navnet på ${found.length} kilder; skriv en id i kolonnen id: ${ids}`,
    en: `"${id || name}" is the name of ${found.length} sources; write an id in the column id: ${ids}`,
  };
}

function someOf(names: readonly string[]): string {
  const most = 12;
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} … (${names.length})` : shown;
}
