import type { Code } from '../../corpus/code.js';
import { pairKey } from '../../disclosure/subjectKeys.js';
import type { Finding, Findings } from '../../report/finding.js';
import type { SpecificationCurve } from '../../robustness/specificationCurve.js';
import type { CountedPairs } from '../cooccurrence/countedPairs.js';
import { standsOf } from '../cooccurrence/pairs.tables.js';
import { type Stands, standsOn } from '../cooccurrence/totals.js';
import type { PublicPart } from '../publicPart.js';
import { candidate, uses } from '../publicSources.js';
import { curvesTable } from './robustness.tables.js';

export interface RobustnessPartOf {
  /** The pairs of the matrix, as the part on co-occurrence has them. */
  readonly pairs: CountedPairs;
  /** Of the pairs that the run looked into: one, unless more were asked for. */
  readonly curves: readonly SpecificationCurve[];
  readonly findings: Findings;
}

/**
 * What a publication has of robustness: in how many ways of counting and testing a pair stands. How much one source changes is
 * told of no pair: it is a number of that source.
 */
export function robustnessPart({ pairs, curves, findings }: RobustnessPartOf): PublicPart {
  const known = curves.flatMap((curve) => {
    const { row, column } = curve;
    const own = row === null || column === null ? null : countedOf(pairs, row, column);
    return row === null || column === null || own === null ? [] : [{ curve, row, column, ...own }];
  });
  const subjects = [...new Set(known.flatMap(({ counted }) => counted))];
  const own = (key: string) => subjects.includes(key);
  const rests = new Map(
    known.map(({ row, column, stands }) => [`robustness.choices.${row.id}.${column.id}`, stands]),
  );
  return {
    section: 'robustness',
    number: '05',
    subjects: pairs.subjects.filter(({ key }) => own(key)),
    within: pairs.within.filter(({ lesser, greater }) => own(lesser.subject) && own(greater.subject)),
    candidates: subjects.map((subject) => candidate(subject, 'mentions', '', uses.mentions)),
    tables: known.length === 0 ? [] : [curvesTable(pairs.matrix.corpus, known)],
    figures: () => [],
    findings: {
      ...findings,
      found: findings.found.map(({ restsOn: _, ...finding }: Finding): Finding => {
        if (finding.key === 'robustness.none')
          return { ...finding, restsOn: pairs.pairs.map(({ sources }) => sources) };
        const stands = rests.get(finding.key);
        return stands === undefined || stands.dominated ? finding : { ...finding, restsOn: stands.from };
      }),
    },
    seed: known[0]?.curve.seed ?? null,
  };
}

/** What a pair and its codes rest on, and their subjects; null for a pair that is not in the matrix. */
function countedOf(
  found: CountedPairs,
  row: Code,
  column: Code,
): { readonly stands: Stands; readonly counted: readonly string[] } | null {
  const pair = found.pairs.find(({ pair: key }) => key === pairKey(row, column));
  if (pair === undefined) return null;
  const codes = found.codes.filter(({ code }) => code === row || code === column);
  const from = codes.map(({ sources }) => sources);
  return {
    stands: standsOn(standsOf(found, pair), { from, dominated: false }),
    counted: [pair, ...codes].map(({ counted }) => counted),
  };
}
