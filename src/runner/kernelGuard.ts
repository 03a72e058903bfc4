/** The file descriptor of the pipe that the runner holds open as long as it lives. */
export const guardDescriptor = 3;

/**
 * A module that is loaded before the kernel, written to its temporary folder. It kills the kernel, and what the kernel started,
 * when the runner is gone for whatever reason: the pipe closes. A worker thread listens, because a cell in an endless loop
 * blocks the main thread.
 */
export const kernelGuardSource = `
import { rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const here = fileURLToPath(import.meta.url);
if (isMainThread) {
  if (process.env.BRUKERMOTE_KERNEL_GUARD === here) {
    delete process.env.BRUKERMOTE_KERNEL_GUARD;
    new Worker(here, { workerData: { guard: here }, execArgv: [] }).unref();
  }
} else if (workerData?.guard === here) {
  const pipe = new Socket({ fd: ${guardDescriptor}, readable: true, writable: false });
  pipe.on('error', () => {}).on('close', () => {
    rmSync(dirname(here), { recursive: true, force: true });
    try {
      if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL');
    } finally {
      process.kill(process.pid, 'SIGKILL');
    }
  });
  pipe.resume();
}
`;
