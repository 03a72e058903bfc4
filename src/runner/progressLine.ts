import { terminalText } from '../report/escape/terminalText.js';
import type { Language } from '../shared/language.js';
import { watchWork } from '../shared/work.js';
import { patienceMs, WorkWatch } from '../shared/workWatch.js';
import { progressText } from '../words/progressText.js';

/** Where it is told how far the work is: standard error, or what stands in for it. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  /** Letters that a line of the terminal holds; undefined or 0 where nobody knows. */
  readonly columns?: number;
  write(text: string): unknown;
}

/** The stream, and the clock in milliseconds that decides whether anything is said. */
export interface Watcher {
  readonly stream: ProgressStream;
  now(): number;
}

/** How far some work is; each thing is shown by the one of these that knows it. */
export interface ProgressLine {
  /** @param done from 0 to 1 */
  share(done: number): void;
  /** One more of `steps` is done. */
  step(): void;
  /** For work whose end is not known; on a terminal only. */
  bytes(written: number): void;
  /** Work that cannot say how far it is, and during which no clock runs, is announced at once; on a terminal only. */
  announce(): void;
  /** Takes the line away. */
  end(): void;
}

/**
 * One line of progress, with the rate of what is counted inside and the time that is left: nothing for what takes less than two
 * seconds; on a terminal a line that is written anew and taken away at the end; elsewhere, as in a log, a line at every tenth. Until
 * it ends, it is told of all work that is done (`shared/work`).
 *
 * @param label what is being done, such as `Leser study.qdpx`
 * @param steps number of calls of `step`
 */
export function progressLine(
  { label: named, language, steps = 0 }: { label: string; language: Language; steps?: number },
  { stream, now }: Watcher,
): ProgressLine {
  const label = terminalText(named).replace(/\n/gu, ' ');
  const started = now();
  const line = terminalLine(stream);
  const onTerminal = stream.isTTY === true;
  const parts = onTerminal ? 100 : 10;
  let told = '';
  const show = (state: string, key = state) => {
    if (key === told) return;
    told = key;
    if (onTerminal) line.show(`${label} … ${state}`);
    else stream.write(`${label} … ${state}\n`);
  };
  const watch = new WorkWatch({
    now,
    language,
    tell(state) {
      if (state === null) return;
      const text = progressText(state, language, parts);
      show(text, onTerminal ? text : String(Math.floor(state.share * parts + 1e-9)));
    },
  });
  const before = watchWork(watch);
  let isWatching = true;
  const work = watch.begin('command', steps);
  return {
    share: work.share,
    step: work.step,
    bytes(written) {
      if (onTerminal && now() - started >= patienceMs) show(`${Math.floor(written / 1e6)} MB`);
    },
    announce() {
      if (onTerminal) line.show(`${label} …`);
    },
    end() {
      work.end();
      if (isWatching) watchWork(before);
      isWatching = false;
      line.end();
    },
  };
}

/** A line of a terminal that is written anew; cut to what one line holds, as only that can be taken away again. */
export function terminalLine(stream: ProgressStream): { show(text: string): void; end(): void } {
  let shown = false;
  return {
    show(text) {
      shown = true;
      const letters = [...text];
      const room = stream.columns ? stream.columns - 1 : letters.length;
      stream.write(`\r${letters.slice(0, room).join('')}\u001b[K`);
    },
    end() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
