import type { SourceKind } from '../../corpus/source.js';
import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable } from '../../report/reportTable.js';
import { formatNumber } from '../../words/numbers.js';
import { termsIn } from '../../words/terms.js';
import { type Direction, directions } from '../direction.js';
import { firstOfEachSource } from '../firstOfEachSource.js';
import { unitEvidence } from '../unitEvidence.quotes.js';
import type { DesignGaps } from './designGaps.js';
import type { IndicatorDesign } from './indicatorDesign.js';
import { patternText } from './labels.js';

export interface DesignQuoteTableOptions {
  /** Id, name or path of one indicator, for all its quotes; empty or absent: quotes of the patterns that were found. */
  readonly indicator?: string;
  /** Interviews, and as many documents, that a pattern is quoted from; default 2. */
  readonly most?: number;
}

/**
 * The quotes behind the patterns: what hinders where there is a gap, what promotes where a need is met, and both where
 * documents promote what interviews hinder. Each time the first selection in each of the first documents and interviews,
 * in the order of the material. Where no pattern was found, the indicator on top is quoted both ways.
 *
 * @throws RangeError for an unknown indicator
 */
export function designQuoteTable(design: DesignGaps, options: DesignQuoteTableOptions = {}): ReportTable {
  const { language } = design.corpus;
  const terms = termsIn(language);
  const { units, caption } = chosenUnits(design, options);
  return {
    kind: 'table',
    language,
    name: 'design-quotes',
    columns: [
      { key: 'indicator', label: terms.indicator },
      { key: 'pattern', label: terms.pattern },
      { key: 'source', label: terms.source },
      { key: 'kind', label: terms.kind },
      { key: 'level', label: terms.level },
      { key: 'direction', label: terms.direction },
      { key: 'codes', label: terms.otherCodes },
      { key: 'quote', label: terms.quote },
    ],
    rows: units.flatMap(([each, shown]) =>
      unitEvidence(design.directed, shown, { without: [each.indicator] }).map((evidence) => ({
        indicator: codeLabel(each.indicator, language),
        pattern: patternText(each, language),
        ...evidence,
      })),
    ),
    caption,
  };
}

/** The units that are quoted of each indicator, and the rule by which they were chosen. */
function chosenUnits(
  design: DesignGaps,
  { indicator: wanted = '', most = 2 }: DesignQuoteTableOptions,
): {
  readonly units: readonly (readonly [IndicatorDesign, readonly number[]])[];
  readonly caption: string;
} {
  const { language } = design.corpus;
  const texts = words[language];
  if (wanted !== '') {
    const chosen = design.corpus.code(wanted);
    return {
      units: design.indicators
        .filter(({ indicator }) => indicator === chosen)
        .map((each) => [each, each.units] as const),
      caption: texts.allQuotes(codeLabel(chosen, language)),
    };
  }
  const found = design.indicators.filter(({ pattern, opposed }) => pattern !== null || opposed);
  if (found.length > 0) {
    return {
      units: found.map((each) => [each, patternUnits(design, each, most)] as const),
      caption: texts.patternQuotes(formatNumber(most, language)),
    };
  }
  return {
    units: design.indicators
      .slice(0, 1)
      .map((each) => [each, pointing(design, each, ['promotes', 'hinders'], most)] as const),
    caption: texts.noPattern(formatNumber(most, language)),
  };
}

function patternUnits(design: DesignGaps, each: IndicatorDesign, most: number): number[] {
  return [
    ...(each.pattern === 'gap' ? pointing(design, each, ['hinders'], most) : []),
    ...(each.pattern === 'met' ? pointing(design, each, ['promotes'], most) : []),
    ...(each.opposed
      ? [
          ...pointing(design, each, ['promotes'], most, ['document']),
          ...pointing(design, each, ['hinders'], most, ['interview']),
        ]
      : []),
  ];
}

/** The first unit in each of the first sources of each kind that points in a direction. */
function pointing(
  { corpus, directed }: DesignGaps,
  { units }: IndicatorDesign,
  wanted: readonly Direction[],
  most: number,
  kinds: readonly SourceKind[] = ['document', 'interview', 'other'],
): number[] {
  const points = (unit: number, direction: Direction, kind: SourceKind) =>
    directed.direction[unit] === directions.indexOf(direction) &&
    corpus.sources[directed.incidence.source[unit]].kind === kind;
  return wanted.flatMap((direction) =>
    kinds.flatMap((kind) =>
      firstOfEachSource(
        directed,
        units.filter((unit) => points(unit, direction, kind)),
        most,
      ),
    ),
  );
}

const words = {
  nb: {
    patternQuotes: (most: string) =>
      `Det første tekstutdraget i hver av de ${most} første dokumentene og de ${most} første intervjuene: det som hemmer, der det er gap; det som fremmer, der behovet er møtt; det som fremmer i dokumentene og det som hemmer i intervjuene, der de beskriver møtet motsatt.`,
    noPattern: (most: string) =>
      `Ingen mønstre kan skilles fra tilfeldigheter. Vist er indikatoren øverst: det første tekstutdraget i hver av de ${most} første dokumentene og de ${most} første intervjuene som fremmer og som hemmer.`,
    allQuotes: (indicator: string) => `Alle tekstutdrag i de beskrivende kildene med ${indicator}.`,
  },
  en: {
    patternQuotes: (most: string) =>
      `The first selection in each of the first ${most} documents and the first ${most} interviews: what hinders where there is a gap; what promotes where the need is met; what promotes in the documents and what hinders in the interviews where they describe the meeting in opposite ways.`,
    noPattern: (most: string) =>
      `No pattern can be distinguished from chance. Shown is the indicator on top: the first selection in each of the first ${most} documents and the first ${most} interviews that promote and that hinder.`,
    allQuotes: (indicator: string) => `Every selection in the describing sources with ${indicator}.`,
  },
} as const;
