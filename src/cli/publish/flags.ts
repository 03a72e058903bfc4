import type { CrossMeaning, PolicyName } from '../../disclosure/policy.js';
import type { AnalysisFlags } from '../analysisFlags.js';
import type { ProjectFlags } from '../projectOptions.js';

/** What `publish` may be told. */
export interface PublishFlags extends ProjectFlags, AnalysisFlags {
  /** Absent where it is only tried. */
  readonly out?: string;
  readonly policy: PolicyName;
  readonly cross?: CrossMeaning;
  readonly audit?: boolean;
  readonly ledger?: string;
  readonly despiteEarlier?: boolean;
  readonly labelCodes?: string;
  readonly names?: string;
  readonly allowItem?: readonly string[];
  readonly allowItems?: string;
  readonly quotes?: boolean;
  readonly forChecking?: boolean;
  readonly k?: number;
}
