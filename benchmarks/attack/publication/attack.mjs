// What somebody can do who has the files of a publication, and knows what their labels mean: nothing else is given.
import { parse } from 'csv-parse/sync';
import { categoriesOf, countKey } from '../../../dist/disclosure/countModel.js';

const isSign = (text) => text === '×' || text === '·';

/**
 * The counts that the tables tell, read from the files.
 *
 * @param {ReadonlyMap<string, string>} files
 * @param {readonly { file: string, table: import('../../../dist/publication/publicTable.js').PublicTable }[]} tables what labels mean
 */
export function readCounts(files, tables) {
  const told = new Map();
  const wrong = [];
  for (const { file, table } of tables) {
    const text = files.get(file);
    if (text === undefined) continue;
    const rows = parse(text, { columns: true });
    // Rows of which nothing is shown may be left out.
    const left = [...table.rows];
    for (const row of rows) {
      const at = left.findIndex((each) =>
        table.columns.every(
          ({ key }) => typeof each[key] !== 'string' || plain(row[key]) === plain(each[key]),
        ),
      );
      if (at < 0) continue;
      const [own] = left.splice(0, at + 1).slice(-1);
      for (const { key } of table.columns) {
        const cell = own[key];
        if (cell === null || typeof cell !== 'object' || !('count' in cell)) continue;
        const value = isSign(row[key]) ? null : Number(row[key]);
        if (told.has(cell.count) && told.get(cell.count) !== value)
          wrong.push(`${cell.count} differs between tables`);
        told.set(cell.count, value);
      }
    }
  }
  return { told, wrong };
}

const plain = (text) => String(text ?? '').replace(/^'/u, '');

/**
 * Bounds of every count of a subject that follow from what is told: sums of shown counts, sizes of strata, and what the sign of a
 * withheld count says. Rows are propagated until nothing changes, and linear algebra finds what sums and differences give.
 *
 * @returns {Map<string, { from: number, to: number }>} by key
 */
export function bounds(subject, { strata, groups }, told, hidden) {
  const width = subject.categories.length;
  const low = new Float64Array(strata.length * width);
  const high = Float64Array.from(strata.flatMap((size) => subject.categories.map(() => size)));
  const rows = strata.map((size, s) => ({
    cells: subject.categories.map((_, c) => s * width + c),
    from: 0,
    to: size,
  }));
  const counts = new Map();
  for (const group of groups)
    for (const set of [...subject.categories, ...Object.keys(subject.sets)]) {
      const key = countKey(subject.key, set, group.key);
      const cells = group.strata.flatMap((s) => categoriesOf(subject, set).map((c) => s * width + c));
      const size = group.strata.reduce((sum, s) => sum + strata[s], 0);
      const value = told.get(key);
      const isCross = told.has(key) && value === null;
      const row = {
        cells,
        from: value ?? 0,
        to: value ?? (isCross && hidden.isMark && hidden.crosses.has(key) ? Math.min(hidden.to, size) : size),
      };
      counts.set(key, row);
      if (told.has(key)) rows.push(row);
    }
  for (let changed = true, pass = 0; changed && pass < 200; pass++) {
    changed = false;
    for (const { cells, from, to } of rows) {
      const lowest = cells.reduce((sum, i) => sum + low[i], 0);
      const highest = cells.reduce((sum, i) => sum + high[i], 0);
      for (const i of cells) {
        const least = from - (highest - high[i]);
        const most = to - (lowest - low[i]);
        if (least > low[i]) [low[i], changed] = [least, true];
        if (most < high[i]) [high[i], changed] = [most, true];
      }
    }
  }
  const exact = rows.filter(({ from, to }) => from === to);
  const space = reduced(exact.map(({ cells, from }) => vector(cells, from, low.length)));
  return new Map(
    [...counts].map(([key, { cells }]) => {
      const solved = solve(space, vector(cells, 0, low.length));
      const from = cells.reduce((sum, i) => sum + low[i], 0);
      const to = cells.reduce((sum, i) => sum + high[i], 0);
      return [key, solved === null ? { from, to } : { from: solved, to: solved }];
    }),
  );
}

function vector(cells, value, length) {
  const row = new Float64Array(length + 1);
  for (const i of cells) row[i] += 1;
  row[length] = value;
  return row;
}

/** Rows in echelon form. */
function reduced(rows) {
  const done = [];
  for (const row of rows) {
    const rest = eliminate(done, row);
    const at = rest.findIndex((value, i) => i < rest.length - 1 && Math.abs(value) > 1e-9);
    if (at >= 0) done.push({ at, row: rest.map((value) => value / rest[at]) });
  }
  return done;
}

function eliminate(done, row) {
  const rest = Float64Array.from(row);
  for (const { at, row: own } of done) {
    const times = rest[at];
    if (Math.abs(times) > 1e-9) for (let i = 0; i < rest.length; i++) rest[i] -= times * own[i];
  }
  return rest;
}

/** The value of a sum that is a combination of what is known; null where it is none. */
function solve(space, row) {
  const rest = eliminate(space, row);
  const isKnown = rest.slice(0, -1).every((value) => Math.abs(value) < 1e-7);
  return isKnown ? Math.round(-rest[rest.length - 1]) : null;
}

/**
 * Numbers that a withheld count explains and no shown one does: `share × n`, differences over sums, and the like.
 *
 * @returns {string[]}
 */
export function products(files, tables, cells, sizes) {
  const found = [];
  const shown = [...cells.values()].filter(({ status }) => status === 'shown');
  for (const { file, table } of tables) {
    const text = files.get(file);
    if (text === undefined) continue;
    for (const row of parse(text, { columns: true })) {
      const own = table.rows.find((each) =>
        table.columns.every(
          ({ key }) => typeof each[key] !== 'string' || plain(row[key]) === plain(each[key]),
        ),
      );
      if (own === undefined) continue;
      const keys = new Set(
        Object.values(own).flatMap((cell) =>
          cell && typeof cell === 'object' && 'count' in cell ? [cell.count] : [],
        ),
      );
      const subjects = new Set([...keys].map((key) => cells.get(key)?.subject));
      const known = [
        ...new Set([
          ...shown.filter(({ subject }) => subjects.has(subject)).map(({ value }) => value),
          ...sizes,
        ]),
      ];
      const withheld = [...keys]
        .map((key) => cells.get(key))
        .filter((cell) => cell && cell.status !== 'shown' && cell.value > 0);
      for (const { key, decimals = 3 } of table.columns) {
        const cell = own[key];
        if (
          !cell ||
          typeof cell !== 'object' ||
          !('from' in cell) ||
          isSign(row[key]) ||
          row[key] === '' ||
          row[key] === '–'
        )
          continue;
        if (cell.from.some((each) => cells.get(each)?.status !== 'shown'))
          found.push(`${file}: ${key} stands although ${cell.from} does not`);
        const value = Number(row[key]);
        if (decimals < 3 || !Number.isFinite(value) || Number.isInteger(value)) continue;
        const isOf = (numbers) => numbers.some((number) => Math.abs(number - value) < 0.5 * 10 ** -decimals);
        if (isOf(functionsOf(known, known))) continue;
        for (const { key: hidden, value: count } of withheld)
          if (
            isOf(functionsOf([count], known)) &&
            !isOf(functionsOf([count - 1, count + 1, count + 2], known))
          )
            found.push(`${file}: ${key} = ${value} may be of ${hidden}`);
      }
    }
  }
  return found;
}

function functionsOf(some, others) {
  return some.flatMap((a) =>
    others
      .filter((b) => b > 0)
      .flatMap((b) => [a / b, 1 - a / b, b / (a || 1), (b - a) / (a + b), (a - b) / (a + b)]),
  );
}

/** Numbers beside the names of a subject, in any sentence, hover text or alternative text, that are none of what is shown. */
export function besideLabels(files, subjects, cells, sizes, nameOf) {
  const found = [];
  const sentences = [...files].flatMap(([file, text]) =>
    file.endsWith('.json')
      ? strings(JSON.parse(text)).map((each) => [file, each])
      : file.endsWith('.md')
        ? text.split(/[\n;]|(?<=[.!?])\s/u).map((each) => [file, each])
        : [],
  );
  for (const { key } of subjects) {
    const names = key.split(':').slice(1).map(nameOf);
    if (!/^(?:pair|code):/u.test(key) || names.some((name) => name === undefined)) continue;
    const own = [...cells.values()].filter(({ subject }) => subject === key);
    const withheld = new Set(
      own.filter(({ status, value }) => status !== 'shown' && value > 0).map(({ value }) => value),
    );
    const known = new Set([
      ...own.filter(({ status }) => status === 'shown').map(({ value }) => value),
      ...sizes,
    ]);
    for (const [file, sentence] of sentences) {
      if (!names.every((name) => sentence.includes(name))) continue;
      for (const [, digits] of sentence.matchAll(
        /(?<![\d.,–-])(\d+) (?:sources?|interviews?|documents?)\b/gu,
      ))
        if (withheld.has(Number(digits)) && !known.has(Number(digits)))
          found.push(`${file}: "${sentence.trim().slice(0, 120)}" tells ${key}`);
    }
  }
  return found;
}

function strings(value) {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
