import {
  type CountCell,
  type CountModel,
  type CountSubject,
  countKey,
  type PublicGroup,
} from '../../src/disclosure/countModel.js';
import { isSmall, type Policy } from '../../src/disclosure/policy.js';
import { Release, type ReleasedCell } from '../../src/disclosure/release.js';

/** A table of groups (down) and what their sources say (across), as a model with every cell and margin as a candidate. */
export function tableModel(
  counts: readonly (readonly number[])[],
  sizes: readonly number[],
): { readonly model: CountModel; readonly candidates: readonly CountCell[] } {
  const categories = counts[0].map((_, c) => `c${c}`);
  const groups: PublicGroup[] = [
    { key: '', strata: [...sizes.keys()] },
    ...sizes.map((_, r) => ({ key: `row=${r}`, strata: [r] })),
  ];
  const subject: CountSubject = { key: 'table', categories, sets: { all: [...categories.keys()] }, counts };
  const model = { strata: sizes, groups, subjects: [subject], within: [] };
  return { model, candidates: everyCount(model) };
}

/** Every set and category of every subject in every group, sums before their parts. */
export function everyCount({ subjects, groups }: CountModel): CountCell[] {
  return subjects.flatMap(({ key: subject, categories, sets }) =>
    groups.flatMap(({ key: group }) =>
      [...Object.keys(sets), ...categories].map((set) => ({
        key: countKey(subject, set, group),
        subject,
        set,
        group,
        use: (set in sets ? 20 : 10) + (group === '' ? 10 : 0),
      })),
    ),
  );
}

/** A table of which everything is shown but what the policy names small, as publications used to be. */
export function asShown(
  counts: readonly (readonly number[])[],
  sizes: readonly number[],
  policy: Policy,
): { readonly model: CountModel; readonly cells: readonly ReleasedCell[]; readonly release: Release } {
  const { model, candidates } = tableModel(counts, sizes);
  const cells = candidates.map((cell): ReleasedCell => {
    const rows = cell.group === '' ? counts : [counts[Number(cell.group.slice('row='.length))]];
    const columns = cell.set === 'all' ? [...counts[0].keys()] : [Number(cell.set.slice('c'.length))];
    const value = rows.flatMap((row) => columns.map((c) => row[c])).reduce((sum, count) => sum + count, 0);
    return { ...cell, value, status: isSmall(value, policy) ? 'small' : 'shown' };
  });
  return { model, cells, release: new Release(policy, cells) };
}
