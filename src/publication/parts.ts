import type { Policy } from '../disclosure/policy.js';
import type { AnalysisOptions } from '../inference/analysis/analysisOptions.js';
import type { PublicPart } from './publicPart.js';
import type { PublicSources } from './publicSources.js';

/** Makes a section of a publication from the whole material. */
export type PartMaker = (sources: PublicSources, analysis: AnalysisOptions, policy: Policy) => PublicPart;

/** The sections of a publication, in the order of the page. */
export const partMakers: readonly PartMaker[] = [];
