import { expect, it } from 'vitest';
import { loadSolver } from '../../src/disk/loadSolver.js';
import { analysisOf } from '../../src/inference/analysis/analysis.js';
import { makePublication } from '../../src/publication/publication.js';
import { publicationReadme } from '../../src/publication/readme.js';
import { corpusOf } from '../support/corpusOf.js';
import { toyPart } from '../support/toyPart.js';

it('says nothing of what is withheld, nor how much that is', async () => {
  const solver = await loadSolver();
  const readme = async (ofC: number) => {
    const lines = Array.from(
      { length: 20 },
      (_, i) => `s${i + 1} 0-9${i < 12 ? ' A' : ''}${i < 9 ? ' B' : ''}${i < ofC ? ' C' : ''}`,
    );
    const publication = await makePublication(corpusOf(lines.join('\n')).inLanguage('en'), {
      solver,
      makers: [toyPart],
    });
    return publicationReadme(publication, {
      version: '1',
      digest: 'd',
      analysis: analysisOf(publication.corpus, publication.analysis).analysis,
      quotes: false,
      identifiers: 0,
      allowed: 0,
      earlier: 0,
      despiteEarlier: false,
      pictures: false,
    });
  };
  // Of one source or five that have C, and of nine of them in the same way: the page is the same but for what is shown.
  expect(await readme(1)).toBe(await readme(5));
  expect(await readme(2)).toContain('what is strongest may be withheld');
});
