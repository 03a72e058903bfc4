import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { SourceKind } from '../corpus/source.js';
import { applicability } from '../units/applicability.js';
import type { Incidence } from '../units/incidence.js';

/** How it is known that a cell cannot hold anything; position 0 stands for cells that can. */
export const impossibleReasons = [null, 'declared', 'inferred'] as const;

/** Why two codes cannot meet: no unit is of a kind of source where both can stand. */
export type ImpossibleReason = 'declared' | 'inferred';

/**
 * Which cells cannot hold anything, as positions in `impossibleReasons`. Two codes can meet where some unit draws
 * on sources in whose kinds the one and the other can stand (see `applicability`). A cell that holds something,
 * or a code with itself, is possible whatever is declared.
 *
 * @param contexts the kinds of sources that one unit can draw on: one kind each, or several for groups of sources
 */
export function impossibleCells(
  corpus: Corpus,
  rollUp: boolean,
  rows: readonly Code[],
  columns: readonly Code[],
  counts: Int32Array,
  contexts: readonly ReadonlySet<SourceKind>[],
): Uint8Array {
  const impossible = new Uint8Array(rows.length * columns.length);
  if (contexts.length === 0) return impossible;
  const { possible, declaredPossible } = applicability(corpus, rollUp);
  const standsIn = (codes: readonly Code[], allowed: typeof possible) =>
    codes.map((code) => contexts.map((kinds) => [...kinds].some((kind) => allowed(code.index, kind))));
  const meet = (row: readonly boolean[], column: readonly boolean[]) =>
    row.some((can, i) => can && column[i]);
  const [rowsCan, columnsCan] = [standsIn(rows, possible), standsIn(columns, possible)];
  const [rowsMay, columnsMay] = [standsIn(rows, declaredPossible), standsIn(columns, declaredPossible)];
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < columns.length; c++) {
      const i = r * columns.length + c;
      if (counts[i] > 0 || rows[r].index === columns[c].index || meet(rowsCan[r], columnsCan[c])) continue;
      impossible[i] = meet(rowsMay[r], columnsMay[c]) ? 2 : 1;
    }
  }
  return impossible;
}

/** One context for each kind of source that somebody coded. */
export function kindContexts(corpus: Corpus): ReadonlySet<SourceKind>[] {
  const { codings, selections, sources } = corpus;
  const kinds = new Set<SourceKind>();
  for (let i = 0; i < codings.length; i++) kinds.add(sources[selections.source[codings.selection[i]]].kind);
  return [...kinds].map((kind) => new Set([kind]));
}

/** The kinds of sources in each unit of an incidence: one, or for groups all of its sources'. */
export function unitContexts(incidence: Incidence): ReadonlySet<SourceKind>[] {
  if (incidence.groups.length === 0) return kindContexts(incidence.corpus);
  const { corpus, codingOffsets, codings } = incidence;
  return incidence.groups.map((_, group) => {
    const kinds = new Set<SourceKind>();
    for (let i = codingOffsets[group]; i < codingOffsets[group + 1]; i++) {
      const source = corpus.selections.source[corpus.codings.selection[codings[i]]];
      kinds.add(corpus.sources[source].kind);
    }
    return kinds;
  });
}
