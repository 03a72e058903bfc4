import type { Corpus } from '../../src/corpus/corpus.js';
import type { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';

export interface DrawnPlace {
  readonly codes: readonly number[];
  readonly coder?: string;
  readonly section?: number;
}

export interface DrawnMark extends DrawnPlace {
  readonly start: number;
  readonly end: number;
}

export interface DrawnSource {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly marks?: readonly DrawnMark[];
  readonly lines?: readonly DrawnPlace[];
  readonly codes?: readonly number[];
}

export interface Material {
  readonly sources: readonly DrawnSource[];
  readonly rows: number;
  readonly columns: number;
  readonly parents?: readonly number[];
  readonly sections?: number;
}

export function materialCorpus(material: Material, builder: CorpusBuilder): Corpus;
