import type { Corpus } from '../../src/corpus/corpus.js';
import { withFamilies } from '../../src/corpus/families.js';
import { SeededRandom } from '../../src/shared/seededRandom.js';
import { corpusOf } from '../support/corpusOf.js';
import { withSources } from '../units/withSources.js';

/**
 * Forty sources of three kinds with codes dealt by chance: common and rare pairs, on selections of one text each.
 *
 * @param valence whether selections have directions
 */
export function chanceMaterial(valence = true): Corpus {
  const random = new SeededRandom(7, 'publication');
  const one = (share: number) => random.uniform() < share;
  const rows: string[] = [];
  const texts: Record<string, string> = {};
  const attributes: Record<string, Record<string, string>> = {};
  for (let s = 0; s < 40; s++) {
    const id = `s${s}`;
    const kind = s < 20 ? 'interview' : s < 36 ? 'document' : 'study';
    texts[id] = Array.from({ length: 12 }, (_, i) => `Words ${i}.`.padEnd(12)).join('\n');
    for (let i = 0; i < 12; i++) {
      const codes = [
        ...['C1', 'C2', 'C3'].filter((_, c) => one([0.5, 0.3, 0.08][c])),
        ...['V1', 'V2', 'V3'].filter((_, v) => one([0.5, 0.25, 0.1][v])),
      ];
      const sides = valence && one(0.7) ? [one(0.6) ? 'plus' : 'minus'] : [];
      if (codes.length > 0) rows.push(`${id} ${i * 13}-${i * 13 + 10} ${[...codes, ...sides].join(' ')}`);
    }
    attributes[id] = {
      kind,
      ...(kind === 'study' ? {} : { level: ['ministry', 'office', 'counsellor'][s % 3] }),
      ...(kind === 'document' ? { document_kind: s % 2 === 0 ? 'rundskriv' : 'lov' } : {}),
    };
  }
  const codes = `C1:condition C2:condition C3:condition V1:indicator V2:indicator V3:indicator${valence ? ' plus:valence minus:valence' : ''}`;
  const corpus = corpusOf(rows.join('\n'), { codes, texts });
  return withSources(
    valence
      ? withFamilies(corpus, [
          { code: 'plus', family: 'valence', role: 'promotes', where: '' },
          { code: 'minus', family: 'valence', role: 'hinders', where: '' },
        ])
      : corpus,
    attributes,
  );
}
