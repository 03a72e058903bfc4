import type { Code } from '../corpus/code.js';
import {
  type CountSubject,
  categoriesOf,
  type SubjectCategories,
  type WithinSubject,
} from '../disclosure/countModel.js';
import { codeKey, pairKey } from '../disclosure/subjectKeys.js';
import { type Subject, subjectsOf } from '../questions/consistency/subjects.js';
import { type DirectedUnits, sourceDirections } from '../questions/directedUnits.js';
import { directions, verdict } from '../questions/direction.js';
import { countSubject, type PublicSources } from './publicSources.js';

/** How a source can speak of a code, or of two that stand together: in a direction, or without one. */
const spoken = [...directions, 'undirected'] as const;

/** Whether some selection says that something promotes or hinders; where none does, no source is on a side. */
export function hasSides({ direction }: DirectedUnits): boolean {
  return direction.some((each) => each >= 0);
}

/**
 * In how many sources some selections stand, by the direction that most of a source’s selections have: the very verdicts
 * that the questions count.
 *
 * @param units selections, as `unitsWith` gives them
 */
export function spokenSubject(
  sources: PublicSources,
  directed: DirectedUnits,
  key: string,
  units: readonly number[],
): CountSubject {
  const ways: readonly string[] = hasSides(directed) ? spoken : ['undirected'];
  const counts = sourceDirections(directed, units);
  const own = new Map(
    [...new Set(units.map((unit) => directed.incidence.source[unit]))].map((source) => [
      source,
      verdict(counts[source]),
    ]),
  );
  return countSubject(
    sources,
    {
      key,
      categories: ways,
      sets: {
        mentions: [...ways.keys()],
        ...(ways.length > 1 ? { directed: directions.map((_, position) => position) } : {}),
      },
    },
    (source) => ways.indexOf(own.get(source) ?? 'absent'),
  );
}

/** Single codes as subjects. */
export function codeSubjects(
  sources: PublicSources,
  directed: DirectedUnits,
  codes: readonly Code[],
): CountSubject[] {
  return subjectsOf(directed, [...new Set(codes)], null).map(({ codes: [code], units }) =>
    spokenSubject(sources, directed, codeKey(code), units),
  );
}

/** Two codes that are counted together, and the selections that bear both. */
export interface CodePair extends Subject {
  readonly codes: readonly [Code, Code];
}

/** Every row code with every column code, each two codes once and none with itself. */
export function codePairs(
  directed: DirectedUnits,
  rows: readonly Code[],
  columns: readonly Code[],
): CodePair[] {
  const known = new Set<string>();
  return subjectsOf(directed, rows, columns).flatMap(({ codes: [row, column], units }): CodePair[] => {
    const key = pairKey(row, column);
    if (known.has(key)) return [];
    known.add(key);
    return [{ codes: [row, column], units }];
  });
}

/** Pairs of codes as subjects. */
export function pairSubjects(
  sources: PublicSources,
  directed: DirectedUnits,
  pairs: readonly CodePair[],
): CountSubject[] {
  return pairs.map(({ codes: [row, column], units }) =>
    spokenSubject(sources, directed, pairKey(row, column), units),
  );
}

/**
 * What anybody knows of a pair and its codes: who mentions both mentions each, and who gives both a direction gives it to each. On
 * which side a source stands may differ, as most of its selections of one code may say something else.
 */
export function pairWithinCodes(
  subjects: readonly CountSubject[],
  pairs: readonly CodePair[],
): WithinSubject[] {
  const known = new Map(subjects.map((subject) => [subject.key, subject]));
  return pairs.flatMap(({ codes: [row, column] }) =>
    [row, column].flatMap((code) => within(known.get(pairKey(row, column)), known.get(codeKey(code)))),
  );
}

/** That a source which is counted in the one, in any way or with a direction, is counted so in the other. */
export function within(
  lesser: CountSubject | undefined,
  greater: CountSubject | undefined,
  sets: readonly string[] = ['mentions', 'directed'],
): WithinSubject[] {
  if (lesser === undefined || greater === undefined) return [];
  return sets.flatMap((set) => {
    const [part, whole] = [lesser, greater].map(
      (subject): SubjectCategories => ({ subject: subject.key, categories: categoriesOf(subject, set) }),
    );
    return part.categories.length === 0 || whole.categories.length === 0
      ? []
      : [{ lesser: part, greater: whole }];
  });
}
