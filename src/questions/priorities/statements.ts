import type { Statement } from '../../report/statement.js';
import type { Language } from '../../shared/language.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { label } from '../../words/labels.js';
import { listed } from '../../words/lists.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { adjustedPEquals, formatP, pEquals } from '../../words/statistics.js';
import { missingStatement } from '../missing.statements.js';
import type { ShareOfWins } from './interestShare.js';
import { interestLabel } from './labels.js';
import type { Priorities } from './priorities.js';
import { tradeoffCount } from './tradeoff.labels.js';

const statement = (text: string): Statement => ({ kind: 'statement', text });

/** What the trade-offs are: how many, how they were counted, what was left out, and what the material lacks. */
export function tradeoffMaterialStatement(found: Priorities): Statement {
  const { language } = found.corpus;
  const texts = words[language];
  const { tradeoffs, order, missing } = found;
  if (missing.includes('interests')) return missingStatement(missing, found.corpus);
  const sentences = [
    texts.material(
      tradeoffCount(tradeoffs.tradeoffs.length, tradeoffs.sources.length, language),
      counted(tradeoffs.interests.length, 'interest', language),
    ),
    texts.weight[order.weight],
  ];
  if (tradeoffs.incomplete.length > 0) {
    sentences.push(texts.incomplete(counted(tradeoffs.incomplete.length, 'selection', language)));
  }
  sentences.push(...clustersText(found));
  if (missing.length > 0) sentences.push(missingStatement(missing, found.corpus).text);
  return statement(sentences.join(' '));
}

/** What sources are alike within, and how alike in how often they put the chosen interest first; nothing where each stands alone. */
function clustersText({ clusters, focus, corpus: { language } }: Priorities): string[] {
  if (clusters.by === null || !clusters.grouped) return [];
  const texts = words[language];
  const correlation = focus?.correlation ?? null;
  return [
    texts.clusters(label(clusters.by, language), formatNumber(clusters.count, language)),
    ...(correlation === null ? [] : [texts.correlation(formatNumber(correlation, language, 2))]),
    ...(clusters.few ? [texts.fewClusters] : []),
  ];
}

/** Whether there is an order, and which. */
export function priorityOrderStatement(found: Priorities): Statement {
  const { language } = found.corpus;
  const texts = words[language];
  const { order, noOrder, tradeoffs } = found;
  if (order.fit === null) return statement(texts.nothing);
  const names = order.strengths
    .filter(({ strength }) => strength !== null)
    .map(({ interest }) => `**${interestLabel(tradeoffs.interests[interest], language)}**`);
  const ranked = texts.ranked(names.join(' > '));
  if (noOrder.pAtLeast === null)
    return statement(`${ranked} ${found.clusters.few ? texts.fewClusters : texts.oneSource}`);
  const chance = beyondChance(noOrder.pAtLeast) ? texts.order : texts.noOrder;
  return statement(`${ranked} ${chance(pEquals(noOrder.pAtLeast, language))}`);
}

/** Circles among the interests, each with its evidence, against chance. */
export function priorityCycleStatement(found: Priorities): Statement {
  const { language } = found.corpus;
  const texts = words[language];
  const { cycles, dominance, tradeoffs } = found;
  if (cycles.decided === 0) return statement(texts.noTriples);
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const name = (interest: number) => interestLabel(tradeoffs.interests[interest], language);
  const against = (a: number, b: number) =>
    `${number(dominance.tradeoffs[a * dominance.items + b])}–${number(dominance.tradeoffs[b * dominance.items + a])}`;
  const circles = cycles.circular
    .slice(0, mostCircles)
    .map(
      ([a, b, c]) =>
        `**${name(a)}** > **${name(b)}** (${against(a, b)}) > **${name(c)}** (${against(b, c)}) > **${name(a)}** (${against(c, a)})`,
    );
  const sentences = [
    texts.circles(number(cycles.circular.length), number(cycles.decided)),
    ...(cycles.zeta === null ? [] : [texts.zeta(number(cycles.zeta, 2))]),
    ...(cycles.noOrder.pAtMost === null
      ? []
      : [texts.byChance(number(cycles.noOrder.expected, 1), formatP(cycles.noOrder.pAtMost, language))]),
    ...(cycles.underOrder.pAtLeast === null
      ? []
      : [
          texts.byOrder(number(cycles.underOrder.expected, 1), formatP(cycles.underOrder.pAtLeast, language)),
        ]),
    ...(circles.length === 0 ? [] : [texts.listed(circles.join('; '), cycles.circular.length > mostCircles)]),
  ];
  return statement(sentences.join(' '));
}

/** A circle is a line of text; more than these stand in no sentence. */
const mostCircles = 8;

/** Whether groups of sources put the interests in different orders; a sentence for each way to divide them. */
export function priorityGroupStatements(found: Priorities): Statement[] {
  const { language } = found.corpus;
  const texts = words[language];
  const { tradeoffs, focus } = found;
  return found.groups.map(({ by, groups, test, clusters }) => {
    const division = label(by, language);
    if (test === null)
      return statement(groups.length > 1 && clusters.few ? texts.fewClusters : texts.oneGroup(division));
    const sizes = listed(
      groups.map(({ group, sources }) => `${label(group, language)} (${formatNumber(sources, language)})`),
      language,
    );
    const p = pEquals(test.pValue, language);
    const judged = beyondChance(test.pValue) ? texts.differ : texts.noDifference;
    const interests = tradeoffs.interests.filter(({ index }) => beyondChance(test.adjusted[index]));
    const which = interests.map((interest) => {
      const shifts = groups.filter(({ shifts: own }) => !Number.isNaN(own[interest.index]));
      const sorted = shifts.sort((a, b) => b.shifts[interest.index] - a.shifts[interest.index]);
      return texts.differing({
        interest: `**${interestLabel(interest, language)}**`,
        most: label(sorted[0].group, language),
        least: label(sorted[sorted.length - 1].group, language),
        adjusted: adjustedPEquals(test.adjusted[interest.index], language),
      });
    });
    const alone =
      focus === null || focus.overall.share === null
        ? []
        : [
            texts.alone(
              `**${interestLabel(focus.interest, language)}**`,
              pEquals(test.single[focus.interest.index], language),
            ),
          ];
    return statement([judged(division, sizes, p), ...which, ...alone].join(' '));
  });
}

/** How often the interest in focus comes first. */
export function interestShareStatement(found: Priorities): Statement {
  const { language } = found.corpus;
  const texts = words[language];
  const { focus, tradeoffs } = found;
  if (focus === null) {
    if (tradeoffs.interests.length === 0) return statement(texts.nothing);
    return statement(
      texts.choose(tradeoffs.interests.map((interest) => interestLabel(interest, language)).join('; ')),
    );
  }
  const name = `**${interestLabel(focus.interest, language)}**`;
  const { share, interval, sources, before, after } = focus.overall;
  if (share === null) return statement(texts.neverWeighed(name));
  const percent = (value: number) => formatPercent(value, language);
  const range =
    interval === null
      ? ''
      : texts.range(percent(found.order.confidence), percent(interval.lower), percent(interval.upper));
  const shared = texts.share({
    name,
    share: percent(share),
    range,
    count: tradeoffCount(before + after, sources, language),
    before: formatNumber(before, language),
  });
  const byGroup = focus.groups.flatMap(({ by, groups, pValue }) => {
    if (pValue === null) return [];
    const shares = groups.map(
      (own) => `${label(own.group, language)} ${percent(own.share!)} (${own.sources})`,
    );
    return [
      texts.groups({
        by: label(by, language),
        shares: listed(shares, language),
        p: pEquals(pValue, language),
        differ: beyondChance(pValue),
      }),
    ];
  });
  return statement([shared, againstHalf(share, focus.overall, language), ...byGroup].join(' '));
}

/** Whether a share is more or less than one half. */
function againstHalf(
  share: number,
  { test: { pAtLeast, clusters } }: ShareOfWins,
  language: Language,
): string {
  const texts = words[language];
  if (pAtLeast === null) return clusters.few ? texts.fewClusters : texts.oneSource;
  const p = pEquals(pAtLeast, language);
  if (!beyondChance(pAtLeast)) return texts.half(p);
  return share > 0.5 ? texts.more(p) : texts.less(p);
}

/** An interest on which groups differ. */
interface Differing {
  readonly interest: string;
  readonly most: string;
  readonly least: string;
  readonly adjusted: string;
}

/** How often an interest comes first. */
interface Share {
  readonly name: string;
  readonly share: string;
  /** Its interval, in brackets; empty where there is none. */
  readonly range: string;
  readonly count: string;
  readonly before: string;
}

/** The same by group. */
interface GroupShares {
  readonly by: string;
  readonly shares: string;
  readonly p: string;
  readonly differ: boolean;
}

const words = {
  nb: {
    material: (count: string, interests: string) => `${count}, mellom ${interests}.`,
    weight: {
      source: 'Hver kilde teller én gang for hvert par av hensyn, uansett hvor ofte den veier dem.',
      tradeoff: 'Hver avveining teller én gang, så en kilde som veier ofte, teller mer.',
    },
    incomplete: (selections: string) => `Ikke med: ${selections} med bare den ene siden av en avveining.`,
    nothing: 'Ingen tekstutdrag setter ett hensyn foran et annet, så ingen rekkefølge kan vises.',
    ranked: (names: string) => `Fra først til sist: ${names}.`,
    order: (p: string) =>
      `Så stor forskjell mellom hensynene er mer enn tilfeldig (${p}, hele kilder snudd tilfeldig). Naboer i rekkefølgen kan likevel bytte plass; se intervallene.`,
    noOrder: (p: string) =>
      `Ingen felles rekkefølge kan skilles fra tilfeldighet i dette materialet (${p}, hele kilder snudd tilfeldig).`,
    clusters: (by: string, count: string) => `Kilder med samme ${by} holdes sammen (${count} klynger).`,
    correlation: (icc: string) =>
      `Intraklassekorrelasjonen for hvor ofte det valgte hensynet settes foran, er ${icc}.`,
    fewClusters: 'Med så få klynger kan ikke dette prøves mot tilfeldighet.',
    oneSource: 'Med én kilde kan ikke dette prøves mot tilfeldighet.',
    noTriples:
      'Ingen tre hensyn er alle veid mot hverandre med et klart utfall, så det er ingen sirkler å lete etter.',
    circles: (circles: string, decided: string) =>
      `Sirkler (A foran B, B foran C, C foran A): ${circles} av ${decided} sett av tre hensyn.`,
    zeta: (zeta: string) => `Kendalls zeta er ${zeta} (1: ingen sirkler).`,
    byChance: (expected: string, p: string) =>
      `Uten noen rekkefølge ville en ventet ${expected} (p for så få: ${p}).`,
    byOrder: (expected: string, p: string) =>
      `Med den rekkefølgen som er funnet, ville en ventet ${expected} (p for så mange: ${p}).`,
    listed: (circles: string, more: boolean) =>
      `Sirklene, med avveininger for og imot: ${circles}${more ? '; …' : ''}.`,
    oneGroup: (by: string) => `Kildene som veier hensyn, er ikke delt i flere grupper etter ${by}.`,
    differ: (by: string, sizes: string, p: string) =>
      `Delt etter ${by}, ${sizes}, settes hensynene i ulik rekkefølge (${p}).`,
    noDifference: (by: string, sizes: string, p: string) =>
      `Delt etter ${by}, ${sizes}, kan ingen forskjell i rekkefølge skilles fra tilfeldighet (${p}); det er ikke et bevis på at gruppene er enige.`,
    differing: ({ interest, most, least, adjusted }: Differing) =>
      `${interest} settes oftest foran i gruppen ${most} og sjeldnest i ${least}, sett mot rekkefølgen i alle kilder (${adjusted}).`,
    alone: (interest: string, p: string) =>
      `For ${interest} alene, som er valgt på forhånd og derfor ikke er justert: ${p}.`,
    choose: (interests: string) =>
      `Ingen hensyn heter noe med brukerens behov. Sett \`focus\` i parametercellen til et av disse: ${interests}.`,
    neverWeighed: (name: string) => `${name} veies ikke mot noe annet hensyn i dette materialet.`,
    range: (confidence: string, lower: string, upper: string) =>
      ` (${confidence}-intervall ${lower}–${upper})`,
    share: ({ name, share, range, count, before }: Share) =>
      `${name} settes foran i ${share} av avveiningene i en gjennomsnittlig kilde${range}: ${before} av ${count}.`,
    half: (p: string) => `Det kan ikke skilles fra halvparten (${p}).`,
    more: (p: string) => `Det er oftere enn halvparten (${p}).`,
    less: (p: string) => `Det er sjeldnere enn halvparten (${p}).`,
    groups: ({ by, shares, p, differ }: GroupShares) =>
      `Delt etter ${by}, med antall kilder: ${shares}; ${differ ? 'forskjellen er' : 'forskjellen kan ikke kalles'} mer enn tilfeldig (${p}).`,
  },
  en: {
    material: (count: string, interests: string) => `${count}, between ${interests}.`,
    weight: {
      source: 'Each source counts once for each pair of interests, however often it weighs them.',
      tradeoff: 'Each trade-off counts once, so that a source that weighs often counts for more.',
    },
    incomplete: (selections: string) => `Left out: ${selections} with only one side of a trade-off.`,
    nothing: 'No selection puts one interest before another, so no order can be shown.',
    ranked: (names: string) => `From first to last: ${names}.`,
    order: (p: string) =>
      `Such a difference between the interests is more than chance (${p}, whole sources reversed at random). Neighbours in the order may still change places; see the intervals.`,
    noOrder: (p: string) =>
      `No common order can be distinguished from chance in this material (${p}, whole sources reversed at random).`,
    clusters: (by: string, count: string) =>
      `Sources of the same ${by} are kept together (${count} clusters).`,
    correlation: (icc: string) =>
      `The intraclass correlation of how often the chosen interest is put first is ${icc}.`,
    fewClusters: 'With so few clusters this cannot be tested against chance.',
    oneSource: 'With one source this cannot be tested against chance.',
    noTriples:
      'No three interests are all weighed against each other with a clear outcome, so there are no circles to look for.',
    circles: (circles: string, decided: string) =>
      `Circles (A before B, B before C, C before A): ${circles} of ${decided} sets of three interests.`,
    zeta: (zeta: string) => `Kendall’s zeta is ${zeta} (1: no circles).`,
    byChance: (expected: string, p: string) =>
      `Without any order one would expect ${expected} (p of as few or fewer: ${p}).`,
    byOrder: (expected: string, p: string) =>
      `With the order that was found one would expect ${expected} (p of as many or more: ${p}).`,
    listed: (circles: string, more: boolean) =>
      `The circles, with trade-offs for and against: ${circles}${more ? '; …' : ''}.`,
    oneGroup: (by: string) => `The sources that weigh interests are not divided into groups by ${by}.`,
    differ: (by: string, sizes: string, p: string) =>
      `Divided by ${by}, ${sizes}, the interests are put in different orders (${p}).`,
    noDifference: (by: string, sizes: string, p: string) =>
      `Divided by ${by}, ${sizes}, no difference in order can be distinguished from chance (${p}); that does not prove that the groups agree.`,
    differing: ({ interest, most, least, adjusted }: Differing) =>
      `${interest} is put first most often in the group ${most} and least often in ${least}, compared with the order of all sources (${adjusted}).`,
    alone: (interest: string, p: string) =>
      `For ${interest} alone, chosen beforehand and so not adjusted: ${p}.`,
    choose: (interests: string) =>
      `No interest is called the user’s needs. Set \`focus\` in the parameters cell to one of these: ${interests}.`,
    neverWeighed: (name: string) => `${name} is not weighed against any other interest in this material.`,
    range: (confidence: string, lower: string, upper: string) =>
      ` (${confidence} interval ${lower}–${upper})`,
    share: ({ name, share, range, count, before }: Share) =>
      `${name} is put first in ${share} of the trade-offs of an average source${range}: ${before} of ${count}.`,
    half: (p: string) => `This cannot be distinguished from one half (${p}).`,
    more: (p: string) => `This is more often than one half (${p}).`,
    less: (p: string) => `This is less often than one half (${p}).`,
    groups: ({ by, shares, p, differ }: GroupShares) =>
      `Divided by ${by}, with the number of sources: ${shares}; the difference ${differ ? 'is' : 'cannot be called'} more than chance (${p}).`,
  },
} as const;
