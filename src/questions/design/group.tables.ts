import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable } from '../../report/reportTable.js';
import type { Language } from '../../shared/language.js';
import { label, title } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { termsIn } from '../../words/terms.js';
import type { DesignGaps } from './designGaps.js';
import type { GroupGap, IndicatorDesign } from './indicatorDesign.js';
import { gapText } from './labels.js';

export interface GroupGapTableOptions {
  /** An attribute that the design was grouped by; default: the first. */
  readonly by?: string;
}

/**
 * The gap in each group of describing sources: in percentage points with its interval, and the number of sources that
 * speak of the indicator with a direction.
 */
export function groupGapTable(design: DesignGaps, options: GroupGapTableOptions = {}): ReportTable {
  const { language } = design.corpus;
  const texts = words[language];
  const terms = termsIn(language);
  const by = options.by ?? design.by[0] ?? 'kind';
  const groups = design.indicators.length === 0 ? [] : groupsOf(design.indicators[0], by);
  return {
    kind: 'table',
    language,
    name: `gap-by-${by}`,
    columns: [
      { key: 'indicator', label: terms.indicator },
      { key: 'all', label: terms.all },
      ...groups.map(({ group, sources }, i) => ({
        key: `group${i + 1}`,
        label: `${title(group, language)} (n = ${formatNumber(sources, language)})`,
      })),
    ],
    rows: design.indicators.map((each) => ({
      indicator: codeLabel(each.indicator, language),
      all: cellText(each.gap, each.gapInterval, each.speaking, language),
      ...Object.fromEntries(
        groupsOf(each, by).map(({ gap, interval, speaking }, i) => [
          `group${i + 1}`,
          gap === null ? '–' : cellText(gap, interval, speaking, language),
        ]),
      ),
    })),
    caption:
      groups.length === 0
        ? texts.noGroups(label(by, language))
        : texts.caption(label(by, language), formatPercent(design.confidence, language)),
  };
}

/** The table of one division of the describing sources, or those of all. */
export function gapsByGroup(design: DesignGaps): ReportTable[];
export function gapsByGroup(design: DesignGaps, options: GroupGapTableOptions): ReportTable;
export function gapsByGroup(design: DesignGaps, options?: GroupGapTableOptions): ReportTable | ReportTable[] {
  return options === undefined
    ? design.by.map((by) => groupGapTable(design, { by }))
    : groupGapTable(design, options);
}

function groupsOf({ groups }: IndicatorDesign, by: string): GroupGap[] {
  return groups.filter(({ attribute }) => attribute === by);
}

/** `+60 (38 til 74); 12` */
function cellText(
  gap: GroupGap['gap'],
  interval: GroupGap['interval'],
  speaking: number,
  language: Language,
): string {
  return `${gapText(gap, interval, language)}; ${formatNumber(speaking, language)}`;
}

const words = {
  nb: {
    caption: (by: string, confidence: string) =>
      `Gap i prosentpoeng etter ${by}, med ${confidence}-intervall (Newcombe) og antall kilder som omtaler indikatoren med retning. Behovet er andelen av alle studier. n er antall kilder i gruppen.`,
    noGroups: (by: string) => `Ingen beskrivende kilde har oppgitt ${by}.`,
  },
  en: {
    caption: (by: string, confidence: string) =>
      `Gap in percentage points by ${by}, with its ${confidence} interval (Newcombe) and the number of sources that speak of the indicator with a direction. The need is the share of all studies. n is the number of sources in the group.`,
    noGroups: (by: string) => `No describing source has a stated ${by}.`,
  },
} as const;
