import { expect, it } from 'vitest';
import { loadSolver } from '../../src/disk/loadSolver.js';
import { analysisOf } from '../../src/inference/analysis/analysis.js';
import { makePublication } from '../../src/publication/publication.js';
import { publicationReadme } from '../../src/publication/readme.js';
import { corpusOf } from '../support/corpusOf.js';
import { toyPart } from '../support/toyPart.js';

it('says of how many things nothing is told', async () => {
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
  expect(await readme(2)).toContain('Of 3 things that are counted');
  expect(await readme(2)).toContain('nothing is told of 1:');
  expect(await readme(11)).not.toContain('nothing is told of');
});
