import type { Corpus } from '../../corpus/corpus.js';
import type { Figure } from '../../figures/figure.js';
import { consistency } from '../../questions/consistency/consistency.js';
import { documentConflictTable } from '../../questions/consistency/document.tables.js';
import { documentConflicts } from '../../questions/consistency/documentConflicts.js';
import { consistencyEvidence } from '../../questions/consistency/evidence.quotes.js';
import { consistencyHeatmap } from '../../questions/consistency/figure.js';
import { consistencyFindings } from '../../questions/consistency/findings.js';
import { opposingQuotes } from '../../questions/consistency/opposing.quotes.js';
import { consistencyTable } from '../../questions/consistency/tables.js';
import { designGaps } from '../../questions/design/designGaps.js';
import { designDumbbell } from '../../questions/design/figure.js';
import { designFindings } from '../../questions/design/findings.js';
import { designQuotes, designTable, groupGapTable } from '../../questions/design/tables.js';
import { confidenceTable } from '../../questions/needs/confidence.tables.js';
import { confidenceInNeeds } from '../../questions/needs/confidenceInNeeds.js';
import { evidenceGaps } from '../../questions/needs/evidenceGaps.js';
import { evidenceGapMap } from '../../questions/needs/figure.js';
import { needsFindings } from '../../questions/needs/findings.js';
import { needsReview } from '../../questions/needs/needsReview.js';
import { needQuotes, needsTable } from '../../questions/needs/tables.js';
import {
  necessityReport,
  sensitivityReport,
  solutionReport,
  truthTableReport,
} from '../../questions/opportunities/configuration.tables.js';
import { configurationSensitivity } from '../../questions/opportunities/configurationSensitivity.js';
import { configurations } from '../../questions/opportunities/configurations.js';
import { opportunityFigure } from '../../questions/opportunities/figure.js';
import { opportunitiesFindings } from '../../questions/opportunities/findings.js';
import { opportunities } from '../../questions/opportunities/opportunities.js';
import {
  mentionedPairTable,
  opportunityEvidence,
  opportunityPairTable,
  opportunityTable,
} from '../../questions/opportunities/tables.js';
import { prioritiesFigure } from '../../questions/priorities/figure.js';
import { prioritiesFindings } from '../../questions/priorities/findings.js';
import { priorities } from '../../questions/priorities/priorities.js';
import { interestShareTable, priorityGroupTable, priorityTable } from '../../questions/priorities/tables.js';
import { tradeoffTable } from '../../questions/priorities/tradeoff.quotes.js';
import type { Finding } from '../../report/finding.js';
import type { ReportTable } from '../../report/reportTable.js';
import { isFew } from '../../shared/fewSources.js';
import type { Language } from '../../shared/language.js';

/** What one question has to say to readers outside the project. */
export interface PublishedQuestion {
  readonly question: Finding['question'];
  readonly findings: readonly Finding[];
  /** With their numbers; what is withheld is decided on writing. */
  readonly tables: readonly ReportTable[];
  readonly figures: readonly Figure[];
  /** Evidence: published only where quotes are asked for. */
  readonly quotes: readonly ReportTable[];
  /** The seed of its random draws; null where there are none. */
  readonly seed: number | null;
  /** Too few sources speak of it, so nothing of it is published. */
  readonly withheld: boolean;
}

export interface PublishOptions {
  readonly language: Language;
  readonly fewest: number;
}

/** The five questions, each computed when it is asked for: some take seconds. */
export const publishedQuestions: readonly ((corpus: Corpus, options: PublishOptions) => PublishedQuestion)[] =
  [needs, design, consistencyOf, prioritiesOf, opportunitiesOf];

/** Studies are published literature, so nothing of this question is withheld. */
function needs(corpus: Corpus, { language }: PublishOptions): PublishedQuestion {
  const review = needsReview(corpus);
  const gaps = review.studies.length === 0 ? null : evidenceGaps(review);
  return {
    question: 'needs',
    findings: needsFindings(review, { language }),
    tables: [needsTable(review, { language }), confidenceTable(confidenceInNeeds(review), { language })],
    figures: gaps === null ? [] : [evidenceGapMap(gaps, { language })],
    quotes: [needQuotes(review, { language })],
    seed: review.test.seed,
    withheld: false,
  };
}

function design(corpus: Corpus, options: PublishOptions): PublishedQuestion {
  const found = designGaps(corpus);
  return {
    question: 'design',
    findings: designFindings(found, options),
    tables: [designTable(found, options), ...found.by.map((by) => groupGapTable(found, { ...options, by }))],
    figures: [designDumbbell(found, options)],
    quotes: [designQuotes(found, options)],
    seed: found.seed,
    withheld: false,
  };
}

function consistencyOf(corpus: Corpus, options: PublishOptions): PublishedQuestion {
  const found = consistency(corpus);
  const documents = documentConflicts(corpus);
  // A material of documents only has the same tables twice.
  const both = [
    found,
    ...(documents.found.corpus.sources.length < corpus.sources.length ? [documents.found] : []),
  ];
  return {
    question: 'consistency',
    findings: consistencyFindings(found, options),
    tables: both.flatMap((each) =>
      each.groupings.map(({ attribute: by }) =>
        consistencyTable(each, { by, language: options.language, most: Number.POSITIVE_INFINITY }),
      ),
    ),
    figures: [consistencyHeatmap(found, options)],
    quotes: [
      opposingQuotes(found, options),
      consistencyEvidence(found, options),
      documentConflictTable(documents, options),
    ],
    seed: found.seed,
    withheld: false,
  };
}

function prioritiesOf(corpus: Corpus, options: PublishOptions): PublishedQuestion {
  const found = priorities(corpus);
  const withheld = isFew(found.tradeoffs.sources.length, options.fewest);
  const weighed = found.order.fit !== null && !withheld;
  return {
    question: 'priorities',
    findings: withheld ? [] : prioritiesFindings(found, options),
    tables: weighed
      ? [
          priorityTable(found, options),
          priorityGroupTable(found, options),
          interestShareTable(found, options),
        ]
      : [],
    figures: weighed ? [prioritiesFigure(found, options)] : [],
    quotes: weighed ? [tradeoffTable(found, options)] : [],
    seed: found.order.seed,
    withheld,
  };
}

function opportunitiesOf(corpus: Corpus, options: PublishOptions): PublishedQuestion {
  const { language } = options;
  const result = opportunities(corpus);
  const configured = configurations(corpus);
  const outcomes = ['noValue', 'value'] as const;
  return {
    question: 'opportunities',
    findings: opportunitiesFindings(result, options),
    tables: [
      opportunityTable(result, { language }),
      opportunityPairTable(result, { language }),
      mentionedPairTable(result, { language, most: Number.POSITIVE_INFINITY }),
      ...outcomes.flatMap((outcome) =>
        [truthTableReport, necessityReport, solutionReport].map((report) =>
          report(configured, { language, outcome }),
        ),
      ),
      sensitivityReport(configurationSensitivity(corpus), { language }),
    ],
    figures: [opportunityFigure(result, options)],
    quotes: [opportunityEvidence(result, { language })],
    seed: result.seed,
    withheld: false,
  };
}
