// What is not written, and yet told: by the order of rows, by rows that are there or not, and by words beside names.

/** Order and presence of rows over any number of projects: what holds in all of them is no chance. */
export class Rows {
  #order = new Map();
  #presence = new Map();

  add(read, cells, tables) {
    for (const { table, rows } of read) {
      for (const { key } of table.columns) {
        const line = rows.map(({ own }) => cells.get(own[key]?.count)).filter((cell) => cell !== undefined);
        if (line.length < 2) continue;
        const sum = this.#of(this.#order, `${table.name}: ${key}`, { down: 0, up: 0 });
        for (let i = 1; i < line.length; i++) {
          const [before, after] = [line[i - 1], line[i]];
          if (before.status === 'shown' && after.status === 'shown') continue;
          if (before.value > after.value) sum.down++;
          if (before.value < after.value) sum.up++;
        }
      }
    }
    // A row that is missing, although the publication has a place for its count.
    const written = new Set();
    const kinds = new Map();
    for (const { table } of tables)
      for (const row of table.rows)
        for (const cell of Object.values(row))
          if (cell !== null && typeof cell === 'object' && 'count' in cell) {
            written.add(cell.count);
            kinds.set(kindOf(cell.count), table.name);
          }
    for (const cell of cells.values()) {
      const kind = kindOf(cell.key);
      if (cell.status === 'shown' || !kinds.has(kind)) continue;
      const sum = this.#of(this.#presence, `${kinds.get(kind)}: ${kind}`, {
        here: { zero: 0, more: 0 },
        away: { zero: 0, more: 0 },
      });
      sum[written.has(cell.key) ? 'here' : 'away'][cell.value === 0 ? 'zero' : 'more']++;
    }
  }

  #of(sums, key, start) {
    if (!sums.has(key)) sums.set(key, start);
    return sums.get(key);
  }

  get tried() {
    return this.#order.size + this.#presence.size;
  }

  /** Columns by which rows are in order where nothing shows it, and counts whose absence tells that they are zero, or are not. */
  get found() {
    return [
      ...[...this.#order].flatMap(([key, { down, up }]) =>
        down + up >= 20 && Math.min(down, up) === 0 ? [`rows of ${key} stand in its order`] : [],
      ),
      ...[...this.#presence].flatMap(([key, { here, away }]) =>
        away.zero + away.more >= 5 &&
        here.zero + here.more >= 5 &&
        ((away.more === 0 && here.zero === 0) || (away.zero === 0 && here.more === 0))
          ? [`rows of ${key} are there or not by its count`]
          : [],
      ),
    ];
  }
}

/** The kind of subject, its set, and what divides: not which. */
function kindOf(key) {
  const [subject, set, group] = key.split('|');
  return [subject.split(':')[0], set, group.split('=')[0]].join('|');
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
  const namesOf = (key) => key.split(':').slice(1).map(nameOf);
  const shown = [...cells.values()]
    .filter(
      ({ status, subject }) => status === 'shown' && namesOf(subject).every((name) => name !== undefined),
    )
    .map(({ subject, value }) => ({ all: namesOf(subject), value }));
  for (const { key } of subjects) {
    const names = namesOf(key);
    if (!/^(?:pair|code):/u.test(key) || names.some((name) => name === undefined)) continue;
    const own = [...cells.values()].filter(({ subject }) => subject === key);
    const withheld = new Set(
      own.filter(({ status, value }) => status !== 'shown' && value > 0).map(({ value }) => value),
    );
    for (const [file, sentence] of sentences) {
      if (!names.every((name) => sentence.includes(name))) continue;
      // What is shown of a pair stands beside the names of both its codes.
      const named = shown.filter(({ all }) => all.every((name) => sentence.includes(name)));
      const known = new Set([...named.map(({ value }) => value), ...sizes]);
      for (const [, digits] of sentence.matchAll(
        /(?<![\d.,–-])(\d+) (?:sources?|interviews?|documents?|kilder?|intervjue?r?|dokumente?r?)\b/gu,
      ))
        if (withheld.has(Number(digits)) && !known.has(Number(digits)))
          found.push(`${file}: "${sentence.trim().slice(0, 120)}" tells ${key}`);
    }
  }
  return found;
}

/** Every string of a JSON value. */
export function strings(value) {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
