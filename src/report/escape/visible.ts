/**
 * Control characters as signs that are seen: ␛ for an escape, ‹U+202E› for what has no picture. Line feeds and tabs stay.
 *
 * A terminal would act on them: move, colour and hide text, make links, write to the clipboard. Overrides of direction show letters
 * in another order than they stand in.
 *
 * @example visible('a\u001b[31mb') // 'a␛[31mb'
 */
export function visible(text: string): string {
  return text.replace(/\r\n/gu, '\n').replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is shown
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu,
    (found) => picture(found.codePointAt(0)!),
  );
}

function picture(code: number): string {
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}
