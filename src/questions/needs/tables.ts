import { coderRuleLabel } from '../../cooccurrence/matrix.labels.js';
import { codeLabel } from '../../figures/codeLabels.js';
import { sourceLabel } from '../../figures/sourceLabel.js';
import type { ReportTable } from '../../report/reportTable.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import type { NeedsReview } from './needsReview.js';

/** Each need: how many studies support it, of how many, with its interval and the test against the average need. */
export function needsTable(review: NeedsReview): ReportTable {
  const { language } = review.corpus;
  const texts = words[language];
  const terms = termsIn(language);
  return {
    kind: 'table',
    language,
    name: 'needs',
    columns: [
      { key: 'indicator', label: terms.need },
      { key: 'count', label: terms.studies },
      { key: 'share', label: terms.share, decimals: 2 },
      { key: 'lower', label: terms.lower, decimals: 2 },
      { key: 'upper', label: terms.upper, decimals: 2 },
      { key: 'selections', label: terms.selections },
      { key: 'deviation', label: texts.deviation, decimals: 2 },
      { key: 'p', label: 'p', decimals: 4 },
      { key: 'adjusted', label: terms.adjustedP, decimals: 4 },
      { key: 'standsOut', label: texts.standsOut },
      { key: 'studies', label: terms.which },
    ],
    rows: review.needs.map((need) => ({
      indicator: codeLabel(need.indicator, language),
      count: need.studies.length,
      share: need.share,
      lower: need.interval?.lower ?? null,
      upper: need.interval?.upper ?? null,
      selections: need.units.length,
      deviation: need.deviation,
      p: need.pValue,
      adjusted: need.adjusted,
      standsOut: need.standsOut === null ? '' : texts[need.standsOut],
      studies: need.studies.map((study) => sourceLabel(review.corpus, study)).join(', '),
    })),
    caption: texts.caption({
      studies: counted(review.studies.length, 'study', language),
      coders: coderRuleLabel(review.coders, language, review.corpus.coders),
      confidence: formatPercent(review.confidence, language),
      permutations: formatNumber(review.test.permutations, language),
      seed: review.test.seed,
    }),
  };
}

/** How the needs were counted and tested. */
interface Counting {
  readonly studies: string;
  readonly coders: string;
  readonly confidence: string;
  readonly permutations: string;
  readonly seed: number;
}

const words = {
  nb: {
    deviation: 'Mot gjennomsnittet',
    standsOut: 'Skiller seg ut',
    more: 'flere enn gjennomsnittet',
    fewer: 'færre enn gjennomsnittet',
    caption: ({ studies, coders, confidence, permutations, seed }: Counting) =>
      `${studies}; kodere: ${coders}. En studie støtter et behov når minst ett tekstutdrag i den er kodet med indikatoren, uansett retning. Nedre og øvre: Wilsons ${confidence}-intervall. p: er behovet støttet av flere eller færre studier enn gjennomsnittet av behovene? Indikatorene byttes om innenfor hver studie (${permutations} ganger, frø ${seed}); justert etter Benjamini og Hochberg. At en studie tier om et behov, vil ikke si at behovet ikke finnes.`,
  },
  en: {
    deviation: 'Against the average',
    standsOut: 'Stands out',
    more: 'more than average',
    fewer: 'fewer than average',
    caption: ({ studies, coders, confidence, permutations, seed }: Counting) =>
      `${studies}; coders: ${coders}. A study supports a need when at least one selection in it is coded with the indicator, whatever its direction. Lower and upper: Wilson’s ${confidence} interval. p: is the need supported by more or fewer studies than the average need? Indicators are exchanged within each study (${permutations} times, seed ${seed}); adjusted after Benjamini and Hochberg. That a study is silent on a need does not mean that the need does not exist.`,
  },
} as const;
