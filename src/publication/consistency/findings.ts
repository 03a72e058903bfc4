import { countKey } from '../../disclosure/countModel.js';
import { codeKey } from '../../disclosure/subjectKeys.js';
import type { ConditionValue } from '../../questions/consistency/createdAndDestroyed.js';
import { directions } from '../../questions/direction.js';
import type { Finding, Findings } from '../../report/finding.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { groupKey, publicAttributes } from '../publicSources.js';
import { adjustedKeys } from './adjustedKeys.js';
import {
  allSides,
  type CountedCells,
  cellKey,
  destroysKey,
  fewestPairs,
  groupSides,
  omnibusKey,
  whoseKey,
} from './countedCells.js';

/**
 * The findings on consistency with the counts that each rests on. Not published are those on pairs that most sources agree on: how
 * many sources speak of any of the pairs that they name is a count of its own, and that no group stands on the other side is told
 * of every group.
 */
export function findingsOnConsistency(found: CountedCells, findings: Findings): Findings {
  const known = new Map<string, readonly string[] | null>([
    ['consistency.lacking', []],
    ['consistency.documents', documentKeys(found)],
  ]);
  found.answer.groupings.forEach(({ attribute }, k) => {
    known.set(`consistency.${attribute}`, togetherKeys(found, k));
    for (const cell of found.answer.cells) {
      const ids = cell.codes.map(({ id }) => id).join('.');
      known.set(`consistency.${attribute}.${ids}`, pairKeys(found, k, cell));
    }
  });
  for (const each of found.answer.value.conditions)
    known.set(`consistency.destroyed.${each.condition.id}`, destroyedKeys(found, each));
  return {
    ...findings,
    found: findings.found.map(({ restsOn: _, ...finding }: Finding): Finding => {
      const keys = known.get(finding.key);
      return keys == null ? finding : { ...finding, restsOn: [...new Set(keys)] };
    }),
  };
}

/**
 * All pairs tested together: p is of hundreds of counts at once, of which a reader can have none from it, so it rests on the number
 * of sources. Numbers of pairs are told where they are as large as a number of sources must be.
 */
function togetherKeys({ answer, policy, subjects }: CountedCells, k: number): string[] | null {
  const { attribute, omnibus, tested } = answer.groupings[k];
  if (omnibus === null || !subjects.some(({ key }) => key === omnibusKey(attribute))) return null;
  const least = fewestPairs(policy);
  const told = omnibus.pValue !== null && beyondChance(omnibus.pValue) && omnibus.direction !== null;
  if (omnibus.cells < least || (told && tested < least)) return null;
  return [countKey(omnibusKey(attribute), 'speaks')];
}

/** Groups that contradict each other on one pair: every side of every group, and the pair whose p gives the adjusted one. */
function pairKeys(
  found: CountedCells,
  k: number,
  cell: CountedCells['answer']['cells'][number],
): string[] | null {
  const own = groupSides(found.answer, k, cellKey(cell));
  const adjusted = adjustedKeys(found, k, cell);
  return own === null || adjusted === null ? null : [...own, ...adjusted];
}

/** A condition that creates value and destroys it: both sides, whose value, and on both sides of the level at which it turns. */
function destroyedKeys({ answer }: CountedCells, { condition, all, parts }: ConditionValue): string[] | null {
  const { value } = answer;
  const code = codeKey(condition);
  const [creates, takes] = directions;
  const holders = parts.flatMap(({ whose }) => (whose === null || whose === 'unsaid' ? [] : [whose]));
  const sides = [
    countKey(code, creates),
    countKey(code, takes),
    ...holders.flatMap((holder) =>
      ['creates', 'takes'].map((side) => countKey(whoseKey(condition, holder), side)),
    ),
    ...(value.destroys
      ? [null, ...holders].map((holder) => countKey(destroysKey(condition, holder), 'destroys'))
      : []),
  ];
  const { turn } = all;
  if (turn === null || Math.min(turn.before.sources, turn.after.sources) < value.leastEachSide) return sides;
  // Of the sides of a turn the mean balance is told, which is of every group on it.
  const attribute = publicAttributes.find((each) => each === value.grouping?.attribute);
  if (attribute === undefined) return null;
  const groups = value.grouping!.groups.filter((group) => attribute !== 'kind' || group !== 'study');
  return [...sides, ...groups.flatMap((group) => allSides(code, groupKey(attribute, group)))];
}

/** What documents are divided on: both sides of every condition, as it is told of how many there are. */
function documentKeys({ answer: { documents } }: CountedCells): string[] | null {
  const { found, chance } = documents;
  // Two documents against each other are two sources.
  if (chance !== null && chance.pValue !== null && beyondChance(chance.pValue)) return null;
  const group = groupKey('kind', 'document');
  return found.cells.flatMap((cell) =>
    directions.slice(0, 2).map((side) => countKey(cellKey(cell), side, group)),
  );
}
