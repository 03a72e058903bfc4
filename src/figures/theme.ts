import { interpolateBlues, interpolateRdBu } from 'd3-scale-chromatic';

/** A Plotly colour scale: positions from 0 to 1, each with a colour. */
export type ColorScale = readonly (readonly [number, string])[];

const ground = '#ffffff';

/**
 * Blue over white to red (ColorBrewer RdBu, turned so that red is high): safe for colour-blind readers. In grey
 * both ends are dark, so a figure that uses it prints the sign as well.
 */
const diverging = stops((share) => interpolateRdBu(1 - share));

/** White to dark blue (ColorBrewer Blues), which keeps its order in grey. */
const sequential = stops((share) => interpolateBlues(share * 0.9));

/** The typeface of NAV's own design system; its licence (OFL) lets images carry it along. */
const font = 'Source Sans 3';

/**
 * How every figure looks: the only place of colours, of the font, and of sizes and widths. A colour is named after what
 * it means, so that one thing has the same colour wherever it is drawn.
 */
export const theme = {
  font: {
    /** Of an image whose figure names none. */
    carried: `"${font}", sans-serif`,
    family: `"${font}", "Open Sans", Arial, sans-serif`,
  },

  /** Of letters, in pixels. */
  size: {
    heading: 17,
    large: 14,
    text: 13,
    columns: 12.5,
    beside: 12,
    small: 11,
    crowded: 10,
  },

  color: {
    ground,
    /** Behind a note that stands on lines. */
    noteGround: 'rgba(255,255,255,0.85)',
    /** Text, outlines, and the lines that all is compared with. */
    ink: '#222222',
    /** Text on a coloured cell, light or dark. */
    onLight: '#111111',
    onDark: ground,
    /** Text of what is not counted on: cells that were not tested, or that rest on few. */
    faint: '#767676',

    /** The line of an axis, and what stands out among rows. */
    axis: '#444444',
    grid: '#e6e6e6',
    /** Where grid lines lie close: through rows of labels, through panels. */
    rowGrid: '#f2f2f2',
    sourceGrid: '#f0f0f0',
    panelGrid: '#ececec',
    strongGrid: '#dddddd',
    /** The line at 0, where it is no more than an orientation. */
    zero: '#777777',
    faintZero: '#bbbbbb',
    strongZero: '#555555',
    /** Between groups of rows. */
    separator: '#cccccc',
    /** Grounds behind rows, and behind a stretch of an axis. */
    stripe: '#f5f5f5',
    stretch: '#efefef',

    /** What the figure is about: dots and curves; the intervals behind them; the band around them. */
    accent: '#0b4a86',
    interval: '#8fb3d5',
    band: '#c9d9ea',
    /** An estimate of all sources and its interval; one of a group or without a source. */
    estimate: '#08306b',
    estimateInterval: '#08519c',
    groupEstimate: '#0072b2',
    /** The score, the rank and the outlines of the opportunities. */
    score: '#1f3b57',
    /** Two things that are compared. */
    first: '#0072b2',
    second: '#d55e00',
    joint: '#b8b8b8',
    /** What an estimate is compared with: all sources, a mean, a range without one source. */
    reference: '#9a9a9a',
    referenceRange: '#8a8a8a',
    mean: '#555555',

    /** More often than expected, and less often: beyond chance, and not. */
    moreOften: '#a50f15',
    moreOftenWeak: '#f4a582',
    lessOften: '#08519c',
    lessOftenWeak: '#92c5de',
    /** Behind the sign of what is withheld: neither a zero, which is white, nor a value. */
    withheld: '#d9d9d9',
    /** There is nothing where something should be. */
    missing: '#b2182b',

    /** Things of one kind beside one another: different in grey and to the colour-blind. */
    series: ['#08306b', '#4292c6', '#7f7f7f', '#1b7837', '#b2182b', '#e08214', '#542788', '#222222'],
  },

  scale: {
    diverging,
    sequential,
    /** Hinders to promotes, without the dark ends, so that black text is read on every cell; in grey the sign is in the text. */
    direction: spread(diverging.slice(2, 9)),
    /** From a colour that can be told from an empty cell to one on which a number can be read. */
    share: spread(sequential.slice(1, 9)),
    /** Cells that are shown without a value. */
    blank: [
      [0, ground],
      [1, ground],
    ],
  },

  /** Of lines, in pixels. */
  width: {
    none: 0,
    hair: 0.7,
    thin: 1,
    light: 1.2,
    medium: 1.5,
    firm: 1.6,
    strong: 2,
    curve: 2.4,
    bold: 2.5,
    heavy: 3,
    broad: 5,
  },

  /** The strokes at the ends of an interval, in pixels. */
  cap: {
    none: 0,
    short: 3,
    long: 4,
  },

  /** Of markers, in pixels. */
  marker: {
    small: 6,
    medium: 8,
    dot: 9,
    square: 10,
    tick: 11,
    large: 12,
    stroke: 20,
  },
} as const;

function stops(color: (share: number) => string): ColorScale {
  return Array.from({ length: 11 }, (_, i) => [i / 10, color(i / 10)] as const);
}

/** Part of a scale, from 0 to 1. */
function spread(part: ColorScale): ColorScale {
  return part.map(([, color], i) => [i / (part.length - 1), color] as const);
}
