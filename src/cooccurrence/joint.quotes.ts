import type { MarkedQuotes } from '../report/markedQuotes.js';
import { type QuotesOptions, quotesOfPlaces } from './context.quotes.js';
import { jointStatement } from './joint.statements.js';
import type { JointOccurrence } from './jointOccurrence.js';

/**
 * The units in which some codes stand together without some others, in their context and with all codings marked.
 *
 * @throws RangeError for a context that is no whole number
 * @example cooccurrence.jointQuotes(cooccurrence.jointOccurrence(corpus, { all: ['C06', 'V06', 'D02'] }), { context: 0 })
 */
export function jointQuotes(found: JointOccurrence, options: QuotesOptions = {}): MarkedQuotes {
  const { corpus, all, none } = found;
  const places = found
    .evidence()
    .map(({ source, selections }) => ({ source, selections: selections.flat() }));
  return quotesOfPlaces(corpus, places, {
    ...options,
    name: ['quotes', ...all.map(({ id }) => id), ...none.map(({ id }) => `not-${id}`)].join('-'),
    opening: jointStatement(found).text.replaceAll('**', ''),
    ending: '',
  });
}
