import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { memoryFile } from '../../../src/readers/input.js';
import { readRefiProject } from '../../../src/readers/refi/readRefiProject.js';

/** Real projects and counts that another program made of them; they lie beside the repository, if at all. */
const shared = new URL('../../../../shared/', import.meta.url);

type Pair = readonly [string, string, number];

interface Golden {
  readonly documents: number;
  readonly codes: number;
  readonly segments: number;
  readonly codes_used: number;
  readonly documents_coded: number;
  readonly distinct_spans: number;
  readonly overlap_pairs_total: number;
  readonly overlap_code_pairs: number;
  readonly samespan_pairs_total: number;
  readonly samespan_code_pairs: number;
  readonly document_pairs_total: number;
  readonly document_code_pairs: number;
  readonly code_frequency: Readonly<Record<string, number>>;
  readonly overlap: readonly Pair[];
  readonly samespan: readonly Pair[];
  readonly document: readonly Pair[];
}

interface Segment {
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly code: number;
}

/** Codings on spans of the sources that the golden counts look at: TextSources, not the text of a PDF. */
function segmentsOf(corpus: Corpus, textSources: ReadonlySet<string>): Segment[] {
  const { codings, selections, sources } = corpus;
  const segments: Segment[] = [];
  for (let i = 0; i < codings.length; i++) {
    const at = codings.selection[i];
    const source = selections.source[at];
    if (selections.kind[at] !== 'span' || !textSources.has(sources[source].id)) continue;
    segments.push({ source, start: selections.start[at], end: selections.end[at], code: codings.code[i] });
  }
  return segments;
}

/** Duplicate names are told apart by the first digits of the guid. */
function labelsOf(corpus: Corpus): string[] {
  const times = new Map<string, number>();
  for (const { name } of corpus.codes) times.set(name, (times.get(name) ?? 0) + 1);
  return corpus.codes.map(({ name, id }) => (times.get(name) === 1 ? name : `${name} [${id.slice(0, 8)}]`));
}

/** Counts each unordered pair of segments with different codes that stand in the given relation. */
function countPairs(
  segments: readonly Segment[],
  labels: readonly string[],
  related: (a: Segment, b: Segment) => boolean,
) {
  const counts = new Map<string, number>();
  for (let i = 0; i < segments.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [segments[i], segments[j]];
      if (a.code === b.code || a.source !== b.source || !related(a, b)) continue;
      const key = JSON.stringify([labels[a.code], labels[b.code]].sort());
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

const asMap = (pairs: readonly Pair[]) =>
  new Map(pairs.map(([a, b, count]) => [JSON.stringify([a, b].sort()), count]));

const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);

describe('golden counts of real REFI-QDA projects', () => {
  for (const [path, goldenPath] of [
    ['data/qc_demo/demo.qdpx', 'golden/cooc_qc_demo.json'],
    ['data/refi_skyloom/TestProject.qdpx', 'golden/cooc_atlasti8_refi_test.json'],
    ['data/refi_skyloom/Project.qde', 'golden/cooc_atlasti8_refi_test.json'],
  ]) {
    it(`agrees with ${goldenPath} on ${path}`, async () => {
      if (!existsSync(new URL(path, shared)) || !existsSync(new URL(goldenPath, shared))) {
        console.info(`not compared: ${path} is not here`);
        return;
      }
      const golden = JSON.parse(readFileSync(new URL(goldenPath, shared), 'utf8')) as Golden;
      const bytes = new Uint8Array(readFileSync(new URL(path, shared)));
      const { corpus } = await readRefiProject(memoryFile(path, bytes));
      const textSources = new Set(
        corpus.sources.filter((source) => !/\.(?:pdf|jpg|m4a|mp4)$/u.test(source.name)).map(({ id }) => id),
      );
      const segments = segmentsOf(corpus, textSources);
      const labels = labelsOf(corpus);
      expect(textSources.size).toBe(golden.documents);
      expect(corpus.codes.length).toBe(golden.codes);
      expect(segments.length).toBe(golden.segments);
      expect(new Set(segments.map(({ code }) => code)).size).toBe(golden.codes_used);
      expect(new Set(segments.map(({ source }) => source)).size).toBe(golden.documents_coded);
      const spans = new Set(segments.map(({ source, start, end }) => `${source} ${start} ${end}`));
      expect(spans.size).toBe(golden.distinct_spans);

      const frequency = new Map<string, number>();
      for (const { code } of segments) frequency.set(labels[code], (frequency.get(labels[code]) ?? 0) + 1);
      expect(Object.fromEntries(frequency)).toEqual(golden.code_frequency);

      const overlap = countPairs(segments, labels, (a, b) => a.start < b.end && b.start < a.end);
      expect(overlap).toEqual(asMap(golden.overlap));
      expect(total(overlap)).toBe(golden.overlap_pairs_total);
      expect(overlap.size).toBe(golden.overlap_code_pairs);

      const same = countPairs(segments, labels, (a, b) => a.start === b.start && a.end === b.end);
      expect(same).toEqual(asMap(golden.samespan));
      expect(total(same)).toBe(golden.samespan_pairs_total);
      expect(same.size).toBe(golden.samespan_code_pairs);

      // Per document a pair of codes counts once, however many segments carry it.
      const once = [...new Map(segments.map((one) => [`${one.source} ${one.code}`, one])).values()];
      const inDocument = countPairs(once, labels, () => true);
      expect(inDocument).toEqual(asMap(golden.document));
      expect(total(inDocument)).toBe(golden.document_pairs_total);
      expect(inDocument.size).toBe(golden.document_code_pairs);
    });
  }
});
