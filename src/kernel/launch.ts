import { readFileSync, writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Cells } from './cells.js';
import type { ConnectionInfo } from './connectionInfo.js';
import { type ControlData, type ControlMessage, place, placesBytes } from './controlShared.js';
import { Engine, loadWorkbench } from './engine.js';
import type { JupyterMessage } from './jupyterWire.js';
import { atOnce, remembering } from './kernelCommand.js';
import { kernelInfo } from './kernelInfo.js';
import { KernelServer } from './kernelServer.js';
import { Outputs } from './outputs.js';
import { CellStopped, Turns } from './turns.js';
import { showWork } from './workProgress.js';

// The kernel: `node launch.js CONNECTION_FILE`, in the folder of the notebook, as a kernelspec starts it.

const connection = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as ConnectionInfo;
const shared = new SharedArrayBuffer(placesBytes);
const numbers = new Int32Array(shared);

const data: ControlData = { connection, shared };
const control = new Worker(new URL('./controlThread.js', import.meta.url), {
  workerData: data,
  execArgv: [],
});
control.on('message', (message: ControlMessage) => {
  if (message.kind === 'request') server.receive(message.frames, hear);
  else if (message.kind === 'interrupt') cells.interrupt(message.id);
  else if (message.kind === 'shutdown') process.exit(0);
  else if (message.kind === 'failed') fail(message.message);
});

const server = new KernelServer(connection, (frames) => control.postMessage(frames));
const outputs = new Outputs();
const turns = new Turns();
let made: Engine | undefined;
const engine = () => {
  made ??= new Engine({
    folder: process.cwd(),
    undisturbed,
    remembers: process.argv.includes(remembering),
    display: (content, update) => outputs.send(update ? 'update_display_data' : 'display_data', content),
  });
  return made;
};
const cells = new Cells({
  run: (source, number) => engine().run(source, number),
  leave: () => engine().leave(),
  // Where `brukermote run` is the front end, it tells how far it is itself.
  begins: process.argv.includes(atOnce) ? () => {} : showWork(outputs),
  publish: (about, type, content) => server.publish(about, type, content),
  outputs,
  turns,
  numbers,
});

/** Reading what the first cell needs takes a second in which nothing is heard: first, who asks who the kernel is, is answered. */
const longestPauseMs = 500;
let beginning: NodeJS.Timeout | undefined = setTimeout(warmUp, longestPauseMs);
let warming: NodeJS.Timeout | undefined;

// A thread with open sockets would be ended in their middle, and the process aborted.
process.on('exit', () => {
  outputs.flush();
  Atomics.store(numbers, place.leaving, 1);
  Atomics.notify(numbers, place.leaving);
  Atomics.wait(numbers, place.letGo, 0, 1000);
});
process.on('SIGINT', () => cells.interrupt(0));
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => {
    if (!(error instanceof CellStopped)) outputs.write('stderr', `${engine().told(error)}\n`);
  });

outputs.takePrints();

/** Hears one request. */
function hear(
  message: JupyterMessage,
  answer: (type: string, content: Record<string, unknown>) => void,
): void {
  const { msg_type: type } = message.header;
  if (type === 'execute_request') {
    clearTimeout(warming);
    clearTimeout(beginning);
    beginning = undefined;
    cells.add({ message, answer: (content) => answer('execute_reply', content) });
    return;
  }
  server.publish(message, 'status', { execution_state: 'busy' });
  try {
    const content = answerTo(type, message);
    if (content !== undefined) answer(type.replace(/_request$/u, '_reply'), content);
  } catch (error) {
    const { name: ename, message: evalue } = error as Error;
    answer(type.replace(/_request$/u, '_reply'), { status: 'error', ename, evalue, traceback: [] });
  }
  server.publish(message, 'status', { execution_state: 'idle' });
  beginSoon();
}

/** Reads what the first cell needs, while nobody asks for a cell yet. */
function warmUp(): void {
  beginning = undefined;
  engine().readTypes();
  if (!process.argv.includes(atOnce)) warming = setTimeout(loadWorkbench, 200);
}

function beginSoon(): void {
  if (beginning === undefined) return;
  clearTimeout(beginning);
  beginning = setTimeout(warmUp, 20);
}

/** The answer to anything but a cell; undefined for what this kernel does not know. */
function answerTo(type: string, { content }: JupyterMessage): Record<string, unknown> | undefined {
  switch (type) {
    case 'kernel_info_request':
      return kernelInfo;
    case 'complete_request':
      return engine().handler.handleComplete(content);
    case 'inspect_request':
      return engine().handler.handleInspect(content);
    case 'is_complete_request':
      // Who asks about code is about to send some; `brukermote run` asks so to know that all is read.
      engine().readTypes();
      return engine().handler.handleIsComplete(content);
    case 'brukermote_rewind_request':
      engine().rewind(Number(content.execution_count));
      cells.countFrom(Number(content.execution_count));
      return { status: 'ok' };
    case 'brukermote_reads_request':
      return { status: 'ok', reads: engine().reads };
    case 'comm_info_request':
      return { status: 'ok', comms: {} };
    case 'history_request':
      return { status: 'ok', history: [] };
    case 'shutdown_request':
      setTimeout(() => process.exit(0), 50);
      return { status: 'ok', restart: content.restart === true };
    default:
      return undefined;
  }
}

/** Marks work that the thread that listens must not end in its middle. */
function undisturbed<Result>(work: () => Result): Result {
  Atomics.store(numbers, place.undisturbed, 1);
  try {
    return work();
  } finally {
    Atomics.store(numbers, place.undisturbed, 0);
  }
}

function fail(message: string): never {
  writeSync(2, `${message}\n`);
  process.exit(1);
}
