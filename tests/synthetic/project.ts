import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../../src/corpus/corpus.js';
import { readProjectFolder } from '../../src/readers/folder/readProjectFolder.js';
import { memoryFile } from '../../src/readers/input.js';
import { editions } from '../../src/synthetic/editions.js';
import { readSentences, type SyntheticProject } from '../../src/synthetic/synthesise.js';

const first = fileURLToPath(new URL('../../data/sentences/', import.meta.url));

/** The sentence bank of the repository, of every edition: each reads what is its own. */
export const bank = editions.flatMap((edition) => {
  const folder = edition === 1 ? first : `${first}edition-${edition}/`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .flatMap((name) => readSentences(readFileSync(`${folder}${name}`, 'utf8'), edition));
});

/** A synthetic project read back as any project folder is. */
export function readBack({ files }: SyntheticProject): ReturnType<typeof readProjectFolder> {
  const encoder = new TextEncoder();
  return readProjectFolder({
    name: 'brukermote',
    isFolder: true,
    files: [...files].map(([path, content]) => memoryFile(path, encoder.encode(content))),
  });
}

/** The sources of a group of the truth. */
export function inGroup(corpus: Corpus, { kind, level }: { kind: string; level: readonly string[] }): Corpus {
  return corpus.where({
    source: (source) =>
      source.kind === kind && (level.length === 0 || level.includes(source.attributes.level)),
  });
}

/** How often each value occurs. */
export function tally(values: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
