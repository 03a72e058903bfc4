import { writeSync } from 'node:fs';
import { abortOnSignals } from '../runner/cliSignals.js';
import type { ProgressStream } from '../runner/progressLine.js';
import { exitCodes } from './exitCodes.js';
import type { Streams } from './session.js';

/**
 * The streams and signals of this process. What is written is written whole, also to a pipe that reads slowly. Where the
 * reader of results went away (as `head` does), the process ends without a word, with the code that a shell expects; where
 * nobody hears what is said of the work, the work goes on.
 */
export function processStreams(): Streams {
  return {
    stdout: streamOf(process.stdout, (error) => {
      if (!isClosed(error)) throw error;
      process.exit(exitCodes.closedPipe);
    }),
    stderr: streamOf(process.stderr, () => {}),
    listen: abortOnSignals,
  };
}

function streamOf(
  stream: NodeJS.WriteStream & { readonly fd: number },
  failed: (error: unknown) => void,
): ProgressStream {
  const { fd, isTTY } = stream;
  // What the stream itself notices, such as that its reader is gone, is seen where we write.
  stream.on('error', () => {});
  return {
    isTTY: isTTY === true,
    get columns() {
      return stream.columns;
    },
    write: (text) => {
      try {
        writeAll(fd, text);
      } catch (error) {
        failed(error);
      }
    },
  };
}

function writeAll(stream: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(stream, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** Whether nobody reads any more: of a pipe or a socket. */
function isClosed(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return ['EPIPE', 'ECONNRESET', 'ESHUTDOWN', 'ENOTCONN'].includes(code);
}
