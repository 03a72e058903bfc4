/** Content of a message to the front end. */
type Content = Record<string, unknown>;

/** More than this many characters are not kept. */
const mostCharacters = 4_000_000;

/** What a cell has put out so far, so that it can be put out once more without what only stood there for a while. */
export class CellRecord {
  #messages: { readonly type: string; content: Content }[] = [];
  #characters = 0;

  clear(): void {
    this.#messages = [];
    this.#characters = 0;
  }

  /** Whether all of it is kept. */
  get isWhole(): boolean {
    return this.#characters <= mostCharacters;
  }

  get messages(): readonly { readonly type: string; readonly content: Content }[] {
    return this.#messages;
  }

  add(type: string, content: Content): void {
    if (!this.isWhole) return;
    this.#characters += JSON.stringify(content).length;
    if (!this.isWhole) this.#messages = [];
    else if (type === 'stream') this.#addText(content);
    else if (type === 'update_display_data') this.#update(content);
    else this.#messages.push({ type, content });
  }

  #addText(content: Content): void {
    const last = this.#messages.at(-1);
    if (last?.type === 'stream' && last.content.name === content.name)
      last.content = { ...last.content, text: `${last.content.text}${content.text}` };
    else this.#messages.push({ type: 'stream', content });
  }

  /** A display that was changed is put out as it is now; one of another cell is that cell's. */
  #update(content: Content): void {
    for (const message of this.#messages)
      if (message.type === 'display_data' && displayId(message.content) === displayId(content))
        message.content = content;
  }
}

function displayId(content: Content): unknown {
  return (content.transient as { display_id?: unknown } | undefined)?.display_id;
}
