// What the generator planted, each with the key of the finding that says so.

/** Planted truths that are counted as the twelve: those that truth.json says the page should find. */
export const twelve = 12;

/**
 * @param truth truth.json of a project with effects
 * @returns keys of findings: the twelve in the order of truth.json, then what else is planted
 */
export function truthsOf(truth) {
  const headline = truth.findings.map(({ key }) => key);
  const pairs = truth.associations.planted.map(
    ({ condition, indicator }) => `cooccurrence.${condition}.${indicator}`,
  );
  const directed = truth.valence.planted.pairs;
  const contradictions = directed.flatMap(({ pattern, condition, indicator }) =>
    pattern === 'contradictory' ? [`consistency.level.${condition}.${indicator}`] : [],
  );
  const hindering = truth.opportunities.planted.map(({ condition }) => `opportunities.contrast.${condition}`);
  const beyond = [...pairs, ...hindering, 'priorities.focus', ...contradictions];
  return [...new Set([...headline, ...beyond])];
}
