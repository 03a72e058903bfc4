import { codePoints, crlfAsOne, type OffsetConvention, utf16Units } from '../offsets/conventions.js';

/** Tools whose files were seen, by what they write into `origin`. MAXQDA counts as the standard does. */
const tools: readonly (readonly [RegExp, OffsetConvention])[] = [
  [/nvivo/iu, utf16Units],
  [/atlas\.?\s?ti/iu, crlfAsOne],
  [/maxqda|qualcoder|taguette|^qc\b|brukerm/iu, codePoints],
];

/** The convention of the tool that wrote a file, and whether the tool is known. */
export function conventionOf(origin: string): {
  readonly convention: OffsetConvention;
  readonly known: boolean;
} {
  const tool = tools.find(([pattern]) => pattern.test(origin));
  return { convention: tool?.[1] ?? codePoints, known: tool !== undefined };
}
