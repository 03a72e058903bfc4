import type { Family } from '../../src/corpus/code.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import type { Region } from '../../src/corpus/details.js';
import type { ImportedProject } from '../../src/corpus/importReport.js';

export interface CorpusNotes {
  /** The codebook, `id`, `id:family`, `id<parent` or `id<parent:family`; codes that only rows name are added. */
  readonly codes?: string;
  /** Texts of sources; a source that only rows name has none. */
  readonly texts?: Readonly<Record<string, string>>;
}

/**
 * A corpus as a person would note it down, one row a line: source, place, codes, and `@coder` (`@anna` when
 * nobody is named). A `-` for the codes leaves the place uncoded: the coder went through its source (anna, on
 * lines where nobody is named anywhere); a `?` says that the coder did not judge it, save for the
 * codes beside it, and `?A` that the coder did not judge A there.
 *
 *     s1  0-10    A B  @anna     code points 0 to 10
 *     s1  L3      A              line 3 of a wide table; every L that is named is a line, coded or not
 *     s1  "words" A              a quoted text without offsets
 *     s1  whole   A              the source as a whole
 *     s1  t0-1000 A              milliseconds 0 to 1000 of a recording
 *     s1  p2:0,0,9,5 A           a rectangle of page 2; without p2: one of a picture
 */
export function corpusOf(rows: string, notes: CorpusNotes = {}): Corpus {
  return projectOf(rows, notes).corpus;
}

/** The same, with the report of what was read. */
export function projectOf(rows: string, notes: CorpusNotes = {}): ImportedProject {
  const builder = new CorpusBuilder();
  for (const note of (notes.codes ?? '').split(/\s+/u).filter(Boolean)) {
    const [, id, parentId, family] = /^([^<:]+)(?:<([^:]+))?(?::(.+))?$/u.exec(note)!;
    builder.addCode(
      { id, name: id, ...(parentId && { parentId }), ...(family && { family: family as Family }) },
      `code ${id}`,
    );
  }
  for (const [id, text] of Object.entries(notes.texts ?? {})) builder.addSource({ id, text }, `source ${id}`);
  const lines = new Map<string, number>();
  rows.split('\n').forEach((row, number) => {
    if (row.trim() === '') return;
    const where = `row ${number}`;
    const [, sourceId, place, rest] = /^\s*(\S+)\s+("[^"]*"|\S+)\s*(.*)$/u.exec(row)!;
    const words = rest.split(/\s+/u).filter(Boolean);
    const source = builder.sourceIndex(sourceId) ?? builder.addSource({ id: sourceId }, where);
    const selection = selectionAt(builder, lines, source, place, where);
    const coder = words.find((word) => word.startsWith('@'))?.slice(1) ?? 'anna';
    const isNamed = words.some((word) => word.startsWith('@'));
    if (words.includes('-') && (isNamed || (place.startsWith('L') && !rows.includes('@'))))
      builder.addReading(source, builder.coder(coder));
    const codeOf = (id: string) => builder.codeIndex(id) ?? builder.addCode({ id, name: id }, where);
    for (const [, id] of words.flatMap((word) => [/^\?(.*)$/u.exec(word) ?? []])) {
      if (id === undefined) continue;
      const line = lines.get(`${source} ${place}`);
      const at = line !== undefined ? { line } : place === 'whole' ? {} : { selection: selection() };
      builder.unjudged.add({ source, ...at, code: id === '' ? -1 : codeOf(id), coder: builder.coder(coder) });
    }
    for (const id of words.filter((word) => !/^(?:@.*|\?.*|-)$/u.test(word)))
      builder.addCoding(selection(), codeOf(id), builder.coder(coder), where);
  });
  const provenance = { name: 'test', synthetic: true, licence: '', description: '' };
  return builder.build('test', 'notes', 'a test', provenance);
}

/** A line that nobody codes is no selection, so the selection is made when a code needs it. */
function selectionAt(
  builder: CorpusBuilder,
  lines: Map<string, number>,
  source: number,
  place: string,
  where: string,
): () => number {
  if (place.startsWith('L')) {
    const key = `${source} ${place}`;
    const line = lines.get(key) ?? builder.addLine(source, `words of ${place}`);
    lines.set(key, line);
    return () => builder.line(line);
  }
  const region = regionOf(place);
  if (region !== null) {
    const index = builder.region(source, where, `[${place}]`);
    builder.details.addMark(index, { region });
    return () => index;
  }
  const [, start, end] = /^(\d+)-(\d+)$/u.exec(place) ?? [];
  const selection =
    start !== undefined
      ? builder.span(source, Number(start), Number(end), where)
      : place === 'whole'
        ? builder.wholeSource(source)
        : builder.quote(source, place.slice(1, -1));
  return () => selection;
}

/** A part of a recording, picture or page, a selection of its own in every row as some tools write it; null for other places. */
function regionOf(place: string): Region | null {
  const [, begin, end] = /^t(\d+)-(\d+)$/u.exec(place) ?? [];
  if (begin !== undefined) return { kind: 'audio', begin: Number(begin), end: Number(end) };
  const [, page, numbers] = /^(?:p(\d+):)?(\d+,\d+,\d+,\d+)$/u.exec(place) ?? [];
  if (numbers === undefined) return null;
  const [x1, y1, x2, y2] = numbers.split(',').map(Number);
  const box = [x1, y1, x2, y2] as const;
  return page === undefined ? { kind: 'picture', box } : { kind: 'page', page: Number(page), box };
}
