import { statSync } from 'node:fs';

/** What tells one state of a file or folder from the next: whoever writes to it gives it another. Empty where there is none. */
export function stampOf(path: string): string {
  try {
    const about = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (about === undefined) return '';
    // To read a folder tells of it on some disks; what is put in it, or taken out, changes its time.
    return `${about.ino} ${about.mtimeNs}${about.isDirectory() ? '' : ` ${about.size}`}`;
  } catch {
    return '';
  }
}
