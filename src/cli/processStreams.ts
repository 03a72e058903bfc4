import { writeSync } from 'node:fs';
import { abortOnSignals } from '../runner/cliSignals.js';
import type { ProgressStream } from '../runner/progressLine.js';
import type { Streams } from './session.js';

/** The streams and signals of this process. What is written is written whole, also to a pipe that reads slowly. */
export function processStreams(): Streams {
  return { stdout: streamOf(process.stdout), stderr: streamOf(process.stderr), listen: abortOnSignals };
}

function streamOf(stream: NodeJS.WriteStream & { readonly fd: number }): ProgressStream {
  const { fd, isTTY } = stream;
  return {
    isTTY: isTTY === true,
    get columns() {
      return stream.columns;
    },
    write: (text) => writeAll(fd, text),
  };
}

function writeAll(stream: number, text: string): void {
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
