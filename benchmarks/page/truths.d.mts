export const twelve: number;

/** A planted truth, and whether keys of confirmatory findings have it. */
export interface PlantedTruth {
  readonly name: string;
  readonly keys: (confirmatory: readonly string[]) => boolean;
}

/** @param truth truth.json of a project with effects */
export function truthsOf(truth: unknown): PlantedTruth[];
