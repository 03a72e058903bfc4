// What the generator planted, each with the keys of the findings that say so.

/** Planted truths that are counted as the twelve: those of the questions, then pairs of codes in the order of the plan. */
export const twelve = 12;

/**
 * @param truth truth.json of a project with effects
 * @returns what was planted, in a fixed order; `keys` says whether confirmatory findings have it
 */
export function truthsOf(truth) {
  const needs = truth.needs.planted.filter(({ pattern }) => pattern === 'gap');
  const promises = truth.needs.planted.filter(({ pattern }) => pattern === 'promised-not-delivered');
  const pairs = truth.valence.planted.pairs;
  const contradictions = pairs.filter(({ pattern }) => pattern === 'contradictory');
  const hinders = pairs.filter(({ pattern }) => pattern === 'hinders');
  const has =
    (...wanted) =>
    (keys) =>
      wanted.some((key) => keys.includes(key));
  const ends = (start, end) => (keys) => keys.some((key) => key.startsWith(start) && key.endsWith(end));
  const conditions = [...new Set(hinders.map(({ condition }) => condition))];
  const pairsOfCodes = truth.associations.planted.map(({ condition, indicator }) => ({
    name: `pair ${condition} ${indicator}`,
    keys: has(`cooccurrence.${condition}.${indicator}`),
  }));
  const ofQuestions = [
    ...needs.map(({ indicator }) => ({ name: `gap ${indicator}`, keys: has(`design.gap.${indicator}`) })),
    ...promises.map(({ indicator }) => ({
      name: `promise ${indicator}`,
      keys: has(`design.promise.${indicator}`),
    })),
    { name: 'levels contradict each other', keys: has('consistency.level') },
    { name: 'order of interests', keys: has('priorities.order') },
    { name: 'needs of users put after', keys: has('priorities.focus') },
    ...conditions.map((condition) => ({
      name: `opportunity ${condition}`,
      keys: has(`opportunities.contrast.${condition}`),
    })),
  ];
  return [
    ...ofQuestions,
    ...pairsOfCodes,
    // Which pairs contradict is asked after whether levels do.
    ...contradictions.map(({ condition, indicator }) => ({
      name: `contradiction ${condition} ${indicator}`,
      keys: ends('consistency.', `.${condition}.${indicator}`),
    })),
  ];
}
