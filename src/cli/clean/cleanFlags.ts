import type { LanguageFlags } from '../projectOptions.js';

/** What `brukermote clean` may be told. */
export interface CleanFlags extends LanguageFlags {
  readonly check?: boolean;
  readonly keepOutputs?: boolean;
  readonly anyKernel?: boolean;
  readonly staged?: boolean;
  readonly filter?: boolean;
  readonly like?: string;
  readonly hook?: boolean;
  readonly remove?: boolean;
}
