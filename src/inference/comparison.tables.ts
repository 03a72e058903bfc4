import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { describeMatrix } from '../cooccurrence/matrix.labels.js';
import { matrixUnits } from '../cooccurrence/matrixUnits.js';
import { codeLabel } from '../figures/codeLabels.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Language } from '../shared/language.js';
import { benjaminiHochberg } from '../statistics/multiplicity.js';
import { notes } from './cellStatus.js';
import type { CellTest } from './cellTest.js';
import { matrixTests } from './matrixTests.js';
import { pooledHypergeometric } from './pooledHypergeometric.js';
import { sourceTables } from './stratifiedTables.js';
import { testLabel } from './test.labels.js';
import { standsBelow, testedCells } from './testedCells.js';

/**
 * How many cells stand under each test, on the same material: the given tests, the exact and the shift test, and, as a
 * foil, the pooled hypergeometric, which throws the units of all sources together. Each row is adjusted by
 * Benjamini-Hochberg, save the given tests, which keep their own adjustment. What a test finds beyond the others is
 * what its null does not allow for.
 */
export function testComparison(
  matrix: CooccurrenceMatrix,
  tests: readonly CellTest[],
  options: { readonly language?: Language } = {},
): ReportTable {
  const { language } = matrix.corpus;
  const texts = words[language];
  const own = standingFindings(matrix, tests);
  const others = (matrix.stratum === 'source' ? (['exact', 'shift'] as const) : (['exact'] as const)).filter(
    (test) => test !== tests[0]?.test,
  );
  const compared: Compared[] = [
    ...(tests.length > 0 ? [{ test: tests[0].test, standing: own }] : []),
    ...others.map((test) => {
      const found = matrixTests(matrix, { test, bootstrap: 0 });
      return { test, standing: orderUnknown(found) ? null : standingFindings(matrix, found) };
    }),
    ...(matrix.stratum === 'source' ? [{ test: 'pooled', standing: pooledFindings(matrix, tests) }] : []),
  ];
  const named = new Map(
    tests.flatMap(({ row, column }) =>
      [true, false].map((more) => [
        findingOf({ row, column }, more),
        `${codeLabel(row, language)} × ${codeLabel(column, language)} ${more ? '↑' : '↓'}`,
      ]),
    ),
  );
  const tested = testedCells(matrix, tests).length;
  return {
    kind: 'table',
    language,
    name: 'test-comparison',
    columns: [
      { key: 'test', label: texts.test },
      { key: 'null', label: texts.null },
      { key: 'standing', label: texts.standing },
      { key: 'beyond', label: texts.beyond },
      { key: 'which', label: texts.which },
    ],
    rows:
      tested === 0
        ? []
        : compared.map(({ test, standing }) => {
            if (standing === null) {
              return {
                test: testLabel(test, language),
                null: texts.orderUnknown,
                standing: null,
                beyond: null,
                which: '',
              };
            }
            const beyond = [...standing].filter((finding) => !own.has(finding));
            const shown = beyond.slice(0, 5).map((finding) => named.get(finding)!);
            return {
              test: test === 'pooled' ? texts.pooled : testLabel(test, language),
              null: Object.hasOwn(texts.nulls, test) ? texts.nulls[test as keyof typeof texts.nulls] : '',
              standing: standing.size,
              beyond: beyond.length,
              which: shown.join('; ') + (beyond.length > shown.length ? ' …' : ''),
            };
          }),
    caption: `${describeMatrix(matrix, language)} ${tested === 0 ? texts.nothing : texts.caption(tested)}`,
  };
}

/** What stands under a test; null where the test says nothing. */
interface Compared {
  readonly test: string;
  readonly standing: ReadonlySet<string> | null;
}

function orderUnknown(tests: readonly CellTest[]): boolean {
  return tests.some((test) => test.notes.includes(notes.unknownOrder));
}

/** Two codes and a direction: a pair that stands the other way round is another finding. */
function findingOf({ row, column }: Pick<CellTest, 'row' | 'column'>, more: boolean): string {
  return `${row.index} ${column.index} ${more ? 'more' : 'less'}`;
}

function standingFindings(matrix: CooccurrenceMatrix, tests: readonly CellTest[]): Set<string> {
  return new Set(
    testedCells(matrix, tests)
      .filter(({ adjusted }) => adjusted < standsBelow)
      .map((test) => findingOf(test, test.count >= (test.nullExpected ?? test.expected))),
  );
}

/** The pooled foil on the cells that were tested, two-sided by doubling. */
function pooledFindings(matrix: CooccurrenceMatrix, tests: readonly CellTest[]): Set<string> {
  const units = matrixUnits(matrix);
  if (units === null) return new Set();
  const tested = testedCells(matrix, tests);
  const pooled = tested.map(({ row, column }) =>
    pooledHypergeometric(sourceTables(units, row.index, column.index)),
  );
  const adjusted = benjaminiHochberg(
    pooled.map(({ pLower, pUpper }) => Math.min(1, 2 * Math.min(pLower, pUpper))),
  );
  return new Set(
    tested.flatMap((test, i) =>
      adjusted[i] < standsBelow ? [findingOf(test, pooled[i].count >= pooled[i].expected)] : [],
    ),
  );
}

const words = {
  nb: {
    test: 'Test',
    null: 'Hva som får bytte plass',
    standing: 'Ruter som står seg',
    beyond: 'Utover den første',
    which: 'Hvilke',
    pooled: 'sammenslått (til advarsel)',
    nulls: {
      exact: 'enheter, fritt innenfor sin kilde; regner ikke med serier',
      permutation: 'enheter, fritt innenfor sin kilde; regner ikke med serier',
      shift: 'hele rekkefølgen i en kilde, så serier blir stående',
      curveball: 'kodinger innenfor sin kilde, med faste totaler for enhetene',
      pooled: 'enheter på tvers av kilder, som om alle intervjuer var ett',
    },
    orderUnknown: 'enhetenes rekkefølge i kilden er ikke kjent, så testen sier ikke noe',
    nothing: 'Ingen rute kunne testes.',
    caption: (tested: number) =>
      `${tested} testede ruter, justert p under 0,05. En rute som bare står seg når kilder slås sammen eller serier ikke regnes med, er ikke belagt.`,
  },
  en: {
    test: 'Test',
    null: 'What may change places',
    standing: 'Cells that stand',
    beyond: 'Beyond the first',
    which: 'Which',
    pooled: 'pooled (as a warning)',
    nulls: {
      exact: 'units, freely within their source; does not allow for streaks',
      permutation: 'units, freely within their source; does not allow for streaks',
      shift: 'the whole sequence of a source, so streaks remain',
      curveball: 'codings within their source, with fixed totals of units',
      pooled: 'units across sources, as if all interviews were one',
    },
    orderUnknown: 'the order of the units in their source is not known, so the test says nothing',
    nothing: 'No cell could be tested.',
    caption: (tested: number) =>
      `${tested} tested cells, adjusted p below 0.05. A cell that stands only when sources are pooled, or when streaks are not allowed for, is not supported.`,
  },
} as const;
