import { Publisher, Router } from 'zeromq';
import type { ConnectionInfo } from './connectionInfo.js';
import { decodeMessage, encodeMessage, type JupyterMessage, replyTo, routingOf } from './jupyterWire.js';

/** Answers a request of the shell channel, now or later. */
export type Answer = (
  message: JupyterMessage,
  answer: (type: string, content: Record<string, unknown>) => void,
) => void;

/**
 * What the main thread tells a front end: outputs by a socket of its own, as a cell prints while it runs, and answers by the
 * thread that listens. Everything is sent at once: a promise that is waited for could be lost with a cell that is ended.
 */
export class KernelServer {
  readonly #key: string;
  readonly #iopub = new Publisher({ linger: 1000, sendHighWaterMark: 0, sendTimeout: 0 });
  readonly #stdin = new Router({ linger: 0 });
  readonly #send: (frames: Buffer[]) => void;

  /** @param send gives an answer to the thread that holds the shell channel */
  constructor(
    { transport, ip, key, iopub_port, stdin_port }: ConnectionInfo,
    send: (frames: Buffer[]) => void,
  ) {
    this.#key = key;
    this.#send = send;
    const bind = (socket: Publisher | Router, port: number) =>
      socket.bindSync(`${transport}://${ip}:${port}`);
    bind(this.#iopub, iopub_port);
    bind(this.#stdin, stdin_port);
  }

  publish(about: JupyterMessage, type: string, content: Record<string, unknown>): void {
    const frames = encodeMessage(replyTo(about, type, content), this.#key);
    this.#iopub.send([`kernel.${type}`, ...frames]).catch(() => {});
  }

  /** Hands a request of the shell channel over, as the thread that listens has received it. */
  receive(frames: readonly Uint8Array[], answer: Answer): void {
    const buffers = frames.map((frame) => Buffer.from(frame));
    let message: JupyterMessage;
    try {
      message = decodeMessage(buffers, this.#key);
    } catch {
      // The protocol asks to discard what is not signed by our front end.
      return;
    }
    answer(message, (type, content) => {
      const reply = encodeMessage(replyTo(message, type, content), this.#key);
      this.#send([...routingOf(buffers), ...reply]);
    });
  }
}
