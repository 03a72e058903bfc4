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

/** Empty, or what statistics programs write for a missing value. Missing is never 0. */
export function isMissing(cell: string): boolean {
  const text = cell.trim();
  return text === '' || text === 'NA' || text === '#N/A' || text === 'NULL';
}
