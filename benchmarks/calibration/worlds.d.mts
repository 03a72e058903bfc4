import type { Corpus } from '../../src/corpus/corpus.js';
import type { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import type { SeededRandom } from '../../src/shared/seededRandom.js';

export interface World {
  readonly name: string;
  readonly description: string;
}

export interface Draw {
  readonly sources: number[][][];
  readonly oddsRatios: number[];
}

export const rowCount: number;
export const columnCount: number;
export const plantedPairs: number;
export const worlds: readonly World[];
export const differing: World;
export function drawWorld(
  world: World,
  random: Pick<SeededRandom, 'uniform' | 'below'>,
  options?: { readonly oddsRatio?: number; readonly sources?: number },
): Draw;
export function corpusOf(draw: Draw, builder: CorpusBuilder): Corpus;
