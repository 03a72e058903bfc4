/**
 * A whole number as tables write it: `12`, `12.0`, or `12,0` where the decimal mark is a comma. `1,000` may
 * be one or a thousand, so it is neither.
 *
 * @returns undefined for anything else: text stays text until it is converted on purpose
 */
export function wholeNumber(cell: string): number | undefined {
  const match = /^\s*(\d{1,15})(?:[.,](?!000\s*$)0*)?\s*$/u.exec(cell);
  return match === null ? undefined : Number(match[1]);
}

/** A cell of a wide table: coded, not coded, or undefined for what is neither. */
export function zeroOrOne(cell: string): 0 | 1 | undefined {
  const text = cell.trim();
  if (/^(?:1(?:[.,]0*)?|true|sann)$/iu.test(text)) return 1;
  if (/^(?:0(?:[.,]0*)?|false|usann)$/iu.test(text)) return 0;
  return undefined;
}

/** Whether a cell says that something is missing. Missing is never 0. */
export type IsMissing = (cell: string) => boolean;

/** Empty, or what statistics programs write for a missing value. */
export function isMissing(cell: string): boolean {
  const text = cell.trim();
  return text === '' || text === 'NA' || text === '#N/A' || text === 'NULL';
}

/** What a mapping says of words for something missing. */
interface Declared {
  readonly missing?: readonly string[] | undefined;
}

/** The words that the user declared to stand for something missing, whatever their case. */
export function declaredMissing({ missing = [] }: Declared): IsMissing {
  const words = new Set(missing.map((word) => word.trim().toLowerCase()));
  return (cell) => words.has(cell.trim().toLowerCase());
}

/**
 * What is missing in a table: what `isMissing` takes for it, and the words that the user declared.
 *
 * @example missingIn({ missing: ['n/a'] })('N/A') // true
 */
export function missingIn(declared: Declared): IsMissing {
  const isDeclared = declaredMissing(declared);
  return (cell) => isMissing(cell) || isDeclared(cell);
}

/** The words of `--missing`, with semicolons between: `n/a;?`. */
export function missingWords(text: string): string[] {
  return text
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Whether a cell looks like a word for something missing that nobody declared. */
export function looksMissing(cell: string): boolean {
  return /^(?:n\.?[/.]?a\.?|nan|null|none|missing|mangler|ikke vurdert|not judged|unknown|ukjent|\?+|[-–—.]+|-9+|99+)$/iu.test(
    cell.trim(),
  );
}
