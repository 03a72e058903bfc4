import type { Corpus } from '../../corpus/corpus.js';
import type { GraphElement } from '../../corpus/details.js';
import type { XmlPieces } from '../xmlPieces.js';
import { isRefiColor } from './refiCodes.js';
import { isGuid, type RefiGuids } from './refiGuids.js';

const isWhole = (value: string) => /^[+-]?\d+$/u.test(value);
const oneOf =
  (...allowed: readonly string[]) =>
  (value: string) =>
    allowed.includes(value);

/** What the schema wants of each attribute; one that is not as it wants is left out. */
const attributes: Readonly<Record<string, (value: string) => boolean>> = {
  guid: isGuid,
  name: () => true,
  firstX: isWhole,
  firstY: isWhole,
  secondX: isWhole,
  secondY: isWhole,
  shape: oneOf(
    'Person',
    'Oval',
    'Rectangle',
    'RoundedRectangle',
    'Star',
    'LeftTriangle',
    'RightTriangle',
    'UpTriangle',
    'DownTriangle',
    'Note',
  ),
  color: isRefiColor,
  sourceVertex: isGuid,
  targetVertex: isGuid,
  direction: oneOf('Associative', 'OneWay', 'Bidirectional'),
  lineStyle: oneOf('dotted', 'dashed', 'solid'),
};

const required = {
  vertex: ['guid', 'firstX', 'firstY'],
  edge: ['guid', 'sourceVertex', 'targetVertex'],
} as const;

/** Attributes of the schema that only one kind of element has. */
const ofOneKind = {
  vertex: ['sourceVertex', 'targetVertex', 'direction', 'lineStyle'],
  edge: ['firstX', 'firstY', 'secondX', 'secondY', 'shape'],
} as const;

/** Whether an element of a graph has all that the schema demands of it. */
export function isWritable({ kind, attributes: found }: GraphElement): boolean {
  return required[kind].every((name) => found[name] !== undefined && attributes[name](found[name]));
}

/** The attributes of an element that the schema has a place for. */
function keptAttributes({ kind, attributes: found }: GraphElement): [string, string][] {
  const others: readonly string[] = ofOneKind[kind];
  return Object.entries(found).filter(
    ([name, value]) => attributes[name]?.(value) === true && !others.includes(name),
  );
}

/** Whether an element has attributes that the schema has no place for. What it represents is written by itself. */
export function attributesLost(element: GraphElement): boolean {
  const said = Object.keys(element.attributes).filter((name) => name !== 'representedGUID');
  return keptAttributes(element).length < said.length;
}

/** The element `Graphs`: drawings of codes and other things. */
export function writeGraphs(xml: XmlPieces, corpus: Corpus, guids: RefiGuids): void {
  const graphs = corpus.details?.graphs ?? [];
  if (graphs.length === 0) return;
  xml.open('Graphs');
  graphs.forEach((graph, i) => {
    xml.open('Graph', { guid: guids.keep(graph.id, 'graph', i), name: graph.name || undefined });
    const writable = graph.elements.filter(isWritable);
    for (const kind of ['vertex', 'edge'] as const)
      for (const element of writable) {
        if (element.kind !== kind) continue;
        xml.empty(kind === 'vertex' ? 'Vertex' : 'Edge', {
          ...Object.fromEntries(keptAttributes(element)),
          representedGUID: element.represents === null ? undefined : guids.of(element.represents),
        });
      }
    xml.close();
  });
  xml.close();
}
