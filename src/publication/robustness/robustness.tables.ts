import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { SpecificationCurve } from '../../robustness/specificationCurve.js';
import { significanceLevel, specificationSummary } from '../../robustness/specificationSummary.js';
import { formatLevel } from '../../words/statistics.js';
import { termsIn } from '../../words/terms.js';
import { codeNames } from '../codeNames.js';
import type { Stands } from '../cooccurrence/totals.js';
import type { PublicTable } from '../publicTable.js';

/** A pair under every combination of choices, and what that rests on. */
export interface PairCurve {
  readonly curve: SpecificationCurve;
  readonly row: Code;
  readonly column: Code;
  readonly stands: Stands;
}

/** Of each pair that was looked into: in how many tests it stands together more often than expected, and with a small p. */
export function curvesTable(
  { language }: Pick<Corpus, 'language'>,
  curves: readonly PairCurve[],
): PublicTable {
  const terms = termsIn(language);
  const texts = words[language];
  const names = codeNames(
    curves.flatMap(({ row, column }) => [row, column]),
    language,
  );
  return {
    name: 'specifications',
    section: 'robustness',
    columns: [
      { key: 'row', label: terms.row },
      { key: 'column', label: terms.column },
      { key: 'tests', label: texts.tests, decimals: 0 },
      { key: 'above', label: texts.above, decimals: 0 },
      { key: 'significant', label: texts.significant, decimals: 0 },
      { key: 'significantBelow', label: texts.significantBelow, decimals: 0 },
    ],
    rows: curves.map(({ curve, row, column, stands }) => {
      const { above, significant, significantBelow } = specificationSummary(curve);
      return {
        row: names(row),
        column: names(column),
        tests: { value: above.of, ...stands },
        above: { value: above.count, ...stands },
        significant: { value: significant.count, ...stands },
        significantBelow: { value: significantBelow.count, ...stands },
      };
    }),
    caption: texts.caption(formatLevel(significanceLevel, language)),
  };
}

const words = {
  nb: {
    tests: 'Måter å teste på',
    above: 'Over det ventede',
    significant: 'Over, med liten p',
    significantBelow: 'Under, med liten p',
    caption: (level: string) =>
      `Enheter, kodere, underkoder og nullhypoteser, i alle kombinasjoner som materialet tåler; liten p er høyst ${level}, ikke justert. Alle bruker samme materiale, og hvor mange som er enige, er ikke flere bevis. Hva en enkelt kilde endrer, er ikke her.`,
  },
  en: {
    tests: 'Ways to test',
    above: 'Above what is expected',
    significant: 'Above, with a small p',
    significantBelow: 'Below, with a small p',
    caption: (level: string) =>
      `Units, coders, subcodes and nulls, in all combinations that the material bears; a small p is at most ${level}, not adjusted. All use the same material, and how many agree is no further evidence. What one source changes is not here.`,
  },
} as const;
