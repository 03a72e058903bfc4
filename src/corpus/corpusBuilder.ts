import { GrowableInts } from '../shared/growableInts.js';
import type { Language } from '../shared/language.js';
import { ProblemsError } from '../shared/problem.js';
import { excerpt, largestOffset, notRead, spanLost } from './builderMessages.js';
import { type CodeDraft, resolveCodes } from './codeTree.js';
import { Corpus, type Provenance, type SelectionKind } from './corpus.js';
import { DetailsBuilder, type NewCodingDetails } from './detailsBuilder.js';
import { countsOf, type ImportedProject } from './importReport.js';
import { requireRoom } from './materialLimits.js';
import type { NewCode, NewSource } from './newParts.js';
import { type Message, type Place, ProblemList } from './problemList.js';
import type { Coder, Memo, Source } from './source.js';
import { SourceText } from './sourceText.js';
import { UnjudgedBuilder } from './unjudged.js';

/** What whoever reads the project was told. */
export interface BuilderOptions {
  /** Language in which the report is told; default English. */
  readonly language?: Language | undefined;
  /** Refuse the project where anything of it would be lost, and not keep the rest. */
  readonly strict?: boolean | undefined;
}

/** Names that a reconciled coding goes by when a table only has a column of coders. */
const reconciledNames =
  /^(?:reconciled|consensus|agreed|avstemt|konsensus|omforent)(?: (?:coding|codes|koding|koder|versjon|version))?$/iu;

/**
 * Collects a project piece by piece, in any reader's order, and checks it as it comes. Problems are gathered,
 * not thrown, so that a person sees all of them at once; `build` throws when any of them is an error.
 */
export class CorpusBuilder {
  /** What the project says beyond sources, codes and codings. */
  readonly details: DetailsBuilder = new DetailsBuilder();
  /** Judgements that coders did not make in sources that they went through. */
  readonly unjudged: UnjudgedBuilder = new UnjudgedBuilder();
  readonly #language: Language;
  readonly #strict: boolean;
  readonly #warnings = new ProblemList();
  readonly #losses = new ProblemList();
  readonly #notUnderstood = new ProblemList();
  readonly #errors = new ProblemList();
  readonly #codes: CodeDraft[] = [];
  readonly #codeIndex = new Map<string, number>();
  readonly #sources: Source[] = [];
  readonly #sourceIndex = new Map<string, number>();
  readonly #coders: Coder[] = [];
  readonly #coderIndex = new Map<string, number>();
  /** Per source: the coders who went through it. */
  readonly #codedBy: Set<number>[] = [];
  readonly #memos: Memo[] = [];

  readonly #selectionSource = new GrowableInts();
  readonly #selectionStart = new GrowableInts();
  readonly #selectionEnd = new GrowableInts();
  readonly #selectionLine = new GrowableInts();
  readonly #selectionKind: SelectionKind[] = [];
  readonly #selectionQuote: string[] = [];
  readonly #selectionTold: string[] = [];
  readonly #given = new Set<number>();
  /** Per source: what identifies a selection -> its index. */
  readonly #spans: Map<number | string, number>[] = [];

  readonly #codingSelection = new GrowableInts();
  readonly #codingCode = new GrowableInts();
  readonly #codingCoder = new GrowableInts();
  /** Per coding the one before it on the same selection, and per selection the newest: a list that finds identical rows. */
  readonly #previousCoding = new GrowableInts();
  readonly #newestCoding: number[] = [];

  readonly #lineSource = new GrowableInts();
  readonly #lineQuote: string[] = [];
  readonly #lineSpeaker: string[] = [];
  readonly #lineLabel: string[] = [];

  #characters = 0;
  #quotes = 0;
  #matched = 0;
  #convention = 'none';

  /** The language in which the problems are told. */
  get language(): Language {
    return this.#language;
  }

  constructor({ language = 'en', strict = false }: BuilderOptions = {}) {
    this.#language = language;
    this.#strict = strict;
  }

  /** Something that is odd; all of it is kept. */
  warn(kind: string, where: Place, message: Message): void {
    this.#warnings.add(kind, where, message);
  }

  /**
   * Something of the file that will not be in the corpus as the file has it, although the rest is: a coding that is left out,
   * a place that could not be kept. What came in is what was kept and what is named here.
   */
  lose(kind: string, where: Place, message: Message): void {
    (this.#strict ? this.#errors : this.#losses).add(kind, where, message);
  }

  /** Something without which nothing can be read. */
  error(kind: string, where: Place, message: Message): void {
    this.#errors.add(kind, where, message);
  }

  /** A part of the material that is left out because nothing is known to do with it. */
  notUnderstood(kind: string, where: Place, message: Message): void {
    this.#notUnderstood.add(kind, where, message);
  }

  get errorCount(): number {
    return this.#errors.length;
  }

  // --- codes, sources, coders

  addCode(code: NewCode, where: Place): number {
    const known = this.#codeIndex.get(code.id);
    if (known !== undefined) {
      this.lose('duplicate-id', where, {
        nb: `kode-id «${code.id}» brukes to ganger; den første beholdes. Gi hver kode sin egen id`,
        en: `code id "${code.id}" is used twice; ids must be unique, and the first is kept`,
      });
      return known;
    }
    const index = this.#codes.length;
    requireRoom('codes', index + 1, where);
    this.#codes.push({ ...code, where });
    this.#codeIndex.set(code.id, index);
    if (code.isCategory === true) this.details.addHeading(index);
    return index;
  }

  codeIndex(id: string): number | undefined {
    return this.#codeIndex.get(id);
  }

  /** Puts a code below another one, under the name that it has there; its id stays. */
  placeUnder(code: number, parentId: string, name: string): void {
    this.#codes[code] = { ...this.#codes[code], parentId, name };
  }

  get codes(): readonly CodeDraft[] {
    return this.#codes;
  }

  addSource(source: NewSource, where: Place): number {
    const known = this.#sourceIndex.get(source.id);
    if (known !== undefined) {
      this.lose('duplicate-id', where, {
        nb: `kilde-id «${source.id}» brukes to ganger; den første beholdes. Gi hver kilde sin egen id`,
        en: `source id "${source.id}" is used twice; ids must be unique, and the first is kept`,
      });
      return known;
    }
    const index = this.#sources.length;
    const length = source.text?.length ?? 0;
    this.#characters += length;
    requireRoom('sources', index + 1, where);
    requireRoom('text', length, where);
    requireRoom('texts', this.#characters, where);
    this.#sources.push({
      index,
      id: source.id,
      name: source.name ?? source.id,
      kind: source.kind ?? 'other',
      attributes: source.attributes ?? {},
      text: source.text === undefined || source.text === null ? null : new SourceText(source.text),
    });
    this.#sourceIndex.set(source.id, index);
    this.#spans.push(new Map());
    this.#codedBy.push(new Set());
    return index;
  }

  sourceIndex(id: string): number | undefined {
    return this.#sourceIndex.get(id);
  }

  get sources(): readonly Source[] {
    return this.#sources;
  }

  /** The coder of this id, added when new. */
  coder(id: string, name = id, reconciled = reconciledNames.test(name)): number {
    const known = this.#coderIndex.get(id);
    if (known !== undefined) return known;
    const index = this.#coders.length;
    this.#coders.push({ index, id, name, reconciled });
    this.#coderIndex.set(id, index);
    return index;
  }

  get coders(): readonly Coder[] {
    return this.#coders;
  }

  coderIndex(id: string): number | undefined {
    return this.#coderIndex.get(id);
  }

  /** States that a coder went through a source, for files that say so of coders who found nothing there. */
  addReading(source: number, coder: number): void {
    this.#codedBy[source].add(coder);
  }

  /** A memo with neither words nor a title is none: tools keep a row for an empty one. */
  addMemo(memo: Memo): void {
    if (memo.text === '' && (memo.title ?? '') === '') return;
    this.#memos.push(memo);
  }

  // --- selections

  /** States which kind of offset the spans that follow were converted from. */
  useOffsets(convention: string): void {
    this.#convention = convention;
  }

  /**
   * The selection from code point `start` to `end` of a source, the same one for identical spans. A quote that
   * the file stored is compared with the text. A span that ends before it starts is turned. One that cannot exist in its text
   * keeps its quote and loses its place: it is still one selection for equal numbers.
   */
  span(source: number, start: number, end: number, where: Place, quote = ''): number {
    const { text, name } = this.#sources[source];
    const sound = [start, end].every((at) => Number.isInteger(at) && at >= 0 && at <= largestOffset);
    if (!sound || Math.max(start, end) > (text?.length ?? largestOffset)) {
      this.lose('bad-span', where, () =>
        spanLost({ start, end, name, length: text?.length ?? largestOffset, sound }),
      );
      const place = `${start}–${end}`;
      return quote === '' ? this.region(source, place) : this.quote(source, quote, place);
    }
    if (end < start) {
      this.warn('reversed-span', where, {
        nb: `et tekstutdrag slutter etter at det begynner; fant ${start} til ${end}, og snudde det`,
        en: `a span must end after its start; found start ${start}, end ${end}, and turned it`,
      });
      return this.span(source, end, start, where, quote);
    }
    if (end === start)
      this.warn('empty-span', where, {
        nb: `tekstutdraget ved ${start} i «${name}» har ingen lengde; beholdt`,
        en: `the span at ${start} in "${name}" has no length; kept`,
      });
    if (text !== null && quote !== '') {
      const found = text.slice(start, end);
      this.#quotes++;
      if (found === quote) this.#matched++;
      else {
        const [stored, stands] = [excerpt(quote), excerpt(found)];
        this.warn('quote-mismatch', where, {
          nb: `det lagrede sitatet ${stored} er ikke teksten fra ${start} til ${end}, som er ${stands}`,
          en: `the stored quote ${stored} is not the text at ${start} to ${end}, which is ${stands}`,
        });
      }
    }
    // Start and end fit side by side into the 53 bits of a number: texts are shorter than 67 million characters.
    const key = start < 0x4000000 && end < 0x4000000 ? start * 0x4000000 + end : `${start}-${end}`;
    return this.#select(source, key, 'span', start, end, -1, text === null ? quote : '');
  }

  /**
   * The selection of an identical quoted text within a source, for files without offsets. Where the file says in words of
   * its own where the quote stands (a paragraph, a number), equal texts at two such places are two selections.
   *
   * @param told the place as the tool tells it to people; '' where only the order of the file tells equal texts apart
   */
  quote(source: number, text: string, place = '', told = place): number {
    const key = place === '' ? `q${text}` : `p${place}\n${text}`;
    return this.#select(source, key, 'quote', -1, -1, -1, text, told);
  }

  /** The selection of a part of a picture, page, sound or film; `label` identifies it within its source. */
  region(source: number, label: string, quote = ''): number {
    return this.#select(source, `r${label}`, 'region', -1, -1, -1, quote);
  }

  /** The selection of a source as a whole. */
  wholeSource(source: number): number {
    return this.#select(source, 'whole', 'source', -1, -1, -1, '');
  }

  /** States that a selection was cut before anybody coded, and given to coders to judge. */
  giveUnit(selection: number): void {
    this.#given.add(selection);
  }

  #givenUnits() {
    if (this.#given.size === 0) return {};
    const given = new Uint8Array(this.#selectionKind.length);
    for (const selection of this.#given) given[selection] = 1;
    return { given };
  }

  /** A row of a wide table, coded or not; `label` is what the file calls it. */
  addLine(source: number, quote: string, speaker = '', label = ''): number {
    const line = this.#lineQuote.length;
    this.#lineSource.push(source);
    this.#lineQuote.push(quote);
    this.#lineSpeaker.push(speaker);
    this.#lineLabel.push(label);
    return line;
  }

  /** The selection of a row of a wide table. */
  line(line: number): number {
    return this.#select(this.#lineSource.at(line), `l${line}`, 'line', -1, -1, line, this.#lineQuote[line]);
  }

  #select(
    source: number,
    key: number | string,
    kind: SelectionKind,
    start: number,
    end: number,
    line: number,
    quote: string,
    told = '',
  ): number {
    const known = this.#spans[source].get(key);
    if (known !== undefined) {
      if (this.#selectionQuote[known] === '') this.#selectionQuote[known] = quote;
      return known;
    }
    const index = this.#selectionKind.length;
    this.#selectionSource.push(source);
    this.#selectionStart.push(start);
    this.#selectionEnd.push(end);
    this.#selectionLine.push(line);
    this.#selectionKind.push(kind);
    this.#selectionQuote.push(quote);
    this.#selectionTold.push(told);
    this.#newestCoding.push(-1);
    this.#spans[source].set(key, index);
    return index;
  }

  // --- codings

  /**
   * A coder applied a code to a selection. An identical coding counts once and is reported.
   *
   * @returns index of the coding, of the earlier one where it is the same
   */
  addCoding(
    selection: number,
    code: number,
    coder: number,
    where: Place,
    details: NewCodingDetails = {},
  ): number {
    const known = this.findCoding(selection, code, coder);
    if (known >= 0) {
      const source = this.#sources[this.#selectionSource.at(selection)];
      const { name } = this.#codes[code];
      this.warn('duplicate-coding', where, {
        nb: `den samme kodingen står før (kilde «${source.name}», kode «${name}»); telt én gang`,
        en: `the same coding stands earlier (source "${source.name}", code "${name}"); counted once`,
      });
      return known;
    }
    const index = this.#codingCode.length;
    this.#previousCoding.push(this.#newestCoding[selection]);
    this.#newestCoding[selection] = index;
    this.#codingSelection.push(selection);
    this.#codingCode.push(code);
    this.#codingCoder.push(coder);
    this.details.addCoding(index, details);
    this.addReading(this.#selectionSource.at(selection), coder);
    return index;
  }

  /** Index of a coding, -1 where there is none. */
  findCoding(selection: number, code: number, coder: number): number {
    for (let i = this.#newestCoding[selection]; i >= 0; i = this.#previousCoding.at(i))
      if (this.#codingCode.at(i) === code && this.#codingCoder.at(i) === coder) return i;
    return -1;
  }

  /** Whether a selection has any coding yet. */
  isCoded(selection: number): boolean {
    return this.#newestCoding[selection] >= 0;
  }

  /**
   * @param file what the title of an error names
   * @throws ProblemsError with every error at once
   */
  build(file: string, format: string, tool: string, provenance: Provenance): ImportedProject {
    const codes = resolveCodes(this.#codes, this.#strict ? this.#errors : this.#losses, this.#warnings);
    if (this.#errors.length > 0)
      throw new ProblemsError(notRead(file, format, this.#errors.length), this.#errors.toDrafts());
    const corpus = new Corpus({
      provenance,
      sources: this.#sources,
      codes,
      coders: this.#coders,
      codedBy: this.#codedBy,
      unjudged: this.unjudged.build(this.#codedBy),
      memos: this.#memos,
      selections: {
        length: this.#selectionKind.length,
        source: this.#selectionSource.toInt32Array(),
        start: this.#selectionStart.toInt32Array(),
        end: this.#selectionEnd.toInt32Array(),
        line: this.#selectionLine.toInt32Array(),
        kind: this.#selectionKind,
        storedQuote: this.#selectionQuote,
        ...this.#givenUnits(),
        ...(this.#selectionTold.some((told) => told !== '') ? { told: this.#selectionTold } : {}),
      },
      codings: {
        length: this.#codingCode.length,
        selection: this.#codingSelection.toInt32Array(),
        code: this.#codingCode.toInt32Array(),
        coder: this.#codingCoder.toInt32Array(),
      },
      lines: {
        length: this.#lineQuote.length,
        source: this.#lineSource.toInt32Array(),
        quote: this.#lineQuote,
        ...(this.#lineSpeaker.some((speaker) => speaker !== '') ? { speaker: this.#lineSpeaker } : {}),
        ...(this.#lineLabel.some((label) => label !== '') ? { label: this.#lineLabel } : {}),
      },
      details: this.details.build(this.#sources.length),
    });
    const report = {
      format,
      tool,
      ...countsOf(corpus),
      offsets: { convention: this.#convention, quotes: this.#quotes, matched: this.#matched },
      losses: this.#losses.toProblems(this.#language),
      warnings: this.#warnings.toProblems(this.#language),
      notUnderstood: this.#notUnderstood.toProblems(this.#language),
      errors: [],
    };
    return { corpus, report };
  }
}
