import { beyondLimit } from '../../corpus/materialLimits.js';
import type { Bilingual } from '../../shared/language.js';
import { ProblemsError, textIn } from '../../shared/problem.js';
import type { ReadOptions } from '../input.js';
import { type Findings, plural } from './findings.js';
import type { RefiProject, RefiText } from './model.js';
import { nameOf } from './nameOf.js';
import type { ProjectFiles } from './projectFiles.js';
import { archivePaths, isAbsolutePath } from './sourcePaths.js';
import type { XmlElement } from './xmlElement.js';

/** A plain text, without the byte order mark that its file may have begun with. */
export interface ReadText {
  readonly text: string;
  readonly hasBom: boolean;
}

/** The plain texts of a project that could be found. */
export type Texts = ReadonlyMap<RefiText, ReadText>;

/**
 * Reads every plain text of a project, inline or from the files of the project. Line breaks stay as they stand and a byte
 * order mark is no text, so that an offset means the same here as in the file. What is missing is a warning.
 */
export async function readTexts(
  project: RefiProject,
  files: ProjectFiles | null,
  selections: ReadonlyMap<XmlElement, number>,
  findings: Findings,
  options: ReadOptions,
): Promise<Texts> {
  const wanted = textsOf(project);
  const texts = new Map<RefiText, ReadText>();
  for (const [i, { text, owner }] of wanted.entries()) {
    options.onProgress?.(i / wanted.length, 'texts');
    options.signal?.throwIfAborted();
    const inFile = files === null ? undefined : await fromFiles(files, text, owner, findings, options);
    if (inFile !== undefined && inFile !== null) texts.set(text, inFile);
    else if (text.content !== null) texts.set(text, { text: text.content, hasBom: false });
    else if (inFile === undefined)
      warnMissing(text, owner, files, selections.get(text.element) ?? 0, findings);
  }
  return texts;
}

function textsOf(project: RefiProject): { readonly text: RefiText; readonly owner: string }[] {
  const sources = project.sources.flatMap((source, i) =>
    [...(source.text === null ? [] : [source.text]), ...source.transcripts].map((text) => ({
      text,
      owner: nameOf(source, i + 1),
    })),
  );
  return [...sources, ...project.notes.map((text, i) => ({ text, owner: text.name || `note ${i + 1}` }))];
}

/** Damage that leaves the rest of an archive to be read. */
const damage: ReadonlySet<string> = new Set(['bad-zip', 'bad-encoding']);

/** Undefined where the files do not hold the text; null where they hold it damaged, which is told. */
async function fromFiles(
  files: ProjectFiles,
  text: RefiText,
  owner: string,
  findings: Findings,
  options: ReadOptions,
): Promise<ReadText | undefined | null> {
  if (text.plainTextPath === '') return undefined;
  const entry = archivePaths(text.plainTextPath)
    .map((path) => files.find(path))
    .find((found) => found);
  if (entry === undefined) return undefined;
  const tooLong = beyondLimit('text', entry.uncompressedSize ?? 0);
  if (tooLong !== null) {
    const name = entry.filename;
    findings.error('too-large', text.element, { nb: `${name}: ${tooLong.nb}`, en: `${name}: ${tooLong.en}` });
    return null;
  }
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    const keep = (bytes: Uint8Array) => {
      pieces.push(bytes.slice());
    };
    await files.unpack(entry, keep, options.signal);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    for (const { kind, message } of error.drafts) {
      const [nb, en] = (['nb', 'en'] as const).map(
        (language) => `${entry.filename}: ${textIn(message, language)}`,
      );
      if (damage.has(kind)) findings.lose(kind, text.element, withoutText({ nb, en }, owner));
      else findings.error(kind, text.element, { nb, en });
    }
    return null;
  }
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return {
      text,
      hasBom: encoding !== 'utf-8' || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf),
    };
  } catch {
    const message = {
      nb: `tekst i UTF-8, eller UTF-16 med BOM, trengs; ${entry.filename} er ikke ${encoding}`,
      en: `text in UTF-8, or UTF-16 with a byte order mark, is needed; ${entry.filename} is not ${encoding}`,
    };
    findings.lose('bad-encoding', text.element, withoutText(message, owner));
    return null;
  }
}

function withoutText({ nb, en }: Bilingual, owner: string): Bilingual {
  return {
    nb: `${nb}. «${owner}» er beholdt uten tekst`,
    en: `${en}. "${owner}" is kept without its text`,
  };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function warnMissing(
  text: RefiText,
  owner: string,
  files: ProjectFiles | null,
  selections: number,
  findings: Findings,
): void {
  const { plainTextPath: path } = text;
  if (text.element.name === 'Note' && path === '') return; // a note may be a name alone
  const named =
    path === ''
      ? { nb: 'ingen ren tekst er nevnt', en: 'no plain text is named' }
      : isAbsolutePath(path)
        ? { nb: 'stien er absolutt', en: 'its path is absolute' }
        : { nb: path, en: path };
  const place =
    files === null
      ? { nb: 'en .qde alene har ingen tekster', en: 'a bare .qde holds no texts' }
      : {
          nb: `${files.kind === 'archive' ? 'arkivet' : 'mappen'} har den ikke`,
          en: `the ${files.kind} does not hold it`,
        };
  const kept =
    selections === 0
      ? { nb: '', en: '' }
      : {
          nb: `; ${plural(selections, 'tekstutdrag beholder', 'tekstutdrag beholder')} posisjonene uten tekst`,
          en: `; ${plural(selections, 'selection keeps', 'selections keep')} offsets without text`,
        };
  findings.warn('missing-text', text.element, {
    nb: `teksten til «${owner}» mangler (${named.nb}): ${place.nb}${kept.nb}`,
    en: `the text of "${owner}" is missing (${named.en}): ${place.en}${kept.en}`,
  });
}
