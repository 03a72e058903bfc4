import { countKey } from '../../disclosure/countModel.js';
import { frequentPairs } from '../../inference/frequentPairs.js';
import { isMore, testedCells } from '../../inference/testedCells.js';
import type { Finding, Findings } from '../../report/finding.js';
import type { CountedPairs } from './countedPairs.js';
import type { MatrixPair } from './matrixPairs.js';
import { adjustedStands, standsOf, testOf, withTotals } from './pairs.tables.js';
import { type Stands, standsOn } from './totals.js';

/**
 * The findings on pairs with the counts that each rests on: those of its pair, of the pair whose p gives its adjusted p, of the
 * sources that use both codes and never together, and what the totals of its codes rest on. One of which few sources
 * give most is not published, and neither is one that is not known here.
 */
export function findingsOnPairs(found: CountedPairs, findings: Findings): Findings {
  const known = new Map<string, Stands>();
  const every = () => found.pairs.map(({ sources }) => sources);
  for (const pair of found.pairs) {
    const { row, column } = pair.cell;
    const stands = pairStands(found, pair);
    // The finding names the codes as the matrix has them.
    for (const [a, b] of [
      [row.id, column.id],
      [column.id, row.id],
    ]) {
      if (stands !== null) known.set(`cooccurrence.${a}.${b}`, stands);
      known.set(`cooccurrence.frequent.${a}.${b}`, standsOf(found, pair));
    }
  }
  // What half of the pairs would have shown is a number of one of them, and of which is not told.
  if (found.totals !== null)
    known.set(
      'cooccurrence.nothing',
      standsOn(found.totals.units, {
        from: testedCells(found.matrix, found.tests).flatMap((cell) => sourcesOf(found, cell)),
        dominated: false,
      }),
    );
  if (frequentPairs(found.matrix).met === 0)
    known.set('cooccurrence.lacking', { from: every(), dominated: false });
  return { ...findings, found: findings.found.map((finding) => resting(finding, known.get(finding.key))) };
}

function resting({ restsOn: _, ...finding }: Finding, stands: Stands | undefined): Finding {
  return stands === undefined || stands.dominated ? finding : { ...finding, restsOn: stands.from };
}

/** What the finding on a pair tells; null where it has no test. */
function pairStands(found: CountedPairs, pair: MatrixPair): Stands | null {
  const { matrix, totals } = found;
  const test = testOf(found, pair);
  if (test === null) return null;
  const own = standsOf(found, pair);
  const ofTest = matrix.stratum === 'source' ? own : withTotals(found, pair);
  const told = [ofTest, adjustedStands(found, test)];
  const hidden: Stands = { from: [], dominated: true };
  const { row, column } = pair.cell;
  // Against a pair that stands together more often: each code alone, and sources that use both and never together.
  if (isMore(test)) {
    told.push(...(totals === null ? [hidden] : [totals.of(row), totals.of(column)]));
    if (matrix.stratum === 'source')
      told.push({ from: [countKey(pair.pair.replace(/^pair/u, 'both'), 'apart')], dominated: false });
  }
  if (test.count === 0) told.push(totals === null ? hidden : totals.units);
  return standsOn(...told);
}

function sourcesOf(
  { pairs }: CountedPairs,
  { row, column }: Pick<MatrixPair['cell'], 'row' | 'column'>,
): string[] {
  return pairs
    .filter(
      ({ cell }) =>
        (cell.row === row && cell.column === column) || (cell.row === column && cell.column === row),
    )
    .map(({ sources }) => sources);
}
