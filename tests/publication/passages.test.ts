import { describe, expect, it } from 'vitest';
import { requireNoPassages } from '../../src/publication/passages.js';
import { corpusOf } from '../support/corpusOf.js';

const said = 'jeg følte meg som en kasteball mellom alle kontorene i byen';
const corpus = corpusOf('s1 0-9 A', { texts: { s1: `Altså, ${said}, sa hun.` } });
const look = (text: string, items: readonly string[] = []) =>
  requireNoPassages(corpus, new Map([['findings.md', `# Funn\n\n${text}\n`]]), items);

describe('a passage of somebody’s words in what would be written', () => {
  it('is refused by its place', () => {
    expect(() => look(`Koden «${said}» er vanlig.`)).toThrow(
      /findings\.md line 3 would have had 11 words in a row/u,
    );
    expect(() => look('Koden kasteball er vanlig.')).not.toThrow();
  });

  it('is let through as it stands, and not by an item that stands within it', () => {
    expect(() => look(`Koden «${said}» er vanlig.`, [said])).not.toThrow();
    for (const item of ['e', 'kasteball', 'som en kasteball', 'noe helt annet som ikke står der'])
      expect(() => look(`Koden «${said}» er vanlig.`, [item])).toThrow('findings.md line 3');
  });
});
