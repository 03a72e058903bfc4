import { z } from 'zod';

/** Text that nbformat stores as one string or as lines; in memory it is always one string. */
const text = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? value : value.join('')));

const metadata = z.record(z.string(), z.unknown());

const mimeBundle = z
  .record(z.string(), z.unknown())
  .transform((bundle) =>
    Object.fromEntries(Object.entries(bundle).map(([mime, value]) => [mime, joinLines(mime, value)])),
  );

const output = z.discriminatedUnion('output_type', [
  z.strictObject({ output_type: z.literal('stream'), name: z.string(), text }),
  z.strictObject({ output_type: z.literal('display_data'), data: mimeBundle, metadata }),
  z.strictObject({
    output_type: z.literal('execute_result'),
    execution_count: z.int().nonnegative().nullable(),
    data: mimeBundle,
    metadata,
  }),
  z.strictObject({
    output_type: z.literal('error'),
    ename: z.string(),
    evalue: z.string(),
    traceback: z.array(z.string()),
  }),
]);

const cellShape = {
  id: z
    .string()
    .regex(/^[a-zA-Z0-9\-_]{1,64}$/)
    .optional(),
  metadata,
  source: text,
};
const attachments = z.record(z.string(), mimeBundle).optional();

const cell = z.discriminatedUnion('cell_type', [
  z.strictObject({
    ...cellShape,
    cell_type: z.literal('code'),
    execution_count: z.int().nonnegative().nullable(),
    outputs: z.array(output),
  }),
  z.strictObject({ ...cellShape, cell_type: z.literal('markdown'), attachments }),
  z.strictObject({ ...cellShape, cell_type: z.literal('raw'), attachments }),
]);

const notebook = z.strictObject({
  nbformat: z.literal(4),
  nbformat_minor: z.int().nonnegative(),
  metadata,
  cells: z.array(cell),
});

export type MimeBundle = Record<string, unknown>;
export type Output = z.infer<typeof output>;
export type ErrorOutput = Extract<Output, { output_type: 'error' }>;
export type Cell = z.infer<typeof cell> & { id: string };
export type CodeCell = Extract<Cell, { cell_type: 'code' }>;
export type Notebook = Omit<z.infer<typeof notebook>, 'cells'> & { cells: Cell[] };

/** Whether a cell has a tag, as JupyterLab and Papermill keep them. */
export function hasTag(cell: Cell, tag: string): boolean {
  return tagsOf(cell).includes(tag);
}

/** The tags of a cell, in their order. */
export function tagsOf({ metadata }: Cell): readonly string[] {
  return Array.isArray(metadata.tags) ? metadata.tags.filter((tag) => typeof tag === 'string') : [];
}

/** A notebook that is not valid nbformat 4; the message names the file and every place that is wrong. */
export class NotebookFormatError extends Error {
  override name = 'NotebookFormatError';
}

/**
 * Reads nbformat 4 of any minor version and gives it back as 4.5: cells without an id of their own get
 * one from their position, so that the same notebook always gets the same ids.
 *
 * @param path names the notebook in error messages; nothing is read from it
 * @throws NotebookFormatError if the text is not JSON or not nbformat 4
 */
export function parseNotebook(json: string, path: string): Notebook {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    throw new NotebookFormatError(`${path}: not JSON: ${(error as Error).message}`);
  }
  const parsed = notebook.safeParse(raw);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) =>
        `${path}, ${issue.path.length ? z.core.toDotPath(issue.path) : 'notebook'}: ${issue.message}`,
    );
    throw new NotebookFormatError(problems.join('\n'));
  }
  return { ...parsed.data, nbformat_minor: 5, cells: withIds(parsed.data.cells) };
}

/**
 * Writes a notebook as Python's nbformat writes it (sorted keys, one space of indent, lines as arrays), so that
 * saving from JupyterLab and running from here give the same bytes.
 */
export function serialiseNotebook(value: Notebook): string {
  const cells = value.cells.map((item) => ({
    ...item,
    source: splitLines(item.source),
    ...('attachments' in item && item.attachments
      ? { attachments: mapValues(item.attachments, splitBundle) }
      : {}),
    ...(item.cell_type === 'code' ? { outputs: item.outputs.map(splitOutput) } : {}),
  }));
  return `${JSON.stringify(sortKeys({ ...value, cells }), null, 1)}\n`;
}

function withIds(cells: z.infer<typeof cell>[]): Cell[] {
  const kept = new Set(cells.map((item) => item.id));
  const given = new Set<string>();
  return cells.map((item, index) => {
    let id = item.id;
    if (id === undefined || given.has(id)) {
      id = `cell-${index + 1}`;
      while (kept.has(id) || given.has(id)) id += '-x';
    }
    given.add(id);
    return { ...item, id };
  });
}

const isJsonMime = (mime: string) =>
  mime === 'application/json' || (mime.startsWith('application/') && mime.endsWith('+json'));

function joinLines(mime: string, value: unknown): unknown {
  const isLines = Array.isArray(value) && value.every((line) => typeof line === 'string');
  return isLines && !isJsonMime(mime) ? value.join('') : value;
}

/** Python's str.splitlines(True), which also breaks at form feeds, separators and Unicode line ends. */
const lineEnds = '\\n\\r\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029';
const linePattern = new RegExp(`[^${lineEnds}]*(?:\\r\\n|[${lineEnds}])|.+$`, 'gs');

function splitLines(value: string): string[] {
  return value.match(linePattern) ?? [];
}

/** nbformat breaks text and SVG into lines; base64 and JSON stay whole. */
function splitBundle(bundle: MimeBundle): MimeBundle {
  return Object.fromEntries(
    Object.entries(bundle).map(([mime, value]) => {
      const isText =
        mime.startsWith('text/') || mime === 'image/svg+xml' || mime === 'application/javascript';
      return [mime, isText && typeof value === 'string' ? splitLines(value) : value];
    }),
  );
}

function splitOutput(item: Output): unknown {
  if (item.output_type === 'stream') return { ...item, text: splitLines(item.text) };
  if (item.output_type === 'error') return item;
  return { ...item, data: splitBundle(item.data) };
}

function mapValues<In, Out>(record: Record<string, In>, map: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
