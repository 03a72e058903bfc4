import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** The end of the name of whatever we put beside a place while we write there. */
const sign = '.brukermote-';

/** Whether a name is one that we give to what lies beside a place while it is written, or of a run that was killed. */
export function isAsideName(name: string): boolean {
  return name.startsWith('.') && /\.brukermote-(?:writing|[\da-f]{6}-\d+-[\da-f]{8})$/u.test(name);
}

/** Beside a place: the folder that one writer has at a time, in which the new is made and the old waits. */
export function writingName(place: string): string {
  return join(dirname(place), `.${short(basename(place))}${sign}writing`);
}

/** Beside a place: a name of this process alone. */
export function ownName(place: string): string {
  const token = randomBytes(4).toString('hex');
  return join(dirname(place), `.${short(basename(place))}${sign}${machine()}-${process.pid}-${token}`);
}

/** The process of this machine that gave a name beside a place (`ownName`); null for any other name. */
export function processOfName(place: string, name: string): number | null {
  const start = `.${short(basename(place))}${sign}${machine()}-`;
  const found = name.startsWith(start) ? /^(\d+)-[\da-f]{8}$/u.exec(name.slice(start.length)) : null;
  return found === null ? null : Number(found[1]);
}

/** On a disk that machines share, the number of a process says nothing without its machine. */
function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
}

/** A name that leaves room for what is added to it: file systems take 255 bytes. */
function short(name: string): string {
  if (Buffer.byteLength(name) <= 200) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 16);
  return `${[...name].slice(0, 40).join('')}-${digest}`;
}
