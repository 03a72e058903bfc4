import { Corpus } from '../corpus/corpus.js';
import { withFamilies } from '../corpus/families.js';
import type { ImportedProject } from '../corpus/importReport.js';
import { withKindAttribute } from '../corpus/kindAttribute.js';
import { withLevelOrder } from '../corpus/levelOrder.js';
import { proposeVariables } from '../corpus/proposeVariables.js';
import { withSourceFacts } from '../corpus/sourceFacts.js';
import { tradeoffNotes } from '../corpus/tradeoffNotes.js';
import { wentThrough } from '../corpus/wentThrough.js';
import { toldProblem } from '../shared/problem.js';
import type { ReaderOptions } from './format.js';
import { formatOf } from './formats.js';
import type { Input, InputFile } from './input.js';
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
  const format = await formatOf(input, options.format);
  const read = await format.read(input, options);
  const kinds = { ...read, corpus: withKindAttribute(asSaid(read.corpus, options)) };
  const imported = withVariableNotes(await withSources(kinds, options), format.isOfTables, options);
  const { families, levelOrder } = options;
  const rows = families === undefined ? null : await readFamiliesFile(families);
  const named = rows === null ? imported : { ...imported, corpus: withFamilies(imported.corpus, rows) };
  const noted = withTradeoffNotes(named, options);
  if (levelOrder === undefined) return noted;
  return { ...noted, corpus: withLevelOrder(noted.corpus, missingWords(levelOrder)) };
}

/** The project with what a file says of its sources, and the report with where that overrules it. */
async function withSources(imported: ImportedProject, options: ProjectOptions): Promise<ImportedProject> {
  const { sources, language = 'en' } = options;
  if (sources === undefined) return imported;
  const { corpus, notes } = withSourceFacts(imported.corpus, await readSourcesFile(sources));
  const told = notes.map((note) => toldProblem(note, language));
  return { corpus, report: { ...imported.report, warnings: [...imported.report.warnings, ...told] } };
}

/** The report with the variables that look like those of the questions under another name. */
function withVariableNotes(
  { corpus, report }: ImportedProject,
  isOfTables: boolean | undefined,
  { language = 'en' }: ProjectOptions,
): ImportedProject {
  const notes = proposeVariables(corpus, isOfTables === true).map((note) => toldProblem(note, language));
  return { corpus, report: { ...report, warnings: [...report.warnings, ...notes] } };
}

/** The report with what was read as a trade-off by its name; only with families is it known what is one. */
function withTradeoffNotes(
  { corpus, report }: ImportedProject,
  { language = 'en' }: ProjectOptions,
): ImportedProject {
  const notes = tradeoffNotes(corpus).map((note) => toldProblem(note, language));
  return notes.length === 0
    ? { corpus, report }
    : { corpus, report: { ...report, warnings: [...report.warnings, ...notes] } };
}

/** The corpus with what the user says of it beside the material: who went through it, and which words are no values. */
function asSaid(corpus: Corpus, { wentThrough: coders, missing = '' }: ProjectOptions): Corpus {
  const words = missingWords(missing);
  const said = words.length === 0 ? corpus : withoutMissing(corpus, declaredMissing({ missing: words }));
  if (coders === undefined) return said;
  return wentThrough(said, coders.trim() === 'all' ? 'all' : missingWords(coders));
}

/** Attributes of sources without those that say that a value is missing, whatever the format. */
function withoutMissing(corpus: Corpus, isMissing: IsMissing): Corpus {
  const sources = corpus.sources.map((source) => {
    const known = Object.entries(source.attributes).filter(([, value]) => !isMissing(value));
    return { ...source, attributes: Object.fromEntries(known) };
  });
  return new Corpus({ ...corpus, sources });
}
