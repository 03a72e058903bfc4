/** Longest that work goes on without giving others a turn, in milliseconds. */
const longest = 50;

/**
 * Lets long work be stopped and its progress be seen: now and then the program gets a turn, so that Ctrl-C and
 * timers come through.
 *
 * @returns a function to await between pieces of the work; it throws when the signal says stop
 */
export function breathing(signal: AbortSignal | undefined): () => Promise<void> {
  let last = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - last < longest) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
    signal?.throwIfAborted();
  };
}
