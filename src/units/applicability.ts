import type { Code } from '../corpus/code.js';
import { Corpus } from '../corpus/corpus.js';
import { type SourceKind, sourceKinds } from '../corpus/source.js';
import { RequestError } from '../shared/problem.js';

/** In which kinds of sources a code can stand at all, and how that is known. */
export interface Applicability {
  /** Whether a code, by index, can stand in a kind of source. */
  possible(code: number, kind: SourceKind): boolean;
  /** The same by what the codebook declares alone. */
  declaredPossible(code: number, kind: SourceKind): boolean;
  /** Codes that stand in a kind of source that the codebook does not give them; they count as they stand. */
  readonly contradictions: readonly { readonly code: Code; readonly kind: SourceKind }[];
}

/**
 * In which kinds of sources each code can stand. The codebook declares it (`appliesTo`; what a code does not say,
 * its parent says). Where it does not, it is inferred: a code that is used in some kind of source, and never in
 * another one that is coded, is taken as not applicable there. A code that is never used says nothing.
 *
 * The inference is a hint and no proof: a rare code may be absent by chance, and that it is absent may be the
 * finding. Whoever shows it says that it was inferred; a declaration settles it.
 *
 * @param rollUp a parent can stand wherever one of its descendants can
 */
export function applicability(corpus: Corpus, rollUp: boolean): Applicability {
  const { codes, codings, selections, sources } = corpus;
  const width = sourceKinds.length;
  const kindOf = sources.map((source) => sourceKinds.indexOf(source.kind));
  const used = new Uint8Array(codes.length * width);
  const coded = new Uint8Array(width);
  for (let i = 0; i < codings.length; i++) {
    const kind = kindOf[selections.source[codings.selection[i]]];
    used[codings.code[i] * width + kind] = 1;
    coded[kind] = 1;
  }
  const [possible, declared] = [new Uint8Array(used.length), new Uint8Array(used.length)];
  const contradictions: { code: Code; kind: SourceKind }[] = [];
  codes.forEach((code, c) => {
    const kinds = declaredKinds(codes, code);
    const usedSomewhere = used.subarray(c * width, (c + 1) * width).includes(1);
    sourceKinds.forEach((kind, k) => {
      const i = c * width + k;
      const allowed = kinds === null || kinds.includes(kind);
      if (!allowed && used[i] === 1) contradictions.push({ code, kind });
      declared[i] = allowed || used[i] === 1 ? 1 : 0;
      const inferredAbsent = kinds === null && usedSomewhere && used[i] === 0 && coded[k] === 1;
      possible[i] = declared[i] === 1 && !inferredAbsent ? 1 : 0;
    });
  });
  if (rollUp) for (const table of [possible, declared]) liftToAncestors(codes, table, width);
  const at = (table: Uint8Array) => (code: number, kind: SourceKind) =>
    table[code * width + sourceKinds.indexOf(kind)] === 1;
  return { possible: at(possible), declaredPossible: at(declared), contradictions };
}

/**
 * The corpus with kinds of sources declared for codes (by id, path or name), for codebooks that do not say it.
 *
 * @throws RangeError for a code or a kind that does not exist
 * @example withApplicability(corpus, { C03: ['document'] })
 */
export function withApplicability(
  corpus: Corpus,
  declared: Readonly<Record<string, readonly SourceKind[]>>,
): Corpus {
  const given = new Map<number, readonly SourceKind[]>();
  for (const [label, kinds] of Object.entries(declared)) {
    const wrong = kinds.find((kind) => !sourceKinds.includes(kind));
    if (wrong !== undefined)
      throw new RequestError({
        nb: `koden «${label}» gjelder typer kilder: ${sourceKinds.join(', ')}; fant «${wrong}»`,
        en: `code "${label}" applies to kinds of sources: ${sourceKinds.join(', ')}; found "${wrong}"`,
      });
    given.set(corpus.code(label).index, kinds);
  }
  const codes = corpus.codes.map((code) => {
    const appliesTo = given.get(code.index);
    return appliesTo === undefined ? code : { ...code, appliesTo };
  });
  return new Corpus({ ...corpus, codes });
}

/** What the code or its nearest ancestor that says anything declares; null where none does. */
function declaredKinds(codes: readonly Code[], code: Code): readonly SourceKind[] | null {
  for (let i = code.index; i >= 0; i = codes[i].parent) {
    const kinds = codes[i].appliesTo;
    if (kinds !== undefined) return kinds;
  }
  return null;
}

function liftToAncestors(codes: readonly Code[], table: Uint8Array, width: number): void {
  const own = table.slice();
  for (const { index, parent } of codes)
    for (let above = parent; above >= 0; above = codes[above].parent)
      for (let k = 0; k < width; k++) if (own[index * width + k] === 1) table[above * width + k] = 1;
}
