// Attacks a published table of counts with margins. It shares no code with the audit: it reads the table as it is published, and
// knows the rules of the policy.

/**
 * Bounds of every withheld count.
 *
 * @param highs the solver
 * @param table `asPublished`: sizes of the rows, and cells with margins last
 * @param rule { from, to, mark }: what is hidden, and whether × has one meaning (`mark`) or two (`band`)
 * @param insider whether the attacker knows why each count is withheld; else only what a reader sees
 * @param targets counts to bound: [row, column]
 * @returns for each target { lowest, highest, gap }: gap where a value between them is impossible; null where the solver failed
 */
export function bounds(highs, table, rule, insider, targets) {
  const { sizes, columns } = table;
  const R = sizes.length;
  const n = R * columns;
  const infinite = highs.infinity;
  const lines = [];
  for (let r = 0; r < R; r++) lines.push([positions(r, columns, R, columns), 0, sizes[r]]);
  for (let r = 0; r <= R; r++) {
    for (let c = 0; c <= columns; c++) {
      const told = tells(table, r, c, rule, insider);
      if (told) lines.push([positions(r, c, R, columns), told[0], Math.min(told[1], infinite)]);
    }
  }
  const model = highs.createModel();
  try {
    model.options.set({ output_flag: false, time_limit: 30 });
    const starts = [0];
    const indices = [];
    for (const [own] of lines) starts.push(indices.push(...own));
    model.passModel({
      numCols: n,
      numRows: lines.length,
      sense: 1,
      colCost: new Float64Array(n),
      colLower: new Float64Array(n),
      colUpper: Float64Array.from({ length: n }, (_, i) => sizes[Math.floor(i / columns)]),
      rowLower: Float64Array.from(lines, ([, low]) => low),
      rowUpper: Float64Array.from(lines, ([, , high]) => high),
      integrality: new Int32Array(n).fill(1),
      matrix: {
        format: 'csr',
        numRows: lines.length,
        numCols: n,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: new Float64Array(indices.length).fill(1),
      },
    });
    const seen = targets.map(() => new Set());
    const ask = (own, sign) => {
      const cost = new Float64Array(n);
      for (const i of own) cost[i] = sign;
      model.changeColsCost({ kind: 'range', from: 0, to: n - 1 }, cost);
      for (const whole of [0, 1]) {
        model.changeColsIntegrality({ kind: 'range', from: 0, to: n - 1 }, new Int32Array(n).fill(whole));
        model.run();
        if (model.getModelStatus() !== 7) return null;
        const { colValue } = model.getSolution();
        const found = Array.from(colValue, Math.round);
        if (found.every((value, i) => Math.abs(value - colValue[i]) < 1e-6)) {
          for (const [t, [r, c]] of targets.entries()) {
            seen[t].add(positions(r, c, R, columns).reduce((sum, i) => sum + found[i], 0));
          }
          return own.reduce((sum, i) => sum + found[i], 0);
        }
      }
      return null;
    };
    return targets.map(([r, c], t) => {
      const own = positions(r, c, R, columns);
      const size = r === R ? sizes.reduce((sum, one) => sum + one, 0) : sizes[r];
      const to = Math.min(rule.to, size);
      // Witnesses of both ends of what its sign says are enough, and of as many values as a sign would leave where it has none.
      const marked = table.cells[r][c].status === 'small';
      const ends = marked ? [rule.from, to] : null;
      const has = (value) => (ends ? seen[t].has(value) : seen[t].size > Math.max(1, to - rule.from));
      const lowest = ends && has(ends[0]) ? ends[0] : !ends && has() ? Math.min(...seen[t]) : ask(own, 1);
      const highest = ends && has(ends[1]) ? ends[1] : !ends && has() ? Math.max(...seen[t]) : ask(own, -1);
      if (lowest === null || highest === null) return null;
      return { lowest, highest };
    });
  } finally {
    model.dispose();
  }
}

/** What a cell of the table tells; null where nothing. */
function tells({ sizes, columns, cells }, r, c, { from, to, mark }, insider) {
  const { status, value } = cells[r][c];
  if (status === 'shown') return [value, value];
  const size = r === sizes.length ? sizes.reduce((sum, own) => sum + own, 0) : sizes[r];
  if (status === 'small' && (mark || insider)) return [from, Math.min(to, size)];
  if (!insider || status === 'small') return null;
  // Why a count stands beside others: its group is tiny, or nothing is told of its like; else the insider knows whether it is large.
  const isTiny = size <= to + 1;
  const besides = (list) => list.length > 1 && list.every((one) => one.status === 'beside');
  const R = sizes.length;
  const parts = cells[r].slice(0, columns);
  const down = cells.slice(0, R).map((row) => row[c]);
  const silent = (c < columns && besides(parts)) || (r < R && besides(down)) || besides(cells.flat());
  if (isTiny || silent) return null;
  return cells[r][c].large ? [to + 1, size] : [0, to];
}

/** Numbers that a cell or a margin adds. */
function positions(r, c, R, columns = c) {
  const rows = r === R ? Array.from({ length: R }, (_, i) => i) : [r];
  const across = c === columns ? Array.from({ length: columns }, (_, i) => i) : [c];
  return rows.flatMap((row) => across.map((column) => row * columns + column));
}

/** Withheld counts that follow from the shown ones by addition and subtraction alone: Gaussian elimination modulo a prime. */
export function eliminated({ sizes, columns, cells }) {
  const prime = 2147483629n;
  const R = sizes.length;
  const unknown = new Map();
  const name = (r, c) => `${r},${c}`;
  for (let r = 0; r <= R; r++) {
    for (let c = 0; c <= columns; c++) {
      if (cells[r][c].status !== 'shown') unknown.set(name(r, c), unknown.size);
    }
  }
  const equations = [];
  const equation = (parts, whole) => {
    const line = new Map();
    for (const [own, sign] of [...parts.map((one) => [one, 1n]), [whole, prime - 1n]]) {
      if (unknown.has(own)) line.set(unknown.get(own), sign);
    }
    if (line.size > 0) equations.push(line);
  };
  for (let r = 0; r <= R; r++)
    equation(
      Array.from({ length: columns }, (_, c) => name(r, c)),
      name(r, columns),
    );
  for (let c = 0; c <= columns; c++)
    equation(
      Array.from({ length: R }, (_, r) => name(r, c)),
      name(R, c),
    );
  const reduced = [];
  for (const line of equations) {
    for (const { pivot, own } of reduced) if (line.has(pivot)) subtract(line, own, line.get(pivot), prime);
    const next = line.keys().next();
    if (next.done) continue;
    scale(line, inverse(line.get(next.value), prime), prime);
    for (const { own } of reduced) if (own.has(next.value)) subtract(own, line, own.get(next.value), prime);
    reduced.push({ pivot: next.value, own: line });
  }
  const keys = [...unknown.keys()];
  return reduced.filter(({ own }) => own.size === 1).map(({ pivot }) => keys[pivot].split(',').map(Number));
}

function subtract(line, own, times, prime) {
  for (const [key, value] of own) {
    const left = ((line.get(key) ?? 0n) - ((times * value) % prime) + prime) % prime;
    if (left === 0n) line.delete(key);
    else line.set(key, left);
  }
}

function scale(line, times, prime) {
  for (const [key, value] of line) line.set(key, (value * times) % prime);
}

function inverse(value, prime) {
  let result = 1n;
  let base = value;
  for (let power = prime - 2n; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}

/** What a table gives away: small counts that are known exactly, or more narrowly than their sign says. */
export function attackTable(highs, table, truth, rule) {
  const R = table.sizes.length;
  const small = [];
  table.cells.forEach((row, r) => {
    row.forEach(({ status }, c) => {
      const value = truth[r][c];
      if (status !== 'shown' && value >= Math.max(rule.from, 0) && value <= rule.to) small.push([r, c]);
    });
  });
  const sizeOf = (r) => (r === R ? table.sizes.reduce((sum, own) => sum + own, 0) : table.sizes[r]);
  const found = { small: small.length, eliminated: 0, exact: 0, narrowed: 0, unanswered: 0 };
  const given = new Set(eliminated(table).map(String));
  // Of a group that has nobody everybody knows that nobody of it says anything.
  found.eliminated = small.filter((one) => given.has(String(one)) && sizeOf(one[0]) > 0).length;
  for (const insider of [false, true]) {
    bounds(highs, table, rule, insider, small).forEach((range, t) => {
      const [r, c] = small[t];
      if (range === null) {
        found.unanswered++;
        return;
      }
      const to = Math.min(rule.to, sizeOf(r));
      const marked = table.cells[r][c].status === 'small';
      const wanted = to - rule.from + 1;
      if (range.lowest === range.highest && sizeOf(r) > 0) found.exact++;
      else if (
        marked ? range.lowest > rule.from || range.highest < to : range.highest - range.lowest + 1 < wanted
      ) {
        found.narrowed++;
      }
    });
  }
  return found;
}
