import { type CountCell, type CountModel, type CountSubject, categoriesOf } from './countModel.js';
import { setsOf, trueCount } from './counts.js';
import { isUnanimous } from './demands.js';
import { type EarlierCounts, stillTrue } from './earlier.js';
import type { Effort } from './examine.js';
import { knownWith } from './known.js';
import { hiddenRange, isSmall, type Policy } from './policy.js';
import { Release, type ReleasedCell } from './release.js';
import { Draft, improve, repair, showAgain } from './repair.js';
import { showFollowing } from './showFollowing.js';
import { Siege } from './siege.js';
import { silence } from './silence.js';
import type { Solver } from './solver.js';
import { groupSizes, isTiny } from './told.js';
import { Walker } from './walker.js';

/** How long work is planned, audited, followed and given up. */
export interface AuditOptions {
  readonly solver: Solver;
  /** What publications of this material have told before (`jointly`); they cannot be taken back. */
  readonly earlier?: EarlierCounts;
  /** Called after each subject; it is waited for, so that a caller can let others work and hear of an interruption. */
  readonly onProgress?: (done: number, all: number) => void | Promise<void>;
  /** Work stops between two subjects, with the reason that it gives. */
  readonly signal?: { readonly throwIfAborted: () => void };
}

/**
 * What can be shown of counts of sources so that nothing protected can be known: small counts are withheld; then, while
 * something protected is exposed, the least useful of the counts that expose it; last, what turned out to be withheld for
 * nothing is shown again. A subject that cannot be made safe so, or not within the questions that it may take, is silenced: nothing
 * of it is told, and if that is not enough nothing of those that are counted with it.
 *
 * @param candidates what a publication would like to show; counts of which it says nothing are never shown
 * @throws DisclosureRefusal where earlier publications, or the sizes of groups, give something away whatever is withheld
 * @throws RangeError where the true counts do not fit the model
 */
export async function plan(
  model: CountModel,
  candidates: readonly CountCell[],
  policy: Policy,
  options: AuditOptions,
): Promise<Release> {
  const effort: Effort = { solves: 0, unfinished: 0 };
  const earlier = stillTrue(options.earlier ?? new Map(), model);
  const cells = firstSigns(model, candidates, policy, earlier);
  const known = knownWith(model, policy, cells, earlier);
  const walker = new Walker(known);
  const draft = new Draft(known, cells, (changed) => walker.restate(changed));
  withholdPoor(draft);
  // What is counted and would not be shown is protected, too. Later subjects stand as they are first, which tells the most: whatever is withheld of them makes this one no less safe.
  for (const [i, subject] of model.subjects.entries()) {
    options.signal?.throwIfAborted();
    const siege = new Siege(subject, known, { solver: options.solver, walker, effort });
    try {
      planOne(siege, draft, subject);
    } finally {
      siege.close();
    }
    await options.onProgress?.(i + 1, model.subjects.length);
  }
  showFollowing(known, cells);
  return new Release(policy, cells.values(), known.silenced);
}

/**
 * Withholds a count in all groups of an attribute where more than half of them must be withheld: little is told by the
 * rest, most of which would have to go to protect the others, and to find out which takes the most time of all.
 */
function withholdPoor(draft: Draft): void {
  const { cells, families } = draft.known;
  for (const family of new Set([...families.values()].flat())) {
    const own = family.map((key) => cells.get(key)!);
    const [{ subject, set, group }] = own;
    if (group === '' || own.some((cell) => cell.subject !== subject || cell.set !== set)) continue;
    const told = own.filter(({ status, value }) => status === 'shown' && value > 0).length;
    if (told * 2 >= own.length) continue;
    const move = draft.move(family);
    if (move && own.some(({ status }) => status !== 'shown')) draft.make(move);
  }
}

function planOne(siege: Siege, draft: Draft, subject: CountSubject): void {
  const { made, exposed } = repair(siege, draft, subject);
  if (exposed) {
    silence(siege, draft, subject, exposed);
    return;
  }
  showAgain(siege, draft, made);
  improve(siege, draft, subject, made);
}

const inGroup = ({ subject, group }: Pick<CountCell, 'subject' | 'group'>) =>
  JSON.stringify([subject, group]);

/**
 * Subjects and groups in which all sources say one thing. Nothing is told of such a subject in such a group: a sign for that one
 * count, beside zeros, would be explained by nothing else.
 */
function unanimousIn(model: CountModel): ReadonlySet<string> {
  const sizes = groupSizes(model);
  return new Set(
    model.subjects.flatMap((subject) =>
      model.groups.flatMap((group) =>
        setsOf(subject).some((set) => isUnanimous(trueCount(subject, set, group), sizes.get(group.key)!))
          ? [inGroup({ subject: subject.key, group: group.key })]
          : [],
      ),
    ),
  );
}

/** Every count with its sign before anything is repaired. */
function firstSigns(
  model: CountModel,
  candidates: readonly CountCell[],
  policy: Policy,
  earlier: EarlierCounts,
): Map<string, ReleasedCell> {
  const subjects = new Map(model.subjects.map((subject) => [subject.key, subject]));
  const groups = new Map(model.groups.map((group) => [group.key, group]));
  const sized = candidates.map((cell) => {
    const subject = subjects.get(cell.subject);
    const group = groups.get(cell.group);
    const categories = subject ? categoriesOf(subject, cell.set) : [];
    if (!subject || !group || categories.length === 0) {
      throw new RangeError(
        `a count that a publication would show must be one of the model; ${cell.key} is not: ` +
          'its subject, its set or its group is unknown',
      );
    }
    const size = group.strata.reduce((sum, stratum) => sum + model.strata[stratum], 0);
    const value = trueCount(subject, cell.set, group);
    const small = isSmall(value, policy) && !isTiny(size, policy);
    return { cell, subject, group, categories, size, value, small };
  });
  const bySubject = new Map<string, typeof sized>();
  for (const one of sized) {
    const own = bySubject.get(one.cell.subject);
    if (own) own.push(one);
    else bySubject.set(one.cell.subject, [one]);
  }
  const hidesParts = hiddenRange(policy).from > 0;
  const unanimous = unanimousIn(model);
  return new Map(
    sized.map(({ cell, group, categories, size, value, small }) => {
      const before = earlier.get(cell.key);
      const partOfSmall =
        hidesParts &&
        bySubject
          .get(cell.subject)!
          .some(
            (other) =>
              other.small &&
              categories.every((c) => other.categories.includes(c)) &&
              group.strata.every((stratum) => other.group.strata.includes(stratum)) &&
              (other.categories.length > categories.length ||
                other.group.strata.length > group.strata.length),
          );
      const status =
        before && before.from === before.to
          ? 'shown'
          : isTiny(size, policy) || partOfSmall || unanimous.has(inGroup(cell))
            ? 'beside'
            : small
              ? 'small'
              : 'shown';
      return [cell.key, { ...cell, value, status }];
    }),
  );
}
