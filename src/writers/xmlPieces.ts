/** Attributes of an element; those without a value are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * XML as it grows: elements are opened and closed, and `take` hands over what has come since the last time, so that
 * a project with a million codings never stands in memory as text.
 *
 * Line breaks and tabs in attributes, and carriage returns anywhere, are written as references: a parser would
 * make spaces and line feeds of them. Characters that XML does not have become U+FFFD.
 */
export class XmlPieces {
  #parts: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  #size = 0;
  readonly #open: string[] = [];

  open(name: string, attributes: XmlAttributes = {}): this {
    this.#push(`${this.#indent()}<${name}${attributeText(attributes)}>\n`);
    this.#open.push(name);
    return this;
  }

  close(): this {
    const name = this.#open.pop()!;
    this.#push(`${this.#indent()}</${name}>\n`);
    return this;
  }

  empty(name: string, attributes: XmlAttributes = {}): this {
    this.#push(`${this.#indent()}<${name}${attributeText(attributes)}/>\n`);
    return this;
  }

  /** An element that holds a text and nothing else. */
  text(name: string, text: string, attributes: XmlAttributes = {}): this {
    this.#push(`${this.#indent()}<${name}${attributeText(attributes)}>${escapeText(text)}</${name}>\n`);
    return this;
  }

  /** Length of what `take` would give. */
  get size(): number {
    return this.#size;
  }

  take(): string {
    const text = this.#parts.join('');
    this.#parts = [];
    this.#size = 0;
    return text;
  }

  #indent(): string {
    return '  '.repeat(this.#open.length);
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#size += text.length;
  }
}

// XML 1.0, production 2; lone surrogates are no characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const noCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** How many characters of a text XML does not have. */
export function charactersWithoutXml(text: string): number {
  return text.match(noCharacters)?.length ?? 0;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
};

function escapeText(text: string): string {
  return text.replace(noCharacters, '\u{FFFD}').replace(/[&<>\r]/gu, (found) => references[found]);
}

function attributeText(attributes: XmlAttributes): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    const written =
      typeof value === 'string'
        ? value.replace(noCharacters, '\u{FFFD}').replace(/[&<>"\r\n\t]/gu, (found) => references[found])
        : value;
    text += ` ${name}="${written}"`;
  }
  return text;
}
