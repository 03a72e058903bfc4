/**
 * A piece of what a selection covers: a stretch of one line (characters, milliseconds), with 0 and 1 for top and bottom, or a
 * rectangle. Half-open: what touches does not overlap.
 */
export interface Part {
  /** What it is a piece of, within its source: the text, the recording, a page. */
  readonly track: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How much several parts cover together: characters, milliseconds or area. What two of them cover counts once. */
export function sizeOf(parts: readonly Part[]): number {
  if (parts.length === 1) return areaOf(parts[0]);
  let size = 0;
  for (const track of new Set(parts.map((part) => part.track))) {
    const own = parts.filter((part) => part.track === track);
    const xs = edges(own.flatMap(({ left, right }) => [left, right]));
    const ys = edges(own.flatMap(({ top, bottom }) => [top, bottom]));
    for (let i = 0; i + 1 < xs.length; i++)
      for (let j = 0; j + 1 < ys.length; j++) {
        const isCovered = own.some(
          ({ left, right, top, bottom }) =>
            left <= xs[i] && right >= xs[i + 1] && top <= ys[j] && bottom >= ys[j + 1],
        );
        if (isCovered) size += (xs[i + 1] - xs[i]) * (ys[j + 1] - ys[j]);
      }
  }
  return size;
}

/** How much two selections share; 0 where they only touch. */
export function sharedSize(a: readonly Part[], b: readonly Part[]): number {
  if (a.length === 1 && b.length === 1) {
    const [part] = sharedPart(a[0], b[0]);
    return part === undefined ? 0 : areaOf(part);
  }
  const common = a.flatMap((one) => b.flatMap((other) => sharedPart(one, other)));
  return common.length === 0 ? 0 : sizeOf(common);
}

function sharedPart(a: Part, b: Part): Part[] {
  const left = Math.max(a.left, b.left);
  const right = Math.min(a.right, b.right);
  const top = Math.max(a.top, b.top);
  const bottom = Math.min(a.bottom, b.bottom);
  return a.track === b.track && right > left && bottom > top
    ? [{ track: a.track, left, right, top, bottom }]
    : [];
}

function areaOf({ left, right, top, bottom }: Part): number {
  return (right - left) * (bottom - top);
}

function edges(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/**
 * Calls back once for every two items of a source that share something, the one that begins first before the other: a sweep
 * along each track.
 *
 * @example eachOverlap(selections, (selection) => places.partsOf(selection), (a, b) => pairs.push([a, b]))
 */
export function eachOverlap<Item>(
  items: readonly Item[],
  partsOf: (item: Item) => readonly Part[],
  found: (first: Item, second: Item) => void,
): void {
  const tracks = new Map<
    string,
    { readonly item: number; readonly part: Part; readonly several: boolean }[]
  >();
  items.forEach((each, item) => {
    const parts = partsOf(each);
    for (const part of parts) {
      const onTrack = tracks.get(part.track) ?? [];
      if (onTrack.length === 0) tracks.set(part.track, onTrack);
      onTrack.push({ item, part, several: parts.length > 1 });
    }
  });
  const seen = new Set<number>();
  for (const onTrack of tracks.values()) {
    onTrack.sort((a, b) => a.part.left - b.part.left || a.item - b.item);
    for (let i = 0; i < onTrack.length; i++) {
      const a = onTrack[i];
      for (let j = i + 1; j < onTrack.length && onTrack[j].part.left < a.part.right; j++) {
        const b = onTrack[j];
        if (a.item === b.item) continue;
        if (Math.min(a.part.bottom, b.part.bottom) <= Math.max(a.part.top, b.part.top)) continue;
        // Only what has several parts can meet the same other twice.
        if (a.several || b.several) {
          const key = Math.min(a.item, b.item) * items.length + Math.max(a.item, b.item);
          if (seen.has(key)) continue;
          seen.add(key);
        }
        found(items[a.item], items[b.item]);
      }
    }
  }
}
