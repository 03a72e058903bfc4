const opening = /<((?:[\w.-]+:)?PlainTextSelection)(?=[\s/>])/gu;

/** A single element that is longer than this is not waited for. */
const longest = 1024 * 1024;

/**
 * Takes out what stands within text selections before a parser sees it, where only their attributes are wanted: a
 * search for the end of the element is much faster than a parser. Line breaks stay, so that lines are counted right.
 * Nothing is taken out of a document in which `<` may be anything else than the beginning of a tag (it has comments,
 * CDATA sections or processing instructions), and well-formedness of what is taken out is for the full reading to
 * check.
 */
export class SelectionSkipper {
  readonly #write: (text: string) => void;
  #carried = '';
  /** Characters that went before what is carried. */
  #passed = 0;
  #off = false;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  push(text: string): void {
    if (this.#off) {
      this.#write(text);
      return;
    }
    const buffer = this.#carried + text;
    if (this.#isStrange(buffer)) this.#giveUp(buffer);
    else this.#skip(buffer);
  }

  finish(): void {
    this.#write(this.#carried);
    this.#carried = '';
  }

  #isStrange(buffer: string): boolean {
    // The declaration may stand at the beginning, after a byte order mark.
    return buffer.indexOf('<?', Math.max(0, 2 - this.#passed)) >= 0 || buffer.includes('<!');
  }

  #giveUp(buffer: string): void {
    this.#off = true;
    this.#carried = '';
    this.#write(buffer);
  }

  #skip(buffer: string): void {
    const kept: string[] = [];
    let from = 0;
    let waiting = -1;
    opening.lastIndex = 0;
    for (let match = opening.exec(buffer); match !== null; match = opening.exec(buffer)) {
      const tagEnd = endOfTag(buffer, match.index);
      if (tagEnd < 0) {
        waiting = match.index;
        break;
      }
      if (buffer[tagEnd - 1] === '/') {
        opening.lastIndex = tagEnd;
        continue;
      }
      const close = buffer.indexOf(`</${match[1]}`, tagEnd);
      if (close < 0) {
        waiting = match.index;
        break;
      }
      const inner = buffer.slice(tagEnd + 1, close);
      if (inner.includes(`<${match[1]}`)) {
        // A selection within a selection: let the parser see what that is.
        this.#write(kept.join(''));
        this.#giveUp(buffer.slice(from));
        return;
      }
      kept.push(buffer.slice(from, tagEnd + 1), lineBreaks(inner));
      from = close;
      opening.lastIndex = close;
    }
    const cut = waiting >= 0 ? waiting : Math.max(from, buffer.lastIndexOf('<'));
    kept.push(buffer.slice(from, cut));
    this.#passed += cut;
    this.#write(kept.join(''));
    if (buffer.length - cut > longest) this.#giveUp(buffer.slice(cut));
    else this.#carried = buffer.slice(cut);
  }
}

/** Where the `>` of a tag stands; one within a quoted value does not end it. -1 where the text ends before. */
function endOfTag(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const character = text[i];
    if (character === '>') return i;
    if (character !== '"' && character !== "'") continue;
    i = text.indexOf(character, i + 1);
    if (i < 0) return -1;
  }
  return -1;
}

function lineBreaks(text: string): string {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return '\n'.repeat(count);
}
