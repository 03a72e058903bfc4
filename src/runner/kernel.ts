import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { onProcessExit } from '../disk/onProcessExit.js';
import { type ConnectionInfo, connectionInfo } from '../kernel/connectionInfo.js';
import { atOnce, kernelCommand, kernelEnvironment, remembering } from '../kernel/kernelCommand.js';
import { portablePaths } from '../kernel/portablePaths.js';
import type { FileRead } from '../kernel/reads.js';
import { CellOutputs, errorOutput } from './cellOutputs.js';
import { KernelConnection } from './kernelConnection.js';
import { guardDescriptor, kernelGuardSource } from './kernelGuard.js';
import type { ErrorOutput, Output } from './nbformat.js';

const startLimitMs = 60_000;
/** Another program took the port meanwhile: another try helps. */
const unlucky = /address already in use|EADDRINUSE/i;

/** What running one cell gave. A failing cell has its error as the last output too. */
export interface CellRun {
  outputs: Output[];
  /** The kernel's count: the n of In [n]. */
  executionCount: number;
  error?: ErrorOutput;
}

export interface ExecuteOptions {
  /** After this the kernel is stopped, because a blocked cell cannot be interrupted. */
  timeoutMs: number;
  signal?: AbortSignal;
}

/** A process of the kernel with its own folder for the connection file; stop() leaves neither behind. */
export class Kernel {
  readonly pid: number;
  readonly #process: ChildProcess;
  readonly #connection: KernelConnection;
  readonly #folder: string;
  readonly #exited: Promise<string>;
  readonly #portable: (text: string) => string;
  readonly #outputs = new CellOutputs();
  readonly #forget: () => void;
  #stderr = '';
  #executionCount = 0;

  private constructor(cwd: string, folder: string, info: ConnectionInfo, remembers: boolean) {
    this.#folder = folder;
    this.#portable = portablePaths(cwd);
    const connectionFile = join(this.#folder, 'connection.json');
    writeFileSync(connectionFile, JSON.stringify(info), { mode: 0o600 });
    const guard = join(this.#folder, 'guard.mjs');
    writeFileSync(guard, kernelGuardSource);

    const [node, ...args] = kernelCommand(connectionFile) as [string, ...string[]];
    const stdio: ('ignore' | 'pipe')[] = ['ignore', 'ignore', 'pipe'];
    stdio[guardDescriptor] = 'pipe';
    // A group of its own: Ctrl-C in the terminal reaches the runner only, and stop() reaches what a cell started.
    this.#process = spawn(
      node,
      [`--import=${pathToFileURL(guard).href}`, ...args, atOnce, ...(remembers ? [remembering] : [])],
      {
        cwd,
        env: environment(guard),
        stdio,
        detached: process.platform !== 'win32',
        windowsHide: true,
      },
    );
    this.pid = this.#process.pid ?? 0;
    this.#process.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-4000);
    });
    this.#process.stdio[guardDescriptor]?.on('error', () => {});
    this.#exited = howItEnds(this.#process);
    this.#forget = onProcessExit(() => this.#kill());
    this.#connection = new KernelConnection(info, randomBytes(8).toString('hex'));
  }

  /**
   * Starts a kernel and waits until it answers.
   *
   * @param cwd the notebook's folder: tslab resolves imports from there
   * @param options `remembers`: the kernel can return to an earlier state (`rewind`), and tells what cells have read
   * @throws the signal's reason if it aborts; Error if the kernel does not start
   */
  static async start(cwd: string, signal?: AbortSignal, { remembers = false } = {}): Promise<Kernel> {
    for (let attempt = 1; ; attempt += 1) {
      signal?.throwIfAborted();
      const folder = mkdtempSync(join(tmpdir(), 'brukermote-kernel-'));
      const kernel = new Kernel(cwd, folder, await connectionInfo(folder), remembers);
      const failure = await kernel.#becomeReady(signal);
      if (!failure) return kernel;
      await kernel.stop();
      signal?.throwIfAborted();
      if (attempt < 3 && unlucky.test(failure)) continue;
      throw new Error(`The tslab kernel did not start: ${kernel.#portable(failure)}`);
    }
  }

  /**
   * Runs one cell. A cell that fails, runs out of time or takes the kernel down gives a CellRun with its error;
   * after the last two the kernel is gone.
   *
   * @throws the signal's reason if it aborts; the kernel is then gone
   */
  async execute(source: string, { timeoutMs, signal }: ExecuteOptions): Promise<CellRun> {
    const outputs = this.#outputs.nextCell();
    this.#executionCount += 1;
    let error: ErrorOutput | undefined;
    const reply = this.#connection.execute(source, (type, content) => {
      if (type === 'error')
        error = { output_type: 'error', ...(content as Omit<ErrorOutput, 'output_type'>) };
      else this.#outputs.add(type, content);
    });

    const bell = new AbortController();
    const limit = setTimeout(() => bell.abort(), timeoutMs);
    const ring = () => bell.abort();
    signal?.addEventListener('abort', ring, { once: true });
    if (signal?.aborted) ring();
    const stopped = new Promise<'stopped'>((resolve) => {
      if (bell.signal.aborted) resolve('stopped');
      bell.signal.addEventListener('abort', () => resolve('stopped'), { once: true });
    });
    const died = this.#exited.then((how) => ({ how }));
    const outcome = await Promise.race([reply, died, stopped]);
    clearTimeout(limit);
    signal?.removeEventListener('abort', ring);

    if (outcome === 'stopped' || 'how' in outcome || signal?.aborted) await this.stop();
    signal?.throwIfAborted();
    if (outcome === 'stopped') {
      const seconds = timeoutMs / 1000;
      return this.#failed(
        outputs,
        errorOutput('CellTimeout', `the cell ran for more than ${seconds} s and was stopped`),
      );
    }
    if ('how' in outcome) {
      const lastWords = this.#portable(this.#stderr.trim()).split('\n').filter(Boolean);
      const evalue = `the kernel ended while the cell ran (${outcome.how})`;
      return this.#failed(outputs, errorOutput('KernelDied', evalue, lastWords));
    }
    if (typeof outcome.execution_count === 'number') this.#executionCount = outcome.execution_count;
    if (outcome.status === 'ok') return { outputs, executionCount: this.#executionCount };
    return this.#failed(outputs, error ?? errorOutput('Error', 'the cell failed without a message'));
  }

  /**
   * Returns to the state after the cell of a number, 0 for before the first; the next cell has the number after it.
   *
   * @throws Error where the kernel does not remember that state, or is gone
   */
  async rewind(executionCount: number): Promise<void> {
    await this.#ask('brukermote_rewind_request', { execution_count: executionCount });
    this.#executionCount = executionCount;
  }

  /** Files and folders that the cells so far have read. */
  async reads(): Promise<readonly FileRead[]> {
    return (await this.#ask('brukermote_reads_request')).reads as readonly FileRead[];
  }

  /** Stops the cell that runs, if it can be; `execute` then gives its error. */
  interrupt(): Promise<void> {
    return this.#connection.interrupt();
  }

  /** @throws Error where the kernel says no, or is gone */
  async #ask(type: string, content: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const gone = this.#exited.then((how) => ({ status: 'error', evalue: `the kernel ended (${how})` }));
    const answer: Record<string, unknown> = await Promise.race([this.#connection.ask(type, content), gone]);
    if (answer.status !== 'ok') throw new Error(String(answer.evalue));
    return answer;
  }

  /** Ends the process and everything it started, at once, and removes its folder. Harmless to repeat. */
  async stop(): Promise<void> {
    this.#kill();
    await this.#exited;
    this.#connection.close();
    this.#forget();
  }

  #failed(outputs: Output[], error: ErrorOutput): CellRun {
    return { outputs: [...outputs, error], executionCount: this.#executionCount, error };
  }

  /** @returns why not, if not */
  async #becomeReady(signal?: AbortSignal): Promise<string | undefined> {
    const limit = AbortSignal.timeout(startLimitMs);
    const giveUp = new AbortController();
    const either = AbortSignal.any([limit, giveUp.signal, ...(signal ? [signal] : [])]);
    const aborted = new Promise<string>((resolve) => {
      either.addEventListener('abort', () => resolve('no answer in time'), { once: true });
    });
    const badLuck = new Promise<string>((resolve) => {
      this.#process.stderr!.on('data', (text: string) => {
        if (unlucky.test(text)) resolve(text);
      });
    });
    const failure = await Promise.race([
      this.#connection.ready(either).then(() => (either.aborted ? 'no answer in time' : undefined)),
      this.#exited.then((how) => `${how} ${this.#stderr}`.trim()),
      badLuck,
      aborted,
    ]);
    giveUp.abort();
    return failure;
  }

  #kill(): void {
    if (this.#process.exitCode === null && this.#process.signalCode === null && this.pid) {
      try {
        if (process.platform === 'win32') this.#process.kill('SIGKILL');
        else process.kill(-this.pid, 'SIGKILL');
      } catch {
        // Already gone.
      }
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/**
 * How a process ended, once its last words have arrived. They may never end, when a cell started a process that
 * holds them open and that escaped; then a moment is enough.
 */
async function howItEnds(child: ChildProcess): Promise<string> {
  const closed = once(child, 'close').catch(() => {});
  try {
    const [code, signal] = await once(child, 'exit');
    await Promise.race([closed, delay(200, undefined, { ref: false })]);
    return signal ? `signal ${signal}` : `exit code ${code}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The kernel's own, with what the guard needs; colours that our own terminal asks for are not those of an output. */
function environment(guard: string): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return { ...inherited, ...kernelEnvironment, BRUKERMOTE_KERNEL_GUARD: guard };
}
