import type { Finding } from '../../report/finding.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { pEquals } from '../../words/statistics.js';
import { describeMissing } from '../missing.statements.js';
import { interestLabel } from './labels.js';
import type { Priorities } from './priorities.js';
import { standsOut } from './statements.js';
import { tradeoffCount } from './tradeoff.labels.js';

/** What was found of priorities between interests, for a reader outside the project. */
export function prioritiesFindings(
  found: Priorities,
  options: { readonly language?: Language } = {},
): Finding[] {
  const { language } = found.corpus;
  const texts = words[language];
  const { tradeoffs, order } = found;
  const n = tradeoffCount(tradeoffs.tradeoffs.length, tradeoffs.sources.length, language);
  const finding = (sentence: string, caveat: string, own = n): Finding => ({
    ...{ question: 'priorities', sentence, n: own, caveat },
  });
  if (found.missing.includes('interests')) {
    return [finding(describeMissing(['interests'], { language }).text, texts.notAsked)];
  }
  if (order.fit === null) return [finding(texts.nothing, texts.sameSelection)];
  return [
    ...orderFinding(found, language),
    ...focusFinding(found, language),
    ...groupFindings(found, language),
    ...circleFinding(found, language),
  ].map(({ sentence, caveat, n: own }) => finding(sentence, caveat, own));
}

interface Part {
  readonly sentence: string;
  readonly caveat: string;
  readonly n?: string;
}

function orderFinding({ tradeoffs, order, noOrder }: Priorities, language: Language): Part[] {
  const texts = words[language];
  const ranked = order.strengths.filter(({ strength }) => strength !== null);
  const name = ({ interest }: (typeof ranked)[number]) =>
    `**${interestLabel(tradeoffs.interests[interest], language)}**`;
  if (noOrder.pAtLeast === null) return [{ sentence: texts.oneSource, caveat: texts.oneSourceCaveat }];
  const p = pEquals(noOrder.pAtLeast, language);
  if (noOrder.pAtLeast > standsOut) return [{ sentence: texts.noOrder(p), caveat: texts.noProof }];
  return [{ sentence: texts.order(name(ranked[0]), name(ranked.at(-1)!), p), caveat: texts.neighbours }];
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
  const versus = test.pAtLeast! > standsOut ? texts.half(p) : share! > 0.5 ? texts.more(p) : texts.less(p);
  return [
    {
      sentence: texts.share(name, `${percent(share!)}${range}`, versus),
      caveat: texts.opponents,
      n: tradeoffCount(before + after, sources, language),
    },
  ];
}

function groupFindings({ groups, tradeoffs }: Priorities, language: Language): Part[] {
  const texts = words[language];
  const tested = groups.filter(({ test }) => test !== null);
  if (tested.length === 0) return [];
  const differing = tested.filter(({ test }) => test!.pValue <= standsOut);
  if (differing.length === 0) {
    const divisions = tested
      .map(({ by, test }) => texts.division(label(by, language), pEquals(test!.pValue, language)))
      .join(texts.and);
    return [{ sentence: texts.noDifference(divisions), caveat: texts.noProof }];
  }
  return differing.map(({ by, groups: own, test }) => {
    const strongest = test!.adjusted.indexOf(Math.min(...test!.adjusted));
    const spoken = own.filter(({ shifts }) => !Number.isNaN(shifts[strongest]));
    const most = spoken.reduce((a, b) => (b.shifts[strongest] > a.shifts[strongest] ? b : a));
    return {
      sentence: texts.differ(
        label(by, language),
        pEquals(test!.pValue, language),
        `**${interestLabel(tradeoffs.interests[strongest], language)}**`,
        label(most.group, language),
        pEquals(test!.adjusted[strongest], language),
      ),
      caveat: texts.groupCaveat,
    };
  });
}

function circleFinding({ cycles, noOrder }: Priorities, language: Language): Part[] {
  const texts = words[language];
  const { circular, decided, underOrder } = cycles;
  // Where there is no order there is nothing for a circle to break.
  if (decided === 0 || noOrder.pAtLeast === null || noOrder.pAtLeast > standsOut) return [];
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const more = underOrder.pAtLeast !== null && underOrder.pAtLeast <= standsOut;
  const counted = texts.circles(number(circular.length), number(decided), number(underOrder.expected, 1));
  return [
    { sentence: `${counted} ${more ? texts.realCircles : texts.noCircles}`, caveat: texts.circleCaveat },
  ];
}

const words = {
  nb: {
    notAsked: 'Spørsmålet om hvilket hensyn som settes foran, er derfor ikke besvart.',
    nothing: 'Ingen utvalg i materialet setter ett hensyn foran et annet.',
    sameSelection: 'En avveining må ha begge sider kodet på samme utvalg.',
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
    more: (p: string) => `det er oftere enn halvparten (${p})`,
    less: (p: string) => `det er sjeldnere enn halvparten (${p})`,
    opponents: 'Andelen avhenger av hva hensynet veies mot; styrkene i notatboka tar høyde for det.',
    division: (by: string, p: string) => `${by} (${p})`,
    and: ' og ',
    noDifference: (divisions: string) =>
      `Ingen forskjell i hvilke hensyn som settes foran, kan skilles fra tilfeldighet når kildene deles etter ${divisions}.`,
    differ: (by: string, p: string, interest: string, group: string, adjusted: string) =>
      `Hensynene settes i ulik rekkefølge når kildene deles etter ${by} (${p}); størst er forskjellen for ${interest}, som oftest settes foran i gruppen ${group} (justert ${adjusted}).`,
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
    neighbours: 'Interests that stand close in the order may change places; see the intervals.',
    noOrder: (p: string) =>
      `No common order of the interests can be told from chance in this material (${p}).`,
    noProof: 'That nothing was found is no proof that there is nothing; there may be too little material.',
    oneSource: 'Only one source weighs interests against each other, so a common order cannot be tried.',
    oneSourceCaveat: 'What one source says holds for that source.',
    range: (confidence: string, lower: string, upper: string) =>
      ` (${confidence} interval ${lower}–${upper})`,
    share: (name: string, share: string, versus: string) =>
      `${name} is put first in ${share} of the trade-offs of an average source; ${versus}.`,
    half: (p: string) => `that cannot be told from one half (${p})`,
    more: (p: string) => `that is more often than one half (${p})`,
    less: (p: string) => `that is less often than one half (${p})`,
    opponents:
      'The share depends on what the interest is weighed against; the strengths in the notebook allow for that.',
    division: (by: string, p: string) => `${by} (${p})`,
    and: ' and by ',
    noDifference: (divisions: string) =>
      `No difference in which interests are put first can be told from chance when sources are divided by ${divisions}.`,
    differ: (by: string, p: string, interest: string, group: string, adjusted: string) =>
      `The interests are put in different orders when sources are divided by ${by} (${p}); most so for ${interest}, which is put first most often in the group ${group} (adjusted ${adjusted}).`,
    groupCaveat:
      'Small groups say little one by one, and groups may differ in more than what they are divided by.',
    circles: (circles: string, decided: string, expected: string) =>
      `${circles} of ${decided} sets of three interests go in a circle (A before B before C before A); one common order would give about ${expected}.`,
    noCircles: 'That is no more than chance gives.',
    realCircles: 'That is more than chance gives, so one common order does not tell all.',
    circleCaveat: 'With few trade-offs a pair, circles say little.',
  },
} as const;
