import type { ConnectionInfo } from './connectionInfo.js';

/**
 * Numbers that the two threads of a kernel share: the last interrupt that the main thread has done with, whether it is at
 * work that must not be ended, and the last interrupt that it has heard.
 */
export const place = { done: 0, undisturbed: 1, heard: 2 } as const;

/** What the thread that listens is given. */
export interface ControlData {
  readonly connection: ConnectionInfo;
  readonly shared: SharedArrayBuffer;
}

/** What it tells the main thread. */
export type ControlMessage =
  | { readonly kind: 'bound' }
  | { readonly kind: 'interrupt'; readonly id: number }
  | { readonly kind: 'shutdown' }
  | { readonly kind: 'failed'; readonly message: string };
