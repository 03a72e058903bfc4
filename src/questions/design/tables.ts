import { coderRuleLabel } from '../../cooccurrence/matrix.labels.js';
import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable } from '../../report/reportTable.js';
import { title } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { termsIn } from '../../words/terms.js';
import { clusterSentences } from '../clusters.labels.js';
import { verdicts } from '../direction.js';
import type { DesignGaps } from './designGaps.js';
import { describingText, estimandLabel, patternText, studiesText } from './labels.js';

/** Each indicator: the need, how the describing sources speak of it, the gap, and the three tests. */
export function designTable(design: DesignGaps): ReportTable {
  const { language } = design.corpus;
  return {
    kind: 'table',
    language,
    name: 'need-and-design',
    columns: columnsOf(design),
    rows: design.indicators.map((each) => ({
      indicator: codeLabel(each.indicator, language),
      need: each.need,
      expectation: each.expectation,
      ...each.verdicts,
      promoted: each.promoted,
      promotedOfAll: each.promotedOfAll,
      hindered: each.hindered,
      unmet: each.unmet,
      unmetLower: each.unmetInterval?.lower ?? null,
      unmetUpper: each.unmetInterval?.upper ?? null,
      gap: each.gap,
      lower: each.gapInterval?.lower ?? null,
      upper: each.gapInterval?.upper ?? null,
      bootstrapLower: each.bootstrap?.lower ?? null,
      bootstrapUpper: each.bootstrap?.upper ?? null,
      aboveMean: each.aboveMean.value,
      aboveMeanP: each.aboveMean.adjusted,
      balance: each.balance.value,
      balanceP: each.balance.adjusted,
      newLower: each.newSource?.lower ?? null,
      newUpper: each.newSource?.upper ?? null,
      contrast: each.contrast.value,
      contrastP: each.contrast.adjusted,
      pattern: patternText(each, language),
    })),
    caption: [
      words[language].caption({
        studies: studiesText(design),
        describing: describingText(design),
        coders: coderRuleLabel(design.coders, language),
        confidence: formatPercent(design.confidence, language),
        permutations: formatNumber(design.permutations, language),
        samples: formatNumber(design.samples, language),
        seed: design.seed,
      }),
      ...(design.expectationsCoded ? [words[language].toldApart] : []),
      ...clusterSentences(design.clusters, design.clusters.by, language, design.clusters.correlation),
    ].join(' '),
  };
}

function columnsOf({ corpus, expectationsCoded }: DesignGaps): ReportTable['columns'] {
  const { language } = corpus;
  const texts = words[language];
  const terms = termsIn(language);
  return [
    { key: 'indicator', label: terms.indicator },
    { key: 'need', label: terms.need, decimals: 2 },
    ...(expectationsCoded
      ? [{ key: 'expectation', label: title('expectation', language), decimals: 2 }]
      : []),
    ...verdicts.map((key) => ({ key, label: title(key, language) })),
    { key: 'promoted', label: texts.promoted, decimals: 2 },
    { key: 'promotedOfAll', label: texts.promotedOfAll, decimals: 2 },
    { key: 'hindered', label: texts.hindered, decimals: 2 },
    { key: 'unmet', label: estimandLabel('unmet', language), decimals: 2 },
    { key: 'unmetLower', label: terms.lower, decimals: 2 },
    { key: 'unmetUpper', label: terms.upper, decimals: 2 },
    { key: 'gap', label: estimandLabel('gap', language), decimals: 2 },
    { key: 'lower', label: terms.lower, decimals: 2 },
    { key: 'upper', label: terms.upper, decimals: 2 },
    { key: 'bootstrapLower', label: `${terms.lower}, bootstrap`, decimals: 2 },
    { key: 'bootstrapUpper', label: `${terms.upper}, bootstrap`, decimals: 2 },
    { key: 'aboveMean', label: texts.aboveMean, decimals: 2 },
    { key: 'aboveMeanP', label: terms.adjustedP, shown: 'p' },
    { key: 'balance', label: terms.balance, decimals: 2 },
    { key: 'balanceP', label: terms.adjustedP, shown: 'p' },
    { key: 'newLower', label: texts.newLower, decimals: 2 },
    { key: 'newUpper', label: texts.newUpper, decimals: 2 },
    { key: 'contrast', label: texts.contrast, decimals: 2 },
    { key: 'contrastP', label: terms.adjustedP, shown: 'p' },
    { key: 'pattern', label: terms.pattern },
  ];
}

/** What was counted, and how it was tested. */
interface Counting {
  readonly studies: string;
  readonly describing: string;
  readonly coders: string;
  readonly confidence: string;
  readonly permutations: string;
  readonly samples: string;
  readonly seed: number;
}

const words = {
  nb: {
    promoted: 'Fremmes, andel',
    promotedOfAll: 'Fremmes, av alle kilder',
    hindered: 'Hemmes, andel',
    newLower: 'Ny kilde, nedre',
    newUpper: 'Ny kilde, øvre',
    toldApart: 'Forventning: andel av studiene som melder det som en forventning.',
    aboveMean: 'Gap over snittet',
    contrast: 'Dokumenter minus intervjuer',
    caption: ({ studies, describing, coders, confidence, permutations, samples, seed }: Counting) =>
      `Behov: andel av ${studies}. Fremmer til ikke nevnt: antall av ${describing}, etter hva flest av tekstutdragene i kilden sier. Fremmes, andel: gjennomsnitt over kilder med retning av andelen av tekstutdragene som fremmer. Fremmes, av alle kilder: der også taushet teller som ikke fremmet. Udekket behov = behov × andelen av kildene med retning som hemmer; ${confidence}-intervall av et produkt (MOVER). Gap = behov − fremmes, andel; ${confidence}-intervall etter Newcombe, og bootstrap av kilder (${samples} trekk). Ny kilde: der balansen i en ny kilde ville ligge. ${termsIn('nb').adjustedP} (Benjamini og Hochberg) for kolonnen til venstre: gapet mot gjennomsnittet av gapene, balansen mot 0, dokumenter mot intervjuer (${permutations} ombyttinger, frø ${seed}). Kodere: ${coders}.`,
  },
  en: {
    promoted: 'Promoted, share',
    promotedOfAll: 'Promoted, of all sources',
    hindered: 'Hindered, share',
    newLower: 'New source, lower',
    newUpper: 'New source, upper',
    toldApart: 'Expectation: share of the studies that report it as an expectation.',
    aboveMean: 'Gap above the mean',
    contrast: 'Documents minus interviews',
    caption: ({ studies, describing, coders, confidence, permutations, samples, seed }: Counting) =>
      `Need: share of ${studies}. Promotes to not mentioned: how many of ${describing}, by what most of the selections in the source say. Promoted, share: mean over sources with a direction of the share of their selections that promote. Promoted, of all sources: where silence, too, counts as not promoted. Unmet need = need × the share of sources with a direction that hinder; ${confidence} interval of a product (MOVER). Gap = need − promoted, share; ${confidence} interval after Newcombe, and bootstrap of sources (${samples} draws). New source: where the balance of a new source would lie. ${termsIn('en').adjustedP} (Benjamini and Hochberg) for the column to its left: the gap against the mean gap, the balance against 0, documents against interviews (${permutations} permutations, seed ${seed}). Coders: ${coders}.`,
  },
} as const;
