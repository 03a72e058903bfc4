import { readFileSync } from 'node:fs';
import { environmentSentence } from '../../disk/environmentErrors.js';
import { replaceFile, stateOfFile } from '../../disk/replaceFile.js';
import { formatFault } from '../../runner/clean/formatFault.js';
import { otherKernelOf } from '../../runner/clean/kernelOf.js';
import { readNotebookFile } from '../../runner/clean/notebookFile.js';
import { isStripped, stripped, tracesOf } from '../../runner/clean/stripped.js';
import { NotebookFormatError } from '../../runner/nbformat.js';
import { RequestError } from '../../shared/problem.js';
import type { ExitCode, Session } from '../session.js';
import { cleanWords } from './clean.labels.js';
import type { CleanFlags } from './cleanFlags.js';
import { findNotebooks } from './findNotebooks.js';

/** Takes outputs out of notebooks, or only says in which there are some; sees to the check before commits. */
export async function clean(
  session: Session,
  paths: readonly string[],
  flags: CleanFlags,
): Promise<ExitCode> {
  if (flags.hook === true) return (await import('./hook.js')).hook(session, paths, flags);
  if (flags.remove === true) throw new RequestError(removeWhat);
  if (flags.filter === true) return (await import('./filter.js')).filter(session, paths, flags);
  if (flags.staged === true) return (await import('./staged.js')).checkStaged(session, paths, flags);
  const texts = cleanWords[flags.lang];
  const { files, ownFolder } = findNotebooks(paths.length === 0 ? ['.'] : paths);
  if (ownFolder !== null) session.say(texts.own(ownFolder));
  const found = { changed: 0, seen: 0, failed: 0 };
  for (const path of files) {
    try {
      const change = await changeOf(session, path, flags);
      if (change.kind !== 'other') found.seen++;
      if (change.kind === 'dirty') found.changed++;
      if (change.said !== '') session.print(`${path}: ${change.said}`);
    } catch (error) {
      found.failed++;
      session.warn(failure(path, error, flags));
    }
  }
  const { changed, seen, failed } = found;
  if (seen === 0 && failed === 0) session.print(texts.none);
  else if (changed === 0) session.print(texts.asThey(seen));
  else session.print(flags.check === true ? texts.checked(changed, seen) : texts.done(changed, seen));
  return failed > 0 || (flags.check === true && changed > 0) ? 1 : 0;
}

interface Change {
  readonly kind: 'clean' | 'dirty' | 'other';
  /** What was done, or would be. */
  readonly said: string;
}

/** What one notebook needs, and does it unless it is only to be said. */
async function changeOf(session: Session, path: string, flags: CleanFlags): Promise<Change> {
  const texts = cleanWords[flags.lang];
  const state = stateOfFile(path);
  const before = readFileSync(path, 'utf8');
  const { notebook, text } = readNotebookFile(before, path);
  const other = otherKernelOf(notebook);
  if (other !== undefined && flags.anyKernel !== true) return { kind: 'other', said: texts.other(other) };
  if (flags.keepOutputs === true) {
    // It brings a browser along.
    const { rewritten } = await import('./keepOutputs.js');
    const after = text(await rewritten(session, notebook, flags));
    if (after === before) return { kind: 'clean', said: '' };
    if (flags.check !== true) replaceFile(path, after, state);
    return { kind: 'dirty', said: flags.check === true ? texts.wouldNormalise : texts.normalised };
  }
  if (isStripped(notebook)) return { kind: 'clean', said: '' };
  if (flags.check !== true) replaceFile(path, text(stripped(notebook)), state);
  const traces = texts.traces(tracesOf(notebook));
  return { kind: 'dirty', said: `${flags.check === true ? texts.would : texts.did} ${traces}` };
}

/** What went wrong with one notebook, so that the others can go on. */
function failure(path: string, error: unknown, { lang }: CleanFlags): string {
  if (error instanceof RequestError) return error.texts[lang];
  const said = environmentSentence(error);
  if (said !== null) return `${path}: ${said[lang]}`;
  if (error instanceof NotebookFormatError) return leftAlone[lang](path, formatFault(error)[lang]);
  if ((error as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG') return tooLarge[lang](path);
  throw error;
}

const leftAlone = {
  nb: (path: string, why: string) => `${path}: ikke rørt: ${why}`,
  en: (path: string, why: string) => `${path}: left alone: ${why}`,
} as const;

const tooLarge = {
  nb: (path: string) => `${path}: ikke rørt: en notatbok på mer enn 512 MB lar seg ikke lese som tekst`,
  en: (path: string) => `${path}: left alone: a notebook of more than 512 MB cannot be read as text`,
} as const;

const removeWhat = {
  nb: '--remove hører til --hook: npx brukermote clean --hook --remove',
  en: '--remove belongs to --hook: npx brukermote clean --hook --remove',
};
