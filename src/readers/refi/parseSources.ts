import { type Findings, plural } from './findings.js';
import { normaliseGuid } from './guid.js';
import {
  type RefiRegion,
  type RefiSource,
  type RefiText,
  type RefiTextSelection,
  type RefiTranscript,
  sourceTypes,
} from './model.js';
import {
  codingsOf,
  creatingUser,
  descriptionOf,
  ownGuid,
  references,
  requiredNumber,
  selectionOf,
  valuesOf,
} from './parseParts.js';
import { attribute, childOf, childrenOf, type XmlElement } from './xmlElement.js';

/** All sources, of every type, in the order of the file. */
export function parseSources(sources: XmlElement | undefined, findings: Findings): RefiSource[] {
  return (sources?.children ?? []).flatMap((element) => {
    const type = sourceTypes.find((name) => name === element.name);
    if (type === undefined) return [];
    // A TextSource is its own text; other media carry it in a child.
    const isText = type === 'TextSource';
    const textElement = isText
      ? element
      : (childOf(element, 'Representation') ?? childOf(element, 'TextDescription'));
    return {
      type,
      guid: ownGuid(element, findings),
      name: attribute(element, 'name').trim(),
      user: creatingUser(element),
      description: descriptionOf(element),
      path: attribute(element, isText ? 'plainTextPath' : 'path'),
      text: textElement === undefined ? null : parseText(textElement, findings),
      transcripts: childrenOf(element, 'Transcript').map((child) => parseTranscript(child, findings)),
      regions: element.children.flatMap((child) => parseRegion(child, findings)),
      codings: codingsOf(element, findings),
      noteRefs: references(element, 'NoteRef'),
      values: valuesOf(element),
      element,
    };
  });
}

export function parseText(element: XmlElement, findings: Findings): RefiText {
  return {
    guid: normaliseGuid(attribute(element, 'guid')),
    name: attribute(element, 'name').trim(),
    user: creatingUser(element),
    description: descriptionOf(element),
    plainTextPath: attribute(element, 'plainTextPath'),
    content: childOf(element, 'PlainTextContent')?.text ?? null,
    selections: childrenOf(element, 'PlainTextSelection').map(
      (child): RefiTextSelection => ({
        ...selectionOf(child, findings),
        start: requiredNumber(child, 'startPosition', findings),
        end: requiredNumber(child, 'endPosition', findings),
      }),
    ),
    codings: codingsOf(element, findings),
    noteRefs: references(element, 'NoteRef'),
    values: valuesOf(element),
    element,
  };
}

function parseTranscript(element: XmlElement, findings: Findings): RefiTranscript {
  const points = new Map(
    childrenOf(element, 'SyncPoint').map((point) => {
      const guid = normaliseGuid(attribute(point, 'guid'));
      const [time, position] = ['timeStamp', 'position'].map((name) =>
        attribute(point, name) === '' ? null : requiredNumber(point, name, findings),
      );
      return [guid, { guid, time, position }];
    }),
  );
  const pointOf = (selection: XmlElement, name: string) => {
    const guid = normaliseGuid(attribute(selection, name));
    const point = points.get(guid);
    if (guid !== '' && point === undefined)
      findings.warn(
        'dangling-reference',
        selection,
        `${name} needs the guid of a SyncPoint; found "${guid}"`,
      );
    return point;
  };
  return {
    ...parseText(element, findings),
    syncedSelections: childrenOf(element, 'TranscriptSelection').map((child) => ({
      ...selectionOf(child, findings),
      from: pointOf(child, 'fromSyncPoint'),
      to: pointOf(child, 'toSyncPoint'),
    })),
  };
}

/** The region that an element selects; none where the element is no selection of a region. */
function parseRegion(element: XmlElement, findings: Findings): RefiRegion[] {
  const number = (name: string) => requiredNumber(element, name, findings);
  const box = () => `${number('firstX')},${number('firstY')} to ${number('secondX')},${number('secondY')}`;
  let place: string;
  if (element.name === 'PictureSelection') place = `[${box()}]`;
  else if (element.name === 'PDFSelection') place = `[page ${number('page')}, ${box()}]`;
  else if (element.name === 'AudioSelection' || element.name === 'VideoSelection') {
    const [begin, end] = [number('begin'), number('end')];
    if (end < begin)
      findings.error('bad-span', element, `end must not be before begin; found begin ${begin}, end ${end}`);
    place = `[${clock(begin)} to ${clock(end)}]`;
  } else return [];
  const representation = childOf(element, 'Representation');
  if (representation?.children.some((child) => child.name === 'PlainTextSelection'))
    findings.tally(
      'not-represented',
      representation,
      (count) =>
        `${plural(count, 'region of a PDF holds', 'regions of a PDF hold')} text selections of its own; left out`,
    );
  const quote = childOf(representation, 'PlainTextContent')?.text ?? '';
  return [{ ...selectionOf(element, findings), place, quote }];
}

/** Milliseconds as minutes, seconds and thousandths: `0:14.706`. */
export function clock(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const rest = String(Math.abs(milliseconds) % 1000).padStart(3, '0');
  const sign = milliseconds < 0 ? '-' : '';
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}.${rest}`;
}
