import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { ownName } from '../disk/asideNames.js';
import { kernelCommand, kernelEnvironment } from './kernelCommand.js';

/** What stands where a kernel of a name would be. */
export type Standing =
  | { readonly kind: 'nothing' }
  /** Ours; `starts` tells whether it starts this copy of the program, with this Node. */
  | { readonly kind: 'ours'; readonly starts: boolean }
  /** Somebody else's, and the program that it starts. */
  | { readonly kind: 'other'; readonly program: string };

/** What Jupyter reads to start the kernel. It hears an interrupt as a message: a signal would be deaf to most cells. */
export function kernelspec(): Record<string, unknown> {
  return {
    argv: kernelCommand('{connection_file}'),
    display_name: 'TypeScript',
    language: 'typescript',
    interrupt_mode: 'message',
    env: kernelEnvironment,
    metadata: { brukermote: true },
  };
}

/**
 * The folder of a kernel: below a prefix, such as a Python environment, or among the user's own, where Jupyter and VS Code
 * look.
 *
 * @see Jupyter’s documentation, “Jupyter directories”
 */
export function kernelspecFolder(prefix: string | undefined, name: string): string {
  const data = prefix === undefined ? userDataFolder() : join(resolve(prefix), 'share', 'jupyter');
  return join(data, 'kernels', name);
}

export function standingAt(folder: string): Standing {
  const file = join(folder, 'kernel.json');
  if (!existsSync(file)) {
    const empty = !existsSync(folder) || readdirSync(folder).length === 0;
    return empty ? { kind: 'nothing' } : { kind: 'other', program: '?' };
  }
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as { argv?: string[]; metadata?: object };
    const isOurs = found.metadata !== undefined && 'brukermote' in found.metadata;
    if (isOurs) return { kind: 'ours', starts: JSON.stringify(found) === JSON.stringify(kernelspec()) };
    return { kind: 'other', program: found.argv?.[0] ?? '?' };
  } catch {
    return { kind: 'other', program: '?' };
  }
}

/** Writes the kernelspec, whole or not at all. The caller has looked who stands there. */
export function writeKernelspec(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'kernel.json');
  const aside = ownName(file);
  try {
    writeFileSync(aside, `${JSON.stringify(kernelspec(), null, 2)}\n`);
    renameSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}

export function removeKernelspec(folder: string): void {
  rmSync(folder, { recursive: true });
}

function userDataFolder(): string {
  if (process.env.JUPYTER_DATA_DIR) return process.env.JUPYTER_DATA_DIR;
  const home = homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Jupyter');
  if (process.platform === 'win32') return join(process.env.APPDATA ?? join(home, '.jupyter'), 'jupyter');
  return join(process.env.XDG_DATA_HOME || join(home, '.local', 'share'), 'jupyter');
}
