import { codeLabel } from '../../figures/codeLabels.js';
import type { Finding } from '../../report/finding.js';
import type { Statement } from '../../report/statement.js';
import { atLeast, countOrFewer } from '../../shared/fewSources.js';
import type { Language } from '../../shared/language.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { formatP } from '../../words/statistics.js';
import { describeMissing } from '../missing.statements.js';
import { sidesWithheld } from './figure.js';
import type { Opportunities, Opportunity } from './opportunities.js';

export interface OpportunitiesFindingsOptions {
  readonly language?: Language;
  /** Adjusted p below which a condition is told from chance; default 0.05. */
  readonly level?: number;
  /** Conditions named at most; default 3. */
  readonly most?: number;
  /** Counts of fewer sources than this are withheld, for publication; default 1: none is. */
  readonly fewest?: number;
}

/**
 * What was found about opportunities, in plain sentences: which conditions hinder a needed value more than chance gives,
 * how firm their order is, and where the evidence points both ways. Says so when nothing can be told from chance.
 */
export function opportunitiesFindings(
  result: Opportunities,
  options: OpportunitiesFindingsOptions = {},
): Finding[] {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const level = options.level ?? 0.05;
  const { ranking, missing } = result;
  const n = texts.n(
    formatNumber(result.describing.length, language),
    formatNumber(result.studies, language),
    result.studies === 0,
  );
  const finding = (sentence: string, caveat: string): Finding => ({
    question: 'opportunities',
    sentence,
    n,
    caveat,
  });
  const lacking = missing.length > 0 ? describeMissing(missing, { language }).text : texts.caveat;
  if (ranking.length === 0) return [finding(texts.nothing, lacking)];
  const firm = ranking.filter(({ test, most }) => test.adjusted < level && most.score > 0);
  const described = (each: Opportunity) => sentenceOf(each, result, options.fewest ?? 1, language);
  const named = firm.slice(0, options.most ?? 3);
  const found = named.map((each) => finding(described(each), texts.caveat));
  const more = firm.slice(named.length).map(({ condition }) => codeLabel(condition, language));
  if (more.length > 0) found.push(finding(texts.more(more.join(', ')), texts.caveat));
  const [first] = ranking;
  if (firm.length === 0)
    found.push(
      finding(
        first.most.score > 0
          ? texts.noneFirm(formatNumber(ranking.length, language), described(first))
          : texts.noneHinders,
        texts.fewSources,
      ),
    );
  if (first.rankInterval !== null && first.topShare !== null && ranking.length > result.top) {
    const rank = (value: number) => formatNumber(value, language, value % 1 === 0 ? 0 : 1);
    found.push(
      finding(
        texts.stability(
          codeLabel(first.condition, language),
          formatNumber(result.top, language),
          formatPercent(first.topShare, language),
          rank(first.rankInterval[0]),
          rank(first.rankInterval[1]),
          formatNumber(ranking.length, language),
        ),
        texts.rankCaveat(formatNumber(result.samples, language), String(result.seed)) +
          (result.describing.length < 10 ? ` ${texts.narrow}` : ''),
      ),
    );
  }
  if (result.equalWeights) found.push(finding(texts.equal, lacking));
  return found;
}

/** The findings as one statement for a notebook, after a sentence on what the material lacks. */
export function describeOpportunities(
  result: Opportunities,
  options: OpportunitiesFindingsOptions = {},
): Statement {
  const { language } = result.directed.corpus;
  const lacking = result.missing.length > 0 ? [describeMissing(result.missing, { language }).text] : [];
  const sentences = opportunitiesFindings(result, options).map(({ sentence }) => sentence);
  return { kind: 'statement', text: [...lacking, ...sentences].join(' ') };
}

function sentenceOf(
  { condition, most, byGroup, test }: Opportunity,
  result: Opportunities,
  fewest: number,
  language: Language,
) {
  const texts = words[language];
  const count = (value: number) => formatNumber(value, language);
  // Where one side is small its exact opposite would give it away, together with the score.
  const bounded = (value: number) =>
    sidesWithheld(most.sides, fewest) && value >= fewest
      ? atLeast(fewest, language)
      : countOrFewer(value, fewest, language);
  const groups = byGroup.filter((sides) => sides.for > 0).length;
  return texts.hinders({
    condition: codeLabel(condition, language),
    need: codeLabel(most.need.indicator, language),
    hinders: bounded(most.sides.for),
    promotes: bounded(most.sides.against),
    sources: count(result.describing.length),
    groups: count(groups),
    ofGroups: count(result.groups.length),
    byLevel: result.by === 'level' && result.groups.length > 1,
    share: result.equalWeights ? '' : formatPercent(most.need.weight, language),
    p: formatP(test.adjusted, language),
  });
}

interface Hindering {
  readonly condition: string;
  readonly need: string;
  readonly hinders: string;
  readonly promotes: string;
  readonly sources: string;
  readonly groups: string;
  readonly ofGroups: string;
  readonly byLevel: boolean;
  readonly share: string;
  readonly p: string;
}

const words = {
  nb: {
    n: (sources: string, studies: string, none: boolean) =>
      `${sources} ${sources === '1' ? 'kilde' : 'kilder'} som beskriver møtet${none ? '' : `, ${studies} studier`}`,
    nothing:
      'Ingen kilde sier at en betingelse fremmer eller hemmer en verdiskapingsindikator, så mulighetene kan ikke rangeres.',
    hinders: (x: Hindering) =>
      `**${x.condition}** hemmer **${x.need}**${x.share === '' ? '' : `, et behov som ${x.share} av studiene melder`}: ${x.hinders} av ${x.sources} ${x.sources === '1' ? 'kilde' : 'kilder'} sier at den hemmer${x.byLevel ? ` (fra ${x.groups} av ${x.ofGroups} nivåer)` : ''}, ${x.promotes} at den fremmer (justert p = ${x.p}).`,
    more: (names: string) => `Det samme gjelder, med svakere skår, ${names}.`,
    noneFirm: (count: string, first: string) =>
      `${count === '1' ? 'Den ene betingelsen kan ikke' : `Ingen av de ${count} betingelsene kan`} skilles fra tilfeldigheter i dette materialet. Øverst står likevel: ${first}`,
    noneHinders: 'Ingen betingelse hemmer et behov i flere kilder enn den fremmer det.',
    stability: (name: string, top: string, share: string, lower: string, upper: string, count: string) =>
      `Rekkefølgen må leses med varsomhet: **${name}**, som står øverst, er blant de ${top} øverste i ${share} av trekningene, og plassen kan være fra ${lower} til ${upper} av ${count}.`,
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
    n: (sources: string, studies: string, none: boolean) =>
      `${sources} ${sources === '1' ? 'source that describes' : 'sources that describe'} the meeting${none ? '' : `, ${studies} studies`}`,
    nothing:
      'No source says that a condition promotes or hinders a value-creation indicator, so opportunities cannot be ranked.',
    hinders: (x: Hindering) =>
      `**${x.condition}** hinders **${x.need}**${x.share === '' ? '' : `, a need that ${x.share} of the studies report`}: ${x.hinders} of ${x.sources} ${x.sources === '1' ? 'source says' : 'sources say'} that it hinders${x.byLevel ? ` (from ${x.groups} of ${x.ofGroups} levels)` : ''}, ${x.promotes} that it promotes (adjusted p = ${x.p}).`,
    more: (names: string) => `The same holds, with a weaker score, of ${names}.`,
    noneFirm: (count: string, first: string) =>
      `${count === '1' ? 'The one condition cannot' : `None of the ${count} conditions can`} be told from chance in this material. First is nevertheless: ${first}`,
    noneHinders: 'No condition hinders a need in more sources than it promotes it.',
    stability: (name: string, top: string, share: string, lower: string, upper: string, count: string) =>
      `Read the order with care: **${name}**, which comes first, is among the first ${top} in ${share} of the samples, and its rank may be from ${lower} to ${upper} of ${count}.`,
    equal: 'No study reports a need, so all indicators count alike.',
    caveat:
      'What hinders most is not always easiest to change; the score grows with how often a condition is spoken of.',
    fewSources:
      'Few sources take a side on each condition; what cannot be told from chance is not shown to be harmless.',
    narrow: 'With fewer than ten sources the intervals are too narrow.',
    rankCaveat: (samples: string, seed: string) =>
      `Sources and studies drawn anew ${samples} times (seed ${seed}); intervals of ranks tend to be too narrow where many score alike.`,
  },
} as const;
