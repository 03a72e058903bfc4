import type { ExitCode, Session } from '../session.js';

/** What a command does: it writes to the session, and gives its exit code. */
type Work<Given extends unknown[]> = (session: Session, ...given: Given) => ExitCode | Promise<ExitCode>;

/**
 * Makes, of what a command does, what Commander calls. The work is loaded when the command is called, so that help
 * and mistakes are answered at once.
 *
 * @example command.action(does(async () => (await import('../matrixCommand.js')).matrix))
 */
export type Does = <Given extends unknown[]>(
  load: () => Promise<Work<Given>>,
) => (...given: Given) => Promise<void>;
