import { readFileSync } from 'node:fs';
import type { ImportedProject } from '../../src/corpus/importReport.js';
import { openInput } from '../../src/disk/openInput.js';
import { type Mapping, parseMapping } from '../../src/readers/table/mapping.js';
import { readTables } from '../../src/readers/table/readTables.js';
import { sharedPath } from './shared.js';

/** A table, or a folder with one, of the shared material. */
export function readSharedTables(path: string, mapping: Mapping = {}): Promise<ImportedProject> {
  return readTables(openInput(sharedPath(path)), mapping);
}

/** A mapping that is kept in tests/real. */
export function readMapping(name: string): Mapping {
  return parseMapping(name, readFileSync(new URL(`../real/${name}`, import.meta.url), 'utf8'));
}

/** A JSON file of the shared material. */
export function readSharedJson(path: string): unknown {
  return JSON.parse(readFileSync(sharedPath(path), 'utf8'));
}

/** A CSV file of numbers and plain words, as the reference values are. */
export function readSharedCsv(path: string): string[][] {
  const lines = readFileSync(sharedPath(path), 'utf8').trim().split('\n');
  return lines.map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
}
