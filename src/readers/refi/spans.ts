import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { SourceText } from '../../corpus/sourceText.js';
import type { OffsetConvention } from '../offsets/conventions.js';
import type { Findings } from './findings.js';
import type { RefiSelection } from './model.js';
import { compareName, mayQuote, quoteIn } from './quotedName.js';
import type { XmlElement } from './xmlElement.js';

/** Makes spans of a corpus from the offsets of a tool, checked against the quotes that the file stores. */
export class Spans {
  readonly #builder: CorpusBuilder;
  readonly #findings: Findings;
  readonly #convention: OffsetConvention;

  constructor(builder: CorpusBuilder, findings: Findings, convention: OffsetConvention) {
    this.#builder = builder;
    this.#findings = findings;
    this.#convention = convention;
  }

  /**
   * @param hasBom whether the file of the text began with a byte order mark
   * @param quote text that the file gives for the selection, kept where the source has none
   * @returns index of the selection, -1 after an error
   */
  add(
    source: number,
    selection: RefiSelection,
    start: number,
    end: number,
    hasBom: boolean,
    quote = '',
  ): number {
    const { name, text } = this.#builder.sources[source];
    const points = this.locate(name, text, selection.element, start, end, hasBom);
    if (points === null) return -1;
    const checked =
      text === null
        ? quote || quoteIn(selection.name, end - start)
        : this.#quoteToCheck(text, selection.name, end - start, points);
    return this.#builder.span(source, ...points, () => this.#findings.where(selection.element), checked);
  }

  /**
   * Code points of a span of a text, or the offsets as they are where the text is missing.
   *
   * @returns null after an error: the text cannot have this span
   */
  locate(
    name: string,
    text: SourceText | null,
    element: XmlElement,
    start: number,
    end: number,
    hasBom: boolean,
  ): [number, number] | null {
    if (Number.isNaN(start) || Number.isNaN(end)) return null; // told when it was parsed
    const says = `found start ${start}, end ${end}`;
    const refuse = (message: string) => {
      this.#findings.error('bad-span', element, message);
      return null;
    };
    if (start < 0) return refuse(`offsets begin at 0; ${says}`);
    if (end < start) return refuse(`a selection must not end before its start; ${says}`);
    if (end >= 2 ** 31) return refuse(`no text is that long; ${says}`);
    if (text === null) return [start, end];
    const length = this.#convention.length(text, hasBom);
    if (end <= length)
      return [
        this.#convention.toCodePoint(text, start, 'start', hasBom),
        this.#convention.toCodePoint(text, end, 'end', hasBom),
      ];
    const holds = `the text of "${name}" (${length} ${this.#convention.name})`;
    return refuse(`the selection reaches outside ${holds}; ${says}`);
  }

  /** The quote that the builder compares: the text itself if the name agrees with it, the name if it differs. */
  #quoteToCheck(text: SourceText, name: string, length: number, points: [number, number]): string {
    if (!mayQuote(name, length)) return '';
    const found = text.slice(...points);
    const verdict = compareName(name, found, length);
    return verdict === 'matches' ? found : verdict === 'differs' ? name : '';
  }
}
