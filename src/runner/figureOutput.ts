import type { Output } from './nbformat.js';

/** Under which a figure stands in an output. */
export const plotlyMime = 'application/vnd.plotly.v1+json';

/** An output that can be a figure. */
export type FigureOutput = Extract<Output, { output_type: 'display_data' }>;

/** Whether an output is a Plotly figure. */
export function isFigure(output: Output): output is FigureOutput {
  return output.output_type === 'display_data' && plotlyMime in output.data;
}

/** Whether a figure has an image that knows its size, as a run draws it; front ends put in images of their own without one. */
export function isOwnImage({ data, metadata }: FigureOutput): boolean {
  return typeof data['image/png'] === 'string' && metadata['image/png'] !== undefined;
}
