import type { Case, CorpusDetails, Graph, Link, MemberSet, Reference } from './details.js';

/** What stays of a corpus, by position in the corpus that it is taken from. */
export interface KeptParts {
  /** New number of each source, selection and coding; -1 for what goes. */
  readonly source: Int32Array;
  readonly selection: Int32Array;
  readonly coding: Int32Array;
  /** Positions of sources and codings that stay. */
  readonly sources: readonly number[];
  readonly codings: readonly number[];
}

export interface FilteredDetails {
  readonly details: CorpusDetails;
  /** New numbers of cases, sets and links, -1 for what goes. */
  readonly case: Int32Array;
  readonly set: Int32Array;
  readonly link: Int32Array;
}

/**
 * The details of a part of a corpus. A set that had members and keeps none goes, and a case that keeps nothing but
 * codes; a link goes with either end, and an element of a graph with what it stands for: the part says nothing of what was left out.
 */
export function filterDetails(details: CorpusDetails, kept: KeptParts): FilteredDetails {
  const { marks, regions, codings } = details;
  const keptMarks = positionsWhere(marks.length, (i) => kept.selection[marks.selection[i]] >= 0);
  const mark = numbersOf(marks.length, keptMarks);
  const keptRegions = positionsWhere(regions.length, (i) => mark[regions.mark[i]] >= 0);

  const byId = new Map<string, Int32Array>([
    ['source', kept.source],
    ['selection', kept.selection],
    ['coding', kept.coding],
  ]);
  const moved = (reference: Reference): Reference | undefined => {
    const numbers = byId.get(reference.target);
    if (numbers === undefined || reference.index < 0) return reference;
    const index = numbers[reference.index];
    return index < 0 ? undefined : { ...reference, index };
  };
  const withMembers = <Group extends Case | MemberSet>(
    groups: readonly Group[],
    target: string,
    counts: (member: Reference) => boolean,
  ) => {
    const found = groups.map((group) => ({
      ...group,
      members: group.members.flatMap((one) => moved(one) ?? []),
    }));
    const counting = (group: Group) => group.members.filter((one) => counts(one)).length;
    const stays = positionsWhere(groups.length, (i) => counting(found[i]) > 0 || counting(groups[i]) === 0);
    const numbers = numbersOf(groups.length, stays);
    byId.set(target, numbers);
    return { groups: stays.map((i) => found[i]), numbers };
  };
  const cases = withMembers(details.cases, 'case', ({ target }) => target !== 'code');
  const sets = withMembers(details.sets, 'set', () => true);
  const linkEnds = details.links.map(({ from, to }) => [from && moved(from), to && moved(to)] as const);
  const keptLinks = positionsWhere(linkEnds.length, (i) => !linkEnds[i].includes(undefined));
  const linkNumbers = numbersOf(linkEnds.length, keptLinks);
  byId.set('link', linkNumbers);
  const links = keptLinks.map(
    (i): Link => ({ ...details.links[i], from: linkEnds[i][0] ?? null, to: linkEnds[i][1] ?? null }),
  );

  const filtered: CorpusDetails = {
    ...details,
    sources: kept.sources.map((i) => details.sources[i]),
    marks: {
      length: keptMarks.length,
      selection: Int32Array.from(keptMarks, (i) => kept.selection[marks.selection[i]]),
      id: marks.id.pick(keptMarks),
      name: marks.name.pick(keptMarks),
      creator: Int32Array.from(keptMarks, (i) => marks.creator[i]),
      created: marks.created.pick(keptMarks),
      modifier: Int32Array.from(keptMarks, (i) => marks.modifier[i]),
      modified: marks.modified.pick(keptMarks),
    },
    codings: {
      mark: Int32Array.from(kept.codings, (i) => (codings.mark[i] < 0 ? -1 : mark[codings.mark[i]])),
      id: codings.id.pick(kept.codings),
      created: codings.created.pick(kept.codings),
    },
    regions: {
      length: keptRegions.length,
      mark: Int32Array.from(keptRegions, (i) => mark[regions.mark[i]]),
      kind: Uint8Array.from(keptRegions, (i) => regions.kind[i]),
      numbers: Int32Array.from(keptRegions.flatMap((i) => [...regions.numbers.subarray(5 * i, 5 * i + 5)])),
    },
    cases: cases.groups,
    sets: sets.groups,
    links,
    graphs: details.graphs
      .map((graph) => withoutLost(graph, moved))
      .filter(({ elements }, i) => elements.length > 0 || details.graphs[i].elements.length === 0),
  };
  return { details: filtered, case: cases.numbers, set: sets.numbers, link: linkNumbers };
}

/** The graph without the vertices that stand for what is gone, and without the edges that lead to them. */
function withoutLost(graph: Graph, moved: (reference: Reference) => Reference | undefined): Graph {
  const elements = graph.elements.flatMap((element) => {
    const represents = element.represents === null ? null : moved(element.represents);
    return represents === undefined ? [] : [{ ...element, represents }];
  });
  const gone = new Set(graph.elements.map(({ attributes }) => attributes.guid));
  for (const { attributes } of elements) gone.delete(attributes.guid);
  return {
    ...graph,
    elements: elements.filter(
      ({ attributes }) => !gone.has(attributes.sourceVertex) && !gone.has(attributes.targetVertex),
    ),
  };
}

function positionsWhere(length: number, stays: (position: number) => boolean): number[] {
  const positions: number[] = [];
  for (let i = 0; i < length; i++) if (stays(i)) positions.push(i);
  return positions;
}

function numbersOf(length: number, kept: readonly number[]): Int32Array {
  const numbers = new Int32Array(length).fill(-1);
  kept.forEach((position, index) => {
    numbers[position] = index;
  });
  return numbers;
}
