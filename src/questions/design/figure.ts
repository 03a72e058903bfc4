import { axisLabels, codeLabel } from '../../figures/codeLabels.js';
import { type DumbbellRow, dumbbell } from '../../figures/dumbbell.js';
import type { Figure, FigureOptions } from '../../figures/figure.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import { isFew, withheldMark } from '../../shared/fewSources.js';
import type { Language } from '../../shared/language.js';
import type { Interval } from '../../statistics/interval.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatPercent, formatSigned } from '../../words/numbers.js';
import { formatP } from '../../words/statistics.js';
import type { DesignGaps, IndicatorDesign } from './designGaps.js';

export interface DesignDumbbellOptions extends FigureOptions {
  /** Indicators shown at most, the largest gaps first; default 40. */
  readonly most?: number;
  /** Numbers of fewer sources than this are withheld, for publication; default 1: none is. */
  readonly fewest?: number;
}

/**
 * Need and design side by side: how many studies support each need, and how far interviews and documents describe a
 * meeting that promotes it; the largest gap on top.
 */
export function designDumbbell(design: DesignGaps, options: DesignDumbbellOptions = {}): Figure {
  const { language } = design.corpus;
  const { fewest = 1 } = options;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const name = 'need-and-design';
  const heading = texts.heading;
  const able = design.indicators.filter(({ need, promoted }) => need !== null || promoted !== null);
  if (able.length === 0)
    return sentenceFigure(design.corpus, { name, heading, sentence: texts.nothing }, language);
  const shown = able.slice(0, options.most ?? 40);
  const names = axisLabels(
    shown.map(({ indicator }) => indicator),
    language,
  );
  const rows = shown.map((each, i): DumbbellRow => {
    const few = isFew(each.speaking, fewest);
    const verdicts = ['promotes', 'hinders', 'ambivalent', 'undirected', 'absent'] as const;
    // One small part could be had from the others, so they stand together or not at all.
    const counts = verdicts.some((verdict) => isFew(each.verdicts[verdict], fewest))
      ? [texts.withheld(fewest)]
      : verdicts.map((verdict) => `${label(verdict, language)} ${number(each.verdicts[verdict])}`);
    return {
      label: names[i],
      first: each.need === null ? null : { value: each.need, interval: each.needInterval },
      second:
        each.promoted === null || few
          ? null
          : {
              value: shownShare(each.promoted, fewest),
              interval:
                each.promotedInterval === null
                  ? null
                  : {
                      lower: shownShare(each.promotedInterval.lower, fewest),
                      upper: shownShare(each.promotedInterval.upper, fewest),
                    },
            },
      texts: [
        few ? withheldMark : gapText(each.gap, each.gapInterval, language),
        design.studies === 0 ? '–' : `${number(each.supporting)} / ${number(design.studies)}`,
        few ? withheldMark : number(each.speaking),
        patternText(each, language),
      ],
      emphasised: each.pattern === 'gap',
      hover: `<b>${codeLabel(each.indicator, language)}</b><br>${counts.join('<br>')}`,
    };
  });
  const { data, layout } = dumbbell(
    design.corpus,
    rows,
    {
      heading,
      firstName: texts.need,
      secondName: texts.promoted,
      axisTitle: texts.axis,
      range: [-0.02, 1.02],
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
      tickText: (share) => formatPercent(share, language),
      zeroLine: false,
      columns: [
        { heading: texts.gap, width: 138 },
        { heading: texts.studies, width: 66 },
        { heading: texts.speaking, width: 66 },
        { heading: texts.pattern, width: 150 },
      ],
    },
    language,
  );
  const caption = [
    texts.caption(studiesText(design, language), describingText(design, language)),
    texts.howToRead(formatPercent(design.confidence, language), formatNumber(design.alpha, language, 2)),
    ...(shown.some(({ speaking }) => isFew(speaking, fewest)) ? [texts.withheld(fewest)] : []),
    ...(shown.length < able.length ? [texts.cut(number(shown.length), number(able.length))] : []),
  ].join(' ');
  const list = shown
    .slice(0, 10)
    .map(
      ({ need, promoted, speaking }, i) =>
        `${names[i]}: ${percent(need, language)} / ${isFew(speaking, fewest) ? withheldMark : percent(promoted, language)}`,
    );
  return {
    kind: 'figure',
    basis: 'working material',
    name,
    data,
    layout,
    caption,
    alternative: `${heading}. ${texts.alternative} ${list.join('; ')}.`,
  };
}

/** The documents' balance beside the interviews': what is promised, and what is told. */
export function promiseDumbbell(design: DesignGaps, options: DesignDumbbellOptions = {}): Figure {
  const { language } = design.corpus;
  const texts = words[language];
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const name = 'promised-and-told';
  const heading = texts.promiseHeading;
  const able = design.indicators
    .filter(({ promise }) => promise.documents !== null && promise.interviews !== null)
    .sort((a, b) => b.promise.value! - a.promise.value!);
  if (able.length === 0)
    return sentenceFigure(design.corpus, { name, heading, sentence: texts.noPromise }, language);
  const shown = able.slice(0, options.most ?? 40);
  const names = axisLabels(
    shown.map(({ indicator }) => indicator),
    language,
  );
  const rows = shown.map(({ promise, promisedNotDelivered }, i): DumbbellRow => {
    const p = promise.adjusted === null ? '–' : formatP(promise.adjusted, language);
    return {
      label: names[i],
      first: { value: promise.documents!, interval: null },
      second: { value: promise.interviews!, interval: null },
      texts: [
        number(promise.value!, 2),
        `${number(promise.sources[0])} / ${number(promise.sources[1])}`,
        p,
        promisedNotDelivered ? texts.promised : '',
      ],
      emphasised: promisedNotDelivered,
      hover: `<b>${names[i]}</b><br>${texts.documents}: ${number(promise.documents!, 2)}<br>${texts.interviews}: ${number(promise.interviews!, 2)}`,
    };
  });
  const { data, layout } = dumbbell(
    design.corpus,
    rows,
    {
      heading,
      firstName: texts.documents,
      secondName: texts.interviews,
      axisTitle: texts.balanceAxis,
      range: [-1.05, 1.05],
      ticks: [-1, -0.5, 0, 0.5, 1],
      tickText: (balance) => formatSigned(balance, language),
      zeroLine: true,
      columns: [
        { heading: texts.difference, width: 84 },
        { heading: texts.perKind, width: 96 },
        { heading: texts.adjusted, width: 74 },
        { heading: '', width: 150 },
      ],
    },
    language,
  );
  const list = shown
    .slice(0, 10)
    .map(
      ({ promise }, i) => `${names[i]}: ${number(promise.documents!, 2)} / ${number(promise.interviews!, 2)}`,
    );
  return {
    kind: 'figure',
    basis: 'working material',
    name,
    data,
    layout,
    caption: texts.promiseCaption(
      number(design.describing.documents),
      number(design.describing.interviews),
      number(design.permutations),
      formatNumber(design.alpha, language, 2),
    ),
    alternative: `${heading}. ${texts.documents} / ${texts.interviews}: ${list.join('; ')}.`,
  };
}

/** `42 intervjuer og 36 dokumenter`; `20 kilder` where kinds are not stated. */
export function describingText({ describing }: DesignGaps, language: Language): string {
  const { interviews, documents, others } = describing;
  const texts = words[language];
  const counted = (count: number, [one, more]: readonly [string, string]) =>
    `${formatNumber(count, language)} ${count === 1 ? one : more}`;
  return others > 0
    ? counted(others, texts.others)
    : texts.both(counted(interviews, texts.interview), counted(documents, texts.document));
}

/** `34 studier`. */
export function studiesText({ studies }: DesignGaps, language: Language): string {
  const [one, more] = words[language].study;
  return `${formatNumber(studies, language)} ${studies === 1 ? one : more}`;
}

/** `+60 (38 til 74)`, in percentage points. */
export function gapText(gap: number | null, interval: Interval | null, language: Language): string {
  if (gap === null) return '–';
  const points = (value: number, signed: boolean) => {
    const text = formatNumber(value * 100, language);
    return signed && Math.round(value * 100) > 0 ? `+${text}` : text;
  };
  const to = words[language].to;
  return interval === null
    ? points(gap, true)
    : `${points(gap, true)} (${points(interval.lower, false)} ${to} ${points(interval.upper, false)})`;
}

/** Which pattern an indicator shows, in words; empty where none can be told from chance. */
export function patternText(
  { pattern, promisedNotDelivered }: Pick<IndicatorDesign, 'pattern' | 'promisedNotDelivered'>,
  language: Language,
): string {
  const texts = words[language];
  return [
    pattern === null ? '' : pattern === 'gap' ? 'gap' : texts.met,
    promisedNotDelivered ? texts.promised : '',
  ]
    .filter((text) => text !== '')
    .join('; ');
}

/** In publication a share has the digits that are shown: all of them would tell the counts. */
function shownShare(share: number, fewest: number): number {
  return fewest > 1 ? Number(share.toFixed(2)) : share;
}

function percent(share: number | null, language: Language): string {
  return share === null ? '–' : formatPercent(share, language);
}

const words = {
  nb: {
    heading: 'Det jobbsøkere trenger, og møtet slik det beskrives',
    nothing: 'Det mangler både studier og beskrivelser med retning, så det er ingenting å sammenligne.',
    need: 'Behov: andel av studiene',
    promoted: 'Fremmes: andel i kildene som omtaler det',
    axis: 'Andel',
    gap: 'Gap, prosentpoeng',
    studies: 'Studier',
    speaking: 'Kilder',
    pattern: 'Mønster',
    met: 'møtt',
    promised: 'lovet, ikke levert',
    to: 'til',
    study: ['studie', 'studier'],
    interview: ['intervju', 'intervjuer'],
    document: ['dokument', 'dokumenter'],
    others: ['kilde som ikke er en studie', 'kilder som ikke er studier'],
    both: (interviews: string, documents: string) => `${interviews} og ${documents}`,
    caption: (studies: string, describing: string) =>
      `${studies}; ${describing}. Prikken er andelen av studiene som støtter behovet. Den hule ruten er hvor mye av det kildene sier med retning om indikatoren, som fremmer den (gjennomsnitt over kildene, hver teller én gang). Enheten er kilden. Sortert etter gapet: behov minus fremmes.`,
    howToRead: (confidence: string, alpha: string) =>
      `Streker og parenteser er ${confidence}-intervaller. Studier: hvor mange som støtter behovet. Kilder: de som omtaler indikatoren med retning. «gap» (tykk strek): gapet er klart større enn gjennomsnittet av gapene; «møtt»: klart oftere fremmet enn hemmet, og gapet er ikke større enn gjennomsnittet; «lovet, ikke levert»: dokumentene fremmer og intervjuene hemmer (justert p høyst ${alpha}).`,
    withheld: (fewest: number) => `× er holdt tilbake: færre enn ${fewest} kilder.`,
    cut: (shown: string, all: string) => `Vist er de ${shown} største gapene av ${all}.`,
    alternative: 'Behov / fremmes:',
    promiseHeading: 'Det dokumentene lover, og det intervjuene forteller',
    noPromise: 'Det finnes ikke både dokumenter og intervjuer med retning om samme indikator.',
    documents: 'Dokumenter',
    interviews: 'Intervjuer',
    balanceAxis: 'Balanse: −1 hemmer, +1 fremmer',
    difference: 'Forskjell',
    perKind: 'Dok. / int.',
    adjusted: 'Justert p',
    promiseCaption: (documents: string, interviews: string, permutations: string, alpha: string) =>
      `${documents} dokumenter og ${interviews} intervjuer. Gjennomsnittlig balanse, (fremmer − hemmer) / alle med retning, i kildene som omtaler indikatoren med retning; antallet står til høyre. Enheten er kilden. p: merkelappene dokument og intervju deles ut på nytt (${permutations} ganger), justert over indikatorene (Benjamini og Hochberg). Tykk strek: dokumentene lover (over 0) og intervjuene benekter (under 0), justert p høyst ${alpha}.`,
  },
  en: {
    heading: 'What jobseekers need, and the meeting as it is described',
    nothing: 'There are neither studies nor descriptions with direction, so there is nothing to compare.',
    need: 'Need: share of the studies',
    promoted: 'Promoted: share in sources that speak of it',
    axis: 'Share',
    gap: 'Gap, percentage points',
    studies: 'Studies',
    speaking: 'Sources',
    pattern: 'Pattern',
    met: 'met',
    promised: 'promised, not delivered',
    to: 'to',
    study: ['study', 'studies'],
    interview: ['interview', 'interviews'],
    document: ['document', 'documents'],
    others: ['source that is no study', 'sources that are no studies'],
    both: (interviews: string, documents: string) => `${interviews} and ${documents}`,
    caption: (studies: string, describing: string) =>
      `${studies}; ${describing}. The dot is the share of the studies that support the need. The hollow diamond is how much of what sources say with direction of the indicator promotes it (mean over the sources, each counts once). The unit is the source. Sorted by the gap: need minus promoted.`,
    howToRead: (confidence: string, alpha: string) =>
      `Bars and brackets are ${confidence} intervals. Studies: how many support the need. Sources: those that speak of the indicator with direction. "gap" (heavy line): the gap is clearly larger than the mean gap; "met": clearly promoted more often than hindered, and the gap is no larger than the mean gap; "promised, not delivered": documents promote and interviews hinder (adjusted p at most ${alpha}).`,
    withheld: (fewest: number) => `× is withheld: fewer than ${fewest} sources.`,
    cut: (shown: string, all: string) => `Shown are the ${shown} largest gaps of ${all}.`,
    alternative: 'Need / promoted:',
    promiseHeading: 'What the documents promise, and what the interviews tell',
    noPromise: 'There are not both documents and interviews with direction on the same indicator.',
    documents: 'Documents',
    interviews: 'Interviews',
    balanceAxis: 'Balance: −1 hinders, +1 promotes',
    difference: 'Difference',
    perKind: 'Doc. / int.',
    adjusted: 'Adjusted p',
    promiseCaption: (documents: string, interviews: string, permutations: string, alpha: string) =>
      `${documents} documents and ${interviews} interviews. Mean balance, (promotes − hinders) / all with direction, in the sources that speak of the indicator with direction; their number stands to the right. The unit is the source. p: the labels document and interview are dealt anew (${permutations} times), adjusted over the indicators (Benjamini and Hochberg). Heavy line: documents promise (above 0) and interviews deny (below 0), adjusted p at most ${alpha}.`,
  },
} as const;
