import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { withoutNames } from '../../src/corpus/withoutNames.js';
import { passagesOf } from '../../src/inference/exchange/passages.js';
import { incidence } from '../../src/units/incidence.js';
import { speakers } from '../../src/units/speakers.js';
import { withoutQuotes } from '../../src/writers/withoutQuotes.js';
import { corpusOf } from '../support/corpusOf.js';

const provenance = { name: 'test', synthetic: true, licence: '', description: '' };

/** Four lines of one source; Kari and Åse in turn. */
function conversation() {
  const builder = new CorpusBuilder();
  const [a, x] = ['A', 'X'].map((id) => builder.addCode({ id, name: id }, id));
  const source = builder.addSource({ id: 's1' }, 's1');
  for (const [i, speaker] of ['Kari', 'Åse', 'Kari', 'Åse'].entries()) {
    const line = builder.addLine(source, `linje ${i}`, speaker);
    builder.addCoding(builder.line(line), i < 2 ? a : x, builder.coder('anna'), 'test');
  }
  return builder.build('test', 'lines', 'a test', provenance).corpus;
}

describe('speakers', () => {
  it('are the names that turns of a text begin with', () => {
    const text =
      'Intervju 1\nIntervjuer: Hva skjer?\nKari N.: Jeg venter.\nOg venter.\nIntervjuer: Så?\nKari N.: Ja.';
    const at = (words: string) => [...text.slice(0, text.indexOf(words))].length;
    const spans = ['Jeg venter', 'Og venter', 'Så?', 'Intervju 1'].map(
      (words) => `s1 ${at(words)}-${at(words) + words.length} A`,
    );
    const corpus = corpusOf(spans.join('\n'), { texts: { s1: text } });
    expect([0, 1, 2, 3].map(speakers(corpus))).toEqual(['Kari N.', 'Kari N.', 'Intervjuer', '']);
  });

  it('are nobody in a text that is no conversation', () => {
    const corpus = corpusOf('s1 0-5 A', {
      texts: { s1: 'Merk: dette.\nEt dokument uten replikker.\nMer tekst her.' },
    });
    expect(speakers(corpus)(0)).toBe('');
  });

  it('are those of the lines, and codes are exchanged only within what one of them says', () => {
    const corpus = conversation();
    expect([0, 1, 2, 3].map(speakers(corpus))).toEqual(['Kari', 'Åse', 'Kari', 'Åse']);
    const passages = passagesOf(
      incidence(corpus, { unit: 'line' }),
      corpus.codes.slice(0, 1),
      corpus.codes.slice(1),
    );
    expect([...passages.stretches]).toEqual([0, 2, 4]);
    expect(passages.kinds).toBe(2);
  });

  it('lose their names with the quotes, and stay apart', () => {
    const { lines } = withoutQuotes(conversation());
    expect(lines.speaker).toEqual(['1', '2', '1', '2']);
    expect(withoutNames({ ...lines, speaker: ['', 'B', 'A', 'B'] }).speaker).toEqual(['', '1', '2', '1']);
  });
});
