import { describe, expect, it } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.js';
import { loadSolver } from '../../../src/disk/loadSolver.js';
import { makeChecking } from '../../../src/publication/checking/checking.js';
import { coarseSources } from '../../../src/publication/checking/coarseSources.js';
import { fewestJoined } from '../../../src/publication/checking/joinedRecords.js';
import { printedIdentifiers, recordLabels } from '../../../src/publication/printedIdentifiers.js';
import { publicSources } from '../../../src/publication/publicSources.js';
import { corpusOf } from '../../support/corpusOf.js';

/** Twelve interviews; attributes by position. */
function twelve(attributesOf: (i: number) => Record<string, string>): Corpus {
  const rows = Array.from({ length: 12 }, (_, i) => `s${i} "words ${i}" ${i % 2 === 0 ? 'A' : 'B'}`);
  const corpus = corpusOf(rows.join('\n'), { codes: 'A B' });
  const sources = corpus.sources.map((source, i) => ({
    ...source,
    kind: 'interview' as const,
    attributes: attributesOf(i),
  }));
  return new Corpus({ ...corpus, sources });
}

/** Halves and thirds: five share each half, two each half of a third. */
const halvesAndThirds = (i: number) => ({ half: `h${Math.floor(i / 6)}`, third: `t${i % 3}` });

describe('records that are given out twice', () => {
  it('are counted together, since a record is known again by its codes', () => {
    const corpus = twelve(halvesAndThirds);
    const shown = (name: 'half' | 'third') =>
      corpus.sources.map(({ kind, attributes }) => ({ kind, attributes: { [name]: attributes[name] } }));
    expect(fewestJoined(corpus, shown('half'), [])).toBe(6);
    expect(fewestJoined(corpus, shown('third'), [])).toBe(4);
    const given = [{ k: 2, level: 'all attributes' as const }];
    expect(coarseSources(corpus, 2, 'all attributes')?.[0].attributes).toEqual({ half: 'h0', third: 't0' });
    expect(fewestJoined(corpus, shown('half'), given)).toBe(2);
  });

  it('show no more together than each of them promises, or are refused', async () => {
    const corpus = twelve(halvesAndThirds);
    const material = { whole: corpus, corpus, sources: publicSources(corpus), counted: null, earlier: [] };
    const solver = await loadSolver();
    const given = [{ k: 2, level: 'all attributes' as const }];
    expect(() => makeChecking({ ...material, given }, { k: 5, solver })).toThrow('given out as records');
    expect(makeChecking({ ...material, given }, { k: 2, solver }).records).toBe(12);
  });
});

describe('labels of records', () => {
  it('are looked through for identifiers: names and values of all attributes', () => {
    const corpus = twelve(() => ({ intervjuer: 'Kari Nordmann', 'ring 22 33 44 55': 'ja' }));
    expect(printedIdentifiers(recordLabels(corpus)).map(({ kind, place }) => [kind, place.en])).toEqual([
      ['name', 'a value of the attribute intervjuer'],
      ['phone', 'the name of the attribute ring 22 33 44 55'],
    ]);
  });
});
