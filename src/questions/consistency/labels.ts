import { codeLabel } from '../../figures/codeLabels.js';
import type { Language } from '../../shared/language.js';
import { fewestClusters } from '../../statistics/sourceClusters.js';
import { label } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { pEquals } from '../../words/statistics.js';
import type { Consistency, ConsistencyCell } from './consistency.js';
import type { Omnibus } from './omnibus.js';

/** `C01 Mål- og resultatstyring × V10 Framdrift`. */
export function pairLabel({ codes }: Pick<ConsistencyCell, 'codes'>, language: Language): string {
  return codes.map((code) => codeLabel(code, language)).join(' × ');
}

/** How the cells were tested by one attribute, in a sentence: what is dealt, how, and for how many p is adjusted. */
export function describeConsistencyTest(found: Consistency, attribute: number, language: Language): string {
  const grouping = found.groupings[attribute];
  const texts = words[language];
  if (grouping === undefined || grouping.tested === 0) {
    const few = found.cells.some(({ comparisons }) => comparisons[attribute]?.status === 'few clusters');
    return few ? texts.tooAlike(formatNumber(fewestClusters, language)) : texts.nothing;
  }
  const tests = found.cells.flatMap(({ comparisons }) => {
    const { status, test } = comparisons[attribute];
    return status === 'tested' && test !== null ? [test] : [];
  });
  const drawn = tests.some(({ method }) => method.startsWith('Monte Carlo'));
  const turned = tests.some(({ clusters }) => clusters.grouped);
  const draws = drawn
    ? texts.drawn(formatNumber(found.permutations, language), String(found.seed))
    : texts.enumerated;
  return texts.tested({
    attribute: label(grouping.attribute, language),
    ordered: grouping.ordered,
    turned: turned ? texts.turned(label(found.clusters.by ?? '', language)) : '',
    draws,
    pairs: counted(grouping.tested, 'pair', language),
  });
}

/**
 * Which groups are compared, whether they have an order, whose it is, and why these: the middle of a sentence.
 *
 * @example describeGrouping(found, 0, 'en') // 'by level, from law to counsellor (the order is the study’s)'
 */
export function describeGrouping(
  { groupings, chosen }: Pick<Consistency, 'groupings' | 'chosen'>,
  attribute: number,
  language: Language,
): string {
  const { attribute: name, groups, orderOf } = groupings[attribute];
  const texts = words[language];
  const by = texts.by(label(name, language));
  const [first, last] = [groups[0], groups[groups.length - 1]].map((group) => label(group ?? '', language));
  const order = orderOf === null ? texts.noOrder : texts.order(first, last, texts.orderOf[orderOf]);
  return `${by}, ${order}${chosen === 'no levels' && attribute === 0 ? `, ${texts.noLevels}` : ''}`;
}

/** That sources of a cluster stand together in the tests, and how alike they are; null where each stands for itself. */
export function describeClusters(
  { clusters }: Pick<Consistency, 'clusters'>,
  language: Language,
): string | null {
  const { by, alikeness } = clusters;
  if (by === null) return null;
  const texts = words[language];
  const icc = alikeness === null ? texts.noAlikeness : texts.alikeness(formatNumber(alikeness, language, 2));
  return `${texts.clusters(label(by, language))} (${icc}).`;
}

/** The test of all pairs together: its p, or that there is none, and how it was found. */
export function omnibusP({ pValue, clusters }: Omnibus, language: Language): string {
  return pValue === null
    ? words[language].fewClusters(
        formatNumber(clusters.count, language),
        formatNumber(fewestClusters, language),
      )
    : pEquals(pValue, language);
}

/** Why there is nothing to show. */
export function consistencyWhy(found: Consistency, language: Language): string {
  if (found.missing.includes('valence')) return words[language].noDirection;
  return words[language].why(
    counted(found.cells.length, 'pair', language),
    counted(found.leastSources, 'source', language),
  );
}

/** What `describeConsistencyTest` fills in. */
interface Tested {
  readonly attribute: string;
  readonly ordered: boolean;
  /** What is done where sources of a cluster are alike; empty where none are. */
  readonly turned: string;
  readonly draws: string;
  readonly pairs: string;
}

const words = {
  nb: {
    nothing: 'Ingen par har nok kilder på begge sider til at en motsetning kunne prøves.',
    tooAlike: (least: string) =>
      `Parene som kunne vært prøvd, hviler på færre enn ${least} grupper av like kilder, så det er ingen p.`,
    drawn: (permutations: string, seed: string) =>
      `der det var for mange måter: ${permutations} trekninger, frø ${seed}`,
    enumerated: 'alle måter er regnet ut',
    by: (attribute: string) => `etter ${attribute}`,
    order: (first: string, last: string, whose: string) => `fra ${first} til ${last} (${whose})`,
    orderOf: { study: 'rekkefølgen er studiens', given: 'rekkefølgen er oppgitt' },
    noOrder: 'uten rekkefølge',
    noLevels: 'fordi det ikke er oppgitt flere nivåer',
    clusters: (by: string) => `Kilder med samme ${by} står sammen i prøvingen`,
    alikeness: (icc: string) => `hvor like de er i det de sier om samme par, ICC: ${icc}`,
    noAlikeness: 'ingen to av dem sier noe om samme par',
    fewClusters: (count: string, least: string) =>
      `ingen p: ${count} grupper av like kilder, og det trengs ${least}`,
    turned: (by: string) => `; kilder med samme ${by} holdes sammen`,
    tested: ({ attribute, ordered, turned, draws, pairs }: Tested) =>
      `Prøvd ved å dele ut ${attribute} på nytt mellom kildene (${ordered ? 'retning langs rekkefølgen' : 'forskjell mellom gruppene'}${turned}; ${draws}); p er justert for ${pairs} som kunne vist noe (Benjamini-Hochberg).`,
    noDirection: 'Ingen tekstutdrag har retning, så det er ingen enighet eller motsetning å vise.',
    why: (pairs: string, least: string) =>
      `Av ${pairs} er det ingen som minst ${least} omtaler med retning, og der det kunne vært enighet eller motsetning å vise.`,
  },
  en: {
    nothing: 'No pair has enough sources on both sides for a contradiction to be tested.',
    tooAlike: (least: string) =>
      `The pairs that could be tested rest on fewer than ${least} groups of like sources, so there is no p.`,
    drawn: (permutations: string, seed: string) =>
      `where there were too many ways: ${permutations} draws, seed ${seed}`,
    enumerated: 'all ways enumerated',
    by: (attribute: string) => `by ${attribute}`,
    order: (first: string, last: string, whose: string) => `from ${first} to ${last} (${whose})`,
    orderOf: { study: 'the order is the study’s', given: 'the order was given' },
    noOrder: 'without an order',
    noLevels: 'since the sources are not said to be of several levels',
    clusters: (by: string) => `Sources with the same ${by} stand together in the tests`,
    alikeness: (icc: string) => `how alike they are in what they say of the same pair, ICC: ${icc}`,
    noAlikeness: 'no two of them speak of the same pair',
    fewClusters: (count: string, least: string) =>
      `no p: ${count} groups of like sources, and ${least} are needed`,
    turned: (by: string) => `; sources with the same ${by} are kept together`,
    tested: ({ attribute, ordered, turned, draws, pairs }: Tested) =>
      `Tested by reassigning the ${attribute} among the sources at random (${ordered ? 'direction along the order' : 'difference between the groups'}${turned}; ${draws}); p is adjusted for ${pairs} that could have shown anything (Benjamini-Hochberg).`,
    noDirection: 'No selection has a direction, so there is no agreement or contradiction to show.',
    why: (pairs: string, least: string) =>
      `Of ${pairs}, there is none that at least ${least} describe with a direction and in which there could be agreement or contradiction to show.`,
  },
} as const;
