import { describe, expect, it } from 'vitest';
import { findingsPage } from '../../src/questions/findings.js';
import { questionNumber, questions } from '../../src/questions/questions.js';
import type { Findings } from '../../src/report/finding.js';
import { phrase, sources } from '../../src/report/phrase.js';
import { corpusOf } from '../support/corpusOf.js';

const corpus = corpusOf('s1 0-1 A\ns2 0-1 A B');
const design: Findings = {
  kind: 'findings',
  question: 'design',
  language: 'nb',
  found: [
    {
      key: 'needs.told',
      verdict: 'description',
      null: null,
      sentence: phrase`${sources(2, 'source')} sier det.`,
      n: phrase`34 studier`,
      caveat: 'Det varierer.',
    },
  ],
};

describe('the page of findings', () => {
  it('has every question in order, each under what it asks', () => {
    const headings = findingsPage(corpus, [design]).match(/^## .*$/gmu);
    expect(headings).toEqual(questions.map(({ asks }) => `## ${asks.nb}`));
  });

  it('says what the material is, each finding with its n and caveat, and where the numbers are', () => {
    const page = findingsPage(corpus, [design]);
    expect(page).toMatch(/^Materialet består av 2 .*, med 3 kodinger\./mu);
    expect(page).toContain('- 2 kilder sier det. *(34 studier)* Forbehold: Det varierer.');
    const numbers = questions.map(questionNumber);
    expect(page).toContain(`Notatbøkene ${numbers[0]} til ${numbers.at(-1)} viser hvert tall`);
    expect(findingsPage(corpus.inLanguage('en'), [design])).toContain('# What was found:');
  });

  it('says of a question whether it was not computed or has nothing to say, and never leaves it out', () => {
    const page = findingsPage(corpus, [design, { ...design, question: 'needs', found: [] }]);
    expect(page).toContain('*Ingen funn: materialet gir ikke grunnlag for noen setning her.*');
    for (const { id, notebook } of questions) {
      const said = `*Ikke regnet ut: notatboken ${notebook} viste ingen funn, eller feilet.*`;
      expect([id, page.includes(said)]).toEqual([id, id !== design.question && id !== 'needs']);
    }
  });

  it('does not say that what has nothing to say is withheld', () => {
    const none = questions.map(({ id }) => ({ ...design, question: id, found: [] }));
    const page = findingsPage(corpus, none, { published: true, fewest: 3 });
    expect(page).not.toContain('Holdt tilbake');
    expect(page.match(/Ingen funn/gu)).toHaveLength(questions.length);
  });

  it('bounds small numbers in a publication, and says what is withheld', () => {
    const page = findingsPage(corpus, [design], { published: true, fewest: 3 });
    expect(page).toContain('- færre enn 3 kilder sier det.');
    expect(page).toContain('*Holdt tilbake: færre enn 3 kilder sier noe om dette.*');
    expect(page).not.toContain('Notatbøkene');
  });
});
