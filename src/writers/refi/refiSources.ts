import type { Corpus } from '../../corpus/corpus.js';
import type { Authorship, MediaKind, Region, SourceDetails, Transcript } from '../../corpus/details.js';
import { groupAt } from '../grouped.js';
import type { XmlAttributes, XmlPieces } from '../xmlPieces.js';
import { type ComposedText, composedText } from './composedText.js';
import { dateTime } from './dateTime.js';
import type { RefiGuids } from './refiGuids.js';
import type { RefiMark, RefiMarks } from './refiMarks.js';
import type { RefiNotes } from './refiNotes.js';
import type { RefiVariables } from './refiVariables.js';

const elements: Readonly<Record<MediaKind, string>> = {
  text: 'TextSource',
  pdf: 'PDFSource',
  picture: 'PictureSource',
  audio: 'AudioSource',
  video: 'VideoSource',
};

/** Characters of XML after which what has come is handed over. */
const enough = 1 << 16;

/** What is needed to write sources: everything that they refer to. */
export interface RefiContext {
  readonly corpus: Corpus;
  readonly guids: RefiGuids;
  readonly notes: RefiNotes;
  readonly variables: RefiVariables;
  readonly marks: RefiMarks;
}

/** A text that goes into `sources/` of the archive. */
export interface RefiTextFile {
  readonly name: string;
  readonly text: string;
}

/** The texts of a project as files; each is made when its turn comes. */
export function* refiTextFiles(context: RefiContext): Generator<RefiTextFile> {
  for (const { index } of context.corpus.sources) {
    const { text, fileName } = ownText(context, index);
    if (text !== null) yield { name: fileName, text };
    for (const [i, transcript] of (detailsOf(context, index).transcripts ?? []).entries())
      if (transcript.text !== null)
        yield { name: `${transcriptGuid(context, index, i)}.txt`, text: transcript.text };
  }
}

/** Media files that the sources refer to, by their paths. */
export function refiMediaPaths({ details }: Corpus): string[] {
  const paths = (details?.sources ?? []).flatMap(({ media, path, richTextPath, transcripts }) => [
    media === undefined || media === 'text' ? undefined : path,
    richTextPath,
    ...(transcripts ?? []).map((transcript) => transcript.richTextPath),
  ]);
  return [...new Set(paths.filter((path) => path !== undefined && path !== ''))] as string[];
}

/** The element `Sources`, piece by piece. */
export function* writeSources(xml: XmlPieces, context: RefiContext): Generator<string> {
  if (context.corpus.sources.length === 0) return;
  xml.open('Sources');
  for (const { index } of context.corpus.sources) yield* writeSource(xml, context, index);
  xml.close();
}

interface OwnText {
  readonly text: string | null;
  readonly fileName: string;
  readonly composed: ComposedText | null;
}

function ownText({ corpus, guids, marks }: RefiContext, source: number): OwnText {
  const composed = composedText(corpus, source, marks.selectionsBySource, (selection) =>
    marks.hasRegion(selection),
  );
  const text = corpus.sources[source].text?.value ?? composed?.text ?? null;
  return { text, fileName: `${guids.source(source)}.txt`, composed };
}

function* writeSource(xml: XmlPieces, context: RefiContext, source: number): Generator<string> {
  const { corpus, guids, notes, variables, marks } = context;
  const { name } = corpus.sources[source];
  const details = detailsOf(context, source);
  const media = details.media ?? 'text';
  const own = ownText(context, source);
  const path = own.text === null ? undefined : `internal://${own.fileName}`;
  const selections = [...groupAt(marks.selectionsBySource, source)];
  const spanOf = (selection: number): readonly [number, number] | undefined =>
    corpus.selections.start[selection] >= 0
      ? [corpus.selections.start[selection], corpus.selections.end[selection]]
      : own.composed?.spans.get(selection);

  xml.open(elements[media], {
    guid: guids.source(source),
    name,
    ...(media === 'text'
      ? { richTextPath: details.richTextPath, plainTextPath: path }
      : { path: details.path || undefined }),
    ...authorship(context, details),
  });
  if (media === 'text') yield* textSelections();
  else if (media === 'pdf') {
    yield* regionSelections(['page']);
    if (path !== undefined || selections.some(spanOf)) {
      xml.open('Representation', {
        guid: textGuid(),
        plainTextPath: path,
        richTextPath: details.richTextPath,
      });
      yield* textSelections();
      xml.close();
    }
  } else if (media === 'picture') {
    if (path !== undefined || selections.some(spanOf)) {
      xml.open('TextDescription', {
        guid: textGuid(),
        plainTextPath: path,
        richTextPath: details.richTextPath,
      });
      yield* textSelections();
      xml.close();
    }
    yield* regionSelections(['picture']);
  } else {
    yield* transcripts();
    yield* regionSelections([media]);
  }
  for (const selection of selections) {
    if (spanOf(selection) !== undefined || marks.hasRegion(selection)) continue;
    // A whole source, or a quote whose place in a text is not known: the quote goes into a description's stead.
    for (const mark of marks.of(selection)) writeCodings(xml, context, mark);
    if (xml.size > enough) yield xml.take();
  }
  notes.writeReferences(xml, 'source', source);
  for (const selection of selections)
    if (spanOf(selection) === undefined && !marks.hasRegion(selection))
      notes.writeReferences(xml, 'selection', selection);
  variables.writeOfSource(xml, source, guids);
  xml.close();
  yield xml.take();

  function textGuid(): string {
    return guids.keep(details.textId ?? '', 'text', guids.source(source));
  }

  function* textSelections(): Generator<string> {
    for (const selection of selections) {
      const span = spanOf(selection);
      if (span === undefined) continue;
      for (const mark of marks.of(selection)) {
        const place = { startPosition: span[0], endPosition: span[1] };
        writeSelection(xml, context, 'PlainTextSelection', mark, place, true);
      }
      if (xml.size > enough) yield xml.take();
    }
  }

  /** Regions of pictures, pages and recordings. One that is text too has its codings there. */
  function* regionSelections(kinds: readonly Region['kind'][]): Generator<string> {
    for (const selection of selections) {
      if (!marks.hasRegion(selection)) continue;
      const inText = spanOf(selection) !== undefined;
      for (const mark of marks.of(selection)) {
        const regions = mark.regions.filter(({ kind }) => kinds.includes(kind));
        regions.forEach((region, i) => {
          const quote = region.kind === 'page' && !inText ? quoteOf(selection) : '';
          writeSelection(
            xml,
            context,
            regionElement(region),
            mark,
            regionPlace(region),
            i === 0 && !inText,
            quote,
          );
        });
      }
      if (xml.size > enough) yield xml.take();
    }
  }

  /** Text of a region that has its own; a place in words is no text. */
  function quoteOf(selection: number): string {
    const quote = corpus.selections.storedQuote[selection];
    return /^\[[^\]]*\]$/u.test(quote) ? '' : quote;
  }

  function* transcripts(): Generator<string> {
    const known = details.transcripts ?? [];
    const spoken: readonly Transcript[] =
      known.length === 0 && (path !== undefined || selections.some(spanOf))
        ? [{ id: '', name: '', text: null, points: [] }]
        : known;
    for (const [i, transcript] of spoken.entries()) {
      const isOwn = transcript.text === null;
      const guid = transcriptGuid(context, source, i);
      xml.open('Transcript', {
        guid,
        name: transcript.name || undefined,
        richTextPath: transcript.richTextPath,
        plainTextPath: isOwn ? path : `internal://${guid}.txt`,
        ...authorship(context, transcript),
      });
      const planned = transcriptSelections(transcript, i, guid, isOwn);
      for (const { id, time, position } of planned.points)
        xml.empty('SyncPoint', { guid: id, timeStamp: time, position });
      for (const { mark, from, to } of planned.selections) {
        writeSelection(
          xml,
          context,
          'TranscriptSelection',
          mark,
          { fromSyncPoint: from, toSyncPoint: to },
          true,
        );
        if (xml.size > enough) yield xml.take();
      }
      xml.close();
    }
  }

  /** A selection of a transcript lies between two sync points; a span that has none gets points of its own. */
  function transcriptSelections(transcript: Transcript, number: number, guid: string, isOwn: boolean) {
    const points = transcript.points.map((point, i) => ({
      ...point,
      id: guids.keep(point.id, 'point', guid, i),
    }));
    const added = new Map<number, string>();
    const pointAt = (position: number) => {
      const known = added.get(position) ?? guids.keep('', 'point at', guid, position);
      if (!added.has(position)) points.push({ id: known, time: null, position });
      added.set(position, known);
      return known;
    };
    const planned: { mark: RefiMark; from: string | undefined; to: string | undefined }[] = [];
    for (const selection of selections)
      for (const mark of marks.of(selection)) {
        const span = isOwn ? spanOf(selection) : undefined;
        const synced = mark.regions.find(
          (region) => region.kind === 'sync' && region.transcript === number,
        ) as Extract<Region, { kind: 'sync' }> | undefined;
        const part = mark.regions.find(
          (region) => region.kind === 'transcript' && region.transcript === number,
        ) as Extract<Region, { kind: 'transcript' }> | undefined;
        if (synced !== undefined)
          planned.push({ mark, from: points[synced.from]?.id, to: points[synced.to]?.id });
        else if (part !== undefined) planned.push({ mark, from: pointAt(part.start), to: pointAt(part.end) });
        else if (span !== undefined) planned.push({ mark, from: pointAt(span[0]), to: pointAt(span[1]) });
      }
    return { points, selections: planned };
  }
}

function transcriptGuid(context: RefiContext, source: number, position: number): string {
  const { guids } = context;
  const id = detailsOf(context, source).transcripts?.[position]?.id ?? '';
  return guids.keep(id, 'transcript', guids.source(source), position);
}

function detailsOf({ corpus }: RefiContext, source: number): SourceDetails {
  return corpus.details?.sources[source] ?? {};
}

function authorship(
  { guids }: RefiContext,
  { creator, created, modifier, modified }: Authorship,
): XmlAttributes {
  return {
    creatingUser: guids.coder(creator),
    creationDateTime: dateTime(created),
    modifyingUser: guids.coder(modifier),
    modifiedDateTime: dateTime(modified),
  };
}

/** @param full with codings and memos; a second region of the same mark only says where */
function writeSelection(
  xml: XmlPieces,
  context: RefiContext,
  element: string,
  mark: RefiMark,
  place: XmlAttributes,
  full: boolean,
  quote = '',
): void {
  const { corpus, guids, notes } = context;
  const table = corpus.details?.marks;
  const { row, guid, selection } = mark;
  const attributes: XmlAttributes = {
    guid,
    ...(row < 0 || table === undefined
      ? {}
      : {
          name: table.name.at(row) || undefined,
          creatingUser: guids.coder(table.creator[row]),
          creationDateTime: dateTime(table.created.at(row)),
          modifyingUser: guids.coder(table.modifier[row]),
          modifiedDateTime: dateTime(table.modified.at(row)),
        }),
    ...place,
  };
  const noted = full && mark.first && notes.about('selection', selection).length > 0;
  if (!noted && quote === '' && (!full || mark.codings.length === 0)) {
    xml.empty(element, attributes);
    return;
  }
  xml.open(element, attributes);
  if (quote !== '')
    xml
      .open('Representation', { guid: guids.keep('', 'quote', guid) })
      .text('PlainTextContent', quote)
      .close();
  if (full) writeCodings(xml, context, mark);
  if (noted) notes.writeReferences(xml, 'selection', selection);
  xml.close();
}

function writeCodings(xml: XmlPieces, { corpus, guids, notes }: RefiContext, mark: RefiMark): void {
  for (const coding of mark.codings) {
    xml.open('Coding', {
      guid: guids.coding(coding, mark.guid),
      creatingUser: guids.coder(corpus.codings.coder[coding]),
      creationDateTime: dateTime(corpus.details?.codings.created.at(coding)),
    });
    xml.empty('CodeRef', { targetGUID: guids.code(corpus.codings.code[coding]) });
    notes.writeReferences(xml, 'coding', coding);
    xml.close();
  }
}

function regionElement({ kind }: Region): string {
  if (kind === 'page') return 'PDFSelection';
  return kind === 'picture' ? 'PictureSelection' : kind === 'audio' ? 'AudioSelection' : 'VideoSelection';
}

function regionPlace(region: Region): XmlAttributes {
  if (region.kind === 'audio' || region.kind === 'video') return { begin: region.begin, end: region.end };
  if (region.kind !== 'page' && region.kind !== 'picture') return {};
  const [firstX, firstY, secondX, secondY] = region.box;
  return { ...(region.kind === 'page' ? { page: region.page } : {}), firstX, firstY, secondX, secondY };
}
