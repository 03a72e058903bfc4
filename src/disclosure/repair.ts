import type { CountSubject } from './countModel.js';
import type { Examined } from './examine.js';
import type { Known } from './known.js';
import { isSmall } from './policy.js';
import type { ReleasedCell, ReleaseStatus } from './release.js';
import type { Siege } from './siege.js';

/** Counts that are withheld together, and how they stood before. */
export interface Move {
  readonly before: ReadonlyMap<string, ReleaseStatus>;
  /** How much a reader loses. */
  readonly loss: number;
}

/** Part of its use that is lost when a zero or a small count gives up its sign for one that tells nothing. */
const signs = { zero: 0.1, small: 0.2 } as const;
/** Remedies that are tried for one exposed count before the cheapest is taken untried. */
const mostTried = 8;
/** Counts of a subject for which other remedies are sought than the first that helped. */
const mostImproved = 3;

/** A publication while it is planned. */
export class Draft {
  readonly known: Known;
  readonly #cells: Map<string, ReleasedCell>;
  #told = 0;
  readonly #journal: [key: string, before: ReleaseStatus][] = [];
  readonly #onChange: (subject: string) => void;
  /** A count that stays shown whatever else must go. */
  kept: string | null = null;

  /** @param onChange called with the subject of a count that stands otherwise now */
  constructor(known: Known, cells: Map<string, ReleasedCell>, onChange: (subject: string) => void) {
    this.known = known;
    this.#cells = cells;
    this.#onChange = onChange;
  }

  cell(key: string): ReleasedCell {
    return this.#cells.get(key)!;
  }

  /** Whether something is told of a count that need not be: not of one that was shown before. */
  canGo(key: string): boolean {
    const before = this.known.earlier.get(key);
    const cell = this.#cells.get(key);
    if (cell === undefined || cell.status === 'beside' || key === this.kept) return false;
    return !(before && before.from === before.to);
  }

  /** Withholding these counts, as far as they can be; null where nothing would change. */
  move(keys: readonly string[]): Move | null {
    const own = keys.filter((key) => this.canGo(key));
    if (own.length === 0) return null;
    const before = new Map(own.map((key) => [key, this.cell(key).status]));
    return { before, loss: this.use(own) };
  }

  /** How much a reader has of what is told of counts. */
  use(keys: readonly string[]): number {
    return keys.reduce((sum, key) => sum + this.#useOf(this.cell(key)), 0);
  }

  /** How much a reader has of it all, more or less than at first. */
  get told(): number {
    return this.#told;
  }

  /** How everything stands, to come back to. */
  get standing(): number {
    return this.#journal.length;
  }

  /** Undoes every change since then, whichever subject it was of. */
  comeBackTo(standing: number): void {
    const changes = this.#journal.slice(standing).reverse();
    for (const [key, status] of changes) this.#set(key, status);
    this.#journal.length = standing;
    this.#tell(changes.map(([key]) => key));
  }

  make({ before }: Move): void {
    for (const key of before.keys()) this.#set(key, 'beside');
    this.#tell(before.keys());
  }

  /** Withholds counts as far as they can be, for good, and tells that they tell nothing. */
  withhold(keys: readonly string[]): void {
    for (const key of keys) if (this.canGo(key)) this.#set(key, 'beside');
    this.#tell(keys);
  }

  undo({ before }: Move): void {
    for (const [key, status] of before) this.#set(key, status);
    this.#tell(before.keys());
  }

  #set(key: string, status: ReleaseStatus): void {
    const before = this.cell(key);
    const now = { ...before, status };
    this.#journal.push([key, before.status]);
    this.#cells.set(key, now);
    this.#told += this.#useOf(now) - this.#useOf(before);
  }

  #tell(keys: Iterable<string>): void {
    for (const subject of new Set([...keys].map((key) => this.cell(key).subject))) this.#onChange(subject);
  }

  #useOf({ status, value, use }: ReleasedCell): number {
    if (status === 'beside') return 0;
    if (status === 'small') return use * signs.small;
    return value === 0 ? use * signs.zero : use;
  }
}

/** Counts that were withheld, in this order, and what is exposed still. */
export interface Repaired {
  readonly made: Move[];
  readonly exposed?: Examined;
}

/**
 * Withholds counts until nothing protected of a subject is exposed, or nothing is left to withhold, or more questions were asked
 * than a subject may take.
 */
export function repair(siege: Siege, draft: Draft, subject: CountSubject): Repaired {
  const made: Move[] = [];
  for (;;) {
    const exposed = siege.examine({ first: true }).find(({ holds }) => !holds);
    if (!exposed) return { made };
    if (exposed.outside.length > 0 && !siege.isTired && siege.holdsFar(exposed.demand)) continue;
    const move = siege.isTired ? null : remedy(siege, draft, exposed, subject);
    if (!move) return { made, exposed };
    draft.make(move);
    made.push(move);
  }
}

/** The cheapest remedy that keeps a count from being known; where no single one does, the cheapest. */
function remedy(siege: Siege, draft: Draft, exposed: Examined, subject: CountSubject): Move | null {
  const cheapest = siege.remedy(exposed.demand, (key) => (draft.canGo(key) ? draft.use([key]) : null));
  const together = cheapest && draft.move(cheapest);
  if (together) return together;
  const moves = remedies(draft, exposed);
  for (const move of moves.slice(0, mostTried)) {
    draft.make(move);
    const helps = siege.examine({ only: exposed.demand.key }).every(({ holds }) => holds);
    draft.undo(move);
    if (helps) return move;
  }
  return moves[0] ?? draft.move(draft.known.keysOf.get(subject.key) ?? []);
}

/** Withholding one of the counts that keep an exposed one from taking other values, or a family of one of them; cheapest first. */
function remedies(draft: Draft, { holding, demand }: Examined): Move[] {
  const isWorth = ({ status, value }: ReleasedCell) => status === 'shown' && value > 0;
  const { families } = draft.known;
  const own = [...holding, demand.key].filter((key) => families.has(key));
  const singles = own.filter((key) => isWorth(draft.cell(key))).map((key) => [key]);
  const groups = new Set(own.flatMap((key) => families.get(key)!));
  return [...singles, ...groups]
    .map((keys) => draft.move(keys))
    .filter((move) => move !== null)
    .sort((one, other) => one.loss - other.loss);
}

/** Shows again what need not have been withheld, the most useful first: first as it was, then each count that is not small. */
export function showAgain(siege: Siege, draft: Draft, made: readonly Move[]): void {
  const holds = () => !siege.isTired && siege.examine({ first: true }).every((one) => one.holds);
  const left: Move[] = [];
  for (const move of [...made].sort((one, other) => other.loss - one.loss)) {
    draft.undo(move);
    if (holds()) continue;
    draft.make(move);
    if (move.before.size > 1) left.push(move);
  }
  for (const { before } of left) {
    for (const [key, status] of before) {
      if (status !== 'shown' || isSmall(draft.cell(key).value, draft.known.policy)) continue;
      const one: Move = { before: new Map([[key, status]]), loss: 0 };
      draft.undo(one);
      if (!holds()) draft.make(one);
    }
  }
}

/**
 * Shows the most useful counts that were withheld, and repairs what that exposes by other means, where a reader gains by it.
 */
export function improve(siege: Siege, draft: Draft, subject: CountSubject, made: readonly Move[]): void {
  const wanted = [...new Set(made.flatMap(({ before }) => [...before.keys()]))]
    .map((key) => draft.cell(key))
    .filter(({ value }) => value > 0 && !isSmall(value, draft.known.policy))
    .sort((one, other) => other.use - one.use)
    .slice(0, mostImproved);
  for (const { key } of wanted) {
    if (siege.isTired) return;
    if (draft.cell(key).status !== 'beside') continue;
    const { standing, told } = draft;
    draft.undo({ before: new Map([[key, 'shown']]), loss: 0 });
    draft.kept = key;
    const { made: moves, exposed } = repair(siege, draft, subject);
    draft.kept = null;
    if (!exposed) showAgain(siege, draft, moves);
    if (exposed || draft.told <= told) draft.comeBackTo(standing);
  }
}
