import { openSession, type Session, type Streams } from '../../src/cli/session.js';

/** A session whose standard error is kept; `written` gives what it holds so far. */
export function keptSession({
  isTTY = false,
  ...streams
}: { isTTY?: boolean } & Pick<Streams, 'listen' | 'now'> = {}): {
  readonly session: Session;
  readonly written: () => string;
} {
  let text = '';
  const stderr = {
    isTTY,
    write(piece: string) {
      text += piece;
    },
  };
  return { session: openSession({ stdout: stderr, stderr, ...streams }), written: () => text };
}
