import { basename } from 'node:path';
import { terminalText } from '../report/escape/terminalText.js';
import type { Language } from '../shared/language.js';
import { type ProgressStream, terminalLine } from './progressLine.js';

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
    cells: ['celle', 'celler'],
  },
  en: {
    cell: 'cell',
    images: 'Adding images of the figures',
    write: 'Writing the notebooks',
    begin: 'Running',
    ok: 'Done',
    failed: 'Failed',
    cancelled: 'Cancelled',
    cells: ['cell', 'cells'],
  },
} as const;

/** A bar on a terminal; lines in a log. Both on standard error, so that results can be piped. */
export function createProgress(language: Language, stream: ProgressStream = process.stderr): Progress {
  return stream.isTTY ? terminalProgress(language, stream) : plainProgress(language, stream);
}

/** One line when a notebook starts and one when it is finished. */
export function plainProgress(language: Language, stream: Pick<ProgressStream, 'write'>): Progress {
  const word = words[language];
  const line = (text: string) => stream.write(`${terminalText(text)}\n`);
  return {
    start() {},
    cell(notebook, cellNumber, cellCount) {
      if (cellNumber === 1)
        line(`${word.begin} ${notebook} (${cellCount} ${word.cells[cellCount === 1 ? 0 : 1]})`);
    },
    done: (notebook, status) => line(`${word[status]} ${notebook}`),
    stage: (name) => line(word[name]),
    stop() {},
  };
}

const barLength = 24;

/** One bar over all cells, followed by the notebooks that run now and where each of them is. */
export function terminalProgress(language: Language, stream: ProgressStream): Progress {
  const word = words[language];
  const line = terminalLine(stream);
  const running = new Map<string, { cell: number; count: number }>();
  let total = 0;
  let finished = 0;
  const show = (now: string) => {
    const begun = [...running.values()].reduce((sum, { cell }) => sum + cell - 1, 0);
    const value = finished + begun;
    const full = Math.round((barLength * value) / Math.max(1, total));
    const bar = '█'.repeat(full) + '░'.repeat(barLength - full);
    line.show(`${bar} ${value}/${total} ${word.cells[1]} · ${now}`);
  };
  const showRunning = () =>
    show(
      [...running]
        .map(([name, { cell, count }]) => `${terminalText(basename(name))} ${word.cell} ${cell}/${count}`)
        .join(' · '),
    );
  return {
    start(cells) {
      total = cells;
      showRunning();
    },
    cell(notebook, cell, count) {
      running.set(notebook, { cell, count });
      showRunning();
    },
    done(notebook) {
      finished += running.get(notebook)?.count ?? 0;
      running.delete(notebook);
      showRunning();
    },
    stage: (name) => show(word[name]),
    stop: () => line.end(),
  };
}

/** For callers that show nothing. */
export const silentProgress: Progress = { start() {}, cell() {}, done() {}, stage() {}, stop() {} };
