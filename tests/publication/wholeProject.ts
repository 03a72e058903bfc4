import type { Corpus } from '../../src/corpus/corpus.js';
import { type PublicSources, publicSources } from '../../src/publication/publicSources.js';
import { defaultEdition } from '../../src/synthetic/editions.js';
import { defaultSeed, synthesise } from '../../src/synthetic/synthesise.js';
import { bank, readBack } from '../synthetic/project.js';

/** The embedded project (synthetic), as it lies in data/brukermote, with its public sources. */
export async function wholeProject(): Promise<{ corpus: Corpus; sources: PublicSources }> {
  const { corpus } = await readBack(synthesise(bank, { seed: defaultSeed, edition: defaultEdition }));
  return { corpus, sources: publicSources(corpus) };
}
