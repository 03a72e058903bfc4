import { Corpus } from '../corpus/corpus.js';
import { withFamilies } from '../corpus/families.js';
import { withGroupAttributes } from '../corpus/groupAttributes.js';
import type { ImportedProject, ImportReport } from '../corpus/importReport.js';
import { withKindAttribute } from '../corpus/kindAttribute.js';
import { withLevelOrder } from '../corpus/levelOrder.js';
import { ProblemList } from '../corpus/problemList.js';
import { proposeVariables } from '../corpus/proposeVariables.js';
import { type SaidOfSources, withSourceFacts } from '../corpus/sourceFacts.js';
import { tradeoffNotes } from '../corpus/tradeoffNotes.js';
import { wentThrough } from '../corpus/wentThrough.js';
import { type ProblemDraft, ProblemsError, toldProblem } from '../shared/problem.js';
import type { ReaderOptions } from './format.js';
import type { Input, InputFile } from './input.js';
import { readPart, readParts } from './readParts.js';
import { meansEverybody } from './table/everybody.js';
import { readFamiliesFile } from './table/readFamiliesFile.js';
import { readSourcesFile } from './table/readSourcesFile.js';
import { declaredMissing, type IsMissing, missingWords } from './table/values.js';

export interface ProjectOptions extends ReaderOptions {
  /** CSV or XLSX with a name and a family for each code: says which codes are conditions, indicators, … */
  readonly families?: InputFile;
  /** CSV or XLSX with a row for each source, by id or name: its kind, level and anything else. */
  readonly sources?: InputFile;
  /** Id of a format, for material that is recognised as another one. */
  readonly format?: string;
  /** Coders who went through every source, with semicolons between, or `all`. */
  readonly wentThrough?: string;
  /** Levels from the top down, with semicolons between, where they are not those of the study. */
  readonly levelOrder?: string;
}

/**
 * Reads a project in any known format, found by content and not by name.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 * @throws RangeError for a format that does not exist
 */
export async function readProject(input: Input, options: ProjectOptions = {}): Promise<ImportedProject> {
  return withSaid(await readPart(input, options), options, [input]);
}

/**
 * Reads several projects as one (`mergeProjects`). What is said of columns and cells is said of each; what is said of codes,
 * coders and sources, of all of them together.
 *
 * @param inputs the same input may be among them twice: it is read once
 * @throws ProblemsError with everything that is wrong in the first that cannot be read
 */
export async function readProjects(
  inputs: readonly Input[],
  options: ProjectOptions = {},
): Promise<ImportedProject> {
  return withSaid(await readParts(inputs, options), options, inputs);
}

/** The project with what the user says beside the material. */
async function withSaid(
  read: ImportedProject,
  options: ProjectOptions,
  inputs: readonly Input[],
): Promise<ImportedProject> {
  const { report } = read;
  const grouped = withGroupAttributes(asSaid(read.corpus, options));
  const { families, levelOrder, sources, strict = false } = options;
  // Rows that are of nothing in the project do not refuse it, unless nothing may be lost.
  const lost = strict ? undefined : new ProblemList();
  const unread = inputs.flatMap(({ losses = [] }) => losses);
  if (strict && unread.length > 0) throw new ProblemsError(notAllRead, unread);
  const { corpus: sorted, notes } = await withSources(withKindAttribute(grouped.corpus), sources, lost);
  const inFamilies =
    families === undefined ? sorted : withFamilies(sorted, await readFamiliesFile(families), lost);
  const corpus = levelOrder === undefined ? inFamilies : withLevelOrder(inFamilies, missingWords(levelOrder));
  // Only with families is it known which names are those of trade-offs.
  const odd = inputs.flatMap(({ warnings = [] }) => warnings);
  const found = [...odd, ...grouped.notes, ...notes, ...proposeVariables(corpus), ...tradeoffNotes(corpus)];
  return { corpus, report: withNotes(report, found, [...unread, ...(lost?.toDrafts() ?? [])], options) };
}

const notAllRead = {
  nb: 'Prosjektet ble ikke lest: noe ville gått tapt',
  en: 'The project was not read: something would be lost',
};

/** The corpus with what a file says of its sources, and where that overrules it. */
async function withSources(
  corpus: Corpus,
  sources: InputFile | undefined,
  lost: ProblemList | undefined,
): Promise<SaidOfSources> {
  if (sources === undefined) return { corpus, notes: [] };
  return withSourceFacts(corpus, await readSourcesFile(sources), lost);
}

/** The report with what was read from names, and what of the files beside the material was of nothing in it, in its language. */
function withNotes(
  report: ImportReport,
  notes: readonly ProblemDraft[],
  lost: readonly ProblemDraft[],
  { language = 'en' }: ProjectOptions,
): ImportReport {
  const told = (problems: readonly ProblemDraft[]) => problems.map((each) => toldProblem(each, language));
  return {
    ...report,
    losses: [...report.losses, ...told(lost)],
    warnings: [...report.warnings, ...told(notes)],
  };
}

/** The corpus with what the user says of it beside the material: who went through it, and which words are no values. */
function asSaid(corpus: Corpus, { wentThrough: coders, missing = '' }: ProjectOptions): Corpus {
  const words = missingWords(missing);
  const said = words.length === 0 ? corpus : withoutMissing(corpus, declaredMissing({ missing: words }));
  if (coders === undefined) return said;
  return wentThrough(said, meansEverybody(coders) ? 'all' : missingWords(coders));
}

/** Attributes of sources without those that say that a value is missing, whatever the format. */
function withoutMissing(corpus: Corpus, isMissing: IsMissing): Corpus {
  const sources = corpus.sources.map((source) => {
    const known = Object.entries(source.attributes).filter(([, value]) => !isMissing(value));
    return { ...source, attributes: Object.fromEntries(known) };
  });
  return new Corpus({ ...corpus, sources });
}
