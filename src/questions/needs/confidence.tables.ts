import { components } from '../../corpus/judgement.js';
import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable } from '../../report/reportTable.js';
import type { Statement } from '../../report/statement.js';
import type { Language } from '../../shared/language.js';
import { label, title } from '../../words/labels.js';
import type { ComponentConcern, NeedConfidence, OverallConfidence } from './confidenceInNeeds.js';

/**
 * Confidence in each finding: for each component the concern that the rules propose with its numbers, and the
 * researcher's judgement marked as such, and the confidence that follows from each.
 */
export function confidenceTable(
  found: readonly NeedConfidence[],
  options: { readonly language?: Language } = {},
): ReportTable {
  const language = options.language ?? 'nb';
  const texts = words[language];
  const hasJudgements = found.some(({ judged, overall }) => judged !== null || overall !== null);
  return {
    kind: 'table',
    language,
    name: 'confidence',
    columns: [
      { key: 'indicator', label: texts.finding },
      { key: 'studies', label: texts.studies },
      ...components.map((component) => ({ key: component, label: title(component, language) })),
      { key: 'computed', label: texts.computed },
      ...(hasJudgements
        ? [
            { key: 'judged', label: texts.withJudgements },
            { key: 'overall', label: texts.overall },
          ]
        : []),
    ],
    rows: found.map(({ indicator, studies, components: parts, computed, judged, overall }) => ({
      indicator: codeLabel(indicator, language),
      studies,
      ...Object.fromEntries(parts.map((part) => [part.component, componentText(part, language)])),
      computed: overallText(computed, language),
      judged: overallText(judged, language),
      overall: overall === null ? '' : `${texts.levels[overall.level]} – ${overall.reason}`,
    })),
    caption: texts.caption,
  };
}

/** How the proposals are made, so that a reviewer can redo them by hand. */
export function confidenceRules(options: { readonly language?: Language } = {}): Statement {
  return { kind: 'statement', text: words[options.language ?? 'nb'].rules };
}

/**
 * A starter for the researcher's judgements: save it as CSV, fill in `concern` and `reason`, and give it to
 * `openJudgements`. The column is empty on purpose: a proposal becomes a judgement only when somebody makes it one.
 */
export function judgementTemplate(
  found: readonly NeedConfidence[],
  options: { readonly language?: Language } = {},
): ReportTable {
  const language = options.language ?? 'nb';
  const texts = words[language];
  return {
    kind: 'table',
    language,
    name: 'judgements',
    columns: [
      { key: 'indicator', label: 'indicator' },
      { key: 'component', label: 'component' },
      { key: 'concern', label: 'concern' },
      { key: 'reason', label: 'reason' },
      { key: 'proposal', label: 'proposal' },
    ],
    rows: found.flatMap(({ indicator, components: parts, overall, computed }) => [
      ...parts.map(({ component, proposal, judged }) => ({
        indicator: indicator.id,
        component,
        concern: judged?.concern ?? '',
        reason: judged?.reason ?? '',
        proposal: proposal.concern ?? '',
      })),
      {
        indicator: indicator.id,
        component: 'overall',
        concern: overall?.level ?? '',
        reason: overall?.reason ?? '',
        proposal: computed?.level ?? '',
      },
    ]),
    caption: texts.templateCaption,
  };
}

/** `moderat`, or `foreløpig moderat` where some component has no concern. */
export function overallText(overall: OverallConfidence | null, language: Language): string {
  if (overall === null) return '–';
  const texts = words[language];
  const level = texts.levels[overall.level];
  return overall.from.length < components.length ? texts.provisional(level) : level;
}

function componentText({ component, proposal, judged }: ComponentConcern, language: Language): string {
  const texts = words[language];
  const { numbers } = proposal;
  const details = Object.entries(numbers)
    .filter(([, count]) => count > 0)
    .map(([key, count]) => `${keyLabel(key, language)} ${count}`)
    .join(', ');
  const proposed =
    proposal.concern === null
      ? component === 'relevance' &&
        numbers.direct + numbers.partial + numbers.indirect + numbers.unclear === 0
        ? texts.notComputed
        : `${texts.notComputed} (${details})`
      : `${texts.concerns[proposal.concern]} (${details})`;
  return judged === null
    ? proposed
    : `${proposed} → ${texts.judged}: ${texts.concerns[judged.concern]} – ${judged.reason}`;
}

function keyLabel(key: string, language: Language): string {
  const own: Readonly<Record<string, string>> = words[language].numbers;
  return Object.hasOwn(own, key) ? own[key] : label(key, language);
}

const words = {
  nb: {
    finding: 'Funn: jobbsøkere trenger',
    studies: 'Studier',
    computed: 'Tillit, beregnet',
    withJudgements: 'Tillit med forskerens vurderinger',
    overall: 'Forskerens samlede vurdering',
    judged: 'forskeren',
    notComputed: 'må vurderes',
    provisional: (level: string) => `foreløpig ${level}`,
    levels: { high: 'høy', moderate: 'moderat', low: 'lav', 'very-low': 'svært lav' },
    concerns: { none: 'ingen', minor: 'små', moderate: 'moderate', serious: 'alvorlige' },
    numbers: {
      low: 'lav kvalitet',
      medium: 'middels',
      high: 'høy',
      unknown: 'ikke oppgitt',
      undirected: 'uten retning',
      studies: 'studier',
      selections: 'utvalg',
      words: 'ord',
      direct: 'direkte',
      partial: 'delvis',
      indirect: 'indirekte',
      unclear: 'uklar',
    },
    caption:
      'Tillit til funnene etter mønster av GRADE-CERQual. I hver rute: bekymringen som reglene foreslår, med tallene bak; etter pilen forskerens egen vurdering der den er gitt. «må vurderes»: materialet sier for lite. «foreløpig»: minst én komponent mangler, og den kan bare trekke ned. Forslag er et sted å begynne, ikke en vurdering.',
    rules:
      '**Slik foreslås bekymringene** (av studiene som støtter behovet; CERQual har ingen regler, disse er våre):\n\n- **metodiske begrensninger**, når kvaliteten er oppgitt for minst halvparten: *ingen* når høyst 10 % har lav og minst 50 % har høy kvalitet; *små* når høyst 25 % har lav; *moderate* når høyst 50 %; ellers *alvorlige*\n- **koherens**, når valens er kodet og minst tre studier støtter behovet: andelen av dem som ikke passer inn, fordi de er ambivalente eller har den minst vanlige av fremmer og hemmer (en studie som bare sier at behovet finnes, passer inn): *ingen* til og med 10 %, *små* til og med 25 %, *moderate* til og med 50 %, ellers *alvorlige*. Motstridende retning motsier ikke behovet, men sier at funnet må nyanseres\n- **tilstrekkelighet**: *ingen* fra 10 studier og 20 utvalg, *små* fra 5 og 10, *moderate* fra 3 og 5, ellers *alvorlige*\n- **relevans**, når attributtet `relevance` er oppgitt for minst halvparten: andelen med direkte relevans: *ingen* fra 75 %, *små* fra 50 %, *moderate* fra 25 %, ellers *alvorlige*\n\nTilliten begynner på høy. Små bekymringer teller ½, moderate 1, alvorlige 2; summen rundes ned og er antall trinn ned: høy, moderat, lav, svært lav.',
    templateCaption:
      'Lagre som CSV, fyll ut `concern` (none, minor, moderate, serious; for overall: high, moderate, low, very-low) og `reason`, og oppgi filen i `judgements`. Tomme rader er ikke vurdert.',
  },
  en: {
    finding: 'Finding: jobseekers need',
    studies: 'Studies',
    computed: 'Confidence, computed',
    withJudgements: 'Confidence with the researcher’s judgements',
    overall: 'The researcher’s overall judgement',
    judged: 'the researcher',
    notComputed: 'to be judged',
    provisional: (level: string) => `provisionally ${level}`,
    levels: { high: 'high', moderate: 'moderate', low: 'low', 'very-low': 'very low' },
    concerns: { none: 'none', minor: 'minor', moderate: 'moderate', serious: 'serious' },
    numbers: {
      low: 'low quality',
      medium: 'medium',
      high: 'high',
      unknown: 'not stated',
      undirected: 'without direction',
      studies: 'studies',
      selections: 'selections',
      words: 'words',
      direct: 'direct',
      partial: 'partial',
      indirect: 'indirect',
      unclear: 'unclear',
    },
    caption:
      'Confidence in the findings in the manner of GRADE-CERQual. In each cell: the concern that the rules propose, with the numbers behind it; after the arrow the researcher’s own judgement where it is given. "to be judged": the material says too little. "provisionally": at least one component is missing, and it can only lower the confidence. A proposal is where to begin, and no judgement.',
    rules:
      '**How concerns are proposed** (of the studies that support the need; CERQual has no rules, these are ours):\n\n- **methodological limitations**, where quality is stated for at least half: *none* where at most 10% have low and at least 50% have high quality; *minor* where at most 25% have low; *moderate* where at most 50%; else *serious*\n- **coherence**, where valence is coded and at least three studies support the need: the share of them that do not fit, because they are ambivalent or have the less common of promotes and hinders (a study that only states the need fits): *none* up to 10%, *minor* up to 25%, *moderate* up to 50%, else *serious*. Opposite directions do not contradict the need, but say that the finding must be qualified\n- **adequacy**: *none* from 10 studies and 20 selections, *minor* from 5 and 10, *moderate* from 3 and 5, else *serious*\n- **relevance**, where the attribute `relevance` is stated for at least half: the share with direct relevance: *none* from 75%, *minor* from 50%, *moderate* from 25%, else *serious*\n\nConfidence begins at high. Minor concerns count ½, moderate 1, serious 2; their sum, rounded down, is the number of steps down: high, moderate, low, very low.',
    templateCaption:
      'Save as CSV, fill in `concern` (none, minor, moderate, serious; for overall: high, moderate, low, very-low) and `reason`, and name the file in `judgements`. Empty rows are not judged.',
  },
} as const;
