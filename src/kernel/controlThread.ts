import { Session } from 'node:inspector';
import { setTimeout as delay } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { Reply, Router } from 'zeromq';
import { type ControlData, type ControlMessage, place } from './controlShared.js';
import { decodeMessage, encodeMessage, type JupyterMessage, replyTo, routingOf } from './jupyterWire.js';
import { kernelInfo } from './kernelInfo.js';

// A thread of its own, so that a kernel hears its front end while a cell keeps the main thread busy: it answers the
// heartbeat, interrupts, and ends the process. It holds the shell channel too: where a cell is ended, a socket of the main
// thread could lose what it was about to hand over.

const { connection, shared } = workerData as ControlData;
const numbers = new Int32Array(shared);
const tell = (message: ControlMessage) => parentPort!.postMessage(message);

/** How long the main thread has to stop a cell by itself, as it can where the cell waits for something. */
const graceMs = 150;
const againMs = 200;
/** Once it has heard, it is free, and only a callback that was under way can keep it from its end. */
const heardMs = 500;
/** A cell that cannot be ended by then is in code that nothing ends, such as a child process that is waited for. */
const giveUpMs = 60_000;

/** Waits without keeping the thread busy; ES2022 does not know it, Node 20 does. */
const { waitAsync } = Atomics as unknown as {
  waitAsync(typedArray: Int32Array, index: number, value: number): { value: Promise<string> | string };
};

let lastInterrupt = 0;
let interrupting = false;
/** Connected for as long as an interrupt takes: a process that is watched waits, when it ends, for whoever watches. */
let main: Session | undefined;

/** Ends what the main thread runs, unless it answers in time. One at a time: another interrupt only raises the number. */
async function interrupt(): Promise<void> {
  lastInterrupt++;
  tell({ kind: 'interrupt', id: lastInterrupt });
  if (interrupting) return;
  interrupting = true;
  const started = Date.now();
  await until(isDone, graceMs);
  if (!isDone()) {
    main = new Session();
    main.connectToMainThread();
  }
  while (!isDone() && Date.now() - started < giveUpMs) {
    if (Atomics.load(numbers, place.heard) >= lastInterrupt) await until(isDone, heardMs);
    if (isDone()) break;
    if (Atomics.load(numbers, place.undisturbed) === 0) main?.post('Runtime.terminateExecution');
    await until(() => isDone() || Atomics.load(numbers, place.heard) >= lastInterrupt, againMs);
  }
  main?.disconnect();
  main = undefined;
  interrupting = false;
}

function isDone(): boolean {
  return Atomics.load(numbers, place.done) >= lastInterrupt;
}

async function until(holds: () => boolean, mostMs: number): Promise<void> {
  const end = Date.now() + mostMs;
  while (!holds() && Date.now() < end) await delay(10);
}

/** The main thread may leave in good order; where it does not hear, the process is ended. */
async function shutdown(): Promise<void> {
  tell({ kind: 'shutdown' });
  await delay(100);
  process.kill(process.pid, 'SIGKILL');
}

async function answer(control: Router, frames: Buffer[]): Promise<void> {
  const message = decodeMessage(frames, connection.key);
  const send = (type: string, content: Record<string, unknown>) => {
    const reply: JupyterMessage = replyTo(message, type, content);
    return control.send([...routingOf(frames), ...encodeMessage(reply, connection.key)]);
  };
  const { msg_type: type } = message.header;
  if (type === 'interrupt_request') {
    await send('interrupt_reply', { status: 'ok' });
    void interrupt();
  } else if (type === 'shutdown_request') {
    await send('shutdown_reply', { status: 'ok', restart: message.content.restart === true });
    await shutdown();
  } else if (type === 'kernel_info_request') {
    await send('kernel_info_reply', kernelInfo);
  }
}

async function listen(): Promise<void> {
  const address = (port: number) => `${connection.transport}://${connection.ip}:${port}`;
  const heartbeat = new Reply({ linger: 0 });
  const control = new Router({ linger: 1000 });
  heartbeat.bindSync(address(connection.hb_port));
  control.bindSync(address(connection.control_port));
  const shell = new Router({ linger: 1000, sendHighWaterMark: 0 });
  shell.bindSync(address(connection.shell_port));
  tell({ kind: 'bound' });
  void letGo([heartbeat, control, shell]);
  let sent: Promise<unknown> = Promise.resolve();
  parentPort!.on('message', (frames: Uint8Array[]) => {
    sent = sent.then(() => shell.send(frames.map((frame) => Buffer.from(frame)))).catch(() => {});
  });
  void (async () => {
    for await (const frames of shell) tell({ kind: 'request', frames });
  })();
  void (async () => {
    for await (const frames of heartbeat) await heartbeat.send(frames);
  })();
  for await (const frames of control) {
    try {
      await answer(control, frames);
    } catch {
      // The protocol asks to discard what is not signed by our front end.
    }
  }
}

/** Closes the sockets when the process leaves, which waits for it. */
async function letGo(sockets: readonly { close(): void }[]): Promise<void> {
  await waitAsync(numbers, place.leaving, 0).value;
  main?.disconnect();
  for (const socket of sockets) socket.close();
  Atomics.store(numbers, place.letGo, 1);
  Atomics.notify(numbers, place.letGo);
}

/** Whoever started the kernel may be ended without a word; Jupyter says who it is. */
function followParent(): void {
  const parent = Number(process.env.JPY_PARENT_PID);
  if (!parent || parent !== process.ppid) return;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, 1000);
}

followParent();
await listen().catch((error: Error) => tell({ kind: 'failed', message: error.message }));
