import type { ImportedProject } from '../../src/corpus/importReport.js';

/** One coding as a person would write it down after looking at the file in the tool that made it. */
export interface CodingView {
  readonly source: string;
  readonly code: string;
  readonly coder: string;
  /** What is coded: the quote, `[start, end]` in code points where the quote would not tell, or what the region is called. */
  readonly quote: string;
  readonly span?: readonly [number, number];
}

/** A project in the terms of `expected.json`; what a twin leaves out is not compared. */
export interface ProjectView {
  readonly format: string;
  readonly tool: string;
  readonly sources: readonly Readonly<Record<string, unknown>>[];
  /** Paths, `Parent > Child`. */
  readonly codes: readonly string[];
  readonly coders: readonly string[];
  readonly codings: readonly CodingView[];
  readonly memos: readonly Readonly<Record<string, unknown>>[];
  readonly offsets: { readonly convention: string; readonly quotes: number; readonly matched: number };
  /** Kind and place of every warning, in the order of the report. */
  readonly warnings: readonly (readonly [kind: string, where: string])[];
  /** Kind and place of everything that was not kept as the file has it. */
  readonly losses: readonly (readonly [kind: string, where: string])[];
  /** Kind and place of every part that was not understood. */
  readonly notUnderstood: readonly (readonly [kind: string, where: string])[];
  /** Marks, where the tool numbers or places its selections in words of its own. */
  readonly marks: readonly Readonly<Record<string, unknown>>[];
}

/** A project that was read, as its twin writes it down. */
export function projectView({ corpus, report }: ImportedProject): ProjectView {
  const { codings, selections, codes, coders, sources } = corpus;
  return {
    format: report.format,
    tool: report.tool,
    sources: sources.map(({ id, name, kind, attributes, text }) => ({
      id,
      name,
      kind,
      attributes,
      text: text?.value ?? null,
    })),
    codes: codes.map(({ path }) => path.join(' > ')),
    coders: coders.map(({ id }) => id),
    codings: Array.from({ length: codings.length }, (_, i) => {
      const selection = codings.selection[i];
      const [start, end] = [selections.start[selection], selections.end[selection]];
      return {
        source: sources[selections.source[selection]].id,
        code: codes[codings.code[i]].path.join(' > '),
        coder: coders[codings.coder[i]].id,
        quote: corpus.quote(selection),
        ...(start >= 0 ? { span: [start, end] as const } : {}),
      };
    }),
    memos: corpus.memos.map(({ target, index, text, coder }) => ({ target, index, text, coder })),
    offsets: report.offsets,
    warnings: report.warnings.map(({ kind, where }) => [kind, where]),
    losses: report.losses.map(({ kind, where }) => [kind, where]),
    notUnderstood: report.notUnderstood.map(({ kind, where }) => [kind, where]),
    marks: marksOf(corpus),
  };
}

function marksOf({ details, coders }: ImportedProject['corpus']): ProjectView['marks'] {
  if (details === undefined) return [];
  const { marks } = details;
  return Array.from({ length: marks.length }, (_, i) => ({
    ...(marks.id.at(i) === '' ? {} : { id: marks.id.at(i) }),
    name: marks.name.at(i),
    ...(marks.creator[i] < 0 ? {} : { creator: coders[marks.creator[i]].id }),
    created: marks.created.at(i),
  }));
}
