/** Signals that ask a run to stop: Ctrl-C, a polite kill, a closed terminal. */
const stopSignals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export interface RunSignals {
  /** Aborts at the first signal. */
  signal: AbortSignal;
  /** What the shell expects of a program that a signal stopped; undefined if none came. */
  exitCode(): number | undefined;
  /** Gives the signals back to Node. */
  dispose(): void;
}

/**
 * From here until `dispose`, a request to stop is an orderly stop.
 *
 * @param onFirst tells the user that the run is stopping
 */
export type Listen = (onFirst?: () => void) => RunSignals;

/**
 * Turns Ctrl-C into an orderly stop. The second one leaves at once; kernels, browsers and temporary files are
 * then ended by the process's exit handlers (see onProcessExit.ts).
 */
export const abortOnSignals: Listen = (onFirst = () => {}) => {
  const controller = new AbortController();
  let code: number | undefined;
  const handlers = Object.entries(stopSignals).map(([name, exitCode]) => {
    const handler = () => {
      if (code !== undefined) process.exit(exitCode);
      code = exitCode;
      controller.abort(new DOMException(`stopped by ${name}`, 'AbortError'));
      onFirst();
    };
    process.on(name as NodeJS.Signals, handler);
    return [name as NodeJS.Signals, handler] as const;
  });
  return {
    signal: controller.signal,
    exitCode: () => code,
    dispose() {
      for (const [name, handler] of handlers) process.off(name, handler);
    },
  };
};

/** For callers within a program, whose own signal stops the work as Ctrl-C does; the process's signals stay theirs. */
export function abortWith(signal: AbortSignal): Listen {
  return (onFirst = () => {}) => {
    signal.addEventListener('abort', onFirst);
    return {
      signal,
      exitCode: () => (signal.aborted ? stopSignals.SIGINT : undefined),
      dispose: () => signal.removeEventListener('abort', onFirst),
    };
  };
}
