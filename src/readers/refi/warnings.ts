import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { type Findings, plural } from './findings.js';
import { isAbsolutePath } from './sourcePaths.js';
import { attribute, childOf, childrenOf, type XmlElement } from './xmlElement.js';

/** Every element that the schemas name; others are counted, so that nothing goes in silence. */
const knownElements = new Set(
  `Project CodeBook Codes Code Users User Variables Variable Cases Case Sources Notes Note Links Link Sets Set
   Graphs Graph Vertex Edge Description PlainTextContent PlainTextSelection TextSource PDFSource PDFSelection
   PictureSource PictureSelection AudioSource AudioSelection VideoSource VideoSelection Representation
   TextDescription Transcript TranscriptSelection SyncPoint Coding CodeRef NoteRef SourceRef SelectionRef
   VariableRef VariableValue TextValue BooleanValue IntegerValue FloatValue DateValue DateTimeValue
   MemberCode MemberSource MemberNote`.split(/\s+/u),
);

const pathAttributes = ['basePath', 'plainTextPath', 'richTextPath', 'path', 'currentPath'];

/** One warning for each kind of thing that a corpus has no place for. */
export function warnOfWhatIsLeftOut(root: XmlElement, findings: Findings): void {
  for (const [folder, name, one, several] of [
    ['Links', 'Link', 'link between parts of the project', 'links between parts of the project'],
    ['Sets', 'Set', 'set of codes, sources or notes', 'sets of codes, sources or notes'],
    ['Graphs', 'Graph', 'graph', 'graphs'],
  ]) {
    const tally = (element: XmlElement) =>
      findings.tally('not-represented', element, (count) => `${plural(count, one, several)}; not read`, name);
    childrenOf(childOf(root, folder), name).forEach(tally);
  }
  for (const note of childrenOf(childOf(root, 'Notes'), 'Note'))
    if (note.children.some((child) => child.name === 'PlainTextSelection' || child.name === 'Coding'))
      findings.tally(
        'not-represented',
        note,
        (count) => `${plural(count, 'note is', 'notes are')} coded; a memo has no codings`,
        'Note',
      );
}

/** Elements of no known version of the format, and paths that tell about somebody's machine. */
export function warnOfStrangeElements(root: XmlElement, findings: Findings): void {
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const { name } = element;
    if (!knownElements.has(name)) {
      findings.tally(
        'unknown-element',
        element,
        (count) => `${plural(count, 'element', 'elements')} of the unknown name "${name}"; left out`,
        name,
      );
      continue;
    }
    for (const key of pathAttributes)
      if (isAbsolutePath(attribute(element, key)))
        findings.tally(
          'leaks-path',
          element,
          (count) =>
            `${plural(count, 'absolute path tells', 'absolute paths tell')} of folders, and maybe a name, on somebody's machine`,
        );
    for (let i = element.children.length - 1; i >= 0; i--) waiting.push(element.children[i]);
  }
}

/** What the archive itself gives reason to say. */
export function warnOfArchive(name: string, unsafeNames: number, file: string, builder: CorpusBuilder): void {
  if (name !== 'project.qde')
    builder.warn('qde-name', file, `the project is called project.qde by the standard; here it is "${name}"`);
  if (unsafeNames > 0)
    builder.warn(
      'unsafe-entry',
      file,
      `${plural(unsafeNames, 'entry has a name that points', 'entries have names that point')} out of the archive; ignored`,
    );
}
