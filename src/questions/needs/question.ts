import { saturationFigure } from '../../agreement/saturation.figure.js';
import { saturationStatement } from '../../agreement/saturation.statements.js';
import { question } from '../question.js';
import { needsAgain } from './again.js';
import { confidenceRulesStatement } from './confidence.statements.js';
import { confidenceTable } from './confidence.tables.js';
import { type EvidenceGapFigureOptions, evidenceGapFigure } from './figure.js';
import { needsFindings } from './findings.js';
import { judgementTable } from './judgement.tables.js';
import { type KnowledgeReview, knowledgeReview } from './knowledgeReview.js';
import { type NeedQuoteTableOptions, needQuoteTable } from './quotes.js';
import { needsTable } from './tables.js';

/**
 * What do jobseekers need and expect in the meeting, according to the studies?
 *
 * @example const found = needs.ask(corpus, { judgements }); show(needs.table(found));
 */
export const needs = question({
  id: 'needs',
  name: { nb: 'behov', en: 'needs' },
  asks: {
    nb: 'Hva trenger og forventer jobbsøkere i møtet med NAV, ifølge studiene?',
    en: 'What do jobseekers need and expect in the meeting with NAV, according to the studies?',
  },
  general: {
    name: { nb: 'behov', en: 'needs' },
    asks: { nb: 'Hva trengs, ifølge studiene?', en: 'What is needed, according to the studies?' },
  },
  notebook: '06-knowledge-review',
  needs: ['indicators', 'studies'],
  ask: knowledgeReview,
  corpusOf: ({ corpus }) => corpus,
  seed: ({ review }) => review.test.seed,
  figures: {
    main: ({ gaps }: KnowledgeReview, options?: EvidenceGapFigureOptions) => evidenceGapFigure(gaps, options),
    saturation: ({ saturation: { found, byYear } }: KnowledgeReview) => saturationFigure(found, { byYear }),
  },
  tables: {
    main: ({ review }: KnowledgeReview) => needsTable(review),
    confidence: ({ confidence }: KnowledgeReview) => confidenceTable(confidence),
  },
  evidence: {
    main: ({ review }: KnowledgeReview, options?: NeedQuoteTableOptions) => needQuoteTable(review, options),
  },
  working: {
    judgements: ({ confidence }: KnowledgeReview) => judgementTable(confidence),
  },
  statements: {
    confidenceRules: ({ confidence }: KnowledgeReview) => confidenceRulesStatement(confidence),
    saturation: ({ saturation }: KnowledgeReview) => saturationStatement(saturation.found),
  },
  findings: needsFindings,
  again: needsAgain,
});
