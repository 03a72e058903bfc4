// XML 1.0, production 2.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const suspects = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:(\d+)|x([\da-f]+));/giu;

/** The beginning of a reference whose end is in the next piece. */
const unfinished = /&(?:#(?:\d*|x[\da-f]*))?$/iu;

/**
 * Puts U+FFFD in the place of characters that XML does not have, which tools write all the same: a vertical tab that came along
 * with a pasted text must not refuse a project. One stands for one, so that offsets still fit.
 */
export class XmlCharacters {
  #replaced = 0;
  #held = '';

  /** How many there were. */
  get replaced(): number {
    return this.#replaced;
  }

  /** The next piece of the document; a reference that it breaks off is held back. */
  repair(piece: string): string {
    const text = this.#held + piece;
    this.#held = unfinished.exec(text.slice(-16))?.[0] ?? '';
    return this.#repaired(text.slice(0, text.length - this.#held.length));
  }

  /** What was held back, once there are no further pieces. */
  finish(): string {
    const held = this.#held;
    this.#held = '';
    return held;
  }

  #repaired(text: string): string {
    return text.replace(suspects, (found: string, decimal?: string, hexadecimal?: string) => {
      const isReference = decimal !== undefined || hexadecimal !== undefined;
      if (
        isReference &&
        isCharacter(Number.parseInt(decimal ?? hexadecimal!, decimal === undefined ? 16 : 10))
      )
        return found;
      this.#replaced++;
      return '\u{FFFD}';
    });
  }
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
