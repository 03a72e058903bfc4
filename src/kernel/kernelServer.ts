import { Publisher, Router } from 'zeromq';
import type { ConnectionInfo } from './connectionInfo.js';
import { decodeMessage, encodeMessage, type JupyterMessage, replyTo, routingOf } from './jupyterWire.js';

/** Answers a request of the shell channel, now or later. */
export type Answer = (
  message: JupyterMessage,
  answer: (type: string, content: Record<string, unknown>) => void,
) => void;

/**
 * The sockets of a kernel that the main thread holds. Everything is sent at once and in full, as the sockets hold any number
 * of messages: a promise that is waited for could be lost with a cell that is ended.
 */
export class KernelServer {
  readonly #key: string;
  readonly #iopub = new Publisher({ linger: 1000, sendHighWaterMark: 0, sendTimeout: 0 });
  readonly #shell = new Router({ linger: 1000, sendHighWaterMark: 0, sendTimeout: 0 });
  readonly #stdin = new Router({ linger: 0 });
  #answer: Answer | undefined;
  #pending: Promise<Buffer[]> | undefined;

  constructor({ transport, ip, key, iopub_port, shell_port, stdin_port }: ConnectionInfo) {
    this.#key = key;
    const bind = (socket: Publisher | Router, port: number) =>
      socket.bindSync(`${transport}://${ip}:${port}`);
    bind(this.#iopub, iopub_port);
    bind(this.#shell, shell_port);
    bind(this.#stdin, stdin_port);
  }

  publish(about: JupyterMessage, type: string, content: Record<string, unknown>): void {
    const frames = encodeMessage(replyTo(about, type, content), this.#key);
    this.#iopub.send([`kernel.${type}`, ...frames]).catch(() => {});
  }

  /** Hands every request over, for as long as the kernel lives. */
  listen(answer: Answer): void {
    this.#answer = answer;
    this.resume();
  }

  /**
   * Takes up listening again after a cell was ended: what was to happen when a message arrives may have been lost with it, but
   * not the message, as the promise of it is kept.
   */
  resume(): void {
    this.#pending ??= this.#shell.receive();
    const pending = this.#pending;
    pending.then(
      (frames) => {
        if (this.#pending !== pending) return;
        this.#pending = undefined;
        this.resume();
        this.#receive(frames);
      },
      // The socket was closed.
      () => {},
    );
  }

  #receive(frames: Buffer[]): void {
    let message: JupyterMessage;
    try {
      message = decodeMessage(frames, this.#key);
    } catch {
      // The protocol asks to discard what is not signed by our front end.
      return;
    }
    this.#answer?.(message, (type, content) => {
      const reply = encodeMessage(replyTo(message, type, content), this.#key);
      this.#shell.send([...routingOf(frames), ...reply]).catch(() => {});
    });
  }
}
