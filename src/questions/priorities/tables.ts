import type { ReportTable } from '../../report/reportTable.js';
import { label } from '../../words/labels.js';
import { formatPercent } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { inSentence, termsIn } from '../../words/terms.js';
import { clusterSentences } from '../clusters.labels.js';
import type { ShareOfWins } from './interestShare.js';
import { interestLabel, overClusters } from './labels.js';
import type { Priorities } from './priorities.js';
import { describeTradeoffs } from './tradeoff.labels.js';

/** The order of the interests: how often each is put first and after, its strength and rank with intervals. */
export function priorityTable(found: Priorities): ReportTable {
  const { language } = found.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const { tradeoffs, order } = found;
  const rows = order.strengths.map((each) => {
    const own = tradeoffs.tradeoffs.filter(
      ({ before, after }) => before === each.interest || after === each.interest,
    );
    return {
      interest: interestLabel(tradeoffs.interests[each.interest], language),
      before: own.filter(({ before }) => before === each.interest).length,
      after: own.filter(({ after }) => after === each.interest).length,
      sources: new Set(own.map(({ source }) => source)).size,
      rank: each.rank,
      rankLower: each.ranks?.lower ?? null,
      rankUpper: each.ranks?.upper ?? null,
      strength: each.strength,
      lower: each.interval?.lower ?? null,
      upper: each.interval?.upper ?? null,
      standardError: each.standardError,
      maximumLikelihood: each.maximumLikelihood,
    };
  });
  return {
    kind: 'table',
    language,
    name: 'priorities',
    columns: [
      { key: 'interest', label: texts.interest },
      { key: 'before', label: terms.putBefore },
      { key: 'after', label: terms.putAfter },
      { key: 'sources', label: terms.sources },
      { key: 'rank', label: terms.rank },
      { key: 'rankLower', label: `${terms.rank}, ${inSentence('lower', language)}` },
      { key: 'rankUpper', label: `${terms.rank}, ${inSentence('upper', language)}` },
      { key: 'strength', label: texts.strength, decimals: 2 },
      { key: 'lower', label: terms.lower, decimals: 2 },
      { key: 'upper', label: terms.upper, decimals: 2 },
      { key: 'standardError', label: texts.standardError, decimals: 2 },
      { key: 'maximumLikelihood', label: texts.maximumLikelihood, decimals: 2 },
    ],
    rows,
    caption:
      rows.length === 0
        ? texts.nothing
        : [
            describeTradeoffs(tradeoffs, order.weight, language),
            texts.strengths(
              formatPercent(order.confidence, language),
              found.clusters.grouped ? overClusters[language] : texts.overSources,
            ),
            ...clusterSentences(found.clusters, found.clusters.by, language),
          ].join(' '),
  };
}

/** The strengths of each group of sources, and how far each interest stands from the order of all. */
export function priorityGroupTable(found: Priorities): ReportTable {
  const { language } = found.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const { tradeoffs, order } = found;
  const rows = found.groups.flatMap(({ by, groups, test }) =>
    groups.flatMap((group) =>
      order.strengths
        .filter(({ strength }) => strength !== null)
        .map(({ interest, strength: overall }) => {
          const own = group.order?.strengths.find((each) => each.interest === interest);
          const shift = group.shifts[interest];
          return {
            by: label(by, language),
            group: label(group.group, language),
            sources: group.sources,
            tradeoffs: group.tradeoffs,
            interest: interestLabel(tradeoffs.interests[interest], language),
            overall,
            strength: own?.strength ?? null,
            lower: own?.interval?.lower ?? null,
            upper: own?.interval?.upper ?? null,
            rank: own?.rank ?? null,
            shift: Number.isNaN(shift) ? null : shift,
            adjusted: test?.adjusted[interest] ?? null,
          };
        }),
    ),
  );
  return {
    kind: 'table',
    language,
    name: 'priorities-by-group',
    columns: [
      { key: 'by', label: texts.by },
      { key: 'group', label: terms.group },
      { key: 'sources', label: terms.sources },
      { key: 'tradeoffs', label: texts.tradeoffs },
      { key: 'interest', label: texts.interest },
      { key: 'overall', label: texts.overall, decimals: 2 },
      { key: 'strength', label: texts.strength, decimals: 2 },
      { key: 'lower', label: terms.lower, decimals: 2 },
      { key: 'upper', label: terms.upper, decimals: 2 },
      { key: 'rank', label: terms.rank },
      { key: 'shift', label: texts.shift, decimals: 2 },
      { key: 'adjusted', label: terms.adjustedP, shown: 'p' },
    ],
    rows,
    caption:
      rows.length === 0
        ? texts.noGroups
        : [
            texts.groups(counted(found.groups[0].leastSources, 'source', language)),
            ...clusterSentences(found.clusters, found.clusters.by, language),
          ].join(' '),
  };
}

/** How often the interest in focus comes first: in all sources, and in each group. */
export function interestShareTable(found: Priorities): ReportTable {
  const { language } = found.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const { focus } = found;
  const row = (by: string, group: string, own: ShareOfWins) => ({
    by,
    group,
    sources: own.sources,
    before: own.before,
    after: own.after,
    share: own.share,
    lower: own.interval?.lower ?? null,
    upper: own.interval?.upper ?? null,
    nextLower: own.prediction?.lower ?? null,
    nextUpper: own.prediction?.upper ?? null,
    pooled: own.pooled,
    pValue: own.test.pAtLeast,
  });
  const rows =
    focus === null || focus.overall.sources === 0
      ? []
      : [
          row('', texts.all, focus.overall),
          ...focus.groups.flatMap(({ by, groups }) =>
            groups.map((own) => row(label(by, language), label(own.group, language), own)),
          ),
        ];
  return {
    kind: 'table',
    language,
    name: 'interest-in-focus',
    columns: [
      { key: 'by', label: texts.by },
      { key: 'group', label: terms.group },
      { key: 'sources', label: terms.sources },
      { key: 'before', label: terms.putBefore },
      { key: 'after', label: terms.putAfter },
      { key: 'share', label: texts.share, decimals: 2 },
      { key: 'lower', label: terms.lower, decimals: 2 },
      { key: 'upper', label: terms.upper, decimals: 2 },
      { key: 'nextLower', label: `${texts.next}, ${inSentence('lower', language)}`, decimals: 2 },
      { key: 'nextUpper', label: `${texts.next}, ${inSentence('upper', language)}`, decimals: 2 },
      { key: 'pooled', label: texts.pooled, decimals: 2 },
      { key: 'pValue', label: texts.pValue, shown: 'p' },
    ],
    rows,
    caption:
      focus === null || rows.length === 0
        ? texts.noFocus
        : [
            texts.shares(
              interestLabel(focus.interest, language),
              formatPercent(found.order.confidence, language),
            ),
            ...clusterSentences(found.clusters, found.clusters.by, language, focus.correlation),
          ].join(' '),
  };
}

const words = {
  nb: {
    interest: 'Hensyn',
    tradeoffs: 'Avveininger',
    strength: 'Styrke',
    overall: 'Styrke, alle',
    standardError: 'Standardfeil',
    maximumLikelihood: 'Uten regularisering',
    by: 'Delt etter',
    all: 'alle kilder',
    shift: 'Avvik (z)',
    share: 'Andel, snitt av kilder',
    pooled: 'Andel, alle avveininger',
    next: 'En ny kilde',
    pValue: 'p mot ½',
    nothing: 'Kodeboken har ingen koder for at et hensyn settes foran eller etter.',
    strengths: (confidence: string, spread: string) =>
      `Satt foran og satt etter er antall avveininger. Styrken er log odds etter Bradley og Terry, med gjennomsnitt 0; hvert hensyn er gitt en halv avveining foran og en halv etter, fordelt på de andre, så ingen styrke blir uendelig. Nedre og øvre er ytterkantene av ${confidence}-intervallene fra ${spread} og fra standardfeilen. Uten regularisering: sannsynlighetsmaksimering, der den finnes.`,
    overSources: 'bootstrap over kilder',
    noGroups: 'Kildene som veier hensyn, har ikke noe å deles etter.',
    groups: (least: string) =>
      `Grupper med færre enn ${least} har ingen egen rekkefølge. Avvik: hvor mye oftere (+) eller sjeldnere (−) hensynet settes foran her enn rekkefølgen i alle kilder tilsier for de samme avveiningene, i standardavvik. ${termsIn('nb').adjustedP} gjelder om gruppene skiller seg på dette hensynet: kildenes gruppe er byttet om, eller klynger snudd der kilder holdes sammen, justert for antall hensyn (maxT).`,
    noFocus: 'Ingen avveining gjelder det valgte hensynet, eller ingen hensyn er valgt.',
    shares: (interest: string, confidence: string) =>
      `${interest}: avveininger der hensynet ble satt foran og etter. Andelen er gjennomsnittet av kildenes egne andeler, så hver kilde teller like mye; nedre og øvre er ${confidence}-intervallet over kilder (BCa; med t over klynger der kilder holdes sammen), for smalt der kildene er færre enn ti. En ny kilde: der andelen i neste kilde ville ligge. p: andelen mot ½, med kilder, eller grupper av like kilder, snudd tilfeldig. Andelen tar ikke hensyn til hva hensynet veies mot.`,
  },
  en: {
    interest: 'Interest',
    tradeoffs: 'Trade-offs',
    strength: 'Strength',
    overall: 'Strength, all',
    standardError: 'Standard error',
    maximumLikelihood: 'Not regularised',
    by: 'Divided by',
    all: 'all sources',
    shift: 'Shift (z)',
    share: 'Share, mean of sources',
    pooled: 'Share, all trade-offs',
    next: 'A new source',
    pValue: 'p against ½',
    nothing: 'The codebook has no codes for an interest that is put before or after.',
    strengths: (confidence: string, spread: string) =>
      `Put before and put after are counts of trade-offs. The strength is a log odds after Bradley and Terry, with mean 0; each interest is given half a trade-off before and half after, spread over the others, so that no strength becomes infinite. Lower and upper are the outer bounds of the ${confidence} intervals from ${spread} and from the standard error. Not regularised: maximum likelihood, where it exists.`,
    overSources: 'the bootstrap over sources',
    noGroups: 'The sources that weigh interests have nothing to be divided by.',
    groups: (least: string) =>
      `Groups of fewer than ${least} have no order of their own. Shift: how much more (+) or less (−) often the interest is put first here than the order of all sources gives for the same trade-offs, in standard deviations. ${termsIn('en').adjustedP}: whether the groups differ on this interest, by reassigning the sources among the groups at random, or turning clusters where sources are kept together; adjusted for the number of interests (maxT).`,
    noFocus: 'No trade-off is about the chosen interest, or no interest is chosen.',
    shares: (interest: string, confidence: string) =>
      `${interest}: trade-offs that put the interest first and after. The share is the mean of the sources’ own shares, so that each source counts as much; lower and upper are the ${confidence} interval over sources (BCa; by t over clusters where sources are kept together), too narrow with fewer than ten sources. A new source: where the share in the next source would lie. p: the share against ½, with whole sources, or groups of like sources, reversed at random. The share does not correct for what the interest is weighed against.`,
  },
} as const;
