import type { NewMark } from '../../corpus/detailsBuilder.js';
import { SourceText } from '../../corpus/sourceText.js';
import { authorsOf, coderOf } from './coders.js';
import type { FillContext } from './fillContext.js';
import { ownTextOf, partsOf } from './fillSources.js';
import { plural } from './findings.js';
import type {
  RefiCoding,
  RefiRegion,
  RefiSelection,
  RefiSource,
  RefiTextSelection,
  RefiTranscript,
} from './model.js';
import { ownText } from './ownText.js';
import {
  clock,
  isSource,
  parseRegion,
  parseTextSelection,
  parseTranscriptSelection,
} from './parseSources.js';
import type { XmlHandlers } from './parseXml.js';
import { regionElements, selectionElements } from './schema.js';
import { codedNote, isStrange, loseCodings, warnOfStrangeElements } from './warnings.js';
import type { XmlElement } from './xmlElement.js';

/** Fills the selections and codings of a project as they are read, source by source. */
export class SelectionFiller implements XmlHandlers {
  readonly streamed = selectionElements;
  readonly forget = true;
  readonly #sources: readonly RefiSource[];
  readonly #indices: readonly number[];
  readonly #context: FillContext;
  #next = 0;
  #current: SourceSelections | null = null;

  /** @param indices per source of the file its index in the corpus */
  constructor(sources: readonly RefiSource[], indices: readonly number[], context: FillContext) {
    this.#sources = sources;
    this.#indices = indices;
    this.#context = context;
  }

  onOpen(element: XmlElement): void {
    if (!isSource(element)) return;
    this.#current?.close();
    const source = this.#sources[this.#next];
    this.#current = new SourceSelections(source, this.#indices[this.#next], element, this.#context);
    this.#next++;
  }

  onStreamed(element: XmlElement): void {
    const { findings } = this.#context;
    warnOfStrangeElements(element, findings);
    if (element.parent?.name === 'Note') this.#warnOfNote(element);
    else if (this.#current?.take(element) !== true && !isStrange(element))
      loseCodings(element, findings, {
        nb: 'utdraget står der ingen tekst og ikke noe opptak er',
        en: 'its selection stands where no text and no recording is',
      });
  }

  /** After the last of the file: what waits for the end of its source, and codings on sources as a whole. */
  close(): void {
    this.#current?.close();
    this.#sources.forEach((source, i) => {
      const whole = partsOf(source).flatMap((part) => part.codings);
      if (whole.length === 0) return;
      addCodings(this.#context.builder.wholeSource(this.#indices[i]), -1, whole, false, this.#context);
    });
    // Tools that never write dates are no news.
    if (this.#context.dated === 0) this.#context.findings.forget('missing-date');
  }

  #warnOfNote(element: XmlElement): void {
    const codings = element.children.filter(({ name }) => name === 'Coding').length;
    if (codings > 0) loseCodings(element, this.#context.findings, codedNote, 'coded-note');
    else
      this.#context.findings.tally('not-kept', element, (count) => ({
        nb: `${plural(count, 'tekstutdrag av et notat', 'tekstutdrag av notater')} uten koding; utelatt`,
        en: `${plural(count, 'selection of a note has', 'selections of notes have')} no coding; left out`,
      }));
  }
}

/**
 * The selections of one source. Text comes first: a PDF selection that repeats the guid of a text selection is
 * that span, so that quotes and overlaps work; alone it is a region.
 */
class SourceSelections {
  readonly #source: RefiSource;
  readonly #index: number;
  /** The element of the source in this reading of the file. */
  readonly #element: XmlElement;
  readonly #context: FillContext;
  /** Regions of a PDF: its text follows them. */
  readonly #waiting: RefiRegion[] = [];
  /** Texts that the file gives with regions, by guid. */
  readonly #quotes = new Map<string, string>();
  /** Selections by guid; the first, where a guid is used twice. */
  readonly #seen = new Map<string, number>();
  readonly #uncoded: RefiSelection[] = [];
  readonly #transcriptTexts = new Map<RefiTranscript, SourceText | null>();

  constructor(source: RefiSource, index: number, element: XmlElement, context: FillContext) {
    this.#source = source;
    this.#index = index;
    this.#element = element;
    this.#context = context;
  }

  /** @returns whether the selection stands where one is read */
  take(element: XmlElement): boolean {
    const { parent, name } = element;
    const { findings } = this.#context;
    if (parent === this.#element && regionElements.has(name))
      this.#takeRegion(parseRegion(element, findings));
    else if (parent === this.#element && name === 'PlainTextSelection' && this.#source.type === 'TextSource')
      this.#takeText(parseTextSelection(element, findings));
    else if (parent?.parent === this.#element) return this.#takeInner(element, parent);
    else return false;
    return true;
  }

  close(): void {
    for (const region of this.#waiting) this.#addRegion(region);
    const { builder, findings } = this.#context;
    for (const { guid, element } of this.#uncoded) {
      const same = this.#seen.get(guid);
      // A repetition need not have the coding again.
      if (same !== undefined && builder.isCoded(same)) continue;
      findings.tally('uncoded-selection', element, (count) => ({
        nb: `${plural(count, 'tekstutdrag', 'tekstutdrag')} uten koding; beholdt uten`,
        en: `${plural(count, 'selection has', 'selections have')} no coding; kept without one`,
      }));
    }
  }

  #takeInner(element: XmlElement, parent: XmlElement): boolean {
    const { findings } = this.#context;
    const { text, transcripts } = this.#source;
    const isTextSelection = element.name === 'PlainTextSelection';
    if (parent.name === 'Transcript') {
      const transcript = transcripts[parent.position - 1];
      if (element.name === 'TranscriptSelection') this.#takeSynced(element, transcript, parent.position - 1);
      else if (isTextSelection)
        this.#takeTranscriptText(parseTextSelection(element, findings), transcript, parent.position - 1);
      else return false;
      return true;
    }
    if (!isTextSelection || parent.name !== text?.element.name || parent.position !== 1) return false;
    this.#takeText(parseTextSelection(element, findings));
    return true;
  }

  #takeText(selection: RefiTextSelection): void {
    const { text } = this.#source;
    const hasBom = text !== null && this.#context.texts.get(text)?.hasBom === true;
    const { start, end, guid } = selection;
    const quote = guid === '' ? '' : this.#quotes.get(guid);
    this.#add(selection, {}, () =>
      this.#context.spans.add(this.#index, selection, { start, end, hasBom }, quote),
    );
  }

  #takeRegion(region: RefiRegion): void {
    if (region.guid !== '' && region.quote !== '') this.#quotes.set(region.guid, ownText(region.quote));
    if (this.#source.type === 'PDFSource') this.#waiting.push(region);
    else this.#addRegion(region);
  }

  /** A region with the guid of an earlier selection is that selection, said once more. */
  #addRegion(region: RefiRegion): void {
    const { builder } = this.#context;
    const label = ownText(region.guid || region.place);
    const make = () => builder.region(this.#index, label, ownText(region.quote) || region.place);
    const mark = region.region === null ? {} : { region: region.region };
    this.#add(region, mark, make, true);
    const text = region.quote === '' ? null : new SourceText(region.quote);
    for (const inner of region.inner) {
      const points = this.#context.spans.locate(region.place, text, inner.element, inner);
      const quote = (points !== null && text?.slice(...points)) || region.place;
      const innerLabel = inner.guid || `${label} ${inner.start}-${inner.end}`;
      this.#add(inner, mark, () => builder.region(this.#index, innerLabel, quote));
    }
  }

  /**
   * The only transcript of a recording is the text of the source, and its selections are spans; one of several
   * keeps them as regions with their quotes. The recording stays one source: it is the unit of evidence.
   */
  #takeTranscriptText(selection: RefiTextSelection, transcript: RefiTranscript, number: number): void {
    const { start, end } = selection;
    const label = `[transcript ${start} to ${end}]`;
    this.#addFromTranscript(selection, transcript, number, start, end, label, {});
  }

  #takeSynced(element: XmlElement, transcript: RefiTranscript, number: number): void {
    const { findings } = this.#context;
    const selection = parseTranscriptSelection(element, findings);
    const [from, to] = (['from', 'to'] as const).map((edge) => {
      const guid = selection[edge];
      const index = guid === '' ? -1 : transcript.points.findIndex((point) => point.guid === guid);
      if (guid !== '' && index < 0)
        findings.lose('dangling-reference', element, {
          nb: `${edge}SyncPoint må være guiden til et SyncPoint; fant «${guid}», og tekstutdraget har ikke den tiden`,
          en: `${edge}SyncPoint needs the guid of a SyncPoint; found "${guid}", and the selection is without that time`,
        });
      return index;
    });
    const [start, end] = [from, to].map((i) => transcript.points[i]?.position ?? null);
    const times = [from, to].map((i) => {
      const time = transcript.points[i]?.time ?? null;
      return time === null ? '?' : clock(time);
    });
    this.#addFromTranscript(selection, transcript, number, start, end, `[${times.join(' to ')}]`, {
      region: { kind: 'sync', transcript: number, from, to },
    });
  }

  #addFromTranscript(
    selection: RefiSelection,
    transcript: RefiTranscript,
    number: number,
    start: number | null,
    end: number | null,
    label: string,
    mark: NewMark,
  ): void {
    const { builder, spans, texts } = this.#context;
    const hasBom = texts.get(transcript)?.hasBom === true;
    if (start !== null && end !== null && ownTextOf(this.#source) === transcript) {
      this.#add(selection, mark, () => spans.add(this.#index, selection, { start, end, hasBom }));
      return;
    }
    const name = ownText(selection.guid) || `${transcript.guid} ${label}`;
    if (start === null || end === null) {
      this.#add(selection, mark, () => builder.region(this.#index, name, label));
      return;
    }
    const text = this.#textOf(transcript);
    const points = spans.locate(transcript.name, text, selection.element, { start, end, hasBom });
    const region =
      points && ({ kind: 'transcript', transcript: number, start: points[0], end: points[1] } as const);
    const quote = points === null ? '' : text?.slice(...points);
    this.#add(selection, region === null ? mark : { region, ...mark }, () =>
      builder.region(this.#index, name, quote || label),
    );
  }

  #textOf(transcript: RefiTranscript): SourceText | null {
    const known = this.#transcriptTexts.get(transcript);
    if (known !== undefined) return known;
    const written = this.#context.texts.get(transcript)?.text;
    const text = written === undefined ? null : new SourceText(written);
    this.#transcriptTexts.set(transcript, text);
    return text;
  }

  #add(selection: RefiSelection, mark: NewMark, make: () => number, mayRepeat = false): void {
    const { builder, findings, memos, wanted } = this.#context;
    const { guid, element, authorship } = selection;
    const known = guid === '' ? undefined : this.#seen.get(guid);
    if (known !== undefined && !mayRepeat)
      findings.tally('duplicate-id', element, (count) => ({
        nb: `${plural(count, 'tekstutdrag har', 'tekstutdrag har')} guiden til et annet; begge beholdt`,
        en: `${plural(count, 'text selection has', 'text selections have')} the guid of another; both kept`,
      }));
    const repeats = known !== undefined && mayRepeat;
    const index = repeats ? known : make();
    if (guid !== '' && known === undefined) this.#seen.set(guid, index);
    const authors = authorsOf(authorship, element, builder, findings);
    const row = builder.details.addMark(index, {
      ...authors,
      id: guid,
      name: ownText(selection.name),
      ...mark,
    });
    wanted.found(guid, 'selection', index);
    memos.add('selection', index, ownText(selection.description), authorship);
    memos.addNotes('selection', index, selection.noteRefs);
    addCodings(index, row, selection.codings, repeats, this.#context);
    if (selection.codings.length === 0) this.#uncoded.push(selection);
  }
}

/**
 * @param mark row of the mark that the codings stand in, -1 for none
 * @param repeats whether the selection was read before under the same guid: what it had then counts once
 */
function addCodings(
  selection: number,
  mark: number,
  codings: readonly RefiCoding[],
  repeats: boolean,
  context: FillContext,
): void {
  const { builder, findings, memos, folders, wanted } = context;
  const here = new Set<number>();
  for (const coding of codings) {
    const { guid, element } = coding.code;
    const code = context.codeOfLink(guid, element) ?? builder.codeIndex(guid);
    if (code === undefined) {
      findings.lose('unknown-code', element, {
        nb: `en CodeRef må være guiden til en kode i kodeboka; fant ${guid === '' ? 'ingen targetGUID' : `«${guid}», som ingen kode har`}, og kodingen er utelatt`,
        en: `a CodeRef needs the guid of a code in the CodeBook; found ${guid === '' ? 'no targetGUID' : `"${guid}", which no Code has`}, and the coding is left out`,
      });
      continue;
    }
    if (folders.has(guid))
      findings.tally('not-codable', element, (count) => ({
        nb: `${plural(count, 'koding bruker', 'kodinger bruker')} en kode med isCodable="false"; beholdt`,
        en: `${plural(count, 'coding uses', 'codings use')} a code with isCodable="false"; kept`,
      }));
    if (coding.created !== '') context.dated++;
    else
      findings.tally('missing-date', coding.element, (count) => ({
        nb: `${plural(count, 'koding', 'kodinger')} uten dato, der andre har en`,
        en: `${plural(count, 'coding has', 'codings have')} no date, where others have one`,
      }));
    const coder = coderOf(coding, builder, findings);
    // The same guid in a PDF's page and in its text is one selection: its codings stand twice and count once.
    const earlier = repeats ? builder.findCoding(selection, code, coder) : -1;
    const isRepeated = earlier >= 0 && !here.has(earlier);
    if (isRepeated)
      findings.tally('repeated-coding', coding.element, (count) => ({
        nb: `${plural(count, 'koding står', 'kodinger står')} to ganger under én guid, slik en PDF har dem på siden og i teksten; telt én gang`,
        en: `${plural(count, 'coding stands', 'codings stand')} twice under one guid, as a PDF has them in its page and in its text; counted once`,
      }));
    const index = isRepeated
      ? earlier
      : builder.addCoding(selection, code, coder, () => findings.where(coding.element), {
          id: coding.guid,
          created: coding.created,
          mark,
        });
    here.add(index);
    wanted.found(coding.guid, 'coding', index);
    memos.addNotes('coding', index, coding.noteRefs);
  }
}
