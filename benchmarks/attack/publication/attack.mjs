// Everything that is tried against what was written of one project. Tallies are the caller's, since some attacks need many projects.
import { attackJointly, targetsOf } from './joint.mjs';
import { countsTold, isSign, keyOf, readTables } from './read.mjs';
import { besideLabels } from './traces.mjs';

/**
 * @param highs the solver
 * @param publication what `makePublication` gave: only its files are read, and of its release what stands for a count and why
 * @param project { parts, strata, groups, within, unions, subjects }: what labels mean, and how counts hang together
 * @param rule { from, to } of the policy
 * @param options { formulas, rows, random, nameOf }, and of publications before { earlier, cells }: what they tell, and what stood last
 * @returns { told, targets, solved, narrowed, unanswered, untrue, unlike, gaps, besideLabels }
 */
export function attack(highs, { files, release, sizes }, project, rule, options) {
  const tables = project.parts.flatMap(({ number, tables: own }) =>
    own.map((table) => ({ file: `tables/${number}-${table.name}.csv`, table })),
  );
  const read = readTables(files, tables);
  const { told: written, unlike } = countsTold(read);
  const { cells } = release;
  const standing = options.cells ?? cells;
  for (const [key, value] of written) {
    const cell = cells.get(key);
    if (value !== null && (cell?.status !== 'shown' || cell.value !== value))
      unlike.push(`${key} stands as ${value}`);
  }
  const told = toldBy(release, sizes, rule, project.subjects);
  for (const [key, value] of written) if (value !== null) told.set(key, { from: value, to: value });
  for (const [key, range] of options.earlier ?? []) told.set(key, both(told.get(key), range));
  const targets = targetsOf(project, standing, rule, options.earlier);
  options.formulas?.add(read, cells, sizes);
  options.rows?.add(read, cells, tables);
  return {
    told: written.size,
    targets: targets.length,
    ...attackJointly(highs, project, told, targets, options.random),
    unlike,
    gaps: gapsOf(read, cells),
    besideLabels: besideLabels(files, project.subjects, cells, new Set(Object.values(sizes)), options.nameOf),
  };
}

/**
 * What signs tell to somebody who knows of each why it stands. In a group that is tiny a sign beside others tells nothing; neither does
 * one of a family that is withheld as a whole since some of it is small (the reason is then that of the family), or of a subject of
 * which nothing is told.
 */
export function toldBy(release, sizes, { from, to }, subjects) {
  const cells = [...release.cells.values()];
  const silent = silentKeys(cells, to, subjects);
  const silenced = new Set(release.silenced);
  return new Map(
    cells.flatMap(({ key, subject, group, status, value }) => {
      const size = sizes[group];
      if (status === 'shown') return [[key, { from: value, to: value }]];
      if (status === 'small') return [[key, { from, to: Math.min(to, size) }]];
      if (size <= to + 1 || silent.has(key) || silenced.has(subject)) return [];
      return [[key, value > to ? { from: to + 1, to: size } : { from: 0, to }]];
    }),
  );
}

/** Counts of a subject; its categories in one group; one of its sums in all groups of an attribute: of which nothing at all is told. */
function silentKeys(cells, to, subjects) {
  const widths = new Map(subjects.map(({ key, categories, sets }) => [key, { categories, sets }]));
  const families = new Map();
  for (const cell of cells) {
    const { subject, set, group } = cell;
    const { categories, sets } = widths.get(subject);
    const names = [
      ['all', subject],
      ['groups', subject, set, group.split('=')[0]],
    ];
    if (categories.includes(set) || sets[set].length === 1) names.push(['sides', subject, group]);
    for (const name of names.map((own) => own.join(' | ')))
      families.set(name, [...(families.get(name) ?? []), cell]);
  }
  return new Set(
    [...families.values()]
      .filter(
        (own) =>
          own.length > 1 &&
          own.every(({ status }) => status === 'beside') &&
          own.some(({ value }) => value <= to),
      )
      .flat()
      .map(({ key }) => key),
  );
}

/** What two ranges leave together. */
export function both(one, other) {
  if (one === undefined) return other;
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}

/** Numbers that stand although a count that they are said to be made of does not. */
function gapsOf(read, cells) {
  return read.flatMap(({ file, table, rows }) =>
    rows.flatMap(({ printed, own }) =>
      table.columns.flatMap(({ key }) => {
        const cell = own[key];
        if (cell === null || typeof cell !== 'object' || !('from' in cell)) return [];
        if (printed[key] === '' || isSign(printed[key])) return [];
        const missing = cell.from.filter((each) => cells.get(each)?.status !== 'shown');
        return missing.length === 0 ? [] : [`${file}: ${key} stands although ${missing[0]} does not`];
      }),
    ),
  );
}

/** The parts of a publication as one project: subjects, and how they hang together. */
export function projectOf(parts, { strata, groups }) {
  const subjects = new Map();
  for (const subject of parts.flatMap((part) => part.subjects)) {
    const before = subjects.get(subject.key);
    subjects.set(subject.key, { ...subject, sets: { ...before?.sets, ...subject.sets } });
  }
  return {
    parts,
    strata,
    groups,
    subjects: [...subjects.values()],
    within: parts.flatMap(({ within }) => within),
    unions: parts.flatMap(({ unions }) => unions ?? []),
  };
}

export { keyOf };
