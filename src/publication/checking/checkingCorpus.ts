import type { Code } from '../../corpus/code.js';
import { Corpus } from '../../corpus/corpus.js';
import type { Source, SourceKind } from '../../corpus/source.js';
import { UnjudgedBuilder } from '../../corpus/unjudged.js';
import type { CoderRule } from '../../units/coderRule.js';
import { type Incidence, incidence } from '../../units/incidence.js';

/** What is told of each source of a project for checking, by its index in the corpus. */
export interface CoarseSource {
  readonly kind: SourceKind;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface CheckingOptions {
  /** Whose codings count; default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
  /** Kind and attributes that may be told of each source; studies are published literature, and keep theirs. */
  readonly sources: readonly CoarseSource[];
  /** Codes as they may be named, by index. */
  readonly codes: readonly Code[];
  readonly name: string;
  readonly description: string;
}

/** A project for checking, and which of its records each source became. */
export interface CheckingCorpus {
  readonly corpus: Corpus;
  /** Per source of the whole material: position of its record in `corpus.sources`. */
  readonly record: Int32Array;
}

/**
 * Records of sources without names, texts, coders or order, from which everything can be counted again that is counted in
 * selections or sources: each source is a record (`r001`) of coarsened attributes, with its selections as sets of codes by the
 * coder rule. Records, and the selections in each, stand in the order of what they hold, so that no order tells which source a
 * record was. What nobody judged stays unjudged.
 *
 * Studies keep their names and attributes.
 */
export function checkingCorpus(whole: Corpus, options: CheckingOptions): CheckingCorpus {
  const units = incidence(whole, {
    unit: 'selection',
    ...(options.coders === undefined ? {} : { coders: options.coders }),
  });
  const contents = whole.sources.map((): UnitContent[] => []);
  for (let unit = 0; unit < units.unitCount; unit++)
    contents[units.source[unit]].push(contentOf(units, unit));
  for (const own of contents) own.sort(byText);
  const texts = whole.sources.map(({ index, kind, name }) => {
    const { kind: coarse, attributes } = options.sources[index];
    const told = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
    const held = contents[index].map(({ text }) => text);
    // Studies come last, by their names.
    return JSON.stringify(kind === 'study' ? [1, name] : [0, coarse, told, held]);
  });
  const order = [...whole.sources.keys()].sort((a, b) => compare(texts[a], texts[b]) || a - b);
  const record = new Int32Array(whole.sources.length);
  order.forEach((source, position) => {
    record[source] = position;
  });
  const corpus = corpusOf(whole, options, order, contents);
  return { corpus, record };
}

/** Codes of a unit, those that nobody judged there, and both as text, by which units are put in order. */
interface UnitContent {
  readonly codes: readonly number[];
  readonly unknown: readonly number[];
  readonly text: string;
}

function contentOf(units: Incidence, unit: number): UnitContent {
  const codes = [...units.codes.slice(units.offsets[unit], units.offsets[unit + 1])];
  const { unknown: open } = units;
  const unknown = open === null ? [] : [...open.codes.slice(open.offsets[unit], open.offsets[unit + 1])];
  return { codes, unknown, text: `${codes.join(' ')}?${unknown.join(' ')}` };
}

function corpusOf(
  whole: Corpus,
  options: CheckingOptions,
  order: readonly number[],
  contents: readonly (readonly UnitContent[])[],
): Corpus {
  const places = order.flatMap((source, position) =>
    contents[source].map((content) => ({ position, ...content })),
  );
  const codings = places.flatMap(({ codes }, selection) => codes.map((code) => ({ selection, code })));
  const codedBy = order.map(() => new Set([0]));
  const unjudged = new UnjudgedBuilder();
  places.forEach(({ position, unknown }, selection) => {
    for (const code of unknown) unjudged.add({ source: position, selection, code, coder: 0 });
  });
  const width = `${order.length}`.length;
  return new Corpus({
    provenance: { ...whole.provenance, name: options.name, description: options.description },
    language: whole.language,
    levelOrder: whole.levelOrder,
    sources: order.map((source, position) =>
      recordOf(whole.sources[source], options.sources[source], position, width),
    ),
    codes: options.codes,
    coders: [{ index: 0, id: 'reconciled', name: 'reconciled', reconciled: true }],
    codedBy,
    unjudged: unjudged.build(codedBy),
    memos: [],
    selections: {
      length: places.length,
      source: Int32Array.from(places, ({ position }) => position),
      start: new Int32Array(places.length).fill(-1),
      end: new Int32Array(places.length).fill(-1),
      line: new Int32Array(places.length).fill(-1),
      kind: places.map(() => 'quote'),
      storedQuote: places.map(() => ''),
      given: new Uint8Array(places.length).fill(1),
    },
    codings: {
      length: codings.length,
      selection: Int32Array.from(codings, ({ selection }) => selection),
      code: Int32Array.from(codings, ({ code }) => code),
      coder: new Int32Array(codings.length),
    },
    lines: { length: 0, source: new Int32Array(0), quote: [] },
  });
}

function recordOf(source: Source, coarse: CoarseSource, index: number, width: number): Source {
  const id = `r${`${index + 1}`.padStart(width, '0')}`;
  if (source.kind === 'study') return { ...source, index, id, text: null };
  return { index, id, name: id, kind: coarse.kind, attributes: coarse.attributes, text: null };
}

function byText(a: UnitContent, b: UnitContent): number {
  return compare(a.text, b.text);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
