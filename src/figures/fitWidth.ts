import { isRecord, scaledFonts } from './scaledFonts.js';
import { theme } from './theme.js';
import { longestLine, narrowestLines, wrapLabel, wrapText } from './wrapText.js';

/** What Plotly draws. */
export interface Drawn {
  readonly data: readonly Part[];
  readonly layout: Part;
}

type Part = Readonly<Record<string, unknown>>;

/** No letter of a printed figure is smaller: 6 pt, in pixels. */
export const smallestLetter = 8;

/** Letters are not made smaller than this share of what they are on a screen, while they are above the smallest. */
export const leastShare = 0.62;
/** Rows come closer than on a screen, but not closer than this. */
const leastRows = 0.72;
/** Width of a letter as a share of its height, on average and generously. */
const letterWidth = 0.46;
const lineHeight = 1.25;
/** Below a figure: the title, the bar and the numbers of a legend of colours. */
const colorBarRoom = 40;

/**
 * A figure laid out for another width: letters as large as they can be and never below 6 pt, labels broken into lines, labels
 * of columns upright, the legend of colours below. A figure that is wide enough already is left as it is, and given the room.
 *
 * What it cannot do is told by whoever draws it (`legibility`): some figures need a certain width.
 *
 * @param figure whose names are written as Plotly reads them
 * @param width in pixels
 */
export function fitWidth(figure: Drawn, width: number): Drawn {
  const { layout } = figure;
  const before = sizeOf(layout);
  const share = width / before.width;
  if (share >= 1) return { ...figure, layout: { ...layout, width } };
  const letters = (size: number) =>
    Number(Math.max(smallestLetter, size * Math.max(leastShare, share)).toFixed(2));
  const text = letters(numberAt(layout, 'font', 'size') ?? theme.size.text);
  const scaled = scaledFonts(figure, letters) as Drawn;
  const title = titleOf(layout, width, letters);
  const plotHeight = (before.height - before.margin.t - before.margin.b) * Math.max(leastRows, share);
  const bars = hasColorBar(figure);
  const rows = rowAxes(figure, plotHeight, text, letters);
  // Beside the plot stands text, which becomes smaller by less.
  const beside = letters(theme.size.beside) / theme.size.beside;
  const right = bars ? 8 : Math.max(8, Math.round(before.margin.r * beside));
  const left = Math.round(Math.max(rows.room, rows.found ? 0 : before.margin.l * beside));
  const columns = columnAxes(figure, width - left - right, text, letters);
  const margin = {
    l: left,
    r: right,
    t: Math.round(title.room + columns.above),
    b: Math.round(
      Math.max(columns.below, columns.found ? 12 : before.margin.b * beside) + (bars ? colorBarRoom : 0),
    ),
  };
  const height = Math.round(plotHeight + margin.t + margin.b);
  // In shares of the plot, as Plotly places it.
  const drop = (margin.b - colorBarRoom + 2) / plotHeight;
  return {
    data: scaled.data.map((trace) => withColorBarBelow(trace, drop)),
    layout: {
      ...withColorBarBelow(scaled.layout, drop, 'coloraxis'),
      ...merged(scaled.layout, rows.axes),
      ...merged(scaled.layout, columns.axes),
      ...numberAxes(scaled, { x: width - left - right, y: plotHeight }),
      ...title.layout,
      font: { ...(isRecord(scaled.layout.font) ? scaled.layout.font : {}), size: text },
      width,
      height,
      margin,
    },
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly l: number; readonly r: number; readonly t: number; readonly b: number };
}

/** What Plotly takes where a figure does not say. */
function sizeOf(layout: Part): Size {
  return {
    width: numberAt(layout, 'width') ?? 700,
    height: numberAt(layout, 'height') ?? 450,
    margin: {
      l: numberAt(layout, 'margin', 'l') ?? 80,
      r: numberAt(layout, 'margin', 'r') ?? 80,
      t: numberAt(layout, 'margin', 't') ?? 100,
      b: numberAt(layout, 'margin', 'b') ?? 80,
    },
  };
}

/** The heading in lines, and what stands small below it in letters that are not too small. */
function titleOf(layout: Part, width: number, letters: (size: number) => number) {
  const text = textAt(layout, 'title', 'text');
  if (text === '') return { layout: {}, room: 8 };
  const size = letters(numberAt(layout, 'title', 'font', 'size') ?? theme.size.heading);
  const [heading, ...below] = text.split('<br>');
  const lines = wrapText(heading, Math.floor((width * 0.97) / (size * letterWidth)));
  const small = below.map((line) => line.replace(/<\/?sup>/gu, ''));
  const written = small.map((line) => `<span style="font-size:${smallestLetter}px">${line}</span>`);
  return {
    room: 14 + lines.length * size * lineHeight + small.length * smallestLetter * 1.6,
    layout: {
      title: {
        ...(layout.title as Part),
        text: [...lines, ...written].join('<br>'),
        y: 1,
        pad: { t: 12 },
        font: { ...(layout.title as { font?: Part }).font, size },
      },
    },
  };
}

/** Axes as they become, and the room that their labels need. */
interface FittedAxes {
  readonly axes: Readonly<Record<string, Part>>;
  readonly found: boolean;
}

/** Labels of rows in as few letters a line as their rows have lines for. */
function rowAxes(
  figure: Drawn,
  plotHeight: number,
  text: number,
  letters: (size: number) => number,
): FittedAxes & { readonly room: number } {
  const fitted = namedAxes(figure, 'y').map(({ name, axis, labels }) => {
    const size = sizeOn(axis, text, letters);
    const each = (plotHeight * lengthOf(axis)) / Math.max(1, labels.length);
    const lines = Math.max(1, Math.floor(each / (size * 1.15)));
    const most = narrowestLines(labels, Math.min(3, lines));
    const wrapped = labels.map((label) => wrapLabel(label, most));
    const longest = longestLine(wrapped.flat());
    return { name, axis: labelled(axis, labels, wrapped), room: 10 + longest * size * letterWidth };
  });
  return {
    axes: Object.fromEntries(fitted.map(({ name, axis }) => [name, axis])),
    room: Math.max(0, ...fitted.map(({ room }) => room)),
    found: fitted.length > 0,
  };
}

/** Labels of columns, upright. */
function columnAxes(
  figure: Drawn,
  plotWidth: number,
  text: number,
  letters: (size: number) => number,
): FittedAxes & { readonly above: number; readonly below: number } {
  const fitted = namedAxes(figure, 'x').map(({ name, axis, labels }) => {
    const each = (plotWidth * lengthOf(axis)) / Math.max(1, labels.length);
    const size = sizeOn(axis, text, letters);
    const lines = Math.max(1, Math.min(2, Math.floor(each / (size * lineHeight))));
    const most = narrowestLines(labels, lines);
    const wrapped = labels.map((label) => wrapLabel(label, most));
    const longest = longestLine(wrapped.flat());
    const room = 10 + longest * size * letterWidth + (numberAt(axis, 'ticklabelstandoff') ?? 0);
    return {
      name,
      axis: { ...labelled(axis, labels, wrapped), tickangle: -90 },
      room: axis.showticklabels === false ? 0 : room,
      isAbove: axis.side === 'top',
    };
  });
  const room = (above: boolean) =>
    Math.max(0, ...fitted.filter(({ isAbove }) => isAbove === above).map((each) => each.room));
  return {
    axes: Object.fromEntries(fitted.map(({ name, axis }) => [name, axis])),
    above: room(true),
    below: room(false),
    found: fitted.length > 0,
  };
}

/** Room that a number on an axis takes, in pixels. */
const numberRoom = { x: 30, y: 18 } as const;

/** Axes of numbers have as few as there is room for. */
function numberAxes({ data, layout }: Drawn, room: Readonly<Record<'x' | 'y', number>>): Part {
  const named = new Set(
    [...namedAxes({ data, layout }, 'x'), ...namedAxes({ data, layout }, 'y')].map(({ name }) => name),
  );
  const axes = Object.entries(layout).filter(
    (entry): entry is [string, Part] =>
      /^[xy]axis\d*$/u.test(entry[0]) && !named.has(entry[0]) && isRecord(entry[1]),
  );
  return Object.fromEntries(
    axes.map(([name, axis]) => {
      const letter = name.startsWith('x') ? 'x' : 'y';
      const most = Math.max(2, Math.floor((room[letter] * lengthOf(axis)) / numberRoom[letter]));
      const { tickvals, ticktext } = axis;
      if (!Array.isArray(tickvals)) return [name, { ...axis, nticks: most }];
      const every = Math.ceil(tickvals.length / most);
      const kept = (list: readonly unknown[]) => list.filter((_, i) => i % every === 0);
      return [
        name,
        {
          ...axis,
          tickvals: kept(tickvals),
          ...(Array.isArray(ticktext) ? { ticktext: kept(ticktext) } : {}),
        },
      ];
    }),
  );
}

/** Axes that bear names, and not numbers. */
function namedAxes({ data, layout }: Drawn, letter: 'x' | 'y') {
  return Object.keys(layout)
    .filter((name) => new RegExp(`^${letter}axis\\d*$`, 'u').test(name) && isRecord(layout[name]))
    .flatMap((name) => {
      const axis = layout[name] as Part;
      if (axis.visible === false) return [];
      const reference = name.replace('axis', '');
      const labels = namesOn(axis, data, letter, reference);
      return labels.length === 0 ? [] : [{ name, axis, labels }];
    });
}

/** What an axis says at each of its places; nothing of an axis of numbers. */
function namesOn(axis: Part, data: readonly Part[], letter: 'x' | 'y', reference: string): string[] {
  if (Array.isArray(axis.ticktext)) {
    const texts = axis.ticktext.map(String);
    return texts.some((each) => /\p{L}/u.test(each)) ? texts : [];
  }
  if (Array.isArray(axis.categoryarray)) return axis.categoryarray.map(String);
  if (axis.type !== 'category') return [];
  const own = data.filter((trace) => (trace[`${letter}axis`] ?? letter) === reference);
  const values = own.flatMap((trace) => (Array.isArray(trace[letter]) ? (trace[letter] as unknown[]) : []));
  return [...new Set(values.map(String))];
}

/** Of the labels of an axis. */
function sizeOn(axis: Part, text: number, letters: (size: number) => number): number {
  const own = numberAt(axis, 'tickfont', 'size');
  return own === undefined ? text : letters(own);
}

function labelled(axis: Part, labels: readonly string[], wrapped: readonly (readonly string[])[]): Part {
  return {
    ...axis,
    tickmode: 'array',
    tickvals: Array.isArray(axis.ticktext) ? axis.tickvals : labels,
    ticktext: wrapped.map((lines) => lines.join('<br>')),
  };
}

/** Of the plot, the share that an axis runs over. */
function lengthOf({ domain }: Part): number {
  return Array.isArray(domain) ? Number(domain[1]) - Number(domain[0]) : 1;
}

function hasColorBar({ data, layout }: Drawn): boolean {
  return (
    isRecord(layout.coloraxis) || data.some((trace) => isRecord(trace.colorbar) && trace.showscale !== false)
  );
}

const across = {
  orientation: 'h',
  x: 0.5,
  xanchor: 'center',
  yanchor: 'top',
  lenmode: 'fraction',
  len: 0.9,
  thickness: 7,
  ypad: 0,
  nticks: 6,
} as const;

/** The legend of colours below the plot and across it. */
function withColorBarBelow(part: Part, drop: number, key?: 'coloraxis'): Part {
  const holder = key === undefined ? part : part[key];
  if (!isRecord(holder) || !isRecord(holder.colorbar)) return part;
  const title = isRecord(holder.colorbar.title) ? holder.colorbar.title : {};
  const colorbar = {
    ...holder.colorbar,
    ...across,
    y: -drop,
    // A little air below it, which Plotly leaves out.
    title: {
      ...title,
      text: `${String(title.text ?? '')}<br><span style="font-size:3px"> </span>`,
      side: 'top',
      font: { size: smallestLetter },
    },
  };
  const turned = { ...holder, colorbar };
  return key === undefined ? turned : { ...part, [key]: turned };
}

/** Axes with what was fitted over what was scaled. */
function merged(layout: Part, axes: Readonly<Record<string, Part>>): Part {
  return Object.fromEntries(
    Object.entries(axes).map(([name, axis]) => [name, { ...axis, ...onlyFonts(layout[name]) }]),
  );
}

function onlyFonts(axis: unknown): Part {
  return isRecord(axis) && isRecord(axis.tickfont) ? { tickfont: axis.tickfont } : {};
}

function numberAt(part: Part, ...path: readonly string[]): number | undefined {
  const found = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), part);
  return typeof found === 'number' ? found : undefined;
}

function textAt(part: Part, ...path: readonly string[]): string {
  const found = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), part);
  return typeof found === 'string' ? found : '';
}
