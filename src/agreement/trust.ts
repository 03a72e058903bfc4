/**
 * What a value of Krippendorff's alpha may be used for, by his own convention: from .80 conclusions can be built on the coding,
 * from .667 tentative ones. A convention, not a law.
 *
 * @see Krippendorff (2004), Content Analysis, 2nd ed., p. 241
 */
export const trusted = { reliable: 0.8, tentative: 0.667 } as const;

export type Trust = keyof typeof trusted | 'unreliable';

/** @param alpha not NaN; at most 1 */
export function trustOf(alpha: number): Trust {
  if (alpha >= trusted.reliable) return 'reliable';
  return alpha >= trusted.tentative ? 'tentative' : 'unreliable';
}
