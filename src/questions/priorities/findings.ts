import type { Finding } from '../../report/finding.js';
import { type Phrase, phrase } from '../../report/phrase.js';
import { defaults } from '../../shared/defaults.js';
import type { Language } from '../../shared/language.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import type { Interval } from '../../statistics/interval.js';
import { normalQuantile } from '../../statistics/normal.js';
import { smallestDifference } from '../../statistics/smallestDifference.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { adjustedPEquals, pEquals } from '../../words/statistics.js';
import { missingStatement } from '../missing.statements.js';
import { interestLabel } from './labels.js';
import type { Priorities } from './priorities.js';
import type { GroupOrderTest, PriorityGroups } from './priorityGroups.js';
import { tradeoffPhrase } from './tradeoff.labels.js';
import { weighingSources } from './weighingSources.js';

/** What was found of priorities between interests, for a reader outside the project. */
export function prioritiesFindings(found: Priorities): Finding[] {
  const { language } = found.corpus;
  const texts = words[language];
  const { tradeoffs, sources } = found.tradeoffs;
  const n = tradeoffPhrase(tradeoffs.length, sources.length, language);
  return partsOf(found, language).map(({ sentence, caveat, n: own = n }) => ({
    key: `priorities.${caveat}`,
    verdict: caveat === 'notAsked' ? 'lacking' : 'exploratory',
    null: caveat === 'notAsked' ? null : 'noOrder',
    sentence: typeof sentence === 'string' ? [sentence] : sentence,
    n: own,
    caveat: texts[caveat],
  }));
}

type Caveat =
  | 'notAsked'
  | 'sameSelection'
  | 'neighbours'
  | 'noProof'
  | 'oneSourceCaveat'
  | 'opponents'
  | 'groupCaveat'
  | 'circleCaveat';

/** A finding whose n, unless it has one of its own, is all trade-offs. */
interface Part {
  readonly sentence: string | Phrase;
  readonly caveat: Caveat;
  readonly n?: Phrase;
}

function partsOf(found: Priorities, language: Language): Part[] {
  if (found.missing.includes('interests')) {
    return [{ sentence: missingStatement(['interests'], found.corpus).text, caveat: 'notAsked' }];
  }
  if (found.order.fit === null) return [{ sentence: words[language].nothing, caveat: 'sameSelection' }];
  return [
    orderFinding(found, language),
    ...focusFinding(found, language),
    ...groupFindings(found, language),
    ...circleFinding(found, language),
  ];
}

function orderFinding({ tradeoffs, order, noOrder }: Priorities, language: Language): Part {
  const texts = words[language];
  const ranked = order.strengths.filter(({ strength }) => strength !== null);
  const name = ({ interest }: (typeof ranked)[number]) =>
    `**${interestLabel(tradeoffs.interests[interest], language)}**`;
  if (noOrder.pAtLeast === null) return { sentence: texts.oneSource, caveat: 'oneSourceCaveat' };
  const p = pEquals(noOrder.pAtLeast, language);
  if (!beyondChance(noOrder.pAtLeast)) return { sentence: texts.noOrder(p), caveat: 'noProof' };
  return { sentence: texts.order(name(ranked[0]), name(ranked.at(-1)!), p), caveat: 'neighbours' };
}

function focusFinding({ focus, order }: Priorities, language: Language): Part[] {
  const texts = words[language];
  if (focus === null || focus.overall.share === null || focus.overall.test.pAtLeast === null) return [];
  const { share, interval, before, after, sources, test } = focus.overall;
  const percent = (value: number) => formatPercent(value, language);
  const range =
    interval === null
      ? ''
      : texts.range(percent(order.confidence), percent(interval.lower), percent(interval.upper));
  const name = `**${interestLabel(focus.interest, language)}**`;
  const p = pEquals(test.pAtLeast!, language);
  const versus = !beyondChance(test.pAtLeast)
    ? texts.half(p) + couldShow(interval, order.confidence, language)
    : share! > 0.5
      ? texts.more(p)
      : texts.less(p);
  const told = [texts.share(name, `${percent(share!)}${range}`, versus)];
  return [
    {
      sentence: [{ told, restOn: [sources], instead: texts.fewWeigh(name) }],
      caveat: 'opponents',
      n: tradeoffPhrase(before + after, sources, language),
    },
  ];
}

/** Which share would have shown, by how wide the interval is; nothing where there is none. */
function couldShow(interval: Interval | null, confidence: number, language: Language): string {
  if (interval === null) return '';
  const standardError = (interval.upper - interval.lower) / 2 / normalQuantile((1 + confidence) / 2);
  const difference = smallestDifference([standardError]);
  if (difference === null) return '';
  const texts = words[language];
  const power = formatPercent(defaults.power, language);
  return difference >= 0.5
    ? texts.noShare(power)
    : texts.shareShown(
        formatPercent(0.5 + difference, language),
        formatPercent(0.5 - difference, language),
        power,
      );
}

function groupFindings(found: Priorities, language: Language): Part[] {
  const texts = words[language];
  const tested = found.groups.flatMap((each) => (each.test === null ? [] : [{ ...each, test: each.test }]));
  if (tested.length === 0) return [];
  const differing = tested.filter(({ test }) => beyondChance(test.pValue));
  if (differing.length > 0) return differing.map((each) => groupFinding(found, each));
  const divisions = tested.map(
    ({ by, test }) => `${label(by, language)} (${pEquals(test.pValue, language)})`,
  );
  return [{ sentence: texts.noDifference(divisions.join(texts.and)), caveat: 'noProof' }];
}

/** How the groups of one division differ: in which interest most, and where that one is put first most often. */
function groupFinding(
  found: Priorities,
  { by, groups, test }: PriorityGroups & { test: GroupOrderTest },
): Part {
  const { language } = found.corpus;
  const texts = words[language];
  const strongest = test.adjusted.indexOf(Math.min(...test.adjusted));
  const spoken = groups.filter(({ shifts }) => !Number.isNaN(shifts[strongest]));
  const most = spoken.reduce((a, b) => (b.shifts[strongest] > a.shifts[strongest] ? b : a));
  const weighing = (group: string) => weighingSources(found, strongest, by, group);
  const group = {
    told: [texts.inGroup(label(most.group, language))],
    restOn: [weighing(most.group)],
    within: { parts: spoken.map((each) => weighing(each.group)), told: [spoken.indexOf(most)] },
    instead: '',
  };
  const sentence = texts.differ({
    by: label(by, language),
    p: pEquals(test.pValue, language),
    interest: `**${interestLabel(found.tradeoffs.interests[strongest], language)}**`,
    group: [group],
    adjusted: adjustedPEquals(test.adjusted[strongest], language),
  });
  return { sentence, caveat: 'groupCaveat' };
}

function circleFinding({ cycles, noOrder }: Priorities, language: Language): Part[] {
  const texts = words[language];
  const { circular, decided, underOrder } = cycles;
  // Where there is no order there is nothing for a circle to break.
  if (decided === 0 || !beyondChance(noOrder.pAtLeast)) return [];
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const more = beyondChance(underOrder.pAtLeast);
  const counts = texts.circles(number(circular.length), number(decided), number(underOrder.expected, 1));
  return [{ sentence: `${counts} ${more ? texts.realCircles : texts.noCircles}`, caveat: 'circleCaveat' }];
}

/** What a sentence on groups fills in. */
interface Differing {
  readonly by: string;
  readonly p: string;
  readonly interest: string;
  /** Where it is put first most often. */
  readonly group: Phrase;
  readonly adjusted: string;
}

const words = {
  nb: {
    notAsked: 'Spørsmålet om hvilket hensyn som settes foran, er derfor ikke besvart.',
    nothing: 'Ingen tekstutdrag i materialet setter ett hensyn foran et annet.',
    sameSelection: 'En avveining må ha begge sider kodet på samme tekstutdrag.',
    order: (first: string, last: string, p: string) =>
      `Når hensyn veies mot hverandre, går ${first} oftest foran og ${last} oftest etter; rekkefølgen er mer enn tilfeldig (${p}).`,
    neighbours: 'Hensyn som står nær hverandre i rekkefølgen, kan bytte plass; se intervallene.',
    noOrder: (p: string) =>
      `Ingen felles rekkefølge mellom hensynene kan skilles fra tilfeldighet i dette materialet (${p}).`,
    noProof: 'At noe ikke er funnet, er ikke et bevis på at det ikke er der; materialet kan være for lite.',
    oneSource: 'Bare én kilde veier hensyn mot hverandre, så en felles rekkefølge kan ikke prøves.',
    oneSourceCaveat: 'Det som står i én kilde, gjelder den kilden.',
    range: (confidence: string, lower: string, upper: string) =>
      ` (${confidence}-intervall ${lower}–${upper})`,
    share: (name: string, share: string, versus: string) =>
      `${name} settes foran i ${share} av avveiningene i en gjennomsnittlig kilde; ${versus}.`,
    half: (p: string) => `det kan ikke skilles fra halvparten (${p})`,
    shareShown: (more: string, less: string, power: string) =>
      `; minst ${more} eller høyst ${less} ville vist seg med ${power} sannsynlighet`,
    noShare: (power: string) => `; så lite materiale ville ikke vist noen andel med ${power} sannsynlighet`,
    more: (p: string) => `det er oftere enn halvparten (${p})`,
    less: (p: string) => `det er sjeldnere enn halvparten (${p})`,
    opponents: 'Andelen avhenger av hva hensynet veies mot; styrkene i notatboken tar høyde for det.',
    and: ' og ',
    fewWeigh: (name: string) => `Få kilder veier ${name} mot noe annet.`,
    noDifference: (divisions: string) =>
      `Ingen forskjell i hvilke hensyn som settes foran, kan skilles fra tilfeldighet når kildene deles etter ${divisions}.`,
    differ: ({ by, p, interest, group, adjusted }: Differing) =>
      phrase`Hensynene settes i ulik rekkefølge når kildene deles etter ${by} (${p}); størst er forskjellen for ${interest}${group} (${adjusted}).`,
    inGroup: (group: string) => `, som oftest settes foran i gruppen ${group}`,
    groupCaveat:
      'Små grupper sier lite hver for seg, og grupper kan være ulike på mer enn det de er delt etter.',
    circles: (circles: string, decided: string, expected: string) =>
      `${circles} av ${decided} sett av tre hensyn går i sirkel (A foran B foran C foran A); en felles rekkefølge ville gitt omtrent ${expected}.`,
    noCircles: 'Det er ikke flere enn tilfeldigheter gir.',
    realCircles: 'Det er flere enn tilfeldigheter gir, så én felles rekkefølge forteller ikke alt.',
    circleCaveat: 'Med få avveininger for hvert par sier sirkler lite.',
  },
  en: {
    notAsked: 'The question of which interest is put first is therefore not answered.',
    nothing: 'No selection of the material puts one interest before another.',
    sameSelection: 'A trade-off must have both sides coded on the same selection.',
    order: (first: string, last: string, p: string) =>
      `When interests are weighed against each other, ${first} most often comes first and ${last} most often last; the order is more than chance (${p}).`,
    neighbours: 'Interests close to each other in the order may change places; see the intervals.',
    noOrder: (p: string) =>
      `No common order of the interests can be distinguished from chance in this material (${p}).`,
    noProof: 'That nothing was found does not prove that there is nothing; there may be too little material.',
    oneSource: 'Only one source weighs interests against each other, so a common order cannot be tested.',
    oneSourceCaveat: 'What one source says holds for that source only.',
    range: (confidence: string, lower: string, upper: string) =>
      ` (${confidence} interval ${lower}–${upper})`,
    share: (name: string, share: string, versus: string) =>
      `${name} is put first in ${share} of the trade-offs of an average source; ${versus}.`,
    half: (p: string) => `this cannot be distinguished from one half (${p})`,
    shareShown: (more: string, less: string, power: string) =>
      `; at least ${more} or at most ${less} would show with ${power} probability`,
    noShare: (power: string) => `; so little material would show no share with ${power} probability`,
    more: (p: string) => `this is more often than one half (${p})`,
    less: (p: string) => `this is less often than one half (${p})`,
    opponents:
      'The share depends on what the interest is weighed against; the strengths in the notebook allow for that.',
    and: ' and by ',
    fewWeigh: (name: string) => `Few sources weigh ${name} against anything else.`,
    noDifference: (divisions: string) =>
      `No difference in which interests are put first can be distinguished from chance when sources are divided by ${divisions}.`,
    differ: ({ by, p, interest, group, adjusted }: Differing) =>
      phrase`The interests are put in different orders when sources are divided by ${by} (${p}); the difference is largest for ${interest}${group} (${adjusted}).`,
    inGroup: (group: string) => `, which is put first most often in the group ${group}`,
    groupCaveat:
      'Small groups say little one by one, and groups may differ in more than what they are divided by.',
    circles: (circles: string, decided: string, expected: string) =>
      `${circles} of ${decided} sets of three interests go in a circle (A before B before C before A); one common order would give about ${expected}.`,
    noCircles: 'That is no more than chance gives.',
    realCircles: 'That is more than chance gives, so one common order does not tell the whole story.',
    circleCaveat: 'With few trade-offs per pair, circles say little.',
  },
} as const;
