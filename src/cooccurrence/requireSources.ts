import type { Corpus } from '../corpus/corpus.js';
import { RequestError } from '../shared/problem.js';

/**
 * Fails where there is nothing to show: an empty figure would look like a finding.
 *
 * @throws RangeError for a material without sources
 */
export function requireSources({ sources }: Corpus): void {
  if (sources.length > 0) return;
  throw new RequestError({
    nb: 'denne delen av materialet har ingen kilder, så det er ingenting å vise; velg kilder med corpus.where, som sier hva som finnes',
    en: 'this part of the material has no sources, so there is nothing to show; choose sources by corpus.where, which says what there is',
  });
}
