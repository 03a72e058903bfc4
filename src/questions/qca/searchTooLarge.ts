/** What made a search too large to be made in full. */
export type SearchLimit =
  | {
      readonly kind: 'combinations';
      readonly conditions: number;
      /** Combinations with gaps. */
      readonly combinations: number;
      readonly most: number;
    }
  | {
      readonly kind: 'expressions';
      readonly conditions: number;
      /** Literals in an expression at most. */
      readonly depth: number;
      readonly most: number;
    }
  | {
      readonly kind: 'steps';
      readonly combinations: number;
      readonly primeImplicants: number;
      readonly most: number;
    }
  | { readonly kind: 'models'; readonly conservative: number; readonly parsimonious: number };

/** A search with so many conditions that it would take too long; what to do about it is to leave out some. */
export class SearchTooLarge extends RangeError {
  readonly limit: SearchLimit;

  constructor(limit: SearchLimit) {
    super(`${described(limit)}: leave out some conditions`);
    this.name = 'SearchTooLarge';
    this.limit = limit;
  }
}

function described(limit: SearchLimit): string {
  switch (limit.kind) {
    case 'combinations':
      return `${limit.conditions} conditions make ${limit.combinations} combinations with gaps; at most ${limit.most} can be searched in full (13 conditions of two values)`;
    case 'expressions':
      return `${limit.conditions} conditions make more than ${limit.most} expressions of up to ${limit.depth} literals of conditions (or lower the depth)`;
    case 'steps':
      return `the search for the shortest solutions of ${limit.combinations} combinations among ${limit.primeImplicants} prime implicants was given up after ${limit.most} steps`;
    case 'models':
      return `the intermediate solution lies between ${limit.conservative} conservative and ${limit.parsimonious} parsimonious models, too many to go through`;
  }
}
