import { coderRuleLabel } from '../../cooccurrence/matrix.labels.js';
import { codeLabel } from '../../figures/codeLabels.js';
import { sourceLabel } from '../../figures/sourceLabel.js';
import type { ReportTable } from '../../report/reportTable.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { firstOfEachSource } from '../firstOfEachSource.js';
import { unitEvidence } from '../unitEvidence.quotes.js';
import type { NeedsReview } from './needsReview.js';
import { qualityOf } from './studyQuality.js';

/** Each need: how many studies support it, of how many, with its interval and the test against the average need. */
export function needsTable(review: NeedsReview, options: { readonly language?: Language } = {}): ReportTable {
  const { language } = review.corpus;
  const texts = words[language];
  return {
    kind: 'table',
    language,
    name: 'needs',
    columns: [
      { key: 'indicator', label: texts.indicator },
      { key: 'count', label: texts.count },
      { key: 'share', label: texts.share, decimals: 2 },
      { key: 'lower', label: texts.lower, decimals: 2 },
      { key: 'upper', label: texts.upper, decimals: 2 },
      { key: 'selections', label: texts.selections },
      { key: 'deviation', label: texts.deviation, decimals: 2 },
      { key: 'p', label: texts.p, decimals: 4 },
      { key: 'adjusted', label: texts.adjusted, decimals: 4 },
      { key: 'standsOut', label: texts.standsOut },
      { key: 'studies', label: texts.studies },
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
      studies: need.studies.map((study) => sourceLabel(study)).join(', '),
    })),
    caption: texts.caption(
      formatNumber(review.studies.length, language),
      coderRuleLabel(review.coders, language),
      formatPercent(review.confidence, language),
      formatNumber(review.test.permutations, language),
      String(review.test.seed),
    ),
  };
}

export interface NeedQuotesOptions {
  readonly language?: Language;
  /** Id, name or path of one indicator, for all its quotes; empty or absent: the first quotes of every need. */
  readonly indicator?: string;
  /** Studies a need is quoted from, where no indicator is chosen; default 2. */
  readonly most?: number;
}

/**
 * The quotes behind the needs. Without a chosen indicator: of each need the first selection in each of the first studies
 * that support it, in the order of the material; nobody picked them.
 *
 * @throws RangeError for an unknown indicator
 */
export function needQuotes(review: NeedsReview, options: NeedQuotesOptions = {}): ReportTable {
  const { language } = review.corpus;
  const texts = words[language];
  const chosen = (options.indicator ?? '') === '' ? null : review.corpus.code(options.indicator!);
  const most = options.most ?? 2;
  const needs = review.needs.filter(({ indicator }) => chosen === null || indicator === chosen);
  const rows = needs.flatMap(({ indicator, units }) => {
    const shown = chosen === null ? firstOfEachSource(review.directed, units, most) : units;
    return unitEvidence(review.directed, shown, { language, without: [indicator] }).map((evidence, i) => {
      const study = review.corpus.sources[review.directed.incidence.source[shown[i]]];
      const quality = qualityOf(study);
      return {
        indicator: codeLabel(indicator, language),
        source: evidence.source,
        design: label(study.attributes.study_design ?? '', language),
        quality: quality === null ? '' : texts[quality],
        direction: evidence.direction,
        codes: evidence.codes,
        quote: evidence.quote,
      };
    });
  });
  return {
    kind: 'table',
    language,
    name: 'need-quotes',
    columns: [
      { key: 'indicator', label: texts.indicator },
      { key: 'source', label: texts.source },
      { key: 'design', label: texts.design },
      { key: 'quality', label: texts.quality },
      { key: 'direction', label: texts.direction },
      { key: 'codes', label: texts.codes },
      { key: 'quote', label: texts.quote },
    ],
    rows,
    caption: chosen === null ? texts.firstQuotes(most) : texts.allQuotes(codeLabel(chosen, language)),
  };
}

const words = {
  nb: {
    indicator: 'Behov',
    count: 'Studier',
    share: 'Andel',
    lower: 'Nedre',
    upper: 'Øvre',
    selections: 'Utvalg',
    deviation: 'Mot gjennomsnittet',
    p: 'p',
    adjusted: 'Justert p',
    standsOut: 'Skiller seg ut',
    more: 'flere enn gjennomsnittet',
    fewer: 'færre enn gjennomsnittet',
    studies: 'Hvilke',
    caption: (studies: string, coders: string, confidence: string, permutations: string, seed: string) =>
      `${studies} studier; kodere: ${coders}. En studie støtter et behov når minst ett utvalg i den er kodet med indikatoren, uansett retning. Nedre og øvre: Wilsons ${confidence}-intervall. p: er behovet støttet av flere eller færre studier enn gjennomsnittet av behovene? Indikatorene byttes om innenfor hver studie (${permutations} ganger, frø ${seed}); justert etter Benjamini og Hochberg. At en studie tier om et behov, vil ikke si at behovet ikke finnes.`,
    source: 'Studie',
    design: 'Design',
    quality: 'Kvalitet',
    low: 'lav',
    medium: 'middels',
    high: 'høy',
    direction: 'Retning',
    codes: 'Andre koder',
    quote: 'Sitat',
    firstQuotes: (most: number) =>
      `Det første utvalget i hver av de ${most} første studiene som støtter behovet, i materialets rekkefølge.`,
    allQuotes: (indicator: string) => `Alle utvalg i studiene med ${indicator}.`,
  },
  en: {
    indicator: 'Need',
    count: 'Studies',
    share: 'Share',
    lower: 'Lower',
    upper: 'Upper',
    selections: 'Selections',
    deviation: 'Against the average',
    p: 'p',
    adjusted: 'Adjusted p',
    standsOut: 'Stands out',
    more: 'more than average',
    fewer: 'fewer than average',
    studies: 'Which',
    caption: (studies: string, coders: string, confidence: string, permutations: string, seed: string) =>
      `${studies} studies; coders: ${coders}. A study supports a need when at least one selection in it is coded with the indicator, whatever its direction. Lower and upper: Wilson’s ${confidence} interval. p: is the need supported by more or fewer studies than the average need? Indicators are exchanged within each study (${permutations} times, seed ${seed}); adjusted after Benjamini and Hochberg. That a study is silent on a need does not mean that the need is not there.`,
    source: 'Study',
    design: 'Design',
    quality: 'Quality',
    low: 'low',
    medium: 'medium',
    high: 'high',
    direction: 'Direction',
    codes: 'Other codes',
    quote: 'Quote',
    firstQuotes: (most: number) =>
      `The first selection in each of the first ${most} studies that support the need, in the order of the material.`,
    allQuotes: (indicator: string) => `Every selection in the studies with ${indicator}.`,
  },
} as const;
