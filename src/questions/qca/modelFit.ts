import { expressionMembership, type Term, termMembership } from './expression.js';
import { type SufficiencyFit, sufficiencyFit } from './fit.js';
import type { TruthTable } from './truthTable.js';

export interface TermFit extends SufficiencyFit {
  /** covU: the coverage that the model would lose without the term. */
  readonly uniqueCoverage: number;
  /** Cases of the positive rows that the term covers, by row. */
  readonly cases: readonly (readonly string[])[];
}

export interface ModelFit {
  /** Of the whole model. */
  readonly fit: SufficiencyFit;
  /** Of each term. */
  readonly termFits: readonly TermFit[];
}

/** How well a model and each of its terms fit the outcome, with the cases behind each term. */
export function modelFit({ data, rows }: TruthTable, terms: readonly Term[]): ModelFit {
  const y = data.outcome.values;
  const fit = sufficiencyFit(expressionMembership(data, terms), y);
  const termFits = terms.map((term, t) => {
    const rest = terms.filter((_, other) => other !== t);
    const without = sufficiencyFit(expressionMembership(data, rest), y).coverage;
    return {
      ...sufficiencyFit(termMembership(data, term), y),
      uniqueCoverage: fit.coverage - without,
      cases: rows
        .filter(
          ({ output, values }) =>
            output === 'positive' && term.every(({ condition, value }) => values[condition] === value),
        )
        .map(({ cases }) => cases),
    };
  });
  return { fit, termFits };
}
