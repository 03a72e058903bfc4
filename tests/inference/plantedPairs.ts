import type { Corpus } from '../../src/corpus/corpus.js';
import { SeededRandom } from '../../src/shared/seededRandom.js';
import { corpusOf } from '../support/corpusOf.js';

/** A material of conditions C1 to C3 and indicators V1 to V4, of which C1 and V1 go together by a rate. */
export function plantedPairs(
  seed: number,
  { sources = 20, together = 0.7, coders = ['anna'] }: PlantedOptions = {},
): Corpus {
  const random = new SeededRandom(seed, 'planted pairs');
  const some = (codes: readonly string[], rates: readonly number[]) =>
    codes.filter((_, i) => random.uniform() < rates[i]);
  const rows: string[] = [];
  for (let s = 0; s < sources; s++) {
    for (let place = 0; place < 12; place++) {
      const conditions = some(['C1', 'C2', 'C3'], [0.35, 0.3, 0.3]);
      const rate = conditions.includes('C1') ? together : 0.15;
      const codes = [...conditions, ...some(['V1', 'V2', 'V3', 'V4'], [rate, 0.3, 0.25, 0.25])];
      if (codes.length === 0) continue;
      for (const coder of coders)
        rows.push(`s${s} ${place * 10}-${place * 10 + 5} ${codes.join(' ')} @${coder}`);
    }
  }
  const codes = ['C1', 'C2', 'C3'].map((id) => `${id}:condition`);
  const indicators = ['V1', 'V2', 'V3', 'V4'].map((id) => `${id}:indicator`);
  return corpusOf(rows.join('\n'), { codes: [...codes, ...indicators].join(' ') });
}

export interface PlantedOptions {
  readonly sources?: number;
  /** How often V1 stands where C1 does; .15 elsewhere. */
  readonly together?: number;
  /** Each coded all of it alike. */
  readonly coders?: readonly string[];
}
