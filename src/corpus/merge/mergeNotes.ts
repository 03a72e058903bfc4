import type { Bilingual } from '../../shared/language.js';

/** What merging found; where it is in which file is said in the message. */
export interface MergeNote {
  readonly kind: MergeKind;
  /** Whether something of a file is not in the merged project as the file has it. */
  readonly isLoss: boolean;
  readonly where: string;
  readonly message: Bilingual;
}

/** Kinds of what merging finds. Their headings are in `problem.labels`. */
export const mergeKinds = [
  'same-source',
  'source-conflict',
  'attribute-conflict',
  'same-code',
  'code-conflict',
  'same-coder',
  'coder-conflict',
  'unnamed-coders',
  'same-codings',
  'line-conflict',
  'quote-conflict',
  'place-lost',
  'memo-conflict',
  'detail-conflict',
] as const;

export type MergeKind = (typeof mergeKinds)[number];

/** Collects what merging found. */
export class MergeNotes {
  readonly notes: MergeNote[] = [];
  readonly #partNames: readonly string[];

  constructor(partNames: readonly string[]) {
    this.#partNames = partNames;
  }

  /** What a person calls a project. */
  nameOf(part: number): string {
    return this.#partNames[part];
  }

  /** Odd, or worth knowing; everything is kept. */
  tell(kind: MergeKind, part: number, message: Bilingual): void {
    this.notes.push({ kind, isLoss: false, where: this.nameOf(part), message });
  }

  /** Something of a project that is not in the merged one as its file has it. */
  lose(kind: MergeKind, part: number, message: Bilingual): void {
    this.notes.push({ kind, isLoss: true, where: this.nameOf(part), message });
  }
}
