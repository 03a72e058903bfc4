import type { Corpus } from '../../../src/corpus/corpus.js';
import { memoryFile } from '../../../src/readers/input.js';
import { readProject } from '../../../src/readers/readProject.js';
import { projectXml } from '../../../src/writers/refi/projectXml.js';
import { type QdpxOptions, qdpxFile, refiContext } from '../../../src/writers/refi/qdpxFile.js';
import { RefiGuids } from '../../../src/writers/refi/refiGuids.js';
import { corpusView } from '../../support/corpusView.js';

/** The whole archive. */
export async function qdpxBytes(corpus: Corpus, options: Partial<QdpxOptions> = {}): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of qdpxFile(corpus, { version: '0.0.0', ...options })) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The archive as it is read again. */
export async function readWritten(corpus: Corpus) {
  const file = memoryFile('written.qdpx', await qdpxBytes(corpus));
  return readProject({ name: 'written.qdpx', isFolder: false, files: [file] });
}

export function xmlOf(corpus: Corpus): string {
  return [...projectXml(refiContext(corpus), '0.0.0')].join('');
}

/** The view of a project whose ids have become guids. */
export function viewWithGuids(corpus: Corpus) {
  const guids = new RefiGuids(corpus);
  return corpusView(corpus, {
    source: ({ index }) => guids.source(index),
    code: ({ index }) => guids.code(index),
    coder: ({ index, id }) => guids.coder(index) ?? id,
  });
}
