import type { Incidence } from '../../units/incidence.js';
import { modelPassages } from './exchangeOfCells.js';
import { passageMoments } from './passageMoments.js';
import { type CodePair, referenceModels } from './referenceModels.js';

/**
 * How much each source tells of a pair of codes, up to a common factor: the variance of the passages with both at the totals
 * that the source has.
 *
 * @returns by index of the source; sources that tell nothing are not there
 */
export function informationOfSources(incidence: Incidence, cell: CodePair): ReadonlyMap<number, number> {
  const [model] = referenceModels(incidence.corpus, [cell], incidence.rollUp).models;
  if (model === undefined || model.cells.length === 0) return new Map();
  const [{ bySource }] = passageMoments(modelPassages(incidence)(model), [model.cells[0].at]);
  return bySource;
}
