import { axisLabels, codeLabel } from '../../figures/codeLabels.js';
import { type DumbbellRow, dumbbell } from '../../figures/dumbbell.js';
import type { Figure } from '../../figures/figure.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { inSentence, termsIn } from '../../words/terms.js';
import { clusterSentences } from '../clusters.labels.js';
import { verdicts } from '../direction.js';
import type { DesignGaps } from './designGaps.js';
import type { IndicatorDesign } from './indicatorDesign.js';
import { describingText, estimandLabel, gapText, patternText, studiesText, unmetText } from './labels.js';

export interface DesignFigureOptions {
  /** Indicators shown at most, the first of the order; default 40. */
  readonly most?: number;
}

/**
 * Need and design side by side: how many studies support each need, and how far interviews and documents describe a
 * meeting that promotes it; the largest gap on top.
 */
export function designFigure(design: DesignGaps, options: DesignFigureOptions = {}): Figure {
  const { corpus } = design;
  const { language } = corpus;
  const texts = words[language];
  const terms = termsIn(language);
  const name = 'need-and-design';
  const heading = headingOf(design);
  const able = design.indicators.filter(({ need, promoted }) => need !== null || promoted !== null);
  if (able.length === 0) return sentenceFigure(corpus, { name, heading, sentence: texts.nothing }, language);
  const shown = able.slice(0, options.most ?? 40);
  const names = axisLabels(
    shown.map(({ indicator }) => indicator),
    language,
  );
  const { data, layout } = dumbbell(
    corpus,
    shown.map((each, i) => rowOf(each, names[i], design)),
    {
      heading,
      firstName: texts.need,
      secondName: texts.promoted,
      axisTitle: terms.share,
      range: [-0.02, 1.02],
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
      tickText: (share) => formatPercent(share, language),
      zeroLine: false,
      columns: [
        { heading: estimandLabel('unmet', language), width: 112 },
        { heading: texts.gap, width: 156 },
        { heading: terms.studies, width: 66 },
        { heading: terms.sources, width: 66 },
        { heading: terms.pattern, width: 170 },
      ],
    },
  );
  return {
    kind: 'figure',
    name,
    data,
    layout,
    caption: captionOf(design, shown.length, able.length),
    alternative: alternativeOf(shown, names, heading, language),
  };
}

/** What the figure is of: no need is spoken of where none is known, and no meeting where nobody says what the sources are. */
function headingOf({ corpus, studies, describing }: DesignGaps): string {
  const texts = words[corpus.language];
  if (studies > 0) return texts.heading;
  return describing.others > 0 ? texts.described : texts.meeting;
}

function rowOf(each: IndicatorDesign, name: string, { corpus, studies }: DesignGaps): DumbbellRow {
  const { language } = corpus;
  const number = (value: number) => formatNumber(value, language);
  return {
    label: name,
    first: each.need === null ? null : { value: each.need, interval: each.needInterval },
    second: each.promoted === null ? null : { value: each.promoted, interval: each.promotedInterval },
    texts: [
      unmetText(each.unmet, each.unmetInterval, language),
      gapText(each.gap, each.gapInterval, language),
      studies === 0 ? '–' : `${number(each.supporting)} / ${number(studies)}`,
      number(each.speaking),
      // The longest pattern is broken where it turns.
      patternText(each, language).replace(', ', ',<br>'),
    ],
    emphasised: each.pattern === 'gap',
    hover: hoverOf(each, language),
  };
}

function hoverOf({ indicator, verdicts: counts }: IndicatorDesign, language: Language): string {
  const lines = verdicts.map(
    (verdict) => `${label(verdict, language)} ${formatNumber(counts[verdict], language)}`,
  );
  return `<b>${codeLabel(indicator, language)}</b><br>${lines.join('<br>')}`;
}

function captionOf(design: DesignGaps, shown: number, able: number): string {
  const { language } = design.corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  return [
    texts.caption(studiesText(design), describingText(design)),
    texts.howToRead({
      confidence: formatPercent(design.confidence, language),
      alpha: formatNumber(design.alpha, language, 2),
      gap: patternText({ pattern: 'gap', opposed: false }, language),
      met: patternText({ pattern: 'met', opposed: false }, language),
      opposed: patternText({ pattern: null, opposed: true }, language),
    }),
    ...clusterSentences(design.clusters, design.clusters.by, language, design.clusters.correlation),
    ...(shown < able ? [texts.cut(number(shown), number(able))] : []),
  ].join(' ');
}

function alternativeOf(
  shown: readonly IndicatorDesign[],
  names: readonly string[],
  heading: string,
  language: Language,
): string {
  const percent = (share: number | null) => (share === null ? '–' : formatPercent(share, language));
  const told = shown
    .slice(0, 10)
    .map(({ need, promoted }, i) => `${names[i]}: ${percent(need)} / ${percent(promoted)}`);
  return `${heading}. ${words[language].alternative} ${told.join('; ')}.`;
}

/** The words of the patterns, and up to which p they are named. */
interface Reading {
  readonly confidence: string;
  readonly alpha: string;
  readonly gap: string;
  readonly met: string;
  readonly opposed: string;
}

const words = {
  nb: {
    heading: 'Det brukerne trenger, og møtet slik det beskrives',
    meeting: 'Møtet slik det beskrives',
    described: 'Det som beskrives som fremmet',
    nothing: 'Det mangler både studier og beskrivelser med retning, så det er ingenting å sammenligne.',
    need: 'Behov: andel av studiene',
    promoted: 'Fremmes: andel i kildene som omtaler det',
    gap: 'Gap, prosentpoeng',
    caption: (studies: string, describing: string) =>
      `${studies}; ${describing}. Prikken er andelen av studiene som melder behovet. Den hule ruten er hvor mye av det kildene sier med retning om indikatoren, som fremmer den (gjennomsnitt over kildene, hver teller én gang). Enheten er kilden. Udekket behov er behovet ganger andelen av kildene med retning som hemmer det. Sortert etter gapet: behov minus fremmes.`,
    howToRead: ({ confidence, alpha, gap, met, opposed }: Reading) =>
      `Streker og parenteser er ${confidence}-intervaller. Studier: hvor mange som melder behovet. Kilder: de som omtaler indikatoren med retning. «${gap}» (tykk strek): gapet er klart større enn gjennomsnittet av gapene; «${met}»: klart oftere fremmet enn hemmet, og gapet er ikke større enn gjennomsnittet; «${opposed}»: møtet beskrives som fremmende i dokumentene og som hemmende i intervjuene (${inSentence('adjustedP', 'nb')} høyst ${alpha}).`,
    cut: (shown: string, all: string) => `Vist er de ${shown} største gapene av ${all}.`,
    alternative: 'Behov / fremmes:',
  },
  en: {
    heading: 'What users need, and the meeting as it is described',
    meeting: 'The meeting as it is described',
    described: 'What is described as promoted',
    nothing: 'There are neither studies nor descriptions with direction, so there is nothing to compare.',
    need: 'Need: share of the studies',
    promoted: 'Promoted: share in sources that speak of it',
    gap: 'Gap, percentage points',
    caption: (studies: string, describing: string) =>
      `${studies}; ${describing}. The dot is the share of the studies that report the need. The hollow diamond is how much of what the sources say about the indicator with a direction promotes it (mean over the sources, each counts once). The unit is the source. Unmet need is the need times the share of sources with a direction that hinder it. Sorted by the gap: need minus promoted.`,
    howToRead: ({ confidence, alpha, gap, met, opposed }: Reading) =>
      `Bars and brackets are ${confidence} intervals. Studies: how many report the need. Sources: those that speak of the indicator with a direction. “${gap}” (heavy line): the gap is clearly larger than the mean gap; “${met}”: clearly promoted more often than hindered, and the gap is no larger than the mean gap; “${opposed}”: the meeting is described as promoting in the documents and as hindering in the interviews (${inSentence('adjustedP', 'en')} at most ${alpha}).`,
    cut: (shown: string, all: string) => `Shown are the ${shown} largest gaps of ${all}.`,
    alternative: 'Need / promoted:',
  },
} as const;
