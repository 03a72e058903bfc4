import { coderRuleLabel } from '../cooccurrence/matrix.labels.js';
import { families } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { gridAxis, labelledAxis, rowRange, separators } from '../figures/axes.js';
import { axisLabels, codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure } from '../figures/figure.js';
import { hoverTexts } from '../figures/hover.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import { sourceLabel } from '../figures/sourceLabel.js';
import { theme } from '../figures/theme.js';
import { quoteText } from '../report/quoteText.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { type Portrait, type PortraitOptions, portrait } from './portrait.js';

/**
 * One source from its beginning to its end, a row for each code and a stroke for each selection that has it: the codeline or
 * document portrait of other tools. Under the pointer stands the quote.
 *
 * @param source name or id of the source
 * @throws RangeError for a source that does not exist, naming those that do
 * @example show(overview.portraitFigure(corpus, 'Intervju 24 – teamleder ved Kontor K'))
 */
export function portraitFigure(
  corpus: Corpus,
  source: string | Source,
  options: PortraitOptions = {},
): Figure {
  const found = portrait(corpus, source, options);
  const { language } = corpus;
  const texts = words[language];
  const name = `portrait-${found.source.id}`;
  const heading = sourceLabel(corpus, found.source, 60);
  if (found.stretches.length === 0)
    return sentenceFigure(corpus, { name, heading, sentence: texts.none(heading) }, language);
  const left = 30 + 6.6 * Math.max(...axisLabels(found.codes, language).map((label) => label.length));
  return {
    kind: 'figure',
    name,
    data: tracesOf(found),
    layout: {
      ...baseLayout(corpus, heading, language),
      width: 860,
      height: 130 + 24 * found.codes.length,
      margin: { l: Math.round(left), r: 30, t: 74, b: 56 },
      xaxis: gridAxis({ title: { text: texts.axis[found.scale] }, range: [0, found.length] }),
      yaxis: labelledAxis(axisLabels(found.codes, language), {
        range: rowRange(found.codes.length),
        ticks: '',
        showgrid: true,
        gridcolor: theme.color.rowGrid,
      }),
      barmode: 'overlay',
      showlegend: false,
      separators: separators(language),
    },
    caption: captionOf(found, heading),
    alternative: `${heading}. ${inWords(found)}.`,
  };
}

/** A trace for each family, so that a family has one colour; the bars are as long as what was coded. */
function tracesOf({ corpus, codes, stretches, scale }: Portrait): Figure['data'] {
  const { language } = corpus;
  return families.flatMap((family, f) => {
    const own = stretches.filter(({ code }) => code.family === family);
    if (own.length === 0) return [];
    const hovers = own.map(({ code, start, end, selection }) => {
      const place = `${words[language].place[scale]} ${formatNumber(start, language)}–${formatNumber(end, language)}`;
      return `<b>${codeLabel(code, language)}</b><br>${place}<br>${broken(quoteText(corpus, selection))}`;
    });
    return [
      {
        type: 'bar',
        orientation: 'h',
        base: own.map(({ start }) => start),
        x: own.map(({ start, end }) => end - start),
        y: own.map(({ code }) => codes.indexOf(code)),
        width: 0.62,
        marker: {
          color: theme.color.series[f],
          line: { color: theme.color.ground, width: theme.width.hair },
        },
        ...hoverTexts(hovers),
      },
    ];
  });
}

/** A quote in lines that fit beside the pointer, and not more of it than that. */
function broken(quote: string): string {
  const short = quote.length <= 300 ? quote : `${quote.slice(0, 299).trimEnd()}…`;
  return short.replace(/(.{60,}?)\s/gu, '$1<br>');
}

function captionOf(
  { corpus, coders, codes, stretches, length, scale, withoutPlace }: Portrait,
  heading: string,
) {
  const { language } = corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const selections = new Set(stretches.map(({ selection }) => selection)).size;
  return [
    texts.caption({
      heading,
      length: counted(length, scale, language),
      selections: counted(selections, 'selection', language),
      codes: counted(codes.length, 'code', language),
      coders: coderRuleLabel(coders, language, corpus.coders),
    }),
    texts.how,
    ...(withoutPlace === 0 ? [] : [texts.withoutPlace(number(withoutPlace))]),
  ].join(' ');
}

/** The five codes that cover most. */
function inWords({ corpus, codes, stretches }: Portrait): string {
  const { language } = corpus;
  const numberOf = (code: (typeof codes)[number]) => stretches.filter((each) => each.code === code).length;
  return [...codes]
    .sort((a, b) => numberOf(b) - numberOf(a))
    .slice(0, 5)
    .map((code) => `${codeLabel(code, language)}: ${counted(numberOf(code), 'selection', language)}`)
    .join('; ');
}

interface Said {
  readonly heading: string;
  readonly length: string;
  readonly selections: string;
  readonly codes: string;
  readonly coders: string;
}

const words = {
  nb: {
    none: (source: string) => `Ingen kode har et sted i ${source}, så det er ikke noe å tegne.`,
    axis: { character: 'Tegn fra begynnelsen av kilden', line: 'Linje' },
    place: { character: 'Tegn', line: 'Linje' },
    caption: ({ heading, length, selections, codes, coders }: Said) =>
      `${heading}: ${length}, ${selections} med ${codes}; kodere: ${coders}.`,
    how: 'Kilden leses fra venstre mot høyre. Hver strek er et tekstutdrag som har koden, så lang som det som er kodet; fargen er familien koden hører til. Lengden sier hvor mye som er kodet, ikke hvor viktig det er.',
    withoutPlace: (count: string) => `${count} kodinger har ikke noe sted i teksten og er ikke tegnet.`,
  },
  en: {
    none: (source: string) => `No code has a place in ${source}, so there is nothing to draw.`,
    axis: { character: 'Characters from the beginning of the source', line: 'Line' },
    place: { character: 'Characters', line: 'Lines' },
    caption: ({ heading, length, selections, codes, coders }: Said) =>
      `${heading}: ${length}, ${selections} with ${codes}; coders: ${coders}.`,
    how: 'The source is read from left to right. Each stroke is a selection that has the code, as long as what was coded; the colour is the family of the code. The length says how much was coded, not how important it is.',
    withoutPlace: (count: string) => `${count} codings have no place in the text and are not drawn.`,
  },
} as const;
