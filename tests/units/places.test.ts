import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import type { Region } from '../../src/corpus/details.js';
import { placesOf } from '../../src/units/places.js';
import { corpusOf } from '../support/corpusOf.js';

const kinds = (rows: string) => {
  const corpus = corpusOf(rows);
  const { kindOf } = placesOf(corpus);
  return Array.from({ length: corpus.selections.length }, (_, selection) => kindOf(selection));
};

/** A source with one selection for each list of regions. */
function withRegions(selections: readonly (readonly Region[])[], points: readonly (number | null)[] = []) {
  const builder = new CorpusBuilder();
  const source = builder.addSource({ id: 'film' }, '');
  builder.details.addToSource(source, {
    transcripts: [
      {
        id: 't',
        name: '',
        text: 'Hei og hopp',
        points: points.map((time, i) => ({ id: `${i}`, time, position: null })),
      },
    ],
  });
  const [code, coder] = [builder.addCode({ id: 'A', name: 'A' }, ''), builder.coder('anna')];
  selections.forEach((regions, i) => {
    const selection = builder.region(source, `${i}`, 'words');
    for (const region of regions) builder.details.addMark(selection, { region });
    builder.addCoding(selection, code, coder, '');
  });
  const about = { name: '', synthetic: true, licence: '', description: '' };
  return builder.build('', '', '', about).corpus;
}

describe('where selections lie', () => {
  it('is told by what the material knows of them', () => {
    expect(
      kinds('s1 0-5 A\ns1 t0-1000 A\ns1 0,0,9,9 A\ns1 p2:0,0,9,9 A\ns1 L1 A\ns1 whole A\ns1 "words" A'),
    ).toEqual(['characters', 'time', 'area', 'area', 'line', 'source', 'none']);
  });

  it('is told in words of the tool where a quote has a paragraph or a number', () => {
    const builder = new CorpusBuilder();
    const source = builder.addSource({ id: 's1' }, '');
    builder.addCoding(
      builder.quote(source, 'Mm.', 'paragraph 4'),
      builder.addCode({ id: 'A', name: 'A' }, ''),
      builder.coder('anna'),
      '',
    );
    const about = { name: '', synthetic: true, licence: '', description: '' };
    const { corpus } = builder.build('', '', '', about);
    expect(corpus.selections.told).toEqual(['paragraph 4']);
    expect(placesOf(corpus).kindOf(0)).toBe('told');
    expect(placesOf(corpus.where({})).kindOf(0)).toBe('told');
  });

  it('is unknown for a part of a recording between sync points without times', () => {
    const sync = (from: number, to: number): Region => ({ kind: 'sync', transcript: 0, from, to });
    const places = placesOf(withRegions([[sync(0, 1)], [sync(1, 2)], [sync(-1, 1)]], [0, 2000, null]));
    expect([0, 1, 2].map(places.kindOf)).toEqual(['time', 'none', 'none']);
    expect(places.partsOf(0)).toEqual([{ track: 'time', left: 0, right: 2000, top: 0, bottom: 1 }]);
  });

  it('is in characters of its own transcript, which is compared with no other', () => {
    const span = (transcript: number): Region => ({ kind: 'transcript', transcript, start: 0, end: 5 });
    const places = placesOf(withRegions([[span(0)], [span(1)]]));
    expect(places.kindOf(0)).toBe('characters');
    expect([0, 1].map((selection) => places.partsOf(selection)[0].track)).toEqual([
      'transcript 0',
      'transcript 1',
    ]);
  });

  it('is a rectangle whichever corner comes first, as pages are measured from top or bottom', () => {
    const places = placesOf(withRegions([[{ kind: 'page', page: 3, box: [90, 80, 10, 20] }]]));
    expect(places.partsOf(0)).toEqual([{ track: 'page 3', left: 10, right: 90, top: 20, bottom: 80 }]);
  });

  it('is all of its pages, each counted once however often the file says it', () => {
    const page = (number: number): Region => ({ kind: 'page', page: number, box: [0, 0, 9, 9] });
    expect(placesOf(withRegions([[page(0), page(1), page(0)]])).partsOf(0)).toHaveLength(2);
  });

  it('has no extent where a stretch has no length or a rectangle no area', () => {
    const corpus = corpusOf('s1 t500-500 A\ns1 3,0,3,9 A\ns1 4-4 A');
    const places = placesOf(corpus);
    expect([0, 1, 2].map((selection) => [places.kindOf(selection), places.partsOf(selection)])).toEqual([
      ['time', []],
      ['area', []],
      ['characters', []],
    ]);
  });

  it('is the very same where two selections have the same numbers, and another in another source', () => {
    const places = placesOf(corpusOf('s1 t0-9 A\ns1 t0-9 B\ns2 t0-9 A\ns1 t0-8 A\ns1 t5-5 A\ns1 t5-5 B'));
    expect([0, 1, 2, 3, 4, 5].map(places.sameAs)).toEqual([0, 0, 2, 3, 4, 4]);
  });
});
