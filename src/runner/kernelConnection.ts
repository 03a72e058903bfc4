import { Dealer, Subscriber } from 'zeromq';
import type { ConnectionInfo } from '../kernel/connectionInfo.js';
import { createRequest, decodeMessage, encodeMessage, type JupyterMessage } from '../kernel/jupyterWire.js';

/** The client's end of a kernel: requests on the shell channel, outputs on iopub. */
export class KernelConnection {
  readonly #info: ConnectionInfo;
  readonly #session: string;
  readonly #shell = new Dealer({ linger: 0, reconnectInterval: 20 });
  readonly #iopub = new Subscriber({ linger: 0, reconnectInterval: 20, receiveHighWaterMark: 0 });
  #control: Dealer | undefined;
  readonly #listeners = new Set<(channel: 'shell' | 'iopub', message: JupyterMessage) => void>();

  constructor(info: ConnectionInfo, session: string) {
    this.#info = info;
    this.#session = session;
    this.#iopub.subscribe();
    this.#iopub.connect(`${info.transport}://${info.ip}:${info.iopub_port}`);
    this.#shell.connect(`${info.transport}://${info.ip}:${info.shell_port}`);
    void this.#receive('shell', this.#shell);
    void this.#receive('iopub', this.#iopub);
  }

  /**
   * Resolves when the kernel was heard on both channels, and has read what it needs to run cells. A subscription takes effect
   * a moment after the connection, and outputs before it would be lost, so the kernel is asked until a status arrives.
   */
  async ready(signal: AbortSignal): Promise<void> {
    const heard = new Set<string>();
    let wake = () => {};
    const listen = (channel: 'shell' | 'iopub', { header }: JupyterMessage) => {
      heard.add(channel).add(header.msg_type);
      wake();
    };
    this.#listeners.add(listen);
    const wait = (mostMs: number) =>
      new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, mostMs);
      });
    try {
      while (!(heard.has('shell') && heard.has('iopub')) && !signal.aborted) {
        await this.#send(createRequest('kernel_info_request', this.#session, {}));
        await wait(50);
      }
      // Code can be asked about once everything is read.
      await this.#send(createRequest('is_complete_request', this.#session, { code: '' }));
      while (!heard.has('is_complete_reply') && !signal.aborted) await wait(1000);
    } finally {
      this.#listeners.delete(listen);
    }
  }

  /**
   * Runs code; resolves with the content of the reply once the kernel is idle, which is when all outputs have
   * arrived.
   */
  async execute(
    code: string,
    onOutput: (type: string, content: Record<string, unknown>) => void,
  ): Promise<Record<string, unknown>> {
    const request = createRequest('execute_request', this.#session, {
      code,
      silent: false,
      store_history: true,
      user_expressions: {},
      allow_stdin: false,
      stop_on_error: true,
    });
    return new Promise((resolve, reject) => {
      let reply: Record<string, unknown> | undefined;
      let idle = false;
      const listen = (channel: 'shell' | 'iopub', { header, parentHeader, content }: JupyterMessage) => {
        if (parentHeader.msg_id !== request.header.msg_id) return;
        if (channel === 'shell') reply = content;
        else if (header.msg_type === 'status') idle = content.execution_state === 'idle';
        else onOutput(header.msg_type, content);
        if (!reply || !idle) return;
        this.#listeners.delete(listen);
        resolve(reply);
      };
      this.#listeners.add(listen);
      this.#send(request).catch(reject);
    });
  }

  /** Asks the kernel; resolves with the content of its answer. */
  async ask(type: string, content: Record<string, unknown>): Promise<Record<string, unknown>> {
    const request = createRequest(type, this.#session, content);
    return new Promise((resolve, reject) => {
      const listen = (channel: 'shell' | 'iopub', { parentHeader, content: answer }: JupyterMessage) => {
        if (channel !== 'shell' || parentHeader.msg_id !== request.header.msg_id) return;
        this.#listeners.delete(listen);
        resolve(answer);
      };
      this.#listeners.add(listen);
      this.#send(request).catch(reject);
    });
  }

  /** Asks the kernel to stop the cell that runs, on a channel that is heard meanwhile. */
  async interrupt(): Promise<void> {
    const { transport, ip, control_port, key } = this.#info;
    if (this.#control === undefined) {
      this.#control = new Dealer({ linger: 0, reconnectInterval: 20 });
      this.#control.connect(`${transport}://${ip}:${control_port}`);
    }
    await this.#control.send(encodeMessage(createRequest('interrupt_request', this.#session, {}), key));
  }

  close(): void {
    this.#listeners.clear();
    this.#control?.close();
    this.#shell.close();
    this.#iopub.close();
  }

  #send(message: JupyterMessage): Promise<void> {
    return this.#shell.send(encodeMessage(message, this.#info.key));
  }

  async #receive(channel: 'shell' | 'iopub', socket: Dealer | Subscriber): Promise<void> {
    for await (const frames of socket) {
      let message: JupyterMessage;
      try {
        message = decodeMessage(frames, this.#info.key);
      } catch {
        // The protocol asks to discard what is not signed by our kernel.
        continue;
      }
      for (const listener of [...this.#listeners]) listener(channel, message);
    }
  }
}
