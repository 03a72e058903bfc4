import { expect, it } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.js';
import { withoutSourceNames } from '../../src/privacy/withoutSourceNames.js';
import { corpusOf } from '../support/corpusOf.js';

it('names interviews by the id that a researcher gave, else by a number, and leaves documents as they are', () => {
  const corpus = corpusOf('INT01 "a" A\n7 "a" A\n6f9619ff-8b86-d011-b42d-00c04fc964ff "a" A\nDOK1 "a" A');
  const about = [
    { kind: 'interview', name: 'Intervju med Kari' },
    { kind: 'interview', name: 'Ola, NAV Bygda.docx' },
    { kind: 'other', name: 'Kari.docx' },
    { kind: 'document', name: 'Rundskriv' },
  ] as const;
  const sources = corpus.sources.map((source, i) => ({ ...source, ...about[i] }));
  const named = withoutSourceNames(new Corpus({ ...corpus, sources, language: 'en' }));
  expect(named.sources.map(({ name }) => name)).toEqual(['INT01', 'Interview 2', 'Source 3', 'Rundskriv']);
});
