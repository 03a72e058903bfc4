import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** What Jupyter calls the connection file. */
export interface ConnectionInfo {
  transport: 'ipc' | 'tcp';
  /** For ipc, the beginning of the sockets' paths; tslab puts a colon and the port after it. */
  ip: string;
  shell_port: number;
  iopub_port: number;
  control_port: number;
  stdin_port: number;
  hb_port: number;
  key: string;
  signature_scheme: 'hmac-sha256';
}

/** A Unix socket's path must be shorter than this on every system. */
const longestSocketPath = 100;

/**
 * Where a kernel is to listen: sockets in its private folder, which nobody else can reach or take; ports of this
 * machine on Windows, or where the folder's path is too long.
 */
export async function connectionInfo(folder: string): Promise<ConnectionInfo> {
  const ip = join(folder, 'k');
  const byPath = process.platform !== 'win32' && Buffer.byteLength(ip) + 2 < longestSocketPath;
  const [shell_port, iopub_port, control_port, stdin_port, hb_port] = (
    byPath ? [1, 2, 3, 4, 5] : await freePorts(5)
  ) as [number, number, number, number, number];
  return {
    transport: byPath ? 'ipc' : 'tcp',
    ip: byPath ? ip : '127.0.0.1',
    shell_port,
    iopub_port,
    control_port,
    stdin_port,
    hb_port,
    key: randomBytes(32).toString('hex'),
    signature_scheme: 'hmac-sha256',
  };
}

/**
 * Ports that nobody listens to at the moment, all different. They are below the range from which systems give
 * ports to clients: in that range a client that tries a port before the kernel listens may, rarely, connect to
 * itself, and ZeroMQ then gives the address up for good.
 */
async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  await new Promise((resolve) => server.close(resolve));
  return true;
}
