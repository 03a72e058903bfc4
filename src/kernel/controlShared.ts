import type { ConnectionInfo } from './connectionInfo.js';

/**
 * Numbers that the two threads of a kernel share: the last interrupt that the main thread has done with, and whether it is
 * at work that must not be ended.
 */
export const place = { done: 0, undisturbed: 1 } as const;

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
