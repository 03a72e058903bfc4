import type { Box } from '../../corpus/details.js';
import { type Findings, plural } from './findings.js';
import { normaliseGuid } from './guid.js';
import {
  type PlaceOfRegion,
  type RefiRegion,
  type RefiSource,
  type RefiText,
  type RefiTextSelection,
  type RefiTranscript,
  type RefiTranscriptSelection,
  sourceTypes,
} from './model.js';
import {
  authorshipOf,
  codingsOf,
  descriptionOf,
  OwnGuids,
  references,
  requiredNumber,
  selectionOf,
  valuesOf,
} from './parseParts.js';
import { attribute, childOf, childrenOf, type XmlElement } from './xmlElement.js';

/** Whether an element is a source, of any type. */
export function isSource(element: XmlElement): boolean {
  return (
    element.parent?.name === 'Sources' &&
    element.parent.parent?.parent === null &&
    sourceTypes.some((name) => name === element.name)
  );
}

const media = {
  TextSource: 'text',
  PDFSource: 'pdf',
  PictureSource: 'picture',
  AudioSource: 'audio',
  VideoSource: 'video',
} as const;

/** All sources, of every type, in the order of the file; their selections come one by one, elsewhere. */
export function parseSources(elements: readonly XmlElement[], findings: Findings): RefiSource[] {
  const guids = new OwnGuids(findings);
  return elements.filter(isSource).map((element) => {
    const type = sourceTypes.find((name) => name === element.name)!;
    // A TextSource is its own text; other media carry it in a child.
    const isText = type === 'TextSource';
    const textElement = isText ? element : textElementOf(element);
    const text = textElement === undefined ? null : parseText(textElement, findings);
    return {
      type,
      media: media[type],
      guid: guids.of(element),
      name: attribute(element, 'name'),
      authorship: authorshipOf(element),
      description: descriptionOf(element),
      path: attribute(element, isText ? 'plainTextPath' : 'path'),
      text,
      transcripts: childrenOf(element, 'Transcript').map((child) => parseTranscript(child, findings)),
      // Read once, or what is lost of them would be told twice.
      codings: isText && text !== null ? text.codings : codingsOf(element, findings),
      noteRefs: references(element, 'NoteRef'),
      values: valuesOf(element),
      element,
    };
  });
}

function textElementOf(element: XmlElement): XmlElement | undefined {
  return childOf(element, 'Representation') ?? childOf(element, 'TextDescription');
}

export function parseText(element: XmlElement, findings: Findings): RefiText {
  return {
    guid: normaliseGuid(attribute(element, 'guid')),
    name: attribute(element, 'name'),
    authorship: authorshipOf(element),
    description: descriptionOf(element),
    plainTextPath: attribute(element, 'plainTextPath'),
    richTextPath: attribute(element, 'richTextPath'),
    content: childOf(element, 'PlainTextContent')?.text ?? null,
    codings: codingsOf(element, findings),
    noteRefs: references(element, 'NoteRef'),
    values: valuesOf(element),
    element,
  };
}

function parseTranscript(element: XmlElement, findings: Findings): RefiTranscript {
  return {
    ...parseText(element, findings),
    points: childrenOf(element, 'SyncPoint').map((point) => {
      const [time, position] = ['timeStamp', 'position'].map((name) =>
        attribute(point, name) === '' ? null : requiredNumber(point, name, findings),
      );
      return { guid: normaliseGuid(attribute(point, 'guid')), time, position };
    }),
  };
}

export function parseTextSelection(element: XmlElement, findings: Findings): RefiTextSelection {
  return {
    ...selectionOf(element, findings),
    start: requiredNumber(element, 'startPosition', findings),
    end: requiredNumber(element, 'endPosition', findings),
  };
}

export function parseTranscriptSelection(element: XmlElement, findings: Findings): RefiTranscriptSelection {
  const [from, to] = ['fromSyncPoint', 'toSyncPoint'].map((name) => normaliseGuid(attribute(element, name)));
  return { ...selectionOf(element, findings), from, to };
}

/** The region that an element selects: PictureSelection, PDFSelection, AudioSelection or VideoSelection. */
export function parseRegion(element: XmlElement, findings: Findings): RefiRegion {
  const region = placeOfRegion(element, findings);
  const representation = childOf(element, 'Representation');
  const quote = childOf(representation, 'PlainTextContent')?.text ?? '';
  const inner = childrenOf(representation, 'PlainTextSelection').map((child) =>
    parseTextSelection(child, findings),
  );
  const place = isWhole(region) ? inWords(region) : `[${attributesInWords(element)}]`;
  if (representation !== undefined && quote === '' && attribute(representation, 'plainTextPath') !== '')
    findings.tally('not-kept', representation, (count) => ({
      nb: `teksten til ${plural(count, 'område', 'områder')} ligger i en fil for seg; ikke lest`,
      en: `the text of ${plural(count, 'region lies', 'regions lie')} in a file of its own; not read`,
    }));
  const own = selectionOf(element, findings);
  const codings =
    representation === undefined ? own.codings : [...own.codings, ...codingsOf(representation, findings)];
  return { ...own, codings, region: isWhole(region) ? region : null, place, quote, inner };
}

function placeOfRegion(element: XmlElement, findings: Findings): PlaceOfRegion {
  const number = (name: string) => {
    const value = requiredNumber(element, name, findings);
    if (Math.abs(value) < 2 ** 31) return value;
    if (!Number.isNaN(value))
      findings.lose('bad-attribute', element, {
        nb: `${name} må være under 2147483648; fant ${value}`,
        en: `${name} must be below 2147483648; found ${value}`,
      });
    return Number.NaN;
  };
  const box = (): Box => [number('firstX'), number('firstY'), number('secondX'), number('secondY')];
  if (element.name === 'PictureSelection') return { kind: 'picture', box: box() };
  if (element.name === 'PDFSelection') return { kind: 'page', page: number('page'), box: box() };
  const kind = element.name === 'AudioSelection' ? 'audio' : 'video';
  // No recording has a time before its beginning.
  const time = (name: string) => {
    const value = number(name);
    if (!(value < 0)) return value;
    findings.lose('bad-attribute', element, {
      nb: `${name} er millisekunder fra 0; fant ${value}, og delen er beholdt uten denne plassen`,
      en: `${name} is milliseconds from 0; found ${value}, and the part is kept without this place`,
    });
    return Number.NaN;
  };
  const [begin, end] = [time('begin'), time('end')];
  if (!(end < begin)) return { kind, begin, end };
  findings.warn('reversed-span', element, {
    nb: `en del av et opptak slutter ikke før den begynner; fant begin ${begin}, end ${end}, og snudde den`,
    en: `end must not be before begin; found begin ${begin}, end ${end}, and turned it`,
  });
  return { kind, begin: end, end: begin };
}

/** Whether every number of a region is known; what is not is told where it was read. */
function isWhole(region: PlaceOfRegion): boolean {
  const numbers = 'box' in region ? [...region.box] : [region.begin, region.end];
  return ![...numbers, 'page' in region ? region.page : 0].some(Number.isNaN);
}

/** What a file says of a region that has no numbers: as it is written. */
function attributesInWords(element: XmlElement): string {
  return ['page', 'firstX', 'firstY', 'secondX', 'secondY', 'begin', 'end']
    .filter((name) => name in element.attributes)
    .map((name) => `${name} ${attribute(element, name)}`)
    .join(', ');
}

function inWords(region: PlaceOfRegion): string {
  if (!('box' in region)) return `[${clock(region.begin)} to ${clock(region.end)}]`;
  const [firstX, firstY, secondX, secondY] = region.box;
  const box = `${firstX},${firstY} to ${secondX},${secondY}`;
  return region.kind === 'page' ? `[page ${region.page}, ${box}]` : `[${box}]`;
}

/** Milliseconds as minutes, seconds and thousandths: `0:14.706`. */
export function clock(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const rest = String(Math.abs(milliseconds) % 1000).padStart(3, '0');
  const sign = milliseconds < 0 ? '-' : '';
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}.${rest}`;
}
