import { z } from 'zod';
import { sourceKinds } from '../../corpus/source.js';
import { ProblemsError } from '../../shared/problem.js';
import { fileMeanings } from './fileMeanings.js';

const column = z.string().min(1);

const mappingSchema = z.strictObject({
  table: z.enum(['long', 'wide', 'coders', 'framework']).optional(),
  /** Workbooks: these sheets are one project, the name of each being its source unless a column says so. */
  sheets: z.array(column).min(1).optional(),
  /** Columns in which an empty cell means "as above"; none of them: `[]`. */
  fillDown: z.array(column).optional(),
  /** Framework matrices: what the rows are; the columns are the other. */
  rows: z.enum(['codes', 'sources']).optional(),
  /** Several columns together name a source: a conversation of a group in a condition, say. */
  source: z.union([column, z.array(column).min(1)]).optional(),
  start: column.optional(),
  end: column.optional(),
  code: column.optional(),
  coder: column.optional(),
  text: column.optional(),
  memo: column.optional(),
  line: column.optional(),
  /** Wide tables: who speaks in a line. */
  speaker: column.optional(),
  /** Wide tables: exactly these columns are codes. */
  codes: z.array(column).min(1).optional(),
  /** Wide tables: these columns are not codes although they hold 0 and 1. */
  notCodes: z.array(column).optional(),
  /** A table with a column for each coder, whose cells are codes: these columns. */
  coders: z.array(column).min(1).optional(),
  /** Beside `coders`: the column of the coding that they agreed on. */
  reconciled: column.optional(),
  /** A folder of several files: what they are. */
  files: z.enum(fileMeanings).optional(),
  /** Who judged which units: `all` (every coder every unit), or a column. */
  judged: column.optional(),
  sourceKind: z.enum(sourceKinds).optional(),
  /** Words that stand for a judgement or a value that is missing, beside empty cells; case does not count. */
  missing: z.array(z.string().trim().min(1)).min(1).optional(),
});

/** Which column of a table is what; every key is optional, and presets fill the rest. */
export type Mapping = z.infer<typeof mappingSchema>;

/** The columns that a mapping names, each beside its role; what else it says is left out. */
function namedColumns(mapping: Mapping) {
  const {
    table: _table,
    sourceKind: _kind,
    missing: _missing,
    sheets: _sheets,
    rows: _rows,
    files: _files,
    judged,
    ...named
  } = mapping;
  return judged === undefined || judged === 'all' ? named : { ...named, judged };
}

/** The columns that a mapping may name, and what each is called in tables seen (lower case). */
export const columnPresets = {
  source: [
    'source',
    'document',
    'file',
    'document name',
    'file_name',
    'transcript',
    'interview',
    'case',
    'kilde',
    'dokument',
    'dokumentnavn',
    'intervju',
  ],
  start: ['start', 'begin', 'beginning', 'pos0', 'start_offset', 'fra', 'begynnelse'],
  end: ['end', 'pos1', 'end_offset', 'til', 'slutt'],
  code: ['code', 'tag', 'kode', 'codename', 'code name', 'merkelapp'],
  coder: ['coder', 'owner', 'author', 'koder', 'coded by', 'forfatter', 'kodet av'],
  text: [
    'text',
    'quote',
    'quotation',
    'content',
    'data chunk',
    'data extract',
    'extract',
    'excerpt',
    'coded text',
    'text segment',
    'meaning unit',
    'verbatim',
    'segment',
    'seltext',
    'preview',
    'utterance',
    'tekst',
    'sitat',
    'utsagn',
    'utdrag',
    'tekstutdrag',
    'meningsenhet',
    'kodet tekst',
  ],
  memo: ['memo', 'comment', 'kommentar', 'notat'],
  line: ['line', 'turn', 'linje', 'replikk'],
  speaker: ['speaker', 'taler'],
} as const satisfies Record<string, readonly string[]>;

export type ColumnRole = keyof typeof columnPresets;

/**
 * A mapping from JSON text.
 *
 * @throws ProblemsError naming every key that is unknown or of the wrong type
 */
export function parseMapping(file: string, json: string): Mapping {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new ProblemsError(`${file} is not a mapping`, [
      { kind: 'bad-json', where: file, message: `a mapping is a JSON object; ${(error as Error).message}` },
    ]);
  }
  const result = mappingSchema.safeParse(value);
  if (result.success) return result.data;
  throw new ProblemsError(
    `${file} is not a mapping`,
    result.error.issues.map((issue) => ({
      kind: 'bad-mapping',
      where: [file, ...issue.path].join(', '),
      message: issue.message,
    })),
  );
}

/**
 * The column of a role: the one that the mapping names, else the first preset that the table has. A column that
 * the mapping names for something else is not taken.
 *
 * @returns its position, or -1
 */
export function findColumn(columns: readonly string[], role: ColumnRole, mapping: Mapping): number {
  const declared = mapping[role];
  if (typeof declared === 'string') return columns.indexOf(declared);
  const { notCodes: _notCodes, fillDown: _fillDown, ...named } = namedColumns(mapping);
  const taken = new Set(Object.values(named).flat());
  const lower = columns.map((name) => (taken.has(name) ? '' : name.trim().toLocaleLowerCase('nb')));
  for (const preset of columnPresets[role]) {
    const found = lower.indexOf(preset);
    if (found >= 0) return found;
  }
  return -1;
}

/** Columns that a mapping names and the table does not have. */
export function missingColumns(columns: readonly string[], mapping: Mapping): string[] {
  return Object.values(namedColumns(mapping))
    .flat()
    .filter((name) => !columns.includes(name));
}

/** The columns that together name the source of a row; empty when there is none. */
export function sourceColumns(columns: readonly string[], mapping: Mapping): number[] {
  if (Array.isArray(mapping.source)) return mapping.source.map((name) => columns.indexOf(name));
  const found = findColumn(columns, 'source', mapping);
  return found < 0 ? [] : [found];
}

/** The name of a row's source: its columns joined as a person would say them; empty when all of them are. */
export function sourceName(values: readonly string[], columns: readonly number[]): string {
  const parts = columns.map((column) => values[column].trim());
  return parts.every((part) => part === '') ? '' : parts.join(' · ');
}
