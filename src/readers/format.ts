import type { ImportedProject } from '../corpus/importReport.js';
import type { FormatId } from './formatIds.js';
import type { Input, InputFile, ReadOptions } from './input.js';

/** What the user says beside the material itself, each as a file. */
export interface ReaderOptions extends ReadOptions {
  /** JSON that names the columns of a table. */
  readonly mapping?: InputFile;
  /** CSV, XLSX or .qdc that describes the codes of a table. */
  readonly codebook?: InputFile;
  /** Words for a judgement or a value that is missing, with semicolons between; beside those of the mapping. */
  readonly missing?: string;
  /** Name or id of the project to read, in a file that holds several (Taguette). */
  readonly projectName?: string;
}

/** A kind of project that can be read: how it is recognised, and its reader. */
export interface ProjectFormat {
  /** What `--format` calls it. */
  readonly id: FormatId;
  /** What a person calls it, such as `REFI-QDA project`. */
  readonly name: string;
  /**
   * Whether the content is of this format; names are looked at only to say what is wrong with a broken file.
   *
   * @throws ProblemsError for material that cannot be of any format
   */
  recognises(input: Input): Promise<boolean>;
  /** @throws ProblemsError with everything that is wrong, each with its place */
  read(input: Input, options: ReaderOptions): Promise<ImportedProject>;
}
