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

function ownText(context: RefiContext, source: number): OwnText {
  const { corpus, guids, marks } = context;
  const media = mediaOf(context, source);
  const composed = composedText(corpus, source, marks.selectionsBySource, (selection) =>
    marks.hasRegion(selection, media),
  );
  const text = corpus.sources[source].text?.value ?? composed?.text ?? null;
  return { text, fileName: `${guids.source(source)}.txt`, composed };
}

function* writeSource(xml: XmlPieces, context: RefiContext, source: number): Generator<string> {
  const { corpus, guids, notes, variables, marks } = context;
  const { name } = corpus.sources[source];
  const details = detailsOf(context, source);
  const media = mediaOf(context, source);
  const own = ownText(context, source);
  const path = own.text === null ? undefined : `internal://${own.fileName}`;
  const selections = groupAt(marks.selectionsBySource, source);
  const spanOf = (selection: number): readonly [number, number] | undefined =>
    corpus.selections.start[selection] >= 0
      ? [corpus.selections.start[selection], corpus.selections.end[selection]]
      : own.composed?.spans.get(selection);
  const planOf = (selection: number) => marks.of(selection, spanOf(selection) !== undefined, media);
  const hasText = path !== undefined || selections.some((selection) => planOf(selection).text.length > 0);
  const textElement = { pdf: 'Representation', picture: 'TextDescription' } as const;

  xml.open(elements[media], {
    guid: guids.source(source),
    name,
    ...(media === 'text'
      ? { richTextPath: details.richTextPath, plainTextPath: path }
      : { path: details.path }),
    ...authorship(context, details),
  });
  const description = notes.descriptionOf('source', source);
  if (description !== '') xml.text('Description', description);
  if (media === 'text') yield* textSelections();
  else if (media === 'picture' || media === 'pdf') {
    if (media === 'pdf') yield* regionSelections();
    if (hasText || details.textId !== undefined) {
      const guid = guids.keep(details.textId ?? '', 'text', guids.source(source));
      xml.open(textElement[media], { guid, richTextPath: details.richTextPath, plainTextPath: path });
      yield* textSelections();
      xml.close();
    }
    if (media === 'picture') yield* regionSelections();
  } else {
    yield* transcripts();
    yield* regionSelections();
  }
  const unplaced = selections.filter((selection) => spanOf(selection) === undefined);
  const whole = [...unplaced].filter((selection) => planOf(selection).whole.length > 0);
  for (const selection of whole) {
    for (const mark of planOf(selection).whole) writeCodings(xml, context, mark);
    if (xml.size > enough) yield xml.take();
  }
  notes.writeReferences(xml, 'source', source);
  for (const selection of whole) notes.writeReferences(xml, 'selection', selection);
  variables.writeOfSource(xml, source, guids);
  xml.close();
  yield xml.take();

  function* textSelections(): Generator<string> {
    for (const selection of selections) {
      const [startPosition, endPosition] = spanOf(selection) ?? [0, 0];
      for (const mark of planOf(selection).text)
        writeSelection(xml, context, 'PlainTextSelection', mark, { startPosition, endPosition });
      if (xml.size > enough) yield xml.take();
    }
  }

  /** Regions of pictures, pages and recordings; the second region of a mark only says where. */
  function* regionSelections(): Generator<string> {
    for (const selection of selections) {
      for (const mark of planOf(selection).regions)
        mark.regions.forEach((region, i) => {
          const part = i === 0 ? mark : { ...mark, first: false, codings: [] };
          const quote = region.kind === 'page' && i === 0 ? quoteOf(selection) : '';
          writeSelection(xml, context, regionElement(region), part, regionPlace(region), quote);
        });
      if (xml.size > enough) yield xml.take();
    }
  }

  /** Text of a region that has its own, where no text of the source gives it; a place in words is no text. */
  function quoteOf(selection: number): string {
    const { start } = corpus.selections;
    if (start[selection] >= 0 && corpus.sources[source].text !== null) return '';
    const quote = corpus.selections.storedQuote[selection];
    return /^\[[^\]]*\]$/u.test(quote) ? '' : quote;
  }

  function* transcripts(): Generator<string> {
    const known = details.transcripts ?? [];
    const unnamed: Transcript = { id: '', name: '', text: null, points: [] };
    for (const [i, transcript] of (known.length === 0 && hasText ? [unnamed] : known).entries()) {
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
        writeSelection(xml, context, 'TranscriptSelection', mark, { fromSyncPoint: from, toSyncPoint: to });
        if (xml.size > enough) yield xml.take();
      }
      xml.close();
    }
  }

  /**
   * A selection of a transcript lies between two sync points; a span that has none gets points of its own. Points of
   * spans are put where the spans are: the file that they came from may have counted otherwise.
   */
  function transcriptSelections(transcript: Transcript, number: number, guid: string, isOwn: boolean) {
    const points: { id: string; time: number | null; position: number | null }[] = transcript.points.map(
      ({ id, time, position }, i) => ({ id: guids.keep(id, 'point', guid, i), time, position }),
    );
    const added = new Map<number, string>();
    const pointAt = (position: number): string => {
      const known = added.get(position) ?? guids.keep('', 'point at', guid, position);
      if (!added.has(position)) points.push({ id: known, time: null, position });
      added.set(position, known);
      return known;
    };
    const planned: { mark: RefiMark; from: string | undefined; to: string | undefined }[] = [];
    for (const selection of selections)
      for (const mark of planOf(selection).text) {
        const span = isOwn ? spanOf(selection) : undefined;
        const region = mark.regions.find(
          (one) => (one.kind === 'sync' || one.kind === 'transcript') && one.transcript === number,
        );
        if (region?.kind === 'sync') {
          const [from, to] = [points[region.from], points[region.to]];
          if (span !== undefined && from !== undefined) from.position = span[0];
          if (span !== undefined && to !== undefined) to.position = span[1];
          planned.push({ mark, from: from?.id, to: to?.id });
        } else if (region?.kind === 'transcript')
          planned.push({ mark, from: pointAt(region.start), to: pointAt(region.end) });
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

function mediaOf(context: RefiContext, source: number): MediaKind {
  return detailsOf(context, source).media ?? 'text';
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

/** @param quote text of a region that has its own */
function writeSelection(
  xml: XmlPieces,
  context: RefiContext,
  element: string,
  mark: RefiMark,
  place: XmlAttributes,
  quote = '',
): void {
  const { corpus, guids, notes } = context;
  const table = corpus.details?.marks;
  const { row, guid, selection } = mark;
  const { start, source, storedQuote } = corpus.selections;
  // Without the text, tools show a selection by its name, and our reader knows a quote by its length.
  const hasQuote = start[selection] >= 0 && corpus.sources[source[selection]].text === null;
  const quotedName = hasQuote ? storedQuote[selection] || undefined : undefined;
  const attributes: XmlAttributes = {
    guid,
    ...(row < 0 || table === undefined
      ? { name: quotedName }
      : {
          name: table.name.at(row) || quotedName,
          creatingUser: guids.coder(table.creator[row]),
          creationDateTime: dateTime(table.created.at(row)),
          modifyingUser: guids.coder(table.modifier[row]),
          modifiedDateTime: dateTime(table.modified.at(row)),
        }),
    ...place,
  };
  const description = mark.first ? notes.descriptionOf('selection', selection) : '';
  const noted = mark.first && notes.about('selection', selection).length > 0;
  if (!noted && description === '' && quote === '' && mark.codings.length === 0) {
    xml.empty(element, attributes);
    return;
  }
  xml.open(element, attributes);
  if (description !== '') xml.text('Description', description);
  if (quote !== '')
    xml
      .open('Representation', { guid: guids.keep('', 'quote', guid) })
      .text('PlainTextContent', quote)
      .close();
  writeCodings(xml, context, mark);
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
