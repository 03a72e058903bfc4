import type { Language } from '../shared/language.js';
import { formatNumber } from '../words/numbers.js';
import { colorBar } from './heatmap.js';
import { theme } from './theme.js';

/** What is known of the numbers that colours are given to. */
export interface NumbersShown {
  /** All that are shown; those that are not finite have no colour. */
  readonly values: readonly number[];
  /** Where the two sides of a scale meet: 0, 1 (of ratios, whose sides are multiples), or none. */
  readonly middle: 0 | 1 | null;
  /** Decimals that are told; default: as many as tell the numbers apart. */
  readonly decimals?: number;
  /** Heading of the legend. */
  readonly title: string;
}

/** Colours of numbers, and how a number is written. */
export interface NumberScale {
  /** What Plotly colours by: the number, or its logarithm; null where there is none. */
  readonly position: (value: number) => number | null;
  readonly text: (value: number) => string;
  /** Colours, their ends and the legend, for a heatmap or a colour axis. */
  readonly colors: Readonly<Record<string, unknown>>;
}

/**
 * Colours for numbers of any kind. Numbers with a middle, and those of both signs, go from blue over white to red; others from
 * white to blue. Ratios are coloured by how many times they double, so that a half is as far from 1 as 2 is.
 */
export function numberScale(shown: NumbersShown, language: Language): NumberScale {
  const values = shown.values.filter(Number.isFinite);
  const decimals = shown.decimals ?? decimalsFor(values);
  const text = (value: number) =>
    value === Number.POSITIVE_INFINITY ? '∞' : formatNumber(value, language, decimals);
  if (shown.middle === 1) return ratioScale(values, text, shown.title, language);
  const isSigned = shown.middle === 0 || values.some((value) => value < 0);
  const limit = Math.max(...values.map(Math.abs), 0) || 1;
  return {
    position: (value) => (Number.isFinite(value) ? Number(value.toPrecision(12)) : null),
    text,
    colors: {
      ...(isSigned
        ? { colorscale: theme.scale.diverging, zmin: -limit, zmid: 0 }
        : { colorscale: theme.scale.sequential, zmin: 0 }),
      zmax: limit,
      colorbar: colorBar(shown.title),
    },
  };
}

/** Farther than so many doublings is not told apart by colour. */
const mostDoublings = 5;

function ratioScale(
  values: readonly number[],
  text: (value: number) => string,
  title: string,
  language: Language,
): NumberScale {
  const far = values.map((value) => Math.abs(Math.log2(value))).filter(Number.isFinite);
  const limit = Math.min(mostDoublings, Math.max(1, Math.ceil(Math.max(0, ...far))));
  const ticks = Array.from({ length: 2 * limit + 1 }, (_, i) => i - limit);
  return {
    position: (value) => {
      if (Number.isNaN(value)) return null;
      return Number(Math.max(-limit, Math.min(limit, Math.log2(value))).toPrecision(12));
    },
    text,
    colors: {
      colorscale: theme.scale.diverging,
      zmin: -limit,
      zmid: 0,
      zmax: limit,
      colorbar: colorBar(title, {
        tickvals: ticks,
        ticktext: ticks.map((power) => (power < 0 ? `1/${2 ** -power}` : formatNumber(2 ** power, language))),
      }),
    },
  };
}

/** None for whole numbers, two for small ones, fewer the larger they are. */
function decimalsFor(values: readonly number[]): number {
  if (values.every(Number.isInteger)) return 0;
  const largest = Math.max(0, ...values.map(Math.abs));
  return largest < 10 ? 2 : largest < 100 ? 1 : 0;
}
