import pc from 'picocolors';
import { terminalText } from '../report/escape/terminalText.js';
import { abortWith, type Listen } from '../runner/cliSignals.js';
import type { ProgressStream, Watcher } from '../runner/progressLine.js';

/** Where a command writes, and how it hears that it shall stop: the process, or whoever calls from within one. */
export interface Streams {
  readonly stdout: ProgressStream;
  readonly stderr: ProgressStream;
  /** Default: nothing stops the work. */
  readonly listen?: Listen;
  /** Clock in milliseconds, for progress. Default: the clock. */
  readonly now?: () => number;
}

/** What a command has in place of the process. Paths are relative to the folder that the process stands in. */
export interface Session {
  /**
   * Results go to standard output. What is told is safe on a terminal: nothing in a name is acted on. Data for another program
   * is written to the letter, unless a person looks; a file (`exact`) without a line break that it does not have.
   */
  print(text: string, kind?: 'told' | 'data' | 'exact'): void;
  /** What is said about the work goes to standard error. */
  say(text: string): void;
  /** The same, in the colour of what went wrong. */
  warn(text: string): void;
  /** That something of the material was lost in reading, as the exit code tells. */
  lost(): void;
  /** Whether something of the material was lost. */
  readonly hasLost: boolean;
  /**
   * From here on a signal stops the work in good order. Elsewhere Ctrl-C ends the process at once, as it should
   * where a long computation would not hear it.
   */
  readonly listen: Listen;
  /** Where progress is shown. */
  readonly watcher: Watcher;
}

/** The exit code of a command. */
export type ExitCode = number;

/** A session on the given streams; colours only where a person looks, and NO_COLOR is respected. */
export function openSession(streams: Streams): Session {
  const { stdout, stderr, listen = abortWith(new AbortController().signal) } = streams;
  const { red } = pc.createColors(pc.isColorSupported && stderr.isTTY === true);
  let hasLost = false;
  const write = (text: string) => void stderr.write(`${text}\n`);
  return {
    print(text, kind = 'told') {
      const shown = kind !== 'told' && stdout.isTTY !== true ? text : terminalText(text);
      stdout.write(kind === 'exact' || shown.endsWith('\n') ? shown : `${shown}\n`);
    },
    say: (text) => write(terminalText(text)),
    warn: (text) => write(red(terminalText(text))),
    lost: () => {
      hasLost = true;
    },
    get hasLost() {
      return hasLost;
    },
    listen,
    watcher: { stream: stderr, now: streams.now ?? (() => performance.now()) },
  };
}
