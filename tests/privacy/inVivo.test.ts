import { describe, expect, it } from 'vitest';
import { inVivoLabels, plainWords, protectedTexts } from '../../src/privacy/inVivo.js';
import { corpusOf } from '../support/corpusOf.js';

const found = (labels: readonly string[], ...texts: readonly string[]) => [...inVivoLabels(labels, texts)];

describe('labels that are somebody’s words', () => {
  it('are those of three words that stand in a text, and those of which four in a row do', () => {
    const text = 'Nei, det gikk\nbra – til slutt, men jeg følte meg liten der inne.';
    expect(found(['Det gikk bra', 'Gikk dårlig her', 'Om å føle: jeg følte meg liten', 'Tid'], text)).toEqual(
      [0, 2],
    );
  });

  it('are seen past case, punctuation, soft hyphens, full-width letters and other spaces', () => {
    const text = 'å bli kas\u00adteball i systemet';
    expect(
      found(['Å BLI KASTEBALL', 'å\u00a0bli, kaste\u00adball', 'å bli kasteball'.normalize('NFD')], text),
    ).toEqual([0, 1, 2]);
    expect(plainWords('Ａ１ b_c')).toEqual(['a1', 'b', 'c']);
  });

  it('are also of two words in quotation marks, and cut short by a tool', () => {
    const text = 'da var jeg helt alene med det hele';
    expect(found(['helt alene', '«helt alene»', 'var jeg he…', 'var jeg he'], text).sort()).toEqual([1, 2]);
  });

  it('are seen without spaces, and past a line break inside a word', () => {
    const text = 'Nei, jeg fikk ikke svar fra no-\nen på hele uka. Vi har bruker og veileder.';
    expect(
      found(
        ['JegFikkIkkeSvar', 'fikkikkesvar', 'svar fra noen', 'brukerogveileder', 'Brukermedvirkning'],
        text,
      ),
    ).toEqual([0, 1, 3, 2]);
    expect(found(['jegfikk', 'ikkesvarer', 'Hverdagsliv'], text)).toEqual([]);
  });

  it('are not words of studies, which are published, or of the field', () => {
    const corpus = corpusOf('s1 0-4 A', { texts: { s1: 'Law and circulars' } });
    expect([...protectedTexts(corpus)]).toEqual(['Law and circulars']);
    const [source] = corpus.sources;
    const study = { ...corpus, sources: [{ ...source, kind: 'study' as const }] };
    expect([...protectedTexts(study as unknown as typeof corpus)]).toEqual([]);
  });
});
