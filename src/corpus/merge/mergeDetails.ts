import { given } from '../../shared/given.js';
import type { Corpus } from '../corpus.js';
import type { CorpusBuilder } from '../corpusBuilder.js';
import type {
  Authorship,
  Case,
  CorpusDetails,
  Graph,
  Link,
  MemberSet,
  Reference,
  SourceDetails,
  Transcript,
  VariableValue,
} from '../details.js';
import { FreeNames } from './groups.js';
import type { MergeNotes } from './mergeNotes.js';
import type { MergedParts } from './mergeUnjudged.js';

/** Where the codings of each project are in the merged one, too. */
export interface MergedCodings extends MergedParts {
  readonly codings: readonly Int32Array[];
}

/** New positions of what memos may be about, by project. */
export interface MergedDetails {
  readonly variable: readonly Int32Array[];
  readonly case: readonly Int32Array[];
  readonly set: readonly Int32Array[];
  readonly link: readonly Int32Array[];
}

/**
 * Adds what several projects say beyond sources, codes and codings: variables, cases, sets, links and graphs, who made what and
 * when. Equal names (of variables also types) are one; what the first project says stands, and what differs is told.
 */
export function mergeDetails(
  corpora: readonly Corpus[],
  merged: MergedCodings,
  builder: CorpusBuilder,
  notes: MergeNotes,
): MergedDetails {
  const { details } = builder;
  const parts = corpora.map((corpus) => corpus.details);
  const of = <Thing>(list: (details: CorpusDetails) => readonly Thing[]) =>
    parts.map((part) => (part === undefined ? [] : list(part)));

  const variables = matched(
    of(({ variables }) => variables),
    ({ name, type }) => `${type} ${name}`,
  );
  const cases = matched(
    of(({ cases }) => cases),
    caseKey,
  );
  const sets = matched(
    of(({ sets }) => sets),
    ({ name }) => name,
  );
  const positions = {
    source: merged.sources,
    code: merged.codes,
    selection: merged.selections,
    coding: merged.codings,
    coder: merged.coders,
    variable: variables.positions,
    case: cases.positions,
    set: sets.positions,
  };
  // A link may lead to a link, whose number is known when all of them are.
  let linkPositions: readonly Int32Array[] | undefined;
  const links = matched(
    of(({ links }) => links),
    (link, part) => JSON.stringify(movedLink(link, part, ['', ''])),
  );
  linkPositions = links.positions;
  const graphs = matched(
    of(({ graphs }) => graphs),
    (graph, part) => JSON.stringify(movedGraph(graph, part)),
  );

  const ids = new FreeNames();
  for (const { things } of variables.groups) {
    const [[variable, part]] = things;
    const description = things.map(([each]) => each.description).find((text) => text !== '') ?? '';
    details.addVariable({ ...variable, description, id: ids.take(variable.id, notes.nameOf(part)) });
  }
  for (const { things } of cases.groups) {
    const [[first, part]] = things;
    const values = mergedValues(
      things.map(([{ values }, each]) => [values, each]),
      first.name,
    );
    details.addCase({
      ...first,
      id: ids.take(first.id, notes.nameOf(part)),
      values,
      members: membersOf(things),
    });
  }
  for (const { things } of sets.groups) {
    const [[first, part]] = things;
    details.addSet({ ...first, id: ids.take(first.id, notes.nameOf(part)), members: membersOf(things) });
  }
  for (const { things } of links.groups) {
    const [[link, part]] = things;
    details.addLink(movedLink(link, part, [ids.take(link.id, notes.nameOf(part)), link.color]));
  }
  for (const { things } of graphs.groups) {
    const [[graph, part]] = things;
    details.addGraph({ ...movedGraph(graph, part), id: ids.take(graph.id, notes.nameOf(part)) });
  }
  addSourceDetails();
  addCodeDetails();
  const project = parts.findIndex((part) => part !== undefined && Object.keys(part.project).length > 0);
  if (project >= 0) details.project = movedAuthorship(parts[project]!.project, project);
  return {
    variable: variables.positions,
    case: cases.positions,
    set: sets.positions,
    link: links.positions,
  };

  function moved(reference: Reference, part: number): Reference {
    const { target, index } = reference;
    if (index < 0 || target === 'note' || target === 'unknown') return reference;
    const numbers = target === 'link' ? linkPositions?.[part] : positions[target][part];
    return { ...reference, index: numbers?.[index] ?? -1 };
  }

  function movedAuthorship<Made extends Authorship>(made: Made, part: number): Made {
    const coder = (index: number | undefined) =>
      index === undefined ? undefined : merged.coders[part][index];
    return { ...made, ...given({ creator: coder(made.creator), modifier: coder(made.modifier) }) };
  }

  /** A link in terms of the merged project; links of one key are the same whatever they are numbered or coloured. */
  function movedLink(link: Link, part: number, [id, color]: readonly [string, string]): Link {
    const end = (reference: Reference | null) => reference && moved(reference, part);
    return { ...link, id, color, from: end(link.from), to: end(link.to) };
  }

  function movedGraph(graph: Graph, part: number): Graph {
    const elements = graph.elements.map((element) => ({
      ...element,
      represents: element.represents && moved(element.represents, part),
    }));
    return { ...graph, elements };
  }

  /** A case by its name; one without a name, by the only source that it has. */
  function caseKey({ id, name, members }: Case, part: number): string {
    if (name.trim() !== '') return `name ${name}`;
    const [first, ...others] = members.filter(({ target }) => target === 'source');
    if (first === undefined || others.length > 0 || first.index < 0) return `id ${id}`;
    return `source ${merged.sources[part][first.index]}`;
  }

  function membersOf(things: readonly Owned<Case | MemberSet>[]): Reference[] {
    const members = new Map<string, Reference>();
    for (const [{ members: own }, part] of things) {
      for (const member of own) {
        const reference = moved(member, part);
        const key = `${reference.target} ${reference.index < 0 ? reference.id : reference.index}`;
        if (!members.has(key)) members.set(key, reference);
      }
    }
    return [...members.values()];
  }

  function mergedValues(lists: readonly Owned<readonly VariableValue[]>[], owner: string): VariableValue[] {
    const values = new Map<number, Owned<string>>();
    for (const [list, part] of lists) {
      for (const { variable, value } of list) {
        const position = variables.positions[part][variable];
        const known = values.get(position);
        if (known === undefined || known[0] === '') values.set(position, [value, part]);
        else if (value !== '' && value !== known[0])
          tellValue(owner, variables.groups[position].things[0][0].name, known, [value, part]);
      }
    }
    return [...values].map(([variable, [value]]) => ({ variable, value }));
  }

  function tellValue(
    owner: string,
    variable: string,
    [kept, first]: Owned<string>,
    [lost, part]: Owned<string>,
  ) {
    const [one, other] = [notes.nameOf(first), notes.nameOf(part)];
    notes.lose('detail-conflict', part, {
      nb: `${owner === '' ? 'en sak' : `«${owner}»`}: ${variable} er «${kept}» i ${one} og «${lost}» i ${other}; «${kept}» gjelder`,
      en: `${owner === '' ? 'a case' : `"${owner}"`}: ${variable} is "${kept}" in ${one} and "${lost}" in ${other}; "${kept}" stands`,
    });
  }

  function addSourceDetails(): void {
    const values = new Map<number, Owned<readonly VariableValue[]>[]>();
    const transcripts = new Map<number, Transcript[]>();
    parts.forEach((part, p) => {
      part?.sources.forEach((own, index) => {
        const source = merged.sources[p][index];
        const { values: ownValues, transcripts: ownTranscripts = [], ...rest } = movedAuthorship(own, p);
        const known = details.sourceDetails(source);
        tellMedia(rest, known, builder.sources[source].name, p);
        details.addToSource(source, { ...rest, ...known });
        if (ownValues !== undefined) values.set(source, [...(values.get(source) ?? []), [ownValues, p]]);
        const kept = transcripts.get(source) ?? [];
        const added = ownTranscripts.filter(({ id }) => !kept.some((other) => other.id === id));
        // Regions point at transcripts by their position, so another file's cannot stand between.
        if (kept.length > 0 && added.length > 0) tellTranscripts(builder.sources[source].name, p);
        else if (added.length > 0)
          transcripts.set(
            source,
            added.map((one) => movedAuthorship(one, p)),
          );
      });
    });
    for (const [source, lists] of values) {
      const { name } = builder.sources[source];
      details.addToSource(source, { values: mergedValues(lists, name) });
    }
    for (const [source, list] of transcripts) details.addToSource(source, { transcripts: list });
  }

  function tellMedia(own: SourceDetails, known: SourceDetails, name: string, part: number): void {
    const differs =
      (own.media !== undefined && known.media !== undefined && own.media !== known.media) ||
      (own.path !== undefined && known.path !== undefined && own.path !== known.path);
    if (!differs) return;
    notes.lose('detail-conflict', part, {
      nb: `kilden «${name}»: mediefilen er ${known.path ?? known.media} i en tidligere fil og ${own.path ?? own.media} i ${notes.nameOf(part)}; den første gjelder`,
      en: `source "${name}": the media file is ${known.path ?? known.media} in an earlier file and ${own.path ?? own.media} in ${notes.nameOf(part)}; the first stands`,
    });
  }

  function tellTranscripts(name: string, part: number): void {
    notes.lose('detail-conflict', part, {
      nb: `kilden «${name}»: transkripsjonene i ${notes.nameOf(part)} er andre enn i en tidligere fil; de første gjelder`,
      en: `source "${name}": the transcripts in ${notes.nameOf(part)} are other ones than in an earlier file; the first stand`,
    });
  }

  function addCodeDetails(): void {
    const coded = new Set<number>();
    corpora.forEach(({ codings }, part) => {
      for (const code of codings.code) coded.add(merged.codes[part][code]);
    });
    parts.forEach((part, p) => {
      if (part === undefined) return;
      for (const heading of part.headings) {
        const code = merged.codes[p][heading];
        if (!coded.has(code)) details.addHeading(code);
      }
      for (const [index, made] of part.codes) {
        const code = merged.codes[p][index];
        details.addToCode(code, { ...movedAuthorship(made, p), ...details.codeDetails(code) });
      }
    });
  }
}

/** Something, and the project that has it. */
type Owned<Thing> = readonly [thing: Thing, part: number];

interface Matching<Thing> {
  readonly groups: readonly { readonly things: readonly Owned<Thing>[] }[];
  /** Per project: position of the group of each thing. */
  readonly positions: readonly Int32Array[];
}

/** Things of one key are one; a project's own things of one key stay apart, the first with the first, and so on. */
function matched<Thing>(
  lists: readonly (readonly Thing[])[],
  keyOf: (thing: Thing, part: number) => string,
): Matching<Thing> {
  const groups: { things: Owned<Thing>[] }[] = [];
  const known = new Map<string, number>();
  const positions = lists.map((list, part) => {
    const seen = new Map<string, number>();
    return Int32Array.from(list, (thing) => {
      const key = keyOf(thing, part);
      const number = seen.get(key) ?? 0;
      seen.set(key, number + 1);
      const place = `${number} ${key}`;
      const position = known.get(place) ?? groups.push({ things: [] }) - 1;
      known.set(place, position);
      groups[position].things.push([thing, part]);
      return position;
    });
  });
  return { groups, positions };
}
