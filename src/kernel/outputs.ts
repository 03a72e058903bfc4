import { writeSync } from 'node:fs';
import { CellRecord } from './cellRecord.js';

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
  readonly #record = new CellRecord();
  #cell = 0;
  /** Id of the display that shows how far the cell is, while it stands there. */
  #progress: string | undefined;

  /** From here on everything belongs to a cell, also what an earlier one puts out late. */
  follow(publish: Publish): void {
    this.flush();
    this.#publish = publish;
    this.#record.clear();
    this.#progress = undefined;
    this.#cell++;
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
    this.#tell(type, content);
  }

  #tell(type: string, content: Record<string, unknown>): void {
    this.#record.add(type, content);
    this.#publish?.(type, content);
  }

  /**
   * Shows how far the cell is, in one place, and changes what stands there.
   *
   * @param data its representations; null: nothing is under way
   */
  showProgress(data: Record<string, unknown> | null): void {
    if (this.#publish === undefined || (data === null && this.#progress === undefined)) return;
    this.flush();
    const isNew = this.#progress === undefined;
    this.#progress ??= `brukermote-progress-${this.#cell}`;
    this.#publish(isNew ? 'display_data' : 'update_display_data', {
      data: data ?? { 'text/plain': '' },
      metadata: {},
      transient: { display_id: this.#progress },
    });
  }

  /**
   * The cell has come to its end: takes away what showed how far it was, so that the notebook is saved as if nothing had stood there. A
   * front end can take away all outputs of a cell only; the others are put out again.
   */
  settle(): void {
    this.flush();
    if (this.#progress === undefined) return;
    if (!this.#record.isWhole) {
      this.showProgress(null);
      return;
    }
    this.#progress = undefined;
    const { messages } = this.#record;
    this.#publish?.('clear_output', { wait: messages.length > 0 });
    for (const { type, content } of messages) this.#publish?.(type, content);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const texts = this.#texts;
    this.#texts = [];
    this.#characters = 0;
    for (const { name, text } of texts) {
      if (this.#publish !== undefined) this.#tell('stream', { name, text });
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
