import type { CountCell, CountSubject, UnionOfSubjects, WithinSubject } from '../disclosure/countModel.js';
import type { Release } from '../disclosure/release.js';
import type { Figure } from '../figures/figure.js';
import type { Findings } from '../report/finding.js';
import type { SectionId } from '../report/section.js';
import type { PublicTable, ReleasedTable } from './publicTable.js';

/**
 * What one section brings to a publication. First it says what it counts and would like to show; when it is known which counts
 * are shown, figures are drawn from the tables as they are published, and nothing else.
 */
export interface PublicPart {
  readonly section: SectionId;
  /** Position of its notebook, with which its files begin: `02`, `08`. */
  readonly number: string;
  readonly subjects: readonly CountSubject[];
  readonly within: readonly WithinSubject[];
  readonly unions?: readonly UnionOfSubjects[];
  readonly candidates: readonly CountCell[];
  readonly tables: readonly PublicTable[];
  /** Drawn from released tables of this part alone. */
  readonly figures: (tables: readonly ReleasedTable[], release: Release) => readonly Figure[];
  /** All findings; those whose counts (`Finding.restsOn`) are not all shown are left out and named as withheld. */
  readonly findings: Findings;
  /** Seed of its random draws; null where there are none. */
  readonly seed: number | null;
}
