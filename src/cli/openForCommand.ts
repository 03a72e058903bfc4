import type { ImportedProject } from '../corpus/importReport.js';
import { openProject } from '../notebook/openProject.js';
import { abortOnSignals } from '../runner/cliSignals.js';
import { formatPercent } from '../words/numbers.js';
import type { ProjectFlags } from './projectOptions.js';

/** Ctrl-C, or another signal to stop: the command ends with one sentence and the code that the shell expects. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Where progress is shown, and the clock in milliseconds that decides whether it is. */
export interface Watcher {
  readonly stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  now(): number;
}

const words = {
  nb: { reading: 'Leser', stopped: 'Stoppet mens prosjektet ble lest; ingenting er skrevet.' },
  en: { reading: 'Reading', stopped: 'Stopped while the project was read; nothing was written.' },
} as const;

/**
 * Opens a project for a command: with progress on standard error once it takes longer than two seconds, and so
 * that Ctrl-C stops it.
 *
 * @throws Stopped after a signal
 */
export async function openForCommand(
  path: string,
  flags: ProjectFlags,
  watcher: Watcher = { stream: process.stderr, now: () => performance.now() },
): Promise<ImportedProject> {
  const { reading, stopped } = words[flags.lang];
  const signals = abortOnSignals();
  const progress = shareProgress(`${reading} ${path}`, flags, watcher);
  try {
    return await openProject(path, { ...flags, onProgress: progress.show, signal: signals.signal });
  } catch (error) {
    if (signals.signal.aborted) throw new Stopped(stopped, signals.exitCode() ?? 130);
    throw error;
  } finally {
    progress.end();
    signals.dispose();
  }
}

/** A line that is written anew on a terminal; a line at every tenth where nobody watches. */
function shareProgress(label: string, { lang }: ProjectFlags, { stream, now }: Watcher) {
  const started = now();
  let last = '';
  return {
    show(share: number): void {
      if (now() - started < 2000) return;
      const step = stream.isTTY ? 100 : 10;
      const percent = formatPercent(Math.floor(share * step) / step, lang);
      if (percent === last) return;
      last = percent;
      const line = `${label} … ${percent}`;
      stream.write(stream.isTTY ? `\r${line}\u001b[K` : `${line}\n`);
    },
    end(): void {
      if (stream.isTTY && last !== '') stream.write('\r\u001b[K');
    },
  };
}
