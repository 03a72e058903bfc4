import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { program } from '../../src/cli/program.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Calls the command line within this process, and gives what it printed and its exit code. The clock stands still, so
 * that no progress is shown however slow the machine is.
 */
export async function brukermote(...args: string[]): Promise<Answer> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({
    write(text: string) {
      written[name] += text;
    },
  });
  const streams = { stdout: stream('stdout'), stderr: stream('stderr'), now: () => 0 };
  const status = await program(args, streams);
  return { status, ...written };
}

/** Runs the built command as a user does: a process of its own. */
export function spawnBrukermote(args: readonly string[], cwd = root): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}dist/cli/main.js`, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
