import type { Language } from './language.js';
import type { Work, WorkKind, WorkWatcher } from './work.js';

/** How far some work is. */
export interface WorkState {
  /** Of the outermost work. */
  readonly kind: WorkKind;
  /** 0 to 1. */
  readonly share: number;
  /** Null until there is something to go by. */
  readonly secondsLeft: number | null;
  /** What is counted most, and how many of it a second. */
  readonly rate: { readonly kind: WorkKind; readonly perSecond: number } | null;
}

export interface WorkWatchOptions {
  /** Clock in milliseconds. */
  now(): number;
  /** Told at every hundredth, and every second, of work that takes longer than two seconds; null: it is done. */
  tell(state: WorkState | null): void;
  readonly language: Language;
}

/** What is quick is done in silence. */
export const patienceMs = 2000;
const againMs = 1000;

interface Level {
  readonly kind: WorkKind;
  readonly steps: number;
  /** 0 to 1. */
  share: number;
  done: number;
}

/** Follows long work. Work inside of work is part of the step that is under way. */
export class WorkWatch implements WorkWatcher {
  language: Language;
  readonly #now: () => number;
  readonly #tell: (state: WorkState | null) => void;
  #levels: Level[] = [];
  #counts = new Map<WorkKind, number>();
  #started = 0;
  #told: { readonly percent: number; readonly at: number } | undefined;
  /** When its share last rose: from there the time that is left is counted down. */
  #last: { readonly share: number; readonly seconds: number } | undefined;

  constructor({ now, tell, language }: WorkWatchOptions) {
    this.#now = now;
    this.#tell = tell;
    this.language = language;
  }

  begin(kind: WorkKind, steps: number, each = 1): Work {
    const level: Level = { kind, steps, share: 0, done: 0 };
    if (this.#levels.length === 0) {
      this.#started = this.#now();
      this.#counts = new Map();
      this.#told = undefined;
      this.#last = undefined;
    }
    this.#levels.push(level);
    return {
      step: () => {
        level.done++;
        level.share = level.steps === 0 ? 1 : Math.min(1, level.done / level.steps);
        this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + each);
        this.#look(level);
      },
      share: (part) => {
        level.share = part;
        this.#look(level);
      },
      end: () => this.#end(level),
    };
  }

  /** Forgets work that was ended from outside. */
  reset(): void {
    this.#levels = [];
    this.#told = undefined;
  }

  #end(level: Level): void {
    const at = this.#levels.indexOf(level);
    if (at < 0) return;
    // Work inside of it that threw has not ended by itself.
    this.#levels.length = at;
    if (at > 0 || this.#told === undefined) return;
    this.#told = undefined;
    this.#tell(null);
  }

  #look(level: Level): void {
    const at = this.#levels.indexOf(level);
    if (at < 0) return;
    this.#levels.length = at + 1;
    const now = this.#now();
    if (now - this.#started < patienceMs) return;
    const share = this.#share();
    const percent = Math.floor(share * 100 + 1e-9);
    if (this.#told?.percent === percent && now - this.#told.at < againMs) return;
    this.#told = { percent, at: now };
    this.#tell(this.#state(share, (now - this.#started) / 1000));
  }

  /** Of the outermost work that knows its steps: what is inside of a step may begin many times, and only gives the rate. */
  #share(): number {
    return this.#levels.find(({ steps, share }) => steps > 0 || share > 0)?.share ?? 0;
  }

  #state(share: number, seconds: number): WorkState {
    const most = [...this.#counts].sort(([, a], [, b]) => b - a)[0];
    if (share !== this.#last?.share) this.#last = { share, seconds };
    const left = secondsLeft(share, this.#last.seconds);
    return {
      kind: this.#levels[0].kind,
      share,
      secondsLeft: left === null ? null : Math.max(0, left - (seconds - this.#last.seconds)),
      rate: most === undefined ? null : { kind: most[0], perSecond: most[1] / seconds },
    };
  }
}

/** As long as it has taken for each part so far; null where too little is done to say. */
export function secondsLeft(share: number, seconds: number): number | null {
  return share < 0.01 ? null : (seconds * (1 - share)) / share;
}
