import { type Expression, type Literal, literalMembership } from './expression.js';
import { type NecessityFit, necessityFit } from './fit.js';
import { SearchTooLarge } from './searchTooLarge.js';
import type { QcaData } from './sets.js';

/** A condition, a conjunction or a disjunction that is (nearly) a superset of the outcome. */
export interface NecessaryExpression extends NecessityFit {
  /** One term for a conjunction; terms of one literal for a disjunction. */
  readonly expression: Expression;
  readonly kind: 'condition' | 'conjunction' | 'disjunction';
}

export interface NecessityOptions {
  /** incl.cut: least inclN; default 0.9. */
  readonly inclusionCut?: number;
  /** Least relevance of necessity; default 0. Near 0 a condition is trivially necessary: it holds of all cases. */
  readonly relevanceCut?: number;
  /** Least covN; default 0. */
  readonly coverageCut?: number;
  /** Literals of an expression at most; default 3. */
  readonly depth?: number;
}

/**
 * What is necessary for the outcome: every single condition and conjunction, and those disjunctions of which no part
 * is necessary already (with it, every longer one is).
 *
 * Caveat: among many disjunctions some reach the cut-off by length alone; ask what the conditions in one have in
 * common before naming it necessary.
 *
 * @returns conditions, then conjunctions, then disjunctions; short ones first, in the order of the conditions
 * @throws SearchTooLarge where there are more expressions than can be searched in seconds
 * @see Dusa (2018), QCA with R, ch. 5 (superSubset)
 * @example necessity(data, { inclusionCut: 0.9 })[0].relevance
 */
export function necessity(data: QcaData, options: NecessityOptions = {}): NecessaryExpression[] {
  const { inclusionCut = 0.9, relevanceCut = 0, coverageCut = 0, depth = 3 } = options;
  const { conditions, cases, outcome } = data;
  const literals = conditions.map(({ levels }, condition) =>
    Array.from({ length: levels }, (_, i): Literal => ({ condition, value: levels - 1 - i })),
  );
  const sum = outcome.values.reduce((total, y) => total + y, 0);
  let steps = 0;
  const enough = (x: Float64Array) => {
    if (++steps > mostExpressions)
      throw new SearchTooLarge({
        kind: 'expressions',
        conditions: conditions.length,
        depth,
        most: mostExpressions,
      });
    let both = 0;
    for (let i = 0; i < x.length; i++) both += Math.min(x[i], outcome.values[i]);
    return both >= (inclusionCut - 1e-9) * sum;
  };
  const disjunction = (chosen: readonly Literal[]) =>
    Float64Array.from(cases, (_, item) =>
      chosen.reduce(
        (most, { condition, value }) => Math.max(most, literalMembership(conditions[condition], value, item)),
        0,
      ),
    );
  /** What a part of a disjunction holds, the whole holds: so it is enough to try without each literal. */
  const isShortest = (chosen: readonly Literal[]) =>
    chosen.every((left) => !enough(disjunction(chosen.filter((literal) => literal !== left))));
  const found: { chosen: readonly Literal[]; together: boolean; x: Float64Array }[] = [];

  /** Extends a chosen set by literals of later conditions; conjunctions stop where they fail, disjunctions where they hold. */
  const search = (chosen: readonly Literal[], x: Float64Array, from: number, together: boolean): void => {
    for (let c = from; c < conditions.length; c++) {
      for (const literal of literals[c]) {
        const joined = Float64Array.from(cases, (_, item) => {
          const own = literalMembership(conditions[c], literal.value, item);
          return together ? Math.min(x[item], own) : Math.max(x[item], own);
        });
        const next = [...chosen, literal];
        const holds = enough(joined);
        if (holds && (together || (next.length > 1 && isShortest(next))))
          found.push({ chosen: next, together, x: joined });
        if (holds === together && next.length < depth) search(next, joined, c + 1, together);
      }
    }
  };
  if (sum > 0) {
    search([], new Float64Array(cases.length).fill(1), 0, true);
    search([], new Float64Array(cases.length), 0, false);
  }
  return found
    .map(
      ({ chosen, together, x }): NecessaryExpression => ({
        expression: together ? [chosen] : chosen.map((literal) => [literal]),
        kind: chosen.length === 1 ? 'condition' : together ? 'conjunction' : 'disjunction',
        ...necessityFit(x, outcome.values),
      }),
    )
    .filter(({ relevance, coverage }) => relevance >= relevanceCut - 1e-9 && coverage >= coverageCut - 1e-9)
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || size(a) - size(b));
}

const mostExpressions = 2_000_000;
const kinds = ['condition', 'conjunction', 'disjunction'];

function size({ expression }: NecessaryExpression): number {
  return Math.max(expression.length, ...expression.map((term) => term.length));
}

/** How necessary each single condition, present and absent (or at each level), is: for the table that everyone asks for. */
export function singleConditions(data: QcaData): NecessaryExpression[] {
  return data.conditions.flatMap((set, condition) =>
    Array.from({ length: set.levels }, (_, i): NecessaryExpression => {
      const value = set.levels - 1 - i;
      const x = data.cases.map((_case, item) => literalMembership(set, value, item));
      return {
        expression: [[{ condition, value }]],
        kind: 'condition',
        ...necessityFit(x, data.outcome.values),
      };
    }),
  );
}
