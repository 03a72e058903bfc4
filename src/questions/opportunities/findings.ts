import { codeLabel } from '../../figures/codeLabels.js';
import type { Finding } from '../../report/finding.js';
import { keyed, measured, type Phrase, phrase, sources } from '../../report/phrase.js';
import { defaults } from '../../shared/defaults.js';
import { given } from '../../shared/given.js';
import type { Language } from '../../shared/language.js';
import { pageAlpha } from '../../shared/pageAlpha.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { isPlain } from '../../words/plainSentence.js';
import { counted } from '../../words/plurals.js';
import { inSentenceName } from '../inSentenceName.js';
import { isOfStudy } from '../ofStudy.js';
import type { ConditionContrast } from './conditionContrasts.js';
import type { DrawnP } from './contrastTest.js';
import { whatTheyDescribe } from './describing.labels.js';
import { adjustedDrawnP, drawnP } from './drawnP.labels.js';
import { allContrastKeys, comparedKeys, contrastKeys, leanKeys } from './keys.findings.js';
import type { Opportunity, OpportunityRanking } from './opportunityRanking.js';

export interface OpportunityFindingsOptions {
  /** Adjusted p up to which a condition is pointed out at all; default: `defaults.alpha`. */
  readonly level?: number;
}

/**
 * What was found about opportunities, in plain sentences: the conditions with which a need is more hindered than without them,
 * each by itself; how many sources say so of these; and how firm their order is. A pair whose contrast does not bear it is not
 * named.
 */
export function opportunityFindings(
  result: OpportunityRanking,
  { level = defaults.alpha }: OpportunityFindingsOptions = {},
): Finding[] {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const told = { n: restsOn(result), caveat: '' };
  if (result.ranking.length === 0)
    return [
      {
        ...told,
        key: 'opportunities.lacking',
        verdict: 'lacking',
        null: null,
        sentence: [texts.lacking],
        // Where no code could say so it is known of the codebook; else it tells of every source that it says nothing.
        ...(lacksCodes(result) ? { restsOn: [] } : {}),
      },
    ];
  const compared = result.ranking.flatMap(({ contrast }) => contrast ?? []);
  if (compared.length === 0)
    return [
      {
        ...told,
        key: 'opportunities.contrast',
        verdict: 'description',
        null: null,
        sentence: [texts.notCompared],
      },
    ];
  if (result.clusters.few)
    return [
      {
        ...told,
        key: 'opportunities.contrast',
        verdict: 'description',
        null: null,
        sentence: fewClusters(result),
      },
    ];
  const borne = result.ranking.filter(({ contrast }) => beyondChance(contrast?.adjusted?.p ?? null, level));
  if (borne.length === 0) return [nothingBorne(result, compared)];
  return [
    ...borne.map((each, i) => contrastFinding(each, result, i === 0)),
    ...borne.flatMap((each) => leanFinding(each, result, level)),
    ...stabilityFinding(borne[0], result),
  ];
}

/** Whether a code that a direction would need is not in use at all. */
function lacksCodes({ missing }: OpportunityRanking): boolean {
  return missing.some((each) => each === 'conditions' || each === 'indicators' || each === 'valence');
}

function restsOn({ describing, studies, equalWeights, directed }: OpportunityRanking): Phrase {
  const { language } = directed.corpus;
  const all = keyed('describing', sources(describing.length, 'source'));
  const described = isOfStudy(directed.corpus)
    ? phrase`${all} ${whatTheyDescribe[language]}`
    : phrase`${all}`;
  return equalWeights
    ? described
    : phrase`${described}, ${measured('studies', studies, counted(studies, 'study', language))}`;
}

/** Where sources are alike in few clusters nothing is tested, and it is said. */
function fewClusters({ clusters, directed }: OpportunityRanking): Phrase {
  const { language } = directed.corpus;
  const by = clusters.by === null ? '' : label(clusters.by, language);
  return words[language].fewClusters(
    measured('clusters', clusters.count, formatNumber(clusters.count, language)),
    by,
  );
}

function nothingBorne(result: OpportunityRanking, compared: readonly ConditionContrast[]): Finding {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const count = measured('conditions', compared.length, formatNumber(compared.length, language));
  const smallest = compared.reduce((a, b) => ((b.adjusted?.p ?? 1) < (a.adjusted?.p ?? 1) ? b : a)).adjusted;
  const adjusted =
    smallest === null
      ? ''
      : phrase` (${texts.smallest} ${measured('adjusted', smallest.p, drawnP(smallest, language))}${errorOf(smallest, language)})`;
  return {
    key: 'opportunities.contrast',
    restsOn: allContrastKeys(result),
    verdict: 'nothing',
    null: 'contrast',
    sentence: compared.length === 1 ? texts.noneOfOne(adjusted) : texts.none(count, adjusted),
    n: restsOn(result),
    caveat: texts.noProof,
  };
}

/** A condition with which its need is more hindered than without. */
function contrastFinding(
  { condition, contrast, told }: Opportunity,
  result: OpportunityRanking,
  first: boolean,
): Finding {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const own = contrast!;
  const { contrast: found, interval, sides, adjusted, against } = own;
  const share = (key: string, value: number) => measured(key, value, formatPercent(value, language));
  const points = (key: string, value: number) => measured(key, value, formatNumber(value * 100, language));
  const names = [codeLabel(condition, language), codeLabel(told.need.indicator, language)] as const;
  const sentence = texts.contrast({
    condition: names[0],
    need: names[1],
    reported: result.equalWeights ? null : share('weight', told.need.weight),
    destroyed: destroys(result),
    with: share('with', found.with),
    without: share('without', found.without),
    difference: points('difference', found.difference),
    bounds:
      interval === null
        ? null
        : {
            confidence: share('confidence', result.confidence),
            lower: points('lower', interval.lower),
            upper: points('upper', interval.upper),
          },
    adjusted: measured(
      'adjusted',
      adjusted?.p ?? Number.NaN,
      adjusted === null ? '' : adjustedDrawnP(adjusted, language),
    ),
    error: adjusted === null ? [] : errorOf(adjusted, language),
  });
  return {
    key: `opportunities.contrast.${condition.id}`,
    restsOn: [...contrastKeys(own), ...comparedKeys(own)],
    verdict: beyondChance(adjusted?.p ?? null, pageAlpha('opportunities')) ? 'confirmatory' : 'exploratory',
    null: 'contrast',
    sentence,
    n: texts.sides(keyed('with', sources(sides.with, 'source')), keyed('without', sources(sides.without))),
    caveat: texts.notCause,
    against: texts.against(keyed('against', sources(against)), keyed('with', sources(sides.with, 'source'))),
    fold: {
      kind: 'opportunities.contrast',
      short: phrase`**${names[0]}** (**${names[1]}**; ${share('with', found.with)} ${texts.versus} ${share('without', found.without)})`,
    },
    ...(first ? plainOf(own, language) : {}),
  };
}

/** The error of a p over draws, where its text tells it. */
function errorOf(adjusted: DrawnP, language: Language): Phrase {
  return drawnP(adjusted, language).includes('±') ? [measured('error', adjusted.error, '')] : [];
}

/** Whether something in the material is said to destroy value, so that `hindered` holds that too. */
function destroys({ directed }: OpportunityRanking): boolean {
  return directed.destroys.includes(1);
}

/** The manager's sentence, where the two names are short enough for it. */
function plainOf({ condition, need }: ConditionContrast, language: Language): { readonly plain?: string } {
  const names = [inSentenceName(condition, language), inSentenceName(need.indicator, language)] as const;
  const { plain, shorter } = words[language];
  const fits = [plain(...names), shorter(...names)].find((said) => isPlain(said, new Set()));
  return fits === undefined ? {} : { plain: fits };
}

/** How many sources say that a condition hinders the need of its contrast, where that contrast bears it. */
function leanFinding(each: Opportunity, result: OpportunityRanking, level: number): Finding[] {
  const { condition, told, contrast, lean, byGroup } = each;
  if (lean.pair.need !== contrast?.need || lean.adjusted === null || !beyondChance(lean.adjusted.p, level))
    return [];
  const { language } = result.directed.corpus;
  const { for: hinders, against } = told.sides;
  const n = (key: string, value: number) => measured(key, value, formatNumber(value, language));
  return [
    {
      key: `opportunities.lean.${condition.id}`,
      ...given({ restsOn: leanKeys(each, result) }),
      verdict: 'exploratory',
      null: 'average',
      sentence: words[language].lean({
        condition: codeLabel(condition, language),
        need: codeLabel(told.need.indicator, language),
        hinders: phrase`${keyed('hinders', sources(hinders))}`,
        promotes: phrase`${keyed('promotes', sources(against))}`,
        all: measured('of', result.describing.length, counted(result.describing.length, 'source', language)),
        levels:
          result.by === 'level' && result.groups.length > 1
            ? {
                some: n('levelsHindering', byGroup.filter((sides) => sides.for > 0).length),
                all: n('levels', result.groups.length),
              }
            : null,
        adjusted: measured('adjusted', lean.adjusted.p, adjustedDrawnP(lean.adjusted, language)),
        error: errorOf(lean.adjusted, language),
      }),
      n: restsOn(result),
      caveat: words[language].leanCaveat,
    },
  ];
}

/** How firm the place of the first is; nothing where every condition is among the top. */
function stabilityFinding(
  { condition, rank, rankInterval, topShare }: Opportunity,
  result: OpportunityRanking,
): Finding[] {
  const { language } = result.directed.corpus;
  const ranked = result.ranking.filter((each) => each.rank !== null).length;
  if (rank === null || rankInterval === null || topShare === null || ranked <= result.top) return [];
  const texts = words[language];
  const number = (key: string, value: number) =>
    measured(key, value, formatNumber(value, language, value % 1 === 0 ? 0 : 1));
  return [
    {
      key: 'opportunities.stability',
      restsOn: allContrastKeys(result),
      verdict: 'description',
      null: null,
      sentence: texts.stability({
        name: codeLabel(condition, language),
        top: number('top', result.top),
        share: measured('topShare', topShare, formatPercent(topShare, language)),
        lower: number('lower', rankInterval[0]),
        upper: number('upper', rankInterval[1]),
        count: number('conditions', ranked),
      }),
      n: restsOn(result),
      caveat: result.describing.length < 10 ? texts.narrow : texts.alike,
    },
  ];
}

type Part = Phrase[number];

interface Contrast {
  readonly condition: string;
  readonly need: string;
  /** Share of the studies that report it; null where no need is known. */
  readonly reported: Part | null;
  readonly destroyed: boolean;
  readonly with: Part;
  readonly without: Part;
  readonly difference: Part;
  readonly bounds: { readonly confidence: Part; readonly lower: Part; readonly upper: Part } | null;
  readonly adjusted: Part;
  readonly error: Phrase;
}

interface Lean {
  readonly condition: string;
  readonly need: string;
  readonly hinders: Phrase;
  readonly promotes: Phrase;
  /** All sources that describe the meeting. */
  readonly all: Part;
  /** Levels that some source that says it hinders is of; null where the material has no levels. */
  readonly levels: { readonly some: Part; readonly all: Part } | null;
  readonly adjusted: Part;
  readonly error: Phrase;
}

interface Stability {
  readonly name: string;
  readonly top: Part;
  readonly share: Part;
  readonly lower: Part;
  readonly upper: Part;
  readonly count: Part;
}

const words = {
  nb: {
    lacking: 'Ingen kilde sier at en betingelse fremmer eller hemmer en verdiskapingsindikator.',
    notCompared:
      'For få kilder omtaler en indikator både med og uten en betingelse, så det kan ikke sies om betingelsen gjør en forskjell.',
    fewClusters: (count: Part, by: string) =>
      phrase`Om verdi er mer hemmet med en betingelse enn uten, er ikke prøvd: Kildene kommer fra bare ${count} klynger (${by}), og det trengs åtte.`,
    none: (count: Part, adjusted: Phrase | '') =>
      phrase`Ingen av de ${count} betingelsene kan skilles fra tilfeldighet: Det er ikke vist at verdi er mer hemmet med en av dem enn uten${adjusted}.`,
    noneOfOne: (adjusted: Phrase | '') =>
      phrase`Det er ikke vist at verdi er mer hemmet med betingelsen enn uten${adjusted}.`,
    smallest: 'minste justerte p:',
    noProof: 'At noe ikke er vist, er ikke et bevis på at det ikke er der.',
    contrast: (x: Contrast) =>
      phrase`Der **${x.condition}** er nevnt, er **${x.need}** oftere ${x.destroyed ? 'hemmet eller ødelagt' : 'hemmet'} enn i lignende tekstutdrag uten: ${x.with} mot ${x.without} i snitt over kildene, ${x.difference} prosentpoeng mer${x.bounds === null ? '' : phrase` (${x.bounds.confidence}-intervall ${x.bounds.lower} til ${x.bounds.upper})`}${x.reported === null ? '' : phrase`, et behov som ${x.reported} av studiene melder`} (${x.adjusted}${x.error}).`,
    versus: 'mot',
    sides: (withIt: Part, without: Part) => phrase`${withIt} med betingelsen, ${without} uten`,
    against: (against: Part, all: Part) =>
      phrase`i ${against} av ${all} med betingelsen er det ikke mer hemmet med den.`,
    notCause: 'Betingelser i samme tekstutdrag deler forskjellen, og den er ikke en årsak.',
    plain: (condition: string, need: string) =>
      `Når «${condition}» er et tema, sier kildene oftere at «${need}» blir hemmet.`,
    shorter: (condition: string, need: string) =>
      `Der det er snakk om «${condition}», er «${need}» oftere hemmet.`,
    lean: (x: Lean) =>
      phrase`${x.hinders} av ${x.all} sier at **${x.condition}** hemmer **${x.need}**${x.levels === null ? '' : phrase` (fra ${x.levels.some} av ${x.levels.all} nivåer)`}, ${x.promotes} at den fremmer (${x.adjusted}${x.error}).`,
    leanCaveat: 'Tallet øker med hvor ofte en betingelse er omtalt.',
    stability: (x: Stability) =>
      phrase`Les rekkefølgen med varsomhet: **${x.name}**, som står øverst, er blant de ${x.top} øverste i ${x.share} av trekningene, og plassen kan være fra ${x.lower} til ${x.upper} av ${x.count}.`,
    alike: 'Intervaller for plass er gjerne for smale når mange er like.',
    narrow: 'Med færre enn ti kilder er intervallet for smalt.',
  },
  en: {
    lacking: 'No source says that a condition promotes or hinders a value-creation indicator.',
    notCompared:
      'Too few sources speak of an indicator both with and without a condition, so it cannot be said whether the condition makes a difference.',
    fewClusters: (count: Part, by: string) =>
      phrase`Whether value is more hindered with a condition than without was not tested: the sources come from only ${count} clusters (${by}), and eight are needed.`,
    none: (count: Part, adjusted: Phrase | '') =>
      phrase`None of the ${count} conditions can be distinguished from chance: it is not shown that value is more hindered with one of them than without${adjusted}.`,
    noneOfOne: (adjusted: Phrase | '') =>
      phrase`It is not shown that value is more hindered with the condition than without${adjusted}.`,
    smallest: 'smallest adjusted p:',
    noProof: 'That something is not shown does not prove that it is not there.',
    contrast: (x: Contrast) =>
      phrase`Where **${x.condition}** is mentioned, **${x.need}** is more often ${x.destroyed ? 'hindered or destroyed' : 'hindered'} than in similar selections without it: ${x.with} against ${x.without}, a mean over sources, ${x.difference} percentage points more${x.bounds === null ? '' : phrase` (${x.bounds.confidence} interval ${x.bounds.lower} to ${x.bounds.upper})`}${x.reported === null ? '' : phrase`; a need that ${x.reported} of the studies report`} (${x.adjusted}${x.error}).`,
    versus: 'against',
    sides: (withIt: Part, without: Part) => phrase`${withIt} with the condition, ${without} without`,
    against: (against: Part, all: Part) =>
      phrase`in ${against} of ${all} with the condition it is not more hindered with it.`,
    notCause: 'Conditions on the same selections share the difference, and it is no cause.',
    plain: (condition: string, need: string) =>
      `When “${condition}” comes up, sources more often say that “${need}” is held back.`,
    shorter: (condition: string, need: string) =>
      `Where there is “${condition}”, “${need}” is more often held back.`,
    lean: (x: Lean) =>
      phrase`${x.hinders} of ${x.all} say that **${x.condition}** hinders **${x.need}**${x.levels === null ? '' : phrase` (from ${x.levels.some} of ${x.levels.all} levels)`}, ${x.promotes} that it promotes (${x.adjusted}${x.error}).`,
    leanCaveat: 'The number grows with how often a condition is mentioned.',
    stability: (x: Stability) =>
      phrase`Read the order with care: **${x.name}**, which comes first, is among the first ${x.top} in ${x.share} of the samples, and its rank may be anywhere from ${x.lower} to ${x.upper} of ${x.count}.`,
    alike: 'Intervals of ranks tend to be too narrow where many are alike.',
    narrow: 'With fewer than ten sources the interval is too narrow.',
  },
} as const;
