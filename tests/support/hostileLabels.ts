import { Corpus } from '../../src/corpus/corpus.js';
import { corpusOf } from './corpusOf.js';

/** What people say in the material, of which codes, an attribute and the title are made. */
export const theirWords = [
  'jeg følte meg som en kasteball',
  'ingen hørte på meg',
  'de lovet meg en plass',
  'vi må bare holde ut sammen',
] as const;

/**
 * Twelve sources whose codes are called by what people said: A by words, B by its id as well, C under a parent called so, and a
 * level and the title besides.
 */
export function hostileLabels(): Corpus {
  const [kastet, hørt, lovet, sammen] = theirWords;
  const texts = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`s${i + 1}`, `Altså, ${theirWords.join('. Og ')}, sa hun. ${i}`]),
  );
  const rows = Array.from(
    { length: 12 },
    (_, i) => `s${i + 1} 0-9 C07${i < 10 ? ` ingen_hørte_på_meg` : ''} C09${i < 7 ? ' C10' : ''}`,
  );
  const made = corpusOf(rows.join('\n'), { texts, codes: 'C07 ingen_hørte_på_meg C09 C10<C09' });
  const names = [kastet, hørt, lovet, 'Tid'];
  const paths = [[kastet], [hørt], [lovet], [lovet, 'Tid']];
  return new Corpus({
    ...made,
    provenance: { ...made.provenance, name: `Prosjektet «${sammen}»`, description: kastet },
    codes: made.codes.map((code, i) => ({
      ...code,
      name: names[i],
      nameEnglish: names[i],
      path: paths[i],
      description: `Som når de sier: ${theirWords[i]}`,
    })),
    sources: made.sources.map((source, i) => ({
      ...source,
      name: `Intervju med Xhevdet ${i + 1}.docx`,
      attributes: { level: i < 6 ? sammen : 'office' },
    })),
  });
}
