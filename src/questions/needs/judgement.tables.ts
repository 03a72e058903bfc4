import type { ReportTable } from '../../report/reportTable.js';
import type { NeedsConfidence } from './confidenceInNeeds.js';

/**
 * A starter for the researcher's judgements: save it as CSV, fill in `concern` and `reason`, and give it to
 * `openJudgements`. The column is empty on purpose: a proposal becomes a judgement only when somebody makes it one.
 */
export function judgementTable({ corpus, needs }: NeedsConfidence): ReportTable {
  // Headings are those that `openJudgements` reads, whatever the language.
  const keys = ['indicator', 'component', 'concern', 'reason', 'proposal'];
  return {
    kind: 'table',
    language: corpus.language,
    name: 'judgements',
    columns: keys.map((key) => ({ key, label: key })),
    rows: needs.flatMap(({ indicator, components, overall, computed }) => [
      ...components.map(({ component, proposal, judged }) => ({
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
    caption: captions[corpus.language],
  };
}

const captions = {
  nb: 'Lagre som CSV, fyll ut `concern` (none, minor, moderate, serious; for overall: high, moderate, low, very-low) og `reason`, og oppgi filen i `judgements`. Tomme rader er ikke vurdert.',
  en: 'Save as CSV, fill in `concern` (none, minor, moderate, serious; for overall: high, moderate, low, very-low) and `reason`, and name the file in `judgements`. Empty rows are not judged.',
} as const;
