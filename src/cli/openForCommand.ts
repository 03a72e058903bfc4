import type { ImportedProject } from '../corpus/importReport.js';
import { openProject } from '../notebook/openProject.js';
import { progressLine } from '../runner/progressLine.js';
import { materialOf, type ProjectFlags } from './projectOptions.js';
import type { Session } from './session.js';
import { stoppable } from './stoppable.js';

const words = {
  nb: { reading: 'Leser', stopped: 'Stoppet mens prosjektet ble lest; ingenting er skrevet.' },
  en: { reading: 'Reading', stopped: 'Stopped while the project was read; nothing was written.' },
} as const;

/**
 * Opens a project for a command, in the language that the user asked for: with progress once it takes long, and so
 * that Ctrl-C stops it.
 *
 * @param shown the path as the user gave it
 * @throws Stopped after a signal
 */
export async function openForCommand(
  session: Session,
  path: string,
  flags: ProjectFlags,
  shown = path,
): Promise<ImportedProject> {
  const { lang: language } = flags;
  const { reading, stopped } = words[language];
  const progress = progressLine({ label: `${reading} ${shown}`, language }, session.watcher);
  try {
    return await stoppable(session, stopped, (signal) =>
      openProject(materialOf(path, flags), { onProgress: progress.share, signal }),
    );
  } finally {
    progress.end();
  }
}
