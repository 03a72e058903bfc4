import type { Input, InputFile } from '../../src/readers/input.js';
import { memoryFile } from '../../src/readers/input.js';

/** A text file in memory, as UTF-8. */
export function textFile(path: string, text: string): InputFile {
  return memoryFile(path, new TextEncoder().encode(text));
}

/** A single file, as a person points at it. */
export function oneFile(name: string, content: string | Uint8Array): Input {
  const file = typeof content === 'string' ? textFile(name, content) : memoryFile(name, content);
  return { name, isFolder: false, files: [file] };
}

/** A folder with the given files. */
export function folderOf(name: string, files: Readonly<Record<string, string>>): Input {
  return {
    name,
    isFolder: true,
    files: Object.entries(files).map(([path, text]) => textFile(path, text)),
  };
}
