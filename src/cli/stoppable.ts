import type { Session } from './session.js';

/** Ctrl-C, or another signal to stop: the command ends with one sentence and the code that the shell expects. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Does work that a signal stops in good order.
 *
 * @param sentence says what a stop has left
 * @throws Stopped after a signal
 */
export async function stoppable<Result>(
  { listen }: Session,
  sentence: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const signals = listen();
  try {
    return await work(signals.signal);
  } catch (error) {
    if (signals.signal.aborted) throw new Stopped(sentence, signals.exitCode() ?? 130);
    throw error;
  } finally {
    signals.dispose();
  }
}
