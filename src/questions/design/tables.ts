import { coderRuleLabel } from '../../cooccurrence/matrix.labels.js';
import type { SourceKind } from '../../corpus/source.js';
import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable } from '../../report/reportTable.js';
import { isFew, withheldMark, withheldParts } from '../../shared/fewSources.js';
import type { Language } from '../../shared/language.js';
import { label, title } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { type Direction, directions } from '../direction.js';
import { firstOfEachSource } from '../firstOfEachSource.js';
import { unitEvidence } from '../unitEvidence.quotes.js';
import type { DesignGaps, IndicatorDesign } from './designGaps.js';
import { describingText, gapText, patternText, studiesText } from './figure.js';

export interface DesignTableOptions {
  readonly language?: Language;
  /** Numbers of fewer sources than this are withheld, for publication; default 1: none is. */
  readonly fewest?: number;
}

/** Each indicator: the need, how the describing sources speak of it, the gap, and the three tests. */
export function designTable(design: DesignGaps, options: DesignTableOptions = {}): ReportTable {
  const { language } = design.corpus;
  const { fewest = 1 } = options;
  const texts = words[language];
  const verdicts = ['promotes', 'hinders', 'ambivalent', 'undirected', 'absent'] as const;
  const number = (value: number) => formatNumber(value, language);
  return {
    kind: 'table',
    language,
    name: 'need-and-design',
    columns: [
      { key: 'indicator', label: texts.indicator },
      { key: 'need', label: texts.need, decimals: 2 },
      ...verdicts.map((verdict) => ({
        key: verdict,
        label: title(verdict, language),
        partOfSources: 'verdicts',
      })),
      { key: 'promoted', label: texts.promoted, decimals: 2 },
      { key: 'promotedOfAll', label: texts.promotedOfAll, decimals: 2, givesAway: 'verdicts' },
      { key: 'gap', label: texts.gap, decimals: 2 },
      { key: 'lower', label: texts.lower, decimals: 2 },
      { key: 'upper', label: texts.upper, decimals: 2 },
      { key: 'bootstrapLower', label: texts.bootstrapLower, decimals: 2 },
      { key: 'bootstrapUpper', label: texts.bootstrapUpper, decimals: 2 },
      { key: 'aboveMean', label: texts.aboveMean, decimals: 2 },
      { key: 'aboveMeanP', label: texts.adjusted, decimals: 4 },
      { key: 'balance', label: texts.balance, decimals: 2 },
      { key: 'balanceP', label: texts.adjusted, decimals: 4 },
      { key: 'promise', label: texts.promise, decimals: 2 },
      { key: 'promiseP', label: texts.adjusted, decimals: 4 },
      { key: 'pattern', label: texts.pattern },
    ],
    rows: design.indicators.map((each) => ({
      indicator: codeLabel(each.indicator, language),
      need: each.need,
      ...each.verdicts,
      promoted: each.promoted,
      promotedOfAll: each.promotedOfAll,
      gap: each.gap,
      lower: each.gapInterval?.lower ?? null,
      upper: each.gapInterval?.upper ?? null,
      bootstrapLower: each.bootstrap?.lower ?? null,
      bootstrapUpper: each.bootstrap?.upper ?? null,
      aboveMean: each.aboveMean.value,
      aboveMeanP: each.aboveMean.adjusted,
      balance: each.balance.value,
      balanceP: each.balance.adjusted,
      promise: each.promise.sources.some((count) => isFew(count, fewest)) ? null : each.promise.value,
      promiseP: each.promise.sources.some((count) => isFew(count, fewest)) ? null : each.promise.adjusted,
      pattern: patternText(each, language),
      speaking: each.speaking,
    })),
    restsOn: 'speaking',
    caption: texts.caption(
      studiesText(design, language),
      describingText(design, language),
      coderRuleLabel(design.coders, language),
      formatPercent(design.confidence, language),
      number(design.permutations),
      number(design.samples),
      String(design.seed),
    ),
  };
}

/**
 * The gap in each group of describing sources: in percentage points with its interval, and the number of sources that
 * speak of the indicator with direction.
 *
 * @param options.by an attribute that the design was grouped by; default: the first
 */
export function groupGapTable(
  design: DesignGaps,
  options: DesignTableOptions & { readonly by?: string } = {},
): ReportTable {
  const { language } = design.corpus;
  const { fewest = 1 } = options;
  const texts = words[language];
  const by = options.by ?? design.by[0] ?? 'kind';
  const ofIndicator = ({ groups }: IndicatorDesign) => groups.filter(({ attribute }) => attribute === by);
  const groups = design.indicators.length === 0 ? [] : ofIndicator(design.indicators[0]);
  return {
    kind: 'table',
    language,
    name: `gap-by-${by}`,
    columns: [
      { key: 'indicator', label: texts.indicator },
      { key: 'all', label: texts.all },
      ...groups.map(({ group, sources }, i) => ({
        key: `group${i + 1}`,
        label: `${title(group, language)} (n = ${formatNumber(sources, language)})`,
      })),
    ],
    rows: design.indicators.map((each) => {
      const own = ofIndicator(each);
      const withheld = withheldParts(
        own.map(({ speaking }) => speaking),
        fewest,
      );
      const few = isFew(each.speaking, fewest);
      return {
        indicator: codeLabel(each.indicator, language),
        all: few ? withheldMark : `${gapText(each.gap, each.gapInterval, language)}; ${each.speaking}`,
        ...Object.fromEntries(
          own.map(({ gap, interval, speaking }, i) => [
            `group${i + 1}`,
            withheld[i]
              ? withheldMark
              : gap === null
                ? '–'
                : `${gapText(gap, interval, language)}; ${speaking}`,
          ]),
        ),
      };
    }),
    caption:
      groups.length === 0
        ? texts.noGroups(label(by, language))
        : [
            texts.groupCaption(label(by, language), formatPercent(design.confidence, language)),
            ...(fewest > 1 ? [texts.withheld(fewest)] : []),
          ].join(' '),
  };
}

export interface DesignQuotesOptions {
  readonly language?: Language;
  /** Id, name or path of one indicator, for all its quotes; empty or absent: quotes of the patterns that were found. */
  readonly indicator?: string;
  /** Interviews, and as many documents, that a pattern is quoted from; default 2. */
  readonly most?: number;
}

/**
 * The quotes behind the patterns: what hinders where there is a gap, what promotes where a need is met, and where
 * documents promise what interviews deny, the promises and the denials. Each time the first selection in each of the
 * first documents and interviews, in the order of the material. Where no pattern was found, the indicator on top is quoted both ways.
 *
 * @throws RangeError for an unknown indicator
 */
export function designQuotes(design: DesignGaps, options: DesignQuotesOptions = {}): ReportTable {
  const { language } = design.corpus;
  const texts = words[language];
  const most = options.most ?? 2;
  const chosen = (options.indicator ?? '') === '' ? null : design.corpus.code(options.indicator!);
  const { directed } = design;
  const pointing = (each: IndicatorDesign, direction: Direction, kind: SourceKind) =>
    firstOfEachSource(
      directed,
      each.units.filter((unit) => {
        const place = directions.indexOf(direction);
        const source = design.corpus.sources[directed.incidence.source[unit]];
        return directed.direction[unit] === place && source.kind === kind;
      }),
      most,
    );
  const fromBoth = (each: IndicatorDesign, direction: Direction) => [
    ...pointing(each, direction, 'document'),
    ...pointing(each, direction, 'interview'),
    ...pointing(each, direction, 'other'),
  ];
  const found = design.indicators.filter(
    ({ pattern, promisedNotDelivered }) => pattern !== null || promisedNotDelivered,
  );
  const quoted =
    chosen !== null
      ? design.indicators
          .filter(({ indicator }) => indicator === chosen)
          .map((each) => ({ each, units: each.units }))
      : (found.length > 0 ? found : design.indicators.slice(0, 1)).map((each) => ({
          each,
          units: [
            ...(each.pattern === 'gap' ? fromBoth(each, 'hinders') : []),
            ...(each.pattern === 'met' ? fromBoth(each, 'promotes') : []),
            ...(each.promisedNotDelivered
              ? [...pointing(each, 'promotes', 'document'), ...pointing(each, 'hinders', 'interview')]
              : []),
            ...(found.length === 0 ? [...fromBoth(each, 'promotes'), ...fromBoth(each, 'hinders')] : []),
          ],
        }));
  return {
    kind: 'table',
    language,
    name: 'design-quotes',
    columns: [
      { key: 'indicator', label: texts.indicator },
      { key: 'pattern', label: texts.pattern },
      { key: 'source', label: texts.source },
      { key: 'kind', label: texts.kind },
      { key: 'level', label: texts.level },
      { key: 'direction', label: texts.direction },
      { key: 'codes', label: texts.codes },
      { key: 'quote', label: texts.quote },
    ],
    rows: quoted.flatMap(({ each, units }) =>
      unitEvidence(directed, units, { language, without: [each.indicator] }).map((evidence) => ({
        indicator: codeLabel(each.indicator, language),
        pattern: patternText(each, language),
        ...evidence,
      })),
    ),
    caption:
      chosen !== null
        ? texts.allQuotes(codeLabel(chosen, language))
        : found.length > 0
          ? texts.patternQuotes(most)
          : texts.noPattern(most),
  };
}

const words = {
  nb: {
    withheld: (fewest: number) =>
      `× er holdt tilbake: færre enn ${fewest} kilder, eller en gruppe som ellers ville røpet en slik.`,
    indicator: 'Indikator',
    need: 'Behov',
    promoted: 'Fremmes, andel',
    promotedOfAll: 'Fremmes, av alle kilder',
    gap: 'Gap',
    lower: 'Nedre',
    upper: 'Øvre',
    bootstrapLower: 'Nedre, bootstrap',
    bootstrapUpper: 'Øvre, bootstrap',
    aboveMean: 'Gap over snittet',
    balance: 'Balanse',
    promise: 'Dokumenter minus intervjuer',
    adjusted: 'Justert p',
    pattern: 'Mønster',
    all: 'Alle',
    source: 'Kilde',
    kind: 'Type',
    level: 'Nivå',
    direction: 'Retning',
    codes: 'Andre koder',
    quote: 'Sitat',
    caption: (
      studies: string,
      describing: string,
      coders: string,
      confidence: string,
      permutations: string,
      samples: string,
      seed: string,
    ) =>
      `Behov: andel av ${studies}. Fremmer til ikke nevnt: antall av ${describing}, etter hva flest av utvalgene i kilden sier. Fremmes, andel: gjennomsnitt over kilder med retning av andelen av utvalgene som fremmer. Fremmes, av alle kilder: der også taushet teller som ikke fremmet. Gap = behov − fremmes, andel; ${confidence}-intervall etter Newcombe, og bootstrap av kilder (${samples} trekk). Justert p (Benjamini og Hochberg) for kolonnen til venstre: gapet mot gjennomsnittet av gapene, balansen mot 0, dokumenter mot intervjuer (${permutations} ombyttinger, frø ${seed}). Kodere: ${coders}.`,
    groupCaption: (by: string, confidence: string) =>
      `Gap i prosentpoeng etter ${by}, med ${confidence}-intervall (Newcombe) og antall kilder som omtaler indikatoren med retning. Behovet er andelen av alle studier. n er antall kilder i gruppen.`,
    noGroups: (by: string) => `Ingen beskrivende kilde har oppgitt ${by}.`,
    patternQuotes: (most: number) =>
      `Det første utvalget i hver av de ${most} første dokumentene og de ${most} første intervjuene: det som hemmer, der det er gap; det som fremmer, der behovet er møtt; dokumentenes løfter og intervjuenes benektelser, der det er lovet og ikke levert.`,
    noPattern: (most: number) =>
      `Ingen mønstre kan skilles fra tilfeldigheter. Vist er indikatoren øverst: det første utvalget i hver av de ${most} første dokumentene og de ${most} første intervjuene som fremmer og som hemmer.`,
    allQuotes: (indicator: string) => `Alle utvalg i de beskrivende kildene med ${indicator}.`,
  },
  en: {
    withheld: (fewest: number) =>
      `× is withheld: fewer than ${fewest} sources, or a group that would give such a one away.`,
    indicator: 'Indicator',
    need: 'Need',
    promoted: 'Promoted, share',
    promotedOfAll: 'Promoted, of all sources',
    gap: 'Gap',
    lower: 'Lower',
    upper: 'Upper',
    bootstrapLower: 'Lower, bootstrap',
    bootstrapUpper: 'Upper, bootstrap',
    aboveMean: 'Gap above the mean',
    balance: 'Balance',
    promise: 'Documents minus interviews',
    adjusted: 'Adjusted p',
    pattern: 'Pattern',
    all: 'All',
    source: 'Source',
    kind: 'Kind',
    level: 'Level',
    direction: 'Direction',
    codes: 'Other codes',
    quote: 'Quote',
    caption: (
      studies: string,
      describing: string,
      coders: string,
      confidence: string,
      permutations: string,
      samples: string,
      seed: string,
    ) =>
      `Need: share of ${studies}. Promotes to not mentioned: how many of ${describing}, by what most of the selections of the source say. Promoted, share: mean over sources with direction of the share of their selections that promote. Promoted, of all sources: where silence, too, counts as not promoted. Gap = need − promoted, share; ${confidence} interval after Newcombe, and bootstrap of sources (${samples} draws). Adjusted p (Benjamini and Hochberg) for the column to its left: the gap against the mean gap, the balance against 0, documents against interviews (${permutations} permutations, seed ${seed}). Coders: ${coders}.`,
    groupCaption: (by: string, confidence: string) =>
      `Gap in percentage points by ${by}, with its ${confidence} interval (Newcombe) and the number of sources that speak of the indicator with direction. The need is the share of all studies. n is the number of sources of the group.`,
    noGroups: (by: string) => `No describing source has a stated ${by}.`,
    patternQuotes: (most: number) =>
      `The first selection in each of the first ${most} documents and the first ${most} interviews: what hinders where there is a gap; what promotes where the need is met; the promises of documents and the denials of interviews where it is promised and not delivered.`,
    noPattern: (most: number) =>
      `No pattern can be told from chance. Shown is the indicator on top: the first selection in each of the first ${most} documents and the first ${most} interviews that promote and that hinder.`,
    allQuotes: (indicator: string) => `Every selection in the describing sources with ${indicator}.`,
  },
} as const;
