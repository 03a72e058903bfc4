import { ZipWriter } from '@zip.js/zip.js';
import type { Corpus } from '../../corpus/corpus.js';
import { projectXml } from './projectXml.js';
import { RefiGuids } from './refiGuids.js';
import { RefiMarks } from './refiMarks.js';
import { RefiNotes } from './refiNotes.js';
import { type RefiContext, refiMediaPaths, refiTextFiles } from './refiSources.js';
import { RefiVariables } from './refiVariables.js';

/** Gives the bytes of a media file of the project, or undefined where it is not at hand. */
export type MediaFiles = (path: string) => ReadableStream<Uint8Array> | undefined;

export interface QdpxOptions {
  /** Version of this software, for the file's origin. */
  readonly version: string;
  /** Default: media stay where they are, and the file says only their names. */
  readonly media?: MediaFiles;
}

/** The archive says nothing of when it was made, so that equal projects give equal bytes. */
const entryDate = new Date(1980, 0, 1);

/**
 * A REFI-QDA project (.qdpx): a ZIP with `project.qde` and the texts in `sources/`, written as it is made.
 *
 * @see https://www.qdasoftware.org/refi-qda-1-5/
 */
export async function* qdpxFile(corpus: Corpus, { version, media }: QdpxOptions): AsyncGenerator<Uint8Array> {
  const context = refiContext(corpus);
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const zip = new ZipWriter(writable, {
    useWebWorkers: false,
    keepOrder: true,
    level: 6,
    lastModDate: entryDate,
    extendedTimestamp: false,
    msDosCompatible: true,
    version: 20,
  });
  const done = fill().catch((error: unknown) => {
    void writable.abort(error).catch(() => undefined);
    throw error;
  });
  done.catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done: ended, value } = await reader.read();
      if (ended) break;
      yield value;
    }
    await done;
  } finally {
    await reader.cancel().catch(() => undefined);
  }

  async function fill(): Promise<void> {
    await zip.add('project.qde', streamOf(projectXml(context, version)));
    for (const { name, text } of refiTextFiles(context))
      await zip.add(`sources/${name}`, streamOf([marked(text)]));
    for (const path of refiMediaPaths(corpus)) {
      const bytes = media?.(path);
      if (bytes !== undefined) await zip.add(`sources/${path.replace(/^[a-z]+:\/\//iu, '')}`, bytes);
    }
    await zip.close();
  }
}

export function refiContext(corpus: Corpus): RefiContext {
  const guids = new RefiGuids(corpus);
  return {
    corpus,
    guids,
    notes: new RefiNotes(corpus, guids),
    variables: new RefiVariables(corpus),
    marks: new RefiMarks(corpus, guids),
  };
}

/** Readers take a byte order mark off; a text that begins with one of its own needs a second. */
function marked(text: string): string {
  return text.startsWith('\u{FEFF}') ? `\u{FEFF}${text}` : text;
}

function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
