import { counted } from '../../words/plurals.js';
import { isOfStudy } from '../ofStudy.js';
import type { OpportunityRanking } from './opportunityRanking.js';

/** How many sources describe, as a caption says it: `78 kilder som beskriver møtet`; of other material `20 kilder`. */
export function describingSources({ describing, directed }: OpportunityRanking): string {
  const { language } = directed.corpus;
  const all = counted(describing.length, 'source', language);
  return isOfStudy(directed.corpus) ? `${all} ${whatTheyDescribe[language]}` : all;
}

/** What the sources of the study describe, behind their number. */
export const whatTheyDescribe = { nb: 'som beskriver møtet', en: 'describing the meeting' } as const;
