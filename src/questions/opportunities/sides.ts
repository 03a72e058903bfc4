/** How many sources speak for (it hinders), against (it promotes) and both ways. */
export interface Sides {
  readonly for: number;
  readonly against: number;
  readonly balanced: number;
}

/** Sources by the sign of what they say. */
export function countSides(values: readonly number[]): Sides {
  const count = (sign: number) => values.filter((value) => Math.sign(value) === sign).length;
  return { for: count(1), against: count(-1), balanced: count(0) };
}
