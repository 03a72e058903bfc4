import { type CountSubject, countKey } from '../../disclosure/countModel.js';
import { pairKey } from '../../disclosure/subjectKeys.js';
import { codeLabel } from '../../figures/codeLabels.js';
import { sideKeys } from '../../questions/countKeys.js';
import type { DrawnP } from '../../questions/opportunities/contrastTest.js';
import { drawnP } from '../../questions/opportunities/drawnP.labels.js';
import { allContrastKeys, contrastKeys } from '../../questions/opportunities/keys.findings.js';
import type {
  Opportunity,
  OpportunityPair,
  OpportunityRanking,
} from '../../questions/opportunities/opportunityRanking.js';
import { opportunityTable } from '../../questions/opportunities/tables.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { inSentence, termsIn } from '../../words/terms.js';
import { countIn } from '../describedCounts.js';
import { derived, type Field, tableOf } from '../fields.js';
import type { PublicSources } from '../publicSources.js';
import type { PublicTable, PublicValue } from '../publicTable.js';
import { type ContrastSubjects, contrastCategories } from './contrastSubjects.js';

/** What the tables of the opportunities are made of. */
export interface OpportunityMaterial {
  readonly sources: PublicSources;
  readonly ranked: OpportunityRanking;
  /** In the order of the codebook: that of the ranks would tell of those that are withheld. */
  readonly opportunities: readonly Opportunity[];
  /** Beside the opportunities; null where no need can be compared with and without the condition. */
  readonly contrasts: readonly (ContrastSubjects | null)[];
  /** Subjects of pairs by key. */
  readonly pairs: ReadonlyMap<string, CountSubject>;
  /** Groups that the describing sources are made of. */
  readonly groups: readonly string[];
}

/**
 * Each condition with the need that is told with it. All of a contrast stands where what is said with the condition and without
 * it is shown, and so does the name of the need, as it is the one with which the contrast is largest; a rank is computed from all
 * contrasts.
 */
export function publicOpportunityTable(material: OpportunityMaterial): PublicTable {
  const { ranked, opportunities, contrasts } = material;
  const { language } = ranked.directed.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const labels = new Map(opportunityTable(ranked).columns.map((column) => [column.key, column.label]));
  const keys = allContrastKeys(ranked);
  const ofAll = keys.length > 0 ? keys : [neverShown];
  const subjectsOf = (each: Opportunity) => contrasts[opportunities.indexOf(each)];
  const own = ({ contrast }: Opportunity) => (contrast === null ? [neverShown] : contrastKeys(contrast));
  type Column = Field<Opportunity>;
  const column = (key: string, value: Column['value'], heading = labels.get(key), decimals = 1): Column => ({
    key,
    label: heading ?? key,
    decimals,
    value,
  });
  const compared = (
    key: string,
    value: (each: Opportunity) => number | string | null | undefined,
    heading?: string,
    decimals?: number,
  ) => column(key, (each) => derived(value(each), own(each)), heading ?? labels.get(key), decimals);
  const ofPair = (pair: (each: Opportunity) => OpportunityPair, set: string) => (each: Opportunity) => {
    const { value, from } = pairCount(material, each, pair(each), set);
    // Which pair it is, is known where its contrast is.
    return derived(value, [...from, ...own(each)]);
  };
  const counts = (which: 'with' | 'without') =>
    (['compared', ...contrastCategories] as const).map((set) =>
      column(
        `${which}_${set}`,
        (each) => countOf(subjectsOf(each), which, set),
        `${texts[which]}: ${set === 'hinders' ? label(set, language) : texts[set]}`,
      ),
    );
  const points = (value: number | undefined | null) =>
    value === undefined || value === null ? null : value * 100;
  const leanKeys = ({ condition, lean }: Opportunity) =>
    sideKeys(pairKey(condition, lean.pair.need.indicator), material.groups);
  const drawn = (p: DrawnP | null | undefined) =>
    p === null || p === undefined ? null : drawnP(p, language);
  return tableOf(
    {
      name: 'opportunities',
      section: 'opportunities',
      caption: texts.caption({
        studies: ranked.equalWeights ? '' : counted(ranked.studies, 'study', language),
        confidence: formatPercent(ranked.confidence, language),
        samples: formatNumber(ranked.samples, language),
        permutations: formatNumber(ranked.permutations, language),
        seed: String(ranked.seed),
      }),
    },
    opportunities,
    [
      column('condition', ({ condition }) => codeLabel(condition, language)),
      compared('need', ({ told }) => codeLabel(told.need.indicator, language)),
      ...(ranked.equalWeights ? [] : [compared('weight', ({ told }) => told.need.weight * 100)]),
      ...counts('with'),
      ...counts('without'),
      compared('hindered_with', ({ contrast }) => points(contrast?.contrast.with), labels.get('with')),
      compared(
        'hindered_without',
        ({ contrast }) => points(contrast?.contrast.without),
        labels.get('without'),
      ),
      compared('difference', ({ contrast }) => points(contrast?.contrast.difference)),
      ...(['lower', 'upper'] as const).map((side) =>
        compared(
          `difference_${side}`,
          ({ contrast }) => points(contrast?.interval?.[side]),
          `${labels.get('difference')}, ${inSentence(side, language)}`,
        ),
      ),
      compared('statistic', ({ contrast }) => contrast?.weighted, labels.get('statistic'), 2),
      compared('p', ({ contrast }) => drawn(contrast?.single), 'p'),
      compared('adjusted', ({ contrast }) => drawn(contrast?.adjusted)),
      column('not_more', (each) => countOf(subjectsOf(each), 'more', 'notMore'), labels.get('notMore')),
      ...(['hinders', 'promotes', 'ambivalent'] as const).map((set) =>
        column(
          set,
          ofPair(({ told }) => told, set),
          labels.get(set === 'ambivalent' ? 'balanced' : set),
        ),
      ),
      column('rank', (each) => derived(each.rank, ofAll)),
      ...(['lower', 'upper'] as const).map((side, i) =>
        column(
          `rank_${side}`,
          (each) => derived(each.rankInterval?.[i], ofAll),
          `${terms.rank}, ${inSentence(side, language)}`,
        ),
      ),
      column('top_share', (each) => derived(points(each.topShare), ofAll), labels.get('topShare')),
      column(
        'lean_need',
        (each) => derived(codeLabel(each.lean.pair.need.indicator, language), leanKeys(each)),
        labels.get('leanNeed'),
      ),
      column('lean', (each) => derived(each.lean.pair.score * 100, leanKeys(each))),
      column(
        'lean_adjusted',
        (each) => derived(drawn(each.lean.adjusted), leanKeys(each)),
        labels.get('leanAdjusted'),
      ),
    ],
  );
}

/** No release knows it: for what is said by there being no contrast, which is that sources are few. */
const neverShown = 'none';

function countOf(subjects: ContrastSubjects | null, which: keyof ContrastSubjects, set: string): PublicValue {
  return subjects === null ? derived(null, [neverShown]) : { count: countKey(subjects[which].key, set) };
}

function pairCount(
  { sources, pairs, groups }: OpportunityMaterial,
  { condition }: Opportunity,
  { need }: OpportunityPair,
  set: string,
) {
  const key = pairKey(condition, need.indicator);
  const subject = pairs.get(key);
  return {
    value:
      subject === undefined
        ? null
        : groups.reduce((sum, group) => sum + countIn(sources, subject, set, group), 0),
    from: groups.map((group) => countKey(key, set, group)),
  };
}

interface CaptionParts {
  /** Empty where all needs count alike. */
  readonly studies: string;
  readonly confidence: string;
  readonly samples: string;
  readonly permutations: string;
  readonly seed: string;
}

const words = {
  nb: {
    with: 'Med betingelsen',
    without: 'Uten betingelsen',
    compared: 'kilder som sammenlignes',
    others: 'hemmer ikke',
    caption: ({ studies, confidence, samples, permutations, seed }: CaptionParts) =>
      `Hver betingelse med ${studies === '' ? 'indikatoren' : 'behovet'} der forskjellen er tydeligst${studies === '' ? '' : ` (vekt: andel av ${studies})`}. «Hemmet» er andelen av det som sies om indikatoren med retning, i snitt over kildene, med betingelsen mot lignende tekstutdrag uten. Nedre og øvre: ${confidence}-intervall; plassen: ${samples} trekninger. p er ensidig og justert for alle betingelser og indikatorer (${permutations} trekninger, frø ${seed}). Helning: ${studies === '' ? '' : 'vekt × '}(kilder som sier hemmer − kilder som sier fremmer) av alle. En forskjell, dens p og navnet på ${studies === '' ? 'indikatoren' : 'behovet'} står bare der det som sies med og uten betingelsen, er vist; en plass bare der alle forskjellene er det. Radene står i kodebokens rekkefølge.`,
  },
  en: {
    with: 'With it',
    without: 'Without it',
    compared: 'sources that are compared',
    others: 'does not hinder',
    caption: ({ studies, confidence, samples, permutations, seed }: CaptionParts) =>
      `Each condition with the ${studies === '' ? 'indicator' : 'need'} for which the difference is clearest${studies === '' ? '' : ` (weight: share of ${studies})`}. “Hindered” is the share of what is said about the indicator with a direction, a mean over sources, with the condition against similar selections without it. Lower and upper: ${confidence} interval; the rank: ${samples} samples. The p is one-sided and adjusted for all conditions and indicators (${permutations} draws, seed ${seed}). Lean: ${studies === '' ? '' : 'weight × '}(sources that say it hinders − sources that say it promotes) of all. A difference, its p and the name of the ${studies === '' ? 'indicator' : 'need'} stand only where what is said with and without the condition is shown; a rank only where all differences are. Rows stand in the order of the codebook.`,
  },
} as const;
