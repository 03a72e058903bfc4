import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { axisLabels, codeLabel } from '../figures/codeLabels.js';
import { sequential } from '../figures/colorScales.js';
import { baseLayout, type Figure, matrixSize, shorten } from '../figures/figure.js';
import { label, title } from '../words/labels.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { inSentence, termsIn } from '../words/terms.js';
import { inGroupOrder } from './groupOrder.js';
import { incidence } from './incidence.js';

export interface CodesByGroupFigureOptions {
  /** `kind`, or the name of an attribute of the sources such as `level`. */
  readonly by: string;
  /** Codes shown at most, the most used first; default 40. */
  readonly most?: number;
}

/**
 * In how many sources of each group a code is used: the share of sources as colour, their number as text. The
 * unit is the source, so that one long interview does not count more than a short one.
 */
export function codesByGroupFigure(corpus: Corpus, options: CodesByGroupFigureOptions): Figure {
  const { language } = corpus;
  const texts = words[language];
  const terms = termsIn(language);
  const perSource = incidence(corpus, { unit: 'source' });
  const groupOf = corpus.sources.map((source) => groupValue(source, options.by));
  const groups = inGroupOrder([...new Set(groupOf)]);
  const groupSizes = groups.map((group) => groupOf.filter((each) => each === group).length);
  const counts = groups.map(() => new Int32Array(corpus.codes.length));
  const totals = new Int32Array(corpus.codes.length);
  for (let unit = 0; unit < perSource.unitCount; unit++) {
    const group = groups.indexOf(groupOf[perSource.source[unit]]);
    for (let i = perSource.offsets[unit]; i < perSource.offsets[unit + 1]; i++) {
      counts[group][perSource.codes[i]]++;
      totals[perSource.codes[i]]++;
    }
  }
  const codes = shownCodes(corpus, totals, options.most ?? 40);
  const share = (code: Code, g: number) => counts[g][code.index] / groupSizes[g];
  const groupLabels = groups.map((group, g) => {
    const name = group === '' ? terms.notStated : title(group, language);
    return `${shorten(name, 30)} (n = ${formatNumber(groupSizes[g], language)})`;
  });
  const codeLabels = axisLabels(codes, language);
  const data = [
    {
      type: 'heatmap',
      x: groupLabels,
      y: codeLabels,
      z: codes.map((code) => groups.map((_, g) => Number(share(code, g).toPrecision(12)))),
      text: codes.map((code) => groups.map((_, g) => formatNumber(counts[g][code.index], language))),
      texttemplate: '%{text}',
      customdata: codes.map((code) =>
        groups.map((_, g) => {
          const of = `${formatNumber(counts[g][code.index], language)} ${terms.of} ${formatNumber(groupSizes[g], language)}`;
          return `<b>${codeLabel(code, language)}</b><br>${groupLabels[g]}<br>${of} ${inSentence('sources', language)} (${formatPercent(share(code, g), language)})`;
        }),
      ),
      hovertemplate: '%{customdata}<extra></extra>',
      colorscale: sequential,
      zmin: 0,
      zmax: 1,
      xgap: 1,
      ygap: 1,
      colorbar: {
        title: { text: inSentence('share', language), side: 'top' },
        tickformat: '.0%',
        thickness: 14,
        outlinewidth: 0,
        len: 0.9,
      },
    },
  ];
  const by = label(options.by, language);
  const size = matrixSize(codeLabels, groupLabels);
  const layout = {
    ...baseLayout(corpus, texts.heading(by), language),
    ...size,
    xaxis: { side: 'top', tickangle: -40, type: 'category', showgrid: false, fixedrange: true, ticks: '' },
    yaxis: { autorange: 'reversed', type: 'category', showgrid: false, fixedrange: true, ticks: '' },
  };
  const n = counted(corpus.sources.length, 'source', language);
  const usedCodes = totals.filter((total) => total > 0).length;
  const caption =
    texts.caption(n, by) + (codes.length < usedCodes ? ` ${texts.cut(codes.length, usedCodes)}` : '');
  const widest = codes
    .slice(0, 5)
    .map(
      (code) =>
        `${codeLabel(code, language)}: ${groups.map((_, g) => `${groupLabels[g]} ${formatPercent(share(code, g), language)}`).join(', ')}`,
    );
  return {
    kind: 'figure',
    basis: 'working material',
    name: `codes-by-${options.by}`,
    data,
    layout,
    caption,
    alternative: `${texts.heading(by)}. ${widest.join('; ')}.`,
  };
}

/** The group of a source; empty when it lacks the attribute. */
function groupValue(source: Source, by: string): string {
  return by === 'kind' ? source.kind : (source.attributes[by] ?? '');
}

/** The most used codes, in the order of the codebook. */
function shownCodes(corpus: Corpus, totals: Int32Array, most: number): Code[] {
  const used = corpus.codes.filter((code) => totals[code.index] > 0);
  const best = new Set([...used].sort((a, b) => totals[b.index] - totals[a.index]).slice(0, most));
  return used.filter((code) => best.has(code));
}

const words = {
  nb: {
    heading: (by: string) => `Koder etter ${by}`,
    caption: (n: string, by: string) =>
      `${n} etter ${by}. Tallet er antall kilder der koden er brukt minst én gang, fargen er andelen av gruppens kilder. Enheten er kilden.`,
    cut: (shown: number, used: number) => `Vist er de ${shown} mest brukte av ${used} koder.`,
  },
  en: {
    heading: (by: string) => `Codes by ${by}`,
    caption: (n: string, by: string) =>
      `${n} by ${by}. The number is the count of sources that use the code at least once, the colour is their share of the group. The unit is the source.`,
    cut: (shown: number, used: number) => `Shown are the ${shown} most used of ${used} codes.`,
  },
} as const;
