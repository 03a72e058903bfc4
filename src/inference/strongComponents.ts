/**
 * Groups of items that are linked to each other, both ways, by chains of arrows; the largest first. One group of all items
 * is Ford's condition for the strengths of Bradley and Terry's model to exist.
 *
 * @param arrows items x items; an arrow leads from row to column where the number is above 0
 * @see Ford (1957), Am. Math. Mon. 64(8.2):28-33
 * @example strongComponents([0, 1, 0, 0], 2) // [[0], [1]]
 */
export function strongComponents(arrows: ArrayLike<number>, items: number): number[][] {
  const reached = Array.from({ length: items }, (_, from) => reachedFrom(arrows, items, from));
  const taken = new Uint8Array(items);
  const groups: number[][] = [];
  for (let i = 0; i < items; i++) {
    if (taken[i]) continue;
    const group: number[] = [];
    for (let j = i; j < items; j++) {
      if (!reached[i][j] || !reached[j][i]) continue;
      taken[j] = 1;
      group.push(j);
    }
    groups.push(group);
  }
  return groups.sort((a, b) => b.length - a.length);
}

function reachedFrom(arrows: ArrayLike<number>, items: number, start: number): Uint8Array {
  const reached = new Uint8Array(items);
  reached[start] = 1;
  const open = [start];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    for (let to = 0; to < items; to++) {
      if (to === from || reached[to] || !(arrows[from * items + to] > 0)) continue;
      reached[to] = 1;
      open.push(to);
    }
  }
  return reached;
}
