import { isFew, withheldParts } from '../shared/fewSources.js';
import type { Figure } from './figure.js';
import { forFewest, type Mark, type Place, type Rounding } from './marks.js';

/** A figure as it may be published, and how many of its marks were withheld. */
export interface PublishableFigure {
  readonly figure: Figure;
  readonly withheld: number;
}

/**
 * A figure without what could show who said what: marks of fewer sources than `fewest` are taken away, and with them those
 * from which they could be had; numbers keep the decimals that a reader is shown.
 *
 * @returns null for a figure of working material, and where nothing would be left to show
 * @throws Error where a trace of the figure states no basis: a figure that forgets one cannot be published
 */
export function publishableFigure(figure: Figure, fewest: number): PublishableFigure | null {
  const { basis } = figure;
  if (basis === 'working material') return null;
  if (basis === 'published literature' || basis === 'no sources') return { figure, withheld: 0 };
  const marks = forFewest(basis.marks, fewest);
  requireBasis(figure, marks, basis.without);
  const withheld = withheldMarks(marks, fewest);
  if (nothingLeft(marks, withheld, basis.without)) return null;
  const spec = structuredClone({ data: figure.data, layout: figure.layout }) as Spec;
  for (const each of basis.rounding) set(spec, each.at, (value) => roundedBy(each, value));
  for (const { at, to } of withheld.flatMap(({ blanks }) => blanks)) set(spec, at, () => to);
  const annotations = withheld.flatMap((mark) => mark.annotations ?? []);
  if (annotations.length > 0) spec.layout.annotations = [...(spec.layout.annotations ?? []), ...annotations];
  const traces = withheld.flatMap((mark) => mark.traces ?? []);
  const told = forFewest(figure.alternativeParts ?? [], fewest).flatMap(({ text, sources, instead }) => {
    if (!sources.some((count) => isFew(count, fewest))) return [text];
    return instead === undefined ? [] : [instead];
  });
  const caption = figure.publishedCaption?.(fewest) ?? figure.caption;
  const why = withheld.length === 0 ? undefined : figure.withheldCaption?.(fewest);
  return {
    figure: {
      ...figure,
      data: [...spec.data, ...traces],
      layout: spec.layout,
      caption: why === undefined ? caption : `${caption} ${why}`,
      alternative: told.join(' '),
    },
    withheld: withheld.length,
  };
}

interface Spec {
  readonly data: Record<string, unknown>[];
  readonly layout: Record<string, unknown> & { annotations?: readonly unknown[] };
}

/** The marks that are withheld: the small ones, and within a whole what would give them away. */
function withheldMarks(marks: readonly Mark[], fewest: number): Mark[] {
  const few = marks.map(
    ({ sources, withheld }) => withheld === true || sources.some((count) => isFew(count, fewest)),
  );
  const wholes = new Set(marks.flatMap(({ whole }) => (whole === undefined ? [] : [whole])));
  for (const name of wholes) {
    const own = [...marks.keys()].filter((m) => marks[m].whole === name);
    const counts = own.map((m) => Math.min(...marks[m].sources.filter((count) => count > 0), Infinity));
    const known = counts.map((count) => (Number.isFinite(count) ? count : 0));
    for (const [i, hidden] of withheldParts(known, fewest).entries()) if (hidden) few[own[i]] = true;
  }
  return marks.filter((_, m) => few[m]);
}

/** Whether all that rests on sources is withheld, and the figure draws nothing else. */
function nothingLeft(marks: readonly Mark[], withheld: readonly Mark[], without: readonly number[]): boolean {
  const resting = marks.filter(({ sources }) => sources.some((count) => count > 0));
  return without.length === 0 && resting.length > 0 && resting.every((mark) => withheld.includes(mark));
}

/** Every trace has a mark that blanks something of it, or is stated to rest on no source; the words have their parts. */
function requireBasis(
  { name, data, alternativeParts }: Figure,
  marks: readonly Mark[],
  without: readonly number[],
): void {
  if (alternativeParts === undefined)
    throw new Error(
      `figure "${name}": what the parts of its alternative text rest on is not stated, so it cannot be published`,
    );
  const marked = new Set(
    marks.flatMap(({ blanks }) => blanks.flatMap(({ at }) => (at[0] === 'data' ? [at[1]] : []))),
  );
  const missing = [...data.keys()].filter(
    (trace) => !marked.has(trace) && !without.includes(trace) && !drawsNothing(data[trace]),
  );
  if (missing.length > 0)
    throw new Error(
      `figure "${name}": what traces ${missing.join(', ')} rest on is not stated, so it cannot be published`,
    );
}

/** A trace may have no point: whatever is beyond an axis, where nothing is; a matrix with columns and no row. */
function drawsNothing(trace: Readonly<Record<string, unknown>>): boolean {
  return ['x', 'y', 'z'].some((axis) => {
    const values = trace[axis];
    return Array.isArray(values) && values.length === 0;
  });
}

/** Changes the value at a place; a place that is not there is none. */
function set(spec: Spec, at: Place, change: (value: unknown) => unknown): void {
  let holder = spec as unknown as Record<string | number, unknown>;
  for (const key of at.slice(0, -1)) {
    const next = holder[key];
    if (typeof next !== 'object' || next === null) return;
    holder = next as Record<string | number, unknown>;
  }
  const last = at[at.length - 1];
  if (last in holder) holder[last] = change(holder[last]);
}

function roundedBy(rounding: Rounding, value: unknown): unknown {
  return 'shown' in rounding ? rounding.shown : rounded(value, rounding.decimals);
}

function rounded(value: unknown, decimals: number): unknown {
  if (Array.isArray(value)) return value.map((each) => rounded(each, decimals));
  return typeof value === 'number' ? Number(value.toFixed(decimals)) : value;
}
