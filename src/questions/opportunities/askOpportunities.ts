import type { Corpus } from '../../corpus/corpus.js';
import { type ConfigurationSensitivity, configurationSensitivity } from './configurationSensitivity.js';
import { type ConfigurationOptions, type Configurations, configurations } from './configurations.js';
import {
  type OpportunityRanking,
  type OpportunityRankingOptions,
  opportunityRanking,
} from './opportunityRanking.js';

export interface AskOpportunitiesOptions extends OpportunityRankingOptions {
  /** Asks for the configurational analysis; without it, it is made only with enough sources (see `fewestCases`). */
  readonly configurations?: ConfigurationOptions;
}

/** What could be improved: each condition by itself, and conditions together. */
export interface OpportunitiesAnswer {
  /** Conditions by how much more hindered value is with them. */
  readonly ranked: OpportunityRanking;
  /** Which combinations of conditions go with value, and with its absence. */
  readonly configured: Configurations;
  /** What the conservative solution for the absence of value depends on. */
  readonly sensitivity: ConfigurationSensitivity;
}

/**
 * Which conditions could be changed for the better (RQ3): those with which much-needed value is more hindered,
 * and the combinations of conditions that go with its absence.
 *
 * @example askOpportunities(corpus).ranked.ranking[0].condition.name
 */
export function askOpportunities(corpus: Corpus, options: AskOpportunitiesOptions = {}): OpportunitiesAnswer {
  const { configurations: ofConfigurations = { asked: false }, ...ofRanking } = options;
  const { coders } = options;
  const configured = configurations(corpus, {
    ...(coders === undefined ? {} : { coders }),
    ...ofConfigurations,
  });
  return {
    ranked: opportunityRanking(corpus, ofRanking),
    configured,
    sensitivity: configurationSensitivity(configured),
  };
}
