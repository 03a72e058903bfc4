import { firstLengths, firstRates } from './firstPlan.js';
import type { Lengths, Rates } from './plan.js';
import { secondCodebook } from './secondCodebook.js';

/** Rates, runs and errors of edition 2: those of edition 1, and somewhat more of what the planted effects need. */
export const secondRates: Rates = {
  ...firstRates,
  conditions: {
    C01: 0.1,
    C02: 0.09,
    C03: 0.055,
    C04: 0.045,
    C05: 0.075,
    C06: 0.1,
    C07: 0.085,
    C08: 0.06,
    C09: 0.06,
    C10: 0.09,
    C11: 0.07,
    C12: 0.07,
    C13: 0.09,
  },
  indicators: {
    V01: 0.065,
    V02: 0.085,
    V03: 0.055,
    V04: 0.1,
    V05: 0.08,
    V06: 0.1,
    V07: 0.085,
    V08: 0.09,
    V09: 0.08,
    V10: 0.075,
  },
  conditionTilts: {
    ...firstRates.conditionTilts,
    counsellor: { C02: 1.3, C06: 1.2, C07: 1.1, C03: 0.6, C05: 1.5, C13: 1.2 },
    benefits: { C13: 2, C02: 1.6, C11: 1.2, C05: 1.2 },
    study: Object.fromEntries(secondCodebook.conditions.map((id) => [id, 0.65])),
  },
  indicatorTilts: {
    ...firstRates.indicatorTilts,
    counsellor: { V09: 1.4 },
    benefits: { V08: 1.3, V07: 1.3 },
  },
};

/** Lengths of the sources of edition 2. */
export const secondLengths: Lengths = {
  interview: [...firstLengths.interview, 12, 11, 10, 9, 9, 8, 8, 7],
  document: firstLengths.document,
  study: firstLengths.study,
};
