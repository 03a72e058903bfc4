import { createRequire } from 'node:module';
import type { MimeBundle } from './bundle.js';

/** The part of `tslab/dist/jupyter` that sends outputs. It is internal to tslab: this file alone knows it. */
interface TslabJupyter {
  lastWriteDisplayData:
    | ((content: { data: MimeBundle; metadata: object; transient: object }, update: boolean) => void)
    | null;
}

/**
 * Shows one value in several representations as one output of the cell, which tslab's own display functions
 * cannot: each of them sends one representation.
 *
 * Outside a notebook it prints the plain text, so that the same code runs in a script.
 *
 * @example displayBundle({ 'text/html': table, 'text/plain': 'C07 x V01: 12' })
 */
export function displayBundle(data: MimeBundle, metadata: Record<string, unknown> = {}): void {
  const write = kernelDisplay();
  if (write) write({ data, metadata, transient: {} }, false);
  else console.log(String(data['text/plain'] ?? Object.keys(data).join(', ')));
}

/**
 * The running kernel may be a tslab installed elsewhere than ours, and a global one loads the local one: so the
 * module is sought among those loaded, by what it is, and is the one that a cell has used.
 */
function kernelDisplay(): TslabJupyter['lastWriteDisplayData'] {
  const loaded = createRequire(import.meta.url).cache;
  for (const [path, module] of Object.entries(loaded)) {
    if (!/[\\/]tslab[\\/]dist[\\/]jupyter\.js$/.test(path)) continue;
    const write = (module?.exports as TslabJupyter | undefined)?.lastWriteDisplayData;
    if (write) return write;
  }
  return null;
}
