import type { Bilingual } from './language.js';

/** Something in data that does not fit a schema. */
export interface SchemaIssue {
  /** Keys and positions that lead to it. */
  readonly path: readonly (string | number)[];
  readonly message: Bilingual;
}

/** Data as a schema reads it, or all that does not fit, in both languages: what was required, and what was found. */
export type Checked<Value> =
  | { readonly success: true; readonly data: Value }
  | { readonly success: false; readonly issues: readonly SchemaIssue[] };

/** What is used here of a schema of zod, which the core does not import. */
export interface Schema<Value> {
  safeParse(
    value: unknown,
    options: { reportInput: true },
  ):
    | { readonly success: true; readonly data: Value }
    | { readonly success: false; readonly error: { readonly issues: readonly LibraryIssue[] } };
}

interface LibraryIssue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly input?: unknown;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly format?: string;
  readonly keys?: readonly string[];
}

/** Holds data against a schema; the library tells what is wrong in one language only. */
export function held<Value>(schema: Schema<Value>, value: unknown): Checked<Value> {
  const read = schema.safeParse(value, { reportInput: true });
  if (read.success) return { success: true, data: read.data };
  return {
    success: false,
    issues: read.error.issues.map((issue) => ({
      path: issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
      message: inWords(issue),
    })),
  };
}

function inWords(issue: LibraryIssue): Bilingual {
  if (issue.code === 'unrecognized_keys') {
    const keys = (issue.keys ?? []).join(', ');
    return { nb: `ukjent her: ${keys}`, en: `unknown here: ${keys}` };
  }
  const wanted = wantedBy(issue);
  const found = foundIn(issue.input);
  return { nb: `her trengs ${wanted.nb}; fant ${found.nb}`, en: `needs ${wanted.en}; found ${found.en}` };
}

function wantedBy({
  code,
  expected = '',
  values = [],
  origin,
  minimum,
  maximum,
  format = '',
}: LibraryIssue): Bilingual {
  const [nb, en] = kindOf(origin);
  const list = values.map((value) => JSON.stringify(value) ?? String(value)).join(', ');
  switch (code) {
    case 'invalid_type':
      return types[expected] ?? { nb: expected, en: expected };
    case 'invalid_value':
      return values.length === 1 ? { nb: list, en: list } : { nb: `en av ${list}`, en: `one of ${list}` };
    case 'too_small':
      return { nb: `${nb} på minst ${minimum}`, en: `${en} of at least ${minimum}` };
    case 'too_big':
      return { nb: `${nb} på høyst ${maximum}`, en: `${en} of at most ${maximum}` };
    case 'invalid_format':
      return formats[format] ?? { nb: `en tekst av formen ${format}`, en: `a text of the form ${format}` };
    default:
      return { nb: 'noe annet', en: 'something else' };
  }
}

/** What has a size: a number itself, a text its characters, a list its parts. */
function kindOf(origin?: string): readonly [string, string] {
  if (origin === 'string') return ['en tekst med lengde', 'a text with a length'];
  if (origin === 'array' || origin === 'set' || origin === 'map')
    return ['en liste med lengde', 'a list with a length'];
  return ['et tall', 'a number'];
}

const types: Readonly<Record<string, Bilingual>> = {
  string: { nb: 'en tekst', en: 'a text' },
  number: { nb: 'et tall', en: 'a number' },
  int: { nb: 'et helt tall', en: 'a whole number' },
  boolean: { nb: 'true eller false', en: 'true or false' },
  array: { nb: 'en liste', en: 'a list' },
  object: { nb: 'et objekt', en: 'an object' },
  record: { nb: 'et objekt', en: 'an object' },
  null: { nb: 'null', en: 'null' },
};

const formats: Readonly<Record<string, Bilingual>> = {
  datetime: { nb: 'et tidspunkt (2026-11-30T08:00:00Z)', en: 'a time (2026-11-30T08:00:00Z)' },
  date: { nb: 'en dato (2026-11-30)', en: 'a date (2026-11-30)' },
  guid: { nb: 'en GUID', en: 'a GUID' },
  uuid: { nb: 'en UUID', en: 'a UUID' },
};

/** What stands there, cut where it is long. */
function foundIn(input: unknown): Bilingual {
  if (input === undefined) return { nb: 'ingenting', en: 'nothing' };
  if (Array.isArray(input)) return { nb: `en liste (${input.length})`, en: `a list (${input.length})` };
  if (typeof input === 'object' && input !== null) return types.object;
  const shown = JSON.stringify(input) ?? String(input);
  const cut = shown.length > mostShown ? `${shown.slice(0, mostShown)}…` : shown;
  return { nb: cut, en: cut };
}

const mostShown = 60;
