import { RequestError } from '../../shared/problem.js';
import { didYouMean } from '../../shared/suggest.js';
import type { Cubes } from './cubes.js';
import type { CalibratedSet } from './sets.js';

/** By condition: the value, or values, expected to help the outcome. A condition that is not named has none. */
export type Expectations = Readonly<Record<string, number | readonly number[]>>;

/**
 * Which combinations without cases may be assumed positive between a conservative and a parsimonious model: those that
 * a term of the parsimonious model covers, and that differ from a conservative term inside it only where the
 * combination has the expected value and the term has not. If a case without X had the outcome, the same case with X,
 * which should help, would have it the more.
 *
 * @returns a function of the cubes of two models that gives the cubes of easy combinations, those of cases among them
 * @throws RequestError for an expectation of an unknown condition, or of a value that it does not have
 * @see Ragin & Sonnett (2005), Between complexity and parsimony, in Kropp & Minkenberg (eds.)
 */
export function easyCounterfactuals(
  cubes: Cubes,
  conditions: readonly CalibratedSet[],
  expectations: Expectations,
): (conservative: readonly number[], parsimonious: readonly number[]) => number[] {
  const names = conditions.map(({ name }) => name);
  const expected: (readonly number[])[] = names.map(() => []);
  for (const [name, wanted] of Object.entries(expectations)) {
    const at = names.indexOf(name);
    if (at < 0) {
      const hint = didYouMean(name, names, '.');
      throw new RequestError({
        nb: `forventningen gjelder en ukjent betingelse «${name}»${hint.nb} Betingelser: ${names.join(', ')}`,
        en: `expectation of an unknown condition "${name}"${hint.en} Conditions: ${names.join(', ')}`,
      });
    }
    expected[at] = typeof wanted === 'number' ? [wanted] : wanted;
    const wrong = expected[at].find(
      (value) => !(Number.isInteger(value) && value >= 0 && value < cubes.levels[at]),
    );
    if (wrong !== undefined)
      throw new RequestError({
        nb: `forventningen for «${name}»: det trengs et helt tall fra 0 til ${cubes.levels[at] - 1}; fant ${wrong}`,
        en: `expectation of "${name}": 0 to ${cubes.levels[at] - 1} is required; found ${wrong}`,
      });
  }
  return (conservative, parsimonious) => {
    const easy = new Set<number>();
    for (const inner of conservative) {
      for (const outer of parsimonious) {
        if (!cubes.within(inner, outer)) continue;
        // Each condition may take the values of the conservative term, or turn to an expected one where the
        // parsimonious term lets it.
        const values = cubes.levels.map((any, c) => {
          const own = cubes.digit(inner, c);
          if (own === any) return [...Array(any).keys()];
          const free = cubes.digit(outer, c) === any && !expected[c].includes(own);
          return free ? [own, ...expected[c]] : [own];
        });
        for (const cube of combinationsOf(cubes, values)) easy.add(cube);
      }
    }
    return [...easy].sort((a, b) => a - b);
  };
}

function combinationsOf({ weights }: Cubes, values: readonly (readonly number[])[]): number[] {
  return values.reduce<number[]>(
    (found, own, c) => found.flatMap((cube) => own.map((value) => cube + value * weights[c])),
    [0],
  );
}
