import { createRequire } from 'node:module';
import type { MimeBundle } from './bundle.js';

/** The part of `tslab/dist/jupyter` that sends outputs. It is internal to tslab: this file alone knows it. */
interface TslabJupyter {
  lastWriteDisplayData:
    | ((content: { data: MimeBundle; metadata: object; transient: object }, update: boolean) => void)
    | null;
}

/** What the kernel of Deno has, and Node not: there too, a notebook shows what it shows in ours. */
interface DenoKernel {
  readonly Deno?: { readonly jupyter?: { broadcast(type: string, content: object): Promise<void> } };
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
  const content = { data, metadata, transient: {} };
  const write = kernelDisplay();
  const { Deno: deno } = globalThis as DenoKernel;
  if (write) write(content, false);
  else if (deno?.jupyter !== undefined) inTurn(() => deno.jupyter!.broadcast('display_data', content));
  else console.log(String(data['text/plain'] ?? Object.keys(data).join(', ')));
}

/** Deno sends when it comes to it: in the order of the cell, and a cell can wait for `globalThis[Symbol.for('brukermote.shown')]`. */
function inTurn(send: () => Promise<void>): void {
  const place = globalThis as { [shown]?: Promise<void> };
  place[shown] = (place[shown] ?? Promise.resolve()).then(send);
}

const shown = Symbol.for('brukermote.shown');

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
