import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname } from 'node:path';
import { stampOf } from './stampOf.js';

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

export interface FileWatchOptions {
  /** So long nothing may change before a change is told: a file that is being written is not read in its middle. */
  readonly settleMs?: number;
  /** So often everything is looked at, whatever the system tells. */
  readonly lookMs?: number;
}

/**
 * Follows files and folders, and tells which have changed.
 *
 * What has changed is decided by looking at each path, not by what the system tells. Its news (`fs.watch`, of the folders that the paths lie
 * in) only say when to look, and a look every two seconds makes up for those that never come: from disks of a network, from
 * containers, where a system has no watches left. So a file that an editor replaces, takes away and puts back, or that is not there
 * yet, is followed as any other, and no package is needed that would repair the news.
 */
export class FileWatch {
  readonly #stamps = new Map<string, string>();
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #told: (paths: readonly string[]) => void;
  readonly #settleMs: number;
  readonly #clock: NodeJS.Timeout;
  #changed = new Set<string>();
  #soon: NodeJS.Timeout | undefined;

  /** @param told called with the paths that have changed, once nothing changes any more */
  constructor(
    told: (paths: readonly string[]) => void,
    { settleMs = 150, lookMs = 2000 }: FileWatchOptions = {},
  ) {
    this.#told = told;
    this.#settleMs = settleMs;
    this.#clock = setInterval(() => this.#look(), lookMs);
  }

  /**
   * Follows these paths, and those no more that are not among them.
   *
   * @param paths each with the state that it is known in: of one that was not followed before, another state now is a change
   */
  follow(paths: ReadonlyMap<string, string>): void {
    for (const path of [...this.#stamps.keys()]) if (!paths.has(path)) this.#stamps.delete(path);
    for (const [path, stamp] of paths) if (!this.#stamps.has(path)) this.#stamps.set(path, stamp);
    const folders = new Set(
      [...this.#stamps.keys()].flatMap((path) => [dirname(path), ...(isFolder(path) ? [path] : [])]),
    );
    for (const [folder, watcher] of this.#watchers)
      if (!folders.has(folder)) {
        watcher.close();
        this.#watchers.delete(folder);
      }
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#watch(folder);
    this.#lookSoon();
  }

  close(): void {
    clearInterval(this.#clock);
    clearTimeout(this.#soon);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
    this.#stamps.clear();
  }

  #watch(path: string): void {
    try {
      const watcher = watch(path, () => this.#lookSoon());
      const drop = () => {
        watcher.close();
        this.#watchers.delete(path);
      };
      watcher.on('error', drop);
      this.#watchers.set(path, watcher);
    } catch {
      // The look that comes by itself sees it.
    }
  }

  #lookSoon(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.#look(), this.#settleMs);
  }

  #look(): void {
    let isMoving = false;
    for (const [path, known] of this.#stamps) {
      const stamp = stampOf(path);
      if (stamp === known) continue;
      isMoving = true;
      this.#stamps.set(path, stamp);
      this.#changed.add(path);
    }
    if (isMoving) {
      this.#lookSoon();
      return;
    }
    if (this.#changed.size === 0) return;
    const changed = [...this.#changed];
    this.#changed = new Set();
    this.#told(changed);
  }
}
