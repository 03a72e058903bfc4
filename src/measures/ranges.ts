import type { Bilingual } from '../shared/language.js';

/** Which values a measure can have, and which of them says that two codes have nothing to do with each other. */
export const ranges = {
  share: { nb: '0 til 1', en: '0 to 1' },
  upwards: { nb: '0 og oppover', en: '0 upwards' },
  ratio: { nb: '0 og oppover, 1 er uavhengighet', en: '0 upwards, 1 is independence' },
  odds: { nb: 'over 0, 1 er uavhengighet', en: 'above 0, 1 is independence' },
  signed: { nb: '−1 til 1, 0 er uavhengighet', en: '-1 to 1, 0 is independence' },
  deviation: { nb: 'alle tall, 0 er som ventet', en: 'any number, 0 is as expected' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The value of independence that a range names; null where it names none. */
export function independenceIn(range: Bilingual): 0 | 1 | null {
  if (range === ranges.signed || range === ranges.deviation) return 0;
  return range === ranges.ratio || range === ranges.odds ? 1 : null;
}
