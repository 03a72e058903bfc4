import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { SourceText } from '../../corpus/sourceText.js';
import type { OffsetConvention } from '../offsets/conventions.js';
import {
  keptWithoutPlace,
  outsideText,
  placeSpan,
  selectionWithoutPlace,
  type ToolSpan,
  turnedSpan,
} from '../offsets/placeSpan.js';
import type { Findings } from './findings.js';
import type { RefiSelection } from './model.js';
import { compareName, mayQuote, nameAsQuote, quoteIn } from './quotedName.js';
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
   * The selection of a span. One that the text cannot have keeps the quote that the file stores, and loses its place.
   *
   * @param quote text that the file gives for the selection, kept where the source has none
   * @returns index of the selection
   */
  add(source: number, selection: RefiSelection, span: ToolSpan, quote = ''): number {
    const { name, text } = this.#builder.sources[source];
    const { start, end } = span;
    // Offsets that no text has say nothing of how long the quote is, and the name is all that there is of it.
    const left = quote || nameAsQuote(selection.name);
    const points = this.locate(name, text, selection.element, span, left);
    if (points === null)
      return selectionWithoutPlace(this.#builder, source, left, placeOf(selection.element, span));
    const length = Math.abs(end - start);
    const checked =
      text === null
        ? quote || quoteIn(selection.name, length)
        : this.#quoteToCheck(text, selection.name, length, points);
    return this.#builder.span(source, ...points, () => this.#findings.where(selection.element), checked);
  }

  /**
   * Code points of a span of a text, or the offsets as they are where the text is missing.
   *
   * @param quote text that is kept where the span has no place
   * @returns null where the text cannot have this span, which is told
   */
  locate(
    name: string,
    text: SourceText | null,
    element: XmlElement,
    span: ToolSpan,
    quote = '',
  ): readonly [number, number] | null {
    // What is no number was told when it was parsed.
    if (Number.isNaN(span.start) || Number.isNaN(span.end)) return null;
    const points = placeSpan(text, span, this.#convention);
    if (points === null) {
      const why = outsideText(name, text, span, this.#convention);
      const kept = keptWithoutPlace(quote);
      this.#findings.lose('bad-span', element, {
        nb: `${why.nb}; ${kept.nb}`,
        en: `${why.en}; ${kept.en}`,
      });
    } else if (span.end < span.start) this.#findings.warn('reversed-span', element, turnedSpan(span));
    return points;
  }

  /** The quote that the builder compares: the text itself if the name agrees with it, the name if it differs. */
  #quoteToCheck(text: SourceText, name: string, length: number, points: readonly [number, number]): string {
    if (!mayQuote(name, length)) return '';
    const found = text.slice(...points);
    const verdict = compareName(name, found, length);
    return verdict === 'matches' ? found : verdict === 'differs' ? name : '';
  }
}

/** What the file says of where a selection is. */
function placeOf({ attributes }: XmlElement, { start, end }: ToolSpan): string {
  return `${attributes.startPosition ?? start}–${attributes.endPosition ?? end}`;
}
