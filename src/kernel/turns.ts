import { kernelName } from './cellConverter.js';

/** Thrown in a cell that was stopped; nobody sees it. */
export class CellStopped extends Error {
  override readonly name = 'Interrupted';
  constructor() {
    super('the cell was stopped');
  }
}

/**
 * What the script of a cell calls: its way into a macrotask of its own, and out of it, and the look after each wait. `stop` makes
 * everything that waits end when it has waited.
 */
export class Turns {
  #stops = 0;
  #stopped = false;

  /** Stands under a name that no completion shows. */
  constructor() {
    const look = (before?: number, value?: unknown): unknown => {
      if (before === undefined) return this.#stops;
      if (before !== this.#stops) throw new CellStopped();
      return value;
    };
    const begin = () =>
      new Promise<void>((resolve, reject) => {
        setImmediate(() => (this.#stopped ? reject(new CellStopped()) : resolve()));
      });
    const end = () => new Promise<void>((resolve) => setImmediate(resolve));
    Object.defineProperty(globalThis, kernelName, { value: { begin, end, look } });
  }

  /** A cell is about to begin. */
  next(): void {
    this.#stopped = false;
  }

  stop(): void {
    this.#stops++;
    this.#stopped = true;
  }
}
