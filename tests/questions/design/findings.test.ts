import { beforeAll, describe, expect, it } from 'vitest';
import { type DesignGaps, designGaps } from '../../../src/questions/design/designGaps.js';
import { designFindings } from '../../../src/questions/design/findings.js';
import { phraseText } from '../../../src/report/phrase.js';
import { bareCorpus, embeddedProject } from '../../support/embeddedProject.js';

let design: DesignGaps;
beforeAll(async () => {
  const corpus = (await embeddedProject()).inLanguage('en');
  design = designGaps(corpus, { permutations: 1999, samples: 2 });
});

const sentences = (found: DesignGaps, fewest = 1) =>
  designFindings(found).map(({ sentence }) => phraseText(sentence, found.corpus.language, fewest));

describe('the findings on the design', () => {
  it('tell the planted gaps, what is met and what documents and interviews describe in opposite ways', () => {
    const [gap, met, opposed] = sentences(design);
    for (const name of ['Participation', 'Coherence', 'Relationship and continuity'])
      expect(gap).toContain(`**${name}**`);
    expect(met).toContain('**Mastery** (promoted 65%, in 36 sources)');
    expect(opposed).toBe(
      'The meeting is described as promoting in the documents and as hindering in the interviews for **Security** (balance +0.45 in 11 documents, −0.65 in 21 interviews).',
    );
    const [first, , last] = designFindings(design).map(({ n }) => phraseText(n, 'en'));
    expect(first).toBe('34 studies; 42 interviews and 36 documents');
    expect(last).toBe('42 interviews and 36 documents');
  });

  it('bound small numbers of sources, and tell no balance of a few', () => {
    const [, met, opposed] = sentences(design, 35);
    expect(met).toMatch(/\(promoted 60%, in fewer than 35 sources\).*in 36 sources/u);
    expect(opposed).toMatch(/for \*\*Security\*\* \(too few sources\)\.$/u);
  });

  it('say when nothing can be distinguished from chance', () => {
    const indicators = design.indicators.map((each) => ({ ...each, pattern: null, opposed: false }));
    const quiet = sentences({ ...design, corpus: design.corpus.inLanguage('nb'), indicators });
    expect(quiet[0]).toMatch(/^Ingen av de 10 indikatorene/u);
    expect(quiet[1]).toMatch(/^For ingen indikator/u);
    expect(quiet[2]).toMatch(/^For ingen av de 10 indikatorene/u);
    // … and what could have been.
    expect(quiet[0]).toMatch(/et gap på \d+ prosentpoeng over gjennomsnittet vist seg med 80\s%/u);
    expect(quiet[2]).toMatch(/en forskjell i balanse på [01],\d\d vist seg/u);
  });

  it('say what is missing, and how to code it', () => {
    const bare = designGaps(bareCorpus.inLanguage('en'), { permutations: 9, samples: 9 });
    expect(sentences(bare)[0]).toMatch(/^This material lacks/u);
  });
});
