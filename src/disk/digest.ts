import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** SHA-256 of content, in hexadecimal; text as UTF-8. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of a file of the disk, read in pieces. */
export function digestOfFile(path: string | Buffer): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    const piece = new Uint8Array(pieceSize);
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

const pieceSize = 1024 * 1024;
