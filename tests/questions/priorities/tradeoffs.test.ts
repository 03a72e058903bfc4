import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../../src/corpus/corpusBuilder.js';
import { prioritiesOf } from '../../../src/questions/priorities/priorities.js';
import { tradeoffsOf } from '../../../src/questions/priorities/tradeoffs.js';
import { missingFor } from '../../../src/questions/requirements.js';
import { few, sources } from './examples.js';
import { weighing } from './tradeoffs.js';

/** The notes of `weighing`, with one code for each pair (`A satt foran B`) in place of the two sides. */
function namedPairs(
  notes: string,
  interests: string,
  nameOf = (a: string, b: string) => `${a} satt foran ${b}`,
) {
  const builder = new CorpusBuilder();
  for (const id of interests) builder.addCode({ id, name: id, family: 'interest' }, '');
  const coder = builder.coder('anna');
  const places = new Map<string, number>();
  for (const line of notes.trim().split('\n')) {
    const [id, ...pairs] = line.trim().split(/\s+/u);
    const source = builder.sourceIndex(id) ?? builder.addSource({ id }, '');
    const place = places.get(id) ?? 0;
    places.set(id, place + 10);
    const selection = builder.span(source, place, place + 9, '');
    for (const pair of pairs) {
      const [before, after] = pair.split('>');
      const name = nameOf(before, after);
      builder.addCoding(
        selection,
        builder.codeIndex(name) ?? builder.addCode({ id: name, name }, ''),
        coder,
        '',
      );
    }
  }
  const provenance = { name: 'test', synthetic: true, licence: '', description: '' };
  return builder.build('test', 'notes', 'a test', provenance).corpus;
}

const notes = sources(14, (s) => `${s % 5 === 0 ? 'B>A' : 'A>B'} B>C ${s % 3 === 0 ? 'C>A' : 'A>C'}`);
const numbersOf = (corpus: Corpus) => {
  const { tradeoffs, dominance, order, noOrder, cycles, focus, missing } = prioritiesOf(corpus, {
    ...few,
    focus: 'A',
  });
  return {
    selections: tradeoffs.selections,
    sources: tradeoffs.sources,
    pairs: tradeoffs.tradeoffs.map(({ source, before, after }) => [source, before, after]),
    wins: dominance.wins,
    strengths: order.strengths,
    noOrder,
    circles: cycles.circular,
    share: focus?.overall,
    missing,
  };
};

describe('trade-offs that one code names', () => {
  it.each([
    (a: string, b: string) => `${a} satt foran ${b}`,
    (a: string, b: string) => `${a} put before ${b}`,
    (a: string, b: string) => `${a} (put before) ${b}`,
    (a: string, b: string) => `${b} satt etter ${a}`,
  ])('give the numbers that the same material gives with the roles before and after: %s', (nameOf) => {
    expect(numbersOf(namedPairs(notes, 'ABC', nameOf))).toEqual(numbersOf(weighing(notes, 'ABC')));
  });

  it('are of these two only, where a selection has several', () => {
    const { tradeoffs, incomplete, selections } = tradeoffsOf(namedPairs('s1 A>B C>D A>B', 'ABCD'));
    expect(tradeoffs.map(({ before, after }) => [before, after])).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect([selections, incomplete]).toEqual([1, []]);
  });

  it('are what the question needs', () => {
    expect(missingFor(namedPairs(notes, 'ABC'), ['interests'])).toEqual([]);
    expect(missingFor(namedPairs('s1 A>B', 'C'), ['interests'])).toEqual(['interests']);
  });
});
