import { codeLabel } from '../figures/codeLabels.js';
import type { Statement } from '../report/statement.js';
import { formatNumber, formatSigned } from '../words/numbers.js';
import { formatLevel } from '../words/statistics.js';
import { termsIn } from '../words/terms.js';
import { reasonText } from './reason.labels.js';
import { choiceLabel, choiceValueLabel } from './specification.labels.js';
import type { SpecificationCurve } from './specificationCurve.js';
import { type Share, significanceLevel, specificationSummary } from './specificationSummary.js';

/**
 * A specification curve in words: in how many specifications the pair is above expectation, significant, and among
 * the highest of its matrix, what that depends on most, and that it is no evidence.
 */
export function specificationStatement(curve: SpecificationCurve): Statement {
  const { language } = curve.corpus;
  const texts = words[language];
  if (curve.row === null || curve.column === null) return { kind: 'statement', text: texts.noPair };
  const summary = specificationSummary(curve);
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const [row, column] = [curve.row, curve.column].map((code) => `**${codeLabel(code, language)}**`);
  const all = number(curve.specifications.length);
  if (summary.computed === 0) {
    const { reason = null } = curve.specifications.find((each) => each.reason !== null) ?? {};
    const why = reasonText(curve.corpus, reason, language);
    return { kind: 'statement', text: `${texts.none(row, column, all)} ${why}`.trim() };
  }
  const share = ({ count, of }: Share) => `${number(count)} ${termsIn(language).of} ${number(of)}`;
  const percentile = (value: number | null) => number((value ?? Number.NaN) * 100);
  const sentences = [texts.computed({ row, column, computed: number(summary.computed), all })];
  if (summary.above.of > 0)
    sentences.push(texts.tests(share(summary.above), share(summary.significant), summary.above.of === 1));
  if (summary.significantBelow.count > 0) sentences.push(texts.below(share(summary.significantBelow)));
  if (summary.foil.of > 0) sentences.push(texts.foil(share(summary.foil)));
  if (summary.top.of > 0) {
    const { lowestPercentile, medianPercentile, highestPercentile } = summary;
    sentences.push(
      texts.top({
        top: share(summary.top),
        lowest: percentile(lowestPercentile),
        highest: percentile(highestPercentile),
        median: percentile(medianPercentile),
      }),
    );
  }
  const { decisive } = summary;
  if (decisive !== null) {
    const { choice, lowest, highest } = decisive;
    const [low, high] = [lowest, highest].map(({ medianPercentile }) => percentile(medianPercentile));
    const [lowName, highName] = [lowest, highest].map(({ value }) =>
      choiceValueLabel(curve.corpus, choice, value, language),
    );
    const name = choiceLabel(choice, language).toLowerCase();
    // A difference that rounding hides is none to speak of.
    if (low !== high)
      sentences.push(
        texts.decisive({ choice: name, low: lowName, lowest: low, high: highName, highest: high }),
      );
  }
  const usual = curve.specifications.find((each) => each.usual);
  if (usual?.z !== undefined && usual.z !== null) {
    sentences.push(
      texts.usual({
        unit: choiceValueLabel(curve.corpus, 'unit', usual.unit, language),
        coders: choiceValueLabel(curve.corpus, 'coders', usual.coders, language),
        test: choiceValueLabel(curve.corpus, 'null', usual.null, language),
        z: formatSigned(usual.z, language),
        percentile: usual.percentile === null ? null : percentile(usual.percentile),
        measure: choiceValueLabel(curve.corpus, 'measure', usual.measure, language),
      }),
    );
  }
  return { kind: 'statement', text: [...sentences, texts.warning].join(' ') };
}

interface Computed {
  readonly row: string;
  readonly column: string;
  readonly computed: string;
  readonly all: string;
}

interface Top {
  readonly top: string;
  readonly lowest: string;
  readonly highest: string;
  readonly median: string;
}

interface Decisive {
  readonly choice: string;
  readonly low: string;
  readonly lowest: string;
  readonly high: string;
  readonly highest: string;
}

interface Usual {
  readonly unit: string;
  readonly coders: string;
  readonly test: string;
  readonly z: string;
  readonly percentile: string | null;
  readonly measure: string;
}

const words = {
  nb: {
    noPair: 'Ingen to koder møtes i dette materialet, så det er ingen rute å undersøke.',
    none: (row: string, column: string, all: string) =>
      `Ingen av de ${all} spesifikasjonene kan regnes for ${row} og ${column}.`,
    computed: ({ row, column, computed, all }: Computed) =>
      `${row} og ${column}: ${computed} av ${all} spesifikasjoner lot seg regne.`,
    tests: (above: string, significant: string, one: boolean) =>
      `Antallet ligger over det forventede i ${above} ${one ? 'test' : 'tester'} innenfor kilder, og med p ≤ ${formatLevel(significanceLevel, 'nb')} i ${significant}.`,
    below: (below: string) => `Det ligger under med p ≤ ${formatLevel(significanceLevel, 'nb')} i ${below}.`,
    foil: (foil: string) =>
      `Slår en kildene sammen, som en ikke bør, er p ≤ ${formatLevel(significanceLevel, 'nb')} i ${foil}.`,
    top: ({ top, lowest, highest, median }: Top) =>
      `Paret er blant den øverste tidelen av sin matrise i ${top} rangeringer; prosentilen ${lowest === highest ? `er ${median}` : `går fra ${lowest} til ${highest}, med median ${median}`}.`,
    decisive: ({ choice, low, lowest, high, highest }: Decisive) =>
      `Plassen avhenger mest av valget av ${choice}: medianen er ${lowest} med ${low} og ${highest} med ${high}.`,
    usual: ({ unit, coders, test, z, percentile, measure }: Usual) =>
      `Det vanlige valget (${unit}; ${coders}; ${test}) gir z = ${z}${percentile === null ? '' : ` og prosentil ${percentile} etter ${measure}`}.`,
    warning:
      'Dette viser hva svaret avhenger av. Spesifikasjonene bruker det samme materialet og er ikke uavhengige av hverandre: andelen som er enige, er ikke et bevis, og medianen er ikke et bedre anslag.',
  },
  en: {
    noPair: 'No two codes meet in this material, so there is no cell to look into.',
    none: (row: string, column: string, all: string) =>
      `None of the ${all} specifications can be computed for ${row} and ${column}.`,
    computed: ({ row, column, computed, all }: Computed) =>
      `${row} and ${column}: ${computed} of ${all} specifications could be computed.`,
    tests: (above: string, significant: string, one: boolean) =>
      `The count is above expectation in ${above} ${one ? 'test' : 'tests'} within sources, and with p ≤ ${formatLevel(significanceLevel, 'en')} in ${significant}.`,
    below: (below: string) => `It is below with p ≤ ${formatLevel(significanceLevel, 'en')} in ${below}.`,
    foil: (foil: string) =>
      `With the sources pooled, which they should not be, p ≤ ${formatLevel(significanceLevel, 'en')} in ${foil}.`,
    top: ({ top, lowest, highest, median }: Top) =>
      `The pair is among the highest tenth of its matrix in ${top} rankings; the percentile ${lowest === highest ? `is ${median}` : `ranges from ${lowest} to ${highest}, with median ${median}`}.`,
    decisive: ({ choice, low, lowest, high, highest }: Decisive) =>
      `The rank depends most on the choice of ${choice}: the median is ${lowest} with ${low} and ${highest} with ${high}.`,
    usual: ({ unit, coders, test, z, percentile, measure }: Usual) =>
      `The usual choice (${unit}; ${coders}; ${test}) gives z = ${z}${percentile === null ? '' : ` and percentile ${percentile} by ${measure}`}.`,
    warning:
      'This shows what the answer depends on. The specifications use the same material and are not independent of one another: the share that agrees is not evidence, and their median is not a better estimate.',
  },
} as const;
