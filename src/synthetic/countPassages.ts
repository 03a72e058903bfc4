import type { Edition } from './edition.js';
import type { Passage } from './passages.js';
import type { SourcePlan } from './sources.js';

/** Counts of the true coding, for the truth about a project. */
export type PassageCounts = ReturnType<typeof countPassages>;

/** Counts passages of the true coding, before coders err. */
export function countPassages(
  sources: readonly SourcePlan[],
  passages: readonly (readonly Passage[])[],
  { groups, codebook }: Edition,
) {
  const all = passages.flat();
  const { interests } = codebook;
  const count = (has: (passage: Passage) => boolean) => all.filter(has).length;
  const [promotes, hinders, ambivalent, destroys] = codebook.valences;
  const directions = [[promotes], [hinders, destroys], [ambivalent]];
  const directionsOf = (found: readonly Passage[]) =>
    directions.map((codes) => found.filter(({ valence }) => codes.includes(valence ?? 'none')).length);
  return {
    count,
    both: (condition: string, indicator: string) => ({
      passages: count((each) => each.conditions.includes(condition) && each.indicators.includes(indicator)),
      withCondition: count((each) => each.conditions.includes(condition)),
      withIndicator: count((each) => each.indicators.includes(indicator)),
    }),
    /** [promotes, hinders or destroys, ambivalent]. */
    directions: (has: (passage: Passage) => boolean) => directionsOf(all.filter(has)),
    /** The same, by group. */
    valences: (has: (passage: Passage) => boolean) =>
      Object.fromEntries(
        Object.keys(groups).map((group) => {
          const own = passages.filter((_, index) => sources[index].group === group).flat();
          return [group, directionsOf(own.filter(has))];
        }),
      ),
    studiesWith: (has: (passage: Passage) => boolean) =>
      sources.filter((source, index) => source.kind === 'study' && passages[index].some(has)).length,
    tradeoffs: () => {
      const found = all.flatMap(({ tradeoff }) => (tradeoff === null ? [] : [tradeoff]));
      return {
        total: found.length,
        interests: interests.map((interest) => ({
          interest,
          before: found.filter(({ before }) => before === interest).length,
          after: found.filter(({ after }) => after === interest).length,
        })),
      };
    },
  };
}
