import { codeLabel } from '../../figures/codeLabels.js';
import { sourceLabel } from '../../figures/sourceLabel.js';
import { quoteText } from '../../report/quoteText.js';
import type { ReportTable, TableValue } from '../../report/reportTable.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import type { Consistency } from './consistency.js';
import { opposingUnits, type Side } from './opposingUnits.js';
import { rankedContradictions } from './ranking.js';

export interface OpposingQuoteOptions {
  /** Pairs shown at most, those that look least like chance first; default 6. */
  readonly most?: number;
  /** Letters of a quote at most; default: all of it. */
  readonly letters?: number;
}

/**
 * For each contradiction two quotes that pull in opposite directions, from different groups of the first grouping.
 * They are chosen by the rule of `opposingUnits`, which the caption repeats.
 */
export function opposingQuoteTable(found: Consistency, options: OpposingQuoteOptions = {}): ReportTable {
  const { language } = found.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const all = rankedContradictions(found).flatMap((cell) => {
    const pair = opposingUnits(found, cell);
    if (pair === null) return [];
    const { contradiction, adjusted } = cell.comparisons[0];
    const shared = {
      row: codeLabel(cell.codes[0], language),
      column: cell.codes.length > 1 ? codeLabel(cell.codes[1], language) : null,
      index: contradiction.index,
      adjusted,
    };
    return [{ shared, pair }];
  });
  const shown = all.slice(0, options.most ?? 6);
  const rows = shown.flatMap(({ shared, pair }) =>
    (['promotes', 'hinders'] as const).map((direction) => ({
      ...shared,
      ...sideRow(found, pair[direction], language, options.letters),
      direction: label(direction, language),
    })),
  );
  const columns = [
    { key: 'row', label: terms.condition },
    ...(found.columns === null ? [] : [{ key: 'column', label: terms.indicator }]),
    { key: 'index', label: terms.contradiction, decimals: 2 },
    { key: 'adjusted', label: terms.adjustedP, shown: 'p' as const },
    { key: 'direction', label: terms.direction },
    { key: 'group', label: `${terms.group} (${label(found.groupings[0]?.attribute ?? '', language)})` },
    { key: 'kind', label: terms.kindOfSource },
    { key: 'source', label: terms.source },
    { key: 'quote', label: terms.quote },
  ];
  const caption = pairsCaption(shown.length, all.length, texts, language);
  return { kind: 'table', language, name: 'opposing-quotes', columns, rows, caption };
}

/** What a table of paired quotes says below them: how many pairs there are, and that not all are shown. */
export function pairsCaption(
  shown: number,
  all: number,
  texts: {
    readonly nothing: string;
    readonly caption: (pairs: string) => string;
    readonly cut: (shown: string) => string;
  },
  language: Language,
): string {
  return [
    all === 0 ? texts.nothing : texts.caption(counted(all, 'pair', language)),
    ...(shown < all ? [texts.cut(formatNumber(shown, language))] : []),
  ].join(' ');
}

/** One side of a contradiction as cells of a row. */
export function sideRow(
  { corpus, directed }: Pick<Consistency, 'corpus' | 'directed'>,
  { group, source, unit }: Side,
  language: Language,
  letters?: number,
): Record<string, TableValue> {
  return {
    group: label(group, language),
    kind: label(corpus.sources[source].kind, language),
    source: sourceLabel(corpus, corpus.sources[source], 80),
    quote: quoteText(corpus, directed.incidence.item[unit], letters),
  };
}

const words = {
  nb: {
    cut: (shown: string) => `Vist er de ${shown} første.`,
    nothing: 'Ingen prøvd motsetning har kilder som står mot hverandre i ulike grupper.',
    caption: (pairs: string) =>
      `${pairs} som er prøvd, de minst lik tilfeldighet først. Sitatene er valgt av denne regelen, ikke for hånd: gruppen med høyest og gruppen med lavest balanse blant grupper med minst to kilder (ved likhet den med flest kilder, så den første); i hver av dem kilden lengst ute på sin side (ved likhet den med flest tekstutdrag i den retningen, så den første); av den det første tekstutdraget i den retningen. At to sitater står mot hverandre, er en illustrasjon; belegget er indeksen og prøvingen.`,
  },
  en: {
    cut: (shown: string) => `Shown are the first ${shown}.`,
    nothing: 'No tested contradiction has sources of different groups that oppose each other.',
    caption: (pairs: string) =>
      `${pairs} that could be tested, those least like chance first. The quotes are chosen by this rule and not by hand: the group with the highest and the one with the lowest balance among groups with at least two sources (in a tie, the one with more sources, then the first); in each, the source furthest to its side (in a tie, the one with more selections in that direction, then the first); from that source, the first selection in that direction. Two opposing quotes are an illustration; the evidence is the index and the test.`,
  },
} as const;
