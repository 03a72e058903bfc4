import { theme } from './theme.js';

/** Whether a value is a record of a specification, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const fonts = ['font', 'tickfont', 'textfont', 'insidetextfont', 'outsidetextfont', 'title_font'];
/** Notes are moved by pixels from their place. */
const shifts = ['xshift', 'yshift', 'ax', 'ay'];
/** What a trace holds of its data is long, and has no letters in it. */
const values = ['x', 'y', 'z', 'text', 'customdata', 'ids', 'tickvals', 'ticktext', 'categoryarray'];

/**
 * A specification with every size of letters as a function makes it, and with notes moved as much less as letters of the usual
 * size become smaller.
 */
export function scaledFonts(part: unknown, letters: (size: number) => number): unknown {
  if (Array.isArray(part)) return part.map((each) => scaledFonts(each, letters));
  if (!isRecord(part)) return part;
  const share = letters(theme.size.beside) / theme.size.beside;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (values.includes(key)) return [key, value];
      if (fonts.includes(key) && isRecord(value)) return [key, scaledFont(value, letters)];
      if (shifts.includes(key) && typeof value === 'number') return [key, value * share];
      return [key, scaledFonts(value, letters)];
    }),
  );
}

function scaledFont(font: Readonly<Record<string, unknown>>, letters: (size: number) => number) {
  const { size } = font;
  if (Array.isArray(size)) return { ...font, size: size.map((each) => letters(Number(each))) };
  return typeof size === 'number' ? { ...font, size: letters(size) } : font;
}
