import { sourceLabel } from '../figures/sourceLabel.js';
import { oddsLabel, testLabel } from '../inference/test.labels.js';
import type { ReportTable } from '../report/reportTable.js';
import { formatNumber } from '../words/numbers.js';
import { termsIn } from '../words/terms.js';
import type { LeaveOneOut } from './leaveOneOut.js';
import { reasonText } from './reason.labels.js';

/** The sources that matter most to a cell: what they hold, and what the others give without them. */
export function leaveOneOutTable(left: LeaveOneOut, options: { readonly most?: number } = {}): ReportTable {
  const { language } = left.corpus;
  const texts = words[language];
  const terms = termsIn(language);
  const shown = left.sources.slice(0, options.most ?? 10);
  return {
    kind: 'table',
    language,
    name: 'leave-one-out',
    columns: [
      { key: 'source', label: terms.source },
      { key: 'units', label: texts.units },
      { key: 'both', label: texts.both },
      { key: 'count', label: texts.count },
      { key: 'z', label: `${terms.zWithout} (${testLabel(left.test, language)})`, decimals: 2 },
      { key: 'influence', label: texts.influence, decimals: 2 },
      { key: 'oddsRatio', label: texts.oddsRatio(oddsLabel(left.test, language)), decimals: 2 },
    ],
    rows: shown.map(({ source, units, both, count, z, influence, oddsRatio }) => ({
      source: sourceLabel(left.corpus, source, 80),
      units,
      both,
      count,
      z,
      influence,
      oddsRatio,
    })),
    caption:
      left.reason !== null
        ? reasonText(left.corpus, left.reason, language)
        : texts.caption(formatNumber(shown.length, language), formatNumber(left.sources.length, language)),
  };
}

const words = {
  nb: {
    units: 'Enheter i kilden',
    both: 'Med begge koder',
    count: 'Antall uten kilden',
    influence: 'Kilden løfter z med',
    oddsRatio: (odds: string) => `Uten kilden: ${odds}`,
    caption: (shown: string, all: string) => `De ${shown} av ${all} kildene som betyr mest for z.`,
  },
  en: {
    units: 'Units of the source',
    both: 'With both codes',
    count: 'Count without the source',
    influence: 'The source raises z by',
    oddsRatio: (odds: string) => `Without the source: ${odds}`,
    caption: (shown: string, all: string) => `The ${shown} of ${all} sources that matter most to z.`,
  },
} as const;
