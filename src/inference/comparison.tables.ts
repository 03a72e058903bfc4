import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { describeMatrix, pairLabel } from '../cooccurrence/matrix.labels.js';
import { matrixUnits } from '../cooccurrence/matrixUnits.js';
import type { ReportTable } from '../report/reportTable.js';
import { beyondChance } from '../statistics/beyondChance.js';
import { benjaminiHochberg } from '../statistics/multiplicity.js';
import { counted } from '../words/plurals.js';
import { formatLevel } from '../words/statistics.js';
import { inSentence, termsIn } from '../words/terms.js';
import type { CellTest } from './cellTest.js';
import { matrixTests } from './matrixTests.js';
import { pooledHypergeometric } from './pooledHypergeometric.js';
import { sourceTables } from './stratifiedTables.js';
import { testLabel } from './test.labels.js';
import { holds, holdsUpTo, isMore, testedCells } from './testedCells.js';
import { type NullName, nulls, type TestName } from './tests.js';

/**
 * How many cells hold after adjustment under each test, on the same material: the given tests, the exchange, the exact and the shift test, and, as a
 * foil, the pooled hypergeometric, which throws the units of all sources together. Each row is adjusted by
 * Benjamini-Hochberg, save the given tests, which keep their own adjustment. What a test finds beyond the others is
 * what its null does not allow for.
 */
export function testComparisonTable(matrix: CooccurrenceMatrix, tests: readonly CellTest[]): ReportTable {
  const { language } = matrix.corpus;
  const texts = words[language];
  const terms = termsIn(language);
  const own = findingsThatHold(matrix, tests);
  const usual: readonly TestName[] =
    matrix.stratum === 'source' ? ['exchange', 'exact', 'shift'] : ['exchange', 'exact'];
  const others = usual.filter((test) => test !== tests[0]?.test);
  const compared: Compared[] = [
    ...(tests.length > 0 ? [{ test: tests[0].test, found: own }] : []),
    ...others.map((test) => {
      const tested = matrixTests(matrix, { test, bootstrap: 0 });
      return { test, found: orderUnknown(tested) ? null : findingsThatHold(matrix, tested) };
    }),
    ...(matrix.stratum === 'source'
      ? [{ test: 'pooled' as const, found: pooledFindings(matrix, tests) }]
      : []),
  ];
  const named = new Map(
    tests.flatMap(({ row, column }) =>
      [true, false].map((more) => [
        findingOf({ row, column }, more),
        `${pairLabel({ row, column }, language)} ${more ? '↑' : '↓'}`,
      ]),
    ),
  );
  const tested = testedCells(matrix, tests).length;
  return {
    kind: 'table',
    language,
    name: 'test-comparison',
    columns: [
      { key: 'test', label: terms.test },
      { key: 'null', label: texts.null },
      { key: 'standing', label: texts.standing },
      { key: 'beyond', label: texts.beyond },
      { key: 'which', label: terms.which },
    ],
    rows:
      tested === 0
        ? []
        : compared.map(({ test, found }) => {
            if (found === null) {
              return {
                test: testLabel(test, language),
                null: texts.orderUnknown,
                standing: null,
                beyond: null,
                which: '',
              };
            }
            const beyond = [...found].filter((finding) => !own.has(finding));
            const shown = beyond.slice(0, 5).map((finding) => named.get(finding)!);
            return {
              test: testLabel(test, language),
              null: nulls[test].changes[language],
              standing: found.size,
              beyond: beyond.length,
              which: shown.join('; ') + (beyond.length > shown.length ? ' …' : ''),
            };
          }),
    caption: `${describeMatrix(matrix, language)} ${tested === 0 ? terms.noCellTested : texts.caption(counted(tested, 'cell', language))}`,
  };
}

/** What holds under a null; null where it says nothing. */
interface Compared {
  readonly test: NullName;
  readonly found: ReadonlySet<string> | null;
}

function orderUnknown(tests: readonly CellTest[]): boolean {
  return tests.some((test) => test.notes.includes('unknown order'));
}

/** Two codes and a direction: a pair that holds the other way round is another finding. */
function findingOf({ row, column }: Pick<CellTest, 'row' | 'column'>, more: boolean): string {
  return `${row.index} ${column.index} ${more ? 'more' : 'less'}`;
}

function findingsThatHold(matrix: CooccurrenceMatrix, tests: readonly CellTest[]): Set<string> {
  return new Set(
    testedCells(matrix, tests)
      .filter(holds)
      .map((test) => findingOf(test, isMore(test))),
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
      beyondChance(adjusted[i], holdsUpTo) ? [findingOf(test, pooled[i].count >= pooled[i].expected)] : [],
    ),
  );
}

const words = {
  nb: {
    null: 'Hva som får bytte plass',
    standing: 'Ruter som står seg',
    beyond: 'Utover første rad',
    orderUnknown: 'enhetenes rekkefølge i kilden er ikke kjent, så testen sier ikke noe',
    caption: (tested: string) =>
      `${tested} testet, ${inSentence('adjustedP', 'nb')} høyst ${formatLevel(holdsUpTo, 'nb')}. En rute som bare står seg når kilder slås sammen eller serier ikke regnes med, er ikke belagt.`,
  },
  en: {
    null: 'What may change places',
    standing: 'Cells that hold after adjustment',
    beyond: 'Beyond the first row',
    orderUnknown: 'the order of the units in their source is not known, so the test says nothing',
    caption: (tested: string) =>
      `${tested} tested, ${inSentence('adjustedP', 'en')} at most ${formatLevel(holdsUpTo, 'en')}. A cell that holds only when sources are pooled, or when streaks are not allowed for, is not supported.`,
  },
} as const;
