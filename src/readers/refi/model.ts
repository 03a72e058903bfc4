import type { Box, LinkDirection, MediaKind, VariableType } from '../../corpus/details.js';
import type { XmlElement } from './xmlElement.js';

/**
 * A REFI-QDA project as its file says it, with guids normalised and references still by guid. Every part keeps
 * the element that it came from, for messages.
 *
 * @see https://www.qdasoftware.org/wp-content/uploads/2019/09/REFI-QDA-1-5.pdf
 */
export interface RefiProject {
  readonly name: string;
  /** Tool and version that wrote the file. */
  readonly origin: string;
  readonly description: string;
  readonly users: readonly RefiUser[];
  readonly codes: readonly RefiCode[];
  readonly variables: readonly RefiVariable[];
  readonly cases: readonly RefiCase[];
  readonly sources: readonly RefiSource[];
  readonly notes: readonly RefiText[];
  readonly links: readonly RefiLink[];
  readonly sets: readonly RefiSet[];
  readonly graphs: readonly RefiGraph[];
  readonly noteRefs: readonly Reference[];
  readonly authorship: RefiAuthorship;
}

/** Guids of users, and times as the file writes them; empty where it says nothing. */
export interface RefiAuthorship {
  readonly creator: string;
  readonly created: string;
  readonly modifier: string;
  readonly modified: string;
}

/** A guid that an element refers to. */
export interface Reference {
  readonly guid: string;
  readonly element: XmlElement;
}

export interface RefiUser {
  readonly guid: string;
  readonly name: string;
  /** What the tool itself calls the user. */
  readonly id: string;
  readonly element: XmlElement;
}

export interface RefiCode {
  readonly guid: string;
  readonly name: string;
  readonly parent: string;
  readonly color: string;
  readonly isCodable: boolean;
  readonly description: string;
  readonly noteRefs: readonly Reference[];
  readonly element: XmlElement;
}

export interface RefiVariable {
  readonly guid: string;
  readonly name: string;
  readonly type: VariableType;
  readonly description: string;
  readonly element: XmlElement;
}

export interface RefiVariableValue {
  readonly variable: Reference;
  /** As the file writes it; empty is missing. */
  readonly value: string;
}

export interface RefiCase {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly codeRefs: readonly Reference[];
  readonly sourceRefs: readonly Reference[];
  readonly selectionRefs: readonly Reference[];
  readonly values: readonly RefiVariableValue[];
  readonly element: XmlElement;
}

export interface RefiLink {
  readonly guid: string;
  readonly name: string;
  readonly direction: LinkDirection | null;
  readonly color: string;
  readonly from: Reference | null;
  readonly to: Reference | null;
  readonly noteRefs: readonly Reference[];
  readonly element: XmlElement;
}

export interface RefiSet {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly codes: readonly Reference[];
  readonly sources: readonly Reference[];
  readonly notes: readonly Reference[];
  readonly element: XmlElement;
}

export interface RefiGraph {
  readonly guid: string;
  readonly name: string;
  /** Vertices and edges, in the order of the file. */
  readonly elements: readonly XmlElement[];
  readonly element: XmlElement;
}

export interface RefiCoding {
  readonly guid: string;
  readonly user: string;
  readonly created: string;
  readonly code: Reference;
  readonly noteRefs: readonly Reference[];
  readonly element: XmlElement;
}

/** What all kinds of selection have. */
export interface RefiSelection {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly authorship: RefiAuthorship;
  readonly codings: readonly RefiCoding[];
  readonly noteRefs: readonly Reference[];
  readonly element: XmlElement;
}

/** PlainTextSelection: offsets in the convention of the tool. */
export interface RefiTextSelection extends RefiSelection {
  readonly start: number;
  readonly end: number;
}

/** A part of a picture, a PDF page, a sound or a film. */
export interface RefiRegion extends RefiSelection {
  /** The part in words, such as `[page 0, 18,45 to 577,234]`. */
  readonly place: string;
  /** Text of the part where the file gives it. */
  readonly quote: string;
  /** Null where the file gives no numbers for it. */
  readonly region: PlaceOfRegion | null;
  /** Spans within the text of the region, with codings of their own. */
  readonly inner: readonly RefiTextSelection[];
}

/** Where a region lies; several elements with one guid may each have a place. */
export type PlaceOfRegion =
  | { readonly kind: 'picture'; readonly box: Box }
  | { readonly kind: 'page'; readonly page: number; readonly box: Box }
  | { readonly kind: 'audio' | 'video'; readonly begin: number; readonly end: number };

/** TranscriptSelection: from one synchronisation point to another. */
export interface RefiTranscriptSelection extends RefiSelection {
  /** Guids of sync points; empty where the file names none. */
  readonly from: string;
  readonly to: string;
}

export interface RefiSyncPoint {
  readonly guid: string;
  /** Milliseconds, or null. */
  readonly time: number | null;
  /** Offset in the transcript's text, or null. */
  readonly position: number | null;
}

/** TextSource, a PDF's Representation, a picture's TextDescription, a Note: anything with plain text. */
export interface RefiText {
  readonly guid: string;
  readonly name: string;
  readonly authorship: RefiAuthorship;
  readonly description: string;
  readonly plainTextPath: string;
  readonly richTextPath: string;
  /** PlainTextContent, or null. */
  readonly content: string | null;
  readonly codings: readonly RefiCoding[];
  readonly noteRefs: readonly Reference[];
  readonly values: readonly RefiVariableValue[];
  readonly element: XmlElement;
}

export interface RefiTranscript extends RefiText {
  readonly points: readonly RefiSyncPoint[];
}

export const sourceTypes = [
  'TextSource',
  'PDFSource',
  'PictureSource',
  'AudioSource',
  'VideoSource',
] as const;

export interface RefiSource {
  readonly type: (typeof sourceTypes)[number];
  readonly media: MediaKind;
  readonly guid: string;
  readonly name: string;
  readonly authorship: RefiAuthorship;
  readonly description: string;
  /** `path` of media, `plainTextPath` of texts. */
  readonly path: string;
  readonly text: RefiText | null;
  readonly transcripts: readonly RefiTranscript[];
  readonly codings: readonly RefiCoding[];
  readonly noteRefs: readonly Reference[];
  readonly values: readonly RefiVariableValue[];
  readonly element: XmlElement;
}
