import type { Family, Role } from './code.js';
import type { SourceKind } from './source.js';

/** A code as a reader gives it to the builder. */
export interface NewCode {
  readonly id: string;
  readonly name: string;
  readonly nameEnglish?: string;
  /** Id of the parent code; it may be added later. */
  readonly parentId?: string;
  readonly family?: Family;
  readonly role?: Role | null;
  readonly description?: string;
  readonly color?: string;
  /** Kinds of sources that the code can be applied to; all of them when not given. */
  readonly appliesTo?: readonly SourceKind[];
  /** True for a folder of codes, which the tool lets nobody code with; see `categoriesOf`. */
  readonly isCategory?: boolean;
}

/** A source as a reader gives it to the builder. */
export interface NewSource {
  readonly id: string;
  readonly name?: string;
  readonly kind?: SourceKind;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly text?: string | null;
}
