import { notebookConfig } from '../figures/plotlyConfig.js';
import { figureBundle, type MimeBundle } from './bundle.js';
import { displayBundle } from './display.js';
import { arqueroBundle, frameBundle, isArquero, isFrame } from './frameBundle.js';
import { show } from './show.js';
import { shownOf } from './shownOf.js';

/**
 * Shows a value as what a person wants to see of it: what `show` shows as it does, other results as `shownOf` says, a frame as a
 * table, a Plotly specification as its figure. A value may say itself how it is shown, by a method
 * `[Symbol.for('Jupyter.display')]` that gives a bundle, as in Deno.
 *
 * @returns false for any other value, of which nothing is shown
 */
export function showValue(value: object): boolean {
  const bundle = ownBundle(value);
  if (bundle !== undefined) displayBundle(bundle);
  else {
    const shown = shownOf(value);
    if (shown !== undefined) show(shown);
    else if (isFrame(value)) displayBundle(frameBundle(value));
    else if (isArquero(value)) displayBundle(arqueroBundle(value));
    else if (isPlotly(value))
      displayBundle(figureBundle({ config: notebookConfig, ...value }, titleOf(value)));
    else return false;
  }
  return true;
}

interface PlotlySpecification {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly layout?: Readonly<Record<string, unknown>>;
}

/** Traces with a type, or with a layout beside them. */
function isPlotly(value: object): value is PlotlySpecification {
  if (!('data' in value) || !Array.isArray(value.data) || value.data.length === 0) return false;
  const hasLayout = 'layout' in value && isRecord(value.layout);
  return value.data.every((trace) => isRecord(trace) && (hasLayout || typeof trace.type === 'string'));
}

function titleOf({ layout }: PlotlySpecification): string {
  const title = layout?.title;
  const text = isRecord(title) ? title.text : title;
  return typeof text === 'string' ? text : 'Plotly';
}

function ownBundle(value: object): MimeBundle | undefined {
  const display = (value as Record<symbol, unknown>)[Symbol.for('Jupyter.display')];
  if (typeof display !== 'function') return undefined;
  const bundle: unknown = display.call(value);
  return isRecord(bundle) ? bundle : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
