/** Where a panel begins and ends, as shares of the plot. */
export type Domain = readonly [number, number];

/** A panel alone, and two side by side. */
export const whole: Domain = [0, 1];
export const halves: readonly [Domain, Domain] = [
  [0, 0.48],
  [0.54, 1],
];

/** Panels in a plot whose size follows from theirs, in pixels. */
export interface Panels {
  /** Of the whole plot. */
  readonly size: number;
  readonly domains: readonly Domain[];
  /** What a number of pixels is of the plot. */
  readonly share: (pixels: number) => number;
}

/** Panels of given widths side by side, each with a gap before it: the first has none. */
export function sideBySide(panels: readonly { readonly width: number; readonly gap?: number }[]): Panels {
  const size = panels.reduce((sum, { width, gap = 0 }) => sum + gap + width, 0);
  const share = (pixels: number) => Number((pixels / size).toFixed(6));
  let end = 0;
  const domains = panels.map(({ width, gap = 0 }): Domain => {
    const start = end + gap;
    end = start + width;
    return [share(start), Math.min(1, share(end))];
  });
  return { size, domains, share };
}

/** Panels of given heights over one another, the first on top. */
export function stacked(heights: readonly number[], gap: number): Panels {
  const size = heights.reduce((sum, height) => sum + height, gap * (heights.length - 1));
  const share = (pixels: number) => pixels / size;
  let end = 0;
  const domains = heights.map((height, i): Domain => {
    const start = end;
    end = start + height + gap;
    // A panel without rows still has an axis, which cannot be without height.
    if (i === heights.length - 1) return [0, Math.max(0.001, share(height))];
    return [1 - share(start + height), 1 - share(start)];
  });
  return { size, domains, share };
}
