import type { TextColumn } from './textColumn.js';

/**
 * What a project says beyond sources, codes and codings. No analysis here uses it; it is kept so that what a tool
 * wrote can be written again. Guids and other ids of sources, codes and coders are their `id` in the corpus.
 */
export interface CorpusDetails {
  readonly project: Authorship;
  /** Per source, by its index; a source that the file says nothing more of has an empty record. */
  readonly sources: readonly SourceDetails[];
  /** Indices of codes that are folders: the tool does not let anyone code with them. */
  readonly headings: ReadonlySet<number>;
  /** Who made a code and when, where the file says. */
  readonly codes: ReadonlyMap<number, Authorship>;
  readonly marks: MarkTable;
  readonly codings: CodingDetails;
  readonly regions: RegionTable;
  readonly variables: readonly Variable[];
  readonly cases: readonly Case[];
  readonly sets: readonly MemberSet[];
  readonly links: readonly Link[];
  readonly graphs: readonly Graph[];
}

/** Who made and last changed something (indices of coders), and when: ISO 8601 as the file writes it. */
export interface Authorship {
  readonly creator?: number;
  readonly created?: string;
  readonly modifier?: number;
  readonly modified?: string;
}

export const mediaKinds = ['text', 'pdf', 'picture', 'audio', 'video'] as const;

export type MediaKind = (typeof mediaKinds)[number];

export interface SourceDetails extends Authorship {
  readonly media?: MediaKind;
  /** The media file, as a path within the project: `internal://…`, `relative://…` or a bare file name. */
  readonly path?: string;
  /** The text as the tool formats it (often .docx), as a path within the project. */
  readonly richTextPath?: string;
  readonly plainTextPath?: string;
  /** Id of the text that stands for a PDF or describes a picture, where it has one of its own. */
  readonly textId?: string;
  readonly transcripts?: readonly Transcript[];
  /** Values of variables that the source itself has; those of its cases stand with the cases. */
  readonly values?: readonly VariableValue[];
}

/** The words of a recording, with the times at which they are said. */
export interface Transcript extends Authorship {
  readonly id: string;
  readonly name: string;
  /** Null where it is the text of the source: the only transcript of a recording. */
  readonly text: string | null;
  readonly plainTextPath?: string;
  readonly richTextPath?: string;
  readonly points: readonly SyncPoint[];
}

export interface SyncPoint {
  readonly id: string;
  /** Milliseconds from the beginning, or null. */
  readonly time: number | null;
  /** Offset in the text as the file counts it, or null. */
  readonly position: number | null;
}

/**
 * Selections as the file has them, one row each. Several may stand at one place (some tools write one for each
 * coding); they are one selection of the corpus.
 */
export interface MarkTable {
  readonly length: number;
  /** Selection of the corpus. */
  readonly selection: Int32Array;
  readonly id: TextColumn;
  readonly name: TextColumn;
  /** Coder, -1 where the file names none. */
  readonly creator: Int32Array;
  readonly created: TextColumn;
  readonly modifier: Int32Array;
  readonly modified: TextColumn;
}

/** Per coding of the corpus. */
export interface CodingDetails {
  /** Row of `MarkTable` that the coding stands in, -1 where there is none. */
  readonly mark: Int32Array;
  readonly id: TextColumn;
  readonly created: TextColumn;
}

/** Part of a picture, page or recording that a mark selects. Pixels or points as the tool counts; milliseconds. */
export type Region =
  | { readonly kind: 'picture'; readonly box: Box }
  | { readonly kind: 'page'; readonly page: number; readonly box: Box }
  | { readonly kind: 'audio' | 'video'; readonly begin: number; readonly end: number }
  /** Between two sync points, by their position in `Transcript.points`; -1 where the file names none. */
  | { readonly kind: 'sync'; readonly transcript: number; readonly from: number; readonly to: number }
  /** A span of one of several transcripts, in code points. */
  | {
      readonly kind: 'transcript';
      readonly transcript: number;
      readonly start: number;
      readonly end: number;
    };

/** firstX, firstY, secondX, secondY */
export type Box = readonly [number, number, number, number];

export const regionKinds = ['picture', 'page', 'audio', 'video', 'sync', 'transcript'] as const;

export interface RegionTable {
  readonly length: number;
  /** Row of `MarkTable`; a mark may have several regions (a PDF selection over two pages). */
  readonly mark: Int32Array;
  /** Index into `regionKinds`. */
  readonly kind: Uint8Array;
  /** Rows x 5, as `regionAt` reads them. */
  readonly numbers: Int32Array;
}

/** One row of the table as a record. */
export function regionAt({ kind, numbers }: RegionTable, row: number): Region {
  const [a, b, c, d, e] = numbers.subarray(5 * row, 5 * row + 5);
  const name = regionKinds[kind[row]];
  if (name === 'picture') return { kind: name, box: [a, b, c, d] };
  if (name === 'page') return { kind: name, box: [a, b, c, d], page: e };
  if (name === 'sync') return { kind: name, transcript: c, from: a, to: b };
  if (name === 'transcript') return { kind: name, transcript: c, start: a, end: b };
  return { kind: name, begin: a, end: b };
}

/** The five numbers of a region, as the table keeps them. */
export function regionNumbers(region: Region): readonly number[] {
  if (region.kind === 'picture') return [...region.box, 0];
  if (region.kind === 'page') return [...region.box, region.page];
  if (region.kind === 'sync') return [region.from, region.to, region.transcript, 0, 0];
  if (region.kind === 'transcript') return [region.start, region.end, region.transcript, 0, 0];
  return [region.begin, region.end, 0, 0, 0];
}

export const variableTypes = ['Text', 'Boolean', 'Integer', 'Float', 'Date', 'DateTime'] as const;

export type VariableType = (typeof variableTypes)[number];

export interface Variable {
  readonly id: string;
  readonly name: string;
  readonly type: VariableType;
  readonly description: string;
}

/** A value as the file writes it; '' is missing. */
export interface VariableValue {
  /** Index into `variables`. */
  readonly variable: number;
  readonly value: string;
}

/** A person, place or other thing that sources and selections are about. */
export interface Case {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly values: readonly VariableValue[];
  readonly members: readonly Reference[];
}

/** Codes, sources and other things that somebody put together under a name. */
export interface MemberSet {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly members: readonly Reference[];
}

export const linkDirections = ['Associative', 'OneWay', 'Bidirectional'] as const;

export type LinkDirection = (typeof linkDirections)[number];

/** A relation that a researcher drew between two things (ATLAS.ti: hyperlink or relation). */
export interface Link {
  readonly id: string;
  readonly name: string;
  readonly direction: LinkDirection | null;
  readonly color: string;
  readonly from: Reference | null;
  readonly to: Reference | null;
}

/** A drawing of codes and other things, element by element as the file has it. */
export interface Graph {
  readonly id: string;
  readonly name: string;
  readonly elements: readonly GraphElement[];
}

export interface GraphElement {
  readonly kind: 'vertex' | 'edge';
  /** What the element stands for, or null. */
  readonly represents: Reference | null;
  /** Attributes by the names of REFI-QDA (`firstX`, `shape`, `sourceVertex` …), as written. */
  readonly attributes: Readonly<Record<string, string>>;
}

export const referenceTargets = [
  'source',
  'code',
  'selection',
  'coding',
  'case',
  'set',
  'link',
  'variable',
  'coder',
  'note',
  'unknown',
] as const;

export type ReferenceTarget = (typeof referenceTargets)[number];

/** Something that is pointed at. */
export interface Reference {
  readonly target: ReferenceTarget;
  /** Position among its kind; -1 for notes (memos with this id) and for what the file does not hold. */
  readonly index: number;
  /** Id by which the file refers to it. */
  readonly id: string;
}
