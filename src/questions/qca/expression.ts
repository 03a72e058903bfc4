import type { CalibratedSet, QcaData } from './sets.js';

/** A condition and the value that it is to have: 1 present, 0 absent, or a level of a multi-value condition. */
export interface Literal {
  /** Position in `data.conditions`. */
  readonly condition: number;
  readonly value: number;
}

/** Conditions that hold together; one without literals holds always. */
export type Term = readonly Literal[];

/** Terms of which one is enough. */
export type Expression = readonly Term[];

/** Membership of a case in a literal. */
export function literalMembership(set: CalibratedSet, value: number, item: number): number {
  const own = set.values[item];
  if (set.levels > 2) return own === value ? 1 : 0;
  return value === 1 ? own : 1 - own;
}

/** Membership of each case in a term: the least of its literals. */
export function termMembership({ cases, conditions }: QcaData, term: Term): Float64Array {
  return Float64Array.from(cases, (_, item) =>
    term.reduce(
      (least, { condition, value }) => Math.min(least, literalMembership(conditions[condition], value, item)),
      1,
    ),
  );
}

/** Membership of each case in an expression: the greatest of its terms; 0 where there is none. */
export function expressionMembership(data: QcaData, expression: Expression): Float64Array {
  const greatest = new Float64Array(data.cases.length);
  for (const term of expression) {
    termMembership(data, term).forEach((each, item) => {
      if (each > greatest[item]) greatest[item] = each;
    });
  }
  return greatest;
}

/**
 * A term as QCA writes it: `DEV*~URB`, or `DEV[2]*URB[0]` where some condition has more than two values.
 *
 * @returns `1` for the term that holds always
 */
export function termText({ conditions }: Pick<QcaData, 'conditions'>, term: Term): string {
  const multiValue = conditions.some(({ levels }) => levels > 2);
  const text = ({ condition, value }: Literal) => {
    const { name } = conditions[condition];
    if (multiValue) return `${name}[${value}]`;
    return value === 1 ? name : `~${name}`;
  };
  return term.length === 0 ? '1' : term.map(text).join('*');
}

/** `DEV*STB + ~URB`; `0` where nothing holds. */
export function expressionText(data: Pick<QcaData, 'conditions'>, expression: Expression): string {
  return expression.length === 0 ? '0' : expression.map((term) => termText(data, term)).join(' + ');
}
