import { codeLabel } from '../../figures/codeLabels.js';
import type { Statement } from '../../report/statement.js';
import type { Language } from '../../shared/language.js';
import { shielded } from '../../shared/shielded.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { missingStatement } from '../missing.statements.js';
import type { SolutionKind } from '../qca/minimise.js';
import type { SearchLimit } from '../qca/searchTooLarge.js';
import { configurationLabels } from './configuration.labels.js';
import { type Configurations, type OutcomeAnalysis, outcomeName } from './configurations.js';

/** What was compared, how it was calibrated, and what the solutions can and cannot say. */
export function configurationStatement(
  found: Configurations,
  options: { readonly outcome?: 'value' | 'noValue' } = {},
): Statement {
  const analysis = found[options.outcome ?? 'noValue'];
  const sentences =
    analysis === null ? whyNot(found) : [...howCompared(found), ...whatShown(found, analysis)];
  return { kind: 'statement', text: sentences.join(' ') };
}

function whyNot(found: Configurations): string[] {
  const { corpus } = found.directed;
  const { language } = corpus;
  const { nothing } = configurationLabels[language];
  const texts = words[language];
  if (found.refused !== null) return [nothing, texts.refused(limitText(found.refused, language))];
  return [
    nothing,
    found.missing.length > 0
      ? missingStatement(found.missing, corpus).text
      : found.cases.length < 2 || found.conditions.length === 0
        ? texts.few(counted(found.cases.length, 'source', language), formatNumber(found.least, language))
        : texts.unasked(fewCases(found)),
  ];
}

/** How few cases there are, where they are fewer than a solution should rest on. */
function fewCases({ cases, conditions, fewest, directed }: Configurations): FewCases {
  const { language } = directed.corpus;
  return {
    cases: counted(cases.length, 'source', language),
    combinations: formatNumber(2 ** conditions.length, language),
    fewest: formatNumber(fewest, language),
  };
}

/** The cases, and how outcome and conditions were made of them. */
function howCompared(found: Configurations): string[] {
  const { language } = found.directed.corpus;
  const texts = words[language];
  const n = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const { out, crossover, in: full } = found.outcomeAnchors;
  const names = found.conditions.map(
    ({ code, set, anchors }) =>
      `${shielded(set.name)} = ${codeLabel(code, language)} (${formatPercent(anchors.crossover, language, 1)})`,
  );
  return [
    ...(found.cases.length < found.fewest ? [texts.tooFew(fewCases(found))] : []),
    texts.cases({
      cases: counted(found.cases.length, 'source', language),
      one: found.cases.length === 1,
      leftOut: n(found.leftOut.length),
      least: n(found.least),
    }),
    found.sets === 'crisp'
      ? texts.crisp(n(crossover, 1))
      : texts.fuzzy(n(out, 1), n(crossover, 1), n(full, 1)),
    texts.conditions(names.join('; ')),
  ];
}

/** How many combinations the cases show, and how far the material decides. */
function whatShown(found: Configurations, { table, solutions }: OutcomeAnalysis): string[] {
  const { language } = found.directed.corpus;
  const texts = words[language];
  const n = (value: number) => formatNumber(value, language);
  const sentences = [
    texts.diversity(n(table.combinations - table.remainders), n(table.combinations), n(table.remainders)),
  ];
  if (table.unassigned.length > 0)
    sentences.push(texts.unassigned(table.unassigned.map(shielded).join(', ')));
  for (const { solution, models, complete } of solutions)
    if (models.length > 1)
      sentences.push(texts.ambiguous(texts.definite[solution], n(models.length) + (complete ? '' : '+')));
  if (solutions.every(({ models }) => models.length === 0))
    sentences.push(configurationLabels[language].nothingSufficient);
  return sentences;
}

function limitText(limit: SearchLimit, language: Language): string {
  const texts = words[language];
  const n = (value: number) => formatNumber(value, language);
  switch (limit.kind) {
    case 'combinations':
      return texts.combinations(n(limit.conditions), n(limit.combinations), n(limit.most));
    case 'expressions':
      return texts.expressions(n(limit.conditions), n(limit.most));
    case 'steps':
      return texts.steps(n(limit.combinations), n(limit.most));
    case 'models':
      return texts.models(n(limit.conservative), n(limit.parsimonious));
  }
}

interface FewCases {
  readonly cases: string;
  readonly combinations: string;
  readonly fewest: string;
}

interface Cases {
  readonly cases: string;
  readonly one: boolean;
  readonly leftOut: string;
  readonly least: string;
}

const words = {
  nb: {
    definite: {
      conservative: 'konservative',
      intermediate: 'mellomliggende',
      parsimonious: 'sparsommelige',
    } satisfies Record<SolutionKind, string>,
    few: (cases: string, least: string) =>
      `Det trengs minst to kilder med ${least} eller flere tekstutdrag om indikatorer med retning, og minst én betingelse; materialet har ${cases} av det slaget.`,
    unasked: (x: FewCases) =>
      `Så få kilder sammenlignes ikke uoppfordret: ${x.cases}, og for ${x.combinations} kombinasjoner trengs ${x.fewest}. Be om det med \`configurations: {}\`, og se først på hva svaret avhenger av.`,
    tooFew: (x: FewCases) =>
      `**Forbehold:** ${x.cases} er for få for ${x.combinations} kombinasjoner (det trengs ${x.fewest}); løsningen kan stå og falle med én kilde eller én grense.`,
    refused: (why: string) => `Søket ble avbrutt: ${why}. Utelat noen betingelser.`,
    combinations: (conditions: string, combinations: string, most: string) =>
      `${conditions} betingelser gir ${combinations} kombinasjoner med hull, og høyst ${most} kan gjennomsøkes`,
    expressions: (conditions: string, most: string) =>
      `${conditions} betingelser gir flere enn ${most} uttrykk å prøve`,
    steps: (combinations: string, most: string) =>
      `de korteste løsningene av ${combinations} kombinasjoner var ikke funnet etter ${most} steg`,
    models: (conservative: string, parsimonious: string) =>
      `den mellomliggende løsningen ligger mellom ${conservative} konservative og ${parsimonious} sparsommelige modeller, for mange å gå gjennom`,
    cases: (x: Cases) =>
      `${x.cases} er sammenlignet; ${x.leftOut} er utelatt, med færre enn ${x.least} tekstutdrag om indikatorer med retning.`,
    fuzzy: (out: string, crossover: string, full: string) =>
      `Utfallet ${outcomeName} er balansen av retninger i kilden, fra −1 til 1: helt utenfor ved ${out}, like mye innenfor som utenfor ved ${crossover}, helt innenfor ved ${full}.`,
    crisp: (crossover: string) =>
      `Utfallet ${outcomeName} er at balansen av retninger i kilden, fra −1 til 1, er minst ${crossover}.`,
    conditions: (names: string) =>
      `En betingelse er til stede når den tar større plass i kilden enn i snitt (grensen i parentes, andel av kildens tekstutdrag): ${names}. Tegnet ~ betyr at den tar mindre plass.`,
    diversity: (shown: string, all: string, rest: string) =>
      `${shown} av ${all} mulige kombinasjoner finnes blant kildene; om de ${rest} andre vet vi ingenting.`,
    unassigned: (names: string) => `Midt på en grense, og derfor i ingen kombinasjon: ${names}.`,
    ambiguous: (kind: string, count: string) =>
      `Den ${kind} løsningen er flertydig: ${count} like korte modeller passer, og materialet velger ikke mellom dem.`,
  },
  en: {
    definite: {
      conservative: 'conservative',
      intermediate: 'intermediate',
      parsimonious: 'parsimonious',
    } satisfies Record<SolutionKind, string>,
    few: (cases: string, least: string) =>
      `At least two sources with ${least} or more directed selections on indicators are needed, and at least one condition; the material has ${cases} of that kind.`,
    unasked: (x: FewCases) =>
      `So few sources are not compared unasked: ${x.cases}, and ${x.combinations} combinations need ${x.fewest}. Ask for it with \`configurations: {}\`, and look first at what the answer depends on.`,
    tooFew: (x: FewCases) =>
      `**Caveat:** ${x.cases} are too few for ${x.combinations} combinations (${x.fewest} are needed); the solution may stand and fall with one source or one limit.`,
    refused: (why: string) => `The search was given up: ${why}. Leave out some conditions.`,
    combinations: (conditions: string, combinations: string, most: string) =>
      `${conditions} conditions make ${combinations} combinations with gaps, and at most ${most} can be searched`,
    expressions: (conditions: string, most: string) =>
      `${conditions} conditions make more than ${most} expressions to try`,
    steps: (combinations: string, most: string) =>
      `the shortest solutions of ${combinations} combinations were not found in ${most} steps`,
    models: (conservative: string, parsimonious: string) =>
      `the intermediate solution lies between ${conservative} conservative and ${parsimonious} parsimonious models, too many to go through`,
    cases: (x: Cases) =>
      `${x.cases} ${x.one ? 'is' : 'are'} compared; ${x.leftOut} left out, with fewer than ${x.least} directed selections on indicators.`,
    fuzzy: (out: string, crossover: string, full: string) =>
      `The outcome ${outcomeName} is the balance of directions in the source, from −1 to 1: fully out at ${out}, as much in as out at ${crossover}, fully in at ${full}.`,
    crisp: (crossover: string) =>
      `The outcome ${outcomeName} is that the balance of directions in the source, from −1 to 1, is at least ${crossover}.`,
    conditions: (names: string) =>
      `A condition is present when it takes up more of the source than on average (the limit in brackets, as a share of the source’s selections): ${names}. The sign ~ means that it takes up less.`,
    diversity: (shown: string, all: string, rest: string) =>
      `${shown} of ${all} possible combinations are found among the sources; about the ${rest} others nothing is known.`,
    unassigned: (names: string) => `Exactly on a limit, and therefore in no combination: ${names}.`,
    ambiguous: (kind: string, count: string) =>
      `The ${kind} solution is ambiguous: ${count} models, equally short, fit, and the material does not choose between them.`,
  },
} as const;
