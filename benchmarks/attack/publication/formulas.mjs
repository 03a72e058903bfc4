// Numbers that stand although a count beside them does not: is one of them a function of it? One hit may be chance; a formula that
// explains a column in every project is none.
import { isSign } from './read.mjs';

/** What a count w may have been put into, with one or two numbers that stand. */
const formulas = {
  w: (w) => w,
  'w / a': (w, a) => w / a,
  'a / w': (w, a) => a / w,
  '1 - w / a': (w, a) => 1 - w / a,
  'a - w': (w, a) => a - w,
  'a + w': (w, a) => a + w,
  '(a - w) / (a + w)': (w, a) => (a - w) / (a + w),
  '(w - a) / (a + w)': (w, a) => (w - a) / (a + w),
  'w / (a + b - w)': (w, a, b) => w / (a + b - w),
  '(a - w) / b': (w, a, b) => (a - w) / b,
  '(w - a) / b': (w, a, b) => (w - a) / b,
  '(a + w) / b': (w, a, b) => (a + w) / b,
  'a b / w': (w, a, b) => (a * b) / w,
  'w b / a': (w, a, b) => (w * b) / a,
};
const [ofOne, ofTwo] = [1, 2].map((others) =>
  Object.entries(formulas).filter(([, formula]) => (formula.length <= 2 ? others === 1 : others === 2)),
);

/** Tries formulas on the rows of any number of projects; `found` says which hold throughout. */
export class Formulas {
  #tried = new Map();
  numbers = 0;

  /** @param {ReturnType<typeof import('./read.mjs').readTables>} read @param cells true counts, by key */
  add(read, cells, sizes) {
    for (const { file, table, rows } of read)
      for (const { printed, own } of rows) {
        const hidden = [];
        const known = [['all sources', sizes['']]];
        for (const { key, decimals = 3 } of table.columns) {
          const cell = own[key];
          if (cell === null || typeof cell !== 'object') continue;
          const value = Number(printed[key]);
          if ('count' in cell && isSign(printed[key])) {
            const count = cells.get(cell.count)?.value ?? 0;
            if (count > 0) hidden.push([key, count]);
          } else if (printed[key] !== '' && !isSign(printed[key]) && Number.isFinite(value))
            known.push([key, value, decimals, 'from' in cell]);
        }
        if (hidden.length === 0) continue;
        for (const [key, value, decimals, isMade] of known) {
          if (!isMade) continue;
          this.numbers++;
          const others = known.filter(([other]) => other !== key).slice(0, 8);
          for (const [name, count] of hidden)
            this.#try(`${table.name}: ${key}`, value, decimals, name, count, others, file);
        }
      }
  }

  #try(column, value, decimals, name, count, others, file) {
    const hit = (made) => Math.abs(made - value) <= 0.5 * 10 ** -decimals + 1e-9;
    const note = (words, formula, ...known) => {
      const key = `${column} = ${words}`;
      const sum = this.#tried.get(key) ?? { tried: 0, hits: 0, telling: 0, values: new Set(), file };
      this.#tried.set(key, sum);
      sum.tried++;
      if (!hit(formula(count, ...known))) return;
      sum.hits++;
      sum.values.add(count);
      if (!hit(formula(count + 1, ...known)) && !hit(formula(count - 1, ...known))) sum.telling++;
    };
    const say = (formula, a = '', b = '') =>
      formula.replaceAll(/\b[wab]\b/gu, (letter) => ({ w: `[${name}]`, a, b })[letter]);
    for (const [a, first] of others) {
      for (const [words, formula] of ofOne) note(say(words, a), formula, first);
      for (const [b, second] of others)
        if (a !== b) for (const [words, formula] of ofTwo) note(say(words, a, b), formula, first, second);
    }
  }

  get tried() {
    return this.#tried.size;
  }

  /** Formulas that gave a column, and tell the count, in at least eight rows of ten with at least three values. */
  get found() {
    return [...this.#tried].flatMap(([key, { tried, hits, telling, values, file }]) =>
      tried >= 8 && hits >= 0.95 * tried && telling >= 0.8 * tried && values.size >= 3
        ? [`${file}: ${key} in ${hits} of ${tried} rows`]
        : [],
    );
  }
}
