import type { SeededRandom } from '../../src/shared/seededRandom.js';
import type { DrawnSource } from './material.mjs';

/** A kind of project whose truth is known. */
export interface JudgedWorld {
  readonly name: string;
  /** The name in Norwegian. */
  readonly nb: string;
  readonly part: string;
  readonly description: string;
  readonly unit: 'selection' | 'line' | 'sentence' | 'paragraph' | 'source';
  readonly rows: number;
  /** 0: one family against itself. */
  readonly columns: number;
  readonly parents?: readonly number[];
  /** Codes after the columns that name the section of a place; exchanges are made within a section. */
  readonly sections?: number;
  /** Row, column, log odds ratio; all other pairs have none. */
  readonly effects: readonly (readonly [number, number, number])[];
  /** Why the test errs here and could not know of it. */
  readonly ugly?: string;
  /** Why no pair has a p here. */
  readonly refuses?: string;
  /** Pairs that convention decides. */
  readonly refused?: (row: number, column: number) => boolean;
  /** Pairs that are judged; all without an effect where it is not given. */
  readonly judges?: (row: number, column: number) => boolean;
  /** Of the projects that are asked for; less than 1 where each takes long. */
  readonly share?: number;
  readonly draw: (random: Pick<SeededRandom, 'uniform' | 'below'>) => {
    readonly sources: readonly DrawnSource[];
  };
}

export interface PowerWorld extends Omit<JudgedWorld, 'nb'> {
  readonly material: string;
  readonly frequency: string;
  readonly sourceCount: number;
  readonly oddsRatio: number;
}

export const judgedWorlds: readonly JudgedWorld[];
export const powerWorlds: readonly PowerWorld[];
