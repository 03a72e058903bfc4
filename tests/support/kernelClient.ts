import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dealer, Request, Subscriber } from 'zeromq';
import { type ConnectionInfo, connectionInfo } from '../../src/kernel/connectionInfo.js';
import {
  createRequest,
  decodeMessage,
  encodeMessage,
  type JupyterMessage,
} from '../../src/kernel/jupyterWire.js';
import { kernelCommand, kernelEnvironment } from '../../src/kernel/kernelCommand.js';

/** What a cell gave: messages about it in their order, and the reply. */
export interface Ran {
  readonly messages: readonly { readonly type: string; readonly content: Record<string, unknown> }[];
  readonly reply: Record<string, unknown>;
  /** What was printed. */
  readonly printed: string;
}

/** A front end, as far as a test needs one: it speaks the Jupyter protocol with a kernel that it starts. */
export class KernelClient {
  readonly process: ChildProcess;
  readonly #info: ConnectionInfo;
  readonly #folder: string;
  readonly #shell = new Dealer({ linger: 0, reconnectInterval: 20 });
  readonly #control = new Dealer({ linger: 0, reconnectInterval: 20 });
  readonly #iopub = new Subscriber({ linger: 0, reconnectInterval: 20, receiveHighWaterMark: 0 });
  readonly #listeners = new Set<(channel: string, message: JupyterMessage) => void>();

  private constructor(folder: string, info: ConnectionInfo, cwd: string) {
    this.#folder = folder;
    this.#info = info;
    const file = join(folder, 'connection.json');
    writeFileSync(file, JSON.stringify(info));
    const [command, ...args] = kernelCommand(file);
    this.process = spawn(command!, args, {
      cwd,
      env: { ...process.env, ...kernelEnvironment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const address = (port: number) => `${info.transport}://${info.ip}:${port}`;
    this.#iopub.subscribe();
    this.#iopub.connect(address(info.iopub_port));
    this.#shell.connect(address(info.shell_port));
    this.#control.connect(address(info.control_port));
    void this.#receive('iopub', this.#iopub);
    void this.#receive('shell', this.#shell);
    void this.#receive('control', this.#control);
  }

  /** @param cwd the notebook's folder */
  static async start(cwd: string): Promise<KernelClient> {
    const folder = mkdtempSync(join(tmpdir(), 'brukermote-client-'));
    const client = new KernelClient(folder, await connectionInfo(folder), cwd);
    const heard = new Set<string>();
    const listen = (channel: string) => heard.add(channel);
    client.#listeners.add(listen);
    while (!heard.has('iopub') || !heard.has('shell')) {
      void client.#shell.send(
        encodeMessage(createRequest('kernel_info_request', 'test', {}), client.#info.key),
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    client.#listeners.delete(listen);
    return client;
  }

  /** Runs a cell; resolves when it has answered and is idle. */
  run(code: string, more: Record<string, unknown> = {}): Promise<Ran> {
    const content = { code, silent: false, store_history: true, stop_on_error: true, ...more };
    return this.#ask('execute_request', content);
  }

  /** Runs a cell that prints before it does anything else; resolves when it has printed, with what it gives in the end. */
  async begin(code: string): Promise<{ readonly ran: Promise<Ran> }> {
    let ran: Promise<Ran> | undefined;
    await new Promise<void>((resolve) => {
      const listen = (_: string, { header }: JupyterMessage) => {
        if (header.msg_type !== 'stream') return;
        this.#listeners.delete(listen);
        resolve();
      };
      this.#listeners.add(listen);
      ran = this.run(`console.log('begins');\n${code}`);
    });
    return { ran: ran! };
  }

  /** Asks on the shell or the control channel; resolves with the content of the answer. */
  async ask(type: string, content: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return (await this.#ask(type, content)).reply;
  }

  /** Asks on the control channel, which answers while a cell runs. */
  control(type: string, content: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const request = createRequest(type, 'test', content);
    return new Promise((resolve) => {
      const listen = (channel: string, { parentHeader, content: reply }: JupyterMessage) => {
        if (channel !== 'control' || parentHeader.msg_id !== request.header.msg_id) return;
        this.#listeners.delete(listen);
        resolve(reply);
      };
      this.#listeners.add(listen);
      void this.#control.send(encodeMessage(request, this.#info.key));
    });
  }

  /** Whether the kernel echoes, as a front end asks to see if it lives. */
  async beats(): Promise<boolean> {
    const heartbeat = new Request({ linger: 0, receiveTimeout: 5000 });
    heartbeat.connect(`${this.#info.transport}://${this.#info.ip}:${this.#info.hb_port}`);
    await heartbeat.send('ping');
    const [answer] = await heartbeat.receive();
    heartbeat.close();
    return answer!.toString() === 'ping';
  }

  /** Ends the kernel and leaves nothing. */
  async stop(): Promise<void> {
    this.#listeners.clear();
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const exited = once(this.process, 'exit');
      this.process.kill('SIGKILL');
      await exited;
    }
    for (const socket of [this.#shell, this.#control, this.#iopub]) socket.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #ask(type: string, content: Record<string, unknown>): Promise<Ran> {
    const request = createRequest(type, 'test', content);
    const messages: { type: string; content: Record<string, unknown> }[] = [];
    let reply: Record<string, unknown> | undefined;
    let idle = false;
    return new Promise((resolve) => {
      const listen = (channel: string, { header, parentHeader, content: told }: JupyterMessage) => {
        if (parentHeader.msg_id !== request.header.msg_id) return;
        if (channel === 'shell') reply = told;
        else if (header.msg_type === 'status') idle = told.execution_state === 'idle';
        else messages.push({ type: header.msg_type, content: told });
        if (reply === undefined || !idle) return;
        this.#listeners.delete(listen);
        const prints = messages.filter((each) => each.type === 'stream');
        resolve({ messages, reply, printed: prints.map(({ content: each }) => String(each.text)).join('') });
      };
      this.#listeners.add(listen);
      void this.#shell.send(encodeMessage(request, this.#info.key));
    });
  }

  async #receive(channel: string, socket: Dealer | Subscriber): Promise<void> {
    for await (const frames of socket) {
      const message = decodeMessage(frames, this.#info.key);
      for (const listen of [...this.#listeners]) listen(channel, message);
    }
  }
}
