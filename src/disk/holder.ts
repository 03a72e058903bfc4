import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who writes to a place. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system counts it; null where it does not say. A number of a process is used again. */
  readonly began: string | null;
  /** When the writing began. */
  readonly since: string;
  /** Tells this writing from every other. */
  readonly token: string;
}

/** This process, as the holder of a place. */
export function thisHolder(token: string): Holder {
  const since = new Date().toISOString();
  return { pid: process.pid, host: hostname(), began: beginningOf(process.pid), since, token };
}

/** The holder that a file names; null where there is none that can be read. */
export function readHolder(file: string): Holder | null {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof found !== 'object' || found === null) return null;
    const { pid, host, began, since, token } = found as Record<string, unknown>;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof token !== 'string') return null;
    return {
      pid,
      host,
      began: typeof began === 'string' ? began : null,
      since: typeof since === 'string' ? since : '',
      token,
    };
  } catch {
    return null;
  }
}

/** Whether a holder still writes; undefined where it is on another machine, which cannot be asked. */
export function isAlive({ pid, host, began }: Omit<Holder, 'token' | 'since'>): boolean | undefined {
  if (host !== hostname()) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Of another user, but there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = beginningOf(pid);
  return now === null || began === null || now === began;
}

/** Linux tells it in clock ticks since the machine started; a process that has ended and not been fetched is none. */
function beginningOf(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : fields[19];
  } catch {
    return null;
  }
}
