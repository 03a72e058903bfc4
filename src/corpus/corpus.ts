import { given } from '../shared/given.js';
import { type Bilingual, type Language, languages } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';
import { didYouMean, nearestNames } from '../shared/suggest.js';
import { attributeNames } from './attributeOf.js';
import { attributeValues } from './attributeValues.js';
import { type Code, pathLabel } from './code.js';
import type { CorpusDetails } from './details.js';
import { filterDetails } from './filterDetails.js';
import type { Coder, Memo, Source } from './source.js';
import { type SourceValues, sourcesWhere } from './sourcesWhere.js';
import { filterUnjudged, type UnjudgedTable } from './unjudged.js';

/** How a selection points into its source. */
export const selectionKinds = ['span', 'line', 'quote', 'region', 'source'] as const;

export type SelectionKind = (typeof selectionKinds)[number];

/**
 * Selections as columns, one entry each.
 *
 * - `span`: code points `start` to `end` (half-open) of the source's text
 * - `line`: one row of a wide table; `line` is its index in `LineTable`
 * - `quote`: the file stored the quoted text only
 * - `region`: a part of a picture, a PDF page, a sound or a film
 * - `source`: the source as a whole
 */
export interface SelectionTable {
  readonly length: number;
  readonly source: Int32Array;
  /** Code point, -1 where the selection has no offsets. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `LineTable`, -1 for selections that are not lines. */
  readonly line: Int32Array;
  readonly kind: readonly SelectionKind[];
  /** Stored quote, or empty where the text of the source gives it. */
  readonly storedQuote: readonly string[];
  /** Where a quote stands in words of the tool (a paragraph, a number), or empty; absent where no selection has any. */
  readonly told?: readonly string[];
  /**
   * 1 for a place that was cut before anybody coded, and given to coders to judge: it is a unit also where nobody applied a
   * code. Absent where there is none.
   */
  readonly given?: Uint8Array;
}

/** Codings as columns: a coder applied a code to a selection. */
export interface CodingTable {
  readonly length: number;
  readonly selection: Int32Array;
  readonly code: Int32Array;
  readonly coder: Int32Array;
}

/** Rows of wide tables, coded or not, in the order of the file: the units of the unit `line`. */
export interface LineTable {
  readonly length: number;
  readonly source: Int32Array;
  readonly quote: readonly string[];
  /** Who speaks, empty where nobody is named; absent where no line names anyone. */
  readonly speaker?: readonly string[];
  /** What the file calls each line (its number, its id), empty where it calls it nothing; absent where no line has a name. */
  readonly label?: readonly string[];
}

/** Where material came from and how it may be shown. */
export interface Provenance {
  readonly name: string;
  /** True for generated material, which is labelled synthetic wherever it is shown. */
  readonly synthetic: boolean;
  readonly licence: string;
  readonly description: string;
}

export interface CorpusParts {
  readonly provenance: Provenance;
  readonly sources: readonly Source[];
  readonly codes: readonly Code[];
  readonly coders: readonly Coder[];
  /**
   * Per source: the coders who went through it, by index. A coder who found nothing there is among them, and
   * stays when codes are filtered out: to agree is also to leave a code out.
   */
  readonly codedBy: readonly ReadonlySet<number>[];
  /** Judgements that those coders did not make; null where they made all of them. */
  readonly unjudged: UnjudgedTable | null;
  readonly memos: readonly Memo[];
  readonly selections: SelectionTable;
  readonly codings: CodingTable;
  readonly lines: LineTable;
  /** What the project says beyond this; absent where a corpus was made by hand. */
  readonly details?: CorpusDetails;
  /** Language in which results are told; default `nb`. */
  readonly language?: Language;
  /** Levels of the material in their order, where they are not those of the study; default null. */
  readonly levelOrder?: readonly string[] | null;
}

/** Which part of a corpus to keep; what is left out stays whole. */
export interface CorpusFilter {
  readonly source?: (source: Source) => boolean;
  readonly coder?: (coder: Coder) => boolean;
  readonly code?: (code: Code) => boolean;
  readonly selectionKind?: (kind: SelectionKind) => boolean;
}

/**
 * Coded material, validated and immutable: build it with `CorpusBuilder` or a reader.
 *
 * The records (sources, codes, coders) are few and labelled; what grows with the material (selections,
 * codings, lines) is kept in typed columns.
 */
export class Corpus {
  readonly provenance: Provenance;
  readonly sources: readonly Source[];
  readonly codes: readonly Code[];
  readonly coders: readonly Coder[];
  readonly codedBy: readonly ReadonlySet<number>[];
  /** Judgements that coders who went through a source did not make there; null where they made all of them. */
  readonly unjudged: UnjudgedTable | null;
  readonly memos: readonly Memo[];
  readonly selections: SelectionTable;
  readonly codings: CodingTable;
  readonly lines: LineTable;
  readonly details: CorpusDetails | undefined;
  /** Language in which every table, figure and sentence made from it is told. */
  readonly language: Language;
  /** Levels in the order that the user gave; null where none was given. */
  readonly levelOrder: readonly string[] | null;

  constructor(parts: CorpusParts) {
    this.provenance = parts.provenance;
    this.sources = parts.sources;
    this.codes = parts.codes;
    this.coders = parts.coders;
    this.codedBy = parts.codedBy;
    this.unjudged = parts.unjudged;
    this.memos = parts.memos;
    this.selections = parts.selections;
    this.codings = parts.codings;
    this.lines = parts.lines;
    this.details = parts.details;
    this.language = parts.language ?? 'nb';
    this.levelOrder = parts.levelOrder ?? null;
    Object.freeze(this);
  }

  /**
   * The same material, told in another language.
   *
   * @throws RangeError for a language that results are not told in
   * @example corpus.inLanguage('en')
   */
  inLanguage(language: Language): Corpus {
    if (!languages.includes(language)) {
      throw new RangeError(`results are told in ${languages.join(' or ')}; found the language "${language}"`);
    }
    return new Corpus({ ...this, language });
  }

  /** The text of a selection: sliced from the source, or as the file stored it. Empty where there is none. */
  quote(selection: number): string {
    const { source, start, end, storedQuote } = this.selections;
    const text = this.sources[source[selection]].text;
    return text !== null && start[selection] >= 0
      ? text.slice(start[selection], end[selection])
      : storedQuote[selection];
  }

  /**
   * The code with this id, path (`Parent > Child`) or name.
   *
   * @throws RangeError if no code, or more than one, is called so
   */
  code(label: string): Code {
    const found = findCodes(this.codes, label);
    if (found.length === 1) return found[0];
    if (found.length > 1) {
      const paths = found.map(pathLabel);
      const ids = found.map(({ id }) => id);
      // What a tool gave as id says nothing to a person; paths do where they differ.
      const byPath = ids.some((id) => id.length > 16) && new Set(paths).size === found.length;
      const ways = (byPath ? paths : ids).join(', ');
      throw new RequestError({
        nb: `koden «${label}»: ${found.length} koder heter dette; bruk en ${byPath ? 'sti' : 'id'}: ${ways}`,
        en: `code "${label}": ${found.length} codes have this name; use ${byPath ? 'a path' : 'an id'}: ${ways}`,
      });
    }
    throw new RequestError(unknownCode(label, this.codes));
  }

  /**
   * The part of the corpus that passes every given test. Codes and coders keep their index; sources,
   * selections and lines are numbered anew. Codings, selections and lines of a source go with it; a selection
   * whose last coding goes, goes too, unless it was given beforehand.
   *
   * What is asked for is either a test of sources, coders, codes or kinds of selections, or values of sources (`SourceValues`).
   *
   * @throws RangeError for attributes and values that no source has, and where no source is left; each with what there is
   * @example corpus.where({ level: 'counsellor' })
   * @example corpus.where({ source: (source) => source.kind === 'interview' })
   */
  where(filter: CorpusFilter): Corpus;
  where(values: SourceValues): Corpus;
  where(asked: CorpusFilter | SourceValues): Corpus {
    const filter = isFilter(asked) ? asked : { source: sourcesWhere(this.sources, asked) };
    const part = this.part(filter);
    if (part.sources.length === 0 && this.sources.length > 0) throw new RequestError(noSource(this.sources));
    return part;
  }

  /** The same of tests alone, and without an error where no source passes them. */
  part(filter: CorpusFilter): Corpus {
    const { sources, selections, codings, lines } = this;
    const sourceIndex = renumber(sources.length, (i) => filter.source?.(sources[i]) ?? true);
    const lineIndex = renumber(lines.length, (i) => sourceIndex[lines.source[i]] >= 0);
    const selectionFits = (i: number) =>
      sourceIndex[selections.source[i]] >= 0 && (filter.selectionKind?.(selections.kind[i]) ?? true);
    const codeFits = this.codes.map((code) => filter.code?.(code) ?? true);
    const coderFits = this.coders.map((coder) => filter.coder?.(coder) ?? true);

    const keptCodings: number[] = [];
    const stillCoded = new Uint8Array(selections.length);
    const wasCoded = new Uint8Array(selections.length);
    for (let i = 0; i < codings.length; i++) {
      const selection = codings.selection[i];
      wasCoded[selection] = 1;
      if (!codeFits[codings.code[i]] || !coderFits[codings.coder[i]] || !selectionFits(selection)) continue;
      keptCodings.push(i);
      stillCoded[selection] = 1;
    }
    const selectionIndex = renumber(
      selections.length,
      (i) => selectionFits(i) && (stillCoded[i] === 1 || wasCoded[i] === 0 || selections.given?.[i] === 1),
    );

    const keptSelections = keptPositions(selectionIndex);
    const keptLines = keptPositions(lineIndex);
    const keptSources = keptPositions(sourceIndex);
    const codingIndex = new Int32Array(codings.length).fill(-1);
    keptCodings.forEach((i, index) => {
      codingIndex[i] = index;
    });
    const kept = {
      source: sourceIndex,
      selection: selectionIndex,
      coding: codingIndex,
      sources: keptSources,
      codings: keptCodings,
    };
    const filtered = this.details && filterDetails(this.details, kept);
    const memoIndex: Partial<Record<Memo['target'], Int32Array>> = {
      source: sourceIndex,
      selection: selectionIndex,
      coding: codingIndex,
      ...(filtered && { case: filtered.case, set: filtered.set, link: filtered.link }),
    };
    return new Corpus({
      language: this.language,
      provenance: this.provenance,
      sources: keptSources.map((i, index) => ({ ...sources[i], index })),
      codes: this.codes,
      coders: this.coders,
      codedBy: keptSources.map((i) => new Set([...this.codedBy[i]].filter((coder) => coderFits[coder]))),
      unjudged: filterUnjudged(this.unjudged, {
        source: sourceIndex,
        line: lineIndex,
        selection: selectionIndex,
        code: codeFits,
        coder: coderFits,
      }),
      memos: this.memos.flatMap((memo) => {
        const index = memoIndex[memo.target]?.[memo.index] ?? memo.index;
        return index < 0 && memo.target !== 'project' ? [] : [{ ...memo, index }];
      }),
      selections: {
        length: keptSelections.length,
        source: Int32Array.from(keptSelections, (i) => sourceIndex[selections.source[i]]),
        start: Int32Array.from(keptSelections, (i) => selections.start[i]),
        end: Int32Array.from(keptSelections, (i) => selections.end[i]),
        line: Int32Array.from(keptSelections, (i) =>
          selections.line[i] < 0 ? -1 : lineIndex[selections.line[i]],
        ),
        kind: keptSelections.map((i) => selections.kind[i]),
        storedQuote: keptSelections.map((i) => selections.storedQuote[i]),
        ...given({
          told: selections.told && keptSelections.map((i) => selections.told![i]),
          given: selections.given && Uint8Array.from(keptSelections, (i) => selections.given![i]),
        }),
      },
      codings: {
        length: keptCodings.length,
        selection: Int32Array.from(keptCodings, (i) => selectionIndex[codings.selection[i]]),
        code: Int32Array.from(keptCodings, (i) => codings.code[i]),
        coder: Int32Array.from(keptCodings, (i) => codings.coder[i]),
      },
      lines: {
        length: keptLines.length,
        source: Int32Array.from(keptLines, (i) => sourceIndex[lines.source[i]]),
        quote: keptLines.map((i) => lines.quote[i]),
        ...given({
          speaker: lines.speaker && keptLines.map((i) => lines.speaker![i]),
          label: lines.label && keptLines.map((i) => lines.label![i]),
        }),
      },
      ...given({ details: filtered?.details }),
    });
  }
}

/** Tests are functions, values are not. */
function isFilter(asked: CorpusFilter | SourceValues): asked is CorpusFilter {
  return Object.values(asked).every((test) => test === undefined || typeof test === 'function');
}

/** That a test left no source, and what there is to choose from. */
function noSource(sources: readonly Source[]): Bilingual {
  const there = attributeNames(sources).map((name) => {
    const values = attributeValues(sources, name);
    return `${name}: ${values.slice(0, 8).join(', ')}${values.length > 8 ? ` … (${values.length})` : ''}`;
  });
  const list = there.join('; ');
  return {
    nb: `ingen av ${sources.length} kilder er igjen etter utvelgelsen. Det finnes ${list}`,
    en: `none of ${sources.length} sources is left by the filter. There is ${list}`,
  };
}

/** Codes called `label`: by id first, then path, then name, so that a precise label is never ambiguous. */
export function findCodes(codes: readonly Code[], label: string): Code[] {
  for (const nameOf of namings) {
    const found = codes.filter((code) => nameOf(code) === label);
    if (found.length > 0) return found;
  }
  return [];
}

/** `findCodes` for many labels of the same codes. */
export function codeFinder(codes: readonly Code[]): (label: string) => readonly Code[] {
  const byName = namings.map((nameOf) => {
    const found = new Map<string, Code[]>();
    for (const code of codes) {
      const name = nameOf(code);
      const same = found.get(name);
      if (same === undefined) found.set(name, [code]);
      else same.push(code);
    }
    return found;
  });
  return (label) => byName.map((found) => found.get(label)).find((found) => found !== undefined) ?? [];
}

const namings = [(code: Code) => code.id, pathLabel, (code: Code) => code.name] as const;

/** New number of each position that is kept, -1 for the others. */
function renumber(length: number, keep: (position: number) => boolean): Int32Array {
  const numbers = new Int32Array(length);
  let next = 0;
  for (let i = 0; i < length; i++) numbers[i] = keep(i) ? next++ : -1;
  return numbers;
}

function keptPositions(numbers: Int32Array): number[] {
  const kept: number[] = [];
  for (let i = 0; i < numbers.length; i++) if (numbers[i] >= 0) kept.push(i);
  return kept;
}

/** That no code is called so, and which codes there are, the nearest first. */
function unknownCode(label: string, codes: readonly Code[]): Bilingual {
  const known = codes.flatMap((code) => [code.id, code.name]);
  const near = didYouMean(label, known);
  // What other tools give as id may be long and say nothing.
  const names = codes.map(({ id, name }) => (id.length > 12 ? name : id));
  const list = nearestNames(label, names, 8);
  const [nb, en] =
    list === ''
      ? ['; det er ingen koder', '; there are no codes']
      : [
          near.nb === '' ? `; kjente koder: ${list}` : `${near.nb} Kjente koder: ${list}`,
          near.en === '' ? `; known codes: ${list}` : `${near.en} Known codes: ${list}`,
        ];
  return { nb: `ukjent kode «${label}»${nb}`, en: `unknown code "${label}"${en}` };
}
