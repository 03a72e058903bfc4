import { attributeOf } from '../../corpus/attributeOf.js';
import type { Code } from '../../corpus/code.js';
import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable } from '../../report/reportTable.js';
import { label, title } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { termsIn } from '../../words/terms.js';
import { firstOfEachSource } from '../firstOfEachSource.js';
import { unitEvidence } from '../unitEvidence.quotes.js';
import type { NeedSupport, NeedsReview } from './needsReview.js';
import { qualityOf } from './studyQuality.js';

export interface NeedQuoteTableOptions {
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
export function needQuoteTable(review: NeedsReview, options: NeedQuoteTableOptions = {}): ReportTable {
  const { language } = review.corpus;
  const { indicator: wanted = '', most = 2 } = options;
  const texts = words[language];
  const terms = termsIn(language);
  const chosen = wanted === '' ? null : review.corpus.code(wanted);
  const rows = review.needs
    .filter(({ indicator }) => chosen === null || indicator === chosen)
    .flatMap((need) => quotesOf(review, need, shownUnits(review, need, chosen, most)));
  return {
    kind: 'table',
    language,
    name: 'need-quotes',
    columns: [
      { key: 'indicator', label: terms.need },
      { key: 'source', label: title('study', language) },
      { key: 'design', label: 'Design' },
      { key: 'quality', label: terms.quality },
      { key: 'direction', label: terms.direction },
      { key: 'codes', label: terms.otherCodes },
      { key: 'quote', label: terms.quote },
    ],
    rows,
    caption:
      chosen === null
        ? texts.firstQuotes(formatNumber(most, language))
        : texts.allQuotes(codeLabel(chosen, language)),
  };
}

function shownUnits(
  { directed }: NeedsReview,
  { units }: NeedSupport,
  chosen: Code | null,
  most: number,
): readonly number[] {
  return chosen === null ? firstOfEachSource(directed, units, most) : units;
}

function quotesOf(
  { corpus, directed }: NeedsReview,
  { indicator }: NeedSupport,
  units: readonly number[],
): ReportTable['rows'] {
  const { language } = corpus;
  return unitEvidence(directed, units, { without: [indicator] }).map((evidence, i) => {
    const study = corpus.sources[directed.incidence.source[units[i]]];
    const quality = qualityOf(study);
    return {
      indicator: codeLabel(indicator, language),
      source: evidence.source,
      design: label(attributeOf(study, 'study_design') ?? '', language),
      quality: quality === null ? '' : termsIn(language)[quality],
      direction: evidence.direction,
      codes: evidence.codes,
      quote: evidence.quote,
    };
  });
}

const words = {
  nb: {
    firstQuotes: (most: string) =>
      `Det første tekstutdraget i hver av de ${most} første studiene som støtter behovet, i materialets rekkefølge.`,
    allQuotes: (indicator: string) => `Alle tekstutdrag i studiene med ${indicator}.`,
  },
  en: {
    firstQuotes: (most: string) =>
      `The first selection in each of the first ${most} studies that support the need, in the order of the material.`,
    allQuotes: (indicator: string) => `Every selection in the studies with ${indicator}.`,
  },
} as const;
