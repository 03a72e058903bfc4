import type { Figure } from '../figures/figure.js';
import { fileConfig } from '../figures/plotlyConfig.js';
import { plotlyText } from '../report/escape/plotlyText.js';
import { terminalText } from '../report/escape/terminalText.js';
import { plainText } from '../shared/shielded.js';

/** Representations of one value by MIME type; a front end shows the richest that it knows. */
export type MimeBundle = Record<string, unknown>;

/**
 * A value as plain JSON: typed arrays become arrays, and what JSON cannot say (NaN, infinities, undefined in an
 * array) becomes null, which Plotly draws as a gap. JSON.stringify alone would make an object of a typed array.
 *
 * @example plainJson({ z: [new Float64Array([0.5, NaN])] }) // { z: [[0.5, null]] }
 */
export function plainJson(value: unknown): unknown {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    return Array.from(value as unknown as ArrayLike<unknown>, plainJson);
  }
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  if ('toJSON' in value && typeof value.toJSON === 'function') return plainJson(value.toJSON());
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined && typeof item !== 'function')
      .map(([key, item]) => [key, plainJson(item)]),
  );
}

/**
 * A Plotly figure as a bundle: the interactive one for JupyterLab and VS Code, and words for everything else. The
 * runner adds the static image.
 *
 * @param caption what the figure shows, for those who do not see it
 */
export function figureBundle(
  figure: { data: unknown; layout?: unknown; config?: unknown },
  caption: string,
): MimeBundle {
  return {
    'application/vnd.plotly.v1+json': plainJson({ layout: {}, config: {}, ...figure }),
    'text/plain': caption,
  };
}

/** A figure as a file holds it: what Plotly draws and how, with its caption and its text for those who do not see it. */
export function figureRecord(figure: Figure): unknown {
  return { ...figureParts(figure), config: fileConfig, caption: plainText(figure.caption) };
}

/** What Plotly draws, with the names in it as they are, and the text for those who do not see it. */
export function figureParts({ data, layout, alternative }: Figure): {
  readonly data: unknown;
  readonly layout: unknown;
  readonly alternative: string;
} {
  return {
    ...(withTexts(plainJson({ data, layout }), plotlyText) as { data: unknown; layout: unknown }),
    alternative: terminalText(alternative),
  };
}

/** Plain JSON with each of its texts as a function makes it. */
function withTexts(value: unknown, write: (text: string) => string): unknown {
  if (typeof value === 'string') return write(value);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, write));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTexts(item, write)]));
}
