import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { SourceText } from '../../corpus/sourceText.js';
import { coderOf } from './coders.js';
import { type Findings, plural } from './findings.js';
import type { Memos } from './memos.js';
import type {
  RefiCoding,
  RefiSelection,
  RefiSource,
  RefiTranscript,
  RefiTranscriptSelection,
} from './model.js';
import { clock } from './parseSources.js';
import type { Texts } from './readTexts.js';
import type { Spans } from './spans.js';

/** What filling the selections of one source needs. */
export interface FillContext {
  readonly builder: CorpusBuilder;
  readonly findings: Findings;
  readonly memos: Memos;
  readonly spans: Spans;
  readonly texts: Texts;
  /** Codes that the codebook calls folders. */
  readonly folders: ReadonlySet<string>;
}

/**
 * The selections and codings of a source. Text comes first: a PDF selection that repeats the guid of a text
 * selection is that span, so that quotes and overlaps work; alone it is a region.
 */
export function fillSelections(source: RefiSource, index: number, context: FillContext): void {
  const { builder, findings, spans } = context;
  const quotes = new Map(source.regions.map((region) => [region.guid, region.quote]));
  const coded = codedGuids(source);
  const seen = new Map<string, { readonly selection: number; readonly codings: Set<string> }>();

  for (const selection of source.text?.selections ?? []) {
    const quote = selection.guid === '' ? '' : quotes.get(selection.guid);
    take(selection, () => spans.add(index, selection, selection.start, selection.end, quote), false);
  }
  for (const transcript of source.transcripts)
    for (const selection of transcriptSelections(source, transcript, index, context))
      take(selection.of, selection.make, false);
  for (const region of source.regions) {
    const label = region.guid || region.place;
    take(region, () => builder.region(index, label, region.quote || region.place), true);
  }
  const parts = source.type === 'TextSource' ? [] : [source.text, ...source.transcripts];
  const whole = [source, ...parts].flatMap((part) => part?.codings ?? []);
  if (whole.length > 0) addCodings(builder.wholeSource(index), whole, new Set(), context);

  /** Adds a selection. A region with the guid of an earlier selection is that selection, said once more. */
  function take(selection: RefiSelection, make: () => number, mayRepeat: boolean): void {
    const known = selection.guid === '' ? undefined : seen.get(selection.guid);
    if (known !== undefined && !mayRepeat)
      findings.tally(
        'duplicate-id',
        selection.element,
        (count) =>
          `${plural(count, 'text selection has', 'text selections have')} the guid of another; both kept`,
      );
    const own = (mayRepeat ? known : undefined) ?? { selection: make(), codings: new Set<string>() };
    if (selection.guid !== '' && known === undefined) seen.set(selection.guid, own);
    context.memos.add('selection', own.selection, selection.description, selection.user);
    context.memos.addNotes('selection', own.selection, selection.noteRefs);
    addCodings(own.selection, selection.codings, own.codings, context);
    if (selection.codings.length === 0 && !coded.has(selection.guid))
      findings.tally(
        'uncoded-selection',
        selection.element,
        (count) => `${plural(count, 'selection has', 'selections have')} no coding; kept without one`,
      );
  }
}

/** Guids under which some selection of the source has a coding; a repetition need not have it again. */
function codedGuids(source: RefiSource): ReadonlySet<string> {
  const all: readonly RefiSelection[] = [
    ...(source.text?.selections ?? []),
    ...source.transcripts.flatMap((transcript) => [...transcript.selections, ...transcript.syncedSelections]),
    ...source.regions,
  ];
  const coded = all.filter((selection) => selection.codings.length > 0).map((selection) => selection.guid);
  return new Set(coded.filter((guid) => guid !== ''));
}

/** @param known codings that the selection has from an earlier element with the same guid */
function addCodings(
  selection: number,
  codings: readonly RefiCoding[],
  known: Set<string>,
  context: FillContext,
): void {
  const { builder, findings, memos, folders } = context;
  const earlier = new Set(known);
  for (const coding of codings) {
    const { guid, element } = coding.code;
    const code = builder.codeIndex(guid);
    if (code === undefined) {
      const found = guid === '' ? 'no targetGUID' : `"${guid}", which no Code has`;
      findings.error(
        'unknown-code',
        element,
        `a CodeRef needs the guid of a code in the CodeBook; found ${found}`,
      );
      continue;
    }
    if (folders.has(guid))
      findings.tally(
        'not-codable',
        element,
        (count) => `${plural(count, 'coding uses', 'codings use')} a code with isCodable="false"; kept`,
      );
    const coder = coderOf(coding, builder, findings);
    if (selection < 0) continue;
    memos.addNotes('selection', selection, coding.noteRefs);
    const key = `${code} ${coder}`;
    known.add(key);
    // The same guid in a PDF's page and in its text is one selection: its codings stand twice and count once.
    if (!earlier.has(key)) builder.addCoding(selection, code, coder, findings.where(coding.element));
  }
}

/**
 * The selections of a transcript. The only transcript of a recording is the text of the source, and its
 * selections are spans; one of several keeps them as regions with their quotes. The recording stays one source:
 * it is the unit of evidence.
 */
function transcriptSelections(
  source: RefiSource,
  transcript: RefiTranscript,
  index: number,
  context: FillContext,
): { readonly of: RefiSelection; readonly make: () => number }[] {
  const { builder, spans, texts } = context;
  const isOwnText = ownText(source) === transcript;
  const written = texts.get(transcript);
  const text = written === undefined ? null : new SourceText(written);
  const place = (of: RefiSelection, start: number | null, end: number | null, label: string) => () => {
    if (isOwnText && start !== null && end !== null) return spans.add(index, of, start, end);
    if (start === null || end === null)
      return builder.region(index, of.guid || `${transcript.guid} ${label}`, label);
    const points = spans.locate(transcript.name, text, of, start, end);
    if (points === null) return -1;
    const quote = text?.slice(...points);
    return builder.region(index, of.guid || `${transcript.guid} ${label}`, quote || label);
  };
  return [
    ...transcript.selections.map((of) => ({
      of,
      make: place(of, of.start, of.end, `[transcript ${of.start} to ${of.end}]`),
    })),
    ...transcript.syncedSelections.map((of) => ({
      of,
      make: place(of, of.from?.position ?? null, of.to?.position ?? null, timesOf(of)),
    })),
  ];
}

/** The plain text that a source has as its own: its representation, or its only transcript. */
export function ownText(source: RefiSource) {
  return source.text ?? (source.transcripts.length === 1 ? source.transcripts[0] : null);
}

function timesOf({ from, to }: RefiTranscriptSelection): string {
  const [begin, end] = [from, to].map((point) => (point?.time == null ? '?' : clock(point.time)));
  return `[${begin} to ${end}]`;
}
