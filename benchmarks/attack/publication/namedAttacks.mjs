// Attacks by their names. Each says how many numbers it tried, and what it got.
import { isSign } from './read.mjs';
import { strings } from './traces.mjs';

const banned =
  /^(?:withDirection|pairs|pairsWithin|opposing|falling|rising|lowest|highest|largestShare|alone|levelsFor|levelsAgainst)$/u;
const measured =
  /^(?:expected|z|oddsRatio|lower|upper|pValue|adjusted|jaccard|lift|columnGivenRow|rowGivenColumn|count)$/u;
const sided = /^(?:score|weight|balance|importance|share)/u;

const cellsWith = (read, column, test) =>
  read.flatMap(({ file, table, rows }) =>
    rows.flatMap(({ printed, own }) =>
      table.columns
        .filter(({ key }) => column.test(key) && /\d/u.test(printed[key] ?? ''))
        .map(({ key }) => ({ where: `${file}: ${key}`, got: test(own, printed, key) })),
    ),
  );

const tally = (list) => ({
  tried: list.length,
  got: list.filter(({ got }) => got).map(({ where }) => where),
});

const countCells = (own) =>
  Object.entries(own).filter(([, cell]) => cell !== null && typeof cell === 'object' && 'count' in cell);

/** @type {readonly { name: string, why: string, tries: (known: any) => { tried: number, got: string[] } }[]} */
export const namedAttacks = [
  {
    name: 'score / weight',
    why: 'a balance and a sum give both sides: it stands only where both sides do',
    tries: ({ read }) =>
      tally(
        cellsWith(read, sided, (own, printed) =>
          countCells(own).some(
            ([key]) => /^(?:promotes|hinders|creates|takes)$/u.test(key) && isSign(printed[key]),
          ),
        ),
      ),
  },
  {
    name: 'a measure without its count',
    why: 'odds ratio, Jaccard, z, expected and p give the count: they stand only beside it',
    tries: ({ read }) =>
      tally(
        cellsWith(read, measured, (_, printed) => printed.sources !== undefined && isSign(printed.sources)),
      ),
  },
  {
    name: 'a number without what it is made of',
    why: 'every computed number stands only where all counts do that it names',
    tries: ({ read, told }) => ({ tried: cellsWith(read, /./u, () => false).length, got: told.gaps }),
  },
  {
    name: 'share times number, and other formulas',
    why: 'a column that one formula gives from a withheld count and shown numbers',
    tries: ({ formulas }) => ({ tried: formulas.tried, got: formulas.found }),
  },
  {
    name: 'zeros and totals of a row',
    why: 'all counts in one integer programme: none is known exactly',
    tries: ({ told }) => ({ tried: told.targets, got: told.solved }),
  },
  {
    name: 'parts whose sum is small',
    why: 'in the same programme: none is known more narrowly than its sign says',
    tries: ({ told }) => ({ tried: told.targets, got: [...told.narrowed, ...told.unanswered] }),
  },
  {
    name: 'tables over slightly different sets',
    why: 'columns that count nearly the same: gone; a count is the same in every table',
    tries: ({ read, told }) => ({
      tried: read.reduce((sum, { table }) => sum + table.columns.length, 0),
      got: [
        ...read.flatMap(({ file, table }) =>
          table.columns.filter(({ key }) => banned.test(key)).map(({ key }) => `${file}: ${key}`),
        ),
        ...told.unlike,
      ],
    }),
  },
  {
    name: 'all of a group',
    why: 'a count as large as its group tells of each of its members',
    tries: ({ cells, sizes }) => {
      const shown = [...cells.values()].filter(({ status }) => status === 'shown');
      const all = shown.filter(({ value, group }) => value > 0 && value === sizes[group]);
      return { tried: shown.length, got: all.map(({ key }) => key) };
    },
  },
  {
    name: 'small counts that stand',
    why: 'no count of a hidden size stands in any file',
    tries: ({ cells, rule }) => {
      const shown = [...cells.values()].filter(({ status }) => status === 'shown');
      const small = shown.filter(({ value }) => value >= rule.from && value <= rule.to);
      return { tried: shown.length, got: small.map(({ key }) => key) };
    },
  },
  {
    name: 'many decimals',
    why: 'no printed number has more than four, or one digit that is not 0',
    tries: ({ files }) => {
      const numbers = [...files]
        .filter(([file]) => /\.(?:csv|md)$/u.test(file))
        .flatMap(([file, text]) =>
          [...text.matchAll(/(?<![\d.])\d+[.,]?\d*/gu)].map(([number]) => ({ file, number })),
        );
      const long = numbers.filter(({ number }) => /\.\d{5,}/u.test(number) && !/\.0+[1-9]$/u.test(number));
      return { tried: numbers.length, got: long.map(({ file, number }) => `${file}: ${number}`) };
    },
  },
  {
    name: 'hover text and sentences',
    why: 'no number beside the names of a subject that its shown counts do not hold',
    tries: ({ files, told }) => ({
      tried: [...files].reduce(
        (sum, [file, text]) =>
          sum + (file.endsWith('.json') ? strings(JSON.parse(text)).length : text.split('\n').length),
        0,
      ),
      got: told.besideLabels,
    }),
  },
  {
    name: 'bounds in words',
    why: '"at least 3" is never printed for a number of sources that is withheld',
    tries: ({ files }) => {
      const told = [...files].filter(([file]) => /(?:\.md|figures.*\.json)$/u.test(file));
      const bounds = told.flatMap(([file, text]) =>
        [...text.matchAll(/(?:at least|minst) \d+ (?:sources?|kilder?)/giu)].map(
          ([words]) => `${file}: ${words}`,
        ),
      );
      return { tried: told.length, got: bounds };
    },
  },
  {
    name: 'order and absence of rows',
    why: 'rows stand in no order of what is withheld, and none is missing for its count',
    tries: ({ rows }) => ({ tried: rows.tried, got: rows.found }),
  },
  {
    name: 'names of sources and coders',
    why: 'none stands in any file, but of studies, which are published',
    tries: ({ files, corpus }) => {
      const names = [...corpus.sources.filter(({ kind }) => kind !== 'study'), ...corpus.coders]
        .map(({ name }) => name)
        .filter((name) => typeof name === 'string' && name.length > 5);
      const all = [...files.values()].join('\n');
      return { tried: names.length, got: names.filter((name) => all.includes(name)) };
    },
  },
];
