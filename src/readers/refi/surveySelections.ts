import { SparseTexts } from '../../corpus/textColumn.js';
import { GrowableInts } from '../../shared/growableInts.js';
import { ownText } from './ownText.js';
import type { XmlHandlers } from './parseXml.js';
import { mayQuote } from './quotedName.js';
import { selectionElements } from './schema.js';
import { attribute, type XmlElement } from './xmlElement.js';

/** A span as the file gives it, before its text is known. */
export interface SurveyedSpan {
  /** The element whose text it is a span of. */
  readonly text: XmlElement;
  readonly start: number;
  readonly end: number;
  /** The name, where it may be the quoted text. */
  readonly name: string;
}

/** Most names that are kept to compare with the texts. */
const mostNames = 20_000;

/**
 * First look at the selections of a project, while its other parts are read: where they are, how many, and what
 * may tell how the tool counts. They are read a second time, when texts and codes are known.
 */
export class SelectionSurvey implements XmlHandlers {
  readonly streamed = selectionElements;
  readonly shallow = true;
  /** Elements with selections, and how many. */
  readonly counts = new Map<XmlElement, number>();
  readonly #texts: XmlElement[] = [];
  readonly #textIndex = new Map<XmlElement, number>();
  readonly #text = new GrowableInts();
  readonly #start = new GrowableInts();
  readonly #end = new GrowableInts();
  readonly #name = new SparseTexts();
  #names = 0;

  onStreamed(element: XmlElement): void {
    const { parent } = element;
    if (parent === null) return;
    this.counts.set(parent, (this.counts.get(parent) ?? 0) + 1);
    if (element.name === 'PlainTextSelection' && parent.name !== 'Note') this.#add(element, parent);
  }

  get spanCount(): number {
    return this.#text.length;
  }

  spanAt(index: number): SurveyedSpan {
    return {
      text: this.#texts[this.#text.at(index)],
      start: this.#start.at(index),
      end: this.#end.at(index),
      name: this.#name.at(index),
    };
  }

  #add(element: XmlElement, parent: XmlElement): void {
    const [start, end] = [attribute(element, 'startPosition'), attribute(element, 'endPosition')].map(Number);
    // Anything else is an error of its own, told when the selection is read.
    if (!(start >= 0 && end >= start && end < 2 ** 31)) return;
    const index = this.#text.length;
    this.#text.push(this.#indexOf(parent));
    this.#start.push(start);
    this.#end.push(end);
    const name = attribute(element, 'name');
    if (this.#names >= mostNames || !mayQuote(name, end - start)) return;
    this.#name.set(index, ownText(name));
    this.#names++;
  }

  #indexOf(text: XmlElement): number {
    const known = this.#textIndex.get(text);
    if (known !== undefined) return known;
    this.#textIndex.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }
}
