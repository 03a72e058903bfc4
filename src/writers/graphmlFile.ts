import { coOccurrence } from '../cooccurrence/coOccurrence.js';
import type { Counted } from '../cooccurrence/parseUnit.js';
import { type Code, ownNameIn, pathLabel } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { jaccard } from '../measures/jaccard.js';
import { defaults } from '../shared/defaults.js';
import type { Language } from '../shared/language.js';
import { codeNetwork } from '../structure/codeNetwork.js';
import type { CoderRule } from '../units/coderRule.js';
import { XmlPieces } from './xmlPieces.js';

export interface GraphmlOptions {
  /** What is counted; default as for a matrix. */
  readonly unit?: Counted;
  readonly coders?: CoderRule;
  /** Language of the labels. */
  readonly language: Language;
}

/** Seed of the groups and positions; the edges do not depend on it. */
const seed = defaults.seed;

type Values = Readonly<Record<string, string | number | null>>;

/** Attributes of nodes and edges, with their types. */
const keys = {
  node: {
    label: 'string',
    path: 'string',
    family: 'string',
    role: 'string',
    parent: 'string',
    color: 'string',
    frequency: 'int',
    codings: 'int',
    group: 'int',
    x: 'double',
    y: 'double',
  },
  edge: { weight: 'double', count: 'int', jaccard: 'double' },
  graph: { project: 'string', unit: 'string', coders: 'string', units: 'int', method: 'string', seed: 'int' },
} as const;

/**
 * The network of codes as GraphML, for Gephi, Cytoscape, igraph or NetworkX: every code is a node, and two codes
 * that occur together are joined by an edge with how often (`count`), and `jaccard` where it exists. The weight is the count. A
 * code and one below it are not joined where the count holds by construction.
 *
 * @see http://graphml.graphdrawing.org/specification.html
 */
export function* graphmlFile(corpus: Corpus, options: GraphmlOptions): Generator<string> {
  const { language, ...choice } = options;
  const matrix = coOccurrence(corpus, { ...choice, rows: 'all', columns: 'all' });
  const network = codeNetwork(matrix, { weight: 'count', threshold: 1, seed });
  const placed = new Map(network.nodes.map((node) => [node.id, node]));
  const frequency = new Map(matrix.rows.map((code, row) => [code.index, matrix.rowTotals[row]]));
  const codings = new Int32Array(corpus.codes.length);
  for (const code of corpus.codings.code) codings[code]++;

  const xml = new XmlPieces().open('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' });
  for (const [domain, attributes] of Object.entries(keys))
    for (const [name, type] of Object.entries(attributes))
      xml.empty('key', { id: `${domain}_${name}`, for: domain, 'attr.name': name, 'attr.type': type });
  xml.open('graph', { id: 'codes', edgedefault: 'undirected' });
  data(xml, 'graph', {
    project: corpus.provenance.name,
    unit: matrix.unit,
    coders: matrix.coders,
    units: finite(matrix.unitCount),
    method: network.method,
    seed,
  });
  for (const code of corpus.codes) {
    xml.open('node', { id: `n${code.index}` });
    data(xml, 'node', {
      ...describe(code, corpus, language),
      frequency: frequency.get(code.index) ?? 0,
      codings: codings[code.index],
      group: placed.get(code.id)?.group ?? null,
      x: placed.get(code.id)?.x ?? null,
      y: placed.get(code.id)?.y ?? null,
    });
    xml.close();
  }
  yield xml.take();
  for (const { row, column, nested, count, rowTotal, columnTotal, units } of matrix.cells()) {
    if (row.index >= column.index || nested || count === 0) continue;
    xml.open('edge', { source: `n${row.index}`, target: `n${column.index}` });
    const index = matrix.hasCoefficients
      ? jaccard({ both: count, row: rowTotal, column: columnTotal, units })
      : Number.NaN;
    data(xml, 'edge', {
      weight: count,
      count,
      jaccard: finite(index),
    });
    xml.close();
  }
  yield xml.close().close().take();
}

function describe(code: Code, corpus: Corpus, language: Language): Values {
  return {
    label: ownNameIn(code, language),
    path: pathLabel(code),
    family: code.family,
    role: code.role,
    parent: code.parent < 0 ? null : corpus.codes[code.parent].id,
    color: code.color || null,
  };
}

function data(xml: XmlPieces, domain: keyof typeof keys, values: Values): void {
  for (const [name, value] of Object.entries(values))
    if (value !== null) xml.text('data', String(value), { key: `${domain}_${name}` });
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);
