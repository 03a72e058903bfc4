import { type Saturation, type SaturationOptions, saturation } from '../../agreement/saturation.js';
import type { NeedsReview } from './needsReview.js';

export interface NeedSaturation {
  /** Of the studies of the review, with the codes of needs alone. */
  readonly found: Saturation;
  /** Whether the studies stand in order of year. */
  readonly byYear: boolean;
}

/**
 * Saturation of needs: whether the latest studies still tell of needs that no earlier one did. Studies stand by year
 * where all have one (attribute `year`), else in the order of the corpus.
 *
 * @param options of `saturation`; coders are those of the review
 */
export function needSaturation(
  review: NeedsReview,
  options: Omit<SaturationOptions, 'coders'> = {},
): NeedSaturation {
  const ids = new Set(review.studies.map(({ id }) => id));
  const asked = new Set(review.needs.map(({ indicator }) => indicator.index));
  const corpus = review.corpus.part({
    source: ({ id }) => ids.has(id),
    code: ({ index }) => asked.has(index),
  });
  const year = (attributes: Readonly<Record<string, string>>) => Number.parseInt(attributes.year ?? '', 10);
  const byYear =
    corpus.sources.length > 0 && corpus.sources.every(({ attributes }) => !Number.isNaN(year(attributes)));
  const sorted = [...corpus.sources].sort((a, b) => year(a.attributes) - year(b.attributes));
  const order = options.order ?? (byYear ? sorted.map(({ id }) => id) : undefined);
  const found = saturation(corpus, {
    ...options,
    coders: review.coders,
    ...(order === undefined ? {} : { order }),
  });
  return { found, byYear };
}
