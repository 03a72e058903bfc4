/** The levels of the study from the law down to the counsellor, and its kinds of sources. */
const knownOrder = [
  ...['law', 'ministry', 'directorate', 'county', 'office', 'counsellor'],
  ...['interview', 'document', 'study', 'other'],
];

/**
 * Values of an attribute, each once, in the order of the domain where it has one, then by alphabet.
 *
 * @example inGroupOrder(['office', 'law', 'Oslo']) // ['law', 'office', 'Oslo']
 */
export function inGroupOrder(values: Iterable<string>): string[] {
  const rank = (value: string) => {
    const place = knownOrder.indexOf(value);
    return place < 0 ? knownOrder.length : place;
  };
  return [...new Set(values)].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'nb'));
}
