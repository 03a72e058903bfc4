import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../../support/brukermote.js';

/** The command as a user starts it, and what it has said since it was last asked. */
export class Watcher {
  readonly process: ChildProcess;
  readonly #ended: Promise<unknown[]>;
  #said = '';
  #read = 0;
  #hear = () => {};

  /** @param program the copy of the program that is started */
  constructor(cwd: string, args: readonly string[], program = root) {
    this.process = spawn(process.execPath, [`${program}dist/cli/main.js`, 'watch', ...args, '--lang', 'en'], {
      cwd,
    });
    this.#ended = once(this.process, 'close');
    for (const stream of [this.process.stdout!, this.process.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.#said += text;
        this.#hear();
      });
    void this.#ended.then(() => this.#hear());
  }

  /** What is said up to a pattern and with it, from where the last answer ended. Waits for it; fails where the program ends first. */
  async until(pattern: RegExp): Promise<string> {
    for (;;) {
      const rest = this.#said.slice(this.#read);
      const found = pattern.exec(rest);
      if (found !== null) {
        const end = found.index + found[0].length;
        this.#read += end;
        return rest.slice(0, end);
      }
      if (this.process.exitCode !== null) throw new Error(`ended without ${pattern}: ${rest}`);
      await new Promise<void>((resolve) => {
        this.#hear = resolve;
      });
    }
  }

  /** Stops it as Ctrl-C does; resolves with its exit code once it has ended. */
  async stop(): Promise<number | null> {
    this.process.kill('SIGINT');
    await this.#ended;
    return this.process.exitCode;
  }

  /** Everything that it has said. */
  get said(): string {
    return this.#said;
  }

  ended(): Promise<unknown[]> {
    return this.#ended;
  }
}
