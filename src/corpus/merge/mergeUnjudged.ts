import type { Corpus } from '../corpus.js';
import type { CorpusBuilder } from '../corpusBuilder.js';
import { every, unjudgedAt } from '../unjudged.js';

/** Where everything of each project is in the merged one. */
export interface MergedParts {
  readonly sources: readonly Int32Array[];
  readonly codes: readonly Int32Array[];
  readonly coders: readonly Int32Array[];
  readonly lines: readonly Int32Array[];
  readonly selections: readonly Int32Array[];
}

/**
 * Tells a builder who went through which source, and what they did not judge there: what no project says that they judged.
 * A line that stands in the file of one coder only was judged by nobody else, unless it is said that every coder judged
 * every unit (`judgedByAll`): then only what a project says was not judged, was not.
 */
export function mergeReadings(
  corpora: readonly Corpus[],
  merged: MergedParts,
  builder: CorpusBuilder,
  judgedByAll = false,
): void {
  /** Per source and coder of the merged project: the projects in which the coder went through the source. */
  const readIn = new Map<string, number[]>();
  corpora.forEach(({ codedBy }, part) => {
    codedBy.forEach((coders, source) => {
      for (const coder of coders) {
        const key = `${merged.sources[part][source]} ${merged.coders[part][coder]}`;
        builder.addReading(merged.sources[part][source], merged.coders[part][coder]);
        readIn.set(key, [...(readIn.get(key) ?? []), part]);
      }
    });
  });

  const linesIn = merged.lines.map((lines) => new Set(lines));
  const open = openIn(corpora, merged);
  const added = new Set<string>();
  for (const entries of open) {
    for (const entry of entries) {
      const { source, line, coder } = placeOf(entry);
      const others = readIn.get(`${source} ${coder}`) ?? [];
      const isJudged = others.some(
        (part) =>
          !open[part].has(entry) && !covered(open[part], entry) && (line < 0 || linesIn[part].has(line)),
      );
      if (isJudged || added.has(entry)) continue;
      added.add(entry);
      builder.unjudged.add(placeOf(entry));
    }
  }

  if (judgedByAll) {
    for (const [coder, { reconciled }] of builder.coders.entries())
      if (!reconciled) for (const source of builder.sources.keys()) builder.addReading(source, coder);
    return;
  }
  const linesOf = new Map<number, Set<number>>();
  corpora.forEach(({ lines }, part) => {
    for (let i = 0; i < lines.length; i++) {
      const source = merged.sources[part][lines.source[i]];
      linesOf.set(source, (linesOf.get(source) ?? new Set()).add(merged.lines[part][i]));
    }
  });
  for (const [key, parts] of readIn) {
    const [source, coder] = key.split(' ').map(Number);
    for (const line of linesOf.get(source) ?? [])
      if (!parts.some((part) => linesIn[part].has(line))) builder.unjudged.add({ source, line, coder });
  }
}

/** Per project: what was not judged in it, in terms of the merged project. */
function openIn(corpora: readonly Corpus[], merged: MergedParts): Set<string>[] {
  return corpora.map(({ unjudged }, part) => {
    const entries = new Set<string>();
    for (let i = 0; i < (unjudged?.length ?? 0); i++) {
      const { source, line, selection, code, coder } = unjudgedAt(unjudged!, i);
      entries.add(
        [
          merged.sources[part][source],
          line < 0 ? every : merged.lines[part][line],
          selection < 0 ? every : merged.selections[part][selection],
          code < 0 ? every : merged.codes[part][code],
          merged.coders[part][coder],
        ].join(' '),
      );
    }
    return entries;
  });
}

function placeOf(entry: string) {
  const [source, line, selection, code, coder] = entry.split(' ').map(Number);
  return { source, line, selection, code, coder };
}

/** Whether what is said of every code, or of the whole source, says it of this code and place. */
function covered(entries: ReadonlySet<string>, entry: string): boolean {
  const { source, line, selection, code, coder } = placeOf(entry);
  return [
    [source, line, selection, every, coder],
    [source, every, every, code, coder],
    [source, every, every, every, coder],
  ].some((wider) => entries.has(wider.join(' ')));
}
