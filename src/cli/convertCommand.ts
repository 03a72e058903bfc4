import type { Corpus } from '../corpus/corpus.js';
import type { ImportedProject } from '../corpus/importReport.js';
import { requireWritable } from '../disk/requireWritable.js';
import { writeFile } from '../disk/writeFile.js';
import { type WritableFolder, withFolder } from '../disk/writeFolder.js';
import { progressLine } from '../runner/progressLine.js';
import { given } from '../shared/given.js';
import type { Bilingual } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';
import { defaultUnit } from '../units/units.js';
import { lossText } from '../words/lossText.js';
import { formatNumber } from '../words/numbers.js';
import { termsIn } from '../words/terms.js';
import { type ConvertTarget, convertTarget, type TableLayout } from '../writers/convertTarget.js';
import { projectFolder } from '../writers/folder/projectFolder.js';
import { lossesOf, targetNames } from '../writers/losses.js';
import { projectPieces } from '../writers/projectPieces.js';
import type { MediaFiles } from '../writers/refi/qdpxFile.js';
import { refiMediaPaths } from '../writers/refi/refiSources.js';
import { withoutQuotes } from '../writers/withoutQuotes.js';
import { exitCodes } from './exitCodes.js';
import { openForCommand } from './openForCommand.js';
import { packageVersion } from './packageRoot.js';
import { pathsRead } from './pathsRead.js';
import { projectsMedia } from './projectMedia.js';
import type { ProjectFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';
import { stoppable } from './stoppable.js';

export interface ConvertFlags extends ProjectFlags {
  readonly table?: TableLayout;
  readonly unit?: string;
  readonly coders?: string;
  readonly quotes: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

export function convert(
  session: Session,
  project: string,
  out: string,
  flags: ConvertFlags,
): Promise<ExitCode> {
  return writeProjects(session, [project], out, flags, {
    open: () => openForCommand(session, project, flags),
  });
}

/**
 * Writes material in the form that its name asks for, and says first what that form cannot hold.
 *
 * @param open reads the material, once it is known that it can be written
 */
export async function writeProjects(
  session: Session,
  paths: readonly string[],
  out: string,
  flags: ConvertFlags,
  { open }: { readonly open: () => Promise<ImportedProject> },
): Promise<ExitCode> {
  const target = convertTarget(out, flags);
  const { lang, force = false } = flags;
  const inputs = pathsRead(paths, flags);
  const work = async (to: WriteTo | null) => {
    const { corpus } = await open();
    const media = target.form === 'qdpx' && flags.quotes ? await projectsMedia(paths) : undefined;
    const list = lossList(corpus, target, flags, media);
    if (to === null) session.print(list);
    else await write(session, to, { corpus, target, flags, media, list });
    return exitCodes.done;
  };
  // What cannot be written is said before a long reading, not after it.
  if (flags.dryRun === true) return work(null);
  if (target.form !== 'folder') {
    requireWritable(out, { force, inputs });
    return work({ out, inputs, folder: null });
  }
  const say = (text: Bilingual) => session.say(text[lang]);
  return withFolder(out, { kind: 'project', inputs, say }, (folder) => {
    if (folder.replaces && !force)
      throw new RequestError({
        nb: `${out}: mappen finnes fra før; velg et annet navn, eller erstatt den med --force`,
        en: `${out}: the folder exists already; choose another name, or replace it with --force`,
      });
    return work({ out, inputs, folder });
  });
}

/** Where something is written, and from what. */
interface WriteTo {
  readonly out: string;
  readonly inputs: readonly string[];
  /** Null for a file. */
  readonly folder: WritableFolder | null;
}

function lossList(
  corpus: Corpus,
  { target }: ConvertTarget,
  flags: ConvertFlags,
  media: MediaFiles | undefined,
): string {
  const missing = refiMediaPaths(corpus).filter((path) => {
    const found = media?.(path);
    void found?.cancel().catch(() => undefined);
    return found === undefined;
  });
  const losses = lossesOf(corpus, target, {
    quotes: flags.quotes,
    missingMedia: missing.length,
    ...given({ unit: target === 'units' ? (flags.unit ?? defaultUnit(corpus)) : undefined }),
  });
  const { canHoldAll, cannotHold } = words[flags.lang];
  const name = targetNames[target][flags.lang];
  if (losses.length === 0) return canHoldAll(name);
  return [cannotHold(name), ...losses.map((loss) => `  ${lossText(loss, flags.lang)}`)].join('\n');
}

/** What is written, from what, and as the user wants it. */
interface Writing {
  readonly corpus: Corpus;
  readonly target: ConvertTarget;
  readonly flags: ConvertFlags;
  readonly media: MediaFiles | undefined;
  /** What the target cannot hold, to be said first. */
  readonly list: string;
}

async function write(session: Session, { out, inputs, folder }: WriteTo, writing: Writing): Promise<void> {
  const { corpus, flags, list } = writing;
  const { lang: language, force = false } = flags;
  const texts = words[language];
  const say = (text: Bilingual) => session.say(text[language]);
  const progress = progressLine({ label: texts.writing(out), language }, session.watcher);
  try {
    const wrote = await stoppable(session, termsIn(language).stopped, async (signal) => {
      session.say(list);
      if (folder !== null) {
        const files = projectFolder(flags.quotes ? corpus : withoutQuotes(corpus));
        await new Promise(setImmediate);
        signal.throwIfAborted();
        folder.write(files);
        return texts.wroteFolder(out, files.size);
      }
      const options = { force, inputs, signal, onBytes: progress.bytes, say };
      const bytes = await writeFile(out, await piecesOf(writing), options);
      return texts.wroteFile(out, formatNumber(bytes, language));
    });
    progress.end();
    session.say(wrote);
  } finally {
    progress.end();
  }
}

/** What a file of the target holds. */
function piecesOf({ corpus, target, flags, media }: Writing) {
  const { quotes, lang: language, unit, coders } = flags;
  const version = packageVersion();
  return projectPieces(corpus, target, { version, quotes, language, ...given({ unit, coders, media }) });
}

const words = {
  nb: {
    canHoldAll: (name: string) => `${name} kan holde alt i prosjektet.`,
    cannotHold: (name: string) => `${name} kan ikke holde:`,
    writing: (out: string) => `Skriver ${out}`,
    wroteFolder: (out: string, files: number) => `Skrev ${out} (${files} filer)`,
    wroteFile: (out: string, bytes: string) => `Skrev ${out} (${bytes} byte)`,
  },
  en: {
    canHoldAll: (name: string) => `${name} can hold all of the project.`,
    cannotHold: (name: string) => `${name} cannot hold:`,
    writing: (out: string) => `Writing ${out}`,
    wroteFolder: (out: string, files: number) => `Wrote ${out} (${files} files)`,
    wroteFile: (out: string, bytes: string) => `Wrote ${out} (${bytes} bytes)`,
  },
} as const;
