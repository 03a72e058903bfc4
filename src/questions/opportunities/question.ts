import { missingStatement } from '../missing.statements.js';
import { type FindingsOptions, question } from '../question.js';
import { opportunitiesAgain } from './again.js';
import {
  type AskOpportunitiesOptions,
  askOpportunities,
  type OpportunitiesAnswer,
} from './askOpportunities.js';
import { configurationStatement } from './configuration.statements.js';
import { configurationTables } from './configuration.tables.js';
import { type OpportunityFigureOptions, opportunityFigure } from './figure.js';
import { type OpportunityFindingsOptions, opportunityFindings } from './findings.js';
import { opportunityNeeds } from './opportunityRanking.js';
import { mentionedPairTable, opportunityPairTable } from './pair.tables.js';
import { opportunityQuoteTable } from './quotes.js';
import { sensitivityTable } from './sensitivity.tables.js';
import { opportunityTable } from './tables.js';

/** One condition; default: the first of the ranking. */
export interface ConditionOptions {
  /** Id or name. */
  readonly condition?: string;
}

/** Which changes would improve the meeting most: with what is much-needed value more hindered, by itself and together? */
export const opportunities = question({
  id: 'opportunities',
  name: { nb: 'muligheter', en: 'opportunities' },
  asks: {
    nb: 'Hvilke endringer vil bedre møtet mest?',
    en: 'Which changes would improve the meeting most?',
  },
  general: {
    name: { nb: 'det som hemmer mest', en: 'what hinders most' },
    asks: { nb: 'Hva hemmer mest, og bør endres først?', en: 'What hinders most, and should change first?' },
  },
  notebook: '10-opportunities',
  needs: opportunityNeeds,
  ask: (corpus, options?: AskOpportunitiesOptions) => askOpportunities(corpus, options),
  corpusOf: ({ ranked }) => ranked.directed.corpus,
  seed: ({ ranked }) => ranked.seed,
  figures: {
    main: ({ ranked }: OpportunitiesAnswer, options?: OpportunityFigureOptions) =>
      opportunityFigure(ranked, options),
  },
  tables: {
    main: ({ ranked }: OpportunitiesAnswer) => opportunityTable(ranked),
    /** How one condition stands to every need. */
    pairs: ({ ranked }: OpportunitiesAnswer, options?: ConditionOptions) =>
      opportunityPairTable(ranked, options),
    /** All of them, unless `most` says how many. */
    mentioned: ({ ranked }: OpportunitiesAnswer, { most = Number.POSITIVE_INFINITY } = {}) =>
      mentionedPairTable(ranked, { most }),
    /** What the solution depends on: before the solution. */
    sensitivity: (answer: OpportunitiesAnswer) => whereCompared(answer, sensitivityTable(answer.sensitivity)),
    withoutValue: (answer: OpportunitiesAnswer) =>
      whereCompared(answer, ...configurationTables(answer.configured, { outcome: 'noValue' })),
    withValue: (answer: OpportunitiesAnswer) =>
      whereCompared(answer, ...configurationTables(answer.configured, { outcome: 'value' })),
  },
  evidence: {
    main: ({ ranked }: OpportunitiesAnswer, options?: ConditionOptions) =>
      opportunityQuoteTable(ranked, options),
  },
  working: {},
  statements: {
    /** What the material lacks for a full answer; nothing where it lacks nothing. */
    missing: ({ ranked: { missing, directed } }: OpportunitiesAnswer) =>
      missing.length === 0 ? [] : missingStatement(missing, directed.corpus),
    /** How the configurations were compared. */
    configurations: ({ configured }: OpportunitiesAnswer) => configurationStatement(configured),
  },
  findings: ({ ranked }: OpportunitiesAnswer, options?: OpportunityFindingsOptions & FindingsOptions) =>
    opportunityFindings(ranked, options),
  again: opportunitiesAgain,
});

/** Nothing where configurations are not compared: the statement on them has then said why. */
function whereCompared<Told>({ configured }: OpportunitiesAnswer, ...told: readonly Told[]): readonly Told[] {
  return configured.noValue === null ? [] : told;
}
