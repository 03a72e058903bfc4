import { Corpus } from '../corpus/corpus.js';
import type { CorpusDetails } from '../corpus/details.js';
import { SourceText } from '../corpus/sourceText.js';
import { SparseTexts } from '../corpus/textColumn.js';
import { withoutNames } from '../corpus/withoutNames.js';
import type { TextRewrite } from './rewriteText.js';

/** The parts of a project in which somebody wrote something. */
export const textParts = [
  'text',
  'quote',
  'line',
  'memo',
  'source',
  'attribute',
  'attributeName',
  'file',
  'code',
  'coder',
  'project',
  'case',
  'set',
  'link',
  'variable',
  'mark',
  'transcript',
  'graph',
] as const;

export type TextPart = (typeof textParts)[number];

/** Where in a project a text stands: the part, which one of its kind, and the field where there are several. */
export interface TextPlace {
  readonly part: TextPart;
  readonly index: number;
  readonly field: string;
}

/** What becomes of the texts; ids that a reader can see are texts as well. */
export interface TextVisitor {
  text(text: string, place: TextPlace): string;
  /** The text of a source, where offsets must follow; null leaves it as it is. */
  sourceText(text: SourceText, place: TextPlace): TextRewrite | null;
}

/**
 * The corpus with every free text passed through a visitor: texts of sources (offsets follow), quotes, lines, memos,
 * names, ids, descriptions, attributes and what the details hold. Counting is not touched: indices stay as they are.
 *
 * Paths of media files are shown to the visitor and left out of the result: they name files, often after people, that a copy
 * does not have. So are the names of speakers, for which numbers stand.
 */
export function mapTexts(corpus: Corpus, visitor: TextVisitor): Corpus {
  const visit = (part: TextPart, index: number, field: string, text: string) =>
    text === '' ? text : visitor.text(text, { part, index, field });
  const { sources, codes, coders, memos, selections, lines, provenance } = corpus;
  const rewrites = sources.map(({ text }, index) =>
    text === null ? null : visitor.sourceText(text, { part: 'text', index, field: '' }),
  );
  const ids = distinct(sources.map(({ id }, i) => visit('source', i, 'id', id)));
  const coderIds = distinct(coders.map(({ id }, i) => visit('coder', i, 'id', id)));
  const renamedCoder = new Map(coders.map(({ id }, i) => [id, coderIds[i]]));
  const attributeNames = new Map<string, string>();
  const attributeName = (name: string, source: number) => {
    const known = attributeNames.get(name) ?? visit('attributeName', source, '', name);
    attributeNames.set(name, known);
    return known;
  };
  for (const speaker of new Set(lines.speaker)) visit('line', -1, 'speaker', speaker);
  const names = codes.map(({ name }, i) => visit('code', i, 'name', name));
  const point = (selection: number, offset: number, edge: 'start' | 'end') => {
    const rewrite = rewrites[selections.source[selection]];
    return rewrite === null || offset < 0 ? offset : rewrite.toNew(offset, edge);
  };
  const start = selections.start.map((offset, i) => point(i, offset, 'start'));
  return new Corpus({
    ...corpus,
    provenance: {
      ...provenance,
      name: visit('project', -1, 'name', provenance.name),
      description: visit('project', -1, 'description', provenance.description),
    },
    sources: sources.map((source, i) => ({
      ...source,
      id: ids[i],
      name: visit('source', i, 'name', source.name),
      attributes: Object.fromEntries(
        Object.entries(source.attributes).map(([key, value]) => [
          attributeName(key, i),
          visit('attribute', i, key, value),
        ]),
      ),
      text: rewrites[i] === null ? source.text : new SourceText(rewrites[i].text),
    })),
    codes: codes.map((code, i) => ({
      ...code,
      id: visit('code', i, 'id', code.id),
      name: names[i],
      nameEnglish: visit('code', i, 'nameEnglish', code.nameEnglish),
      path: lineage(codes, i).map((ancestor) => names[ancestor]),
      description: visit('code', i, 'description', code.description),
    })),
    coders: coders.map((coder, i) => ({
      ...coder,
      id: coderIds[i],
      name: visit('coder', i, 'name', coder.name),
    })),
    memos: memos.map((memo, i) => ({
      ...memo,
      text: visit('memo', i, 'text', memo.text),
      coder: renamedCoder.get(memo.coder) ?? memo.coder,
      ...(memo.title === undefined ? {} : { title: visit('memo', i, 'title', memo.title) }),
    })),
    selections: {
      ...selections,
      start,
      // A selection without length stays one, also within what was replaced.
      end: selections.end.map((offset, i) =>
        offset === selections.start[i] ? start[i] : point(i, offset, 'end'),
      ),
      storedQuote: selections.storedQuote.map((quote, i) => visit('quote', i, '', quote)),
      ...(selections.told === undefined
        ? {}
        : { told: selections.told.map((told, i) => visit('quote', i, 'place', told)) }),
    },
    lines: {
      ...withoutNames(lines),
      quote: lines.quote.map((quote, i) => visit('line', i, '', quote)),
      ...(lines.label === undefined
        ? {}
        : { label: lines.label.map((label, i) => visit('line', i, 'label', label)) }),
    },
    ...(corpus.details === undefined ? {} : { details: mapDetails(corpus.details, visit, rewrites) }),
  });
}

function mapDetails(
  details: CorpusDetails,
  visit: (part: TextPart, index: number, field: string, text: string) => string,
  rewrites: readonly (TextRewrite | null)[],
): CorpusDetails {
  const { marks, cases, sets, links, variables, graphs } = details;
  const markNames = new SparseTexts();
  for (let i = 0; i < marks.length; i++) markNames.set(i, visit('mark', i, 'name', marks.name.at(i)));
  const values = <Value extends { readonly value: string }>(
    part: TextPart,
    index: number,
    given: readonly Value[],
  ) => given.map((each) => ({ ...each, value: visit(part, index, 'value', each.value) }));
  return {
    ...details,
    sources: details.sources.map(({ path, richTextPath, plainTextPath, ...source }, i) => ({
      ...source,
      ...seen([path, richTextPath, plainTextPath], (name) => visit('file', i, '', name)),
      ...(source.values === undefined ? {} : { values: values('attribute', i, source.values) }),
      ...(source.transcripts === undefined
        ? {}
        : {
            transcripts: source.transcripts.map(
              ({ richTextPath: _richText, plainTextPath: _plainText, ...transcript }) => ({
                ...transcript,
                name: visit('transcript', i, 'name', transcript.name),
                text: transcript.text === null ? null : visit('transcript', i, 'text', transcript.text),
                points: transcript.points.map((each) => ({
                  ...each,
                  position:
                    each.position === null || transcript.text !== null || rewrites[i] === null
                      ? each.position
                      : rewrites[i].toNew(each.position, 'start'),
                })),
              }),
            ),
          }),
    })),
    marks: { ...marks, name: markNames },
    variables: variables.map((each, i) => ({
      ...each,
      name: visit('variable', i, 'name', each.name),
      description: visit('variable', i, 'description', each.description),
    })),
    cases: cases.map((each, i) => ({
      ...each,
      name: visit('case', i, 'name', each.name),
      description: visit('case', i, 'description', each.description),
      values: values('case', i, each.values),
    })),
    sets: sets.map((each, i) => ({
      ...each,
      name: visit('set', i, 'name', each.name),
      description: visit('set', i, 'description', each.description),
    })),
    links: links.map((each, i) => ({ ...each, name: visit('link', i, 'name', each.name) })),
    graphs: graphs.map((each, i) => ({
      ...each,
      name: visit('graph', i, 'name', each.name),
      elements: each.elements.map((element) => ({
        ...element,
        attributes: mapValues(element.attributes, (value, key) => visit('graph', i, key, value)),
      })),
    })),
  };
}

/** Shows names of files, which the result does not have, to a visitor. */
function seen(paths: readonly (string | undefined)[], visit: (path: string) => string): object {
  for (const path of new Set(paths)) if (path !== undefined) visit(path);
  return {};
}

function mapValues(
  record: Readonly<Record<string, string>>,
  change: (value: string, key: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

/** From the root down to a code. */
function lineage(codes: Corpus['codes'], index: number): number[] {
  const found: number[] = [];
  for (let i = index; i >= 0; i = codes[i].parent) found.unshift(i);
  return found;
}

/** Ids must stay different from one another, also where two of them become the same. */
function distinct(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id} (${count})`;
  });
}
