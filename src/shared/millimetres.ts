import { RequestError } from './problem.js';

/** Of CSS: 96 pixels an inch. */
const pixelsAnInch = 96;
const millimetresAnInch = 25.4;
const perUnit = { mm: 1, cm: 10, in: millimetresAnInch } as const;

/** The narrowest and the widest width that a figure is drawn at, in millimetres. */
const narrowest = 20;
const broadest = 2000;

/**
 * A width as a person writes it, in millimetres: `84mm`, `8.4 cm`, `8,4 cm`, `3.3in`.
 *
 * @throws RangeError for anything else, and for a width that nothing is printed at
 */
export function millimetres(text: string): number {
  const [, number, unit] = /^\s*(\d+(?:[.,]\d+)?)\s*(mm|cm|in)\s*$/u.exec(text) ?? [];
  const width =
    number === undefined
      ? Number.NaN
      : Number(number.replace(',', '.')) * perUnit[unit as keyof typeof perUnit];
  if (width >= narrowest && width <= broadest) return width;
  throw new RequestError({
    nb: `en bredde er et tall med mm, cm eller in, fra ${narrowest} til ${broadest} mm, som 84mm; fant «${text}»`,
    en: `a width is a number with mm, cm or in, from ${narrowest} to ${broadest} mm, such as 84mm; found "${text}"`,
  });
}

/** Pixels of a length in millimetres. */
export function pixelsOf(length: number): number {
  return (length / millimetresAnInch) * pixelsAnInch;
}

/** Millimetres of a length in pixels. */
export function millimetresOf(pixels: number): number {
  return (pixels / pixelsAnInch) * millimetresAnInch;
}

/** Points of a length in pixels. */
export function pointsOf(pixels: number): number {
  return (pixels * 72) / pixelsAnInch;
}

/** How many times as many pixels as CSS has make so many dots an inch. */
export function scaleOf(dotsAnInch: number): number {
  return dotsAnInch / pixelsAnInch;
}
