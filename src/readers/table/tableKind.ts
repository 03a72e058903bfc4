import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { FormatId } from '../formatIds.js';
import type { Mapping } from './mapping.js';
import type { MappingKey } from './mappingKeys.js';
import type { Table } from './parseTable.js';

/** A kind of table: how it is told by its columns, and how its rows become codings. */
export interface TableKind {
  /** What `--format` calls it. */
  readonly id: FormatId;
  /** What a person calls it, such as `MAXQDA coded segments`. */
  readonly name: string;
  /** Tool that writes such tables; `unknown` where any may have. */
  readonly tool: string;
  /** The name with the language of a table, where the tool writes its columns in several. */
  readonly nameOf?: (table: Table) => string;
  /** Whether a declared word for something missing says as much as an empty cell; other kinds tell the two apart. */
  readonly missingIsEmpty?: boolean;
  /** Keys of a mapping that something comes of here, beside those of every kind: another one is an error. Default: all of them. */
  readonly keys?: readonly MappingKey[];
  /** Whether several columns together can name a source. */
  readonly joinsSources?: boolean;
  /** Whether another kind of table beside it is rather the one to read: tables of attributes look like it. */
  readonly comesLast?: boolean;
  fits(table: Table, mapping: Mapping): boolean;
  /** Whether a table can be read as one of this kind where the user says that it is; default: where it fits. */
  couldBe?(table: Table, mapping: Mapping): boolean;
  /** The table with rows that only this kind can put right: those of the wrong length. */
  mended?(table: Table): Table;
  /** Fills the builder, whose codes are those of the codebook; problems are gathered there. */
  read(table: Table, mapping: Mapping, builder: CorpusBuilder): void;
}
