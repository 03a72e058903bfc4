import { FileWatch } from '../../disk/fileWatch.js';
import { formatFault } from '../../runner/clean/formatFault.js';
import { NotebookFormatError } from '../../runner/nbformat.js';
import type { UpdateRan, WatchedNotebook } from '../../runner/watch/watchedNotebook.js';
import type { Language } from '../../shared/language.js';
import { textIn, textOf } from '../../shared/problem.js';
import type { Session } from '../session.js';
import type { ProgramSource } from './programSource.js';
import { saveOutputs } from './saveOutputs.js';
import { tellUpdate } from './tellUpdate.js';
import { watchWords } from './watch.labels.js';

export interface WatchingOptions {
  readonly session: Session;
  readonly language: Language;
  /** By the name that the user gave. */
  readonly notebooks: ReadonlyMap<string, WatchedNotebook>;
  readonly program: ProgramSource;
  readonly save: boolean;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** Runs notebooks again when something that they follow from changes: one at a time, and the newest state of each. */
export class Watching {
  readonly #options: WatchingOptions;
  readonly #watch = new FileWatch((paths) => this.#changed(paths));
  /** Names of notebooks that are to be looked at. */
  readonly #pending: Set<string>;
  #running: { readonly name: string; readonly newer: AbortController } | undefined;
  #mustBuild = false;
  #isBroken = false;
  #isTold = false;
  #wake = () => {};

  constructor(options: WatchingOptions) {
    this.#options = options;
    this.#pending = new Set(options.notebooks.keys());
    options.signal.addEventListener('abort', () => {
      this.#stopRunning();
      this.#wake();
    });
  }

  /** @returns whether there was any notebook to run; resolves when the signal aborts, or where there was none */
  async run(): Promise<boolean> {
    const { notebooks, signal, session, language } = this.#options;
    const others = new Set<string>();
    try {
      this.#follow();
      while (!signal.aborted) {
        if (this.#mustBuild) await this.#build();
        const [name] = this.#isBroken ? [] : this.#pending;
        if (name !== undefined) {
          this.#pending.delete(name);
          if (await this.#update(name)) others.delete(name);
          else others.add(name);
          this.#follow();
          continue;
        }
        if (others.size === notebooks.size) return false;
        if (!this.#isTold) session.say(watchWords[language].waiting);
        this.#isTold = true;
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
          if (signal.aborted || this.#mustBuild || (!this.#isBroken && this.#pending.size > 0)) resolve();
        });
      }
      return true;
    } finally {
      this.#watch.close();
      await Promise.all([...notebooks.values()].map((notebook) => notebook.end()));
    }
  }

  #follow(): void {
    const { notebooks, program } = this.#options;
    const all = [program.follows, ...[...notebooks.values()].map(({ follows }) => follows)];
    this.#watch.follow(new Map(all.flatMap((each) => [...each])));
  }

  #changed(paths: readonly string[]): void {
    const { notebooks, program } = this.#options;
    if (paths.some((path) => program.has(path))) this.#mustBuild = true;
    for (const [name, { follows }] of notebooks)
      if (paths.some((path) => follows.has(path))) this.#pending.add(name);
    if (this.#mustBuild || (this.#running !== undefined && this.#pending.has(this.#running.name)))
      this.#stopRunning();
    this.#wake();
  }

  #stopRunning(): void {
    if (this.#running === undefined) return;
    const { name, newer } = this.#running;
    newer.abort();
    this.#pending.add(name);
    const notebook = this.#options.notebooks.get(name)!;
    // A kernel that ends meanwhile has nothing to stop.
    (this.#options.signal.aborted ? notebook.stop().then(() => notebook.end()) : notebook.stop()).catch(
      () => {},
    );
  }

  /** @returns false for a notebook of another kernel */
  async #update(name: string): Promise<boolean> {
    const { notebooks, session, language, save, signal } = this.#options;
    const words = watchWords[language];
    const newer = new AbortController();
    this.#running = { name, newer };
    try {
      const update = await notebooks.get(name)!.update();
      if (signal.aborted || newer.signal.aborted) return true;
      if (update.kind === 'other') {
        session.say(`${name}: ${words.other(update.kernel)}`);
        return false;
      }
      if (update.kind !== 'ran') return true;
      tellUpdate(session, name, update, language);
      if (save && update.failure === undefined) await this.#save(name, update, newer.signal);
    } catch (error) {
      if (signal.aborted || newer.signal.aborted) return true;
      session.warn(`${name}: ${this.#sentence(error)}`);
    } finally {
      this.#running = undefined;
    }
    return true;
  }

  async #save(name: string, update: UpdateRan, signal: AbortSignal): Promise<void> {
    const { notebooks, session, language } = this.#options;
    const words = watchWords[language];
    const isSaved = await saveOutputs(notebooks.get(name)!.path, update, signal);
    session.say(`${name}: ${isSaved ? words.saved : words.notSaved}`);
  }

  /** What stood in the way, and that it is waited for. */
  #sentence(error: unknown): string {
    const { language } = this.#options;
    const words = watchWords[language];
    if (error instanceof NotebookFormatError) return words.unreadable(formatFault(error)[language]);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return words.gone;
    return textIn(textOf(error as Error), language);
  }

  async #build(): Promise<void> {
    const { session, language, program, notebooks, signal } = this.#options;
    const words = watchWords[language];
    this.#mustBuild = false;
    program.look();
    this.#follow();
    session.say(words.building);
    const failure = await program.build(signal);
    if (signal.aborted) return;
    this.#isBroken = failure !== null;
    if (failure !== null) {
      session.warn(`${words.notBuilt}\n${failure}`);
      return;
    }
    session.say(words.built);
    for (const [name, notebook] of notebooks) {
      await notebook.end();
      this.#pending.add(name);
    }
  }
}
