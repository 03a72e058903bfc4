import type { Language } from '../../shared/language.js';
import { describeProblem, type Problem } from '../../shared/problem.js';
import { Corpus, type Provenance } from '../corpus.js';
import { CorpusBuilder } from '../corpusBuilder.js';
import type { ImportedProject, ImportReport } from '../importReport.js';
import { mergeCoders } from './mergeCoders.js';
import { mergeCodes } from './mergeCodes.js';
import { mergeCodings } from './mergeCodings.js';
import { mergeDetails } from './mergeDetails.js';
import { mergeLines } from './mergeLines.js';
import { mergeMemos } from './mergeMemos.js';
import { MergeNotes } from './mergeNotes.js';
import { mergeSelections } from './mergeSelections.js';
import { mergeSources, type SameNameRule } from './mergeSources.js';
import { mergeReadings } from './mergeUnjudged.js';

/** One of several projects, and what a person calls it: the name of its file. */
export interface ProjectPart {
  readonly name: string;
  readonly project: ImportedProject;
}

export interface MergeOptions {
  /** Name of the merged project; default: the names of the parts. */
  readonly name?: string;
  /** What sources of one name are that have no text; default `same`. */
  readonly sameName?: SameNameRule;
  /** Whether it is said that every coder of the parts judged every unit of them. */
  readonly judgedByAll?: boolean | undefined;
  /** Whether the places of the parts' problems name their files already. */
  readonly placesAreNamed?: boolean;
  /** Language in which the report is told; default English. */
  readonly language?: Language | undefined;
  /** Refuse to merge where anything of a project would be lost. */
  readonly strict?: boolean | undefined;
}

/**
 * Several projects as one: two coders' files of the same sources, a file for each source, or both.
 *
 * Sources are matched by text, then by name; codes by path, then by name; coders by name; selections by place, or by quote.
 * Nothing is merged by a guess: what may be one thing and may be two stays apart, and where the files say different things of
 * one, the first stands. All of that is in the report. A project that is merged with itself stays as it is, and projects in
 * another order give the same up to order and to which of them stands.
 *
 * @param parts two or more; the same project object may be among them twice
 * @throws ProblemsError with `strict`, for everything of a project that would be lost
 * @example mergeProjects([{ name: 'anna.qdpx', project: anna }, { name: 'bo.qdpx', project: bo }]).corpus
 */
export function mergeProjects(parts: readonly ProjectPart[], options: MergeOptions = {}): ImportedProject {
  if (parts.length === 1) return parts[0].project;
  const names = distinctNames(parts);
  const corpora = parts.map(({ project }) => project.corpus);
  const isSame = (one: number, other: number) => corpora[one] === corpora[other];
  const builder = new CorpusBuilder(options);
  const notes = new MergeNotes(names);

  const sources = mergeSources(corpora, options.sameName ?? 'same', builder, notes);
  const codes = mergeCodes(corpora, builder, notes);
  const coders = mergeCoders(corpora, sources, builder, notes, isSame);
  const lines = mergeLines(corpora, sources, builder, notes);
  const selections = mergeSelections(corpora, { sources, lines }, builder, notes, isSame);
  const places = { sources, codes, coders, lines, selections };
  const codings = mergeCodings(corpora, places, builder, notes);
  mergeReadings(corpora, places, builder, options.judgedByAll);
  const details = mergeDetails(corpora, { ...places, codings }, builder, notes);
  mergeMemos(corpora, { ...places, codings, ...details }, builder, notes);

  // What the builder finds odd in the parts, their readers have told; what merging loses may refuse the whole.
  for (const { kind, isLoss, where, message } of notes.notes) if (isLoss) builder.lose(kind, where, message);
  const provenance = mergedProvenance(corpora, options.name ?? names.join(' + '));
  const reports = parts.map(({ project }) => project.report);
  const format = joined(reports.map((report) => report.format));
  const built = builder.build(provenance.name, format, joined(reports.map(({ tool }) => tool)), provenance);
  const corpus = new Corpus({ ...built.corpus, language: corpora[0].language });
  return { corpus, report: mergedReport(built.report, reports, names, notes, options) };
}

function mergedReport(
  built: ImportReport,
  reports: readonly ImportReport[],
  names: readonly string[],
  { notes }: MergeNotes,
  { language = 'en', placesAreNamed = false }: MergeOptions,
): ImportReport {
  const told = (isLoss: boolean): Problem[] =>
    notes
      .filter((note) => note.isLoss === isLoss)
      .map(({ kind, where, message }) => ({ kind, where, message: message[language] }));
  const gathered = (list: 'losses' | 'warnings' | 'notUnderstood') => {
    const found = new Map<string, Problem>();
    reports.forEach((report, part) => {
      for (const problem of report[list]) {
        const placed = placesAreNamed ? problem : inFile(problem, names[part]);
        found.set(`${placed.kind} ${describeProblem(placed)}`, placed);
      }
    });
    return [...found.values()];
  };
  return {
    ...built,
    offsets: {
      convention:
        joined(reports.map(({ offsets }) => offsets.convention).filter((name) => name !== 'none')) || 'none',
      quotes: reports.reduce((sum, { offsets }) => sum + offsets.quotes, 0),
      matched: reports.reduce((sum, { offsets }) => sum + offsets.matched, 0),
    },
    losses: [...told(true), ...gathered('losses')],
    warnings: [...told(false), ...gathered('warnings')],
    notUnderstood: gathered('notUnderstood'),
  };
}

/** A problem of a part, with the name of its file. */
function inFile(problem: Problem, name: string): Problem {
  if (problem.where.startsWith(name)) return problem;
  return { ...problem, where: problem.where === '' ? name : `${name}, ${problem.where}` };
}

function mergedProvenance(corpora: readonly Corpus[], name: string): Provenance {
  const all = corpora.map(({ provenance }) => provenance);
  return {
    name,
    // What is generated is labelled so wherever it is shown, among other material too.
    synthetic: all.some(({ synthetic }) => synthetic),
    licence: joined(all.map(({ licence }) => licence)),
    description: joined(all.map(({ description }) => description)),
  };
}

function joined(words: readonly string[]): string {
  return [...new Set(words.filter((word) => word !== ''))].join('; ');
}

/** Names of the parts, numbered where several have the same. */
function distinctNames(parts: readonly ProjectPart[]): string[] {
  const seen = new Map<string, number>();
  return parts.map(({ name, project }, i) => {
    const twin = parts.findIndex((other) => other.name === name && other.project === project);
    if (twin < i) return name;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return number === 1 ? name : `${name} (${number})`;
  });
}
