import { axisLabels } from '../../figures/codeLabels.js';
import { type DumbbellRow, dumbbell } from '../../figures/dumbbell.js';
import type { Figure } from '../../figures/figure.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import { formatNumber, formatSigned } from '../../words/numbers.js';
import { formatP } from '../../words/statistics.js';
import { inSentence, termsIn } from '../../words/terms.js';
import { clusterSentences } from '../clusters.labels.js';
import type { DesignGaps } from './designGaps.js';
import type { DesignFigureOptions } from './figure.js';
import type { IndicatorDesign } from './indicatorDesign.js';
import { describingText, patternText } from './labels.js';

/** The documents' balance beside the interviews', the largest difference on top. */
export function contrastFigure(design: DesignGaps, options: DesignFigureOptions = {}): Figure {
  const { corpus } = design;
  const { language } = corpus;
  const texts = words[language];
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const name = 'documents-and-interviews';
  const { heading } = texts;
  const able = design.indicators
    .filter(({ contrast }) => contrast.documents !== null && contrast.interviews !== null)
    .sort((a, b) => b.contrast.value! - a.contrast.value!);
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
      firstName: texts.documents,
      secondName: texts.interviews,
      axisTitle: texts.axis,
      range: [-1.05, 1.05],
      ticks: [-1, -0.5, 0, 0.5, 1],
      tickText: (balance) => formatSigned(balance, language),
      zeroLine: true,
      columns: [
        { heading: texts.difference, width: 84 },
        { heading: texts.perKind, width: 96 },
        { heading: termsIn(language).adjustedP, width: 74 },
        { heading: '', width: 170 },
      ],
    },
  );
  const list = shown.slice(0, 10).map(({ contrast }, i) => {
    const { documents, interviews } = contrast;
    return `${names[i]}: ${number(documents!, 2)} / ${number(interviews!, 2)}`;
  });
  return {
    kind: 'figure',
    name,
    data,
    layout,
    caption: [
      texts.caption({
        describing: describingText(design),
        permutations: number(design.permutations),
        alpha: number(design.alpha, 2),
      }),
      ...clusterSentences(design.clusters, design.clusters.by, language, design.clusters.correlation),
    ].join(' '),
    alternative: `${heading}. ${texts.documents} / ${texts.interviews}: ${list.join('; ')}.`,
  };
}

function rowOf({ contrast, opposed }: IndicatorDesign, name: string, { corpus }: DesignGaps): DumbbellRow {
  const { language } = corpus;
  const texts = words[language];
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const { documents, interviews, sources } = contrast;
  return {
    label: name,
    first: { value: documents!, interval: null },
    second: { value: interviews!, interval: null },
    texts: [
      number(contrast.value!, 2),
      `${number(sources[0])} / ${number(sources[1])}`,
      contrast.adjusted === null ? '–' : formatP(contrast.adjusted, language),
      patternText({ pattern: null, opposed }, language).replace(', ', ',<br>'),
    ],
    emphasised: opposed,
    hover: `<b>${name}</b><br>${texts.documents}: ${number(documents!, 2)}<br>${texts.interviews}: ${number(interviews!, 2)}`,
  };
}

/** What was compared, and how. */
interface Compared {
  readonly describing: string;
  readonly permutations: string;
  readonly alpha: string;
}

const words = {
  nb: {
    heading: 'Møtet slik dokumentene og slik intervjuene beskriver det',
    nothing: 'Det finnes ikke både dokumenter og intervjuer med retning om samme indikator.',
    documents: 'Dokumenter',
    interviews: 'Intervjuer',
    axis: 'Balanse: −1 hemmer, +1 fremmer',
    difference: 'Forskjell',
    perKind: 'Dok. / int.',
    caption: ({ describing, permutations, alpha }: Compared) =>
      `${describing}. Gjennomsnittlig balanse, (fremmer − hemmer) / alle med retning, i kildene som omtaler indikatoren med retning; antallet står til høyre. Enheten er kilden. p: merkelappene dokument og intervju deles ut på nytt (${permutations} ganger), justert over indikatorene (Benjamini og Hochberg). Tykk strek: møtet beskrives som fremmende i dokumentene (over 0) og som hemmende i intervjuene (under 0), ${inSentence('adjustedP', 'nb')} høyst ${alpha}.`,
  },
  en: {
    heading: 'The meeting as documents and as interviews describe it',
    nothing: 'There are not both documents and interviews with direction on the same indicator.',
    documents: 'Documents',
    interviews: 'Interviews',
    axis: 'Balance: −1 hinders, +1 promotes',
    difference: 'Difference',
    perKind: 'Doc. / int.',
    caption: ({ describing, permutations, alpha }: Compared) =>
      `${describing}. Mean balance, (promotes − hinders) / all with direction, in the sources that speak of the indicator with a direction; their number is to the right. The unit is the source. p: the labels document and interview are reassigned at random (${permutations} times), adjusted over the indicators (Benjamini and Hochberg). Heavy line: the meeting is described as promoting in the documents (above 0) and as hindering in the interviews (below 0), ${inSentence('adjustedP', 'en')} at most ${alpha}.`,
  },
} as const;
