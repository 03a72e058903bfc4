import type { Corpus } from '../../corpus/corpus.js';
import type { EarlierCounts } from '../../disclosure/earlier.js';
import { RequestError } from '../../shared/problem.js';
import type { LedgerEntry } from '../ledger.js';
import { coarseSources } from './coarseSources.js';
import { type HeldAgainst, linkedRecords } from './linkedRecords.js';

/**
 * Holds public output against the records for checking that were given out before.
 *
 * @throws RequestError where it would tell of fewer than k of these records what they do not show, and where that was not finished
 */
export function requireUnlinked(
  corpus: Corpus,
  earlier: readonly LedgerEntry[],
  { told, ...held }: Omit<HeldAgainst, 'told'> & { readonly told: EarlierCounts },
): void {
  for (const { records, when } of earlier) {
    if (records === undefined) continue;
    const coarse = coarseSources(corpus, records.k, records.level);
    if (coarse === null) continue;
    const { linked, finished } = linkedRecords({ ...held, told }, coarse, records.k);
    if (finished && linked.length === 0) continue;
    const day = when.slice(0, 10);
    throw new RequestError({
      nb: `Ingenting er publisert: sammen med postene til kontroll fra ${day} ville tallene vist type, nivå eller dokumenttype for færre enn ${records.k} av dem${finished ? '' : ' (prøven ble ikke ferdig)'}. Publiser færre koder (--rows, --columns), eller under en strengere --policy.`,
      en: `Nothing was published: together with the records for checking of ${day} the numbers would show the kind, level or document kind of fewer than ${records.k} of them${finished ? '' : ' (the audit did not finish)'}. Publish fewer codes (--rows, --columns), or under a stricter --policy.`,
    });
  }
}
