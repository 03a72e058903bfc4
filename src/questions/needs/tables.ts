import { coderRuleLabel } from '../../cooccurrence/matrix.labels.js';
import { codeLabel } from '../../figures/codeLabels.js';
import { sourceLabel } from '../../figures/sourceLabel.js';
import type { ReportTable } from '../../report/reportTable.js';
import type { Language } from '../../shared/language.js';
import { label, title } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import { clusterSentences } from '../clusters.labels.js';
import type { NeedSupport, NeedsReview } from './needsReview.js';

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
      ...(review.expectationsCoded ? expectationColumns(language) : []),
      { key: 'deviation', label: texts.deviation, decimals: 2 },
      { key: 'p', label: 'p', shown: 'p' },
      { key: 'adjusted', label: terms.adjustedP, shown: 'p' },
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
      ...(review.expectationsCoded ? expectationOf(need) : {}),
      deviation: need.deviation,
      p: need.pValue,
      adjusted: need.adjusted,
      standsOut: need.standsOut === null ? '' : texts[need.standsOut],
      studies: need.studies.map((study) => sourceLabel(review.corpus, study)).join(', '),
    })),
    caption: [
      texts.caption({
        studies: counted(review.studies.length, 'study', language),
        coders: coderRuleLabel(review.coders, language, review.corpus.coders),
        confidence: formatPercent(review.confidence, language),
        permutations: formatNumber(review.test.permutations, language),
        seed: review.test.seed,
      }),
      ...(review.expectationsCoded ? [texts.toldApart] : []),
      ...clusterSentences(review.clusters, review.clusters.by, language),
    ].join(' '),
  };
}

function expectationColumns(language: Language): ReportTable['columns'] {
  const { lower, upper } = termsIn(language);
  const expectation = title('expectation', language);
  return [
    { key: 'expectations', label: words[language].expectations },
    { key: 'expectation', label: expectation, decimals: 2 },
    { key: 'expectationLower', label: `${lower}, ${label('expectation', language)}`, decimals: 2 },
    { key: 'expectationUpper', label: `${upper}, ${label('expectation', language)}`, decimals: 2 },
  ];
}

function expectationOf({ expectation }: NeedSupport): Readonly<Record<string, number | null>> {
  return {
    expectations: expectation.studies.length,
    expectation: expectation.share,
    expectationLower: expectation.interval?.lower ?? null,
    expectationUpper: expectation.interval?.upper ?? null,
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
    expectations: 'Studier, forventning',
    toldApart:
      'Forventning: studier der et tekstutdrag med indikatoren er kodet som forventning; behov er de øvrige, og de som er kodet som behov.',
    caption: ({ studies, coders, confidence, permutations, seed }: Counting) =>
      `${studies}; kodere: ${coders}. En studie melder et behov når minst ett tekstutdrag i den er kodet med indikatoren, uansett retning. Nedre og øvre: Wilsons ${confidence}-intervall. p: melder flere eller færre studier behovet enn gjennomsnittsbehovet? Indikatorene byttes om innenfor hver studie (${permutations} ganger, frø ${seed}); justert etter Benjamini og Hochberg. At en studie tier om et behov, vil ikke si at behovet ikke finnes.`,
  },
  en: {
    deviation: 'Against the average',
    standsOut: 'Stands out',
    more: 'more than average',
    fewer: 'fewer than average',
    expectations: 'Studies, expectation',
    toldApart:
      'Expectation: studies in which a selection with the indicator is coded as an expectation; needs are the others, and those coded as a need.',
    caption: ({ studies, coders, confidence, permutations, seed }: Counting) =>
      `${studies}; coders: ${coders}. A study reports a need when at least one selection in it is coded with the indicator, whatever its direction. Lower and upper: Wilson’s ${confidence} interval. p: do more or fewer studies report the need than the average need? Indicators are exchanged within each study (${permutations} times, seed ${seed}); adjusted after Benjamini and Hochberg. That a study is silent on a need does not mean that the need does not exist.`,
  },
} as const;
