import type { CountModel, CountSubject } from '../../src/disclosure/countModel.js';
import { hiddenRange } from '../../src/disclosure/policy.js';
import type { Release, ReleasedCell } from '../../src/disclosure/release.js';

/**
 * Keys of the protected counts of a subject that publications expose together, by writing down every table that all of them could be
 * of: the definition itself, with no solver and none of the audit's code. Its counts are those of one attribute at most.
 *
 * @param releases of one policy, the last one last
 */
export function enumeratedExposures(
  model: CountModel,
  subject: CountSubject,
  ...releases: readonly Release[]
): string[] {
  const { from, to } = hiddenRange(releases[0].policy);
  const sizeOf = (group: string) => sum(strataOf(group).map((stratum) => model.strata[stratum]));
  const strataOf = (group: string) => model.groups.find(({ key }) => key === group)!.strata;
  const categoriesOf = (set: string) =>
    subject.categories.includes(set) ? [subject.categories.indexOf(set)] : subject.sets[set];
  const amount = (table: Table, set: string, group: string) =>
    sum(strataOf(group).flatMap((stratum) => categoriesOf(set).map((c) => table[stratum][c])));
  const fitsRelease = (release: Release) => {
    const own = [...release.cells.values()].filter((cell) => cell.subject === subject.key);
    const isSilent = (cell: ReleasedCell) => {
      const alike = [
        own,
        own.filter(({ set, group }) => set === cell.set && (group === '') === (cell.group === '')),
        own.filter(({ set, group }) => group === cell.group && categoriesOf(set).length === 1),
      ];
      return alike.some(
        (family) =>
          family.length > 1 &&
          family.includes(cell) &&
          family.every(({ status }) => status === 'beside') &&
          family.some(({ value }) => value <= to),
      );
    };
    const fits = (cell: ReleasedCell, value: number) => {
      if (cell.status === 'shown') return value === cell.value;
      if (release.silenced.includes(subject.key)) return true;
      if (cell.status === 'small') return value >= from && value <= to;
      if (sizeOf(cell.group) <= to + 1 || isSilent(cell)) return true;
      return cell.value > to ? value > to : value <= to;
    };
    return (table: Table) => own.every((cell) => fits(cell, amount(table, cell.set, cell.group)));
  };
  const possible = releases
    .map(fitsRelease)
    .reduce((tables, fits) => tables.filter(fits), tablesWithin(model.strata, subject.categories.length));
  const standing = new Map(releases.flatMap(({ cells }) => [...cells]));
  const isShown = (key: string) => releases.some((release) => release.shows([key]));
  const exposed: string[] = [];
  for (const { key: group } of model.groups) {
    for (const set of [...subject.categories, ...Object.keys(subject.sets)]) {
      const key = `${subject.key}|${set}|${group}`;
      const status = standing.get(key)?.status;
      const size = sizeOf(group);
      if (isShown(key) || size === 0) continue;
      const truth = amount(subject.counts, set, group);
      const values = new Set(possible.map((table) => amount(table, set, group)));
      const range = Array.from({ length: Math.min(to, size) - from + 1 }, (_, i) => from + i);
      const isHidden = truth >= from && truth <= to;
      const isNarrow =
        isHidden &&
        (status === 'small' ? range.some((value) => !values.has(value)) : values.size < range.length);
      const isAll = truth === size && [...values].every((value) => value === size);
      if (isNarrow || isAll) exposed.push(key);
    }
  }
  return exposed;
}

type Table = readonly (readonly number[])[];

/** Every table of whole numbers with no more in a stratum than it has sources. */
function tablesWithin(strata: readonly number[], categories: number): Table[] {
  let tables: Table[] = [[]];
  for (const size of strata) {
    const rows = rowsWithin(size, categories);
    tables = tables.flatMap((table) => rows.map((row) => [...table, row]));
  }
  return tables;
}

function rowsWithin(size: number, categories: number): number[][] {
  if (categories === 0) return [[]];
  return Array.from({ length: size + 1 }, (_, first) =>
    rowsWithin(size - first, categories - 1).map((rest) => [first, ...rest]),
  ).flat();
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
