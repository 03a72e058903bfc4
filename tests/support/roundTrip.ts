import type { Corpus } from '../../src/corpus/corpus.js';
import type { ImportedProject } from '../../src/corpus/importReport.js';
import { type Input, memoryFile } from '../../src/readers/input.js';
import { readProject } from '../../src/readers/readProject.js';
import { projectFolder } from '../../src/writers/folder/projectFolder.js';
import { codebookXml } from '../../src/writers/refi/codebookXml.js';
import { qdpxFile } from '../../src/writers/refi/qdpxFile.js';
import { codingTable } from '../../src/writers/tables/codingTable.js';
import { csvFile } from '../../src/writers/tables/csvFile.js';
import { workbookTables } from '../../src/writers/tables/workbook.js';
import { xlsxFile } from '../../src/writers/tables/xlsxFile.js';

/** Targets that are read back as projects. */
export const readBackTargets = ['folder', 'codings', 'xlsx', 'qdpx', 'qdc'] as const;

export type ReadBackTarget = (typeof readBackTargets)[number];

const encoder = new TextEncoder();
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? encoder.encode(content) : content;

/** A project written in another format, as a person would point at it. */
export async function written(corpus: Corpus, target: ReadBackTarget, version = '0.0.0'): Promise<Input> {
  const file = (name: string, content: string | Uint8Array) => ({
    name,
    isFolder: false,
    files: [memoryFile(name, bytesOf(content))],
  });
  if (target === 'folder') {
    const files = [...projectFolder(corpus)].map(([path, content]) => memoryFile(path, bytesOf(content)));
    return { name: 'written', isFolder: true, files };
  }
  if (target === 'codings')
    return file('written.csv', [...csvFile(codingTable(corpus, { quotes: true }))].join(''));
  if (target === 'qdc') return file('written.qdc', codebookXml(corpus, version));
  if (target === 'xlsx') return file('written.xlsx', xlsxFile(workbookTables(corpus, { quotes: true })));
  const pieces: Uint8Array[] = [];
  for await (const piece of qdpxFile(corpus, { version })) pieces.push(piece);
  return file('written.qdpx', Buffer.concat(pieces));
}

/** The project as it is read from what was written. */
export async function roundTrip(corpus: Corpus, target: ReadBackTarget): Promise<ImportedProject> {
  return readProject(await written(corpus, target));
}
