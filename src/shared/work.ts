import type { Language } from './language.js';

/** What long work is made of; each kind has its words in `words/progressText`. */
export const workKinds = [
  'command',
  'import',
  'cells',
  'draws',
  'changes',
  'specifications',
  'sources',
  'sections',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** Work that tells how far it is. */
export interface Work {
  /** One more step is done. */
  step(): void;
  /** So much of it is done, 0 to 1. */
  share(part: number): void;
  end(): void;
}

/** Who wants to know of long work: a terminal, a kernel. */
export interface WorkWatcher {
  /** @param each what a step counts for in the rate, such as the draws of a block */
  begin(kind: WorkKind, steps: number, each?: number): Work;
  /** In which language it is told. */
  language: Language;
}

let watcher: WorkWatcher | undefined;

/**
 * From here on a watcher is told of long work. Work is deep inside of what a person asks for, and nobody should have to hand a
 * function through all of it; that it is watched changes no result.
 *
 * @returns who watched before, to be given back
 */
export function watchWork(next: WorkWatcher | undefined): WorkWatcher | undefined {
  const before = watcher;
  watcher = next;
  return before;
}

/** In which language work is told from here on, where somebody watches. */
export function tellWorkIn(language: Language): void {
  if (watcher !== undefined) watcher.language = language;
}

const unwatched: Work = { step() {}, share() {}, end() {} };

/** Begins work; whoever begins it ends it. */
export function beginWork(kind: WorkKind, steps: number, each = 1): Work {
  return watcher?.begin(kind, steps, each) ?? unwatched;
}

/**
 * The numbers from 0 to a count, each a step of work.
 *
 * @example for (const draw of stepsOf('draws', 9999)) test(draw)
 */
export function* stepsOf(kind: WorkKind, count: number): Generator<number, void, undefined> {
  if (watcher === undefined) {
    for (let i = 0; i < count; i++) yield i;
    return;
  }
  const work = beginWork(kind, count);
  try {
    for (let i = 0; i < count; i++) {
      yield i;
      work.step();
    }
  } finally {
    work.end();
  }
}

/** What a function makes of each item, each a step of work. */
export function mapInSteps<Item, Made>(
  kind: WorkKind,
  items: readonly Item[],
  make: (item: Item, index: number) => Made,
  each = 1,
): Made[] {
  const work = beginWork(kind, items.length, each);
  try {
    return items.map((item, i) => {
      const made = make(item, i);
      work.step();
      return made;
    });
  } finally {
    work.end();
  }
}
