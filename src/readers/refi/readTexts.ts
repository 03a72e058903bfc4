import { ProblemsError } from '../../shared/problem.js';
import type { ReadOptions } from '../input.js';
import type { Archive } from './archive.js';
import { type Findings, plural } from './findings.js';
import type { RefiProject, RefiText } from './model.js';
import { archivePaths, isAbsolutePath } from './sourcePaths.js';

/** The plain texts of a project that could be found. */
export type Texts = ReadonlyMap<RefiText, string>;

/**
 * Reads every plain text of a project, inline or from the archive. Line breaks stay as they stand and a byte
 * order mark is no text, so that an offset means the same here as in the file. What is missing is a warning.
 */
export async function readTexts(
  project: RefiProject,
  archive: Archive | null,
  findings: Findings,
  options: ReadOptions,
): Promise<Texts> {
  const wanted = textsOf(project);
  const texts = new Map<RefiText, string>();
  for (const [i, { text, owner }] of wanted.entries()) {
    options.onProgress?.(0.2 + (0.6 * i) / wanted.length, 'texts');
    options.signal?.throwIfAborted();
    const inFile = archive === null ? undefined : await fromArchive(archive, text, findings, options);
    if (inFile !== undefined) texts.set(text, inFile);
    else if (text.content !== null) texts.set(text, text.content);
    else warnMissing(text, owner, archive, findings);
  }
  return texts;
}

function textsOf(project: RefiProject): { readonly text: RefiText; readonly owner: string }[] {
  const sources = project.sources.flatMap((source) =>
    [...(source.text === null ? [] : [source.text]), ...source.transcripts].map((text) => ({
      text,
      owner: source.name === '' ? source.guid : source.name,
    })),
  );
  return [...sources, ...project.notes.map((text) => ({ text, owner: text.name || text.guid }))];
}

/** Undefined where the archive does not hold the text, or holds it damaged, which is an error. */
async function fromArchive(
  archive: Archive,
  text: RefiText,
  findings: Findings,
  options: ReadOptions,
): Promise<string | undefined> {
  if (text.plainTextPath === '') return undefined;
  const entry = archivePaths(text.plainTextPath)
    .map((path) => archive.find(path))
    .find((found) => found);
  if (entry === undefined) return undefined;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    await archive.unpack(entry, (bytes) => pieces.push(bytes.slice()), options.signal);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    for (const problem of error.problems)
      findings.error(problem.kind, text.element, `${entry.filename}: ${problem.message}`);
    return undefined;
  }
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const message = `text in UTF-8, or UTF-16 with a byte order mark, is needed; ${entry.filename} is not ${encoding}`;
    findings.error('bad-encoding', text.element, message);
    return undefined;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function warnMissing(text: RefiText, owner: string, archive: Archive | null, findings: Findings): void {
  const { plainTextPath: path, selections } = text;
  if (text.element.name === 'Note' && path === '') return; // a note may be a name alone
  const named = path === '' ? 'no plain text is named' : isAbsolutePath(path) ? 'its path is absolute' : path;
  const place = archive === null ? 'a bare .qde holds no texts' : 'the archive does not hold it';
  const kept =
    selections.length === 0
      ? ''
      : `; ${plural(selections.length, 'selection keeps', 'selections keep')} offsets without text`;
  findings.warn(
    'missing-text',
    text.element,
    `the text of "${owner}" is missing (${named}): ${place}${kept}`,
  );
}
