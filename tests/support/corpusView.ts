import type { Code } from '../../src/corpus/code.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { type CorpusDetails, type Reference, regionAt } from '../../src/corpus/details.js';
import type { Coder, Memo, Source } from '../../src/corpus/source.js';

/** How the ids of a project come out in another format. */
export interface ViewIds {
  source(source: Source): string;
  code(code: Code): string;
  coder(coder: Coder): string;
}

const sameIds: ViewIds = {
  source: ({ id }) => id,
  code: ({ id }) => id,
  coder: ({ id }) => id,
};

/**
 * Everything that a corpus says, as plain data in an order that does not depend on how it was stored: two projects
 * are the same when their views are.
 */
export function corpusView(corpus: Corpus, ids: ViewIds = sameIds) {
  const { sources, codes, coders, selections, codings, lines, codedBy, unjudged, memos, details } = corpus;
  const selectionLabel = (i: number) =>
    [
      ids.source(sources[selections.source[i]]),
      selections.kind[i],
      selections.start[i],
      selections.end[i],
      selections.line[i],
      corpus.quote(i),
    ].join(' | ');
  const codingLabel = (i: number) =>
    [
      selectionLabel(codings.selection[i]),
      ids.code(codes[codings.code[i]]),
      ids.coder(coders[codings.coder[i]]),
    ].join(' | ');
  const about = ({ target, index }: Pick<Memo, 'target' | 'index'>): string | number => {
    if (target === 'source') return ids.source(sources[index]);
    if (target === 'code') return ids.code(codes[index]);
    if (target === 'coder') return ids.coder(coders[index]);
    if (target === 'selection') return selectionLabel(index);
    return target === 'coding' ? codingLabel(index) : index;
  };
  const coderId = (id: string) => {
    const known = coders.find((coder) => coder.id === id);
    return known === undefined ? id : ids.coder(known);
  };
  return {
    provenance: corpus.provenance,
    sources: sources.map((source) => ({
      id: ids.source(source),
      name: source.name,
      kind: source.kind,
      attributes: Object.fromEntries(Object.entries(source.attributes).sort()),
      text: source.text?.value ?? null,
      codedBy: [...codedBy[source.index]].map((coder) => ids.coder(coders[coder])).sort(),
    })),
    codes: codes.map((code) => ({ ...code, id: ids.code(code), path: code.path.join(' > ') })),
    coders: coders.map((coder) => ({ ...coder, id: ids.coder(coder) })),
    selections: selections.kind.map((_, i) => selectionLabel(i)).sort(),
    codings: Array.from(codings.code, (_, i) =>
      [codingLabel(i), details?.codings.id.at(i) ?? '', details?.codings.created.at(i) ?? ''].join(' | '),
    ).sort(),
    memos: memos
      .map((memo) => JSON.stringify({ ...memo, coder: coderId(memo.coder), index: about(memo) }, keyOrder))
      .sort(),
    lines: lines.quote.map((quote, i) => `${ids.source(sources[lines.source[i]])} | ${quote}`),
    unjudged: Array.from(unjudged?.source ?? [], (source, i) =>
      [
        ids.source(sources[source]),
        unjudged!.line[i],
        unjudged!.selection[i] < 0 ? '' : selectionLabel(unjudged!.selection[i]),
        unjudged!.code[i] < 0 ? '' : ids.code(codes[unjudged!.code[i]]),
        ids.coder(coders[unjudged!.coder[i]]),
      ].join(' | '),
    ).sort(),
    details: details === undefined ? null : detailsView(details, about, selectionLabel),
  };
}

const keyOrder = ['target', 'index', 'text', 'coder', 'id', 'title', 'created', 'modified'];

function detailsView(
  details: CorpusDetails,
  about: (memo: Pick<Memo, 'target' | 'index'>) => string | number,
  selectionLabel: (selection: number) => string,
) {
  const reference = (one: Reference | null) =>
    one === null
      ? null
      : [one.target, one.index < 0 ? one.id : about(one as Pick<Memo, 'target' | 'index'>)].join(' ');
  const { marks, regions } = details;
  const regionsOf = (row: number) =>
    Array.from(regions.mark, (mark, i) =>
      mark === row ? [JSON.stringify(regionAt(regions, i))] : [],
    ).flat();
  return {
    project: details.project,
    sources: details.sources,
    headings: [...details.headings].sort((a, b) => a - b),
    codes: [...details.codes],
    variables: details.variables,
    cases: details.cases.map((one) => ({ ...one, members: one.members.map(reference).sort() })),
    sets: details.sets.map((one) => ({ ...one, members: one.members.map(reference).sort() })),
    links: details.links.map((one) => ({ ...one, from: reference(one.from), to: reference(one.to) })),
    graphs: details.graphs.map((one) => ({
      ...one,
      elements: one.elements.map((element) => ({ ...element, represents: reference(element.represents) })),
    })),
    marks: Array.from(marks.selection, (selection, i) =>
      [
        selectionLabel(selection),
        marks.id.at(i),
        marks.name.at(i),
        marks.creator[i],
        marks.created.at(i),
        marks.modifier[i],
        marks.modified.at(i),
        ...regionsOf(i),
      ].join(' | '),
    ).sort(),
  };
}

export type CorpusView = ReturnType<typeof corpusView>;
