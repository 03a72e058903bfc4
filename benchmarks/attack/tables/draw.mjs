// Random two-way tables with margins, as somebody might publish them: groups of sources down, what they say across.

const laws = ['sparse', 'ones', 'even', 'skewed', 'mixed', 'parts'];

/**
 * A table of counts of sources.
 *
 * @param random numbers from 0 up to 1
 * @returns rows x columns, the public size of each row, and the law that it was drawn by
 */
export function drawTable(random, rows, columns, law = laws[Math.floor(random() * laws.length)]) {
  const below = (bound) => Math.floor(random() * bound);
  const cell = {
    sparse: () => (random() < 0.6 ? 0 : random() < 0.7 ? 1 + below(2) : 3 + below(9)),
    ones: () => (random() < 0.3 ? 0 : 1 + below(3)),
    even: () => below(13),
    skewed: () => Math.floor(-4 * Math.log(1 - random())),
    mixed: () => (random() < 0.5 ? below(3) : 8 + below(30)),
    parts: () => (random() < 0.5 ? below(2) : below(10)),
  }[law];
  const counts = Array.from({ length: rows }, () => Array.from({ length: columns }, cell));
  // A fifth of the groups is as small as can be, and in a third every source says something.
  const sizes = counts.map((row, r) => {
    if (law === 'parts' && r < 5) row.splice(0, columns, ...within(below, [1, 1, 1, 5, 9][r], columns));
    const sum = row.reduce((all, count) => all + count, 0);
    if (law === 'parts' && r < 5) return Math.max(sum, [1, 1, 1, 5, 9][r]);
    return sum + (random() < 0.33 ? 0 : 1 + below(12));
  });
  return { law, counts, sizes };
}

/** So many sources at most, spread over columns. */
function within(below, size, columns) {
  const row = Array(columns).fill(0);
  for (let source = 0; source < size; source++) if (below(3) > 0) row[below(columns)]++;
  return row;
}

/** The table as a model of counts, with every cell and every margin as a candidate. */
export function asModel({ counts, sizes }) {
  const categories = counts[0].map((_, c) => `c${c}`);
  const groups = [
    { key: '', strata: sizes.map((_, r) => r) },
    ...sizes.map((_, r) => ({ key: `row=${r}`, strata: [r] })),
  ];
  const subject = { key: 'table', categories, sets: { all: categories.map((_, c) => c) }, counts };
  const candidates = groups.flatMap(({ key: group }) =>
    ['all', ...categories].map((set) => ({
      key: `table|${set}|${group}`,
      subject: 'table',
      set,
      group,
      use: (set === 'all' ? 20 : 10) + (group === '' ? 10 : 0),
    })),
  );
  return { model: { strata: sizes, groups, subjects: [subject], within: [] }, candidates };
}

/** The table as it is read: rows and columns with a margin last, each a number or why it is withheld: what an insider knows. */
export function asPublished({ counts, sizes }, release, { to }) {
  const columns = counts[0].length;
  const at = (set, group) => {
    const { status, value } = release.cells.get(`table|${set}|${group}`);
    return status === 'shown' ? { status, value } : { status, large: value > to };
  };
  const row = (group) => [...counts[0].map((_, c) => at(`c${c}`, group)), at('all', group)];
  return { columns, sizes, cells: [...sizes.map((_, r) => row(`row=${r}`)), row('')] };
}

/** The true numbers with margins last. */
export function withMargins({ counts }) {
  const sum = (values) => values.reduce((all, value) => all + value, 0);
  const rows = counts.map((row) => [...row, sum(row)]);
  return [...rows, rows[0].map((_, c) => sum(rows.map((row) => row[c])))];
}
