import { writeSync } from 'node:fs';
import pc from 'picocolors';
import { describeProblem, ProblemsError } from '../shared/problem.js';

/** Colours only where a person looks: each stream decides for itself, and NO_COLOR is respected. */
export const onError = pc.createColors(pc.isColorSupported && process.stderr.isTTY === true);

/** Results go to standard output whole, also when it is a pipe that reads slowly. */
export function printResult(text: string): void {
  writeAll(1, text.endsWith('\n') ? text : `${text}\n`);
}

/** What is said about the work goes to standard error. */
export function say(text: string): void {
  writeAll(2, `${text}\n`);
}

/** An expected failure in full, or a bug of ours with where it happened. */
export function printError(error: unknown): void {
  if (error instanceof ProblemsError) {
    const [title] = error.message.split('\n', 1);
    say(onError.red(title));
    for (const problem of error.problems) say(`  ${describeProblem(problem)}`);
  } else if (error instanceof RangeError) {
    say(onError.red(error.message));
  } else {
    say(onError.red(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  }
}

function writeAll(stream: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(stream, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // The reader went away (as `head` does); there is nobody left to tell.
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
