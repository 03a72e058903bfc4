import type { Code, Role } from '../corpus/code.js';
import type { Source } from '../corpus/source.js';
import { sourcesOfKind } from './bodies.js';
import { type DirectedUnits, unitsWith } from './directedUnits.js';

/** What the studies report of one indicator, in one of two ways. */
export interface Reported {
  /** Per study: whether it does. */
  readonly by: readonly boolean[];
  /** How many do. */
  readonly studies: number;
  /** The selections in which they do, as units. */
  readonly units: readonly number[];
}

/** What the studies report of one indicator. */
export interface ReportedIndicator {
  readonly indicator: Code;
  readonly need: Reported;
  readonly expectation: Reported;
}

export interface ReportedNeeds {
  /** The studies that somebody went through, in the order of the corpus. */
  readonly studies: readonly Source[];
  /** In the order in which they were asked of. */
  readonly indicators: readonly ReportedIndicator[];
  /** Whether some study reports an expectation: only then are needs and expectations told apart. */
  readonly expectationsCoded: boolean;
}

/**
 * What the knowledge review reports of each indicator: the one definition of a need, for every question that asks of needs.
 *
 * A study reports an *expectation* where one of its selections with the indicator bears a code of the role `expectation`; it
 * reports a *need* where one of its selections with the indicator bears the role `need`, or neither of the two. So a study may
 * report both. Direction plays no part, and a study counts once, however often it comes back to an indicator.
 *
 * Caveat: that a study reports no need is no evidence that there is none.
 *
 * @param indicators those that are asked of, as `indicatorsOf` gives them
 * @example reportedNeeds(directed, indicatorsOf(corpus)).indicators[0].need.studies // 28
 */
export function reportedNeeds(directed: DirectedUnits, indicators: readonly Code[]): ReportedNeeds {
  const { corpus, coders, incidence } = directed;
  const studies = sourcesOfKind(corpus, coders, ['study']);
  const place = new Map(studies.map(({ index }, i) => [index, i]));
  const [needs, expectations] = (['need', 'expectation'] as const).map((role) => bearing(directed, role));
  const reported = (units: readonly number[]): Reported => {
    const by = studies.map(() => false);
    for (const unit of units) by[place.get(incidence.source[unit])!] = true;
    return { by, units, studies: by.filter(Boolean).length };
  };
  const found = indicators.map((indicator): ReportedIndicator => {
    const units = unitsWith(directed, [indicator]).filter((unit) => place.has(incidence.source[unit]));
    return {
      indicator,
      need: reported(units.filter((unit) => needs[unit] === 1 || expectations[unit] === 0)),
      expectation: reported(units.filter((unit) => expectations[unit] === 1)),
    };
  });
  return {
    studies,
    indicators: found,
    expectationsCoded: found.some(({ expectation }) => expectation.studies > 0),
  };
}

/** Per unit: 1 where it bears a code of the role. */
function bearing({ corpus, incidence }: DirectedUnits, role: Role): Uint8Array {
  const has = corpus.codes.map((code) => code.role === role);
  const found = new Uint8Array(incidence.unitCount);
  for (let unit = 0; unit < incidence.unitCount; unit++)
    for (let i = incidence.offsets[unit]; i < incidence.offsets[unit + 1]; i++)
      if (has[incidence.codes[i]]) found[unit] = 1;
  return found;
}
