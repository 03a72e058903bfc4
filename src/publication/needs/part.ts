import { evidenceGapFigure } from '../../questions/needs/figure.js';
import type { KnowledgeReview } from '../../questions/needs/knowledgeReview.js';
import { needs as question } from '../../questions/needs/question.js';
import { questionNumber } from '../../questions/questions.js';
import type { ReportTable } from '../../report/reportTable.js';
import type { PublicPart } from '../publicPart.js';
import type { PublicTable } from '../publicTable.js';

/**
 * The knowledge review, for publication. Its studies are published literature, which is told in full; nothing in it rests on
 * interviews or documents.
 *
 * @param answer of the whole material
 */
export function needsPart(answer: KnowledgeReview): PublicPart {
  const { review, confidence, gaps } = answer;
  const bears = review.missing.length === 0;
  return {
    section: 'needs',
    number: questionNumber(question),
    subjects: [],
    within: [],
    candidates: [],
    tables: bears ? [question.tables.main(answer), question.tables.confidence(answer)].map(ofLiterature) : [],
    figures: () => (bears && confidence.needs.length > 0 ? [evidenceGapFigure(gaps)] : []),
    findings: question.findings(answer, { change: false }),
    seed: review.test.seed,
  };
}

/** A table all of whose cells are of studies. */
function ofLiterature({ name, columns, rows, caption }: ReportTable): PublicTable {
  return {
    name,
    section: 'needs',
    columns,
    rows: rows.map((row) =>
      Object.fromEntries(columns.map(({ key }) => [key, { literature: row[key] ?? null }])),
    ),
    caption,
  };
}
