import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stampOf } from '../../disk/stampOf.js';
import { packageRoot } from '../packageRoot.js';

/** The source of the program, where this is a copy that can be built; of an installed one there is nothing to follow. */
export class ProgramSource {
  readonly #folder = join(packageRoot, 'src');
  readonly #build = join(packageRoot, 'scripts', 'build.mjs');
  #stamps: ReadonlyMap<string, string> = new Map();

  constructor() {
    this.look();
  }

  /** Every file and folder of the source, with the state in which it was last looked at. */
  get follows(): ReadonlyMap<string, string> {
    return this.#stamps;
  }

  /** Whether a path is one of them. */
  has(path: string): boolean {
    return this.#stamps.has(path);
  }

  look(): void {
    if (!existsSync(this.#folder) || !existsSync(this.#build)) return;
    const below = readdirSync(this.#folder, { recursive: true, withFileTypes: true });
    const paths = below
      .filter((entry) => entry.isDirectory() || entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
    this.#stamps = new Map([this.#folder, ...paths].map((path) => [path, stampOf(path)]));
  }

  /**
   * Builds the program.
   *
   * @returns what the build said where it failed; null where all went well
   */
  build(signal: AbortSignal): Promise<string | null> {
    const child = spawn(process.execPath, [this.#build], { stdio: ['ignore', 'pipe', 'pipe'], signal });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    return new Promise((resolve) => {
      child.on('error', (error) => resolve(error.message));
      child.on('close', (code) => resolve(code === 0 ? null : said.trim()));
    });
  }
}
