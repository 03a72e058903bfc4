import type { Corpus } from '../../src/corpus/corpus.js';
import { synthesise } from '../../src/synthetic/synthesise.js';
import { bank, readBack } from '../synthetic/project.js';
import { corpusOf } from './corpusOf.js';
import { kindsOfSources } from './kindsOfSources.js';

/** The synthetic project of edition 1 with its planted effects. */
export async function firstEdition(): Promise<Corpus> {
  const { corpus } = await readBack(synthesise(bank, { seed: 2026, effects: true, edition: 1 }));
  return corpus;
}

/** A material of one interview and one code, which answers no question. */
export const bareCorpus = kindsOfSources(corpusOf('i1 0-10 A', { codes: 'A:indicator' }), {
  i1: 'interview',
});
