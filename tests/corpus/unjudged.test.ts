import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { UnjudgedPlaces } from '../../src/corpus/unjudged.js';
import { withoutQuotes } from '../../src/writers/withoutQuotes.js';
import { build, projectWithGaps } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';
import { corpusView } from '../support/corpusView.js';

const corpus = corpusOf(
  `
  s1 L1 A ?B @anna
  s1 L1 B    @bo
  s1 L2 ?    @bo
  s2 L1 B    @anna
  s2 "her" A ?B @anna
  s2 whole ?C @anna
  s3 L1 A    @bo
  s3 L1 ?A   @anna
  `,
  { codes: 'A B C' },
);
const entries = (of: Corpus) => corpusView(of).unjudged;

describe('judgements that were not made', () => {
  it('are kept by place, code and coder; of those only who went through the source', () => {
    // Anna did not go through s3: to say that she did not judge a line of it says nothing more.
    expect(entries(corpus)).toEqual([
      's1 | 0 |  | B | anna',
      's1 | 1 |  |  | bo',
      's2 | -1 |  | C | anna',
      's2 | -1 | s2 | quote | -1 | -1 | -1 | her | B | anna',
    ]);
  });

  it('are null where there are none', () => {
    expect(corpusOf('s1 L1 A').unjudged).toBeNull();
    expect(corpus.where({ source: ({ id }) => id === 's3' }).unjudged).toBeNull();
  });

  it('go with their source, code and coder, and follow lines and selections that are numbered anew', () => {
    const second = corpus.where({ source: ({ id }) => id === 's2' });
    expect(entries(second)).toEqual([
      's2 | -1 |  | C | anna',
      's2 | -1 | s2 | quote | -1 | -1 | -1 | her | B | anna',
    ]);
    expect(entries(corpus.where({ coder: ({ id }) => id === 'bo' }))).toEqual(['s1 | 1 |  |  | bo']);
    expect(entries(corpus.where({ code: ({ id }) => id !== 'B' }))).toEqual([
      's1 | 1 |  |  | bo',
      's2 | -1 |  | C | anna',
    ]);
    expect(entries(corpus.where({ selectionKind: (kind) => kind === 'line' }))).toEqual([
      's1 | 0 |  | B | anna',
      's1 | 1 |  |  | bo',
      's2 | -1 |  | C | anna',
    ]);
  });

  it('stay in copies of the project', () => {
    for (const copy of [withoutQuotes(corpus), corpus.inLanguage('en')])
      expect(copy.unjudged).toEqual(corpus.unjudged);
  });

  it('are found by place: those of the place, and those of all of its source', () => {
    const places = new UnjudgedPlaces(corpus.unjudged!);
    expect([0, 1, 2].map((source) => places.isIn(source))).toEqual([true, true, false]);
    expect(places.at(0, { line: 1, selection: -1 }).map(({ code }) => code)).toEqual([-1]);
    expect(places.at(1, { line: 2, selection: -1 }).map(({ code }) => code)).toEqual([2]);
    expect(places.within(0)).toEqual([
      { line: 0, selection: -1 },
      { line: 1, selection: -1 },
    ]);
  });

  it('of a part of a part are those of the parts in any order', () => {
    fc.assert(
      fc.property(projectWithGaps, fc.nat(3), fc.nat(5), fc.nat(2), (project, source, code, coder) => {
        const whole = build(project);
        const filters = [
          { source: ({ id }: { id: string }) => id !== `s${source}` },
          { code: ({ index }: { index: number }) => index !== code },
          { coder: ({ id }: { id: string }) => id !== `coder${coder}` },
        ];
        const [one, other] = [filters, [...filters].reverse()].map((each) =>
          each.reduce((part: Corpus, filter) => part.where(filter), whole),
        );
        expect(entries(one)).toEqual(entries(other));
        expect(entries(one)).toEqual(entries(whole.where(Object.assign({}, ...filters))));
      }),
    );
  });
});
