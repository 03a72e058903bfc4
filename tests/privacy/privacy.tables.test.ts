import { describe, expect, it } from 'vitest';
import { identifierLabel, placeLabel, privacyTable } from '../../src/privacy/privacy.tables.js';
import { scanProject } from '../../src/privacy/scanProject.js';
import { corpusOf } from '../support/corpusOf.js';

describe('the table of what can tell who somebody is', () => {
  const corpus = corpusOf('s1 0-3 A\ns2 "ring 90 00 00 00" A', {
    texts: { s1: '😀 Skriv til kari@example.no nå' },
  });
  const found = scanProject(corpus);

  it('has a row for each, with its place in code points', () => {
    const { rows, columns } = privacyTable(corpus.inLanguage('en'), found);
    expect(columns.map(({ label }) => label)).toEqual(['What', 'Certainty', 'Place', 'Text']);
    expect(rows).toContainEqual({
      kind: 'e-mail address',
      certainty: 'certain',
      place: 's1, characters 12–27',
      text: 'kari@example.no',
    });
    expect(rows).toHaveLength(2);
  });

  it('names the part of the project in the language of the corpus', () => {
    const places = found.map((each) => placeLabel(corpus, each));
    expect(places).toEqual(['s1, tegn 12–27', 's2, sitat']);
    expect(identifierLabel('phone', 'nb')).toBe('telefonnummer');
  });

  it('shows only the first letter where it is asked to', () => {
    const { rows } = privacyTable(corpus, found, { masked: true });
    expect(rows[0].text).toBe(`k${'•'.repeat('ari@example.no'.length)}`);
  });
});
