import type { CountCell } from './countModel.js';
import type { Policy } from './policy.js';

/**
 * Why a count stands as it does.
 *
 * - `shown`: its value is published
 * - `small`: withheld, since the policy withholds counts of its size, or since all of a group would be known to say one thing
 * - `beside`: withheld, since something small could be computed from it
 */
export type ReleaseStatus = 'shown' | 'small' | 'beside';

export interface ReleasedCell extends CountCell {
  /** The true number of sources; published only where the status is `shown`. */
  readonly value: number;
  readonly status: ReleaseStatus;
}

/** What a publication shows of counts of sources: nothing stands in any of its files but what it, or no count, says. */
export class Release {
  readonly policy: Policy;
  /** By key. */
  readonly cells: ReadonlyMap<string, ReleasedCell>;
  /** Keys of subjects of which nothing is told, since they could not be made safe otherwise. */
  readonly silenced: readonly string[];

  constructor(policy: Policy, cells: Iterable<ReleasedCell>, silenced: Iterable<string> = []) {
    this.policy = policy;
    this.silenced = [...new Set(silenced)];
    this.cells = new Map([...cells].map((cell) => [cell.key, cell]));
  }

  /** Whether all of these counts are shown; a count that the release does not know is not. */
  shows(keys: readonly string[]): boolean {
    return keys.every((key) => this.cells.get(key)?.status === 'shown');
  }

  /** A count that is shown; null where it is withheld or unknown. */
  value(key: string): number | null {
    const cell = this.cells.get(key);
    return cell?.status === 'shown' ? cell.value : null;
  }

  /** What stands for a count: itself, or the sign of what is withheld; of a count that is unknown nobody says that it is small. */
  shown(key: string): number | string {
    const cell = this.cells.get(key);
    if (cell?.status === 'shown') return cell.value;
    return cell?.status !== 'small' && this.policy.cross === 'mark' ? besideMark : crossMark;
  }
}

/** Stands where a count is withheld. */
export const crossMark = '×';

/** With `mark`: stands where a count that is not small is withheld to protect one that is. */
export const besideMark = '·';
