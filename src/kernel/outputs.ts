import { writeSync } from 'node:fs';

/** So many prints of a second are sent at once, as a long computation may follow; those beyond are gathered for a moment. */
const mostAtOnce = 50;
const mostMs = 50;
const mostCharacters = 64 * 1024;

type Publish = (type: string, content: Record<string, unknown>) => void;

/**
 * What a cell puts out, in its order. Prints are gathered for a moment: a message for each would drown the front end of a cell
 * that prints without end.
 */
export class Outputs {
  /** Before the first cell there is nobody to tell; what is said then is for whoever started the kernel. */
  #publish: Publish | undefined;
  #texts: { readonly name: 'stdout' | 'stderr'; text: string }[] = [];
  #characters = 0;
  #second = 0;
  #sentInSecond = 0;
  #timer: NodeJS.Timeout | undefined;

  /** From here on everything belongs to a cell, also what an earlier one puts out late. */
  follow(publish: Publish): void {
    this.flush();
    this.#publish = publish;
  }

  write(name: 'stdout' | 'stderr', text: string): void {
    if (text === '') return;
    const last = this.#texts.at(-1);
    if (last?.name === name) last.text += text;
    else this.#texts.push({ name, text });
    this.#characters += text.length;
    if (this.#characters >= mostCharacters || this.#mayBeSent()) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), mostMs);
  }

  #mayBeSent(): boolean {
    const second = Math.floor(performance.now() / 1000);
    this.#sentInSecond = second === this.#second ? this.#sentInSecond + 1 : 1;
    this.#second = second;
    return this.#sentInSecond <= mostAtOnce;
  }

  /** Sends a display, an update of one, or an error, after what was printed before it. */
  send(type: string, content: Record<string, unknown>): void {
    this.flush();
    this.#publish?.(type, content);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const texts = this.#texts;
    this.#texts = [];
    this.#characters = 0;
    for (const { name, text } of texts) {
      if (this.#publish !== undefined) this.#publish('stream', { name, text });
      else writeSync(2, text);
    }
  }

  /** Takes over what the process prints. */
  takePrints(): void {
    const decoder = new TextDecoder();
    for (const name of ['stdout', 'stderr'] as const) {
      process[name].write = ((
        piece: string | Uint8Array,
        encoding?: BufferEncoding | (() => void),
        done?: () => void,
      ) => {
        this.write(name, typeof piece === 'string' ? piece : decoder.decode(piece));
        (typeof encoding === 'function' ? encoding : done)?.();
        return true;
      }) as typeof process.stdout.write;
    }
  }
}
