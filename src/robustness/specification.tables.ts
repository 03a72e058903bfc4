import type { ReportTable } from '../report/reportTable.js';
import { formatLevel } from '../words/statistics.js';
import { termsIn } from '../words/terms.js';
import { reasonText } from './reason.labels.js';
import { isComputed, type Specification, specificationChoices } from './specification.js';
import { choiceLabel, choiceValueLabel } from './specification.labels.js';
import type { SpecificationCurve } from './specificationCurve.js';
import { type Share, significanceLevel, specificationSummary } from './specificationSummary.js';

/** What depends on what: a row for each value of each choice. */
export function choiceTable(curve: SpecificationCurve): ReportTable {
  const { language } = curve.corpus;
  const texts = words[language];
  const terms = termsIn(language);
  const part = (share: Share | null) => (share === null || share.of === 0 ? null : share.count / share.of);
  const rows = specificationSummary(curve).byChoice.map((each) => ({
    choice: choiceLabel(each.choice, language),
    value: choiceValueLabel(curve.corpus, each.choice, each.value, language),
    computed: each.computed,
    medianPercentile: each.medianPercentile === null ? null : each.medianPercentile * 100,
    top: part(each.top),
    tests: each.above?.of ?? null,
    above: part(each.above),
    significant: part(each.significant),
  }));
  return {
    kind: 'table',
    language,
    name: 'specification-choices',
    columns: [
      { key: 'choice', label: texts.choice },
      { key: 'value', label: terms.value },
      { key: 'computed', label: texts.specifications },
      { key: 'medianPercentile', label: texts.medianPercentile, decimals: 1 },
      { key: 'top', label: texts.top, decimals: 2 },
      { key: 'tests', label: texts.tests },
      { key: 'above', label: texts.above, decimals: 2 },
      { key: 'significant', label: texts.significant, decimals: 2 },
    ],
    rows,
    caption: texts.choiceCaption,
  };
}

/** What was not computed, and why: choices that were dropped, and specifications that failed, alike ones together. */
export function notComputedTable(curve: SpecificationCurve): ReportTable {
  const { language } = curve.corpus;
  const texts = words[language];
  const terms = termsIn(language);
  const name = (choice: (typeof specificationChoices)[number], value: string | boolean) =>
    choiceValueLabel(curve.corpus, choice, value, language);
  const groups = new Map<string, Specification[]>();
  for (const each of curve.specifications) {
    if (isComputed(each)) continue;
    const key = JSON.stringify([
      each.unit,
      each.null,
      each.status,
      reasonText(curve.corpus, each.reason, language),
    ]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const failed = [...groups.values()].map((group) => ({
    what: `${name('unit', group[0].unit)}; ${name('null', group[0].null)}`,
    specifications: group.length,
    reason: reasonText(curve.corpus, group[0].reason, language),
  }));
  const dropped = curve.dropped.map(({ choice, value, reason }) => ({
    what: `${choiceLabel(choice, language)}: ${name(choice, value)}`,
    specifications: null,
    reason: reasonText(curve.corpus, reason, language),
  }));
  return {
    kind: 'table',
    language,
    name: 'specifications-not-computed',
    columns: [
      { key: 'what', label: terms.what },
      { key: 'specifications', label: texts.specifications },
      { key: 'reason', label: texts.reason },
    ],
    rows: [...failed, ...dropped],
    caption: texts.notComputedCaption,
  };
}

/** Every specification, one a row: what the figure draws. */
export function specificationTable(curve: SpecificationCurve): ReportTable {
  const { language } = curve.corpus;
  const texts = words[language];
  const terms = termsIn(language);
  return {
    kind: 'table',
    language,
    name: 'specifications',
    columns: [
      ...specificationChoices.map((key) => ({ key, label: choiceLabel(key, language) })),
      { key: 'result', label: texts.result, decimals: 3 },
      { key: 'rank', label: terms.rank, decimals: 1 },
      { key: 'of', label: texts.of },
      { key: 'count', label: terms.count },
      { key: 'expected', label: terms.expected, decimals: 1 },
      { key: 'sources', label: terms.sources },
      { key: 'z', label: 'z', decimals: 2 },
      { key: 'pValue', label: 'p', shown: 'p' },
      { key: 'reason', label: texts.reason },
    ],
    rows: curve.specifications.map((each) => ({
      ...Object.fromEntries(
        specificationChoices.map((choice) => [
          choice,
          choiceValueLabel(curve.corpus, choice, each[choice], language),
        ]),
      ),
      result: each.value,
      rank: each.rank,
      of: each.of,
      count: each.count,
      expected: each.expected,
      sources: each.sources,
      z: each.z,
      pValue: each.pValue,
      reason: reasonText(curve.corpus, each.reason, language),
    })),
    caption: texts.allCaption,
  };
}

const words = {
  nb: {
    choice: 'Valg',
    medianPercentile: 'Median prosentil',
    top: 'Andel i øverste tidel',
    tests: 'Tester',
    above: 'Andel over forventet',
    significant: `Andel med p ≤ ${formatLevel(significanceLevel, 'nb')}`,
    choiceCaption:
      'Hva svaret avhenger av. Prosentilen er parets plass blant alle par i sin matrise (100 er øverst). Testene er innenfor kilder; den sammenslåtte nullhypotesen er bare med på sin egen linje. En rangering avhenger ikke av nullhypotesen, og en test ikke av målet: der står en strek. Andelene er ikke sannsynligheter.',
    specifications: 'Spesifikasjoner',
    reason: 'Hvorfor',
    notComputedCaption: 'Det som ikke er regnet, og hvorfor. Øverst spesifikasjoner, så valg som er utelatt.',
    result: 'Verdi av målet',
    of: 'Av',
    allCaption:
      'Alle spesifikasjonene. Forventet, z og p er av nullhypotesen på linjen; der koder bytter plass mellom passasjer, er det forventede antallet av passasjer og ikke av enheter. p er tosidig og ikke korrigert for antall ruter.',
  },
  en: {
    choice: 'Choice',
    medianPercentile: 'Median percentile',
    top: 'Share in the highest tenth',
    tests: 'Tests',
    above: 'Share above expectation',
    significant: `Share with p ≤ ${formatLevel(significanceLevel, 'en')}`,
    choiceCaption:
      'What the answer depends on. The percentile is the place of the pair among all pairs of its matrix (100 is the highest). Tests are within sources; the pooled null hypothesis counts only on its own line. A ranking does not depend on the null hypothesis, nor a test on the measure: these have a dash. The shares are not probabilities.',
    specifications: 'Specifications',
    reason: 'Why',
    notComputedCaption:
      'What was not computed, and why. First specifications, then choices that were dropped.',
    result: 'Value of the measure',
    of: 'Of',
    allCaption:
      'Every specification. Expected, z and p are of the null on the line; where codes are exchanged between passages, the expected count is of passages and not of units. p is two-sided and not corrected for the number of cells.',
  },
} as const;
