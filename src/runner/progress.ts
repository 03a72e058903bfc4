import { basename } from 'node:path';
import { SingleBar } from 'cli-progress';

export type ProgressLanguage = 'nb' | 'en';
export type RunStatus = 'ok' | 'failed' | 'cancelled';

/** What a run tells while it goes on. Notebooks are named as they were given. */
export interface Progress {
  /** @param total code cells to run, over all notebooks */
  start(total: number): void;
  /** A cell begins. */
  cell(notebook: string, cellNumber: number, cellCount: number): void;
  done(notebook: string, status: RunStatus): void;
  /** Work after the cells: adding images, writing. */
  stage(name: 'images' | 'write'): void;
  stop(): void;
}

const words = {
  nb: {
    cell: 'celle',
    images: 'Lager bilder av figurene',
    write: 'Skriver notatbøkene',
    begin: 'Kjører',
    ok: 'Ferdig',
    failed: 'Feilet',
    cancelled: 'Avbrutt',
    cells: 'celler',
  },
  en: {
    cell: 'cell',
    images: 'Adding images of the figures',
    write: 'Writing the notebooks',
    begin: 'Running',
    ok: 'Done',
    failed: 'Failed',
    cancelled: 'Cancelled',
    cells: 'cells',
  },
} as const;

/** A bar on a terminal; lines in a log. Both on standard error, so that results can be piped. */
export function createProgress(
  language: ProgressLanguage,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  return stream.isTTY ? terminalProgress(language, stream) : plainProgress(language, stream);
}

/** One line when a notebook starts and one when it is finished. */
export function plainProgress(
  language: ProgressLanguage,
  stream: { write(text: string): unknown },
): Progress {
  const word = words[language];
  const line = (text: string) => stream.write(`${text}\n`);
  return {
    start() {},
    cell(notebook, cellNumber, cellCount) {
      if (cellNumber === 1) line(`${word.begin} ${notebook} (${cellCount} ${word.cells})`);
    },
    done: (notebook, status) => line(`${word[status]} ${notebook}`),
    stage: (name) => line(word[name]),
    stop() {},
  };
}

/** One bar over all cells, followed by the notebooks that run now and where each of them is. */
export function terminalProgress(language: ProgressLanguage, stream: NodeJS.WriteStream): Progress {
  const word = words[language];
  const bar = new SingleBar({
    format: `{bar} {value}/{total} ${word.cells} · {now}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stream,
    // The runner decides what Ctrl-C means.
    gracefulExit: false,
  });
  const running = new Map<string, { cell: number; count: number }>();
  let finished = 0;
  const show = () => {
    const begun = [...running.values()].reduce((sum, { cell }) => sum + cell - 1, 0);
    const now = [...running].map(
      ([name, { cell, count }]) => `${basename(name)} ${word.cell} ${cell}/${count}`,
    );
    bar.update(finished + begun, { now: now.join(' · ') });
  };
  return {
    start(total) {
      bar.start(total, 0, { now: '' });
    },
    cell(notebook, cell, count) {
      running.set(notebook, { cell, count });
      show();
    },
    done(notebook) {
      finished += running.get(notebook)?.count ?? 0;
      running.delete(notebook);
      show();
    },
    stage: (name) => bar.update({ now: word[name] }),
    stop: () => bar.stop(),
  };
}

/** For callers that show nothing. */
export const silentProgress: Progress = { start() {}, cell() {}, done() {}, stage() {}, stop() {} };
