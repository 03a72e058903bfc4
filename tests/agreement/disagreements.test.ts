import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Disagreement, disagreements } from '../../src/agreement/disagreements.js';
import { build, randomProject } from '../support/arbitraries.js';
import { corpusOf } from '../support/corpusOf.js';

/** As a person reads them: `s1 0-10 "text": anna=A bo= (A)`. */
function read({ source, start, end, text, versions, disputed }: Disagreement): string {
  const each = versions.map(({ coder, codes }) => `${coder.id}=${codes.map(({ id }) => id).join()}`);
  return `${source.id} ${start}-${end} "${text}": ${each.join(' ')} (${disputed.map(({ id }) => id).join()})`;
}

describe('the list of disagreements', () => {
  const corpus = corpusOf(
    `
    s2 0-3   A   @anna
    s2 0-3   B   @bo
    s1 4-9   A B @anna
    s1 4-7   A   @bo
    s1 12-15 C   @bo
    s1 12-15 C   @anna
    s3 0-3   A   @anna
    `,
    { codes: 'A B C', texts: { s1: 'one two three four', s2: 'five', s3: 'six' } },
  );

  it('shows each disputed stretch of text with what each coder did, in reading order', () => {
    expect(disagreements(corpus, { unit: 'character' }).places.map(read)).toEqual([
      's1 4-7 "two": anna=A,B bo=A (B)',
      's1 7-9 " t": anna=A,B bo= (A,B)',
      's2 0-3 "fiv": anna=A bo=B (A,B)',
    ]);
  });

  it('shows matched selections that were coded differently', () => {
    const found = disagreements(corpus, { unit: 'selection' });
    expect(found.places.map(read)).toEqual([
      's1 4-9 "two t": anna=A,B bo=A (B)',
      's2 0-3 "fiv": anna=A bo=B (A,B)',
    ]);
    expect(found.matching).toEqual({ rule: 'overlap', minimumOverlap: 0.5, of: 'union' });
    expect(found.leftOut.map(({ source }) => source.id)).toEqual(['s3']);
    const quotes = found.places[0].versions.map(({ selections }) => selections.map((s) => corpus.quote(s)));
    expect(quotes).toEqual([['two t'], ['two']]);
  });

  it('shows the words of disputed lines and quotes', () => {
    const lines = corpusOf('s1 L1 A @anna\ns1 L1 B @bo\ns1 L2 A @anna\ns1 L2 A @bo');
    expect(disagreements(lines, { unit: 'line' }).places.map(({ line, text }) => [line, text])).toEqual([
      [0, 'words of L1'],
    ]);
    const quotes = corpusOf('s1 "said so" A @anna\ns1 "said so" B @bo');
    expect(disagreements(quotes, { unit: 'selection' }).places.map(({ text }) => text)).toEqual(['said so']);
  });

  it('leaves out a coder who did not go through the source', () => {
    const three = corpusOf('s1 0-2 A @anna\ns1 0-2 B @bo\ns2 0-2 A @cy\ns2 0-2 A @bo', {
      texts: { s1: 'abc', s2: 'abc' },
    });
    const { places } = disagreements(three, { unit: 'character' });
    expect(places.map(({ versions }) => versions.map(({ coder }) => coder.id))).toEqual([['anna', 'bo']]);
  });

  it('covers exactly the characters that are coded differently', () => {
    fc.assert(
      fc.property(randomProject('span'), (project) => {
        const random = build(project);
        const codings = project.codings.map(
          (each) => `s${each.source} ${each.start}-${each.end} ${'ABCDEP'[each.code]} @coder${each.coder}`,
        );
        const texts = Object.fromEntries([0, 1, 2, 3].map((s) => [`s${s}`, 'x'.repeat(14)]));
        const withTexts = corpusOf(codings.join('\n'), { codes: 'A B C D E P', texts });
        expect(withTexts.codings.length).toBe(random.codings.length);
        const { places, sources, coders } = disagreements(withTexts, { unit: 'character' });
        const found = new Set(
          places.flatMap(({ source, start, end }) => range(start, end).map((at) => `${source.id} ${at}`)),
        );
        const differing = new Set<string>();
        for (const source of sources) {
          const readers = coders.filter(({ index }) => withTexts.codedBy[source.index].has(index));
          for (const at of range(0, 14)) {
            const versions = readers.map(({ id }) => {
              const here = project.codings.filter(
                (each) =>
                  `s${each.source}` === source.id &&
                  `coder${each.coder}` === id &&
                  each.start <= at &&
                  at < each.end,
              );
              return [...new Set(here.map(({ code }) => code))].sort().join();
            });
            if (new Set(versions).size > 1) differing.add(`${source.id} ${at}`);
          }
        }
        expect([...found].sort()).toEqual([...differing].sort());
      }),
      { numRuns: 100 },
    );
  });
});

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
