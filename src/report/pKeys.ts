/**
 * Whether a key is that of a p, by itself or adjusted: where only the names of columns are known, as in a frame.
 *
 * @example isKeyOfP('adjusted') // true
 */
export function isKeyOfP(key: string): boolean {
  return /^(?:p|holm|homogeneity|adjusted)$|(?:pValue|[a-z]P|Adjusted|_p|_pValue|_adjusted)$/u.test(key);
}
