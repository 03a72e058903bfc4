import { describe, expect, it } from 'vitest';
import type { Family, Role } from '../../src/corpus/code.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { doubtfulTradeoffCodes, tradeoffCodes, tradeoffReadings } from '../../src/corpus/tradeoffCodes.js';

type Named = readonly [name: string, family?: Family, role?: Role];

function codesOf(...codes: readonly Named[]) {
  const builder = new CorpusBuilder();
  for (const [name, family, role] of codes)
    builder.addCode({ id: name, name, ...(family && { family }), role: role ?? null }, name);
  return builder.build('p', 'f', 't', { name: 'p', synthetic: true, licence: '', description: '' }).corpus;
}
const told = (...codes: readonly Named[]) =>
  tradeoffCodes(codesOf(...codes)).map(({ before, after }) => `${before.name} > ${after.name}`);

describe('a name that puts one thing before another', () => {
  it.each([
    'Kontroll satt foran Tillit',
    'Kontroll er satt foran tillit',
    'Kontroll  settes foran  Tillit',
    'Kontroll sett framfor Tillit',
    'Kontroll prioritert over Tillit',
    'Kontroll går foran Tillit',
    'Kontroll foran Tillit',
    'Kontroll framfor Tillit',
    'Kontroll put before Tillit',
    'Kontroll is put before Tillit',
    'Kontroll prioritised over Tillit',
    'Kontroll before Tillit',
    'Kontroll (satt foran) Tillit',
    'Kontroll - put before - Tillit',
    'Kontroll \\ satt foran \\ Tillit',
    'Avveining: Kontroll foran Tillit',
    'Tillit satt etter Kontroll',
    'Tillit må vike for kontroll',
    'Tillit yields to Kontroll',
    'Tillit put after Kontroll',
    'Kontroll før Tillit',
    'Kontroll > Tillit',
    'Tillit after Kontroll',
  ])('is read between known interests: %s', (name) => {
    expect(told(['Kontroll', 'interest'], ['Tillit', 'interest'], [name])).toEqual(['Kontroll > Tillit']);
  });

  it('is read of what the code itself says are interests, where its words are sure', () => {
    expect(told(['Kontroll foran Tillit', 'interest'])).toEqual(['Kontroll > Tillit']);
    expect(told(['Arbeid før utdanning', 'interest'])).toEqual([]);
    expect(told(['Kontroll foran Tillit'], ['Kontroll', 'interest'])).toEqual([]);
  });

  it('is no trade-off of other codes, of one interest with itself, of a side, or of words within words', () => {
    expect(told(['Møtet'], ['Kontoret'], ['Møtet foran kontoret'])).toEqual([]);
    expect(told(['Kontroll', 'interest'], ['Kontroll foran kontroll'])).toEqual([]);
    expect(told(['Kontroll', 'interest'], ['Kontroll satt foran', 'interest', 'before'])).toEqual([]);
    expect(tradeoffReadings('Foranledning')).toEqual([]);
    expect(tradeoffReadings('a foran '.repeat(200))).toEqual([]);
  });

  it('is doubtful where it says so in so many words, and one of the two is no interest', () => {
    const corpus = codesOf(['Kontroll', 'interest'], ['Kontroll satt foran Tillit'], ['Før møtet']);
    expect(doubtfulTradeoffCodes(corpus).map(({ code, unknown }) => [code.name, unknown])).toEqual([
      ['Kontroll satt foran Tillit', ['Tillit']],
    ]);
  });
});
