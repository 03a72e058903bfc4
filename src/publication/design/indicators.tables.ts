import type { CountSubject } from '../../disclosure/countModel.js';
import { codeKey } from '../../disclosure/subjectKeys.js';
import { codeLabel } from '../../figures/codeLabels.js';
import { shareKeys, sideKeys } from '../../questions/countKeys.js';
import type { DesignGaps } from '../../questions/design/designGaps.js';
import type { IndicatorDesign } from '../../questions/design/indicatorDesign.js';
import { balanceKeys, gapKeys } from '../../questions/design/keys.findings.js';
import { patternText } from '../../questions/design/labels.js';
import { designTable } from '../../questions/design/tables.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { inSentence, termsIn } from '../../words/terms.js';
import { describedCount } from '../describedCounts.js';
import { derived, type Field, tableOf } from '../fields.js';
import type { PublicSources } from '../publicSources.js';
import type { PublicTable } from '../publicTable.js';

/** What the tables of the design are made of. */
export interface DesignMaterial {
  readonly sources: PublicSources;
  readonly design: DesignGaps;
  /** In the order of the codebook: that of the gaps would tell of those that are withheld. */
  readonly indicators: readonly IndicatorDesign[];
  /** Beside the indicators. */
  readonly subjects: readonly CountSubject[];
  /** Groups that the describing sources are made of. */
  readonly groups: readonly string[];
}

/**
 * Each indicator: the need in the studies, how the sources speak of it, and what is computed of both. A share and a gap stand
 * where the sources of their side and all with a direction are shown, a balance where all three directions are; what is held
 * against the mean, or adjusted for the other indicators, where those of all are.
 */
export function indicatorTable(material: DesignMaterial): PublicTable {
  const { sources, design, indicators, subjects, groups } = material;
  const { language } = design.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const labels = new Map(designTable(design).columns.map(({ key, label }) => [key, label]));
  const [allGaps, allBalances] = [gapKeys(design), balanceKeys(design)];
  const heading = (key: string) => labels.get(key) ?? key;
  type Column = Field<IndicatorDesign>;
  type Keys = (each: IndicatorDesign) => readonly string[];
  const promoting: Keys = ({ indicator }) => shareKeys(codeKey(indicator), 'promotes', groups);
  const hindering: Keys = ({ indicator }) => shareKeys(codeKey(indicator), 'hinders', groups);
  const balancing: Keys = ({ indicator }) => sideKeys(codeKey(indicator), groups);
  const ofAll: Keys = () => allGaps;
  const share = (key: string, label: string, value: Column['value']): Column => ({
    key,
    label,
    decimals: 2,
    value,
  });
  const count = (set: string, label: string): Column => ({
    key: set,
    label,
    value: (each) => describedCount(sources, subjects[indicators.indexOf(each)], set, groups),
  });
  const told = (
    key: string,
    from: Keys,
    value: (each: IndicatorDesign) => number | null | undefined,
  ): Column => share(key, heading(key), (each) => derived(value(each), from(each)));
  const bounds = (
    key: string,
    label: string,
    from: Keys,
    of: (each: IndicatorDesign) => { readonly lower: number; readonly upper: number } | null,
  ): Column[] =>
    (['lower', 'upper'] as const).map((side) =>
      share(`${key}_${side}`, `${label}, ${inSentence(side, language)}`, (each) =>
        derived(of(each)?.[side], from(each)),
      ),
    );
  const literature = (
    key: string,
    label: string,
    value: (each: IndicatorDesign) => number | null,
    decimals = 2,
  ): Column => ({ key, label, decimals, value: (each) => ({ literature: value(each) }) });
  const p = (
    key: string,
    label: string,
    value: (each: IndicatorDesign) => number | null,
    from: Keys,
  ): Column => ({ key, label, shown: 'p', value: (each) => derived(value(each), from(each)) });
  return tableOf(
    {
      name: 'indicators',
      section: 'design',
      caption: texts.caption({
        studies: counted(design.studies, 'study', language),
        confidence: formatPercent(design.confidence, language),
        permutations: formatNumber(design.permutations, language),
        samples: formatNumber(design.samples, language),
        seed: String(design.seed),
      }),
    },
    indicators,
    [
      {
        key: 'indicator',
        label: terms.indicator,
        value: ({ indicator }) => codeLabel(indicator, language),
      },
      literature('studies', terms.studies, ({ supporting }) => supporting, 0),
      literature('need', terms.need, ({ need }) => need),
      literature('need_lower', `${terms.need}, ${inSentence('lower', language)}`, ({ needInterval }) =>
        needInterval === null ? null : needInterval.lower,
      ),
      literature('need_upper', `${terms.need}, ${inSentence('upper', language)}`, ({ needInterval }) =>
        needInterval === null ? null : needInterval.upper,
      ),
      ...(design.expectationsCoded
        ? [literature('expectation', heading('expectation'), ({ expectation }) => expectation)]
        : []),
      count('mentions', texts.mentions),
      ...['promotes', 'hinders', 'ambivalent', 'undirected'].map((set) => count(set, heading(set))),
      count('directed', texts.directed),
      told('promoted', promoting, ({ promoted }) => promoted),
      ...bounds('promoted', heading('promoted'), promoting, ({ promotedInterval }) => promotedInterval),
      told('promotedOfAll', promoting, ({ promotedOfAll }) => promotedOfAll),
      told('hindered', hindering, ({ hindered }) => hindered),
      ...bounds('hindered', heading('hindered'), hindering, ({ hinderedInterval }) => hinderedInterval),
      told('unmet', hindering, ({ unmet }) => unmet),
      ...bounds('unmet', heading('unmet'), hindering, ({ unmetInterval }) => unmetInterval),
      told('gap', promoting, ({ gap }) => gap),
      ...bounds('gap', heading('gap'), promoting, ({ gapInterval }) => gapInterval),
      ...bounds('gap_bootstrap', texts.bootstrap, promoting, ({ bootstrap }) => bootstrap),
      told('aboveMean', ofAll, ({ aboveMean }) => aboveMean.value),
      p('aboveMean_p', texts.gapP, ({ aboveMean }) => aboveMean.pValue, ofAll),
      p('aboveMean_adjusted', texts.gapAdjusted, ({ aboveMean }) => aboveMean.adjusted, ofAll),
      told('balance', balancing, ({ balance }) => balance.value),
      p('balance_p', texts.balanceP, ({ balance }) => balance.pValue, balancing),
      p(
        'balance_adjusted',
        texts.balanceAdjusted,
        ({ balance }) => balance.adjusted,
        () => allBalances,
      ),
      ...bounds('newSource', texts.newSource, balancing, ({ newSource }) => newSource),
      {
        key: 'pattern',
        label: terms.pattern,
        // Whether there is a gap is known where the p of all gaps are; what is met is asked of the balances, too.
        value: (each) =>
          derived(patternText({ ...each, opposed: false }, language), [
            ...allGaps,
            ...(each.pattern === 'gap' ? [] : allBalances),
          ]),
      },
    ],
  );
}

interface CaptionParts {
  readonly studies: string;
  readonly confidence: string;
  readonly permutations: string;
  readonly samples: string;
  readonly seed: string;
}

const words = {
  nb: {
    mentions: 'Kilder som nevner den',
    directed: 'Av disse med retning',
    bootstrap: 'Gap, bootstrap',
    gapP: 'p for gap over snittet',
    gapAdjusted: 'Justert p for gap over snittet',
    balanceP: 'p for balansen',
    balanceAdjusted: 'Justert p for balansen',
    newSource: 'Balanse i en ny kilde',
    caption: ({ studies, confidence, permutations, samples, seed }: CaptionParts) =>
      `Behov: andel av ${studies} (publisert litteratur). Antall er kilder som ikke er studier, etter hva flest av tekstutdragene i kilden sier. Fremmes, andel: gjennomsnitt over kilder med retning. Hemmes, andel: av kilder med retning. Udekket behov = behov × hemmes. Gap = behov − fremmes. Nedre og øvre er ${confidence}-intervaller (bootstrap: ${samples} trekk). p: gapet mot gjennomsnittet av gapene, balansen mot 0 (${permutations} ombyttinger, frø ${seed}); justert etter Benjamini og Hochberg. Et tall står bare der alle antallene det er regnet av, er vist: en andel og et gap der kildene på den siden og alle med retning er det, en balanse der alle tre retningene er det, og det som holdes mot gjennomsnittet eller er justert, der det er slik for alle indikatorene. Radene står i kodebokens rekkefølge.`,
  },
  en: {
    mentions: 'Sources that mention it',
    directed: 'Of these with a direction',
    bootstrap: 'Gap by bootstrap',
    gapP: 'p of the gap above the mean',
    gapAdjusted: 'Adjusted p of the gap above the mean',
    balanceP: 'p of the balance',
    balanceAdjusted: 'Adjusted p of the balance',
    newSource: 'Balance in a new source',
    caption: ({ studies, confidence, permutations, samples, seed }: CaptionParts) =>
      `Need: share of ${studies} (published literature). Counts are of sources that are no studies, by what most of the selections in the source say. Promoted, share: mean over sources with a direction. Hindered, share: of sources with a direction. Unmet need = need × hindered. Gap = need − promoted. Lower and upper are ${confidence} intervals (bootstrap: ${samples} draws). p: the gap against the mean gap, the balance against 0 (${permutations} permutations, seed ${seed}); adjusted after Benjamini and Hochberg. A number stands only where all counts that it is computed from are shown: a share and a gap where the sources on that side and all with a direction are, a balance where all three directions are, and what is held against the mean or adjusted where this is so for all indicators. Rows stand in the order of the codebook.`,
  },
} as const;
