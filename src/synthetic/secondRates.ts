import { firstRates } from './firstPlan.js';
import type { Lengths, Rates } from './plan.js';
import { secondCodebook } from './secondCodebook.js';

/** Rates, runs and errors of edition 2: those of edition 1, and somewhat more of what the planted effects need. */
export const secondRates: Rates = {
  ...firstRates,
  study: 0.16,
  conditions: {
    C01: 0.1,
    C02: 0.09,
    C03: 0.055,
    C04: 0.045,
    C05: 0.075,
    C06: 0.15,
    C07: 0.085,
    C08: 0.065,
    C09: 0.065,
    C10: 0.095,
    C11: 0.075,
    C12: 0.07,
    C13: 0.095,
  },
  indicators: {
    V01: 0.06,
    V02: 0.065,
    V03: 0.055,
    V04: 0.1,
    V05: 0.075,
    V06: 0.1,
    V07: 0.075,
    V08: 0.08,
    V09: 0.065,
    V10: 0.075,
  },
  conditionTilts: {
    ...firstRates.conditionTilts,
    counsellor: { C02: 1.3, C06: 1.2, C07: 1.1, C03: 0.6, C05: 1.5, C13: 1.2 },
    benefits: { C13: 2, C02: 1.6, C11: 1.2, C05: 1.2 },
    central: { ...firstRates.conditionTilts.central, C02: 1.2, C10: 1.3 },
    'governing-document': { C02: 1.5, C01: 1.4, C03: 1.2, C05: 1.5, C10: 1.6, C06: 1.1, C13: 1.1 },
    'local-document': { C04: 1.5, C05: 1.8, C12: 1.1, C06: 1, C13: 1 },
    study: Object.fromEntries(secondCodebook.conditions.map((id) => [id, 0.65])),
  },
  indicatorTilts: {
    ...firstRates.indicatorTilts,
    counsellor: { V09: 1.4 },
    benefits: { V08: 1.3, V07: 1.3 },
    'governing-document': { V09: 1.3, V08: 1.4, V05: 1.3, V07: 1.3, V10: 1.3 },
    'local-document': { V09: 1.3, V08: 1.4 },
  },
};

/** Lengths of the sources of edition 2: fewer are short, so that most of them speak of what is planted. */
export const secondLengths: Lengths = {
  interview: [
    52, 44, 38, 33, 30, 28, 26, 24, 23, 22, 21, 20, 19, 18, 18, 17, 16, 16, 15, 15, 14, 14, 13, 13, 13, 12,
    12, 12, 12, 12, 11, 11, 11, 11, 11, 10, 10, 10, 10, 10, 9, 9, 9, 9, 8, 8, 8, 7, 7, 6,
  ],
  document: [
    22, 20, 18, 17, 16, 15, 15, 14, 14, 13, 13, 12, 12, 12, 11, 11, 11, 10, 10, 10, 10, 9, 9, 9, 9, 8, 8, 8,
    8, 7, 7, 7, 6, 6, 5, 5,
  ],
  study: [
    9, 9, 9, 9, 8, 8, 8, 8, 8, 8, 7, 7, 7, 7, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5, 4, 4,
  ],
};
