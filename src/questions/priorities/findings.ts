import type { Finding, FindingVerdict } from '../../report/finding.js';
import { keyed, measured, type Phrase, phrase, sources } from '../../report/phrase.js';
import { defaults } from '../../shared/defaults.js';
import { given } from '../../shared/given.js';
import type { Language } from '../../shared/language.js';
import { pageAlpha } from '../../shared/pageAlpha.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import type { Interval } from '../../statistics/interval.js';
import { normalQuantile } from '../../statistics/normal.js';
import { smallestDifference } from '../../statistics/smallestDifference.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { isPlain } from '../../words/plainSentence.js';
import { adjustedPEquals, pEquals } from '../../words/statistics.js';
import { inSentenceName } from '../inSentenceName.js';
import { missingStatement } from '../missing.statements.js';
import type { GroupOrderTest } from './groupOrderTest.js';
import { divisionKeys, focusKeys, orderKeys } from './keys.findings.js';
import { interestLabel } from './labels.js';
import type { Priorities } from './priorities.js';
import type { PriorityGroups } from './priorityGroups.js';
import { tradeoffPhrase } from './tradeoff.labels.js';

/**
 * What was found of priorities between interests, each by itself: the order, how often the chosen interest comes first, whether
 * groups differ, circles. The tests stand in a fixed sequence at the question's share of the error of the page: the order, then the
 * chosen interest against one half, then the first division into groups; each is confirmatory only where those before it are.
 */
export function prioritiesFindings(found: Priorities): Finding[] {
  const { language } = found.corpus;
  const { tradeoffs, sources: weighing } = found.tradeoffs;
  const n = tradeoffPhrase(tradeoffs.length, weighing.length, language);
  if (found.missing.includes('interests'))
    return [
      {
        key: 'priorities.lacking',
        sentence: [missingStatement(['interests'], found.corpus).text],
        n,
        caveat: '',
        verdict: 'lacking',
        null: null,
        // Its codebook has no such codes, so that no source could weigh anything.
        restsOn: [],
      },
    ];
  if (found.order.fit === null)
    return [{ ...untested('order', [words[language].nothing]), n, caveat: words[language].sameSelection }];
  const order = orderFinding(found, language);
  const focus = focusFinding(found, language, order.verdict).map((each) => ({
    ...each,
    ...given({ restsOn: focusKeys(found) }),
  }));
  const before = [order, ...focus].every(({ verdict }) => verdict === 'confirmatory');
  return [
    ...(order.null === null ? [order] : [{ ...order, restsOn: orderKeys(found) }]),
    ...focus,
    ...groupFindings(found, language, before),
    ...circleFinding(found, language).map((each) => ({ ...each, restsOn: orderKeys(found) })),
  ].map((each) => ({ n, ...each }));
}

/** A finding whose n, unless it has one of its own, is all trade-offs. */
type Part = Omit<Finding, 'n'> & { readonly n?: Phrase };

function untested(kind: string, sentence: Phrase): Part {
  return { key: `priorities.${kind}`, sentence, caveat: '', verdict: 'description', null: null };
}

/** What a p says, where those before it in the sequence hold or do not. */
function verdictOf(p: number | null, before: boolean): FindingVerdict {
  if (before && beyondChance(p, pageAlpha('priorities'))) return 'confirmatory';
  return beyondChance(p) ? 'exploratory' : 'nothing';
}

/** A p as data and as text. */
function pPart(p: number, language: Language) {
  return measured('p', p, pEquals(p, language));
}

function orderFinding(found: Priorities, language: Language): Part {
  const { tradeoffs, order, noOrder, clusters, againstOrder } = found;
  const texts = words[language];
  /** As the name stands inside a sentence: `måloppnåelse`. */
  const small = (interest: number) => inSentenceName(tradeoffs.interests[interest], language);
  const ranked = order.strengths.filter(({ strength }) => strength !== null);
  const name = ({ interest }: (typeof ranked)[number]) =>
    interestLabel(tradeoffs.interests[interest], language);
  if (noOrder.pAtLeast === null)
    return clusters.few
      ? untested(
          'order',
          texts.fewClusters(measured('clusters', clusters.count, formatNumber(clusters.count, language))),
        )
      : { ...untested('order', [texts.oneSource]), caveat: texts.oneSourceCaveat };
  const verdict = verdictOf(noOrder.pAtLeast, true);
  const p = pPart(noOrder.pAtLeast, language);
  const part = { key: 'priorities.order', verdict, null: 'noOrder' } as const;
  if (verdict === 'nothing') return { ...part, sentence: texts.noOrder(p), caveat: texts.noProof };
  const [first, last] = [ranked[0], ranked[ranked.length - 1]].map(name);
  const all = tradeoffs.sources.length;
  return {
    ...part,
    sentence: texts.order(`**${first}**`, `**${last}**`, p),
    caveat: texts.neighbours,
    against: texts.againstOrder(
      keyed('against', sources(againstOrder)),
      keyed('weighing', sources(all, 'source')),
    ),
    ...plainly(texts.plainOrder(small(ranked[0].interest), small(ranked[ranked.length - 1].interest))),
  };
}

/** A manager's sentence, where its names let it be one. */
function plainly(said: string): { readonly plain?: string } {
  return isPlain(said, new Set()) ? { plain: said } : {};
}

function focusFinding({ focus, order }: Priorities, language: Language, ofOrder: FindingVerdict): Part[] {
  const texts = words[language];
  if (focus === null || focus.overall.share === null || focus.overall.test.pAtLeast === null) return [];
  const { share, interval, prediction, before, after, sources: weighing, test, below, above } = focus.overall;
  const percent = (key: string, value: number) => measured(key, value, formatPercent(value, language));
  const range =
    interval === null
      ? []
      : texts.range(
          percent('confidence', order.confidence),
          percent('lower', interval.lower),
          percent('upper', interval.upper),
        );
  // Where sources differ, the mean is not what the next one would say.
  const next =
    prediction === null || prediction.upper - prediction.lower < 1e-9
      ? []
      : texts.next(percent('nextLower', prediction.lower), percent('nextUpper', prediction.upper));
  const name = interestLabel(focus.interest, language);
  const p = pPart(test.pAtLeast!, language);
  const verdict = verdictOf(test.pAtLeast, ofOrder === 'confirmatory');
  const less = share! < 0.5;
  const versus =
    verdict === 'nothing'
      ? phrase`${texts.half(p)}${couldShow(interval, order.confidence, language)}`
      : less
        ? texts.less(p)
        : texts.more(p);
  const told = texts.share(`**${name}**`, phrase`${percent('share', share!)}${range}`, versus, next);
  const opposite = less ? above : below;
  return [
    {
      key: 'priorities.focus',
      verdict,
      null: 'average',
      sentence: told,
      caveat: texts.opponents,
      n: tradeoffPhrase(before + after, weighing, language),
      ...(verdict === 'nothing'
        ? {}
        : {
            against: texts.againstFocus(
              keyed('against', sources(opposite)),
              keyed('weighing', sources(weighing, 'source')),
              less,
            ),
            ...plainly(texts.plainFocus(inSentenceName(focus.interest, language), less)),
          }),
    },
  ];
}

/** Which share would have shown, by how wide the interval is; nothing where there is none. */
function couldShow(interval: Interval | null, confidence: number, language: Language): Phrase {
  if (interval === null) return [];
  const standardError = (interval.upper - interval.lower) / 2 / normalQuantile((1 + confidence) / 2);
  const difference = smallestDifference([standardError]);
  if (difference === null) return [];
  const texts = words[language];
  const percent = (key: string, value: number) => measured(key, value, formatPercent(value, language));
  const power = percent('power', defaults.power);
  return difference >= 0.5
    ? texts.noShare(power)
    : texts.shareShown(
        percent('shownAbove', 0.5 + difference),
        percent('shownBelow', 0.5 - difference),
        power,
      );
}

/** The first division that can be tested belongs to the sequence; others are looked at besides. */
function groupFindings(found: Priorities, language: Language, before: boolean): Part[] {
  const texts = words[language];
  const tested = found.groups.flatMap((each) => (each.test === null ? [] : [{ ...each, test: each.test }]));
  return tested.map((each, i): Part => {
    const { by, test } = each;
    const verdict = verdictOf(test.pValue, before && i === 0);
    const part = {
      key: `priorities.${by}`,
      verdict,
      null: 'exchangeable',
      ...given({ restsOn: divisionKeys(found, by) }),
    } as const;
    return verdict === 'nothing'
      ? {
          ...part,
          sentence: texts.noDifference(label(by, language), pPart(test.pValue, language)),
          caveat: texts.noProof,
        }
      : { ...part, sentence: groupSentence(found, each), caveat: texts.groupCaveat };
  });
}

/** How the groups of one division differ: in which interest most, and where that one is put first most often. */
function groupSentence(
  found: Priorities,
  { by, groups, test }: PriorityGroups & { readonly test: GroupOrderTest },
): Phrase {
  const { language } = found.corpus;
  const texts = words[language];
  const strongest = test.adjusted.indexOf(Math.min(...test.adjusted));
  const spoken = groups.filter(({ shifts }) => !Number.isNaN(shifts[strongest]));
  const most = spoken.reduce((a, b) => (b.shifts[strongest] > a.shifts[strongest] ? b : a));
  const adjusted = test.adjusted[strongest];
  return texts.differ({
    by: label(by, language),
    p: pPart(test.pValue, language),
    interest: `**${interestLabel(found.tradeoffs.interests[strongest], language)}**`,
    group: texts.inGroup(label(most.group, language)),
    adjusted: measured('adjusted', adjusted, adjustedPEquals(adjusted, language)),
  });
}

function circleFinding({ cycles, noOrder }: Priorities, language: Language): Part[] {
  const texts = words[language];
  const { circular, decided, underOrder } = cycles;
  // Where there is no order there is nothing for a circle to break.
  if (decided === 0 || !beyondChance(noOrder.pAtLeast)) return [];
  // A single set that is no circle tells nothing.
  if (decided === 1 && circular.length === 0) return [];
  const number = (key: string, value: number, decimals = 0) =>
    measured(key, value, formatNumber(value, language, decimals));
  const more = beyondChance(underOrder.pAtLeast);
  const counts = texts.circles(
    circular.length === 0 ? measured('circles', 0, texts.no) : number('circles', circular.length),
    number('sets', decided),
    number('expected', underOrder.expected, 1),
  );
  return [
    {
      ...untested('circles', phrase`${counts} ${more ? texts.realCircles : texts.noCircles}`),
      caveat: texts.circleCaveat,
    },
  ];
}

type NumberPart = Phrase[number];

/** What a sentence on groups fills in. */
interface Differing {
  readonly by: string;
  readonly p: NumberPart;
  readonly interest: string;
  /** Where it is put first most often. */
  readonly group: string;
  readonly adjusted: NumberPart;
}

const words = {
  nb: {
    nothing: 'Ingen tekstutdrag i materialet setter ett hensyn foran et annet.',
    sameSelection: 'En avveining må ha begge sider kodet på samme tekstutdrag.',
    order: (first: string, last: string, p: NumberPart) =>
      phrase`Når hensyn veies mot hverandre, går ${first} oftest foran og ${last} oftest etter; så stor forskjell er mer enn om hver kilde like gjerne kunne sagt det motsatte (${p}).`,
    againstOrder: (against: NumberPart, all: NumberPart) =>
      phrase`i ${against} av ${all} går avveiningene samlet mot rekkefølgen.`,
    plainOrder: (first: string, last: string) =>
      `Når hensyn må veies mot hverandre, går «${first}» oftest foran og «${last}» oftest etter.`,
    fewClusters: (count: NumberPart) =>
      phrase`En felles rekkefølge er ikke prøvd: Kildene kommer fra bare ${count} klynger, og det trengs åtte.`,
    neighbours: 'Hensyn som står nær hverandre i rekkefølgen, kan bytte plass.',
    noOrder: (p: NumberPart) =>
      phrase`Ingen felles rekkefølge mellom hensynene kan skilles fra tilfeldighet i dette materialet (${p}).`,
    noProof: 'At noe ikke er funnet, er ikke et bevis på at det ikke er der.',
    oneSource: 'Bare én kilde veier hensyn mot hverandre, så en felles rekkefølge kan ikke prøves.',
    oneSourceCaveat: 'Det som står i én kilde, gjelder den kilden.',
    range: (confidence: NumberPart, lower: NumberPart, upper: NumberPart) =>
      phrase` (${confidence}-intervall ${lower}–${upper})`,
    next: (lower: NumberPart, upper: NumberPart) =>
      phrase` Kildene er ulike: En ny kilde ville ligge mellom ${lower} og ${upper}.`,
    share: (name: string, share: Phrase, versus: Phrase, next: Phrase) =>
      phrase`${name} settes i gjennomsnitt foran i ${share} av avveiningene i en kilde; ${versus}.${next}`,
    half: (p: NumberPart) => phrase`det kan ikke skilles fra halvparten (${p})`,
    againstFocus: (against: NumberPart, all: NumberPart, less: boolean) =>
      phrase`i ${against} av ${all} settes det oftere ${less ? 'foran enn etter' : 'etter enn foran'}.`,
    plainFocus: (name: string, less: boolean) =>
      `Når «${name}» veies mot andre hensyn, går det oftere ${less ? 'etter enn foran' : 'foran enn etter'}.`,
    shareShown: (more: NumberPart, less: NumberPart, power: NumberPart) =>
      phrase`; minst ${more} eller høyst ${less} ville vist seg med ${power} sannsynlighet`,
    noShare: (power: NumberPart) =>
      phrase`; så lite materiale ville ikke vist noen andel med ${power} sannsynlighet`,
    more: (p: NumberPart) => phrase`det er oftere enn halvparten (${p})`,
    less: (p: NumberPart) => phrase`det er sjeldnere enn halvparten (${p})`,
    opponents: 'Andelen avhenger av hva hensynet veies mot.',
    noDifference: (by: string, p: NumberPart) =>
      phrase`Ingen forskjell i hvilke hensyn som settes foran, kan skilles fra tilfeldighet når kildene deles etter ${by} (${p}).`,
    differ: ({ by, p, interest, group, adjusted }: Differing) =>
      phrase`Hensynene settes i ulik rekkefølge når kildene deles etter ${by} (${p}); størst er forskjellen for ${interest}${group} (${adjusted}).`,
    inGroup: (group: string) => `, som oftest settes foran i gruppen ${group}`,
    groupCaveat:
      'Små grupper sier lite hver for seg, og grupper kan være ulike på mer enn det de er delt etter.',
    circles: (circles: NumberPart, decided: NumberPart, expected: NumberPart) =>
      phrase`${circles} av ${decided} sett av tre hensyn går i sirkel (A foran B foran C foran A); en felles rekkefølge ville gitt omtrent ${expected}.`,
    noCircles: 'Det er ikke flere enn tilfeldigheter gir.',
    realCircles: 'Det er flere enn tilfeldigheter gir, så én felles rekkefølge forteller ikke alt.',
    no: 'Ingen',
    circleCaveat: 'Med få avveininger for hvert par sier sirkler lite.',
  },
  en: {
    nothing: 'No selection of the material puts one interest before another.',
    sameSelection: 'A trade-off must have both sides coded on the same selection.',
    order: (first: string, last: string, p: NumberPart) =>
      phrase`When interests are weighed against each other, ${first} most often comes first and ${last} most often last; such a difference is more than if each source might as well have said the opposite (${p}).`,
    againstOrder: (against: NumberPart, all: NumberPart) =>
      phrase`in ${against} of ${all} the trade-offs, taken together, go against the order.`,
    plainOrder: (first: string, last: string) =>
      `When interests must be weighed against each other, “${first}” most often comes first and “${last}” last.`,
    fewClusters: (count: NumberPart) =>
      phrase`A common order was not tested: the sources come from only ${count} clusters, and eight are needed.`,
    neighbours: 'Interests close to each other in the order may change places.',
    noOrder: (p: NumberPart) =>
      phrase`No common order of the interests can be distinguished from chance in this material (${p}).`,
    noProof: 'That nothing was found does not prove that there is nothing.',
    oneSource: 'Only one source weighs interests against each other, so a common order cannot be tested.',
    oneSourceCaveat: 'What one source says holds for that source only.',
    range: (confidence: NumberPart, lower: NumberPart, upper: NumberPart) =>
      phrase` (${confidence} interval ${lower}–${upper})`,
    next: (lower: NumberPart, upper: NumberPart) =>
      phrase` Sources differ: a new one would lie between ${lower} and ${upper}.`,
    share: (name: string, share: Phrase, versus: Phrase, next: Phrase) =>
      phrase`${name} is on average put first in ${share} of the trade-offs of a source; ${versus}.${next}`,
    half: (p: NumberPart) => phrase`this cannot be distinguished from one half (${p})`,
    againstFocus: (against: NumberPart, all: NumberPart, less: boolean) =>
      phrase`in ${against} of ${all} it is more often put ${less ? 'first than last' : 'last than first'}.`,
    plainFocus: (name: string, less: boolean) =>
      `When “${name}” is weighed against something else, it more often ${less ? 'loses than wins' : 'wins than loses'}.`,
    shareShown: (more: NumberPart, less: NumberPart, power: NumberPart) =>
      phrase`; at least ${more} or at most ${less} would show with ${power} probability`,
    noShare: (power: NumberPart) =>
      phrase`; so little material would show no share with ${power} probability`,
    more: (p: NumberPart) => phrase`this is more often than one half (${p})`,
    less: (p: NumberPart) => phrase`this is less often than one half (${p})`,
    opponents: 'The share depends on what it is weighed against.',
    noDifference: (by: string, p: NumberPart) =>
      phrase`No difference in which interests are put first can be distinguished from chance when sources are divided by ${by} (${p}).`,
    differ: ({ by, p, interest, group, adjusted }: Differing) =>
      phrase`The interests are put in different orders when sources are divided by ${by} (${p}); the difference is largest for ${interest}${group} (${adjusted}).`,
    inGroup: (group: string) => `, which is put first most often in the group ${group}`,
    groupCaveat:
      'Small groups say little one by one, and groups may differ in more than what they are divided by.',
    circles: (circles: NumberPart, decided: NumberPart, expected: NumberPart) =>
      phrase`${circles} of ${decided} sets of three interests go in a circle (A before B before C before A); one common order would give about ${expected}.`,
    noCircles: 'That is no more than chance gives.',
    realCircles: 'That is more than chance gives, so one common order does not tell the whole story.',
    no: 'None',
    circleCaveat: 'With few trade-offs per pair, circles say little.',
  },
} as const;
