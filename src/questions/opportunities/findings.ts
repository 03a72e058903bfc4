import { codeLabel } from '../../figures/codeLabels.js';
import type { Finding } from '../../report/finding.js';
import { type Phrase, phrase, sources } from '../../report/phrase.js';
import { defaults } from '../../shared/defaults.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { listed } from '../../words/lists.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { adjustedPEquals } from '../../words/statistics.js';
import { missingStatement } from '../missing.statements.js';
import type { Opportunity, OpportunityRanking } from './opportunityRanking.js';

export interface OpportunityFindingsOptions {
  /** Adjusted p up to which a condition is distinguished from chance; default: `defaults.alpha`. */
  readonly level?: number;
  /** Conditions named at most; default 3. */
  readonly most?: number;
}

/**
 * What was found about opportunities, in plain sentences: which conditions hinder a needed value more than chance gives,
 * how firm their order is, and where the evidence points both ways. Says so when nothing can be distinguished from chance.
 */
export function opportunityFindings(
  result: OpportunityRanking,
  options: OpportunityFindingsOptions = {},
): Finding[] {
  const { corpus } = result.directed;
  const texts = words[corpus.language];
  const { ranking, missing } = result;
  const n = restsOn(result);
  const finding = (key: string, sentence: Phrase, caveat: string): Finding => ({
    key: `opportunities.${key}`,
    verdict: 'exploratory',
    null: 'average',
    sentence,
    n,
    caveat,
  });
  const lacking = missing.length > 0 ? missingStatement(missing, corpus).text : texts.caveat;
  if (ranking.length === 0) return [finding('lacking', phrase`${texts.nothing}`, lacking)];
  return [
    ...hindering(result, options).map((sentence, i) => finding(`hinders.${i}`, sentence, texts.caveat)),
    ...(firmOnes(result, options).length === 0 ? [finding('none', noneFirm(result), texts.fewSources)] : []),
    ...stability(result).map(({ sentence, caveat }) => finding('stability', phrase`${sentence}`, caveat)),
    ...(result.equalWeights ? [finding('equal', phrase`${texts.equal}`, lacking)] : []),
  ];
}

function restsOn({ describing, studies, directed }: OpportunityRanking): Phrase {
  const { language } = directed.corpus;
  const described = phrase`${sources(describing.length, 'source')} ${words[language].describing}`;
  return studies === 0 ? described : phrase`${described}, ${counted(studies, 'study', language)}`;
}

/** Conditions that hinder a need more than chance gives. */
function firmOnes({ ranking }: OpportunityRanking, { level = defaults.alpha }: OpportunityFindingsOptions) {
  return ranking.filter(({ test, most }) => beyondChance(test.adjusted, level) && most.score > 0);
}

/** A sentence for each of the first of them, and one that names the others. */
function hindering(result: OpportunityRanking, options: OpportunityFindingsOptions): Phrase[] {
  const { language } = result.directed.corpus;
  const firm = firmOnes(result, options);
  const named = firm.slice(0, options.most ?? 3);
  const others = firm.slice(named.length).map(({ condition }) => codeLabel(condition, language));
  const sentences = named.map((each) => sentenceOf(each, result));
  return others.length === 0
    ? sentences
    : [...sentences, phrase`${words[language].more(listed(others, language))}`];
}

function noneFirm(result: OpportunityRanking): Phrase {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const [first] = result.ranking;
  return first.most.score > 0
    ? phrase`${texts.noneFirm(formatNumber(result.ranking.length, language))} ${sentenceOf(first, result)}`
    : phrase`${texts.noneHinders}`;
}

/** How firm the first place is; nothing where every condition is among the top. */
function stability(result: OpportunityRanking): { readonly sentence: string; readonly caveat: string }[] {
  const { ranking, top, samples, seed, describing } = result;
  const { language } = result.directed.corpus;
  const texts = words[language];
  const [{ condition, rankInterval, topShare }] = ranking;
  if (rankInterval === null || topShare === null || ranking.length <= top) return [];
  const rank = (value: number) => formatNumber(value, language, value % 1 === 0 ? 0 : 1);
  return [
    {
      sentence: texts.stability({
        name: codeLabel(condition, language),
        top: formatNumber(top, language),
        share: formatPercent(topShare, language),
        lower: rank(rankInterval[0]),
        upper: rank(rankInterval[1]),
        count: formatNumber(ranking.length, language),
      }),
      caveat:
        texts.rankCaveat(formatNumber(samples, language), String(seed)) +
        (describing.length < 10 ? ` ${texts.narrow}` : ''),
    },
  ];
}

function sentenceOf({ condition, most, byGroup, test }: Opportunity, result: OpportunityRanking): Phrase {
  const { language } = result.directed.corpus;
  const { for: hinders, against, balanced } = most.sides;
  const byLevel = result.by === 'level' && result.groups.length > 1;
  const n = (value: number) => formatNumber(value, language);
  return words[language].hinders({
    condition: codeLabel(condition, language),
    need: codeLabel(most.need.indicator, language),
    // Where one side is small its exact opposite would give it away, together with the score.
    hinders: phrase`${sources(hinders, undefined, [against, balanced])}`,
    promotes: phrase`${sources(against, undefined, [hinders, balanced])}`,
    all: counted(result.describing.length, 'source', language),
    one: result.describing.length === 1,
    levels: byLevel
      ? { some: n(byGroup.filter((sides) => sides.for > 0).length), all: n(result.groups.length) }
      : null,
    share: result.equalWeights ? '' : formatPercent(most.need.weight, language),
    adjusted: adjustedPEquals(test.adjusted, language),
  });
}

interface Hindering {
  readonly condition: string;
  readonly need: string;
  readonly hinders: Phrase;
  readonly promotes: Phrase;
  /** All sources that describe the meeting. */
  readonly all: string;
  /** Whether there is only one. */
  readonly one: boolean;
  /** Levels that some source that says it hinders is of; null where the material has no levels. */
  readonly levels: { readonly some: string; readonly all: string } | null;
  readonly share: string;
  readonly adjusted: string;
}

interface Stability {
  readonly name: string;
  readonly top: string;
  readonly share: string;
  readonly lower: string;
  readonly upper: string;
  readonly count: string;
}

const words = {
  nb: {
    describing: 'som beskriver møtet',
    nothing:
      'Ingen kilde sier at en betingelse fremmer eller hemmer en verdiskapingsindikator, så mulighetene kan ikke rangeres.',
    hinders: (x: Hindering) =>
      phrase`**${x.condition}** hemmer **${x.need}**${x.share === '' ? '' : `, et behov som ${x.share} av studiene melder`}: ${x.hinders} av ${x.all} sier at den hemmer${x.levels === null ? '' : ` (fra ${x.levels.some} av ${x.levels.all} nivåer)`}, ${x.promotes} at den fremmer (${x.adjusted}).`,
    more: (names: string) => `Det samme gjelder, med svakere skår, ${names}.`,
    noneFirm: (count: string) =>
      `${count === '1' ? 'Den ene betingelsen kan ikke' : `Ingen av de ${count} betingelsene kan`} skilles fra tilfeldigheter i dette materialet. Øverst står likevel:`,
    noneHinders: 'Ingen betingelse hemmer et behov i flere kilder enn den fremmer det.',
    stability: (x: Stability) =>
      `Rekkefølgen må leses med varsomhet: **${x.name}**, som står øverst, er blant de ${x.top} øverste i ${x.share} av trekningene, og plassen kan være fra ${x.lower} til ${x.upper} av ${x.count}.`,
    equal: 'Ingen studie melder behov, så alle indikatorer teller likt.',
    caveat:
      'Det som hemmer mest, er ikke nødvendigvis lettest å endre; skåren øker med hvor ofte en betingelse er omtalt.',
    fewSources:
      'Få kilder tar stilling til hver betingelse; at noe ikke kan skilles fra tilfeldigheter, er ikke bevis for at det ikke hemmer.',
    narrow: 'Med færre enn ti kilder er intervallene for smale.',
    rankCaveat: (samples: string, seed: string) =>
      `Kilder og studier trukket på nytt ${samples} ganger (frø ${seed}); intervaller for plass er gjerne for smale når mange skårer likt.`,
  },
  en: {
    describing: 'describing the meeting',
    nothing:
      'No source says that a condition promotes or hinders a value-creation indicator, so opportunities cannot be ranked.',
    hinders: (x: Hindering) =>
      phrase`**${x.condition}** hinders **${x.need}**${x.share === '' ? '' : `, a need that ${x.share} of the studies report`}: ${x.hinders} of ${x.all} ${x.one ? 'says' : 'say'} that it hinders${x.levels === null ? '' : ` (from ${x.levels.some} of ${x.levels.all} levels)`}, ${x.promotes} that it promotes (${x.adjusted}).`,
    more: (names: string) => `The same holds, with a weaker score, for ${names}.`,
    noneFirm: (count: string) =>
      `${count === '1' ? 'The one condition cannot' : `None of the ${count} conditions can`} be distinguished from chance in this material. First is nevertheless:`,
    noneHinders: 'No condition hinders a need in more sources than it promotes it.',
    stability: (x: Stability) =>
      `Read the order with care: **${x.name}**, which comes first, is among the first ${x.top} in ${x.share} of the samples, and its rank may be anywhere from ${x.lower} to ${x.upper} of ${x.count}.`,
    equal: 'No study reports a need, so all indicators count alike.',
    caveat:
      'What hinders most is not always easiest to change; the score grows with how often a condition is mentioned.',
    fewSources:
      'Few sources take a side on each condition; what cannot be distinguished from chance is not thereby shown to be harmless.',
    narrow: 'With fewer than ten sources the intervals are too narrow.',
    rankCaveat: (samples: string, seed: string) =>
      `Sources and studies were resampled ${samples} times (seed ${seed}); intervals of ranks tend to be too narrow where many score alike.`,
  },
} as const;
