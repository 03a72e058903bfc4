import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Source } from '../../corpus/source.js';
import { inGroupOrder } from '../../units/groupOrder.js';
import { groupOf } from '../../units/groups.js';
import type { NeedsReview } from './needsReview.js';
import { countQualities, meanQuality, type QualityCounts } from './studyQuality.js';

export interface EvidenceGapOptions {
  /** Attribute of the studies that makes the columns; default: `study_design`. */
  readonly by?: string;
  /** Attribute that holds the quality of a study; default: `study_quality`. */
  readonly quality?: string;
}

export interface EvidenceCell {
  readonly indicator: Code;
  /** Value of the attribute; empty for studies that lack it. */
  readonly group: string;
  /** Studies of the group that support the need. */
  readonly studies: readonly Source[];
  readonly qualities: QualityCounts;
  /** From 1 (low) to 3 (high), over the studies whose quality is known; null where none is. */
  readonly meanQuality: number | null;
}

export interface EvidenceGaps {
  readonly corpus: Corpus;
  readonly review: NeedsReview;
  readonly by: string;
  /** Columns with all their studies, those without the attribute last. */
  readonly groups: readonly { readonly group: string; readonly studies: number }[];
  /** Indicators x groups, the rows in the order of the review. */
  readonly cells: readonly (readonly EvidenceCell[])[];
  /** Per need the studies that report it as an expectation, whatever their group; none where no expectation is coded. */
  readonly expectations: readonly EvidenceCell[];
  /** Cells without a study: what is not known. */
  readonly empty: readonly EvidenceCell[];
  /** Whether any study has a quality that is known. */
  readonly hasQuality: boolean;
}

/**
 * Where there is evidence and where there is none: how many studies of each design (or another group) support each
 * need, and how good they are. A cell without studies is a gap in knowledge, not evidence that the need is absent.
 *
 * @example evidenceGaps(needsReview(corpus), { by: 'study_design' }).empty.length
 */
export function evidenceGaps(review: NeedsReview, options: EvidenceGapOptions = {}): EvidenceGaps {
  const by = options.by ?? 'study_design';
  const group = (study: Source) => groupOf(study, [by]) ?? '';
  const values = inGroupOrder(review.studies.map(group));
  const groups = [...values.filter((value) => value !== ''), ...values.filter((value) => value === '')];
  const cellOf = (indicator: Code, value: string, studies: readonly Source[]): EvidenceCell => {
    const qualities = countQualities(studies, options.quality);
    return { indicator, group: value, studies, qualities, meanQuality: meanQuality(qualities) };
  };
  const cells = review.needs.map(({ indicator, studies }) =>
    groups.map((value) =>
      cellOf(
        indicator,
        value,
        studies.filter((study) => group(study) === value),
      ),
    ),
  );
  const expectations = review.expectationsCoded
    ? review.needs.map(({ indicator, expectation }) => cellOf(indicator, '', expectation.studies))
    : [];
  return {
    corpus: review.corpus,
    review,
    by,
    cells,
    expectations,
    groups: groups.map((value) => ({
      group: value,
      studies: review.studies.filter((study) => group(study) === value).length,
    })),
    empty: cells.flat().filter(({ studies }) => studies.length === 0),
    hasQuality: meanQuality(countQualities(review.studies, options.quality)) !== null,
  };
}
