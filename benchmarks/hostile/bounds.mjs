// What a hostile file may cost at most, and one file tried against it.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostileFiles } from './files.mjs';

/** Seconds of the processor, so that what else a machine does is not counted. A clear error fits on a screen. */
export const bounds = { seconds: 10, megabytes: 1024, letters: 2000 };

const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Writes an input and reads it, each in a process of its own; the reader has the heap that the bounds allow.
 *
 * @param {number} number of the input, for its writer
 * @param {string} name of the file or folder that is written
 * @param {string} folder in which
 * @param {{ writer: string, timeout: number }} how script that writes, and milliseconds that the reader has
 * @returns {{ answer: object | null, stderr: string }} what the reader said; null where it died
 */
export function readApart(number, name, folder, { writer, timeout }) {
  const written = spawnSync(process.execPath, [writer, `${number}`, folder], { encoding: 'utf8' });
  if (written.status !== 0) throw new Error(`${name} was not written: ${written.stderr.slice(-600)}`);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${bounds.megabytes}`, script('read.mjs'), join(folder, name)],
    { encoding: 'utf8', timeout, maxBuffer: 100_000_000 },
  );
  return { answer: stdout === '' ? null : JSON.parse(stdout), stderr };
}

/**
 * Writes a hostile file and reads it, each in a process of its own.
 *
 * @param {number} number of the file
 * @param {string} folder an empty one; it is empty again afterwards
 */
export function tryFile(number, folder) {
  const { name, why, kinds, isRead = kinds.length === 0 } = hostileFiles[number];
  const { answer: given, stderr } = readApart(number, name, folder, {
    writer: script('write.mjs'),
    timeout: 60_000,
  });
  for (const entry of readdirSync(folder)) rmSync(join(folder, entry), { recursive: true });
  const died = { outcome: 'died', kinds: [], warnings: [], message: stderr.slice(-300), longest: 0 };
  const answer = given ?? { ...died, problems: 0, seconds: 60, cpuSeconds: 60, megabytes: 0 };
  const expected = isRead ? 'read' : 'refused';
  const wrong = {
    [`not ${expected}`]: answer.outcome !== expected,
    [`not ${kinds.join(', ')}`]: answer.kinds.join() !== [...kinds].sort().join(),
    slow: answer.cpuSeconds > bounds.seconds,
    large: answer.megabytes > bounds.megabytes,
    'a message too long to read': answer.longest > bounds.letters,
  };
  const failed = Object.keys(wrong).filter((what) => wrong[what]);
  return {
    name,
    why,
    ...answer,
    message: answer.message.slice(0, 200),
    failed: failed.join('; '),
    seconds: Number(answer.seconds.toFixed(2)),
    cpuSeconds: Number(answer.cpuSeconds.toFixed(2)),
    megabytes: Math.round(answer.megabytes),
  };
}
