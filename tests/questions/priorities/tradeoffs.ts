import { Corpus } from '../../../src/corpus/corpus.js';
import { withFamilies } from '../../../src/corpus/families.js';
import { corpusOf } from '../../support/corpusOf.js';

/**
 * Trade-offs as a person would note them down, a selection a line: `s1 A>B` puts A before B in source s1, `s1 AB>C` both A
 * and B before C, and `s1 A>` names no other side. Interests are single letters; `Ab` and `Aa` are the sides of A.
 */
export function weighing(notes: string, interests = 'ABCD'): Corpus {
  const places = new Map<string, number>();
  const rows = notes
    .trim()
    .split('\n')
    .map((line) => {
      const [source, tradeoff] = line.trim().split(/\s+/u);
      const place = places.get(source) ?? 0;
      places.set(source, place + 10);
      if (tradeoff === '-') return `${source} ${place}-${place + 9} other`;
      const [before, after] = tradeoff.split('>');
      const codes = [...[...before].map((each) => `${each}b`), ...[...after].map((each) => `${each}a`)];
      return `${source} ${place}-${place + 9} ${codes.join(' ')}`;
    });
  const codes = [...interests].map((each) => `${each}:interest ${each}b<${each} ${each}a<${each}`).join(' ');
  const corpus = corpusOf(rows.join('\n'), { codes: `${codes} other` });
  return withFamilies(
    corpus,
    [...interests].flatMap((each) =>
      (['before', 'after'] as const).map((role) => ({
        code: `${each}${role === 'before' ? 'b' : 'a'}`,
        family: 'interest' as const,
        role,
        where: '',
      })),
    ),
  );
}

/** The corpus with a level for each source, by its position. */
export function withLevels(corpus: Corpus, levelOf: (source: number) => string): Corpus {
  const sources = corpus.sources.map((source) => ({
    ...source,
    attributes: { level: levelOf(source.index) },
  }));
  return new Corpus({ ...corpus, sources });
}
