import { pathLabel } from '../corpus/code.js';
import type { Agreement } from './agreement.js';
import { type CoefficientName, coefficientNames } from './coefficients.js';
import type { Estimate } from './estimate.js';
import type { CoderPrevalence } from './prevalence.js';
import type { EstimateStatus } from './status.js';

/** One coefficient of one code, or of all codes together, as a tidy record. */
export interface AgreementRecord {
  readonly scope: 'code' | 'overall';
  /** Empty for all codes together. */
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly coefficient: CoefficientName | 'setValuedAlphaJaccard' | 'setValuedAlphaMasi';
  /** Null where there is none; `status` says why. */
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly observed: number | null;
  readonly expected: number | null;
  readonly status: EstimateStatus | null;
  /** Units that were compared; for all codes together, units x codes in use. */
  readonly units: number;
  /** Compared sources in which any of the coders used the code; for all codes together, compared sources. */
  readonly sources: number;
  readonly prevalence: readonly CoderPrevalence[];
}

/**
 * Agreement as tidy records: every code of the codebook in its order with every coefficient, then all codes together.
 * Empty where nothing could be compared.
 */
export function agreementRecords({ codes, overall, sources: compared }: Agreement): AgreementRecord[] {
  const records = codes.flatMap(({ code, coefficients, units, sources, prevalence }) =>
    coefficientNames.map(
      (coefficient): AgreementRecord => ({
        scope: 'code',
        code: code.id,
        name: code.name,
        path: pathLabel(code),
        coefficient,
        ...numbers(coefficients[coefficient]),
        units,
        sources,
        prevalence,
      }),
    ),
  );
  if (overall === null) return records;
  const { coefficients, setValued, decisions, prevalence } = overall;
  const together = (coefficient: AgreementRecord['coefficient'], estimate: Estimate): AgreementRecord => ({
    scope: 'overall',
    code: '',
    name: '',
    path: '',
    coefficient,
    ...numbers(estimate),
    units: decisions,
    sources: compared.length,
    prevalence,
  });
  return [
    ...records,
    ...coefficientNames.map((name) => together(name, coefficients[name])),
    together('setValuedAlphaJaccard', setValued.jaccard),
    together('setValuedAlphaMasi', setValued.masi),
  ];
}

function numbers({ value, interval, observed, expected, status }: Estimate) {
  return {
    estimate: value,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    observed,
    expected,
    status,
  };
}
