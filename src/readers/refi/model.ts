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
  readonly noteRefs: readonly Reference[];
}

/** A guid that an element refers to. */
export interface Reference {
  readonly guid: string;
  readonly element: XmlElement;
}

export interface RefiUser {
  readonly guid: string;
  readonly name: string;
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

export interface RefiCoding {
  readonly guid: string;
  readonly user: string;
  readonly code: Reference;
  readonly noteRefs: readonly Reference[];
  readonly element: XmlElement;
}

/** What all kinds of selection have. */
export interface RefiSelection {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly user: string;
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
}

/** TranscriptSelection: from one synchronisation point to another. */
export interface RefiTranscriptSelection extends RefiSelection {
  readonly from: RefiSyncPoint | undefined;
  readonly to: RefiSyncPoint | undefined;
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
  readonly user: string;
  readonly description: string;
  readonly plainTextPath: string;
  /** PlainTextContent, or null. */
  readonly content: string | null;
  readonly selections: readonly RefiTextSelection[];
  readonly codings: readonly RefiCoding[];
  readonly noteRefs: readonly Reference[];
  readonly values: readonly RefiVariableValue[];
  readonly element: XmlElement;
}

export interface RefiTranscript extends RefiText {
  readonly syncedSelections: readonly RefiTranscriptSelection[];
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
  readonly guid: string;
  readonly name: string;
  readonly user: string;
  readonly description: string;
  /** `path` of media, `plainTextPath` of texts. */
  readonly path: string;
  readonly text: RefiText | null;
  readonly transcripts: readonly RefiTranscript[];
  readonly regions: readonly RefiRegion[];
  readonly codings: readonly RefiCoding[];
  readonly noteRefs: readonly Reference[];
  readonly values: readonly RefiVariableValue[];
  readonly element: XmlElement;
}
