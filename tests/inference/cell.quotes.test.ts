import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { cellQuotes as quotes } from '../../src/inference/cell.quotes.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { quotesHtml, quotesMarkdown, quotesText } from '../../src/report/markedQuotesMarkup.js';
import { corpusOf } from '../support/corpusOf.js';
import { saidBy } from '../support/saidBy.js';

// Four paragraphs. Offsets are code points: Før is 0-3, "Her er <b>tid</b> nok." begins at 5.
const text = 'Før.\n\nHer er tid nok. Og mer.\n\nEtter <b>.\n\nSist.';
const at = (words: string) => `${text.indexOf(words)}-${text.indexOf(words) + words.length}`;
const corpus = corpusOf(
  `s1 ${at('tid nok')} A B\ns1 ${at('nok. Og')} C @bo\ns1 ${at('Sist')} D\ns2 "bare sitat" A B`,
  { texts: { s1: text }, codes: 'A:condition B:indicator C D' },
).inLanguage('en');
const matrix = coOccurrence(corpus);
const cell = matrix.at('A', 'B');

describe('quotes of a cell', () => {
  it('stand in their context, with all codings marked, by whomever', () => {
    const found = quotes(cell, { context: 1 });
    expect(found.quotes).toHaveLength(2);
    const [[pieces]] = [found.quotes[0].passages];
    expect(pieces.map(({ text: words }) => words)).toEqual([
      'Før.\n\nHer er ',
      'tid ',
      'nok',
      '. Og',
      ' mer.\n\nEtter <b>.',
    ]);
    expect(pieces.map(({ isCounted }) => isCounted)).toEqual([false, true, true, false, false]);
    expect(pieces.map(({ isCoded }) => isCoded)).toEqual([false, true, true, true, false]);
    expect(pieces.map(({ begins }) => begins)).toEqual([0, 1, 1, 0, 0]);
    expect(pieces.map(({ ends }) => ends)).toEqual([[], [], [['A', 'B']], [['C']], []]);
  });

  it('have as much context as is asked for', () => {
    const words = (context: number) =>
      quotes(cell, { context }).quotes[0].passages.map((pieces) =>
        pieces.map((piece) => piece.text).join(''),
      );
    expect(words(0)).toEqual(['Her er tid nok. Og mer.']);
    expect(words(2)).toEqual([text]);
    expect(saidBy(() => quotes(cell, { context: 1.5 }))).toEqual({
      nb: 'context er et helt antall avsnitt eller linjer, minst 0; fant 1.5',
      en: 'context is a whole number of paragraphs or lines, at least 0; found 1.5',
    });
  });

  it('stand alone where the file holds a quote without its text', () => {
    const [, alone] = quotes(cell).quotes;
    expect(alone.passages).toEqual([
      [{ text: 'bare sitat', begins: 1, ends: [['A', 'B']], isCounted: true, isCoded: true }],
    ]);
  });

  it('have lines around lines, and who speaks', () => {
    const lines = corpusOf('s1 L1 C\ns1 L2 A B\ns1 L3 -\ns1 L4 -', { codes: 'A:condition B:indicator C' });
    const [quote] = quotes(coOccurrence(lines).at('A', 'B'), { context: 1 }).quotes;
    expect(quote.passages).toHaveLength(1);
    expect(quote.passages[0].map(({ text: words }) => words)).toEqual([
      'words of L1',
      '\nwords of L2',
      '\nwords of L3',
    ]);
    expect(quote.passages[0].map(({ isCounted }) => isCounted)).toEqual([false, true, false]);
  });

  it('are cut where there are many, and say so', () => {
    const { quotes: shown, caption } = quotes(cell, { most: 1 });
    expect(shown).toHaveLength(1);
    expect(caption).toContain('A × B: 2 places in 2 sources.');
    expect(caption).toContain('The first 1 of 2 are shown.');
    expect(quotes(coOccurrence(corpus.inLanguage('nb')).at('A', 'B')).caption).toContain(
      'A × B: 2 treff i 2 kilder.',
    );
  });

  it('are those of a test of the cell, and of nothing that does not know its matrix', () => {
    const tests = matrixTests(matrix, { test: 'exact', bootstrap: 0 });
    expect(quotes(tests[0])).toEqual(quotes(cell));
    expect(saidBy(() => quotes({ ...cell })).nb).toContain('en kopi vet ikke hvor den hører til');
    expect(saidBy(() => quotes({ ...cell })).en).toContain('a copy does not know where it belongs');
  });

  it('are written with every sign as itself', () => {
    const found = quotes(cell);
    expect(quotesText(found)).toContain('Her er [*tid* [*nok*](A; B). Og](C) mer.\n\nEtter <b>.');
    const html = quotesHtml(found);
    expect(html).toContain('Etter &lt;b&gt;.');
    expect(html).toMatch(/<span style="background:[^"]*">nok<\/span> <span style="[^"]*">\[A; B\]<\/span>/u);
    expect(html).not.toContain('<b>.');
    expect(quotesMarkdown(found)).toContain('\\[**tid** \\[**nok**\\](A; B). Og\\](C)');
    expect(quotesMarkdown(found)).not.toContain('<b>');
  });
});
