import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import type { MaterialOfPage } from '../../../src/questions/page/material.statements.js';
import { opening } from '../../../src/questions/page/opening.statements.js';
import type { Finding, Findings } from '../../../src/report/finding.js';
import { phrase, sources } from '../../../src/report/phrase.js';
import type { SectionId } from '../../../src/report/section.js';
import { corpusOf } from '../../support/corpusOf.js';

const corpus = corpusOf('s1 0-1 A B\ns2 0-1 A B\ns3 0-1 A C\ns4 0-1 A');
const material: MaterialOfPage = {
  corpus,
  matrix: coOccurrence(corpus),
  lacking: 2,
  questions: 5,
  noneHolds: false,
};
const finding = (key: string, verdict: Finding['verdict'], plain: string): Finding => ({
  key,
  verdict,
  null: null,
  sentence: phrase`${sources(9, 'source')} sier det.`,
  n: phrase`${sources(12, 'source')}`,
  caveat: '',
  plain,
});
const findings = (question: SectionId, ...found: readonly Finding[]): Findings => ({
  kind: 'findings',
  question,
  language: 'nb',
  found,
});
const texts = (found: readonly Findings[], about: Partial<MaterialOfPage> = {}) =>
  opening(found, { ...material, ...about }).map(({ text }) => text);

describe('the sentences that open the page', () => {
  it('come one from each question in their order, before any has a second one', () => {
    const found = [
      findings('cooccurrence', finding('a', 'confirmatory', 'Sammen.')),
      findings('needs', finding('b', 'confirmatory', 'Behov.'), finding('c', 'confirmatory', 'Et til.')),
      findings('consistency', finding('d', 'confirmatory', 'Nivå.')),
    ];
    expect(texts(found)).toEqual(['Behov.', 'Nivå.', 'Sammen.']);
    expect(texts(found.slice(0, 2))).toEqual(['Behov.', 'Sammen.', 'Et til.']);
    expect(opening(found, material)[0].keys).toEqual(['b']);
  });

  it('say that what is exploratory is uncertain, after what holds', () => {
    const found = [
      findings('needs', finding('b', 'exploratory', 'Dette er et behov.')),
      findings('priorities', finding('e', 'confirmatory', 'Hensyn.')),
    ];
    expect(texts(found).slice(0, 2)).toEqual(['Hensyn.', 'Usikkert: Dette er et behov.']);
  });

  it('tell the material where too little was found: what it is, that nothing holds, which codes meet', () => {
    expect(texts([], { noneHolds: true })).toEqual([
      'Dette bygger på 4 kilder, med 7 kodinger.',
      'Ingen av testene er så klare at en kan bygge på dem alene.',
      expect.stringMatching(/«A» og «B».* 2 av 4 kilder\.$/u),
    ]);
    expect(texts([], { matrix: null })[1]).toBe(
      '2 av 5 spørsmål kan ikke besvares fullt ut ennå; nederst står hva som må kodes.',
    );
    const counted = findings('agreement', finding('g', 'description', 'Koderne er enige.'));
    expect(texts([counted], { matrix: null })[1]).toBe('Koderne er enige.');
  });

  it('are not about the same code twice; the later question tells what both say', () => {
    const found = [
      findings('needs', finding('needs.more.A', 'confirmatory', 'De trenger A.')),
      findings('design', finding('design.gap.A', 'confirmatory', 'De trenger A, men det hemmes.')),
      findings(
        'cooccurrence',
        finding('cooccurrence.A.B', 'confirmatory', 'A og B.'),
        finding('cooccurrence.B.C', 'confirmatory', 'B og C.'),
      ),
    ];
    expect(texts(found).slice(0, 2)).toEqual(['De trenger A, men det hemmes.', 'B og C.']);
    expect(texts(found)).not.toContain('A og B.');
  });

  it('leave out a sentence that is hard, or full of signs, for an easier one', () => {
    const hard = 'Organisatoriske forutsetninger samvarierer systematisk med verdiskapingsindikatorene.';
    const found = findings(
      'needs',
      finding('b', 'confirmatory', hard),
      finding('c', 'confirmatory', 'Lett.'),
    );
    expect(texts([found])[0]).toBe('Lett.');
  });
});
