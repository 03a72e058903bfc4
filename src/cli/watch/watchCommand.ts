import { requireTemporary } from '../../disk/requireTemporary.js';
import { requireBrowser } from '../../runner/staticImages.js';
import { WatchedNotebook } from '../../runner/watch/watchedNotebook.js';
import type { LanguageFlags } from '../projectOptions.js';
import type { ExitCode, Session } from '../session.js';
import { Stopped } from '../stoppable.js';
import { chooseNotebooks } from './chooseNotebooks.js';
import { ProgramSource } from './programSource.js';
import { watchWords } from './watch.labels.js';
import { Watching } from './watching.js';

export interface WatchFlags extends LanguageFlags {
  readonly save?: boolean;
  readonly timeout: number;
}

/** Runs notebooks, and again whenever they or what they read changes, until it is stopped. */
export async function watch(
  session: Session,
  paths: readonly string[],
  flags: WatchFlags,
): Promise<ExitCode> {
  const { save = false, timeout, lang: language } = flags;
  const words = watchWords[language];
  const names = chooseNotebooks(paths.length === 0 ? ['.'] : paths);
  requireTemporary();
  // Whether figures can have their images is known before anything runs.
  if (save) requireBrowser();
  const notebooks = new Map(names.map((name) => [name, new WatchedNotebook(name, timeout * 1000)]));
  const signals = session.listen();
  try {
    const program = new ProgramSource();
    const { signal } = signals;
    if (await new Watching({ session, language, notebooks, program, save, signal }).run())
      throw new Stopped(words.stopped, signals.exitCode() ?? 130);
    session.warn(words.nothingToFollow);
    return 1;
  } finally {
    signals.dispose();
  }
}
