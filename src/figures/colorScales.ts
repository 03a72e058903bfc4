import { interpolateBlues, interpolateRdBu } from 'd3-scale-chromatic';

/** A Plotly colour scale: positions from 0 to 1, each with a colour. */
export type ColorScale = readonly (readonly [number, string])[];

/**
 * Blue over white to red (ColorBrewer RdBu, turned so that red is high): safe for colour-blind readers. In grey
 * both ends are dark, so a figure that uses it prints the sign as well.
 */
export const diverging: ColorScale = stops((share) => interpolateRdBu(1 - share));

/** White to dark blue (ColorBrewer Blues), which keeps its order in grey. */
export const sequential: ColorScale = stops((share) => interpolateBlues(share * 0.9));

function stops(color: (share: number) => string): ColorScale {
  return Array.from({ length: 11 }, (_, i) => [i / 10, color(i / 10)] as const);
}
