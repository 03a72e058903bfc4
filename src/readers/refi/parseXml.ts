import { type SaxesAttribute, SaxesParser } from 'saxes';
import { beyondLimit } from '../../corpus/materialLimits.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { ProblemsError } from '../../shared/problem.js';
import { notReadAs } from './notReadAs.js';
import { ownText } from './ownText.js';
import type { XmlElement } from './xmlElement.js';

/** Schema and codebook together never come near this depth; a document that does is damage or malice. */
const deepest = 256;

/** The only elements whose character data carries meaning; elsewhere it is indentation. */
const textElements = /^(?:Description|PlainTextContent|\w+Value)$/u;

type OpenElement = XmlElement & { attributes: Record<string, string>; children: XmlElement[]; text: string };

/** The children of an element that has none: most have none, and there are millions. */
const childless: XmlElement[] = [];

/** What is done with elements as they come. */
export interface XmlHandlers {
  /** Names of elements that are handed over when they are complete, with all below them, and then forgotten. */
  readonly streamed: ReadonlySet<string>;
  onStreamed(element: XmlElement): void;
  /** Called for every other element when it begins; its attributes are there, its children not yet. */
  onOpen?(element: XmlElement): void;
  /** Whether what lies below streamed elements is passed over. */
  readonly shallow?: boolean;
  /** Whether other elements are forgotten too; the tree that remains is the root alone. */
  readonly forget?: boolean;
}

/**
 * Parses a document from pieces of its text as they arrive, and keeps a tree of what is few. What there may be a
 * million of is handed over one by one. Custom entities are never expanded: a document type that declares anything
 * is refused.
 */
export class XmlTreeParser {
  readonly #file: string;
  readonly #handlers: XmlHandlers;
  readonly #parser = new SaxesParser();
  readonly #open: OpenElement[] = [];
  /** Per open element, how many children of each name it has so far; most elements have none. */
  readonly #counts: (Map<string, number> | undefined)[] = [];
  #root: XmlElement | null = null;
  /** The streamed element that is open, if one is. */
  #streamed: OpenElement | null = null;
  /** Elements that are open below it and passed over. */
  #passedOver = 0;
  #line = 1;

  constructor(file: string, handlers: XmlHandlers) {
    this.#file = file;
    this.#handlers = handlers;
    this.#parser.on('error', (error) => {
      const says = error.message.replace(/^\S*\d+:\d+: /u, '');
      throw this.#problem('bad-xml', {
        nb: `velformet XML trengs; ${says} Eksporter prosjektet på nytt`,
        en: `well-formed XML is needed; ${says}`,
      });
    });
    this.#parser.on('doctype', (doctype) => {
      if (doctype.includes('['))
        throw this.#problem('bad-xml', {
          nb: 'REFI-QDA har ingen egen dokumenttype; deklarasjonene er avvist',
          en: 'REFI-QDA has no document type of its own; declarations were refused',
        });
    });
    this.#parser.on('opentagstart', () => {
      this.#line = this.#parser.line;
    });
    this.#parser.on('opentag', (tag) => this.#begin(tag.name, tag.attributes));
    this.#parser.on('text', (text) => this.#characters(text));
    this.#parser.on('cdata', (text) => this.#characters(text));
    this.#parser.on('closetag', () => this.#end());
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  /** @throws ProblemsError if the document is not complete */
  close(): XmlElement {
    this.#parser.close();
    if (this.#root === null)
      throw this.#problem('bad-xml', {
        nb: 'et XML-dokument har et rotelement; fant ingen',
        en: 'an XML document has a root element; found none',
      });
    return this.#root;
  }

  #begin(tag: string, attributes: Record<string, string> | Record<string, SaxesAttribute>): void {
    const name = localName(tag);
    if (this.#open.length >= deepest) this.#refuseDepth();
    if (this.#streamed !== null && this.#handlers.shallow === true) {
      if (++this.#passedOver + this.#open.length > deepest) this.#refuseDepth();
      return;
    }
    const above = this.#open.at(-1);
    const element: OpenElement = {
      name,
      attributes: attributes as Record<string, string>,
      children: childless,
      parent: above ?? null,
      position: this.#streamed === null ? this.#position(name) : 0,
      line: this.#line,
      text: '',
      ...(above === undefined && { namespace: namespaceOf(tag, attributes) }),
    };
    this.#root ??= element;
    this.#open.push(element);
    if (this.#streamed !== null) append(above, element);
    else if (this.#handlers.streamed.has(name)) this.#streamed = element;
    else {
      if (this.#handlers.forget !== true) append(above, element);
      this.#handlers.onOpen?.(element);
    }
  }

  #end(): void {
    if (this.#passedOver > 0) {
      this.#passedOver--;
      return;
    }
    const element = this.#open.pop()!;
    this.#counts.length = this.#open.length;
    if (element === this.#streamed) {
      this.#streamed = null;
      this.#handlers.onStreamed(element);
    } else if (this.#streamed === null && this.#handlers.forget !== true) {
      for (const key in element.attributes) element.attributes[key] = ownText(element.attributes[key]);
      element.text = ownText(element.text);
    }
  }

  #position(name: string): number {
    const depth = this.#open.length - 1;
    if (depth < 0) return 1;
    this.#counts[depth] ??= new Map();
    const position = (this.#counts[depth].get(name) ?? 0) + 1;
    this.#requireRoom(name, position);
    this.#counts[depth].set(name, position);
    return position;
  }

  #characters(text: string): void {
    const current = this.#passedOver > 0 ? undefined : this.#open.at(-1);
    if (current === undefined || !textElements.test(current.name)) return;
    const tooLong = beyondLimit('text', current.text.length + text.length);
    if (tooLong !== null) throw this.#problem('too-large', tooLong);
    current.text += text;
  }

  /** What there are more of than fit is not kept until somebody counts it. */
  #requireRoom(name: string, position: number): void {
    const tooMany =
      name === 'Code'
        ? beyondLimit('codes', position)
        : name.endsWith('Source')
          ? beyondLimit('sources', position)
          : null;
    if (tooMany !== null) throw this.#problem('too-large', tooMany);
  }

  #refuseDepth(): never {
    throw this.#problem('bad-xml', {
      nb: `elementer ligger mer enn ${deepest} nivåer dypt`,
      en: `elements lie more than ${deepest} levels deep`,
    });
  }

  #problem(kind: string, message: Bilingual): ProblemsError {
    const where = placeOf(this.#file, { line: this.#parser.line, column: this.#parser.column + 1 });
    return new ProblemsError(notReadAs(this.#file, 'REFI-QDA'), [{ kind, where, message }]);
  }
}

function append(parent: OpenElement | undefined, child: XmlElement): void {
  if (parent === undefined) return;
  if (parent.children === childless) parent.children = [child];
  else parent.children.push(child);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The namespace that an element declares for itself, by its prefix or without one. */
function namespaceOf(tag: string, attributes: Readonly<Record<string, unknown>>): string {
  const prefix = tag.includes(':') ? `:${tag.slice(0, tag.indexOf(':'))}` : '';
  const found = attributes[`xmlns${prefix}`];
  return typeof found === 'string' ? found.trim() : '';
}
