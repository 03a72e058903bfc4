/** A mark with a label beside it, before it is known where it lies in the figure. */
export interface LabelledMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** In pixels. */
  readonly radius: number;
  readonly label: string;
}

/** Sides of a mark on which Plotly writes a label. */
export type LabelPosition = 'top center' | 'bottom center' | 'middle right' | 'middle left';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letterWidth = 5.6;
const lineHeight = 13;

/**
 * On which side of each mark its label lies over as little as possible: marks with the longest labels choose first, and each takes
 * the first side that covers least of other marks and of labels that are placed.
 *
 * @param pixelsOf where a place lies in the figure, in pixels
 * @returns by the id of the mark
 */
export function labelPositions(
  marks: readonly LabelledMark[],
  pixelsOf: (point: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number },
): ReadonlyMap<string, LabelPosition> {
  const centres = new Map(marks.map((mark) => [mark.id, pixelsOf(mark)]));
  const discs = marks.map((mark) => discOf(mark, centres.get(mark.id)!));
  const placed: Box[] = [];
  const positions = new Map<string, LabelPosition>();
  for (const mark of [...marks].sort((a, b) => b.label.length - a.label.length)) {
    const ways = boxesOf(mark, centres.get(mark.id)!);
    const covered = ([, box]: (typeof ways)[number]) =>
      [...discs, ...placed].reduce((sum, other) => sum + overlap(box, other), 0);
    const best = ways.reduce((a, b) => (covered(b) < covered(a) ? b : a));
    positions.set(mark.id, best[0]);
    placed.push(best[1]);
  }
  return positions;
}

function discOf({ radius }: LabelledMark, { x, y }: { readonly x: number; readonly y: number }): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** The label on each side, in the order in which sides are taken where they are equally free. */
function boxesOf(
  { label, radius }: LabelledMark,
  { x, y }: { readonly x: number; readonly y: number },
): (readonly [LabelPosition, Box])[] {
  const width = letterWidth * label.length;
  const across = { left: x - width / 2, right: x + width / 2 };
  const along = { top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
  return [
    ['top center', { ...across, top: y - radius - lineHeight, bottom: y - radius }],
    ['bottom center', { ...across, top: y + radius, bottom: y + radius + lineHeight }],
    ['middle right', { ...along, left: x + radius, right: x + radius + width }],
    ['middle left', { ...along, left: x - radius - width, right: x - radius }],
  ];
}

/** Area that two boxes share, in square pixels. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
