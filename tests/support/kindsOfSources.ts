import { Corpus } from '../../src/corpus/corpus.js';
import { withFamilies } from '../../src/corpus/families.js';
import type { SourceKind } from '../../src/corpus/source.js';

/**
 * The corpus with kinds and attributes of its sources: `{ s1: 'study study_design=qualitative' }`.
 * Codes called plus, minus and both get the roles promotes, hinders and ambivalent; ruin, needed and expected those of
 * what destroys, of a need and of an expectation.
 */
export function kindsOfSources(corpus: Corpus, notes: Readonly<Record<string, string>>): Corpus {
  const sources = corpus.sources.map((source) => {
    const [kind, ...pairs] = (notes[source.id] ?? 'other').split(' ');
    const attributes = Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
    return { ...source, kind: kind as SourceKind, attributes };
  });
  const roles = {
    plus: 'promotes',
    minus: 'hinders',
    both: 'ambivalent',
    ruin: 'destroys',
    needed: 'need',
    expected: 'expectation',
  } as const;
  const rows = Object.entries(roles)
    .filter(([code]) => corpus.codes.some(({ id }) => id === code))
    .map(
      ([code, role]) => ({ code, family: isOfStudies(role) ? 'other' : 'valence', role, where: '' }) as const,
    );
  return withFamilies(new Corpus({ ...corpus, sources }), rows);
}

function isOfStudies(role: string): boolean {
  return role === 'need' || role === 'expectation';
}
