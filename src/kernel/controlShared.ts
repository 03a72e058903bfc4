import type { ConnectionInfo } from './connectionInfo.js';

/**
 * Numbers that the two threads of a kernel share: the last interrupt that the main thread has done with, whether it is at
 * work that must not be ended, the last interrupt that it has heard, that it is leaving, and that the other thread has let go.
 */
export const place = { done: 0, undisturbed: 1, heard: 2, leaving: 3, letGo: 4 } as const;

/** Memory for them. */
export const placesBytes = 5 * Int32Array.BYTES_PER_ELEMENT;

/** What the thread that listens is given. */
export interface ControlData {
  readonly connection: ConnectionInfo;
  readonly shared: SharedArrayBuffer;
}

/** What it tells the main thread. */
export type ControlMessage =
  | { readonly kind: 'bound' }
  /** What came on the shell channel. */
  | { readonly kind: 'request'; readonly frames: readonly Uint8Array[] }
  | { readonly kind: 'interrupt'; readonly id: number }
  | { readonly kind: 'shutdown' }
  | { readonly kind: 'failed'; readonly message: string };
