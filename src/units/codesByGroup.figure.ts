import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { matrixAxes, percentTicks } from '../figures/axes.js';
import { axisLabels, codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure, matrixSize, shorten } from '../figures/figure.js';
import { colorBar, heatmap } from '../figures/heatmap.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import { theme } from '../figures/theme.js';
import { groupLabel, groupTitle } from '../words/labels.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { inSentence, termsIn } from '../words/terms.js';
import { type CodesByGroup, codesByGroup, knownIn, shareOf } from './codesByGroup.js';

export interface CodesByGroupFigureOptions {
  /** `kind`, or the name of an attribute of the sources such as `level`. */
  readonly by: string;
  /** Codes shown at most, the most used first; default 40. */
  readonly most?: number;
}

/** A cell of the figure. */
interface GroupCell {
  readonly code: Code;
  /** Position of the group. */
  readonly g: number;
}

/**
 * In how many sources of each group a code is used: the share of sources as colour, their number as text. The
 * unit is the source, so that one long interview does not count more than a short one.
 */
export function codesByGroupFigure(corpus: Corpus, options: CodesByGroupFigureOptions): Figure {
  const { language } = corpus;
  const texts = words[language];
  const byGroup = codesByGroup(corpus, { by: options.by });
  const name = `codes-by-${options.by}`;
  const by = groupLabel(options.by, language);
  if (byGroup.groups.every((group) => group === ''))
    return sentenceFigure(corpus, { name, heading: texts.heading(by), sentence: texts.none(by) }, language);
  const codes = shownCodes(byGroup, options.most ?? 40);
  const labels = { rows: axisLabels(codes, language), columns: groupLabels(byGroup) };
  return {
    kind: 'figure',
    name,
    data: [heatmapOf(byGroup, codes, labels)],
    layout: {
      ...baseLayout(corpus, texts.heading(by), language),
      ...matrixSize(labels.rows, labels.columns),
      ...matrixAxes(),
    },
    caption: captionOf(byGroup, codes.length, by),
    alternative: `${texts.heading(by)}. ${inWords(byGroup, codes, labels.columns)}.`,
  };
}

/** `Interview (n = 12)` */
function groupLabels({ corpus, groups, sizes }: CodesByGroup): string[] {
  const { language } = corpus;
  return groups.map((group, g) => {
    const name = group === '' ? termsIn(language).notStated : groupTitle(group, language);
    return `${shorten(name, 30)} (n = ${formatNumber(sizes[g], language)})`;
  });
}

function heatmapOf(
  byGroup: CodesByGroup,
  codes: readonly Code[],
  labels: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): Record<string, unknown> {
  const { language } = byGroup.corpus;
  const countOf = ({ code, g }: GroupCell) => formatNumber(byGroup.counts[g][code.index], language);
  const hoverOf = (cell: GroupCell) => {
    const of = `${countOf(cell)} ${termsIn(language).of} ${formatNumber(knownIn(byGroup, cell.code, cell.g), language)}`;
    const share = formatPercent(shareOf(byGroup, cell.code, cell.g), language);
    return `<b>${codeLabel(cell.code, language)}</b><br>${labels.columns[cell.g]}<br>${of} ${inSentence('sources', language)} (${share})`;
  };
  return {
    ...heatmap<GroupCell>({
      ...labels,
      cells: codes.map((code) => byGroup.groups.map((_, g) => ({ code, g }))),
      value: (cell) => Number(shareOf(byGroup, cell.code, cell.g).toPrecision(12)),
      text: countOf,
      hover: hoverOf,
    }),
    colorscale: theme.scale.sequential,
    zmin: 0,
    zmax: 1,
    colorbar: colorBar(inSentence('share', language), percentTicks(1, language)),
  };
}

function captionOf({ corpus, totals, unknown }: CodesByGroup, shown: number, by: string): string {
  const { language } = corpus;
  const texts = words[language];
  const used = totals.filter((total) => total > 0).length;
  const missing = unknown.reduce((all, codes) => all + codes.reduce((sum, count) => sum + count, 0), 0);
  const caption = [
    texts.caption(counted(corpus.sources.length, 'source', language), by),
    ...(missing === 0 ? [] : [texts.unknown(formatNumber(missing, language))]),
  ].join(' ');
  return shown < used ? `${caption} ${texts.cut(shown, used)}` : caption;
}

/** The shares of the first five codes. */
function inWords(byGroup: CodesByGroup, codes: readonly Code[], names: readonly string[]): string {
  const { language } = byGroup.corpus;
  const shares = (code: Code) =>
    names.map((name, g) => `${name} ${formatPercent(shareOf(byGroup, code, g), language)}`).join(', ');
  return codes
    .slice(0, 5)
    .map((code) => `${codeLabel(code, language)}: ${shares(code)}`)
    .join('; ');
}

/** The most used codes, in the order of the codebook. */
function shownCodes({ corpus, totals }: CodesByGroup, most: number): Code[] {
  const used = corpus.codes.filter((code) => totals[code.index] > 0);
  const best = new Set([...used].sort((a, b) => totals[b.index] - totals[a.index]).slice(0, most));
  return used.filter((code) => best.has(code));
}

const words = {
  nb: {
    heading: (by: string) => `Koder etter ${by}`,
    none: (by: string) => `Ingen kilde har ${by}, så kodene kan ikke deles etter det.`,
    caption: (n: string, by: string) =>
      `${n} etter ${by}. Tallet er antall kilder der koden er brukt minst én gang, fargen er andelen av gruppens kilder. Enheten er kilden.`,
    unknown: (count: string) =>
      `I ${count} tilfeller er det ikke vurdert om en kilde har en kode; de kildene er holdt utenfor andelen.`,
    cut: (shown: number, used: number) => `Vist er de ${shown} mest brukte av ${used} koder.`,
  },
  en: {
    heading: (by: string) => `Codes by ${by}`,
    none: (by: string) => `No source has a ${by}, so the codes cannot be divided by it.`,
    caption: (n: string, by: string) =>
      `${n} by ${by}. The number is the count of sources that use the code at least once, the colour is their share of the group. The unit is the source.`,
    unknown: (count: string) =>
      `In ${count} instances it was not judged whether a source has a code; those sources are left out of the share.`,
    cut: (shown: number, used: number) => `Shown are the ${shown} most used of ${used} codes.`,
  },
} as const;
