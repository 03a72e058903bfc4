/** The file descriptor of the pipe that the runner holds open as long as it lives. */
export const guardDescriptor = 3;

/**
 * A module that the kernel loads before tslab, written to the kernel's temporary folder.
 *
 * - It kills the kernel, and what the kernel started, when the runner is gone for whatever reason: the pipe
 *   closes. A worker thread listens, because a cell in an endless loop blocks the main thread.
 * - It lets the socket for outputs take any number of messages at once. As tslab sets it up, the 513th write
 *   without a pause fails, and the cell never ends.
 * - It sends replies one after the other. tslab does not wait for one before the next, and where the machine is busy the
 *   second fails ("Socket is busy writing"), so that the runner waits for an answer that never comes.
 * - It binds sockets in one go. A message that arrives while tslab binds them makes it deaf for good.
 */
export const kernelGuardSource = `
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const here = fileURLToPath(import.meta.url);
if (isMainThread) {
  if (process.env.BRUKERMOTE_KERNEL_GUARD === here) {
    delete process.env.BRUKERMOTE_KERNEL_GUARD;
    new Worker(here, { workerData: { guard: here }, execArgv: [] }).unref();
    try {
      const { Publisher, Reply, Router } = createRequire(process.argv[1])('zeromq');
      for (const kind of [Publisher, Reply, Router]) {
        Object.defineProperty(kind.prototype, 'bind', {
          async value(address) {
            if (kind === Publisher) {
              this.sendHighWaterMark = 0;
              this.sendTimeout = 0;
            }
            this.bindSync(address);
          },
        });
      }
      for (const kind of [Reply, Router]) {
        const { send } = kind.prototype;
        const last = new WeakMap();
        Object.defineProperty(kind.prototype, 'send', {
          value(message) {
            const sent = (last.get(this) ?? Promise.resolve()).then(() => send.call(this, message));
            last.set(this, sent.catch(() => {}));
            return sent;
          },
        });
      }
    } catch {
      // A tslab that keeps zeromq elsewhere works too, but for what is told above.
    }
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
