// Shares with their Monte Carlo error. The cells of one project are no independent draws, so a project is the unit.

export class Tally {
  #rows = new Map();

  /**
   * @param {object} key what was asked: kind, world, test, alpha and the like
   * @param {number} hits of `tests` in one project
   */
  add(key, hits, tests) {
    if (tests === 0) return;
    const name = JSON.stringify(key);
    const row = this.#rows.get(name) ?? { key, projects: [] };
    row.projects.push([hits, tests]);
    this.#rows.set(name, row);
  }

  /** One row a question: rate, its standard error, the number of projects and of tests in them. */
  rows() {
    return [...this.#rows.values()].map(({ key, projects }) => {
      const tests = projects.reduce((sum, [, n]) => sum + n, 0);
      const rate = projects.reduce((sum, [hits]) => sum + hits, 0) / tests;
      const runs = projects.length;
      return {
        ...key,
        rate: rounded(rate),
        error: rounded(standardError(projects, rate, tests)),
        runs,
        tests,
      };
    });
  }
}

function standardError(projects, rate, tests) {
  const runs = projects.length;
  // All or none: the spread that was seen says nothing, so that of one more project stands for it.
  if (rate === 0 || rate === 1) return Math.sqrt((runs + 1) / (runs + 2) ** 3);
  const square = projects.reduce((sum, [hits, n]) => sum + (hits - rate * n) ** 2, 0);
  return Math.sqrt((square * runs) / Math.max(1, runs - 1)) / tests;
}

const rounded = (value) => Number(value.toFixed(6));
