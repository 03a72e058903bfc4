import type { ImportedProject } from '../corpus/importReport.js';
import { openProject } from '../notebook/openProject.js';
import { progressLine } from '../runner/progressLine.js';
import { countProblems } from '../shared/problem.js';
import { counted } from '../words/plurals.js';
import { materialOf, type ProjectFlags, type ProjectPaths, shownPaths } from './projectOptions.js';
import type { Session } from './session.js';
import { stoppable } from './stoppable.js';

const words = {
  nb: {
    reading: 'Leser',
    stopped: 'Stoppet mens prosjektet ble lest; ingenting er skrevet.',
    lost: (path: string, losses: string) =>
      `${path}: ${losses} i innlesingen; resten er beholdt. «brukermote check» fører dem opp, og --strict nekter.`,
  },
  en: {
    reading: 'Reading',
    stopped: 'Stopped while the project was read; nothing was written.',
    lost: (path: string, losses: string) =>
      `${path}: ${losses} in reading; the rest is kept. "brukermote check" lists them, and --strict refuses.`,
  },
} as const;

export interface OpenForCommandOptions {
  /** The paths as the user gave them. */
  readonly shown?: string;
  /** Whether the command lists the losses itself. */
  readonly isToldElsewhere?: boolean;
}

/**
 * Opens a project for a command, in the language that the user asked for: with progress once it takes long, and so
 * that Ctrl-C stops it.
 *
 * What was lost in reading is said in one line, and told to the session, whose exit code follows.
 *
 * @throws Stopped after a signal
 */
export async function openForCommand(
  session: Session,
  paths: ProjectPaths,
  flags: ProjectFlags,
  { shown = shownPaths(paths), isToldElsewhere = false }: OpenForCommandOptions = {},
): Promise<ImportedProject> {
  const { lang: language, strict = false } = flags;
  const { reading, stopped, lost } = words[language];
  const progress = progressLine({ label: `${reading} ${shown}`, language }, session.watcher);
  try {
    const imported = await stoppable(session, stopped, (signal) =>
      openProject(materialOf(paths, flags), { onProgress: progress.share, signal, strict }),
    );
    const losses = countProblems(imported.report.losses);
    if (losses > 0) {
      progress.end();
      session.lost();
      if (!isToldElsewhere) session.say(lost(shown, counted(losses, 'loss', language)));
    }
    return imported;
  } finally {
    progress.end();
  }
}
