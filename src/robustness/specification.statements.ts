import { codeLabel } from '../figures/codeLabels.js';
import type { Statement } from '../report/statement.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatSigned } from '../words/numbers.js';
import { choiceLabel, choiceValueLabel } from './specification.labels.js';
import type { SpecificationCurve } from './specificationCurve.js';
import { type Share, specificationSummary } from './specificationSummary.js';

/**
 * A specification curve in words: in how many specifications the pair is above expectation, significant, and among
 * the highest of its matrix, what that depends on most, and that it is no evidence.
 */
export function describeSpecifications(
  curve: SpecificationCurve,
  options: { readonly language?: Language } = {},
): Statement {
  const { language } = curve.corpus;
  const texts = words[language];
  if (curve.row === null || curve.column === null) return { kind: 'statement', text: texts.noPair };
  const summary = specificationSummary(curve);
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const [row, column] = [curve.row, curve.column].map((code) => `**${codeLabel(code, language)}**`);
  const all = number(curve.specifications.length);
  if (summary.computed === 0) {
    const reason = curve.specifications.find((each) => each.reason !== null)?.reason?.[language] ?? '';
    return { kind: 'statement', text: `${texts.none(row, column, all)} ${reason}`.trim() };
  }
  const share = ({ count, of }: Share) => `${number(count)} ${texts.of} ${number(of)}`;
  const percentile = (value: number | null) => number((value ?? Number.NaN) * 100);
  const sentences = [texts.computed(row, column, number(summary.computed), all)];
  if (summary.above.of > 0)
    sentences.push(texts.tests(share(summary.above), share(summary.significant), summary.above.of === 1));
  if (summary.significantBelow.count > 0) sentences.push(texts.below(share(summary.significantBelow)));
  if (summary.foil.of > 0) sentences.push(texts.foil(share(summary.foil)));
  if (summary.top.of > 0) {
    const { lowestPercentile, medianPercentile, highestPercentile } = summary;
    sentences.push(
      texts.top(
        share(summary.top),
        percentile(lowestPercentile),
        percentile(highestPercentile),
        percentile(medianPercentile),
      ),
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
    if (low !== high) sentences.push(texts.decisive(name, lowName, low, highName, high));
  }
  const usual = curve.specifications.find((each) => each.usual);
  if (usual?.z !== undefined && usual.z !== null) {
    sentences.push(
      texts.usual(
        choiceValueLabel(curve.corpus, 'unit', usual.unit, language),
        choiceValueLabel(curve.corpus, 'coders', usual.coders, language),
        choiceValueLabel(curve.corpus, 'null', usual.null, language),
        formatSigned(usual.z, language),
        usual.percentile === null ? null : percentile(usual.percentile),
      ),
    );
  }
  return { kind: 'statement', text: [...sentences, texts.warning].join(' ') };
}

const words = {
  nb: {
    noPair: 'Ingen to koder møtes i dette materialet, så det er ingen rute å undersøke.',
    of: 'av',
    none: (row: string, column: string, all: string) =>
      `Ingen av de ${all} spesifikasjonene kan regnes for ${row} og ${column}.`,
    computed: (row: string, column: string, computed: string, all: string) =>
      `${row} og ${column}: ${computed} av ${all} spesifikasjoner lot seg regne.`,
    tests: (above: string, significant: string, one: boolean) =>
      `Antallet ligger over det forventede i ${above} ${one ? 'test' : 'tester'} innenfor kilder, og med p < 0,05 i ${significant}.`,
    below: (below: string) => `Det ligger under med p < 0,05 i ${below}.`,
    foil: (foil: string) => `Slår en kildene sammen, som en ikke bør, er p < 0,05 i ${foil}.`,
    top: (top: string, lowest: string, highest: string, median: string) =>
      `Paret er blant den øverste tidelen av sin matrise i ${top} rangeringer; prosentilen ${lowest === highest ? `er ${median}` : `går fra ${lowest} til ${highest}, med median ${median}`}.`,
    decisive: (choice: string, low: string, lowest: string, high: string, highest: string) =>
      `Plassen avhenger mest av valget av ${choice}: medianen er ${lowest} med ${low} og ${highest} med ${high}.`,
    usual: (unit: string, coders: string, test: string, z: string, percentile: string | null) =>
      `Det vanlige valget (${unit}; ${coders}; ${test}) gir z = ${z}${percentile === null ? '' : ` og prosentil ${percentile}`}.`,
    warning:
      'Dette viser hva svaret avhenger av. Spesifikasjonene bruker det samme materialet og er ikke uavhengige av hverandre: andelen som er enige, er ikke et bevis, og midten er ikke et bedre anslag.',
  },
  en: {
    noPair: 'No two codes meet in this material, so there is no cell to look into.',
    of: 'of',
    none: (row: string, column: string, all: string) =>
      `None of the ${all} specifications can be computed for ${row} and ${column}.`,
    computed: (row: string, column: string, computed: string, all: string) =>
      `${row} and ${column}: ${computed} of ${all} specifications could be computed.`,
    tests: (above: string, significant: string, one: boolean) =>
      `The count is above expectation in ${above} ${one ? 'test' : 'tests'} within sources, and with p < 0.05 in ${significant}.`,
    below: (below: string) => `It is below with p < 0.05 in ${below}.`,
    foil: (foil: string) => `With the sources pooled, as they should not be, p < 0.05 in ${foil}.`,
    top: (top: string, lowest: string, highest: string, median: string) =>
      `The pair is among the highest tenth of its matrix in ${top} rankings; the percentile ${lowest === highest ? `is ${median}` : `goes from ${lowest} to ${highest}, with median ${median}`}.`,
    decisive: (choice: string, low: string, lowest: string, high: string, highest: string) =>
      `The place depends most on the choice of ${choice}: the median is ${lowest} with ${low} and ${highest} with ${high}.`,
    usual: (unit: string, coders: string, test: string, z: string, percentile: string | null) =>
      `The usual choice (${unit}; ${coders}; ${test}) gives z = ${z}${percentile === null ? '' : ` and percentile ${percentile}`}.`,
    warning:
      'This shows what the answer depends on. The specifications use the same material and are not independent of one another: the share that agree is no evidence, and their middle is no better estimate.',
  },
} as const;
