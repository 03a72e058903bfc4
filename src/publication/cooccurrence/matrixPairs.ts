import type { Cell, CooccurrenceMatrix } from '../../cooccurrence/cooccurrenceMatrix.js';
import type { Code } from '../../corpus/code.js';
import { type CountSubject, countKey, type WithinSubject } from '../../disclosure/countModel.js';
import { codeKey, pairKey } from '../../disclosure/subjectKeys.js';
import { subjectsOf } from '../../questions/consistency/subjects.js';
import { type DirectedUnits, directedUnits } from '../../questions/directedUnits.js';
import { type Incidence, incidence } from '../../units/incidence.js';
import { isUnitKind } from '../../units/units.js';
import { codePairs, codeSubjects, pairSubjects, pairWithinCodes, within } from '../codeSubjects.js';
import { countSubject, type PublicSources } from '../publicSources.js';

/** A pair of codes of the matrix, each two codes once, with the sources that it stands in. */
export interface MatrixPair {
  readonly cell: Cell;
  /** Subject of the selections that bear both, with their directions. */
  readonly pair: string;
  /** Subject of what the matrix counted. */
  readonly counted: string;
  /** Key of the number of sources with something that the matrix counted. */
  readonly sources: string;
  /** What each protected source, or group of sources, gives of the count. */
  readonly contributions: readonly number[];
  /** Studies in which it stands: published literature. */
  readonly studies: number;
}

/** A code of the matrix: what its total rests on. */
export interface MatrixCode {
  readonly code: Code;
  /** Subject of the sources that use it. */
  readonly counted: string;
  /** Key of the number of sources that its total rests on. */
  readonly sources: string;
  /** What each protected source gives of its total. */
  readonly contributions: readonly number[];
  readonly studies: number;
}

/** The pairs of a matrix as subjects of a publication. */
export interface MatrixPairs {
  readonly matrix: CooccurrenceMatrix;
  readonly directed: DirectedUnits;
  /** Of the units of the matrix; null where it counts no units (overlaps, windows). */
  readonly units: Incidence | null;
  readonly pairs: readonly MatrixPair[];
  /** Codes of the rows and of the columns, each once. */
  readonly codes: readonly MatrixCode[];
  readonly subjects: readonly CountSubject[];
  readonly within: readonly WithinSubject[];
  /** Whether the sources of the matrix are those with a selection that bears both. */
  readonly ofSelections: boolean;
}

type Sources = ReadonlySet<number>;

/**
 * The pairs of a matrix and its codes, counted by source. Where the matrix counts selections, a pair has one subject: the
 * selections that bear both, with their directions. What other units (paragraphs, windows, codes with their subcodes) find in
 * other sources is a subject of its own: `together:C01:V02`, and of a code `uses:C01`.
 */
export function matrixPairs(sources: PublicSources, matrix: CooccurrenceMatrix): MatrixPairs {
  const { corpus, unit, coders, rollUp } = matrix;
  const directed = directedUnits(corpus, { coders });
  const known = codePairs(directed, matrix.rows, matrix.columns);
  const codes = [...new Set([...matrix.rows, ...matrix.columns])];
  const spoken = [...pairSubjects(sources, directed, known), ...codeSubjects(sources, directed, codes)];
  const speaking = (units: readonly number[]) =>
    new Set<number>(units.map((each) => directed.incidence.source[each]));
  const studiesIn = (own: Sources) => [...own].filter((source) => sources.stratum[source] < 0).length;

  const stood = known.map(({ codes: [row, column] }) => standing(sources, matrix, row, column));
  const units = isUnitKind(unit) ? incidence(corpus, { unit, coders, rollUp }) : null;
  const used = codes.map((code) => usesOf(units, code));
  const ofPairs = known.map((each) => speaking(each.units));
  const ofCodes = subjectsOf(directed, codes, null).map((each) => speaking(each.units));
  const stoodIn = stood.map((each) => each.sources);
  const uses = used.map((each) => new Set(each.keys()));
  const [ofSelections, codesOfSelections] = [same(ofPairs, stoodIn), units === null || same(ofCodes, uses)];

  const key = (name: string, subject: string) => subject.replace(/^[a-z]+/u, name);
  const one = (subject: string, own: Sources) =>
    countSubject(sources, { key: subject, categories: ['mentions'], sets: {} }, (source) =>
      own.has(source) ? 0 : -1,
    );
  const pairSubject = (i: number) => pairKey(...known[i].codes);
  const together = ofSelections ? [] : known.map((_, i) => one(key('together', pairSubject(i)), stoodIn[i]));
  const usedBy = codesOfSelections ? [] : codes.map((code, c) => one(key('uses', codeKey(code)), uses[c]));
  const sourcesOfPair = known.map((_, i) => (ofSelections ? spoken[i] : together[i]));
  const sourcesOfCode = codes.map((_, c) => (codesOfSelections ? spoken[known.length + c] : usedBy[c]));
  const positions = new Map(codes.map((code, c) => [code, c]));
  const inCodes = (i: number) => known[i].codes.map((code) => positions.get(code)!);
  return {
    matrix,
    directed,
    units,
    ofSelections,
    pairs: stood.map(({ cell, contributions, sources: own }, i) => ({
      cell,
      pair: pairSubject(i),
      counted: sourcesOfPair[i].key,
      sources: countKey(sourcesOfPair[i].key, 'mentions'),
      contributions,
      studies: studiesIn(own),
    })),
    codes: codes.map((code, c) => ({
      code,
      counted: sourcesOfCode[c].key,
      sources: countKey(sourcesOfCode[c].key, 'mentions'),
      contributions: [...used[c]].flatMap(([source, count]) => (sources.stratum[source] < 0 ? [] : [count])),
      studies: studiesIn(codesOfSelections ? ofCodes[c] : uses[c]),
    })),
    subjects: [...spoken, ...together, ...usedBy],
    within: [
      ...pairWithinCodes(spoken, known),
      // What holds for every pair and source is known to anybody who knows what is counted.
      ...(ofSelections || !known.every((_, i) => isWithin(ofPairs[i], stoodIn[i]))
        ? []
        : known.flatMap((_, i) => within(spoken[i], together[i], ['mentions']))),
      ...(codesOfSelections || !codes.every((_, c) => isWithin(ofCodes[c], uses[c]))
        ? []
        : codes.flatMap((_, c) => within(spoken[known.length + c], usedBy[c], ['mentions']))),
      ...(ofSelections ||
      units === null ||
      !known.every((_, i) => inCodes(i).every((c) => isWithin(stoodIn[i], uses[c])))
        ? []
        : known.flatMap((_, i) =>
            inCodes(i).flatMap((c) => within(together[i], sourcesOfCode[c], ['mentions'])),
          )),
    ],
  };
}

/** Where a pair stands, and what each protected source (or group of sources) gives of it. */
function standing({ stratum }: PublicSources, matrix: CooccurrenceMatrix, row: Code, column: Code) {
  const given = new Map<string, number>();
  const speaking = new Set<number>();
  const { source: sourceOf } = matrix.corpus.selections;
  for (const { source, group, rowSelections, columnSelections } of matrix.evidence(row, column)) {
    for (const selection of [...rowSelections, ...columnSelections]) speaking.add(sourceOf[selection]);
    if (group === undefined && stratum[source.index] < 0) continue;
    const weight = matrix.counting === 'weighted' ? rowSelections.length * columnSelections.length : 1;
    const giver = group ?? String(source.index);
    given.set(giver, (given.get(giver) ?? 0) + weight);
  }
  return { cell: matrix.at(row, column), sources: speaking, contributions: [...given.values()] };
}

/** In how many units each source uses a code. */
function usesOf(units: Incidence | null, code: Code): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (units === null) return found;
  const { unitCount, offsets, codes, source } = units;
  for (let unit = 0; unit < unitCount; unit++)
    if (codes.subarray(offsets[unit], offsets[unit + 1]).includes(code.index))
      found.set(source[unit], (found.get(source[unit]) ?? 0) + 1);
  return found;
}

function isWithin(lesser: Sources, greater: Sources): boolean {
  return [...lesser].every((source) => greater.has(source));
}

function same(some: readonly Sources[], others: readonly Sources[]): boolean {
  return some.every((each, i) => each.size === others[i].size && isWithin(each, others[i]));
}
