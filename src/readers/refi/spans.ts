import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { SourceText } from '../../corpus/sourceText.js';
import type { Findings } from './findings.js';
import type { RefiSelection } from './model.js';
import { conventions, type OffsetConvention } from './offsets.js';
import { compareName, mayQuote, quoteIn } from './quotedName.js';

/**
 * Makes spans from the offsets of a tool, and keeps count of how many quotes stand where each convention would
 * have them: the tool's rule is used, but a file that speaks against it is reported.
 */
export class Spans {
  readonly #builder: CorpusBuilder;
  readonly #findings: Findings;
  readonly #convention: OffsetConvention;
  readonly #matches = new Map(conventions.map((convention) => [convention, 0]));

  constructor(builder: CorpusBuilder, findings: Findings, convention: OffsetConvention) {
    this.#builder = builder;
    this.#findings = findings;
    this.#convention = convention;
  }

  /**
   * @param quote text that the file gives for the selection, kept where the source has none
   * @returns index of the selection, -1 after an error
   */
  add(source: number, selection: RefiSelection, start: number, end: number, quote = ''): number {
    const { name, text } = this.#builder.sources[source];
    const points = this.locate(name, text, selection, start, end);
    if (points === null) return -1;
    const written = text === null ? quote || quoteIn(selection.name, end - start) : '';
    const verified = text === null ? written : this.#verify(text, selection.name, start, end);
    return this.#builder.span(source, ...points, this.#findings.where(selection.element), verified);
  }

  /**
   * Code points of a span of a text, or the offsets as they are where the text is missing.
   *
   * @returns null after an error: the text cannot have this span
   */
  locate(
    name: string,
    text: SourceText | null,
    { element }: RefiSelection,
    start: number,
    end: number,
  ): readonly [number, number] | null {
    if (Number.isNaN(start) || Number.isNaN(end)) return null; // told when it was parsed
    const says = `found start ${start}, end ${end}`;
    const refuse = (message: string) => {
      this.#findings.error('bad-span', element, message);
      return null;
    };
    if (start < 0) return refuse(`offsets begin at 0; ${says}`);
    if (end < start) return refuse(`a selection must not end before its start; ${says}`);
    if (text === null) return [start, end];
    const length = this.#convention.length(text);
    if (end <= length) return this.#points(this.#convention, text, start, end);
    const holds = `the text of "${name}" (${length} ${this.#convention.name})`;
    return refuse(`the selection reaches outside ${holds}; ${says}`);
  }

  /** Says so if another convention would have placed more quotes. */
  close(tool: string): void {
    const own = this.#matches.get(this.#convention) ?? 0;
    const [best, most] = [...this.#matches].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (most <= own) return;
    const message = `read as ${this.#convention.name}, ${own} quotes stand where the file says; as ${best.name} it would be ${most}`;
    this.#builder.warn(
      'offset-convention',
      tool,
      `${message}; the rule of the tool was kept, check the spans`,
    );
  }

  /** The quote that the builder compares: the text itself if the name agrees with it, the name if it differs. */
  #verify(text: SourceText, name: string, start: number, end: number): string {
    let own = '';
    if (!mayQuote(name, end - start)) return own;
    for (const convention of conventions) {
      const found = text.slice(...this.#points(convention, text, start, end));
      const verdict = compareName(name, found, end - start);
      if (verdict === 'matches') this.#matches.set(convention, (this.#matches.get(convention) ?? 0) + 1);
      if (convention !== this.#convention) continue;
      if (verdict === 'matches') own = found;
      else if (verdict === 'differs') own = name;
    }
    return own;
  }

  #points(convention: OffsetConvention, text: SourceText, start: number, end: number): [number, number] {
    return [convention.toCodePoint(text, start, 'start'), convention.toCodePoint(text, end, 'end')];
  }
}
