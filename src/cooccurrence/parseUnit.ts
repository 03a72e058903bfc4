import { RequestError } from '../shared/problem.js';
import { didYouMean, nearestNames } from '../shared/suggest.js';
import { countedThings, isUnitKind, type UnitKind } from '../units/units.js';

/** What a matrix counts: units that have both codes, lines with both in a moving window, or overlapping codings. */
export type Counted = UnitKind | 'overlap' | Window;

/** A moving window as it is typed: `window:4`. */
export type Window = `window:${string}`;

/** How many times a unit counts; see `coOccurrence`. */
export type Counting = 'binary' | 'weighted';

/**
 * Which lines of a conversation a line can connect to.
 *
 * @see Siebert-Evenstone et al. (2017), J. Learning Analytics 4(3):123-139
 */
export interface MovingWindow {
  /** Lines looked at up to and including the line itself: 1 is the line alone, Infinity all before it. */
  readonly back: number;
  /** Lines looked at after it. */
  readonly forward: number;
}

/** The units as a person types them, for help and for error messages. */
export const unitNames: readonly string[] = countedThings.flatMap(({ typed }) => typed);

/**
 * A unit from what a person typed: one of `units`, `group:ATTRIBUTE`, `window:N` (the line and those before it, N in
 * all), `window:N+M` (and M after it), `window:all` (and all before it), or `overlap`.
 *
 * @throws RangeError listing the units
 * @example parseUnit('window:4')
 */
export function parseUnit(text: string): Counted {
  const unit = text.trim();
  if (unit === 'overlap' || isUnitKind(unit)) return unit;
  if (isWindow(unit) && readWindow(unit) !== undefined) return unit;
  const hint = didYouMean(unit, unitNames, '.');
  const names = nearestNames(unit, unitNames);
  throw new RequestError({
    nb: `ukjent enhet «${text}»${hint.nb} Enheter: ${names}`,
    en: `unknown unit "${text}"${hint.en} Units: ${names}`,
  });
}

/** Whether a unit is a moving window. */
export function isWindow(unit: string): unit is Window {
  return unit.startsWith('window:');
}

/**
 * The window of a unit such as `window:4`, `window:4+2` or `window:all`.
 *
 * @throws RangeError listing the units
 */
export function windowOf(unit: string): MovingWindow {
  const window = readWindow(unit);
  if (window !== undefined) return window;
  throw new RequestError({
    nb: `et vindu er window:N, window:N+M eller window:all, med N minst 1 (linjen selv); fant «${unit}»`,
    en: `a window is window:N, window:N+M or window:all, with N at least 1 (the line itself); found "${unit}"`,
  });
}

function readWindow(unit: string): MovingWindow | undefined {
  const match = /^window:(\d{1,9}|all)(?:\+(\d{1,9}|all))?$/u.exec(unit);
  if (match === null) return undefined;
  const size = (text: string) => (text === 'all' ? Number.POSITIVE_INFINITY : Number(text));
  const window = { back: size(match[1]), forward: size(match[2] ?? '0') };
  return window.back < 1 ? undefined : window;
}
