const cleanups = new Set<() => void>();
let listening = false;

/**
 * Registers work that must happen even when the process leaves by process.exit or an uncaught error: killing
 * kernels and browsers, removing temporary folders. It must be synchronous.
 *
 * @returns call it once the work is done or no longer needed
 */
export function onProcessExit(cleanup: () => void): () => void {
  if (!listening) {
    listening = true;
    process.once('exit', () => {
      for (const clean of cleanups) clean();
    });
  }
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}
