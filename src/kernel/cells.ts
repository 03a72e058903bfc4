import type { CellError } from './cellFailure.js';
import { place } from './controlShared.js';
import type { JupyterMessage } from './jupyterWire.js';
import type { Outputs } from './outputs.js';
import { CellStopped, type Turns } from './turns.js';

/** After an error, what the front end has sent meanwhile is waited for, so that it can be left undone with the rest. */
const gatherMs = 20;
/** A stopped cell whose end was lost with it is ended here after this. */
const rescueMs = 150;

const stopped: CellError = {
  ename: 'Interrupted',
  evalue: 'cellen ble stanset · the cell was stopped',
  traceback: ['Interrupted: cellen ble stanset · the cell was stopped'],
};

/** What the cells of a kernel are run by. */
export interface CellsOptions {
  run(source: string, number: number): Promise<CellError | null>;
  /** Lets the cell that runs go on alone. */
  leave(): void;
  /** A cell is about to begin. */
  begins(): void;
  publish(about: JupyterMessage, type: string, content: Record<string, unknown>): void;
  readonly outputs: Outputs;
  readonly turns: Turns;
  /** Numbers shared with the thread that listens. */
  readonly numbers: Int32Array;
}

/** A request to run a cell, and where its answer goes. */
export interface Asked {
  readonly message: JupyterMessage;
  answer(content: Record<string, unknown>): void;
}

interface Running extends Asked {
  readonly number: number;
  ended: boolean;
  stopped: boolean;
}

/**
 * Runs the cells of a kernel one after the other. What is kept here is changed in single steps, never over a wait: where a cell is
 * ended from outside, everything that waits in its queue of microtasks is lost.
 */
export class Cells {
  readonly #options: CellsOptions;
  #waiting: Asked[] = [];
  #running: Running | undefined;
  #count = 0;
  #lastInterrupt = 0;

  constructor(options: CellsOptions) {
    this.#options = options;
  }

  add(asked: Asked): void {
    this.#waiting.push(asked);
    this.#next();
  }

  /** Stops the cell that runs; `id` is then done. A cell that keeps the thread busy is ended by the thread that listens. */
  interrupt(id: number): void {
    const { turns, numbers, leave } = this.#options;
    this.#lastInterrupt = Math.max(id, this.#lastInterrupt);
    Atomics.store(numbers, place.heard, this.#lastInterrupt);
    Atomics.store(numbers, place.undisturbed, 0);
    turns.stop();
    const running = this.#running;
    if (running === undefined || running.ended) this.#done();
    else {
      running.stopped = true;
      leave();
      setTimeout(() => this.#end(running, stopped), rescueMs);
    }
    // Node keeps the numbers of callbacks that were ended in their middle; an error that nobody catches makes it forget them.
    setImmediate(() => {
      throw new CellStopped();
    });
  }

  /** The next cell has the number after this one. */
  countFrom(number: number): void {
    this.#count = number;
  }

  #next(): void {
    if (this.#running !== undefined) return;
    const asked = this.#waiting.shift();
    if (asked === undefined) return;
    const { message } = asked;
    const silent = message.content.silent === true;
    if (!silent) this.#count++;
    const running: Running = { ...asked, number: this.#count, ended: false, stopped: false };
    this.#running = running;
    const { publish, outputs, turns } = this.#options;
    const source = String(message.content.code ?? '');
    publish(message, 'status', { execution_state: 'busy' });
    if (!silent) publish(message, 'execute_input', { code: source, execution_count: running.number });
    outputs.follow((type, content) => publish(message, type, content));
    turns.next();
    this.#options.begins();
    setImmediate(() => {
      this.#options.run(source, running.number).then(
        (error) => this.#end(running, error),
        (error: Error) =>
          this.#end(running, { ename: error.name, evalue: error.message, traceback: [error.message] }),
      );
    });
  }

  #end(running: Running, found: CellError | null): void {
    if (running.ended) return;
    running.ended = true;
    const { publish, outputs } = this.#options;
    const error = running.stopped ? stopped : found;
    const { message, number } = running;
    const finish = (content: Record<string, unknown>) => {
      running.answer({ ...content, execution_count: number });
      publish(message, 'status', { execution_state: 'idle' });
      this.#running = undefined;
      this.#done();
      this.#next();
    };
    outputs.settle();
    if (error === null) {
      finish({ status: 'ok', payload: [], user_expressions: {} });
      return;
    }
    outputs.send('error', { ...error });
    setTimeout(() => {
      if (message.content.stop_on_error !== false) this.#leaveUndone();
      finish({ status: 'error', ...error });
    }, gatherMs);
  }

  /** What was to follow a cell that failed. */
  #leaveUndone(): void {
    const undone = this.#waiting;
    this.#waiting = [];
    for (const { message, answer } of undone) {
      this.#options.publish(message, 'status', { execution_state: 'busy' });
      answer({ status: 'aborted' });
      this.#options.publish(message, 'status', { execution_state: 'idle' });
    }
  }

  #done(): void {
    Atomics.store(this.#options.numbers, place.done, this.#lastInterrupt);
  }
}
