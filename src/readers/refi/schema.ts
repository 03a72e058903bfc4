import type { XmlElement } from './xmlElement.js';

/** Elements of which a project may have a million; they are read one by one. */
export const selectionElements: ReadonlySet<string> = new Set([
  'PlainTextSelection',
  'PDFSelection',
  'PictureSelection',
  'AudioSelection',
  'VideoSelection',
  'TranscriptSelection',
]);

export const regionElements: ReadonlySet<string> = new Set([
  'PDFSelection',
  'PictureSelection',
  'AudioSelection',
  'VideoSelection',
]);

const text = 'Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue';
const media = `Description Coding NoteRef VariableValue Transcript Representation TextDescription ${[...regionElements].join(' ')}`;
const selection = 'Description Coding NoteRef';
const value = 'TextValue BooleanValue IntegerValue FloatValue DateValue DateTimeValue';

/**
 * What may stand within what and is read there: the schemas of projects and codebooks, and a little more that
 * tools write.
 */
const contents: Readonly<Record<string, string>> = {
  Project: 'Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef',
  Users: 'User',
  User: '',
  CodeBook: 'Codes Sets',
  Codes: 'Code',
  Code: 'Description NoteRef Code',
  Variables: 'Variable',
  Variable: 'Description',
  VariableValue: `VariableRef ${value}`,
  Cases: 'Case',
  Case: 'Description CodeRef VariableValue SourceRef SelectionRef',
  Sources: 'TextSource PDFSource PictureSource AudioSource VideoSource',
  TextSource: `${text} ${[...regionElements].join(' ')}`,
  PDFSource: media,
  PictureSource: media,
  AudioSource: media,
  VideoSource: media,
  Representation: text,
  TextDescription: text,
  Transcript: `${text} SyncPoint TranscriptSelection`,
  Note: text,
  PlainTextSelection: selection,
  TranscriptSelection: selection,
  PictureSelection: selection,
  AudioSelection: selection,
  VideoSelection: selection,
  PDFSelection: `${selection} Representation`,
  SyncPoint: '',
  Coding: 'CodeRef NoteRef',
  Notes: 'Note',
  Links: 'Link',
  Link: 'NoteRef',
  Sets: 'Set',
  Set: 'Description MemberCode MemberSource MemberNote',
  Graphs: 'Graph',
  Graph: 'Vertex Edge',
};

const allowed = new Map(Object.entries(contents).map(([name, inside]) => [name, new Set(inside.split(' '))]));

const known = new Set(['Project', 'CodeBook', ...[...allowed.values()].flatMap((names) => [...names])]);

/** Attributes of the schemas; namespaces and what the schema language itself adds do not count. */
const attributes = new Set(
  `guid name id origin basePath isCodable color typeOfVariable targetGUID originGUID direction path currentPath
   plainTextPath richTextPath startPosition endPosition firstX firstY secondX secondY page begin end timeStamp
   position fromSyncPoint toSyncPoint creatingUser creationDateTime modifyingUser modifiedDateTime creatingUserGUID
   modifyingUserGUID representedGUID shape sourceVertex targetVertex lineStyle`.split(/\s+/u),
);

export function isKnownElement(name: string): boolean {
  return known.has(name);
}

export function isKnownAttribute(name: string): boolean {
  return attributes.has(name) || name.startsWith('xml') || name.startsWith('xsi:');
}

/** Whether an element stands where it is looked for. */
export function isInPlace({ name, parent }: XmlElement): boolean {
  return parent === null || allowed.get(parent.name)?.has(name) === true;
}
