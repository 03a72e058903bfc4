import { components } from '../../corpus/judgement.js';
import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable } from '../../report/reportTable.js';
import type { Language } from '../../shared/language.js';
import { label, title } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { inSentence, termsIn } from '../../words/terms.js';
import { levelLabel, overallLabel } from './confidence.labels.js';
import type { ComponentConcern, NeedsConfidence } from './confidenceInNeeds.js';

/**
 * Confidence in each finding: for each component the concern that the rules propose with its numbers, and the
 * researcher's judgement marked as such, and the confidence that follows from each.
 */
export function confidenceTable({ corpus, needs }: NeedsConfidence): ReportTable {
  const { language } = corpus;
  const texts = words[language];
  const hasJudgements = needs.some(({ judged, overall }) => judged !== null || overall !== null);
  return {
    kind: 'table',
    language,
    name: 'confidence',
    columns: [
      { key: 'indicator', label: texts.finding },
      { key: 'studies', label: termsIn(language).studies },
      ...components.map((component) => ({ key: component, label: title(component, language) })),
      { key: 'computed', label: texts.computed },
      ...(hasJudgements
        ? [
            { key: 'judged', label: texts.withJudgements },
            { key: 'overall', label: texts.overall },
          ]
        : []),
    ],
    rows: needs.map(({ indicator, studies, components: parts, computed, judged, overall }) => ({
      indicator: codeLabel(indicator, language),
      studies,
      ...Object.fromEntries(parts.map((part) => [part.component, concernText(part, language)])),
      computed: overallLabel(computed, language),
      judged: overallLabel(judged, language),
      overall: overall === null ? '' : `${levelLabel(overall.level, language)} – ${overall.reason}`,
    })),
    caption: texts.caption,
  };
}

/** `små (lav kvalitet 2, middels 5)`, and after an arrow what the researcher judged. */
function concernText({ component, proposal, judged }: ComponentConcern, language: Language): string {
  const texts = words[language];
  const { numbers } = proposal;
  const details = Object.entries(numbers)
    .filter(([, count]) => count > 0)
    .map(([key, count]) => `${numberLabel(key, language)} ${formatNumber(count, language)}`)
    .join(', ');
  const unstated =
    component === 'relevance' && numbers.direct + numbers.partial + numbers.indirect + numbers.unclear === 0;
  const concern = proposal.concern === null ? texts.toBeJudged : texts.concerns[proposal.concern];
  const proposed = details === '' || unstated ? concern : `${concern} (${details})`;
  return judged === null
    ? proposed
    : `${proposed} → ${texts.researcher}: ${texts.concerns[judged.concern]} – ${judged.reason}`;
}

/** What a number behind a proposal counts. */
function numberLabel(key: string, language: Language): string {
  const { high, medium } = termsIn(language);
  const own: Readonly<Record<string, string>> = {
    ...words[language].numbers,
    medium,
    high,
    unknown: inSentence('notStated', language),
    studies: inSentence('studies', language),
    selections: inSentence('selections', language),
  };
  return Object.hasOwn(own, key) ? own[key] : label(key, language);
}

const words = {
  nb: {
    finding: 'Funn: brukerne trenger',
    computed: 'Tillit, beregnet',
    withJudgements: 'Tillit med forskerens vurderinger',
    overall: 'Forskerens samlede vurdering',
    researcher: 'forskeren',
    toBeJudged: 'må vurderes',
    concerns: { none: 'ingen', minor: 'små', moderate: 'moderate', serious: 'alvorlige' },
    numbers: {
      low: 'lav kvalitet',
      undirected: 'uten retning',
      words: 'ord',
      direct: 'direkte',
      partial: 'delvis',
      indirect: 'indirekte',
      unclear: 'uklar',
    },
    caption:
      'Tillit til funnene etter mønster av GRADE-CERQual. I hver rute: bekymringen som reglene foreslår, med tallene bak; etter pilen forskerens egen vurdering der den er gitt. «må vurderes»: materialet sier for lite. «foreløpig»: minst én komponent mangler, og den kan bare trekke ned. Et forslag er et utgangspunkt, ikke en vurdering.',
  },
  en: {
    finding: 'Finding: users need',
    computed: 'Confidence, computed',
    withJudgements: 'Confidence with the researcher’s judgements',
    overall: 'The researcher’s overall judgement',
    researcher: 'the researcher',
    toBeJudged: 'to be judged',
    concerns: { none: 'none', minor: 'minor', moderate: 'moderate', serious: 'serious' },
    numbers: {
      low: 'low quality',
      undirected: 'without direction',
      words: 'words',
      direct: 'direct',
      partial: 'partial',
      indirect: 'indirect',
      unclear: 'unclear',
    },
    caption:
      'Confidence in the findings in the manner of GRADE-CERQual. In each cell: the concern that the rules propose, with the numbers behind it; after the arrow the researcher’s own judgement where it is given. “to be judged”: the material says too little. “provisionally”: at least one component is missing, and it can only lower the confidence. A proposal is a starting point, not a judgement.',
  },
} as const;
