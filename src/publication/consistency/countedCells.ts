import { type CountSubject, countKey, type WithinSubject } from '../../disclosure/countModel.js';
import { hiddenRange, type Policy } from '../../disclosure/policy.js';
import { codeKey, pairKey } from '../../disclosure/subjectKeys.js';
import type { ConsistencyAnswer } from '../../questions/consistency/askConsistency.js';
import type { ConsistencyCell } from '../../questions/consistency/consistency.js';
import {
  type ValueHolder,
  valueHolder,
  valueHolders,
} from '../../questions/consistency/createdAndDestroyed.js';
import { directions, type Verdict } from '../../questions/direction.js';
import { codeSubjects, pairWithinCodes, spokenSubject, within } from '../codeSubjects.js';
import { pairAttributes } from '../groupTables.js';
import { countSubject, groupKey, type PublicSources, publicAttributes } from '../publicSources.js';

/** The answer on consistency, with all that decides what may be published of it. */
export interface CountedCells {
  readonly answer: ConsistencyAnswer;
  readonly sources: PublicSources;
  readonly policy: Policy;
  readonly subjects: readonly CountSubject[];
  readonly within: readonly WithinSubject[];
}

const valueCategories = ['creates', 'takes', 'both'] as const;

/** The verdicts on a source that are these. */
const sides: readonly Verdict[] = directions;

/** Subject of what a question speaks of: a pair of codes, or one of them. */
export function cellKey({ codes: [row, column] }: Pick<ConsistencyCell, 'codes'>): string {
  return column === undefined ? codeKey(row) : pairKey(row, column);
}

/** Keys of all sides of all groups of a grouping; null where they are not public: of offices, and of pairs by level. */
export function groupSides(answer: ConsistencyAnswer, k: number, subject: string): string[] | null {
  const { attribute, groups } = answer.groupings[k];
  const own = publicAttributes.find((each) => each === attribute);
  if (own === undefined || (answer.columns !== null && !pairAttributes.includes(own))) return null;
  return groups
    .filter((group) => own !== 'kind' || group !== 'study')
    .flatMap((group) => directions.map((side) => countKey(subject, side, groupKey(own, group))));
}

/** Keys of the sides of all sources together. */
export function allSides(subject: string, group = ''): string[] {
  return directions.map((side) => countKey(subject, side, group));
}

/** Subject of the sources that speak of any pair that was tested together with all others, by one grouping. */
export function omnibusKey(attribute: string): string {
  return `omnibus:${attribute}`;
}

/** How many pairs a number of pairs must be of to be told where it is not told which: as many as sources. */
export function fewestPairs(policy: Policy): number {
  return hiddenRange(policy).to + 1;
}

/** The pairs and the conditions of the question as subjects; whose value, what destroys it, and what was tested together. */
export function countedCells(
  sources: PublicSources,
  policy: Policy,
  answer: ConsistencyAnswer,
): CountedCells {
  const { directed, cells, rows, columns } = answer;
  const codes = codeSubjects(sources, directed, [...rows, ...(columns ?? [])]);
  const pairs =
    columns === null ? [] : cells.map((cell) => spokenSubject(sources, directed, cellKey(cell), cell.units));
  const known = cells.flatMap(({ codes: [row, column], units }) =>
    column === undefined ? [] : [{ codes: [row, column] as const, units }],
  );
  const value = valueSubjects(sources, answer);
  const codeOf = new Map(codes.map((subject) => [subject.key, subject]));
  return {
    answer,
    sources,
    policy,
    subjects: [
      ...codes,
      ...pairs,
      ...value.map(({ subject }) => subject),
      ...omnibusSubjects(sources, answer),
    ],
    within: [
      ...pairWithinCodes([...codes, ...pairs], known),
      // Who speaks of a value of a condition, or of one that is destroyed, gives the condition a direction.
      ...value.flatMap(({ subject, code }) => within(subject, renamed(codeOf.get(code)), ['any'])),
      ...value.flatMap(({ subject, inside = [] }) =>
        inside.flatMap((key) =>
          within(subject, value.find((other) => other.subject.key === key)?.subject, ['any']),
        ),
      ),
    ],
  };
}

/** With the sources that give it a direction under the name by which value counts those of a condition. */
function renamed(subject: CountSubject | undefined): CountSubject | undefined {
  if (subject === undefined || subject.sets.directed === undefined) return undefined;
  return { ...subject, sets: { any: subject.sets.directed } };
}

interface ValueSubject {
  readonly subject: CountSubject;
  readonly code: string;
  /** Others that hold all of its sources. */
  readonly inside?: readonly string[];
}

/** `whose:C01:individual` and `destroys:C01`, of the selections that the answer tells of. */
function valueSubjects(sources: PublicSources, { value, directed }: ConsistencyAnswer): ValueSubject[] {
  const holderOf = valueHolder(directed);
  return value.conditions.flatMap(({ condition, all, parts }) => {
    const code = codeKey(condition);
    const destroying = (holder: ValueHolder | null, units: readonly number[]): CountSubject => {
      const found = new Set(
        units.filter((unit) => directed.destroys[unit] === 1).map((unit) => directed.incidence.source[unit]),
      );
      return countSubject(
        sources,
        { key: destroysKey(condition, holder), categories: ['destroys'], sets: { any: [0] } },
        (source) => (found.has(source) ? 0 : -1),
      );
    };
    const holders = value.split ? valueHolders : [];
    return [
      ...(value.destroys ? [{ subject: destroying(null, all.units), code }] : []),
      ...holders.flatMap((holder): ValueSubject[] => {
        const speaking = parts.find(({ whose }) => whose === holder)?.sources ?? [];
        const side = new Map(speaking.map(({ source, verdict }) => [source, verdict]));
        const key = whoseKey(condition, holder);
        const subject = countSubject(
          sources,
          { key, categories: valueCategories, sets: { any: [0, 1, 2] } },
          (source) => sides.indexOf(side.get(source) ?? 'absent'),
        );
        const units = all.units.filter((unit) => holderOf(unit).includes(holder));
        const inside = [key, destroysKey(condition, null)];
        return [
          { subject, code },
          ...(value.destroys ? [{ subject: destroying(holder, units), code, inside }] : []),
        ];
      }),
    ];
  });
}

/** `whose:C01:individual` */
export function whoseKey({ id }: ConsistencyCell['codes'][number], holder: string): string {
  return `whose:${id}:${holder}`;
}

/** `destroys:C01`, or of one holder `destroys:C01:individual`. */
export function destroysKey({ id }: ConsistencyCell['codes'][number], holder: string | null): string {
  return holder === null ? `destroys:${id}` : `destroys:${id}:${holder}`;
}

function omnibusSubjects(sources: PublicSources, { groupings, cells }: ConsistencyAnswer): CountSubject[] {
  return groupings.flatMap(({ attribute, omnibus, together, group }) => {
    if (omnibus === null) return [];
    const speaking = new Set(
      together.flatMap((i) =>
        cells[i].sources.map(({ source }) => source).filter((each) => group[each] >= 0),
      ),
    );
    return [
      countSubject(sources, { key: omnibusKey(attribute), categories: ['speaks'], sets: {} }, (source) =>
        speaking.has(source) ? 0 : -1,
      ),
    ];
  });
}
