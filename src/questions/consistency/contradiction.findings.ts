import type { Change } from '../../inference/cellChange.js';
import type { Finding, FindingVerdict } from '../../report/finding.js';
import { keyed, measured, type Phrase, phrase, sources } from '../../report/phrase.js';
import { given } from '../../shared/given.js';
import type { Language } from '../../shared/language.js';
import { mapInSteps } from '../../shared/work.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatSigned } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { sentenceStart } from '../../words/sentenceStart.js';
import { adjustedPEquals } from '../../words/statistics.js';
import { changePhrase } from '../change.statements.js';
import type { Consistency, ConsistencyCell } from './consistency.js';
import type { GroupDirection } from './groupDirection.js';
import { describeGrouping, omnibusP, pairLabel } from './labels.js';
import type { Omnibus } from './omnibus.js';
import { extremeGroups } from './opposingUnits.js';
import { rankedContradictions } from './ranking.js';
import { holdsAtShare, turningOf } from './turning.js';

/**
 * Whether groups of sources contradict each other: of each grouping all pairs together, then each pair that holds.
 *
 * The first grouping was chosen beforehand, and its tests are in a fixed order at the share that the question has of the error
 * of the page: all pairs together first, then, only where that holds, each pair. Everything else is exploratory.
 *
 * @param withChange whether it is told what would change them, which takes time
 */
export function contradictionFindings(found: Consistency, withChange = true): Finding[] {
  const change = withChange && holdsAtShare(found) ? turningOf(found) : () => undefined;
  return found.groupings.flatMap((_, k) => [overall(found, k, change), ...pairs(found, k, change)]);
}

/** What would turn all pairs together, or one pair; nothing where they do not hold. */
type ChangeOf = (cell?: ConsistencyCell) => Change | undefined;

/** Pairs of which is told what would turn them: those that are told in full. */
const turned = 3;

function overall(found: Consistency, k: number, change: ChangeOf): Finding {
  const { language } = found.corpus;
  const texts = words[language];
  const { attribute, omnibus, groups } = found.groupings[k];
  const grouping = sentenceStart(describeGrouping(found, k, language));
  const key = `consistency.${attribute}`;
  const count = omnibus?.sources ?? 0;
  const pairCount = (key: string, value: number) => measured(key, value, counted(value, 'pair', language));
  const n = phrase`${pairCount('pairs', omnibus?.cells ?? 0)}; ${sources(count, 'source')}`;
  if (omnibus === null || omnibus.pValue === null) {
    const all = phrase`${sources(found.corpus.sources.length, 'source')}`;
    const sentence =
      omnibus === null
        ? [texts.nothingTested(grouping)]
        : [texts.notTested(grouping, omnibusP(omnibus, language))];
    return { key, verdict: 'lacking', null: null, sentence, n: omnibus === null ? all : n, caveat: '' };
  }
  const p = measured('p', omnibus.pValue, omnibusP(omnibus, language));
  if (!beyondChance(omnibus.pValue)) {
    return {
      key,
      verdict: 'nothing',
      null: 'exchangeable',
      sentence: texts.none(grouping, p),
      n,
      caveat: texts.noneCaveat,
      ...(k === 0 ? { plain: texts.nonePlain(label(attribute, language)) } : {}),
    };
  }
  const [first, last] = [groups[0], groups[groups.length - 1]].map((group) => label(group, language));
  const { direction } = omnibus;
  return {
    key,
    verdict: k === 0 && holdsAtShare(found) ? 'confirmatory' : 'exploratory',
    null: 'exchangeable',
    sentence: texts.differ(grouping, p, direction === null ? '' : texts.directions[direction](first, last)),
    n,
    caveat: texts.differCaveat,
    ...otherWay(found, k, omnibus),
    ...changeOf(k === 0 ? change() : undefined, language),
    ...(k === 0 ? { plain: texts.differPlain(label(attribute, language)) } : {}),
  };
}

/** Pairs tested one by one that go the other way along the order than most do. */
function otherWay(found: Consistency, k: number, { direction }: Omnibus): Pick<Finding, 'against'> {
  if (direction === null) return {};
  const { language } = found.corpus;
  const tested = found.cells.filter(({ comparisons }) => comparisons[k].status === 'tested');
  const sign = direction === 'falling' ? 1 : -1;
  const others = tested.filter(
    ({ comparisons }) => sign * (comparisons[k].contradiction.index ?? 0) < 0,
  ).length;
  const told = measured('otherWay', others, words[language].go(formatNumber(others, language), others === 1));
  return {
    against: words[language].otherWay(
      told,
      measured('tested', tested.length, counted(tested.length, 'pair', language)),
    ),
  };
}

function pairs(found: Consistency, k: number, change: ChangeOf): Finding[] {
  const holding = rankedContradictions(found, k).filter((cell) => beyondChance(cell.comparisons[k].adjusted));
  return mapInSteps('changes', holding, (cell, i) =>
    pairFinding(found, k, cell, i < turned ? change : () => undefined),
  );
}

function pairFinding(found: Consistency, k: number, cell: ConsistencyCell, change: ChangeOf): Finding {
  const { language } = found.corpus;
  const texts = words[language];
  const { attribute, ordered } = found.groupings[k];
  const { adjusted, contradiction, sources: count } = cell.comparisons[k];
  const { pairs: all, falling, rising, opposingWithin, pairsWithin } = contradiction;
  const ids = cell.codes.map(({ id }) => id);
  const confirmed = k === 0 && holdsAtShare(found, ids);
  const verdict: FindingVerdict = confirmed ? 'confirmatory' : 'exploratory';
  const pair = `**${pairLabel(cell, language)}**`;
  const p = measured('adjusted', adjusted!, adjustedPEquals(adjusted!, language));
  const [way, other] = ordered
    ? [Math.max(falling, rising), Math.min(falling, rising)]
    : [falling + rising, opposingWithin];
  const across = keyed('pairs', sources(all));
  const told = ordered
    ? texts.thisWay(keyed('thisWay', sources(way)), across)
    : texts.opposed(keyed('opposed', sources(way)), across);
  const extremes = extremesPhrase(cell, k, language);
  return {
    key: `consistency.${attribute}.${ids.join('.')}`,
    verdict,
    null: 'exchangeable',
    sentence: texts.contradict(label(attribute, language), pair, extremes, phrase`${told} (${p})`),
    n: phrase`${sources(count, 'source')}`,
    caveat: texts.contradictCaveat,
    against: ordered
      ? texts.theOtherWay(keyed('otherWay', sources(other)))
      : texts.within(keyed('opposedWithin', sources(other)), keyed('pairsWithin', sources(pairsWithin))),
    ...changeOf(confirmed ? change(cell) : undefined, language),
    fold: { kind: `consistency.${attribute}.${verdict}`, short: phrase`${pair}${extremes}` },
  };
}

function changeOf(change: Change | undefined, language: Language): Pick<Finding, 'change'> {
  return change === undefined ? {} : given({ change: changePhrase(change, language) });
}

/** `: directorate +1.0 (3 sources) against counsellor −0.7 (4 sources)` */
function extremesPhrase(cell: ConsistencyCell, k: number, language: Language): Phrase {
  const extremes = extremeGroups(cell.comparisons[k]);
  if (extremes === null) return [];
  const side = (key: string, { group, balance, sources: count }: GroupDirection) => {
    const told = measured(`${key}Balance`, balance!, formatSigned(balance!, language, 1));
    return phrase`${label(group, language)} ${told} (${keyed(`${key}Sources`, sources(count, 'source'))})`;
  };
  const { highest, lowest } = extremes;
  return phrase`: ${side('highest', highest)} ${words[language].against} ${side('lowest', lowest)}`;
}

type Part = ReturnType<typeof measured> | ReturnType<typeof sources>;

const words = {
  nb: {
    against: 'mot',
    nothingTested: (grouping: string) =>
      `${grouping}, er det ingen par med nok kilder på begge sider til at en motsetning kunne prøves.`,
    notTested: (grouping: string, why: string) =>
      `${grouping}, er det ikke prøvd om gruppene er uenige (${why}).`,
    none: (grouping: string, p: Part) =>
      phrase`${grouping}, kan gruppene ikke skilles fra hverandre i hva de sier fremmer og hemmer, når alle par prøves under ett (${p}).`,
    noneCaveat: 'Det er ikke belegg for enighet; det kan være for få kilder.',
    nonePlain: (attribute: string) =>
      `Det er ikke vist at hva kildene sier fremmer og hemmer, varierer med ${attribute}.`,
    differ: (grouping: string, p: Part, way: string) =>
      phrase`${grouping}, er gruppene uenige om hva som fremmer og hva som hemmer, når alle par prøves under ett (${p})${way}.`,
    directions: {
      falling: (first: string, last: string) =>
        `; det samme beskrives oftere som fremmende nær ${first} og som hemmende nær ${last} enn omvendt`,
      rising: (first: string, last: string) =>
        `; det samme beskrives oftere som hemmende nær ${first} og som fremmende nær ${last} enn omvendt`,
    },
    differCaveat: 'Prøvingen sier at gruppene er ulike, ikke hvorfor, og ikke om hvilke par.',
    differPlain: (attribute: string) =>
      `Kildene er ikke enige om hva som fremmer og hva som hemmer: Det varierer med ${attribute}.`,
    go: (others: string) => `går ${others}`,
    otherWay: (others: Part, all: Part) =>
      phrase`av ${all} som er prøvd hver for seg, ${others} den andre veien.`,
    contradict: (attribute: string, pair: string, extremes: Phrase, told: Phrase) =>
      phrase`Etter ${attribute} motsier kildene hverandre om ${pair}${extremes}; ${told}.`,
    thisWay: (way: Part, all: Part) =>
      phrase`${way} av ${all} par av kilder fra hver sin gruppe går denne veien`,
    theOtherWay: (other: Part) => phrase`${other} par av kilder fra hver sin gruppe går den andre veien.`,
    opposed: (way: Part, all: Part) =>
      phrase`${way} av ${all} par av kilder fra hver sin gruppe sier det motsatte av hverandre`,
    within: (other: Part, all: Part) =>
      phrase`også innenfor gruppene sier ${other} av ${all} par av kilder det motsatte av hverandre.`,
    contradictCaveat:
      'Balansen går fra +1 (fremmer) til −1 (hemmer). Prøvingen sier ikke hvorfor de er ulike.',
  },
  en: {
    against: 'against',
    nothingTested: (grouping: string) =>
      `${grouping}, no pair has enough sources on both sides for a contradiction to be tested.`,
    notTested: (grouping: string, why: string) =>
      `${grouping}, it was not tested whether the groups disagree (${why}).`,
    none: (grouping: string, p: Part) =>
      phrase`${grouping}, the groups cannot be told apart in what they say promotes and hinders, with all pairs tested together (${p}).`,
    noneCaveat: 'This is not evidence of agreement; there may be too few sources.',
    nonePlain: (attribute: string) =>
      `It is not shown that what sources say helps and hinders varies with the ${attribute}.`,
    differ: (grouping: string, p: Part, way: string) =>
      phrase`${grouping}, the groups disagree on what promotes and what hinders, with all pairs tested together (${p})${way}.`,
    directions: {
      falling: (first: string, last: string) =>
        `; the same is more often described as promoting near ${first} and as hindering near ${last} than the reverse`,
      rising: (first: string, last: string) =>
        `; the same is more often described as hindering near ${first} and as promoting near ${last} than the reverse`,
    },
    differCaveat: 'The test says that groups differ, not why, and not on which pairs.',
    differPlain: (attribute: string) =>
      `The sources do not agree on what helps and what hinders: it varies with the ${attribute}.`,
    go: (others: string, one: boolean) => `${others} ${one ? 'goes' : 'go'}`,
    otherWay: (others: Part, all: Part) => phrase`of ${all} tested one by one, ${others} the other way.`,
    contradict: (attribute: string, pair: string, extremes: Phrase, told: Phrase) =>
      phrase`By ${attribute}, the sources contradict each other on ${pair}${extremes}; ${told}.`,
    thisWay: (way: Part, all: Part) => phrase`${way} of ${all} pairs of sources across groups go this way`,
    theOtherWay: (other: Part) => phrase`pairs of sources across groups that go the other way: ${other}.`,
    opposed: (way: Part, all: Part) => phrase`${way} of ${all} pairs of sources across groups are opposed`,
    within: (other: Part, all: Part) =>
      phrase`within the groups, too, ${other} of ${all} pairs of sources are opposed.`,
    contradictCaveat:
      'The balance goes from +1 (promotes) to −1 (hinders). The test does not say why they differ.',
  },
} as const;
