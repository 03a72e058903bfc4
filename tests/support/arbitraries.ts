import fc from 'fast-check';
import type { Corpus } from '../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';

/** One coding of a random project; `place` is a span, or a line of its source. */
export interface RandomCoding {
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly code: number;
  readonly coder: number;
}

/** A judgement that a coder did not make on a line; of every code where the code is -1. */
export interface RandomGap {
  readonly source: number;
  readonly line: number;
  readonly code: number;
  readonly coder: number;
}

export interface RandomProject {
  readonly place: 'span' | 'line';
  readonly codings: readonly RandomCoding[];
  readonly gaps?: readonly RandomGap[];
}

/** Codes of a random project: `P` above `A` and `B`, and three roots. A is coded, as B, C, D and E are. */
export const codeIds = ['A', 'B', 'C', 'D', 'E', 'P'] as const;
/** All of them as a choice: `all` would leave out P where nobody applied it. */
export const everyCode = { rows: codeIds.join('; '), columns: codeIds.join('; ') } as const;
export const lineCount = 6;
const sourceCount = 4;

const coding: fc.Arbitrary<RandomCoding> = fc
  .record({
    source: fc.nat(sourceCount - 1),
    start: fc.nat(8),
    length: fc.nat(5),
    line: fc.nat(lineCount - 1),
    code: fc.nat(codeIds.length - 1),
    coder: fc.nat(2),
  })
  .map(({ length, ...rest }) => ({ ...rest, end: rest.start + length }));

/** Small projects that meet often: 4 sources, 6 codes, 3 coders, and few places to code. */
export function randomProject(place: RandomProject['place']): fc.Arbitrary<RandomProject> {
  return fc.record({ place: fc.constant(place), codings: fc.array(coding, { maxLength: 60 }) });
}

const gap: fc.Arbitrary<RandomGap> = fc.record({
  source: fc.nat(sourceCount - 1),
  line: fc.nat(lineCount - 1),
  code: fc.integer({ min: -1, max: codeIds.length - 1 }),
  coder: fc.nat(2),
});

/** Lines of which coders left some unjudged. */
export const projectWithGaps: fc.Arbitrary<RandomProject> = fc.record({
  place: fc.constant('line' as const),
  codings: fc.array(coding, { maxLength: 60 }),
  gaps: fc.array(gap, { maxLength: 30 }),
});

/** Builds a random project; `order` says in which order the sources are declared. */
export function build(
  project: RandomProject,
  order: readonly number[] = [0, 1, 2, 3],
  linesPerSource: number = lineCount,
): Corpus {
  const builder = new CorpusBuilder();
  for (const id of codeIds) {
    builder.addCode({ id, name: id, ...(id === 'A' || id === 'B' ? { parentId: 'P' } : {}) }, '');
  }
  const sources = new Map(order.map((number) => [number, builder.addSource({ id: `s${number}` }, '')]));
  const lines = new Map<string, number>();
  if (project.place === 'line') {
    for (const [number, source] of sources)
      for (let line = 0; line < linesPerSource; line++)
        lines.set(`${number} ${line}`, builder.addLine(source, `${line}`));
  }
  for (const { source, start, end, line, code, coder } of project.codings) {
    const selection =
      project.place === 'line'
        ? builder.line(lines.get(`${source} ${line}`)!)
        : builder.span(sources.get(source)!, start, end, '');
    builder.addCoding(selection, code, builder.coder(`coder${coder}`), '');
  }
  for (const { source, line, code, coder } of project.gaps ?? [])
    builder.unjudged.add({
      source: sources.get(source)!,
      line: lines.get(`${source} ${line}`)!,
      code,
      coder: builder.coder(`coder${coder}`),
    });
  const provenance = { name: 'random', synthetic: true, licence: '', description: '' };
  return builder.build('random', 'random', 'fast-check', provenance).corpus;
}
