import { type CountSubject, countKey } from '../../disclosure/countModel.js';
import { interestSubject, tradeoffSubject } from '../../questions/countKeys.js';
import { divisionKeys, tradeoffKeys } from '../../questions/priorities/keys.findings.js';
import { interestLabel } from '../../questions/priorities/labels.js';
import type { Priorities } from '../../questions/priorities/priorities.js';
import type { PriorityGroup, PriorityGroups } from '../../questions/priorities/priorityGroups.js';
import type { InterestStrength } from '../../questions/priorities/priorityOrder.js';
import { priorityGroupTable, priorityTable } from '../../questions/priorities/tables.js';
import { groupLabel, label, title } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { inSentence, termsIn } from '../../words/terms.js';
import { derived, type Field, tableOf } from '../fields.js';
import { groupsBy, groupValue } from '../groupTables.js';
import type { PublicSources } from '../publicSources.js';
import type { PublicTable } from '../publicTable.js';
import { sidesOfTradeoff } from './tradeoffSubjects.js';

/** What the tables of the priorities are made of. */
export interface PriorityMaterial {
  readonly sources: PublicSources;
  readonly found: Priorities;
  /** Beside the interests. */
  readonly subjects: readonly CountSubject[];
}

/**
 * Each interest, in the order of the codebook: how many sources weigh it and what most of their trade-offs put first; its strength
 * and its rank, which are computed from every trade-off and stand only where all of these are shown.
 */
export function interestTable({ found }: PriorityMaterial): PublicTable {
  const { language } = found.corpus;
  const { order, tradeoffs } = found;
  const terms = termsIn(language);
  const labels = new Map(priorityTable(found).columns.map((column) => [column.key, column.label]));
  const ofAll = tradeoffKeys(found);
  const rows = [...order.strengths].sort((a, b) => a.interest - b.interest);
  const number = (
    key: string,
    heading: string,
    decimals: number,
    value: (each: InterestStrength) => number | null | undefined,
  ): Field<InterestStrength> => ({
    key,
    label: heading,
    decimals,
    value: (each) => derived(value(each), ofAll),
  });
  const bounds = (
    key: string,
    heading: string,
    decimals: number,
    of: (each: InterestStrength) => { readonly lower: number; readonly upper: number } | null,
  ) =>
    (['lower', 'upper'] as const).map((side) =>
      number(
        `${key}_${side}`,
        `${heading}, ${inSentence(side, language)}`,
        decimals,
        (each) => of(each)?.[side],
      ),
    );
  return tableOf(
    {
      name: 'interests',
      section: 'priorities',
      caption: words[language].interests(
        formatPercent(order.confidence, language),
        formatNumber(order.samples, language),
        String(order.seed),
      ),
    },
    rows,
    [
      {
        key: 'interest',
        label: labels.get('interest')!,
        value: ({ interest }) => interestLabel(tradeoffs.interests[interest], language),
      },
      ...countColumns<InterestStrength>(language, ({ interest }) => ({
        subject: interestSubject(tradeoffs.interests[interest]),
        group: '',
      })),
      number('strength', labels.get('strength')!, 2, ({ strength }) => strength),
      ...bounds('strength', labels.get('strength')!, 2, ({ interval }) => interval),
      number('standard_error', labels.get('standardError')!, 2, ({ standardError }) => standardError),
      number('maximum_likelihood', labels.get('maximumLikelihood')!, 2, (each) => each.maximumLikelihood),
      number('rank', terms.rank, 1, ({ rank }) => rank),
      ...bounds('rank', terms.rank, 1, ({ ranks }) => ranks),
    ],
  );
}

/** Each two interests: how many sources put the one first, the other one, and each in turn. */
export function tradeoffTable({ found }: PriorityMaterial): PublicTable {
  const { language } = found.corpus;
  const { interests } = found.tradeoffs;
  const texts = words[language];
  const rows = interests.flatMap((first, i) => interests.slice(i + 1).map((second) => ({ first, second })));
  return tableOf({ name: 'tradeoffs', section: 'priorities', caption: texts.tradeoffs }, rows, [
    { key: 'first', label: texts.first, value: ({ first }) => interestLabel(first, language) },
    { key: 'second', label: texts.second, value: ({ second }) => interestLabel(second, language) },
    ...sidesOfTradeoff.map(
      (set): Field<(typeof rows)[number]> => ({
        key: set,
        label: texts.ofPair[set],
        value: ({ first, second }) => ({ count: countKey(tradeoffSubject(first, second), set) }),
      }),
    ),
  ]);
}

/** An interest in a group of sources. */
interface InGroup {
  readonly interest: number;
  /** Which kind. */
  readonly name: string;
  /** What it puts first; undefined where it weighs nothing. */
  readonly group: PriorityGroup | undefined;
  readonly key: string;
}

/** The same of each group of sources, for each public division of them. */
export function groupTables({ found, sources, subjects }: PriorityMaterial): PublicTable[] {
  return found.groups.flatMap((division) => {
    const { by } = division;
    const keys = divisionKeys(found, by);
    if (keys === undefined || by !== 'kind') return [];
    // Every kind of sources, also one that weighs nothing: which do is told by counts alone.
    const rows = groupsBy(sources, by).flatMap((each) => {
      const name = groupValue(each);
      const group = division.groups.find((own) => own.group === name);
      return subjects.map((_, interest): InGroup => ({ interest, name, group, key: each.key }));
    });
    return [groupTable({ found, sources, subjects }, division, rows, keys)];
  });
}

function groupTable(
  { found }: PriorityMaterial,
  { by, test, leastSources }: PriorityGroups,
  rows: readonly InGroup[],
  ofAll: readonly string[],
): PublicTable {
  const { language } = found.corpus;
  const { interests } = found.tradeoffs;
  const labels = new Map(priorityGroupTable(found).columns.map((column) => [column.key, column.label]));
  const strengthOf = ({ group, interest }: InGroup) =>
    group?.order?.strengths.find((each) => each.interest === interest);
  const number = (
    key: string,
    value: (row: InGroup) => number | null | undefined,
    decimals = 2,
  ): Field<InGroup> => ({
    key,
    label: labels.get(key)!,
    decimals,
    value: (row) => derived(value(row), ofAll),
  });
  return tableOf(
    {
      name: `interests-by-${by}`,
      section: 'priorities',
      caption: words[language].groups(label(by, language), formatNumber(leastSources, language)),
    },
    rows,
    [
      { key: 'group', label: title(by, language), value: ({ name }) => groupLabel(name, language) },
      {
        key: 'interest',
        label: labels.get('interest')!,
        value: ({ interest }) => interestLabel(interests[interest], language),
      },
      ...countColumns<InGroup>(language, ({ interest, key }) => ({
        subject: interestSubject(interests[interest]),
        group: key,
      })),
      number('strength', (row) => strengthOf(row)?.strength),
      number('lower', (row) => strengthOf(row)?.interval?.lower),
      number('upper', (row) => strengthOf(row)?.interval?.upper),
      number('rank', (row) => strengthOf(row)?.rank, 1),
      number('shift', ({ group, interest }) => group?.shifts[interest]),
      { ...number('adjusted', ({ interest }) => test?.adjusted[interest], 3), shown: 'p' },
    ],
  );
}

/** How many sources weigh an interest, and put it first, after, and each as often. */
export function countColumns<Row>(
  language: 'nb' | 'en',
  of: (row: Row) => { readonly subject: string; readonly group: string },
): Field<Row>[] {
  return (['weighed', ...sidesOfTradeoff] as const).map((set) => ({
    key: set,
    label: words[language].ofInterest[set],
    value: (row) => {
      const { subject, group } = of(row);
      return { count: countKey(subject, set, group) };
    },
  }));
}

const words = {
  nb: {
    first: 'Det ene hensynet',
    second: 'Det andre hensynet',
    ofInterest: {
      weighed: 'Kilder som veier det',
      before: 'Setter det oftest foran',
      after: 'Setter det oftest etter',
      both: 'Like ofte foran som etter',
    },
    ofPair: {
      before: 'Kilder: det ene foran',
      after: 'Kilder: det andre foran',
      both: 'Kilder: begge rekkefølger',
    },
    interests: (confidence: string, samples: string, seed: string) =>
      `Hvert hensyn, i kodebokens rekkefølge: hvor mange kilder (studier ikke medregnet) som veier det mot et annet, og hva flest av avveiningene i kilden sier. Styrken er log odds etter Bradley og Terry med gjennomsnitt 0, med ${confidence}-intervall (${samples} trekk, frø ${seed}). Styrker og plasser er regnet av hver eneste avveining: Kan antallet for ett par ikke vises, er alle styrker og plasser holdt tilbake, og tabellen over par er ikke med. Da er rekkefølgen holdt tilbake, ikke svak.`,
    tradeoffs:
      'Hvert par av hensyn: hvor mange kilder (studier ikke medregnet) som setter det ene foran det andre, omvendt, og begge deler. Et par som er holdt tilbake, er verken tomt eller avgjort.',
    groups: (by: string, least: string) =>
      `Hvert hensyn i hver gruppe etter ${by}. Grupper med færre enn ${least} kilder har ingen egen rekkefølge. Styrker, plasser, avvik og p er regnet av alle avveininger i alle gruppene og står bare der alle er vist.`,
  },
  en: {
    first: 'One interest',
    second: 'The other interest',
    ofInterest: {
      weighed: 'Sources that weigh it',
      before: 'Most often put it first',
      after: 'Most often put it after',
      both: 'First as often as after',
    },
    ofPair: {
      before: 'Sources: the one first',
      after: 'Sources: the other first',
      both: 'Sources: each in turn',
    },
    interests: (confidence: string, samples: string, seed: string) =>
      `Each interest, in the order of the codebook: how many sources (studies not counted) weigh it against another, and what most of the trade-offs in the source say. The strength is a log odds after Bradley and Terry with mean 0, with its ${confidence} interval (${samples} samples, seed ${seed}). Strengths and ranks are computed from every single trade-off: where the count of one pair cannot be shown, all strengths and ranks are withheld, and there is no table of pairs. The order is then withheld, not weak.`,
    tradeoffs:
      'Each two interests: how many sources (studies not counted) put the one before the other, the other way round, and each in turn. A pair that is withheld is neither empty nor decided.',
    groups: (by: string, least: string) =>
      `Each interest in each group by ${by}. Groups of fewer than ${least} sources have no order of their own. Strengths, ranks, shifts and p are computed from all trade-offs of all groups and stand only where all are shown.`,
  },
} as const;
