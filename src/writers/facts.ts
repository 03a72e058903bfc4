import { codeFacts } from './facts/codeFacts.js';
import { materialFacts } from './facts/materialFacts.js';
import { toolFacts } from './facts/toolFacts.js';

/** Everything that some target cannot hold. */
export const facts = { ...materialFacts, ...codeFacts, ...toolFacts } as const;

export type FactName = keyof typeof facts;
