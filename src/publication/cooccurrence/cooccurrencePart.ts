import type { CountCell } from '../../disclosure/countModel.js';
import { codeKey } from '../../disclosure/subjectKeys.js';
import { directions } from '../../questions/direction.js';
import type { Findings } from '../../report/finding.js';
import { codeNames } from '../codeNames.js';
import { hasSides } from '../codeSubjects.js';
import { groupCandidates, groupTables, pairAttributes } from '../groupTables.js';
import type { PublicPart } from '../publicPart.js';
import { candidate, uses } from '../publicSources.js';
import { codesTable } from './codes.tables.js';
import type { CountedPairs } from './countedPairs.js';
import { findingsOnPairs } from './findings.js';
import { informativeTable } from './informative.tables.js';
import { pairsFigure } from './pairs.figure.js';
import { pairsTable } from './pairs.tables.js';
import { countedHow, sideLabel } from './words.labels.js';

export interface CooccurrencePartOf {
  /** The pairs of the matrix that the run counted, with the tests that its findings were made by (`countedPairs`). */
  readonly pairs: CountedPairs;
  readonly findings: Findings;
}

/** What a publication has of co-occurrence: each pair with its test, by groups of sources, and pooled over sources. */
export function cooccurrencePart({ pairs: found, findings }: CooccurrencePartOf): PublicPart {
  const { matrix, sources, tests } = found;
  const { language } = matrix.corpus;
  const sided = hasSides(found.directed);
  const names = codeNames([...matrix.rows, ...matrix.columns], language);
  const possible = found.pairs.filter(({ cell }) => cell.possible);
  const informative = informativeTable(found);
  return {
    section: 'cooccurrence',
    number: '02',
    subjects: found.subjects,
    within: found.within,
    candidates: candidatesOf(found),
    tables: [
      pairsTable(found),
      codesTable(found),
      ...(informative === null ? [] : [informative]),
      ...groupTables(sources, {
        section: 'cooccurrence',
        language,
        name: 'pairs',
        columns: [
          { key: 'row', label: sideLabel(matrix.rows, 'row', language) },
          { key: 'column', label: sideLabel(matrix.columns, 'column', language) },
        ],
        told: possible.map(({ counted, cell }) => ({
          subject: counted,
          names: { row: names(cell.row), column: names(cell.column) },
        })),
        sides: sided && found.ofSelections,
        caption: countedHow(matrix, language),
        attributes: pairAttributes,
      }),
    ],
    figures: (tables, release) =>
      tables.filter(({ name }) => name === 'pairs').map((table) => pairsFigure(matrix, table, release)),
    findings: findingsOnPairs(found, findings),
    seed: tests.find(({ permutations }) => permutations !== null)?.seed ?? null,
  };
}

function candidatesOf(found: CountedPairs): CountCell[] {
  const { sources, pairs, codes, directed, informative, ofSelections } = found;
  const sides = hasSides(directed) ? directions : [];
  const possible = pairs.filter(({ cell }) => cell.possible);
  return [
    // Totals and coefficients hang on the codes.
    ...codes.map(({ counted }) => candidate(counted, 'mentions', '', uses.mentions + 10)),
    ...codes.flatMap(({ code }) => sides.map((side) => candidate(codeKey(code), side, '', uses.sides + 5))),
    ...possible.map(({ counted }) => candidate(counted, 'mentions', '', uses.mentions)),
    ...possible.flatMap(({ pair }) => sides.map((side) => candidate(pair, side, '', uses.sides))),
    ...possible
      .filter(({ pair }) => informative.has(pair))

      .flatMap(({ pair }) => {
        const subject = pair.replace(/^pair/u, 'both');
        return [
          candidate(subject, 'informative', '', uses.sides - 10),
          candidate(subject, 'apart', '', uses.sides - 15),
        ];
      }),
    ...groupCandidates(
      sources,
      possible.map(({ counted }) => counted),
      sides.length > 0 && ofSelections,
      pairAttributes,
    ),
  ];
}
