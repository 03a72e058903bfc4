import type { RefiSource } from './model.js';
import { isNameless } from './parseParts.js';
import { fileName } from './sourcePaths.js';

/** What a source is called, by its number where nothing else says: a guid is no name to anybody. */
export function nameOf(source: RefiSource, number: number): string {
  if (!isNameless(source.name)) return source.name;
  const file = fileName(source.path);
  return file === '' || isGuid(file) ? `source ${number}` : file;
}

function isGuid(file: string): boolean {
  return /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?(?:\.\w+)?$/iu.test(file);
}
